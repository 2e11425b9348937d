/** One piece of a Rich Text file. `byte` is one byte of text in the code page of its font. */
export type Token =
  | { readonly is: 'open' }
  | { readonly is: 'close' }
  | { readonly is: 'word'; readonly name: string; readonly value: number | undefined }
  | { readonly is: 'byte'; readonly byte: number };

const backslash = 0x5c;
const isLetter = (byte: number): boolean => (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;

/**
 * The pieces of a Rich Text file (RTF 1.9.1) in order. Control symbols are words of one character; the bytes of pictures
 * (`\bin`) are passed over.
 *
 *     {\b Kell}\'e9      open, word b, byte K …, close, byte 0xe9
 */
export function* tokensOf(bytes: Uint8Array): Generator<Token> {
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x7b || byte === 0x7d) {
      yield { is: byte === 0x7b ? 'open' : 'close' };
      at++;
    } else if (byte === 10 || byte === 13 || byte === 0) at++;
    else if (byte !== backslash) {
      yield { is: 'byte', byte };
      at++;
    } else {
      const word = wordAt(bytes, at + 1);
      at = word.next;
      if (word.name === "'") {
        const code = Number.parseInt(String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0), 16);
        if (!Number.isNaN(code)) yield { is: 'byte', byte: code };
        at += 2;
      } else if (word.name === 'bin') at += Math.max(0, word.value ?? 0);
      else yield { is: 'word', name: word.name, value: word.value };
    }
  }
}

const wordAt = (bytes: Uint8Array, start: number): { name: string; value: number | undefined; next: number } => {
  let at = start;
  if (!isLetter(bytes[at] ?? 0)) {
    const symbol = bytes[at] ?? 0;
    // A line end behind a backslash ends the paragraph.
    const name = symbol === 10 || symbol === 13 ? 'par' : String.fromCharCode(symbol);
    return { name, value: undefined, next: at + 1 };
  }
  while (isLetter(bytes[at] ?? 0) && at - start < 32) at++;
  const name = String.fromCharCode(...bytes.subarray(start, at));
  const signed = bytes[at] === 0x2d && isDigit(bytes[at + 1] ?? 0);
  const from = at;
  if (signed) at++;
  while (isDigit(bytes[at] ?? 0) && at - from < 12) at++;
  const digits = String.fromCharCode(...bytes.subarray(from, at));
  if (bytes[at] === 0x20) at++;
  return { name, value: digits === '' ? undefined : Number(digits), next: at };
};
