import type { Span } from '../src/text/span.ts';
import { seededRandom } from './evaluation.ts';

/** What was done to a passage on its way from its source into its host. */
export const EDITS = ['verbatim', 'words', 'reordered', 'shortened', 'renamed'] as const;
export type Edit = (typeof EDITS)[number];

/** A passage of a source that was put into a host; offsets in both as they now stand. */
export interface Planted {
  readonly edit: Edit;
  readonly source: number;
  readonly sourceSpan: Span;
  readonly host: number;
  readonly hostSpan: Span;
}

export interface PlantedCorpus {
  readonly texts: readonly string[];
  /** Whether each text is a host; the others are sources. */
  readonly isHost: readonly boolean[];
  readonly planted: readonly Planted[];
}

/** Words of a passage: shortest and longest. */
const SHORTEST = 30;
const LONGEST = 110;
/** Part of the words that the edit `words` changes. */
const CHANGED = 0.15;
/** Words in a run by which texts are compared before anything is planted: nothing that the code under test uses. */
const RUN = 5;
/** A run in so many texts is a standing formula. */
const FORMULA = 10;

const wordsOf = (text: string): { readonly word: string; readonly start: number; readonly end: number }[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((found) => ({
    word: found[0].toLowerCase(),
    start: found.index,
    end: found.index + found[0].length,
  }));

/** Each run of words → the texts that hold it. */
const runsOf = (texts: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> => {
  const runs = new Map<string, Set<number>>();
  for (const [index, text] of texts.entries()) {
    const words = wordsOf(text).map(({ word }) => word);
    for (let i = 0; i + RUN <= words.length; i++) {
      const run = words.slice(i, i + RUN).join(' ');
      runs.set(run, (runs.get(run) ?? new Set<number>()).add(index));
    }
  }
  return runs;
};

/** Part of the runs of the shorter of two texts that makes them texts of one series, each written from the one before. */
const SERIES = 0.1;

/** Tells of a span of one text whether it stood in another before anything was planted, and was no formula there. */
export type NaturalReuse = (text: string, span: Span, host: number, other: number) => boolean;

/**
 * From the texts as they were: they are of one series, or half of the words of the span stand in runs of the other text that
 * few texts have.
 */
export const naturalReuseAmong = (originals: readonly string[]): NaturalReuse => {
  const runs = runsOf(originals);
  const sizes = originals.map((text) => Math.max(1, wordsOf(text).length - RUN + 1));
  const shared = new Map<number, number>();
  const pairOf = (a: number, b: number) => Math.min(a, b) * originals.length + Math.max(a, b);
  for (const holders of runs.values()) {
    const texts = [...holders];
    for (const [i, a] of texts.entries())
      for (const b of texts.slice(i + 1)) shared.set(pairOf(a, b), (shared.get(pairOf(a, b)) ?? 0) + 1);
  }
  return (text, span, host, other) => {
    const common = shared.get(pairOf(host, other)) ?? 0;
    if (common >= SERIES * Math.min(sizes[host] as number, sizes[other] as number)) return true;
    const words = wordsOf(text.slice(span.start, span.end)).map(({ word }) => word);
    const covered = new Set<number>();
    for (let i = 0; i + RUN <= words.length; i++) {
      const holders = runs.get(words.slice(i, i + RUN).join(' '));
      if (holders?.has(other) && holders.size < FORMULA) for (let k = i; k < i + RUN; k++) covered.add(k);
    }
    return covered.size * 2 >= words.length;
  };
};

/** Where sentences and clauses of a text end: after a mark and before a space. */
const sentencesOf = (text: string): Span[] => {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/[.;:](?=\s)|\n\s*\n/g)) {
    spans.push({ start, end: index + mark.trimEnd().length });
    start = index + mark.length;
  }
  return [...spans, { start, end: text.length }]
    .map((span) => ({ start: span.start + (/\S/.exec(text.slice(span.start, span.end))?.index ?? 0), end: span.end }))
    .filter((span) => span.end - span.start > 1);
};

type Random = () => number;
const pick = <Item>(items: readonly Item[], random: Random): Item => items[Math.floor(random() * items.length)] as Item;

const shuffled = <Item>(items: readonly Item[], random: Random): Item[] =>
  items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

/** Another language's form of a name, roughly: its ending and its vowels change. */
const renamed = (name: string): string => {
  const swapped = name.slice(1).replace(/[aeiou]/g, (vowel) => 'eioua'['aeiou'.indexOf(vowel)] as string);
  return `${name[0]}${swapped}e`;
};

/** The edited words of a passage given as sentences. */
const edited = (sentences: readonly string[], edit: Edit, vocabulary: readonly string[], random: Random): string => {
  if (edit === 'reordered') return shuffled(sentences, random).join(' ');
  if (edit === 'shortened') {
    const kept =
      sentences.length < 3
        ? sentences
        : sentences.filter((_, i) => i === 0 || i === sentences.length - 1 || random() < 0.5);
    return kept
      .map((sentence) =>
        sentence
          .split(' ')
          .filter(() => random() > 0.1)
          .join(' '),
      )
      .join(' ');
  }
  const whole = sentences.join(' ');
  if (edit === 'words')
    return whole.replace(/[\p{L}\p{N}]+/gu, (word) => (random() < CHANGED ? pick(vocabulary, random) : word));
  if (edit === 'renamed') return whole.replace(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}/gu, renamed);
  return whole;
};

/** A run of sentences of a source, long enough and its own: most of it stands in no other text. */
const passageOf = (
  text: string,
  runs: ReadonlyMap<string, ReadonlySet<number>>,
  random: Random,
): readonly Span[] | undefined => {
  const sentences = sentencesOf(text);
  for (let attempt = 0; attempt < 20; attempt++) {
    const first = Math.floor(random() * sentences.length);
    const wanted = SHORTEST + random() * (LONGEST - SHORTEST);
    let last = first;
    const lengthTo = () => wordsOf(text.slice(sentences[first]?.start, sentences[last]?.end)).length;
    while (last + 1 < sentences.length && lengthTo() < wanted) last++;
    const words = wordsOf(text.slice(sentences[first]?.start, sentences[last]?.end)).map(({ word }) => word);
    if (words.length < SHORTEST || words.length > 1.5 * LONGEST) continue;
    let shared = 0;
    for (let i = 0; i + RUN <= words.length; i++)
      if ((runs.get(words.slice(i, i + RUN).join(' '))?.size ?? 0) > 1) shared++;
    if (shared <= 0.2 * words.length) return sentences.slice(first, last + 1);
  }
  return undefined;
};

/**
 * Puts passages of every second text, edited in one way, between sentences of the others, and records where they came from.
 * Line breaks inside a passage become spaces, as they do where text is copied by hand.
 */
export const plantReuse = (originals: readonly string[], edit: Edit, seed: number): PlantedCorpus => {
  const random = seededRandom(seed * 7919 + EDITS.indexOf(edit));
  const runs = runsOf(originals);
  const isHost = originals.map((_, index) => index % 2 === 1);
  const sources = originals.flatMap((text, index) => (isHost[index] || text.length < 1500 ? [] : [index]));
  const vocabulary = wordsOf(originals.join(' ').slice(0, 400_000)).map(({ word }) => word);
  const planted: Planted[] = [];
  const drawn = shuffled(sources, random);
  const texts = originals.map((text, host) => {
    const source = isHost[host] ? drawn.pop() : undefined;
    if (source === undefined) return text;
    const from = originals[source] as string;
    const passage = passageOf(from, runs, random);
    if (passage === undefined) return text;
    const sentences = passage.map(({ start, end }) => from.slice(start, end).replace(/\s+/g, ' '));
    const put = edited(sentences, edit, vocabulary, random);
    const at = pick(sentencesOf(text), random).end;
    const before = `${text.slice(0, at)}\n\n`;
    planted.push({
      edit,
      source,
      sourceSpan: { start: (passage[0] as Span).start, end: (passage.at(-1) as Span).end },
      host,
      hostSpan: { start: before.length, end: before.length + put.length },
    });
    return `${before}${put}\n\n${text.slice(at).trimStart()}`;
  });
  return { texts, isHost, planted };
};
