import { Failure } from '../../failure.ts';
import type { Child, Contents } from './container.ts';
import { mostChildren } from './container.ts';

/** "From anna@kell.example Tue May  3 10:00:00 2016" */
const separator = /^From \S.{0,200} \d{4}[ \t]*\r?$/;

const newline = 0x0a;
const opensLine = (bytes: Uint8Array, at: number): boolean =>
  // "From "
  bytes[at] === 0x46 &&
  bytes[at + 1] === 0x72 &&
  bytes[at + 2] === 0x6f &&
  bytes[at + 3] === 0x6d &&
  bytes[at + 4] === 0x20;

const lineAt = (bytes: Uint8Array, at: number): { readonly text: string; readonly next: number } => {
  const end = bytes.indexOf(newline, at);
  const next = end === -1 ? bytes.length : end + 1;
  return { text: new TextDecoder('latin1').decode(bytes.subarray(at, Math.min(next, at + 256))).trimEnd(), next };
};

/** Whether bytes are a folder of mails in one file. */
export const isMbox = (bytes: Uint8Array): boolean => {
  if (!opensLine(bytes, 0)) return false;
  const { text, next } = lineAt(bytes, 0);
  return separator.test(text) && /^[\w-]{1,60}:/.test(lineAt(bytes, next).text);
};

/**
 * The mails of an mbox folder, each as the bytes of one message: the line that parts them is none of it, and one ">" is
 * taken from lines that were escaped. Source: RFC 4155, and the "mboxrd" convention.
 *
 *     From anna@kell.example Tue May  3 10:00:00 2016
 *     Subject: Depot                                     → message-1.eml
 *
 *     >From the port nobody came.                        "From the port nobody came."
 */
export const unpackMbox = (bytes: Uint8Array, name: string): Contents => {
  const starts: { readonly at: number; readonly body: number }[] = [];
  let blankBefore = true;
  for (let at = 0; at < bytes.length; ) {
    if (blankBefore && opensLine(bytes, at)) {
      const { text, next } = lineAt(bytes, at);
      if (separator.test(text)) starts.push({ at, body: next });
    }
    const end = bytes.indexOf(newline, at);
    const next = end === -1 ? bytes.length : end + 1;
    blankBefore = next - at <= 2 && (bytes[at] === newline || bytes[at] === 0x0d);
    at = next;
  }
  const children = starts.slice(0, mostChildren).map(({ body }, index): Child => {
    const end = starts[index + 1]?.at ?? bytes.length;
    // The blank line before the next mail belongs to the folder.
    const last = bytes[end - 1] === newline && bytes[end - 2] === newline ? end - 1 : end;
    return { name: `message-${index + 1}.eml`, bytes: unescaped(bytes.subarray(body, last)) };
  });
  if (starts.length <= mostChildren) return { children, refused: [] };
  const more = `${name} holds ${starts.length} mails; the first ${mostChildren} are read`;
  return { children, refused: [new Failure('too-large', more, 'Split it.')] };
};

const unescaped = (bytes: Uint8Array): Uint8Array => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return Buffer.from(text.replaceAll(/^>(>{0,100}From )/gm, '$1'), 'latin1');
};
