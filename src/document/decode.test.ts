import { expect, test } from 'vitest';
import { declaredEncoding } from './declared-encoding.ts';
import { decode } from './decode.ts';

const codes = (bytes: Uint8Array | number[], declared?: string): string[] =>
  decode(Uint8Array.from(bytes), declared).warnings.map(({ code }) => code);
const utf16le = (text: string): number[] =>
  [...text].flatMap((unit) => [unit.charCodeAt(0) & 255, unit.charCodeAt(0) >> 8]);

test('a byte-order mark is told and is not text', () => {
  const decoded = decode(Uint8Array.from([0xef, 0xbb, 0xbf, 0x41]));
  expect(decoded.source).toBe('A');
  expect(decoded.warnings.map(({ code }) => code)).toEqual(['byte-order-mark']);
});

test('UTF-16 is known by its mark, and without one by its zero bytes', () => {
  const bytes = utf16le('The depot was empty.');
  expect(decode(Uint8Array.from([0xff, 0xfe, ...bytes])).source).toBe('The depot was empty.');
  expect(decode(Uint8Array.from(bytes))).toMatchObject({ source: 'The depot was empty.', encoding: 'utf-16le' });
  const swapped = bytes.map((_, index) => bytes[index ^ 1] ?? 0);
  expect(decode(Uint8Array.from(swapped))).toMatchObject({ source: 'The depot was empty.', encoding: 'utf-16be' });
});

test('bytes that are not UTF-8 are read as Windows-1252, curly quotes and all', () => {
  const bytes = [0x93, 0x63, 0x61, 0x66, 0xe9, 0x94];
  expect(decode(Uint8Array.from(bytes)).source).toBe('“café”');
  expect(codes(bytes)).toEqual(['legacy-encoding']);
});

test('UTF-8 with one broken byte stays UTF-8, and says what it lost', () => {
  const bytes = [...new TextEncoder().encode('Élise a nié les faits à Évora'), 0xff];
  expect(decode(Uint8Array.from(bytes)).source).toBe('Élise a nié les faits à Évora\ufffd');
  expect(codes(bytes)).toEqual(['replacement-characters']);
});

test('control characters become U+FFFD and move nothing', () => {
  const decoded = decode(new TextEncoder().encode('a\0b\x07c\td'));
  expect(decoded.source).toBe('a\ufffdb\ufffdc\td');
  expect(decoded.warnings.map(({ code }) => code)).toEqual(['control-characters']);
});

test('a page in an old encoding names it', () => {
  const page = new TextEncoder().encode('<html><head><meta charset="Windows-1256">');
  expect(declaredEncoding(page)).toBe('windows-1256');
  expect(decode(Uint8Array.from([0xdf, 0xca, 0xc7, 0xc8]), 'windows-1256').source).toBe('كتاب');
  expect(declaredEncoding(new TextEncoder().encode('<meta charset="no-such">'))).toBeUndefined();
});
