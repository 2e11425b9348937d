import type { LawWords } from '../law-words.ts';

/** Words by which references to law are known in Arabic. The article and one-letter prepositions stand before nouns. */
export const lawWords: LawWords = {
  instrumentHeads: [
    'ميثاق',
    'الميثاق',
    'اتفاقية',
    'الاتفاقية',
    'معاهدة',
    'المعاهدة',
    'بروتوكول',
    'البروتوكول',
    'نظام روما الأساسي',
    'العهد',
  ],
  commonHeads: ['اتفاقية', 'معاهدة', 'بروتوكول', 'العهد', 'المعاهدة', 'البروتوكول', 'الاتفاقية'],
  joiners: [],
  resolution:
    '(?<![\\p{L}\\p{M}])(?:[وفبل]|لل)?(?:ال)?قرار(?:ات|ين|ي|ان)?(?:ه|ها|هما)?(?:\\s+(?:مجلس\\s+الأمن|الجمعية\\s+العامة|المجلس|الجمعية))?\\s+(?:رقم\\s+)?',
  further:
    '(?:\\s+(?:المؤرخ|المؤرخة|الصادر)\\s+[^(),.؛،]{3,40})?(?:\\s*،\\s*|,\\s*|\\s+)(?:و|أو\\s+)?\\s?(?:القرار\\s+)?',
  bodyBefore: '(?!)',
  wider: '(?!)',
  own: '(?<![\\p{L}\\p{M}])(?:[وفبل]|لل)?(?:هذا\\s+القرار|ا?لقرار\\s+الحالي)',
  ownParagraph: '\\s+(?:أعلاه|أدناه)',
  pointer:
    '(?<![\\p{L}\\p{M}])(?:[وفبل]|لل)?(?:ا?لقرار\\s+(?:المذكور|المشار\\s+إليه|نفسه|السابق)|(?:هذا|ذلك)\\s+القرار)',
  provision: '(?<![\\p{L}\\p{M}])(?:[وفبل]|لل)?(?:ال)?(?:مادتين|مادة|مواد|فقرتين|فقرة|فقرات|فصل|قاعدة)\\s+',
  numberJoiner: '(?:\\s?[–-]\\s?|\\s*،\\s*|\\s+و\\s?|\\s+إلى\\s+|\\s+أو\\s+)',
  ofInstrument: '(?:\\s+من\\s+(?:منطوق\\s+)?|\\s+)$',
  ofProvision: '^\\s+من\\s*$',
  provisions: {
    مادة: 'Article',
    مادتين: 'Article',
    مواد: 'Article',
    فقرة: 'paragraph',
    فقرتين: 'paragraph',
    فقرات: 'paragraph',
    فصل: 'Chapter',
    قاعدة: 'Rule',
  },
  numbers: {
    الأول: 'I',
    الثاني: 'II',
    الثالث: 'III',
    الرابع: 'IV',
    الخامس: 'V',
    السادس: 'VI',
    السابع: 'VII',
    الثامن: 'VIII',
  },
  definite: '$',
  titleLink: '(?!)',
  bodies: [
    { name: 'مجلس الأمن', symbol: 'S/RES/' },
    { name: 'الجمعية العامة', symbol: 'A/RES/' },
  ],
  spellings: {
    'ميثاق الأمم المتحدة': 'Charter of the United Nations',
    ميثاق: 'Charter of the United Nations',
    الميثاق: 'Charter of the United Nations',
    'نظام روما الأساسي': 'Rome Statute of the International Criminal Court',
    'نظام روما الأساسي للمحكمة الجنائية الدولية': 'Rome Statute of the International Criminal Court',
  },
};
