import type { ClauseLanguage, Conjugation, Inflection, Tense } from '../../languages/clauses.ts';
import { foldWord } from '../phrases/lexicon.ts';

/** What a form of a verb may be. */
export interface VerbReading {
  readonly lemma: string;
  readonly tense: Tense;
}

const split = (words: string): readonly string[] => words.split(' ').filter((word) => word !== '');

/** The conjugations of a language, irregular families included, those with the longest endings first. */
const conjugationsOf = ({ conjugations, families, laterEndings }: Inflection): readonly Conjugation[] => {
  const later = (stem: string, endings: string): string =>
    split(endings)
      .map((ending) => stem + ending)
      .join(' ');
  const irregular = families.map((line): Conjugation => {
    const [ending = '', present = '', past = '', stem = '', participle = '', gerund = ''] = line.split('|');
    return {
      ending,
      forms: {
        present,
        past,
        future: later(stem, laterEndings.future),
        conditional: later(stem, laterEndings.conditional),
        participle,
        gerund,
        infinitive: ending,
      },
    };
  });
  return [...irregular, ...conjugations].sort((a, b) => b.ending.length - a.ending.length);
};

/** Puts an ending on a stem: "-" is none, "x+y" puts x in front. */
const inflect = (stem: string, ending: string): string => {
  const plus = ending.indexOf('+');
  if (plus >= 0) return ending.slice(0, plus) + inflect(stem, ending.slice(plus + 1));
  return ending === '-' ? stem : stem + ending;
};

/** The stem of a verb before an ending, regular and as the language changes it. */
const stemsBefore = (stem: string, ending: string, { changes }: Inflection): readonly string[] => {
  const after = ending.slice(ending.indexOf('+') + 1).replace('-', '');
  return [
    stem,
    ...changes.flatMap((change) =>
      change.before.test(after) && change.stem.test(stem) ? [stem.replace(change.stem, change.to)] : [],
    ),
  ];
};

/**
 * The verbs of a language as they are listed: "attaquer", or past and present "هاجم/يهاجم", with the words that stand
 * with them taken off ("prendre:contrôle").
 */
const verbsOf = (language: ClauseLanguage): readonly string[] => [
  ...new Set(
    [
      language.plainVerbs,
      ...language.frames.map(({ verbs }) => verbs ?? ''),
      ...language.reporting.map(({ verbs }) => verbs),
      ...language.governors.map(({ verbs }) => verbs),
    ]
      .flatMap(split)
      .map((verb) => verb.split(':')[0] ?? ''),
  ),
];

/** Every form of every verb that a language lists. A verb goes by the first of the stems it is listed with. */
export const verbFormsOf = (language: ClauseLanguage): ReadonlyMap<string, readonly VerbReading[]> => {
  const conjugations = conjugationsOf(language.inflection);
  const forms = new Map<string, VerbReading[]>();
  const add = (form: string, reading: VerbReading): void => {
    if (form.length < language.inflection.shortestForm) return;
    const known = forms.get(form) ?? [];
    if (!known.some(({ lemma, tense }) => lemma === reading.lemma && tense === reading.tense)) known.push(reading);
    forms.set(form, known);
  };
  for (const verb of verbsOf(language)) {
    const lemma = verb.split('/')[0] ?? verb;
    for (const part of verb.split('/').map(foldWord)) {
      const conjugation = conjugations.find(({ ending }) => matches(part, ending, verb));
      if (conjugation === undefined) continue;
      const stem = stemOf(part, conjugation.ending);
      for (const [tense, endings] of Object.entries(conjugation.forms)) {
        for (const ending of split(endings)) {
          for (const changed of stemsBefore(stem, ending, language.inflection)) {
            add(foldWord(inflect(changed, ending)), { lemma: foldWord(lemma), tense: tense as Tense });
          }
        }
      }
    }
  }
  return forms;
};

/** An ending that begins with "^" is one in front: the sign of the present in Arabic. */
const matches = (verb: string, ending: string, listed: string): boolean =>
  ending.startsWith('^')
    ? verb.startsWith(ending.slice(1)) && listed.includes('/') && foldWord(listed.split('/')[1] ?? '') === verb
    : verb.endsWith(ending);

const stemOf = (verb: string, ending: string): string =>
  ending.startsWith('^') ? verb.slice(ending.length - 1) : verb.slice(0, verb.length - ending.length);
