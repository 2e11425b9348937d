import { expect, test } from 'vitest';
import { type DenialWords, denialWordsIn } from './denial-words.ts';

test.each<[language: string, kind: keyof DenialWords, said: string]>([
  ['fr', 'silence', 'La Garde d’Orland n’a pas répondu à nos questions.'],
  ['fr', 'silence', 'Le ministère a refusé de commenter.'],
  ['fr', 'jurisdictional', 'La cour n’est pas compétente, a dit la Garde.'],
  ['fr', 'partial', 'La Garde nie, mais reconnaît deux ventes de grain.'],
  ['fr', 'counterAccusation', 'La Garde a nié et a accusé la Ligue de vendre du pétrole.'],
  ['ar', 'silence', 'ولم يرد الحرس على أسئلتنا.'],
  ['ar', 'silence', 'رفضت الوزارة التعليق.'],
  ['ar', 'jurisdictional', 'المحكمة غير مختصة كما قال الحرس.'],
  ['ar', 'partial', 'نفى الحرس ذلك لكنه قال إنه لم يبع شيئا باستثناء صفقتين.'],
  ['ar', 'counterAccusation', 'نفى الحرس ذلك واتهم الرابطة ببيع النفط.'],
])('%s, %s: %s', (language, kind, said) => {
  const words = denialWordsIn[language];
  expect(words?.[kind].test(said.toLowerCase())).toBe(true);
});

test.each([
  ['fr', 'La Garde a nié avoir acheté du pétrole au Front.'],
  ['ar', 'نفى الحرس شراء النفط من الجبهة.'],
])('%s: a flat denial is none of them: %s', (language, said) => {
  const words = denialWordsIn[language] as DenialWords;
  expect(Object.values(words).some((pattern: RegExp) => pattern.test(said.toLowerCase()))).toBe(false);
});
