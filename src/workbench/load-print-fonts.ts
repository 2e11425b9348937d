import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PrintFonts } from '../exporters/pdf.ts';
import { Failure } from '../failure.ts';

const { resolve } = createRequire(import.meta.url);

/**
 * The fonts that PDFs are printed with (SIL Open Font License). Amiri has one glyph a letter: what is copied out of the PDF is
 * what was written, which fonts with ligatures or dots of their own do not give.
 */
const files = {
  text: ['source-serif-4/400Regular/SourceSerif4_400Regular.ttf', 'amiri/400Regular/Amiri_400Regular.ttf'],
  heading: ['source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf', 'amiri/700Bold/Amiri_700Bold.ttf'],
} as const;

const read = (file: string): Uint8Array => {
  try {
    return readFileSync(resolve(`@expo-google-fonts/${file}`));
  } catch (error) {
    throw new Failure('missing-part', `a font to print with is not there: ${error}`, 'Install again: npm ci');
  }
};

let loaded: PrintFonts | undefined;

/** The fonts that PDFs are printed with, read once per process. Fails with `missing-part`. */
export const loadPrintFonts = (): PrintFonts => {
  loaded ??= { text: files.text.map(read), heading: files.heading.map(read) };
  return loaded;
};
