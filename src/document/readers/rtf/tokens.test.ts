import { expect, test } from 'vitest';
import { tokensOf } from './tokens.ts';

const tokens = (rtf: string): string[] =>
  [...tokensOf(new TextEncoder().encode(rtf))].map((token) => {
    if (token.is === 'word') return `\\${token.name}${token.value ?? ''}`;
    if (token.is === 'byte') return String.fromCharCode(token.byte);
    return token.is === 'open' ? '{' : '}';
  });

test('words end at a space that belongs to them, symbols are words of one character', () => {
  expect(tokens('{\\b1 a\\~\\li-20b}')).toEqual(['{', '\\b1', 'a', '\\~', '\\li-20', 'b', '}']);
});

test('bytes are written as hexadecimal numbers, and those of pictures are passed over', () => {
  expect(tokens("\\'41\\bin3 {{{x")).toEqual(['A', 'x']);
});

test('a line end means nothing, one behind a backslash ends a paragraph', () => {
  expect(tokens('a\nb\\\nc')).toEqual(['a', 'b', '\\par', 'c']);
});

test('what breaks off ends there', () => {
  for (const cut of ['\\', "\\'4", '\\u-', '{\\fonttb']) expect(() => tokens(cut)).not.toThrow();
});
