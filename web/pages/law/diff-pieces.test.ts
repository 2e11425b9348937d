import { expect, test } from 'vitest';
import { checkQuotation, readyText } from '../../../src/law/check-quotation.ts';
import { piecesOf } from './diff-pieces.ts';

const pieces = (quoted: string, witness: string) =>
  piecesOf({ quoted, witness, check: checkQuotation(quoted, readyText(witness)) }).map((piece) =>
    piece.kind === 'same' ? piece.witness : `[${piece.witness}|${piece.quoted}]`,
  );

const witness = 'All States shall prevent their nationals from buying any ore from the Front, except for medicine.';

test('the pieces of a comparison give the whole witness back, and show what was left out at the end', () => {
  const shown = pieces('All States shall prevent their nationals from buying any ore from the Front', witness);
  expect(shown.at(-1) === '.' ? shown.at(-2) : shown.at(-1)).toContain('except for medicine');
  expect(shown.join('').replaceAll(/[[\]|]/g, '')).toContain('All States shall prevent');
});

test('a word that was changed stands beside the word that it takes the place of', () => {
  const shown = pieces(
    'All States should prevent their nationals from buying any ore from the Front, except for medicine.',
    witness,
  );
  expect(shown).toContain('[shall|should]');
});
