import { childrenOf, formOf, headOf, lemmaOf, relationOf } from '../../annotation/tokens.ts';
import { operativeVerbs } from '../../languages/en/operative-verbs.ts';
import type { Candidate } from '../candidate.ts';
import { nobody } from '../fill.ts';
import { fillingOf } from '../participants.ts';
import type { Reading } from '../reading.ts';
import type { Tie } from '../statement.ts';

/** What a paragraph that opens with a verb of this force does to those whom it names. */
const ties: Readonly<Record<string, Tie>> = {
  decides: 'urge',
  demands: 'urge',
  'calls-upon': 'urge',
  urges: 'urge',
  recommends: 'urge',
  condemns: 'oppose',
};

const tieByVerb: ReadonlyMap<string, Tie> = new Map(
  operativeVerbs.flatMap(({ force, verbs }) => {
    const tie = ties[force];
    return tie === undefined ? [] : verbs.map((verb): [string, Tie] => [verb, tie]);
  }),
);

/** Among the first so many tokens of a paragraph stands the one it is addressed to. */
const opening = 24;

/**
 * A paragraph of a resolution, which opens with its verb and leaves its subject, the body, to the preamble.
 *
 *     4. [Demands] that [patient|the front] release the nurses;
 */
export const operativeRule = (reading: Reading, token: number, first: number, last: number): readonly Candidate[] => {
  const { tokens, annotated } = reading;
  const word = annotated.document.text.slice(tokens.start[token], tokens.end[token]);
  if (!(/^\p{Lu}/u.test(word) && token <= first + 4) && !continuesOperative(reading, token, first)) return [];
  const tie = tieByVerb.get(word.toLowerCase());
  if (tie === undefined || hasSubject(reading, token)) return [];
  let patient = nobody;
  for (let at = token + 1; at < Math.min(last, token + opening) && patient.actors.length === 0; at++) {
    const relation = relationOf(tokens, at);
    const m = reading.mentionHeadedBy[at] ?? -1;
    const mention = m < 0 ? undefined : annotated.mentions[m];
    const named = mention !== undefined && 'named' in mention && mention.named;
    if (
      named ||
      relation === 'nsubj' ||
      relation === 'nsubj:pass' ||
      relation === 'obl' ||
      relation === 'obj' ||
      relation === 'nmod'
    )
      patient = fillingOf(reading, [at], true);
  }
  if (patient.actors.length === 0) return [];
  const because = `“${word}” opens an operative paragraph`;
  return [
    { tie, predicate: token, carrier: token, agent: nobody, patient, goods: [], rule: 'operative', because: [because] },
  ];
};

/** "[Urges] all states to …, and [encourages] Orland to …" */
const continuesOperative = (reading: Reading, token: number, first: number): boolean => {
  const { tokens, annotated } = reading;
  const head = headOf(tokens, token);
  if (relationOf(tokens, token) !== 'conj' || head < first || head > first + 4) return false;
  return /^\p{Lu}/u.test(formOf(annotated.document, tokens, head)) && tieByVerb.has(lowerForm(reading, head));
};

const lowerForm = ({ annotated, tokens }: Reading, token: number): string =>
  formOf(annotated.document, tokens, token).toLowerCase();

const hasSubject = (reading: Reading, token: number): boolean => {
  for (const c of childrenOf(reading.children, token)) {
    if (c < token && relationOf(reading.tokens, c) === 'nsubj' && lemmaOf(reading.tokens, c) !== '') return true;
  }
  return false;
};
