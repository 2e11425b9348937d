import type { PhraseLanguage } from '../../languages/phrases.ts';
import { type Item, NO_SENSES } from './item.ts';
import { foldWord, type Lexicon, makeLexicon, type Senses, symbolOf } from './lexicon.ts';
import { joinNumerals, type NumeralRules } from './numerals.ts';
import {
  type Captures,
  canBegin,
  canGoOn,
  compilePattern,
  type ItemTest,
  matchAt,
  type Pattern,
  startersOf,
  wordsOf,
} from './pattern.ts';
import type { ScanOptions } from './scan.ts';

/**
 * A cascade of layers over the items of an island: each layer reads the row once from left to right, takes the longest
 * match at each place (of equals the first in the list) and puts one phrase in its stead. Later layers build on phrases.
 *
 *     3 March 2014 - 5 June 2014          scanned
 *     [date      ] - [date     ]          a layer of dates
 *     [range                   ]          a layer of ranges
 */

/** What a construct makes of a match: the kinds it then counts as and what it means. */
export interface Built<V> {
  readonly kinds: readonly string[];
  /** Undefined for a word of several parts, which only has senses. */
  readonly value: V | undefined;
  /** The numeral that it is, where it is one. */
  readonly number?: number;
  /** Senses of a word of several parts ("كانون الثاني"). */
  readonly senses?: Senses;
}

/** One construction. Its patterns are the language's; what they mean is told here, for all languages. */
export interface Construct<V> {
  readonly name: string;
  readonly build: (found: Captures<V>, language: string, tag: string) => Built<V> | undefined;
}

export interface Grammar<V> {
  readonly language: string;
  readonly lexicon: Lexicon;
  readonly layers: readonly Layer<V>[];
  readonly numerals: NumeralRules;
  readonly scanning: ScanOptions;
  /** Which layers have a rule that can begin with two items, a bit each, by the symbols of both (0: no second). */
  readonly layersOfPair: Map<number, number>[];
}

interface Rule<V> {
  readonly construct: Construct<V>;
  readonly pattern: Pattern;
}

interface Layer<V> {
  readonly rules: readonly Rule<V>[];
  /** Rules that can begin with two items, kept by the symbols of both (0: no second); tests on values are left to the match. */
  readonly byFirst: ByFirst<V>[];
}

/** The rules that can begin with an item, and those of them that can go on with a second. */
interface ByFirst<V> {
  readonly rules: readonly Rule<V>[];
  readonly bySecond: Map<number, readonly Rule<V>[]>;
}

export interface GrammarSource<V> {
  /** BCP 47 code of the language. */
  readonly code: string;
  readonly language: PhraseLanguage;
  readonly layers: readonly (readonly Construct<V>[])[];
  readonly kinds: readonly string[];
  /** Classes that are unions of others, or that look at the value. */
  readonly classes: Readonly<
    Record<string, { readonly of: readonly string[]; readonly test?: (item: Item<unknown>) => boolean }>
  >;
}

/** Compiles a grammar. Throws an Error for a pattern that names a class that does not exist. */
export const makeGrammar = <V>(source: GrammarSource<V>): Grammar<V> => {
  const names = [...source.kinds, ...Object.keys(source.language.words)];
  const bits = makeLexicon(source.language.words, [], new Set(), source.kinds).classes;
  const classOf = (name: string): ItemTest => {
    const union = source.classes[name];
    const parts = union?.of ?? [name];
    let mask = 0;
    for (const part of parts) {
      const bit = bits.get(part);
      if (bit === undefined) throw new Error(`no class {${part}} in the grammar of ${source.code}: ${names.join(' ')}`);
      mask |= bit;
    }
    return union?.test === undefined ? { mask } : { mask, test: union.test };
  };
  const plain = new Set<string>();
  const starters = new Set<string>();
  const layers = source.layers.map((constructs) => {
    const rules = constructs.flatMap((construct) =>
      (source.language.patterns[construct.name] ?? []).map((text) => ({
        construct,
        pattern: compilePattern(text, classOf),
      })),
    );
    for (const { pattern } of rules) {
      for (const word of wordsOf(pattern)) plain.add(word);
      for (const word of startersOf(pattern)) starters.add(word);
    }
    return { rules, byFirst: [] };
  });
  const { joiners, onesFirst, vigesimal, proclitics, articles = [] } = source.language;
  return {
    language: source.code,
    lexicon: makeLexicon(source.language.words, plain, starters, source.kinds),
    layers,
    numerals: { joiners: new Set(joiners), onesFirst, vigesimal },
    scanning: { proclitics: proclitics.map(foldWord), articles: articles.map(foldWord) },
    layersOfPair: [],
  };
};

const rulesFor = <V>(layer: Layer<V>, first: Item<V>, second: Item<V> | undefined): readonly Rule<V>[] => {
  let own = layer.byFirst[first.symbol];
  if (own === undefined) {
    own = { rules: layer.rules.filter(({ pattern }) => canBegin(pattern, first)), bySecond: new Map() };
    layer.byFirst[first.symbol] = own;
  }
  if (own.rules.length === 0) return own.rules;
  const after = second?.symbol ?? 0;
  let fitting = own.bySecond.get(after);
  if (fitting === undefined) {
    fitting = own.rules.filter(({ pattern }) => canGoOn(pattern, first, second));
    own.bySecond.set(after, fitting);
  }
  return fitting;
};

const kindBits = (lexicon: Lexicon, kinds: readonly string[]): number => {
  let bits = 0;
  for (const kind of kinds) bits |= lexicon.classes.get(kind) ?? 0;
  return bits;
};

/** The phrase of a match. */
const phraseOf = <V>(lexicon: Lexicon, items: readonly Item<V>[], { from, to, built, parts }: Match<V>): Item<V> => {
  const first = items[from] as Item<V>;
  const last = items[to - 1] as Item<V>;
  const bits = kindBits(lexicon, built.kinds);
  return {
    start: first.start,
    end: last.end,
    word: '',
    bits,
    symbol: symbolOf(lexicon, bits, ''),
    senses: built.senses ?? NO_SENSES,
    number: built.number ?? Number.NaN,
    digits: 0,
    spaced: first.spaced,
    capital: first.capital,
    initial: first.initial,
    next: last.next,
    value: built.value,
    parts,
  };
};

interface Match<V> {
  /** First item of the phrase itself, and the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly built: Built<V>;
  readonly parts: Captures<V>;
}

/** The longest match whose pattern begins at an item; of equals that of the first rule. */
const longestAt = <V>(
  grammar: Grammar<V>,
  layer: Layer<V>,
  items: readonly Item<V>[],
  at: number,
): Match<V> | undefined => {
  const rules = rulesFor(layer, items[at] as Item<V>, items[at + 1]);
  if (rules.length === 0) return undefined;
  let best: Match<V> | undefined;
  // Filled by a match that succeeds only, so one serves until then.
  let parts: Record<string, Item<V>> = {};
  for (const { construct, pattern } of rules) {
    const matched = matchAt(pattern, items, at, parts);
    if (matched < 0) continue;
    const to = matched - pattern.trail;
    if (to <= at + pattern.lead || to <= (best?.to ?? at)) {
      parts = {};
      continue;
    }
    const built = construct.build(parts, grammar.language, pattern.tag);
    if (built !== undefined) best = { from: at + pattern.lead, to, built, parts };
    parts = {};
  }
  return best;
};

const applyLayer = <V>(grammar: Grammar<V>, layer: Layer<V>, items: readonly Item<V>[]): readonly Item<V>[] => {
  // Most layers find nothing in most islands: the row is copied once something is found.
  let out: Item<V>[] | undefined;
  let i = 0;
  while (i < items.length) {
    let match = longestAt(grammar, layer, items, i);
    // What stands before a phrase only lets it be seen; a longer phrase may begin where this one does.
    if (match !== undefined && match.from > i) {
      const own = longestAt(grammar, layer, items, match.from);
      if (own !== undefined && own.to > match.to) match = own;
    }
    if (match === undefined) {
      out?.push(items[i] as Item<V>);
      i++;
      continue;
    }
    out ??= items.slice(0, i);
    while (i < match.from) out.push(items[i++] as Item<V>);
    out.push(phraseOf(grammar.lexicon, items, match));
    i = match.to;
  }
  return out ?? items;
};

/** Which layers have a rule that can begin somewhere in the row, a bit each. */
const layersFor = <V>({ layers, layersOfPair }: Grammar<V>, items: readonly Item<V>[]): number => {
  let found = 0;
  for (let i = 0; i < items.length; i++) {
    const first = items[i] as Item<V>;
    const second = items[i + 1];
    const after = second?.symbol ?? 0;
    let own = layersOfPair[first.symbol];
    if (own === undefined) {
      own = new Map();
      layersOfPair[first.symbol] = own;
    }
    let bits = own.get(after);
    if (bits === undefined) {
      bits = layers.reduce((sum, layer, n) => sum | (rulesFor(layer, first, second).length > 0 ? 1 << n : 0), 0);
      own.set(after, bits);
    }
    found |= bits;
  }
  return found;
};

/** Runs all layers over an island, but for those that can find nothing in it. */
export const cascade = <V>(grammar: Grammar<V>, island: readonly Item<V>[]): readonly Item<V>[] => {
  let items: readonly Item<V>[] = joinNumerals(island, grammar.lexicon, grammar.numerals);
  let due = layersFor(grammar, items);
  grammar.layers.forEach((layer, n) => {
    if ((due & (1 << n)) === 0) return;
    const read = applyLayer(grammar, layer, items);
    if (read !== items) due = layersFor(grammar, read);
    items = read;
  });
  return items;
};
