import type { Document } from '../document/document.ts';
import { writtenDates } from '../document/structure/written-dates.ts';
import { documentFurniture } from '../languages/en/document-furniture.ts';
import { lawWords } from '../languages/en/law-words.ts';
import type { InstrumentWords } from '../languages/instrument-words.ts';
import type { Span } from '../text/span.ts';
import { articlesOf, hasArticles } from './articles.ts';
import type { Instrument, Provision } from './instrument.ts';
import { instrumentWordsOf } from './instrument-language.ts';
import { type ProvisionDraft, paragraphsOf } from './paragraphs.ts';
import { provisionFromText } from './provision-from-text.ts';
import { parentOf, pathsOf } from './provision-path.ts';
import { type TextLine, textLines } from './text-lines.ts';

/** Lines on one line; a word parted at the end of a line ("notwithstand-", "ing") is whole where the text has it whole. */
const joined = (lines: readonly TextLine[], whole: string): string =>
  lines
    .map((line) => line.words)
    .reduce((before, next) => {
      const [head, tail] = [/(\p{L}+)-$/u.exec(before)?.[1], /^\p{Ll}+/u.exec(next)?.[0]];
      if (head === undefined || tail === undefined) return before === '' ? next : `${before} ${next}`;
      return whole.includes(`${head}-${tail}`) ? before + next : before.slice(0, -1) + next;
    }, '')
    .replace(/\s+/g, ' ');

const spanOf = ({ lines, closing }: ProvisionDraft): Span => ({
  start: lines[0]!.start,
  end: (closing.at(-1) ?? lines.at(-1)!).end,
});

const provisionsOf = (
  drafts: readonly ProvisionDraft[],
  document: Document,
  words: InstrumentWords,
): readonly Provision[] => {
  const found = new Map<string, Provision>();
  for (const draft of drafts) {
    const { path, kind } = draft;
    const text = joined(draft.lines, document.text);
    const closing = joined(draft.closing, document.text);
    const parent = found.get(parentOf(path) ?? '');
    const read = provisionFromText(path, kind, text, closing, parent, document.language);
    found.set(path, { ...read, whole: true, span: spanOf(draft) });
  }
  return withEffectDates([...found.values()], words);
};

const dayIn = (words: string): string | undefined =>
  writtenDates(words.replace(/(\d)er\b/u, '$1'), 0, documentFurniture, 'day-first').find(
    ({ value }) => value.length === 10,
  )?.value;

/** "Decides that paragraphs 2 and 3 shall take effect on 1 June 2032": a date of their own for 2 and 3. */
const withEffectDates = (provisions: readonly Provision[], { effect }: InstrumentWords): readonly Provision[] => {
  const dates = new Map<string, string>();
  for (const { path, kind, text } of provisions) {
    const groups = kind === 'preambular' ? undefined : effect.exec(text)?.groups;
    const date = dayIn(groups?.date ?? groups?.own ?? '');
    if (date === undefined) continue;
    const listed = groups?.paragraphs;
    for (const one of listed === undefined ? [path] : pathsOf(`paragraph ${listed}`)) dates.set(one, date);
  }
  if (dates.size === 0) return provisions;
  return provisions.map((p) => {
    const date = dates.get(p.path) ?? dates.get(parentOf(p.path) ?? '');
    return date === undefined ? p : { ...p, inForce: date };
  });
};

/** What stands above the first provision; where there is none, the opening of the text. */
const headOf = (document: Document, drafts: readonly ProvisionDraft[]): string => {
  const first = drafts[0]?.lines[0]?.start ?? 1500;
  return document.text.slice(0, Math.min(first, 1500));
};

/** The body's mark before a resolution's number: "S/RES/" above "The Security Council,". */
const bodyOf = (head: string): string | undefined =>
  lawWords.bodies.find(({ name }) =>
    new RegExp(`(?:^|\\n)\\s*The ${name}\\b|\\b[Aa]dopted by the ${name}\\b`).test(head),
  )?.symbol;

const symbolOf = (document: Document, head: string, words: InstrumentWords): string => {
  const { symbol, title } = document.metadata;
  if (symbol !== undefined) return symbol.value;
  const groups = words.resolution.exec(head)?.groups;
  const number = (groups?.number ?? groups?.leading)?.replace(/\s+/g, ' ').replace(/(\d)\(/, '$1 (');
  if (number !== undefined) return `${bodyOf(document.text.slice(0, 3000)) ?? 'Resolution '}${number}`;
  const named = namedIn(head);
  return named ?? title?.value ?? document.name.replace(/\.[^.]+$/, '');
};

/** A line above the text that is the name of a charter, convention or statute. */
const namedIn = (head: string): string | undefined =>
  head
    .split('\n')
    .map((line) => line.replace(/^[#*\s]+|[*\s]+$/g, ''))
    .find(
      (line) =>
        line.length < 120 &&
        lawWords.instrumentHeads.some((word) => new RegExp(`\\b${word}\\b`, 'i').test(line)) &&
        /^\p{Lu}/u.test(line) &&
        !/[.;,]$/.test(line),
    );

const adoptedIn = (head: string, document: Document): string | undefined => {
  const day = dayIn(head.replace(/\s+/g, ' '));
  return day ?? document.metadata.dates.find(({ end }) => end <= head.length)?.value;
};

/**
 * Reads a resolution, charter or statute as an instrument: preamble and numbered provisions, their operative verbs, force,
 * addressee and elements. Everything is read off the shape of the text; what is not said there stays unsaid. A document
 * without provisions gives an instrument without any.
 */
export const instrumentFromDocument = (document: Document): Instrument => {
  const words = instrumentWordsOf(document.language);
  const lines = textLines(document);
  const drafts = hasArticles(lines, words) ? articlesOf(lines, words) : paragraphsOf(lines, words);
  const head = headOf(document, drafts);
  const { metadata, text } = document;
  const symbol = symbolOf(document, head, words);
  const isResolution = drafts.some(({ kind }) => kind === 'operative');
  const adopted = isResolution ? adoptedIn(head, document) : undefined;
  const inForce = dayIn(words.entry.exec(text)?.groups?.date ?? '');
  const chapter = words.chapter.exec(text)?.groups?.chapter;
  const title = isResolution ? (metadata.title?.value ?? symbol) : symbol;
  return {
    symbol,
    title,
    ...(metadata.issuer === undefined ? {} : { body: metadata.issuer.value }),
    ...(adopted === undefined ? {} : { adopted }),
    ...(inForce === undefined ? {} : { inForce }),
    ...(chapter === undefined ? {} : { chapter }),
    languages: [document.language],
    provisions: provisionsOf(drafts, document, words),
    witness: document.id,
    witnessName: document.name,
    witnessKind: words.draft.test(head) ? 'draft' : words.translation.test(head) ? 'translation' : 'text',
  };
};

/** Whether a document is law to be held against others: it opens as a resolution does, or counts its articles from 1. */
export const isInstrument = (document: Document): boolean => {
  const head = document.text.slice(0, 1500);
  const words = instrumentWordsOf(document.language);
  if (
    !/\b(resolution|charter|convention|covenant|statute|treaty|act|résolution|charte|pacte|statut|traité|loi)\b/iu.test(
      head,
    )
  )
    return false;
  const lines = textLines(document);
  return hasArticles(lines, words) || opensAsResolution(lines, words);
};

const opensAsResolution = (lines: readonly TextLine[], { opener, preambular }: InstrumentWords): boolean => {
  const at = lines.findIndex(({ words }) => opener.exec(words)?.[0] === words && words.endsWith(','));
  return at >= 0 && preambular.test(lines[at + 1]?.words ?? '');
};
