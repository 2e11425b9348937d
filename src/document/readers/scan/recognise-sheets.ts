import { Failure } from '../../../failure.ts';
import type { Page, Recognition, Warning } from '../../document.ts';
import type { Draft } from '../../draft.ts';
import type { RecognisedPage } from '../../recognition.ts';
import type { Sheet } from '../pdf/page.ts';
import { withNoteNumbers } from './note-marks.ts';
import { doubtfulSpans, recognisedSheets, tilted } from './recognised-sheet.ts';

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
  const flaws = new Map(sheets.map((sheet) => [sheet.number, flawsOf(sheet)]));
  const flawed = sheets.filter(({ number }) => flaws.get(number)?.length !== 0);
  const readings = numbered(await readPages(flawed, recognise));
  const recognised = new Map<number, RecognisedPage>();
  for (const { number } of flawed) {
    const read = readings.get(number);
    if (read === undefined || read instanceof Failure || read.confidence < leastConfidence) continue;
    recognised.set(number, read);
  }
  const drawn = recognisedSheets(recognised);
  const warnings: Warning[] = [];
  const shown = sheets.map((sheet): Sheet => {
    const { number, width, height } = sheet;
    const [read, set] = [recognised.get(number), drawn.get(number)];
    if (read === undefined || set === undefined) {
      warnings.push(...(flaws.get(number) ?? []).map((flaw) => withReason(flaw, readings.get(number))));
      return sheet;
    }
    warnings.push(recognisedWarning(read, number));
    return { ...set, width, height };
  });
  return { shown, recognised, warnings };
};

/** Pages of a file that are read in vain one after the other before pages are passed over: each costs seconds. */
const mostInVain = 2;
/** A page with fewer words costs little: a photograph, a cover. */
const manyWords = 40;

const isInVain = (read: RecognisedPage | Failure): boolean =>
  !(read instanceof Failure) &&
  read.confidence < leastConfidence &&
  read.lines.reduce((sum, { words }) => sum + words.length, 0) >= manyWords;

/**
 * Reads pages until nothing can be made of them, then one after every second, fourth, eighth … only. Where one of these
 * can be read, those that were passed over are read as well, so that nothing is lost between damaged pages.
 *
 *     page      1   2   3   4   5   6   7   8   9
 *     read in   vain vain –  vain –   –  yes yes yes     then 3, 5 and 6 as well
 */
const readPages = async (
  sheets: readonly Sheet[],
  recognise: RecognisePage,
): Promise<ReadonlyMap<number, RecognisedPage | Failure>> => {
  const readings = new Map<number, RecognisedPage | Failure>();
  const readPage = async ({ number, runs }: Sheet): Promise<boolean> => {
    const read = await recognise(number, runs.length > 0);
    readings.set(number, read);
    return !isInVain(read);
  };
  let inVain = 0;
  let pause = 0;
  let passedOver: Sheet[] = [];
  for (const sheet of sheets) {
    if (pause > 0) {
      pause--;
      passedOver.push(sheet);
    } else if (await readPage(sheet)) {
      for (const earlier of passedOver) await readPage(earlier);
      [inVain, passedOver] = [0, []];
    } else {
      inVain++;
      pause = inVain < mostInVain ? 0 : 2 ** (inVain - mostInVain);
    }
  }
  return readings;
};

/** Readings with the numbers of notes counted from page to page. */
const numbered = (
  readings: ReadonlyMap<number, RecognisedPage | Failure>,
): ReadonlyMap<number, RecognisedPage | Failure> => {
  const pages = [...readings]
    .flatMap(([number, read]) =>
      read instanceof Failure || read.confidence < leastConfidence ? [] : [{ ...read, number }],
    )
    .sort((a, b) => a.number - b.number);
  return new Map([
    ...readings,
    ...withNoteNumbers(pages).map(({ number, ...page }): [number, RecognisedPage] => [number, page]),
  ]);
};

/** A flaw with why recognition did not mend it: parts are missing, it was tried in vain, or not any more. */
const withReason = (flaw: Warning, read: RecognisedPage | Failure | undefined): Warning => {
  const { message } = flaw;
  if (read === undefined) {
    return { ...flaw, message: `${message}, which was not tried: it made out too little of the pages before` };
  }
  if (!(read instanceof Failure)) {
    const made = `which made out too little (confidence ${Math.round(read.confidence)} of 100)`;
    return { ...flaw, message: `${message}, ${made}` };
  }
  return read.code === 'missing-part' ? { ...flaw, message: `${message} (${read.hint})` } : flaw;
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
