import { type QuotationVerdict, VERDICTS } from '../src/law/check-quotation.ts';
import { seededRandom } from './evaluation.ts';

/** A quotation built from a provision by edits that are known, so that its verdict is known as well. */
export interface BuiltQuotation {
  /** The words of the provision. */
  readonly witness: string;
  readonly quoted: string;
  readonly verdict: QuotationVerdict;
  /** What was done, in order: "removed “until 1 June”". */
  readonly edits: readonly string[];
}

/** A draft of a quotation: its words as they are parted by blanks, and what was done to them so far. */
interface Draft {
  readonly words: readonly string[];
  readonly edits: readonly string[];
}

type Random = () => number;
/** Undefined where the words give the edit nothing to hold on to. */
type Edit = (draft: Draft, random: Random, strangers: readonly string[]) => Draft | undefined;

/** A whole number from `least` to `most`. */
const between = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

const oneOf = <T>(random: Random, all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];

const splice = ({ words, edits }: Draft, at: number, count: number, put: readonly string[], edit: string): Draft => ({
  words: [...words.slice(0, at), ...put, ...words.slice(at + count)],
  edits: [...edits, edit],
});

/** Places of words that `fits`, the first and last left alone. */
const places = (words: readonly string[], fits: (word: string) => boolean): number[] =>
  words.flatMap((word, i) => (i > 0 && i < words.length - 1 && fits(word) ? [i] : []));

const isPlain = (word: string): boolean => /^\p{L}{2,}$/u.test(word);

/** Whether a cut right behind this word leaves a sentence open. */
const leavesOpen = (word: string | undefined): boolean => word !== undefined && !/[.!?]["”’)\]]*$/.test(word);

const cutLength = (random: Random, room: number): number => between(random, 1, Math.max(1, Math.min(30, room)));

const typographic: Edit = (draft, random) => {
  const { words } = draft;
  const way = between(random, 0, 3);
  const at = oneOf(
    random,
    places(
      words,
      [(w: string) => /^\p{L}+,$/u.test(w), isPlain, isPlain, (w: string) => /^\p{L}+-\p{L}+$/u.test(w)][way]!,
    ),
  );
  if (at === undefined) return undefined;
  const word = words[at]!;
  const put = [word.slice(0, -1), `${word},`, word.toUpperCase(), word.replace('-', '–')][way]!;
  return put === word ? undefined : splice(draft, at, 1, [put], `wrote “${put}” for “${word}”`);
};

const marks = /…|\.\s?\.\s?\./;

const removeInside =
  (mark: readonly string[]): Edit =>
  (draft, random) => {
    const { words } = draft;
    const at = between(random, 4, words.length - 6);
    const count = cutLength(random, words.length - 5 - at);
    const lost = words.slice(at, at + count);
    // Beside a mark of omission nobody can tell which words the mark owns to.
    if (words.slice(at - 4, at + count + 4).some((w) => marks.test(w))) return undefined;
    if (at + count > words.length - 5 || !lost.some((w) => /[\p{L}\p{N}]/u.test(w))) return undefined;
    return splice(draft, at, count, mark, `removed “${lost.join(' ')}”`);
  };

const removeStart =
  (mark: readonly string[]): Edit =>
  (draft, random) => {
    const { words } = draft;
    const count = cutLength(random, words.length - 8);
    if (words.slice(0, count).some((w) => !leavesOpen(w)) || !/[\p{L}\p{N}]/u.test(words[0]!)) return undefined;
    return splice(draft, 0, count, mark, `removed “${words.slice(0, count).join(' ')}” at the start`);
  };

const removeEnd =
  (mark: readonly string[]): Edit =>
  (draft, random) => {
    const { words } = draft;
    const count = cutLength(random, words.length - 8);
    const at = words.length - count;
    if (!leavesOpen(words[at - 1]) || !words.slice(at).some((w) => /[\p{L}\p{N}]/u.test(w))) return undefined;
    return splice(draft, at, count, mark, `removed “${words.slice(at).join(' ')}” at the end`);
  };

const markedCut: Edit = (draft, random, strangers) => {
  const mark = [oneOf(random, ['…', '[…]', '...', '[...]', '. . .'])!];
  return oneOf(random, [removeInside(mark), removeInside(mark), removeStart(mark), removeEnd(mark)])!(
    draft,
    random,
    strangers,
  );
};

const markedChange: Edit = (draft, random, strangers) => {
  const at = oneOf(random, places(draft.words, isPlain));
  const stranger = oneOf(random, strangers);
  if (at === undefined || stranger === undefined) return undefined;
  const word = draft.words[at]!;
  if (random() < 0.4) return splice(draft, at, 0, [`[${stranger}]`], `put in “[${stranger}]”`);
  const put = random() < 0.5 ? `[${word[0]!.toUpperCase()}]${word.slice(1)}` : `[${stranger}]`;
  return splice(draft, at, 1, [put], `wrote “${put}” for “${word}”`);
};

const vowels: Readonly<Record<string, string>> = { a: 'e', e: 'i', i: 'e', o: 'u', u: 'o' };

/** "Kestrel" → "Kestrell", "Orland" → "Orlend": one letter of a long word, behind its first four. */
const spelling: Edit = (draft, random) => {
  const at = oneOf(
    random,
    places(draft.words, (w) => /^\p{L}{8,}$/u.test(w)),
  );
  if (at === undefined) return undefined;
  const word = draft.words[at]!;
  // Changes at the end of a word make another form of it, not another spelling.
  const letter = between(random, 2, word.length - 5);
  const old = word[letter]!;
  const put = word.slice(0, letter) + (vowels[old] ?? old + old) + word.slice(letter + 1);
  return splice(draft, at, 1, [put], `wrote “${put}” for “${word}”`);
};

const added: Edit = (draft, random, strangers) => {
  const at = between(random, 3, draft.words.length - 3);
  const put = Array.from({ length: between(random, 1, 4) }, () => oneOf(random, strangers) ?? 'nonetheless');
  return splice(draft, at, 0, put, `put in “${put.join(' ')}”`);
};

const swaps: Readonly<Record<string, string>> = {
  ...{ shall: 'should', should: 'shall', may: 'must', all: 'some', any: 'no', and: 'or', or: 'and', to: 'from' },
  ...{ from: 'to', with: 'without', within: 'outside', by: 'for', in: 'near', before: 'after', until: 'since' },
};

const changed: Edit = (draft, random, strangers) => {
  const small = random() < 0.5;
  const fits = (w: string): boolean => (small ? swaps[w] !== undefined || /^\d+$/.test(w) : isPlain(w));
  const at = oneOf(random, places(draft.words, fits));
  if (at === undefined) return undefined;
  const word = draft.words[at]!;
  const put = small ? (swaps[word] ?? String(Number(word) + 1)) : oneOf(random, strangers);
  return put === undefined ? undefined : splice(draft, at, 1, [put], `wrote “${put}” for “${word}”`);
};

/** Three words in four are the author's own; what is left stands where it stood. */
const paraphrase: Edit = ({ words }, random, strangers) => {
  if (strangers.length === 0) return undefined;
  const said = words.slice(0, 40).map((word, i) => (i % 4 === 0 ? word : oneOf(random, strangers)!));
  return { words: said, edits: ['said it in other words'] };
};

const tooShort: Edit = ({ words }, random) => {
  const at = between(random, 0, words.length - 4);
  const kept = words.slice(at, at + between(random, 1, 3));
  return kept.every((w) => /^\p{L}+$/u.test(w)) ? { words: kept, edits: [`kept “${kept.join(' ')}”`] } : undefined;
};

/** White space and the closing stop are no part of the words: a quotation is exact with another line break. */
const exact: Edit = (draft, random) => {
  const { words } = draft;
  const last = words.at(-1)!;
  const way = between(random, 0, 2);
  if (way === 0) return { words, edits: ['nothing'] };
  if (way === 1)
    return splice(draft, words.length - 1, 1, [last.replace(/[.;,:]+$/, '')], 'left the closing stop away');
  const at = between(random, 1, words.length - 2);
  return splice(draft, at, 1, [`\n${words[at]}`], 'broke the line');
};

const editOf: Readonly<Record<QuotationVerdict, Edit>> = {
  exact,
  typographic,
  'marked-cut': markedCut,
  'marked-change': markedChange,
  spelling,
  'unmarked-cut-start': removeStart([]),
  'unmarked-cut-end': removeEnd([]),
  'unmarked-cut-inside': removeInside([]),
  added,
  changed,
  paraphrase,
  'too-short': tooShort,
};

/** Lighter edits made besides in a third of the quotations; the verdict stays that of the heavier one. */
const besides: readonly QuotationVerdict[] = ['typographic', 'marked-cut', 'spelling'];

const lowered = (word: string): string => word.toLowerCase().replace(/[^\p{L}]/gu, '');

/**
 * One quotation of a provision with the verdict asked for, or undefined where its words do not allow one.
 *
 *     changed   “… from trading in ore …”  →  “… to trading in ore …”   wrote “to” for “from”
 */
export const buildQuotation = (
  witness: string,
  verdict: QuotationVerdict,
  vocabulary: readonly string[],
  random: Random,
): BuiltQuotation | undefined => {
  const words = witness.split(/\s+/).filter((w) => w !== '');
  const own = new Set(words.map(lowered));
  const strangers = Array.from({ length: 60 }, () => oneOf(random, vocabulary) ?? '').filter(
    (w) => w !== '' && !own.has(w),
  );
  let draft: Draft = { words, edits: [] };
  const heavy = VERDICTS.indexOf(verdict);
  const lighter = besides.filter((v) => VERDICTS.indexOf(v) < heavy);
  const mixed = verdict !== 'paraphrase' && verdict !== 'too-short' && lighter.length > 0 && random() < 0.33;
  if (mixed) draft = editOf[oneOf(random, lighter)!](draft, random, strangers) ?? draft;
  const built = editOf[verdict](draft, random, strangers);
  if (built === undefined) return undefined;
  return { witness, quoted: built.words.join(' '), verdict, edits: built.edits };
};

/** As many quotations of every verdict, drawn over the provisions in turn. */
export const buildQuotations = (provisions: readonly string[], perVerdict: number, seed: number): BuiltQuotation[] => {
  const random = seededRandom(seed);
  const usable = provisions.filter((text) => {
    const count = text.split(/\s+/).length;
    return count >= 16 && count <= 200;
  });
  const vocabulary = [...new Set(usable.flatMap((text) => text.match(/\b[a-z]{4,}\b/g) ?? []))].sort();
  const built: BuiltQuotation[] = [];
  for (const verdict of VERDICTS) {
    let found = 0;
    for (let tries = 0; found < perVerdict && tries < perVerdict * 20 && usable.length > 0; tries++) {
      const quotation = buildQuotation(oneOf(random, usable)!, verdict, vocabulary, random);
      if (quotation === undefined) continue;
      built.push(quotation);
      found++;
    }
  }
  return built;
};
