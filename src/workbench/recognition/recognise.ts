import type { Page } from 'tesseract.js';
import { languageByFunctionWords } from '../../document/language.ts';
import { pictureSize } from '../../document/readers/scan/picture-size.ts';
import type { Recognise, RecognisedPage } from '../../document/recognition.ts';
import { Failure } from '../../failure.ts';
import { message } from '../../languages/message.ts';
import { withLatinWords } from './latin-words.ts';
import { confidenceOf, latinLinesReadAgain, linesReadAgain, type ReadPart } from './read-lines.ts';
import { linesOf, recognisedPage, sideOf, signsOfPart, wordsOfPart } from './recognised-page.ts';
import { type StraightPicture, straightPicture } from './straight-picture.ts';
import { isEngineInstalled, type Pack, packFolder, packs, startEngine } from './tesseract.ts';
import { type Area, isCanvasInstalled, turnPicture } from './turn-picture.ts';

/** Mean confidence of a page that was read in its own language, the right way up: above it nothing else is tried. */
const isSure = 75;
/** Below this a page lies on its side, stands on its head, or shows no text. */
const isDoubtful = 60;

const missing = (name: string): Failure =>
  new Failure('missing-part', message('failure.no-recognition', { name }), message('failure.no-recognition.hint'));

interface Reading {
  readonly pack: Pack;
  readonly page: Page;
  readonly picture: Uint8Array;
  /** Whether ink was told from paper by what surrounds each dot. */
  readonly locally: boolean;
}

const sureness = (reading: Reading | undefined): number => reading?.page.confidence ?? -1;

/** Nothing is seen on an empty page in any language; of what cannot be read at least marks are. */
const isBlank = (reading: Reading | undefined): boolean => reading?.page.text.trim() === '';

/** The one that Tesseract is surer of. */
const better = (a: Reading | undefined, b: Reading | undefined): Reading | undefined =>
  sureness(b) > sureness(a) ? b : a;

/**
 * Text recognition by Tesseract. English is tried first, or what the page before was read by; where that is unsure, a
 * sample of the page is tried in the other script and, where it reads as hardly anything, on the page's head and its
 * sides; the page is read whole once more only where a sample is surer. `onStep` is called as it gets on.
 */
export const recogniser = (onStep: () => void): Recognise => {
  const engine = startEngine(onStep);
  /** What the engine has loaded: another language costs as much as half a page. */
  let preferred: Pack = 'eng';
  /** The file whose pages are read: what another was in tells nothing of it. */
  let current: string | undefined;
  /** The file in which turning a page has helped nothing: its other pages are not turned. */
  let inVain: string | undefined;

  const readBy = async (pack: Pack, picture: Uint8Array, locally = false): Promise<Reading | undefined> => {
    if (packFolder(pack) === undefined) return undefined;
    preferred = pack;
    const page = await engine.read(pack, picture, locally);
    return page === undefined ? undefined : { pack, page, picture, locally };
  };

  /** The reading in the language that a page turns out to be in, where it was read in another. */
  const inOwnLanguage = async (reading: Reading): Promise<Reading> => {
    const own = packOf(reading);
    return own === undefined || own === reading.pack
      ? reading
      : ((await readBy(own, reading.picture, reading.locally)) ?? reading);
  };

  /** The picture of a page as the engine set it straight, where its lines are worth reading again and pictures can be cut. */
  const straightened = async ({ pack, picture, page }: Reading): Promise<StraightPicture | undefined> => {
    // Of damaged letters every line is read badly, again and again; of Arabic whole lines are that can be read.
    const least = pack === 'ara' ? isDoubtful : isSure;
    if (page.confidence < least || !isCanvasInstalled()) return undefined;
    const decoded = await engine.decode(pack, picture, page.rotateRadians ?? 0);
    return decoded === undefined ? undefined : await straightPicture(decoded);
  };

  const readPartBy =
    (pack: Pack): ReadPart =>
    async (part, area, signs) => {
      const seen = await engine.readLine(pack, part, signs);
      if (seen === undefined) return [];
      return signs === undefined ? wordsOfPart(seen, pack, area) : signsOfPart(seen);
    };

  /** A page of Arabic with what the Latin model reads better, where it is read well enough to be put right by words. */
  const withLatin = async (
    reading: Reading,
    read: RecognisedPage,
    first: Reading,
    straight: StraightPicture | undefined,
  ): Promise<RecognisedPage> => {
    if (reading.pack !== 'ara' || read.confidence < isSure) return read;
    const isRead = first.pack === 'eng' && first.picture === reading.picture;
    const latin = isRead ? first : await readBy('eng', reading.picture, reading.locally);
    if (latin === undefined) return read;
    const { lines, tilt } = recognisedPage(latin.page, 'eng', read, []);
    if (Math.abs(tilt - read.tilt) >= sameTilt) return read;
    const again =
      straight === undefined ? lines : await latinLinesReadAgain(straight, lines, read.lines, readPartBy('eng'));
    return { ...read, lines: withLatinWords(read.lines, again) };
  };

  const finished = async (reading: Reading, first: Reading): Promise<RecognisedPage | undefined> => {
    const size = await pictureSize(reading.picture);
    if (size === undefined) return undefined;
    const read = recognisedPage(reading.page, reading.pack, size, remarksOn(reading));
    const straight = await straightened(reading);
    if (straight === undefined) return await withLatin(reading, read, first, straight);
    const lines = await linesReadAgain(straight, read.lines, readPartBy(reading.pack));
    const confidence = confidenceOf(lines.flatMap(({ words }) => words));
    return await withLatin(reading, { ...read, lines, confidence }, first, straight);
  };

  /** The best reading of a page by samples of it in each script and, where `turns` has some, turned by quarters. */
  const readTried = async (first: Reading, turns: readonly number[]): Promise<Reading> => {
    const area = sampleOf(first.page);
    // What is neither turned nor cut is tried as it is.
    const isChanged = turns.length > 0 || area !== undefined;
    const decoded = isChanged && isCanvasInstalled() ? await engine.decode(first.pack, first.picture) : undefined;
    const turnedBy = async (quarters: number, part?: Area): Promise<Uint8Array | undefined> =>
      decoded === undefined ? undefined : await turnPicture(decoded, quarters, part);
    const samples = new Map<number, Uint8Array>();
    let best: Try = { quarters: 0, pack: first.pack, confidence: first.page.confidence };
    for (const { quarters, pack } of triesAfter(first.pack, decoded === undefined ? [] : turns)) {
      if (best.confidence >= isSure) break;
      const sample = samples.get(quarters) ?? (await turnedBy(quarters, area)) ?? first.picture;
      samples.set(quarters, sample);
      const read = await readBy(pack, sample, first.locally);
      const confidence = sureness(read);
      // Of a sample that was turned on its side the engine may read the lines as they run: it has to be turned back.
      const side = (read === undefined ? undefined : sideOf(read.page, read.pack)) ?? 0;
      if (confidence > best.confidence) best = { quarters: (quarters + side) % 4, pack, confidence };
    }
    if (best.confidence < first.page.confidence + scatter) return first;
    const picture = best.quarters === 0 ? first.picture : await turnedBy(best.quarters);
    return better(first, await readBy(best.pack, picture ?? first.picture, first.locally)) ?? first;
  };

  /** The best reading of a picture that may have been put on the glass on any side. */
  const readPicture = async (
    picture: Uint8Array,
    name: string,
    isUpright: boolean,
  ): Promise<RecognisedPage | undefined> => {
    const seen = await readBy(preferred, picture);
    // On a page with hardly any ink the grain of the paper is taken for some, and nothing is made out.
    const first = isBlank(seen) ? await readBy(preferred, picture, true) : seen;
    if (first === undefined || seen === undefined) return undefined;
    if (isBlank(first)) return await finished(seen, seen);
    // What Tesseract read on its side it is sure of, but a page is shown upright.
    const side = isUpright || first.page.confidence < isDoubtful ? undefined : sideOf(first.page, first.pack);
    if (side !== undefined && isCanvasInstalled()) {
      const decoded = await engine.decode(first.pack, picture);
      return decoded === undefined
        ? await finished(first, first)
        : await readPicture(await turnPicture(decoded, side), name, true);
    }
    if (first.page.confidence >= isSure) return await finished(await inOwnLanguage(first), first);
    const isTurned = !isUpright && name !== inVain && first.page.confidence < isDoubtful;
    const tried = await readTried(first, isTurned ? turned : []);
    if (isTurned && tried.page.confidence < isDoubtful) inVain = name;
    return await finished(await inOwnLanguage(tried), first);
  };

  return async (picture, name, isUpright) => {
    if (!isEngineInstalled() || installedPacks().length === 0) return missing(name);
    const [first = 'eng'] = installedPacks();
    if (name !== current || !installedPacks().includes(preferred)) preferred = first;
    current = name;
    return (
      (await readPicture(picture, name, isUpright)) ??
      new Failure('malformed', message('failure.not-a-picture', { name }), message('failure.not-a-picture.hint'))
    );
  };
};

/** Two readings of a page set it straight by the same angle, in radians; else their words do not stand at the same places. */
const sameTilt = 0.002;

/** What a sample is read as. */
interface Try {
  /** By which it is turned clockwise. */
  readonly quarters: number;
  readonly pack: Pack;
  readonly confidence: number;
}

/** Quarters by which a page may have to be turned: most often it was put on the glass upside down. */
const turned: readonly number[] = [2, 1, 3];

/**
 * What to try where a page as it stands was read by `pack`: the other script first, because pages in it are commoner than
 * turned ones, then turns in either.
 */
const triesAfter = (pack: Pack, turns: readonly number[]): readonly Omit<Try, 'confidence'>[] => {
  const others = scripts.filter((other) => other !== (pack === 'ara' ? 'ara' : 'eng'));
  return [
    ...others.map((other) => ({ quarters: 0, pack: other })),
    ...[pack, ...others].flatMap((each) => turns.map((quarters) => ({ quarters, pack: each }))),
  ];
};

/** Characters that tell a script and a side as well as a page does. */
const lengthOfSample = 200;
/** Confidence of samples scatters: one that is surer by less than this is no reason to read the page again. */
const scatter = 15;

/** The middle of a page, so many characters of it one line below the other; the page where it has no more. */
const sampleOf = (page: Page): Area | undefined => {
  const words = linesOf(page)
    .flatMap(({ words }) => words)
    .sort((a, b) => a.bbox.y0 + a.bbox.y1 - b.bbox.y0 - b.bbox.y1);
  const length = words.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= lengthOfSample) return undefined;
  let at = 0;
  const boxes = words
    .filter(({ text }) => {
      at += text.length;
      return Math.abs(at - length / 2) <= lengthOfSample / 2;
    })
    .map(({ bbox }) => bbox);
  if (boxes.length === 0) return undefined;
  const [left, top] = [Math.min(...boxes.map(({ x0 }) => x0)), Math.min(...boxes.map(({ y0 }) => y0))];
  const [right, bottom] = [Math.max(...boxes.map(({ x1 }) => x1)), Math.max(...boxes.map(({ y1 }) => y1))];
  return { left: left - rim, top: top - rim, width: right - left + 2 * rim, height: bottom - top + 2 * rim };
};

/** Pixels around a sample: letters at an edge are read badly. */
const rim = 20;

/** One language of each script. */
const scripts: readonly Pack[] = ['eng', 'ara'];

const installedPacks = (): readonly Pack[] =>
  (Object.keys(packs) as Pack[]).filter((pack) => packFolder(pack) !== undefined);

/** The pack of the language that a reading turns out to be in. */
const packOf = ({ page }: Reading): Pack | undefined => {
  const spoken = languageByFunctionWords(page.text);
  return (Object.keys(packs) as Pack[]).find((pack) => packs[pack] === spoken);
};

const remarksOn = (reading: Reading): readonly string[] => {
  const own = packOf(reading);
  if (own === undefined || own === reading.pack) return [];
  return [`it is in ${packs[own]}, whose language pack is not installed: npm install @tesseract.js-data/${own}`];
};
