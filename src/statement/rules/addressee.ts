import type { Sentence } from '../../annotation/annotation.ts';
import { childIn, formOf, headOf, uposOf, wordOf, xposOf } from '../../annotation/tokens.ts';
import type { Candidate } from '../candidate.ts';
import { actorsIn, nobody } from '../fill.ts';
import type { Reading } from '../reading.ts';
import { asRequest, type OpenRequest } from './listed-requests.ts';

/** "To the Government of Orland:" has no more words before its colon. */
const LONGEST_ADDRESS = 16;

/**
 * Whom recommendations are addressed to, by a line or a heading over their list, or before each of them. Whoever speaks asks.
 *
 *     To [patient|the Government of Orland]:
 *     - [free the teachers];
 *
 *     To [patient|the Regional Court]: [open an inquiry].
 */
export const addressedTo = (reading: Reading, sentence: Sentence): OpenRequest | undefined => {
  const { tokens, annotated } = reading;
  const { first, last, block } = sentence;
  if (wordOf(tokens, first) !== 'to') return undefined;
  const end = colonOf(reading, sentence);
  const heading = end === last && annotated.document.blocks[block]?.kind === 'heading';
  if (end < first + 2 || (end === last && !heading)) return undefined;
  for (let t = first + 1; t < end; t++) if (uposOf(tokens, t) === 'VERB') return undefined;
  const governed = headOf(tokens, first);
  const head = governed > first && governed < end ? governed : end - 1;
  const patient = actorsIn(reading, 'urge', 'patient', [head], 'direct');
  if (patient.actors.length === 0) return undefined;
  const because = ['recommendations are addressed to them'];
  const request: Candidate = {
    ...{ tie: 'urge', predicate: head, carrier: head, agent: nobody, patient, goods: [], rule: 'request', because },
  };
  // Whatever an item of such a list looks like to a parser, it asks: "[Free] the teachers held at Varn".
  return { request, block, clauses: true };
};

/** The recommendations that an addressee alone on his line leaves open for the list below. */
export const listedFor = (reading: Reading, sentence: Sentence, open: OpenRequest): OpenRequest | undefined =>
  colonOf(reading, sentence) >= sentence.last - 1 &&
  reading.annotated.document.blocks[open.block + 1]?.kind === 'list-item'
    ? open
    : undefined;

/** What an addressee is asked on his own line: a bare verb without a subject behind the colon. */
export const askedOf = (reading: Reading, sentence: Sentence, open: OpenRequest): readonly Candidate[] => {
  const { tokens, children } = reading;
  if (colonOf(reading, sentence) >= sentence.last - 1) return [];
  return asRequest(reading, sentence, open).filter(
    ({ predicate }) =>
      /^VBP?$/.test(xposOf(tokens, predicate)) && childIn(tokens, children, predicate, 'nsubj', 'nsubj:pass') < 0,
  );
};

/** The colon that ends an address, or the end of the sentence. */
const colonOf = ({ annotated, tokens }: Reading, { first, last }: Sentence): number => {
  for (let t = first; t < Math.min(last, first + LONGEST_ADDRESS); t++)
    if (formOf(annotated.document, tokens, t) === ':') return t;
  return last;
};
