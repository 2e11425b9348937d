import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDocument } from '../../test/plain-document.ts';
import { findQuotations } from './quotations.ts';

const found = (text: string): string[] =>
  findQuotations(plainDocument(text)).map(({ kind, inner }) => `${kind}: ${text.slice(inner.start, inner.end)}`);

describe('findQuotations', () => {
  test('tells direct speech from scare quotes and keeps what is nested', () => {
    expect(
      found('The minister said: “We shall [never] ‘retreat’ … from Varn.” The so-called “Free Zone” is empty.'),
    ).toEqual(['direct: We shall [never] ‘retreat’ … from Varn.', 'scare: retreat', 'scare: Free Zone']);
  });

  test('a word or two in marks is a scare quote, unless speech leads up to it', () => {
    expect(found("The regime's 'recapture' of Oster was staged.")).toEqual(['scare: recapture']);
    expect(found('She answered: "Never."')).toEqual(['direct: Never.']);
  });

  test('an apostrophe opens and closes nothing', () => {
    expect(found("It's the Kestrel Front's plan, don't you see, in the '90s and ’tis so.")).toEqual([]);
  });

  test('what follows so-called is a scare quote however long it is', () => {
    expect(found('the so-called "Provisional Administration of the Free Varn Region" met')).toEqual([
      'scare: Provisional Administration of the Free Varn Region',
    ]);
  });

  test('reads German and French marks', () => {
    expect(found('Er sagte: „Wir gehen heute nicht nach Oster.“ Il dit : « Nous ne partirons pas demain. »')).toEqual([
      'direct: Wir gehen heute nicht nach Oster.',
      'direct: Nous ne partirons pas demain.',
    ]);
  });

  test('a mark that its paragraph does not close quotes nothing beyond it', () => {
    expect(found('He said "we will go to the\n\nport" and left. "We stay here in Varn," she said.')).toEqual([
      'direct: We stay here in Varn,',
    ]);
  });

  test('a speech over paragraphs opens each of them and closes the last', () => {
    expect(found('“We came at night and saw them.\n\n“They had no flag at all.”')).toEqual([
      'direct: We came at night and saw them.',
      'direct: They had no flag at all.',
    ]);
  });

  test('a block set off as a quotation is one', () => {
    expect(found('> The council decides to remain seized.')).toEqual([
      'block: > The council decides to remain seized.',
    ]);
  });

  test('ten thousand opening marks take no longer than reading them', () => {
    const began = performance.now();
    expect(found('“'.repeat(10_000))).toEqual([]);
    expect(performance.now() - began).toBeLessThan(500);
  });

  test('every quotation holds its inner span and stays within one paragraph', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('"', "'", '“', '”', '«', '»', ' ', 'a', 's', '.', '\n\n', '[')), (parts) => {
        const text = parts.join('');
        const document = plainDocument(text);
        for (const { start, end, inner } of findQuotations(document)) {
          expect(start <= inner.start && inner.start < inner.end && inner.end <= end).toBe(true);
          expect(document.blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
        }
      }),
    );
  });
});
