import type { Document } from '../document/document.ts';
import { arabicClauses } from '../languages/ar/clauses.ts';
import type { ClauseLanguage } from '../languages/clauses.ts';
import { frenchClauses } from '../languages/fr/clauses.ts';
import type { Span } from '../text/span.ts';
import type { Entity, Mention, Quotation, Sentence, Tokens } from './annotation.ts';
import type { Citation, Clause, ClausePhrase } from './clauses/clause.ts';
import { findClauses } from './clauses/find-clauses.ts';
import { type ClauseLexicon, makeClauseLexicon } from './clauses/lexicon.ts';
import { refer } from './clauses/refer.ts';
import { scanByCapitals } from './clauses/scan-by-capitals.ts';
import { scanByState } from './clauses/scan-by-state.ts';
import { type ClauseSight, type Unit, wordAt } from './clauses/units.ts';

/** The languages whose clauses are read by words and order, without a parser. */
const languages: readonly ClauseLanguage[] = [frenchClauses, arabicClauses];

/** Lists made so far: those of a language take longer to make than a short document to read. */
const lexicons = new Map<string, ClauseLexicon>();

/** The lists of the language of a block; undefined where its clauses are read by the parser, or not at all. */
export const clauseLexiconOf = (document: Document, block: number): ClauseLexicon | undefined => {
  const code = (document.blocks[block]?.language ?? document.language).slice(0, 2);
  const made = lexicons.get(code);
  const language = made === undefined ? languages.find((l) => l.code === code) : undefined;
  if (language === undefined) return made;
  const lexicon = makeClauseLexicon(language);
  lexicons.set(code, lexicon);
  return lexicon;
};

/** What is read of the sentences in languages without a parser. */
export interface ReadClauses {
  readonly phrases: readonly ClausePhrase[];
  readonly clauses: readonly Clause[];
  readonly citations: readonly Citation[];
  /** One for each phrase, in the same order; not in reading order. */
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly entityOf: Int32Array;
}

/** Reads the sentences of a document that are in a language without a parser. Linear in the text. */
export const readClauses = (
  document: Document,
  tokens: Tokens,
  sentences: readonly Sentence[],
  dates: readonly Span[],
  quotations: readonly Quotation[],
): ReadClauses => {
  const phrases: ClausePhrase[] = [];
  const clauses: Clause[] = [];
  const citations: Citation[] = [];
  const dateAt = indexSpans(tokens, dates);
  const sights = new Map<ClauseLexicon, ClauseSight>();
  sentences.forEach((sentence, s) => {
    const lexicon = clauseLexiconOf(document, sentence.block);
    if (lexicon === undefined || sentence.last - sentence.first > LONGEST_SENTENCE) return;
    let sight = sights.get(lexicon);
    if (sight === undefined) {
      sight = { text: document.text, tokens, lexicon, dateAt, phrases, vocabulary: vocabularyOf(document, tokens) };
      sights.set(lexicon, sight);
    }
    const scan = lexicon.language.capitals ? scanByCapitals : scanByState;
    const units: readonly Unit[] = scan(sight, sentence.first, sentence.last);
    const found = findClauses(sight, units, s, clauses.length);
    clauses.push(...found.clauses);
    citations.push(...found.citations);
  });
  // What a phrase stands for is decided for all together, with the lists of the language that comes first.
  const [sight] = sights.values();
  if (sight === undefined)
    return { phrases, clauses, citations, mentions: [], entities: [], entityOf: new Int32Array(0) };
  const speech = quotations.filter(({ kind }) => kind === 'direct');
  const voice = { speaker: speakerOf(document), speechAt: indexSpans(tokens, speech) };
  return { phrases, clauses, citations, ...refer(sight, clauses, voice) };
};

/** Tokens. What is longer is no sentence but a table or an attack. */
const LONGEST_SENTENCE = 1000;

/** Who says "we": for whom the main part speaks, or whoever put the document out. */
const speakerOf = ({ parts, metadata }: Document): string | undefined =>
  parts.at(-1)?.onBehalfOf?.value ?? metadata.issuer?.value ?? parts.at(-1)?.speaker?.value;

/** The last token of the span that each token lies in; -1 outside of all. */
const indexSpans = (tokens: Tokens, spans: readonly Span[]): Int32Array => {
  const lastAt = new Int32Array(tokens.length).fill(-1);
  let t = 0;
  for (const { start, end } of spans) {
    while (t < tokens.length && (tokens.end[t] as number) <= start) t++;
    let last = t;
    while (last + 1 < tokens.length && (tokens.start[last + 1] as number) < end) last++;
    for (let at = t; at <= last && at < tokens.length; at++) lastAt[at] = last;
  }
  return lastAt;
};

const vocabularyOf = (document: Document, tokens: Tokens): ReadonlyMap<string, number> => {
  const vocabulary = new Map<string, number>();
  const sight = { text: document.text, tokens } as ClauseSight;
  for (let i = 0; i < tokens.length; i++) {
    const word = wordAt(sight, i);
    vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  }
  return vocabulary;
};
