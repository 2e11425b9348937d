import type { Warning } from './document.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | (string & {});

/** Bytes as text. `source` is what source maps point into: without byte-order mark, line ends and letters as they came. */
export interface Decoded {
  readonly source: string;
  readonly encoding: Encoding;
  readonly warnings: readonly Warning[];
}

/** Characters that no text needs (C0 but tab, line feed, vertical tab, form feed, carriage return; delete; C1 but next line). */
const controls = /[\0-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f]/g;

/** What bytes 0x80 to 0x9f mean in Windows-1252; a gap stands for itself. Decoders of some runtimes leave all as controls. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const sampleSize = 4096;

/**
 * UTF-16 without a mark gives itself away: in Latin text every second byte is 0. Arabic and CJK have none, but they
 * never come without a mark in practice.
 */
const guessUtf16 = (bytes: Uint8Array): Encoding | undefined => {
  const sample = bytes.subarray(0, sampleSize);
  if (sample.length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  const half = sample.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.4 && odd < half * 0.05) return 'utf-16be';
  return undefined;
};

const marked = (bytes: Uint8Array): { encoding: Encoding; length: number } | undefined => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
};

/** Length of the well-formed UTF-8 sequence of two bytes or more that starts at `at`; 0 where there is none. */
const sequenceLength = (bytes: Uint8Array, at: number): number => {
  const lead = bytes[at] ?? 0;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
};

/** UTF-8, or UTF-8 with damage, or another encoding: well-formed sequences are all but impossible by accident. */
const isMostlyUtf8 = (bytes: Uint8Array): boolean => {
  let sound = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    if ((bytes[at] ?? 0) < 0x80) {
      at++;
      continue;
    }
    const length = sequenceLength(bytes, at);
    if (length > 0) sound++;
    else broken++;
    at += Math.max(1, length);
  }
  return broken === 0 || sound > broken;
};

const replacement = '\ufffd';

const count = (text: string, character: string): number => {
  let found = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) found++;
  return found;
};

/** Control characters would break terminals, XML and SQL; each becomes U+FFFD, so that no offset moves. */
const withoutControls = (text: string): { text: string; found: number } => {
  let found = 0;
  const clean = text.replace(controls, () => {
    found++;
    return replacement;
  });
  return { text: clean, found };
};

/** The web reads ISO 8859-1 as Windows-1252. */
const latin = new Set(['windows-1252', 'iso-8859-1']);

const chooseEncoding = (bytes: Uint8Array, declared: string | undefined): Encoding =>
  guessUtf16(bytes) ?? (isMostlyUtf8(bytes) ? 'utf-8' : (declared ?? 'windows-1252'));

/**
 * Decodes bytes: byte-order mark, else UTF-16 by its zero bytes, else UTF-8, else the encoding that the file itself
 * declares (`declared`, a WHATWG label), else Windows-1252. Nothing is refused; what could not be taken as it stood is
 * in the warnings.
 */
export const decode = (bytes: Uint8Array, declared?: string): Decoded => {
  const mark = marked(bytes);
  const encoding = mark?.encoding ?? chooseEncoding(bytes, declared);
  const decoded = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(mark?.length ?? 0));
  const raw = latin.has(encoding)
    ? decoded.replace(/[\x80-\x9f]/g, (unit) => windows1252.charAt(unit.charCodeAt(0) - 0x80))
    : decoded;
  const { text: source, found: controlCharacters } = withoutControls(raw);
  const warnings: Warning[] = [];
  if (mark !== undefined) {
    warnings.push({ code: 'byte-order-mark', message: `starts with the byte-order mark of ${encoding}` });
  }
  if (!encoding.startsWith('utf-')) {
    warnings.push({ code: 'legacy-encoding', message: `is not UTF-8; read as ${encoding}` });
  }
  const replaced = count(raw, replacement);
  if (replaced > 0) {
    warnings.push({
      code: 'replacement-characters',
      message: `${replaced} places could not be decoded as ${encoding}`,
    });
  }
  if (controlCharacters > 0) {
    warnings.push({
      code: 'control-characters',
      message: `${controlCharacters} control characters are shown as U+FFFD`,
    });
  }
  return { source, encoding, warnings };
};
