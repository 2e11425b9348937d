import { sealedSource } from '../briefing/brief.ts';
import type { SentencePart } from '../briefing/briefing.ts';
import { checkLetter, type LetterFinding, wordingFindings } from '../briefing/check-letter.ts';
import type { Letter, Side } from '../briefing/letter.ts';
import { letterDocument } from '../briefing/letter-document.ts';
import { sayClaim } from '../briefing/say-claim.ts';
import type { Told } from '../briefing/say-statement.ts';
import type { Citation } from '../document/document.ts';
import { sourceText } from '../document/source-text.ts';
import type { CitedDocument } from '../exporters/cited-passages.ts';
import { toDocx } from '../exporters/docx.ts';
import { letterToHtml } from '../exporters/letter-html.ts';
import { letterToMarkdown } from '../exporters/letter-markdown.ts';
import { toPdf } from '../exporters/pdf.ts';
import { printedLetter } from '../exporters/printed.ts';
import { Failure } from '../failure.ts';
import { briefingWords as w } from '../languages/en/briefing-words.ts';
import { message } from '../languages/message.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { readDerived } from '../store/database.ts';
import { readExtraction, readInstruments } from '../store/derived.ts';
import { listDocuments, readSealed } from '../store/documents.ts';
import { claimById, conflictsOf, corroborationOf, statementsById } from '../store/lookups.ts';
import { contribute, studyCase } from '../study.ts';
import { isStudied } from './is-studied.ts';
import { shippedLaw } from './laws.ts';
import { loadModels } from './load-models.ts';
import { loadPrintFonts } from './load-print-fonts.ts';
import { readDocument } from './source-file.ts';

/** A sentence that the case can say of a claim, with the passages that it rests on. */
export interface ClaimSentence {
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly side: Side;
}

/** What a sentence says of its own where it tells how little, or how divided, a claim rests on. */
const limiting: ReadonlySet<string> = new Set([
  w.allGoesBackTo,
  w.noOriginNamed,
  w.oneDocument,
  w.severalDocumentsNoSource,
  w.figuresDiffer,
  w.timesDiffer,
  w.placesDiffer,
  w.agentsDiffer,
]);

/** What can be said of a claim: who says it, origin by origin, how many origins that makes, who denies it. */
export const sayOfClaim = (folder: CaseFolder, id: string): Promise<readonly ClaimSentence[]> =>
  readDerived(folder, async (derived) => {
    const claim = await claimById(derived, id);
    const corroboration = await corroborationOf(derived, id);
    if (claim === undefined || corroboration === undefined) {
      throw new Failure('not-found', message('failure.no-claim', { id }), message('failure.no-claim.hint'));
    }
    const conflicts = new Map((await conflictsOf(derived, id)).map((conflict) => [conflict.id, conflict]));
    const ids = [
      ...claim.statements,
      ...corroboration.denying,
      ...[...conflicts.values()].flatMap(({ left, right }) => [...left, ...right]),
    ];
    const tellings = new Map<string, Told>();
    for (const statement of await statementsById(derived, [...new Set(ids)])) {
      const extraction = await readExtraction(derived, statement.document);
      if (extraction !== undefined) tellings.set(statement.id, { statement, extraction });
    }
    const denying = new Set(corroboration.denying.flatMap((one) => tellings.get(one)?.statement.quote ?? []));
    return sayClaim({ claim, corroboration }, conflicts, (one) => tellings.get(one)).map(
      ({ text, citations, parts }) => ({
        text,
        citations,
        side: sideOf(parts, denying),
      }),
    );
  });

const sideOf = (parts: readonly SentencePart[], denying: ReadonlySet<string>): Side => {
  if (parts.some((part) => part.kind === 'words' && limiting.has(part.text))) return 'limit';
  return parts.some((part) => part.kind === 'quote' && denying.has(part.text)) ? 'against' : 'for';
};

const citedBy = async (folder: CaseFolder, { blocks }: Letter): Promise<ReadonlyMap<string, CitedDocument>> => {
  const cited = new Set(blocks.flatMap(({ citations }) => citations.map(({ document }) => document)));
  const documents = new Map<string, CitedDocument>();
  for (const sealed of listDocuments(folder).filter(({ id }) => cited.has(id))) {
    const bytes = readSealed(folder, sealed);
    const document = await readDocument(bytes, sealed.name);
    documents.set(sealed.id, { document, source: sourceText(document, bytes) });
  }
  return documents;
};

/** What in a letter says more than the passages that it cites. */
export const checkCaseLetter = async (folder: CaseFolder, letter: Letter): Promise<readonly LetterFinding[]> => {
  const documents = await citedBy(folder, letter);
  const claims = [...new Set(letter.blocks.flatMap(({ claim }) => claim ?? []))];
  const denied = await readDerived(folder, async (derived) => {
    const found = new Set<string>();
    for (const claim of claims) {
      if (((await corroborationOf(derived, claim))?.denying.length ?? 0) > 0) found.add(claim);
    }
    return found;
  });
  const wordsOf = ({ document, start, end }: Citation): string =>
    documents.get(document)?.document.text.slice(start, end) ?? '';
  const against = checkLetter(letter, wordsOf, denied);
  const told = new Set(against.map(({ block }) => block));
  // What rests on nothing has no source either; once is enough.
  const wording = (await checkWording(folder, letter)).filter(
    ({ block, rule }) => rule !== 'no-source' || !told.has(block),
  );
  return [...against, ...wording];
};

/** What the ordinary checks find in the letter's own words, on its own and against the law of the case. */
const checkWording = async (folder: CaseFolder, letter: Letter): Promise<readonly LetterFinding[]> => {
  const read = letterDocument(letter);
  const laws = isStudied(folder) ? await readDerived(folder, readInstruments) : shippedLaw();
  const { findings } = studyCase([contribute(read.document, loadModels())], [], laws);
  return wordingFindings(letter, read, findings);
};

export const LETTER_FORMATS = ['docx', 'pdf', 'html', 'md'] as const;
export type LetterFormat = (typeof LETTER_FORMATS)[number];

/**
 * A letter as a file made at `at`. Fails with `case-damaged` where a source that it cites is not what was sealed, and a PDF
 * with `unprintable` or `missing-part` where no font has a character or no fonts are there.
 */
export const exportLetter = async (
  folder: CaseFolder,
  letter: Letter,
  format: LetterFormat,
  at: Date,
): Promise<Uint8Array> => {
  const documents = await citedBy(folder, letter);
  const sources = await readDerived(folder, async (derived) => {
    const found = [];
    for (const id of documents.keys()) {
      const extraction = await readExtraction(derived, id);
      if (extraction !== undefined) found.push(sealedSource(extraction));
    }
    return found;
  });
  const printed = printedLetter(letter, documents, sources);
  if (format === 'docx') return toDocx(printed);
  if (format === 'pdf') return toPdf(printed, loadPrintFonts(), at);
  return new TextEncoder().encode(format === 'html' ? letterToHtml(printed) : letterToMarkdown(printed));
};
