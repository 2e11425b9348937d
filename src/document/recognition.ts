import type { Failure } from '../failure.ts';

/**
 * A word as text recognition sees it. Lengths are pixels from the upper left corner of the picture after it was set
 * straight; `confidence` runs from 0 to 100, as Tesseract gives it.
 */
export interface RecognisedWord {
  readonly text: string;
  readonly confidence: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Whether it is a small sign above the middle of its line: most often the number of a note, and often misread. */
  readonly raised?: true;
}

/** A line of words in the order of reading. */
export interface RecognisedLine {
  readonly words: readonly RecognisedWord[];
  /** What its letters stand on, from the top edge. */
  readonly baseline: number;
  /** From the deepest descender to the tallest ascender that its letters could have. */
  readonly height: number;
  /** Whether its strokes are thicker, for its size, than those of most lines. */
  readonly bold?: true;
  /** Whether its baseline was told by its ink, as that of lines of Arabic has to be. */
  readonly isEven?: true;
}

/** A picture of one page, upright. */
export interface RecognisedPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly RecognisedLine[];
  /** By how much the page hangs clockwise, in radians: the words are told as if it did not. */
  readonly tilt: number;
  /** BCP 47 code of the language that it was read by. */
  readonly language: string;
  /** Mean of the words' confidence. */
  readonly confidence: number;
  /** What a person should know of it: a language pack that would have served better is absent. */
  readonly remarks: readonly string[];
}

/**
 * Reads the words in a picture (PNG, JPEG, TIFF, WebP or BMP) of a page of the file `name`. One that is known to stand
 * upright is not turned, however little is understood of it. Gives `missing-part` where the engine or its languages are
 * absent.
 */
export type Recognise = (picture: Uint8Array, name: string, isUpright: boolean) => Promise<RecognisedPage | Failure>;

/** What readers need that is no computation of their own: handed in, because the core opens no file and loads no engine. */
export interface ReadingTools {
  readonly recognise: Recognise;
  /** A page of a PDF as a picture, 300 dots per inch. */
  readonly drawPage: (pdf: Uint8Array, page: number, name: string) => Promise<Uint8Array | Failure>;
  /** Called with each step that a reading takes, so that its silence can be told. */
  readonly onStep: () => void;
}
