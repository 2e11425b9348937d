import { elementStandingWords, elementWords, briefingWords as w } from '../languages/en/briefing-words.ts';
import type { Assessment } from '../law/assessment.ts';
import type { CitedSentence, SentencePart } from './briefing.ts';
import type { TellingOf } from './say-claim.ts';
import { citationOf, quoteOf, type Told } from './say-statement.ts';
import { named, own, reference, sentence } from './sentence.ts';

/** The statements of an assessment, each once, in the order of its elements. */
const toldOf = ({ elements }: Assessment, tellingOf: TellingOf): readonly Told[] =>
  [...new Set(elements.flatMap(({ statements }) => statements))].map(tellingOf).filter((told) => told !== undefined);

/** The instrument and the provision, standing for the passage that is held against them. */
export const ruleParts = ({ instrument, provision }: Assessment, told: Told): readonly SentencePart[] => {
  const citation = citationOf(told.statement);
  return [named(instrument, citation), own(w.provision), named(provision, citation)];
};

/**
 * An assessment as one sentence: the conduct in the words of a source, the provision, and each element as it is told.
 *
 *     “Orland sold shells to the Front” is held against C/RES/9 (2001), provision 2: in force at the time: told as met; …
 */
export const sayAssessment = (assessment: Assessment, tellingOf: TellingOf): readonly CitedSentence[] => {
  const [first, ...rest] = toldOf(assessment, tellingOf);
  if (first === undefined) return [];
  const elements = assessment.elements.flatMap(({ element, standing }, i) => [
    own(i === 0 ? w.colon : w.semicolon),
    own(elementWords[element]),
    own(elementStandingWords[standing]),
  ]);
  return [
    sentence(
      [],
      quoteOf(first),
      own(w.heldAgainst),
      ...ruleParts(assessment, first),
      ...elements,
      own(w.stop),
      ...rest.map(({ statement }) => reference(citationOf(statement))),
    ),
  ];
};

/** That the conduct is told as earlier than the provision; nothing where it is not. */
export const sayBeforeTheRule = (assessment: Assessment, tellingOf: TellingOf): readonly CitedSentence[] => {
  const isEarlier = assessment.elements.some(
    ({ element, standing }) => element === 'in force' && standing === 'not met',
  );
  const [first] = toldOf(assessment, tellingOf);
  if (!isEarlier || first === undefined) return [];
  return [
    sentence([own(w.beforeTheRule), ...ruleParts(assessment, first), own(w.closed)], quoteOf(first), own(w.stop)),
  ];
};
