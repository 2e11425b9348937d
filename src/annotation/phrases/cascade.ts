import type { PhraseLanguage } from '../../languages/phrases.ts';
import { type Item, NO_SENSES } from './item.ts';
import { type Lexicon, makeLexicon } from './lexicon.ts';
import { joinNumerals, type NumeralRules } from './numerals.ts';
import { type Captures, canBegin, compilePattern, type ItemTest, matchAt, type Pattern, wordsOf } from './pattern.ts';
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
  readonly value: V;
  /** The numeral that it is, where it is one. */
  readonly number?: number;
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
}

interface Rule<V> {
  readonly construct: Construct<V>;
  readonly pattern: Pattern;
}

interface Layer<V> {
  readonly rules: readonly Rule<V>[];
  /** Rules that can begin with an item, kept by its word and classes; tests on values are left to the match. */
  readonly byFirst: Map<string, readonly Rule<V>[]>;
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
  const bits = makeLexicon(source.language.words, [], source.kinds).classes;
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
  const layers = source.layers.map((constructs) => {
    const rules = constructs.flatMap((construct) =>
      (source.language.patterns[construct.name] ?? []).map((text) => ({
        construct,
        pattern: compilePattern(text, classOf),
      })),
    );
    for (const { pattern } of rules) for (const word of wordsOf(pattern)) plain.add(word);
    return { rules, byFirst: new Map<string, readonly Rule<V>[]>() };
  });
  const { joiners, onesFirst, vigesimal, proclitics } = source.language;
  return {
    language: source.code,
    lexicon: makeLexicon(source.language.words, plain, source.kinds),
    layers,
    numerals: { joiners: new Set(joiners), onesFirst, vigesimal },
    scanning: { proclitics, triggers: -1 },
  };
};

const rulesFor = <V>(layer: Layer<V>, item: Item<V>): readonly Rule<V>[] => {
  const key = `${item.bits} ${item.word}`;
  const known = layer.byFirst.get(key);
  if (known !== undefined) return known;
  const rules = layer.rules.filter(({ pattern }) => canBegin(pattern, item));
  layer.byFirst.set(key, rules);
  return rules;
};

const kindBits = (lexicon: Lexicon, kinds: readonly string[]): number => {
  let bits = 0;
  for (const kind of kinds) bits |= lexicon.classes.get(kind) ?? 0;
  return bits;
};

/** The phrase that covers items `[from, to)`. */
export const phraseOf = <V>(
  lexicon: Lexicon,
  items: readonly Item<V>[],
  from: number,
  to: number,
  built: Built<V>,
  parts: Captures<V>,
): Item<V> => {
  const first = items[from] as Item<V>;
  const last = items[to - 1] as Item<V>;
  return {
    start: first.start,
    end: last.end,
    word: '',
    bits: kindBits(lexicon, built.kinds),
    senses: NO_SENSES,
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

const applyLayer = <V>(grammar: Grammar<V>, layer: Layer<V>, items: readonly Item<V>[]): Item<V>[] => {
  const out: Item<V>[] = [];
  let i = 0;
  while (i < items.length) {
    let end = -1;
    let best: Built<V> | undefined;
    let lead = 0;
    let parts: Captures<V> = {};
    for (const { construct, pattern } of rulesFor(layer, items[i] as Item<V>)) {
      const captures: Record<string, Item<V>> = {};
      const to = matchAt(pattern, items, i, captures) - pattern.trail;
      if (to <= end || to <= i) continue;
      const built = construct.build(captures, grammar.language, pattern.tag);
      if (built === undefined) continue;
      end = to;
      best = built;
      lead = pattern.lead;
      parts = captures;
    }
    if (best === undefined) {
      out.push(items[i] as Item<V>);
      i++;
    } else {
      for (let left = i; left < i + lead; left++) out.push(items[left] as Item<V>);
      out.push(phraseOf(grammar.lexicon, items, i + lead, end, best, parts));
      i = end;
    }
  }
  return out;
};

/** Runs all layers over an island. */
export const cascade = <V>(grammar: Grammar<V>, island: readonly Item<V>[]): readonly Item<V>[] => {
  const { classes } = grammar.lexicon;
  const bit = (name: string): number => classes.get(name) ?? 0;
  const any = bit('cardinal') | bit('multiplier') | bit('ordinal');
  let items = joinNumerals(island, { num: bit('num'), ordinal: bit('ordinal'), any }, grammar.numerals);
  for (const layer of grammar.layers) items = applyLayer(grammar, layer, items);
  return items;
};
