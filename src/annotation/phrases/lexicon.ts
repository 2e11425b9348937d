/**
 * The words that a phrase grammar knows, by what they can mean. Every other word of a text separates phrases, so a long
 * text costs one hash per word and nothing is built outside the islands of known words.
 */

/** What a word can mean: sense → value ("may" → `{ month: 5 }`). */
export type Senses = Readonly<Record<string, number | string>>;

/** Sense → word → value, as the language files write it. */
export type WordLists = Readonly<Record<string, Readonly<Record<string, number | string>>>>;

export interface LexiconEntry {
  readonly word: string;
  readonly senses: Senses;
  /** One bit for every sense, see `Lexicon.classes`. */
  readonly bits: number;
  /** Whether an island that holds it is worth looking at. */
  readonly triggers: boolean;
}

export interface Lexicon {
  /** Entries in buckets by the hash of the word as `hashWord` gives it. */
  readonly buckets: ReadonlyMap<number, readonly LexiconEntry[]>;
  /** Sense or kind of phrase → its bit; at most 32. */
  readonly classes: ReadonlyMap<string, number>;
  /** Numbers given so far by `symbolOf`: bits → word → number. */
  readonly symbols: Map<number, Map<string, number>>;
}

/**
 * A small number for a word with its classes, the same for all that have both: 1, 2, 3 … in the order in which they are
 * met. What depends on no more than that is kept in arrays by it.
 */
export const symbolOf = ({ symbols }: Lexicon, bits: number, word: string): number => {
  let byWord = symbols.get(bits);
  if (byWord === undefined) {
    byWord = new Map();
    symbols.set(bits, byWord);
  }
  let symbol = byWord.get(word);
  if (symbol === undefined) {
    symbol = 1;
    for (const { size } of symbols.values()) symbol += size;
    byWord.set(word, symbol);
  }
  return symbol;
};

/** Letters that writers vary freely: alefs with and without hamza, alef maqsura, typographic apostrophes. */
const folded = new Map<number, number>([
  [0x622, 0x627],
  [0x623, 0x627],
  [0x625, 0x627],
  [0x649, 0x64a],
  [0x2019, 0x27],
  [0x2018, 0x27],
]);

/** Lower case of one UTF-16 unit without allocating, for the scripts that Proffer reads. */
export const foldCode = (code: number): number => {
  if (code < 0x80) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code + 32;
  if (code === 0x178) return 0xff;
  if (code === 0x152) return 0x153;
  return folded.get(code) ?? code;
};

/** Marks that carry no letter: Arabic vowel signs and tatweel, and the dot of an abbreviation. */
export const isSilent = (code: number): boolean => (code >= 0x64b && code <= 0x652) || code === 0x640 || code === 46;

export const HASH_START = 0x811c9dc5;
export const hashStep = (hash: number, folded: number): number => Math.imul(hash ^ folded, 0x01000193);

/** A word as the lexicon stores it: folded, without silent marks. */
export const foldWord = (word: string): string => {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (!isSilent(code)) out += String.fromCharCode(foldCode(code));
  }
  return out;
};

export const hashWord = (word: string): number => {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
};

/** Senses that only tests look at, never a pattern by name. */
const bitless: ReadonlySet<string> = new Set(['multiplier', 'ambiguous', 'plural', 'within', 'givenname']);

/**
 * Builds the lexicon from word lists. `plain` are words that occur in patterns only, `starters` those of them that begin a
 * pattern made of nothing but words; `kinds` are names of built phrases.
 */
export const makeLexicon = (
  lists: WordLists,
  plain: Iterable<string>,
  starters: ReadonlySet<string>,
  kinds: readonly string[],
): Lexicon => {
  const classes = new Map<string, number>();
  let next = 0;
  for (const name of [...kinds, ...Object.keys(lists)]) {
    if (classes.has(name) || bitless.has(name)) continue;
    if (next === 32) throw new Error(`a grammar has at most 32 classes; ${name} is one too many`);
    classes.set(name, 1 << next++);
  }
  // Number words are joined into numerals before any pattern looks, so one bit serves both kinds.
  classes.set('multiplier', classes.get('cardinal') ?? 0);
  const senses = new Map<string, Record<string, number | string>>();
  for (const [sense, words] of Object.entries(lists)) {
    for (const [word, value] of Object.entries(words)) {
      const key = foldWord(word);
      const entry = senses.get(key) ?? {};
      entry[sense] = value;
      senses.set(key, entry);
    }
  }
  for (const word of plain) if (!senses.has(word)) senses.set(word, {});
  const buckets = new Map<number, LexiconEntry[]>();
  for (const [word, meaning] of senses) {
    let bits = 0;
    for (const sense of Object.keys(meaning)) bits |= classes.get(sense) ?? 0;
    const bucket = buckets.get(hashWord(word)) ?? [];
    bucket.push({ word, senses: meaning, bits, triggers: bits !== 0 || starters.has(word) });
    buckets.set(hashWord(word), bucket);
  }
  return { buckets, classes, symbols: new Map() };
};
