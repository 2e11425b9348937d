import type { Format } from './document.ts';

/** What a file's first bytes give away although Proffer cannot read it, and the way out. */
export interface Unreadable {
  readonly what: string;
  readonly hint: string;
}

const asText = 'Save or export it as text, Markdown or HTML and give that file.';

/** What the files of old Microsoft Office programs begin with, and those of new ones under a password. */
const compound = '\xd0\xcf\x11\xe0';

/** Signatures of formats without a reader, as the bytes of Latin-1 characters. */
const signatures: readonly (Unreadable & { readonly bytes: string })[] = [
  { bytes: compound, what: 'an old Microsoft Office file', hint: asText },
  { bytes: 'GIF8', what: 'a GIF image', hint: 'Save it as PNG and give that.' },
  { bytes: 'RIFF', what: 'a media file', hint: 'Give its transcript.' },
  { bytes: '7z\xbc\xaf', what: 'a 7z archive', hint: 'Unpack it and give the files in it.' },
  { bytes: 'Rar!', what: 'a RAR archive', hint: 'Unpack it and give the files in it.' },
  { bytes: 'SQLite format 3', what: 'a database', hint: 'Export the texts in it and give those.' },
  { bytes: '\x7fELF', what: 'a program', hint: 'Give a document.' },
];

const startsWith = (bytes: Uint8Array, signature: string): boolean => {
  for (let at = 0; at < signature.length; at++) if (bytes[at] !== signature.charCodeAt(at)) return false;
  return true;
};

/** Whether bytes are a PDF; some producers put a few bytes before the mark. */
export const isPdf = (bytes: Uint8Array): boolean => {
  for (let at = 0; at < Math.min(bytes.length, 1024); at++) {
    if (bytes[at] === 0x25 && startsWith(bytes.subarray(at, at + 5), '%PDF-')) return true;
  }
  return false;
};

export const isRtf = (bytes: Uint8Array): boolean => startsWith(bytes, '{\\rtf');

export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 'PK\x03\x04');

/** Whether bytes are a Microsoft Office file under a password: its package lies encrypted in a stream that says so. */
export const isLockedOffice = (bytes: Uint8Array): boolean =>
  startsWith(bytes, compound) && Buffer.from(bytes).includes('EncryptedPackage', 0, 'utf16le');

export const sniffBytes = (bytes: Uint8Array): Unreadable | undefined =>
  signatures.find(({ bytes: signature }) => startsWith(bytes, signature));

/** As much of a text as tells its format; beyond it nothing changes the verdict. */
const sampleSize = 1 << 18;

const htmlStart =
  /^\s{0,1000}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--[^>]{0,2000}>\s{0,100})?<(?:!doctype html|html|head|body)\b/i;
const htmlTag = /<\/?(?:p|div|span|h[1-6]|ul|ol|li|table|tr|td|article|section|blockquote)(?:\s[^<>]{0,300})?>/gi;

/** Marks that hardly occur in a text that is not Markdown: bold, links, headings, fences, table rules. */
const markdownMarks =
  /\*\*[^\s*][^*\n]{0,2000}\*\*|\]\([^()\s]{0,2000}\)|^#{1,6} \S|^```|^\|?(?: {0,3}:?-{3,20}:? {0,3}\|){1,40}/gm;

const atLeast = (text: string, pattern: RegExp, enough: number): boolean => {
  let found = 0;
  for (const _ of text.matchAll(pattern)) if (++found === enough) return true;
  return false;
};

const extension = (name: string): string => /\.([^.]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** Tags in a text that does not open as a page must be this many before it counts as HTML. */
const enoughTags = 4;
const enoughMarks = 2;

/**
 * The format of a decoded text, by what is in it; the name only decides where a text could be either (a `.md` file
 * without any mark).
 */
export const sniffText = (source: string, name: string): Format => {
  const sample = source.slice(0, sampleSize);
  if (htmlStart.test(sample)) return 'html';
  const named = extension(name);
  if (named === 'md' || named === 'markdown') return 'markdown';
  if (atLeast(sample, htmlTag, enoughTags) && !atLeast(sample, markdownMarks, enoughMarks)) return 'html';
  return atLeast(sample, markdownMarks, enoughMarks) ? 'markdown' : 'text';
};

/** What the name promises, where it promises anything. */
export const formatOfName = (name: string): Format | undefined => {
  const named = extension(name);
  if (named === 'md' || named === 'markdown') return 'markdown';
  if (named === 'pdf' || named === 'docx' || named === 'odt' || named === 'rtf') return named;
  if (named === 'eml') return 'mail';
  if (named === 'warc') return named;
  if (named === 'png' || named === 'jpg' || named === 'jpeg' || named === 'tif' || named === 'tiff') return 'image';
  if (named === 'html' || named === 'htm' || named === 'xhtml') return 'html';
  return undefined;
};
