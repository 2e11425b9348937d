import type { Factuality, Source } from '../attribution/attribution.ts';
import type { Citation } from '../document/document.ts';
import { briefingWords as w } from '../languages/en/briefing-words.ts';
import type { Extraction } from '../statement/extraction.ts';
import type { Statement } from '../statement/statement.ts';
import { contains } from '../text/span.ts';
import type { CitedSentence, Named, OwnWords, Quoted, SentencePart } from './briefing.ts';
import { named, own, quoted, sentence } from './sentence.ts';

/** A statement with the extraction of its document. */
export interface Told {
  readonly statement: Statement;
  readonly extraction: Extraction;
}

export const citationOf = ({ document, start, end }: Statement): Citation => ({ document, start, end });

/**
 * Who speaks: the voice of the part of the document that holds the statement, else the document's issuer, else the
 * document by its file name, which stands for the passage itself.
 */
export const speakerOf = ({ statement, extraction }: Told): Named => {
  const part = extraction.parts.find((candidate) => contains(candidate, statement));
  const issuer = part === undefined || part.kind === 'main' ? extraction.metadata.issuer : undefined;
  const field = part?.onBehalfOf ?? part?.speaker ?? issuer;
  if (field === undefined) return named(statement.speaker ?? extraction.name, citationOf(statement));
  return named(field.value, { document: extraction.document, start: field.start, end: field.end });
};

export const quoteOf = ({ statement }: Told): Quoted => quoted(statement.quote, citationOf(statement));

const assertedAs: Readonly<Record<Factuality, OwnWords>> = {
  'CT+': w.states,
  'PR+': w.holdsProbable,
  'PS+': w.holdsPossible,
  'CT-': w.statesNot,
  'PR-': w.holdsImprobable,
  'PS-': w.holdsDoubtful,
  Uu: w.raises,
};

const reportedAs: Readonly<Record<Factuality, readonly OwnWords[]>> = {
  'CT+': [],
  'PR+': [w.asProbable],
  'PS+': [w.asPossible],
  'CT-': [w.inTheNegative],
  'PR-': [w.asImprobable],
  'PS-': [w.asDoubtful],
  Uu: [w.withoutCommitment],
};

/** A source by its name, or the plain word that it has none. */
const sourcePart = (source: Source, { statement }: Told): SentencePart => {
  if (source.label === '' || source.label === 'unnamed') return own(w.aSourceNotNamed);
  const hasWords = source.end > source.start;
  const { document } = statement;
  return named(source.label, hasWords ? { document, start: source.start, end: source.end } : citationOf(statement));
};

/** The chain, nearest first: ", on the word of the mayor, by way of a broadcaster". */
const chainOf = (told: Told): readonly SentencePart[] =>
  told.statement.source.flatMap((source, i) => [own(i === 0 ? w.onTheWordOf : w.byWayOf), sourcePart(source, told)]);

const cueOf = (told: Told): readonly SentencePart[] => {
  const { voice, factuality, source } = told.statement;
  if (voice === 'urged') return [own(w.asks)];
  if (voice === 'conditional') return [own(w.supposes)];
  if (source.length === 0) return [own(assertedAs[factuality])];
  return [own(w.reports), ...reportedAs[factuality].map(own), ...chainOf(told), own(w.colon)];
};

/**
 * One statement as a sentence that says who says it, on whose word and how firmly; never that it is so.
 *
 *     The Orland Times reports as probable, on the word of a clerk: “the Front sold the mill”.
 */
export const sayStatement = (told: Told): CitedSentence =>
  sentence([], speakerOf(told), ...cueOf(told), quoteOf(told), own(w.stop));

/** A statement on the other side of a claim. Who is cited for it speaks; the document only carries it. */
export const sayDenial = (told: Told): CitedSentence => {
  const { source, factuality } = told.statement;
  if (source.length > 0 || !factuality.startsWith('CT')) return sayStatement(told);
  return sentence([], speakerOf(told), own(w.denies), quoteOf(told), own(w.stop));
};
