import { describe, expect, test } from 'vitest';
import { plainDocument } from '../../test/plain-document.ts';
import { loadSyntaxModel } from '../workbench/load-syntax-model.ts';
import { splitSentences } from './split-sentences.ts';

const { boundaries } = loadSyntaxModel();

const sentencesOf = (text: string, language = 'en'): string[] => {
  const document = { ...plainDocument(text), language };
  return splitSentences(document, boundaries).sentences.map(({ start, end }) => text.slice(start, end));
};

describe('a bar stands where a sentence ends, and nowhere else', () => {
  const examples = [
    'The Front denied it. | The Council met on 4 May 2031.',
    'The U.S. envoy met Dr. Keld in Varn. | He left at 5 p.m. on Monday.',
    'See para. 14 of S/2031/426. | It names no one.',
    'Nos. 3–5 were lost near St. Olt. | The rest were found.',
    'Mr. J. R. Olt signed S/RES/3199 (2031). | Orland abstained.',
    '“We did not sell it.” | The minister said so twice.',
    '“Who sold it?” he asked. | Nobody answered.',
    'The committee wrote to Varn Oil Co. in March. | It had no reply.',
    'Was it sold? | No! | It was stolen.',
  ];
  for (const example of examples) {
    test(example, () => expect(sentencesOf(example.replaceAll(' | ', ' ')).join(' | ')).toBe(example));
  }
});

describe('a bar stands where a French or Arabic sentence ends', () => {
  const examples: readonly (readonly [language: string, example: string])[] = [
    ['fr', 'M. Osten a vu le Dr. Keld à Varn. | Il est parti le 4 mai.'],
    ['fr', 'La ville date du IIe siècle av. J.-C. et non du Ve. | Personne ne le nie.'],
    ['fr', '« Nous ne l’avons pas vendu. » | La ministre l’a dit deux fois.'],
    ['ar', 'قال الوزير إن الشركة باعت النفط. | ونفت الشركة ذلك.'],
    ['ar', 'من باع النفط؟ | لا أحد يعلم.'],
  ];
  for (const [language, example] of examples) {
    test(example, () => expect(sentencesOf(example.replaceAll(' | ', ' '), language).join(' | ')).toBe(example));
  }
});

test('no sentence reaches over the edge of a block', () => {
  const text = 'ANNEX I\n\nThe Front holds the town';
  const document = {
    ...plainDocument(text),
    blocks: [
      { start: 0, end: 9, kind: 'heading' as const, depth: 1 },
      { start: 9, end: text.length, kind: 'paragraph' as const, depth: 0 },
    ],
  };
  const { sentences } = splitSentences(document, boundaries);
  expect(sentences.map(({ start, end, block }) => [text.slice(start, end), block])).toEqual([
    ['ANNEX I', 0],
    ['The Front holds the town', 1],
  ]);
});

test('French sentences end at their closing marks', () => {
  const text = 'Le Conseil a voté. « Où est le pétrole ? » Nul ne sait.';
  const document = { ...plainDocument(text), language: 'fr' };
  const { sentences } = splitSentences(document, boundaries);
  expect(sentences.map(({ start, end }) => text.slice(start, end))[0]).toBe('Le Conseil a voté.');
});
