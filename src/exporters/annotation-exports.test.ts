import { expect, test } from 'vitest';
import { readConllu } from '../../eval/conllu.ts';
import { annotated } from '../../test/annotated.ts';
import { toConllu } from './conllu.ts';
import { toMarked } from './marked.ts';
import { toTreeSvg } from './tree-svg.ts';

const text = 'The Red Cross left Norway on 3 April 2031. It denied the sale.';

test('what is written as CoNLL-U reads back as the same words, tags and trees', () => {
  const document = annotated(text);
  const { tokens } = document;
  const sentences = readConllu(toConllu(document));
  expect(sentences.map(({ words }) => words.map(({ form }) => form).join(' '))).toEqual([
    'The Red Cross left Norway on 3 April 2031 .',
    'It denied the sale .',
  ]);
  const words = sentences.flatMap(({ words }) => words);
  expect(words.map(({ upos }) => upos)).toEqual([...tokens.upos]);
  expect(words.map(({ relation }) => relation)).toEqual([...tokens.relation]);
  const heads = sentences.flatMap(({ words }, s) =>
    words.map(({ head }) => (head < 0 ? -1 : head + document.sentences[s]!.first)),
  );
  expect(heads).toEqual([...tokens.head]);
});

test('the Entity column opens and closes each mention where it begins and ends', () => {
  const rows = toConllu(annotated(text)).split('\n');
  expect(rows.find((row) => row.includes('\tThe\t'))).toContain('Entity=(1-organisation');
  expect(rows.find((row) => row.includes('\tCross\t'))).toContain('Entity=1)');
});

test('a marked text without its marks is the text', () => {
  const marked = toMarked(annotated(text));
  expect(marked).toContain('[organisation 1|The Red Cross] left [place 2|Norway]');
  expect(marked).toContain('[date 2031-04-03|3 April 2031]');
  expect(marked).toContain('[pronoun 1|It]');
  expect(marked.replaceAll(/\[[a-z]+(?: [^|]+)?\||\]/g, '')).toBe(text);
});

test('the picture of a tree draws one arc for each word but the root, and no mark-up of the text', () => {
  const document = annotated('Smith & Sons <sold> ore.');
  const svg = toTreeSvg(document);
  expect(svg.match(/<path d="M\d+(?:\.\d+)? \d+V/g)).toHaveLength(document.tokens.length - 1);
  expect(svg).not.toContain('<sold>');
});
