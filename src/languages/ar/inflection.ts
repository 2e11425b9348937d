import type { Inflection } from '../clauses.ts';

/**
 * How Arabic verbs inflect. A verb is listed by its past and its present ("هاجم/يهاجم"); "^ي" marks the present, whose
 * sign gives way to those of the other persons. Weak endings change before others.
 */
export const inflection: Inflection = {
  conjugations: [
    {
      ending: '^ي',
      forms: {
        present: 'ي+- ت+- ن+- ي+ون ت+ون ي+ان ت+ان ي+ن',
        jussive: 'ي+وا ت+وا ي+ا ت+ا',
        future: 'سي+- ست+- سن+- سي+ون ست+ون سي+ان ست+ان',
      },
    },
    { ending: '', forms: { past: '- ت وا ا تا ن نا' } },
  ],
  families: [],
  laterEndings: { future: '', conditional: '' },
  changes: [
    // نفى نفت نفوا، دعا دعت دعوا
    { stem: /[يا]$/, to: '', before: /^(?:ت|وا|تا)$/ },
    // ينفي ينفون، يدعو يدعون
    { stem: /[يو]$/, to: '', before: /^(?:ون|وا|-?)$/ },
    // يقول لم يقل، يزيد لم يزد
    { stem: /^(.)[وي](.)$/, to: '$1$2', before: /^$/ },
  ],
  participleEndings: '',
  agreement: {
    past: { feminine: /ت$/, masculine: /./, open: /(?:وا|نا)$/ },
    present: { feminine: /^س?ت/, masculine: /^س?ي/, open: /(?:ون|وا)$/ },
  },
  shortestForm: 3,
  activeWithBe: '',
};
