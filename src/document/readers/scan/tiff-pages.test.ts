import { expect, test } from 'vitest';
import { tiffPages } from './tiff-pages.ts';

/** A TIFF of two pages without tags: the head, then the chain of pages at 8 and 14. */
const twoPages = [0x49, 0x49, 42, 0, 8, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0];

test.each([
  ['bytes', Uint8Array.from(twoPages)],
  ['a part of a buffer', Buffer.from([1, 2, 3, ...twoPages]).subarray(3)],
])('each page of a TIFF is a file of its own, and the source stays as it is: %s', (_, bytes) => {
  const first = tiffPages(bytes).map((page) => page[4]);
  expect(first).toEqual([8, 14]);
  expect([...bytes]).toEqual(twoPages);
});
