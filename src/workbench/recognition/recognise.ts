import type { Page } from 'tesseract.js';
import { languageByFunctionWords } from '../../document/language.ts';
import { pictureSize } from '../../document/readers/scan/picture-size.ts';
import type { Recognise } from '../../document/recognition.ts';
import { Failure } from '../../failure.ts';
import { recognisedPage } from './recognised-page.ts';
import { isEngineInstalled, type Pack, packFolder, packs, startEngine } from './tesseract.ts';
import { isCanvasInstalled, turnPicture } from './turn-picture.ts';

/** Mean confidence of a page that was read in its own language, the right way up: above it nothing else is tried. */
const isSure = 75;
/** Below this a page lies on its side, stands on its head, or shows no text. */
const isDoubtful = 60;

const missing = (name: string): Failure =>
  new Failure(
    'missing-part',
    `${name} is a picture, and the parts that recognise text are not installed`,
    'Install them: npm install tesseract.js @tesseract.js-data/eng @tesseract.js-data/fra @tesseract.js-data/ara',
  );

interface Reading {
  readonly pack: Pack;
  readonly page: Page;
  readonly picture: Uint8Array;
}

const confidenceOf = (reading: Reading | undefined): number => reading?.page.confidence ?? -1;

/** Nothing is seen on an empty page in any language; of what cannot be read at least marks are. */
const isBlank = (reading: Reading | undefined): boolean => reading?.page.text.trim() === '';

/** The one that Tesseract is surer of. */
const better = (a: Reading | undefined, b: Reading | undefined): Reading | undefined =>
  confidenceOf(b) > confidenceOf(a) ? b : a;

/**
 * Text recognition by Tesseract. English is tried first, or what the page before was in; French where the words turn out
 * to be French, Arabic where they turn out to be nothing; then the page on its sides and its head. `onStep` is called as
 * it gets on.
 */
export const recogniser = (onStep: () => void): Recognise => {
  const engine = startEngine(onStep);
  let preferred: Pack = 'eng';
  /** The file whose pages are read: what another was in tells nothing of it. */
  let current: string | undefined;
  /** The file in which turning a page has helped nothing: its other pages are not turned. */
  let inVain: string | undefined;

  const readBy = async (pack: Pack, picture: Uint8Array): Promise<Reading | undefined> => {
    const page = packFolder(pack) === undefined ? undefined : await engine.read(pack, picture);
    return page === undefined ? undefined : { pack, page, picture };
  };

  /** The best reading of a picture as it stands. */
  const readBest = async (picture: Uint8Array): Promise<Reading | undefined> => {
    let best = await readBy(preferred, picture);
    for (const pack of scripts) {
      if (confidenceOf(best) >= isSure || isBlank(best)) break;
      if (pack !== preferred) best = better(best, await readBy(pack, picture));
    }
    const own = best === undefined ? undefined : packOf(best);
    return own === undefined || own === best?.pack ? best : ((await readBy(own, picture)) ?? best);
  };

  /** The best reading of a picture that may have been put on the glass on any side. */
  const readTurned = async (picture: Uint8Array, name: string): Promise<Reading | undefined> => {
    let best = await readBest(picture);
    const turns = best === undefined || name === inVain || !isCanvasInstalled() ? [] : turnsToTry(best);
    const decoded = turns.length === 0 ? undefined : await engine.decode(best?.pack ?? preferred, picture);
    if (decoded === undefined) return best;
    // What Tesseract read on its side it is sure of, but a page is shown upright.
    if (turns.length === 1) best = undefined;
    for (const quarters of turns) {
      if (confidenceOf(best) >= isSure) break;
      best = better(best, await readBest(await turnPicture(decoded, quarters)));
    }
    if (confidenceOf(best) < isDoubtful) inVain = name;
    return best;
  };

  return async (picture, name, isUpright) => {
    if (!isEngineInstalled() || installedPacks().length === 0) return missing(name);
    const [first = 'eng'] = installedPacks();
    if (name !== current || !installedPacks().includes(preferred)) preferred = first;
    current = name;
    const best = isUpright ? await readBest(picture) : await readTurned(picture, name);
    const size = best === undefined ? undefined : await pictureSize(best.picture);
    if (best === undefined || size === undefined) {
      return new Failure('malformed', `${name} is a picture that cannot be decoded`, 'Save it as PNG and give that.');
    }
    if (best.page.confidence >= isSure) preferred = best.pack;
    return recognisedPage(best.page, best.pack, size, remarksOn(best));
  };
};

/** Quarters by which a page may have to be turned clockwise. Tesseract reads lines that run down or up a page by itself. */
const turnsToTry = (reading: Reading): readonly number[] => {
  const { page } = reading;
  if (isBlank(reading)) return [];
  if (page.confidence < isDoubtful) return [2, 1, 3];
  const lines = (page.blocks ?? []).flatMap(({ paragraphs }) => paragraphs).flatMap(({ lines }) => lines);
  const lying = lines.filter(({ bbox }) => bbox.y1 - bbox.y0 > 2 * (bbox.x1 - bbox.x0));
  if (lying.length <= lines.length / 2) return [];
  const down = lying.filter(({ words }) => (words[0]?.bbox.y0 ?? 0) < (words.at(-1)?.bbox.y0 ?? 0)).length;
  return [down > lying.length / 2 ? 3 : 1];
};

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
