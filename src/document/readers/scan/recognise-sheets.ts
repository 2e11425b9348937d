import { Failure } from '../../../failure.ts';
import type { Page, Recognition, Warning } from '../../document.ts';
import type { Draft } from '../../draft.ts';
import type { RecognisedPage } from '../../recognition.ts';
import type { Sheet } from '../pdf/page.ts';
import { doubtfulSpans, recognisedSheet, tilted } from './recognised-sheet.ts';

/**
 * A page by its number, from 1, as its picture is read; a failure where that cannot be done. `isUpright` where the page has
 * letters of its own, which show it upright although nobody can tell which they are.
 */
export type RecognisePage = (number: number, isUpright: boolean) => Promise<RecognisedPage | Failure>;

/** Letters that are read with less confidence are no better than none. */
const leastConfidence = 40;

export interface RecognisedSheets {
  readonly shown: readonly Sheet[];
  readonly recognised: ReadonlyMap<number, RecognisedPage>;
  readonly warnings: readonly Warning[];
}

/** Reads the pictures of those pages whose own text does not do, as `flawsOf` finds. */
export const recogniseSheets = async (
  sheets: readonly Sheet[],
  flawsOf: (sheet: Sheet) => readonly Warning[],
  recognise: RecognisePage,
): Promise<RecognisedSheets> => {
  const shown: Sheet[] = [];
  const recognised = new Map<number, RecognisedPage>();
  const warnings: Warning[] = [];
  for (const sheet of sheets) {
    const flaws = flawsOf(sheet);
    const read = flaws.length === 0 ? undefined : await recognise(sheet.number, sheet.runs.length > 0);
    if (read === undefined || read instanceof Failure || read.confidence < leastConfidence) {
      shown.push(sheet);
      warnings.push(...flaws.map((flaw) => withReason(flaw, read)));
      continue;
    }
    shown.push({ ...recognisedSheet(read, sheet.number), width: sheet.width, height: sheet.height });
    recognised.set(sheet.number, read);
    warnings.push(recognisedWarning(read, sheet.number));
  }
  return { shown, recognised, warnings };
};

/** A flaw with why recognition did not mend it: parts are missing, or it was tried in vain. */
const withReason = (flaw: Warning, read: RecognisedPage | Failure | undefined): Warning => {
  if (read === undefined) return flaw;
  if (!(read instanceof Failure)) {
    const made = `which made out too little (confidence ${Math.round(read.confidence)} of 100)`;
    return { ...flaw, message: `${flaw.message}, ${made}` };
  }
  return read.code === 'missing-part' ? { ...flaw, message: `${flaw.message} (${read.hint})` } : flaw;
};

/** Says that a page was read from its picture. */
export const recognisedWarning = ({ language, confidence, remarks }: RecognisedPage, page: number): Warning => {
  const how = `page ${page} was read by text recognition (${language}, confidence ${Math.round(confidence)} of 100)`;
  return { code: 'recognised', message: [how, ...remarks].join('; '), page };
};

/** What was set from sheets, with what is known of those that were recognised. */
export const withRecognition = (
  { draft, pages }: { readonly draft: Draft; readonly pages: readonly Page[] },
  recognised: ReadonlyMap<number, RecognisedPage>,
): { readonly draft: Draft; readonly pages: readonly Page[]; readonly recognition?: Recognition } => {
  if (recognised.size === 0) return { draft, pages };
  const all = [...recognised.values()];
  const words = all.flatMap(({ lines }) => lines.flatMap((line) => line.words));
  const sum = words.reduce((total, { confidence }) => total + confidence, 0);
  return {
    draft,
    pages: pages.map((page) => tilted(page, recognised.get(page.number)?.tilt ?? 0)),
    recognition: {
      confidence: words.length === 0 ? 0 : Math.round(sum / words.length),
      doubtful: pages.flatMap((page) => {
        const read = recognised.get(page.number);
        return read === undefined ? [] : doubtfulSpans(read, page);
      }),
    },
  };
};
