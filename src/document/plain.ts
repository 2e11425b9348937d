import { containerOf } from './containers/containers.ts';
import { isWarc } from './containers/warc.ts';
import { decode } from './decode.ts';
import { isPicture } from './readers/scan/is-picture.ts';
import { isPdf, isZip, sniffBytes, sniffText } from './sniff.ts';

/** Longer texts are not plain enough to be read in passing. */
const mostBytes = 2 << 20;
const sampleSize = 1 << 16;

/**
 * Whether bytes are plain text or Markdown of ordinary length: what is read in linear time by code that parses no
 * foreign format. Everything else is to be read where it can do no harm.
 */
export const isPlain = (bytes: Uint8Array, name: string): boolean => {
  if (bytes.length > mostBytes || isPdf(bytes) || isZip(bytes) || isPicture(bytes) || isWarc(bytes)) return false;
  if (sniffBytes(bytes) !== undefined) return true;
  if (containerOf(bytes) !== undefined) return false;
  return sniffText(decode(bytes.subarray(0, sampleSize)).source, name) !== 'html';
};
