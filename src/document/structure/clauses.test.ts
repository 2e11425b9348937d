import { expect, test } from 'vitest';
import { Failure } from '../../failure.ts';
import { read } from '../read.ts';

const clauses = async (text: string): Promise<string[]> => {
  const document = await read(new TextEncoder().encode(text), 'resolution.txt');
  if (document instanceof Failure) throw document;
  return document.blocks.map(
    ({ clause, start, end }) =>
      `${clause ?? '·'} ${document.text.slice(start, end).trim().split(' ').slice(0, 2).join(' ')}`,
  );
};

test('a resolution says why it acts in its preamble and what it does in numbered paragraphs', async () => {
  expect(
    await clauses(
      'Resolution 88 (2021)\n\nThe Harbour Council,\n\nRecalling its resolution 71 (2018),\n\nDeeply concerned at the sale of fuel,\n\n1. Decides that ports shall report:\n   (a) on the steps taken;\n   (b) on ships turned away;\n2. Decides to remain seized of the matter.\n\nAnnex\n\nThe ships are listed here.\n',
    ),
  ).toEqual([
    '· Resolution 88',
    '· The Harbour',
    'preambular Recalling its',
    'preambular Deeply concerned',
    'operative Decides that',
    'operative on the',
    'operative on ships',
    'operative Decides to',
    '· Annex',
    '· The ships',
  ]);
});

test('a resolution of one paragraph does not number it; in French, the verb tells', async () => {
  expect(
    await clauses(
      'Résolution 12 (2020)\n\nLe Conseil du port,\n\nRappelant ses résolutions antérieures sur les détroits,\n\nDécide que les ports membres ne vendront pas de carburant.\n',
    ),
  ).toEqual(['· Résolution 12', '· Le Conseil', 'preambular Rappelant ses', 'operative Décide que']);
});

test('a letter that opens with "The Council," in running text is no resolution', async () => {
  expect(
    await clauses('Dear Chair,\n\nThe Council, as you know, met in May.\n\nRecalling the storm, we left.\n'),
  ).toEqual(['· Dear Chair,', '· The Council,', '· Recalling the']);
});
