import { childrenOf, formOf, headOf, lemmaOf, relationOf, uposOf, wordOf, xposOf } from '../../annotation/tokens.ts';
import { operativeVerbs } from '../../languages/en/operative-verbs.ts';
import { addresseeLeads } from '../../languages/en/requests.ts';
import { type Candidate, nothing } from '../candidate.ts';
import { isToBeDoneTo, leaversOf, slot } from '../clause.ts';
import { nobody } from '../fill.ts';
import { type Filling, fillingOf } from '../participants.ts';
import type { Reading } from '../reading.ts';
import type { Tie } from '../statement.ts';

/** What a paragraph that opens with a verb of this force does to those whom it names. */
const ties: Readonly<Record<string, Tie>> = {
  demands: 'urge',
  'calls-upon': 'urge',
  urges: 'urge',
  recommends: 'urge',
  condemns: 'oppose',
};

/** Of the verbs that decide, those that put a duty on somebody, and of those that condemn, those that do no more than declare. */
const ordering = ['decides', 'directs'];
const declaring = ['declares', 'regrets'];

const tieByVerb: ReadonlyMap<string, Tie> = new Map([
  ...operativeVerbs.flatMap(({ force, verbs }) => {
    const tie = ties[force];
    return tie === undefined ? [] : verbs.filter((v) => !declaring.includes(v)).map((v): [string, Tie] => [v, tie]);
  }),
  ...ordering.map((verb): [string, Tie] => [verb, 'urge']),
]);

const anyOperative: ReadonlySet<string> = new Set(operativeVerbs.flatMap(({ verbs }) => verbs));
/** Whether a word, in small letters, opens paragraphs of resolutions; "re-emphasizes" is written both ways. */
export const isOperativeVerb = (word: string): boolean => anyOperative.has(word.replace(/^re-/, 're'));
/** Whether a sentence opens a paragraph that asks for something. */
export const opensRequest = (reading: Reading, first: number, last: number): boolean => {
  for (let token = first; token < Math.min(last, first + before + 1); token++)
    if (opensParagraph(reading, token, first) && tieByVerb.get(lowerForm(reading, token)) === 'urge') return true;
  return false;
};

/** The same for its dictionary form. */
export const isOperativeLemma = (lemma: string): boolean =>
  anyOperative.has(`${lemma}s`) || anyOperative.has(`${lemma}es`) || anyOperative.has(lemma.replace(/y$/, 'ies'));

const leads = new Set(addresseeLeads);

/** Among the first so many tokens of a paragraph stands its verb. */
const before = 4;

/** So many words may stand between the verb and whom it is addressed to. */
const longestLead = 6;

/** Whether a sentence opens a paragraph of a resolution, whatever the paragraph does. */
export const opensOperative = (reading: Reading, first: number, last: number): boolean => {
  for (let token = first; token < Math.min(last, first + before + 1); token++)
    if (opensParagraph(reading, token, first) && isOperativeVerb(lowerForm(reading, token))) return true;
  return false;
};

/**
 * A paragraph of a resolution, which opens with its verb and leaves its subject, the body, to the preamble. It asks
 * whoever is named first behind the verb, whether as object or as subject of what is demanded.
 *
 *     4. [Demands] that [patient|the front] release the nurses;
 */
export const operativeRule = (reading: Reading, token: number, first: number, last: number): readonly Candidate[] => {
  const word = lowerForm(reading, token);
  const tie = tieByVerb.get(word);
  if (tie === undefined) return nothing;
  if (!opensParagraph(reading, token, first) && !continuesOperative(reading, token, first)) return [];
  if (hasSubject(reading, token)) return [];
  if (ordering.includes(word) && !ordersSomebody(reading, token, last)) return [];
  const patient = addressee(reading, token, last, tie === 'urge');
  if (patient.actors.length === 0 && tie !== 'oppose') return [];
  const because = `“${word}” opens an operative paragraph`;
  return [
    { tie, predicate: token, carrier: token, agent: nobody, patient, goods: [], rule: 'operative', because: [because] },
  ];
};

/** Whether a word stands where a paragraph has its verb: "3. [Condemns]", "4. Strongly [condemns]". */
export const opensParagraph = (reading: Reading, token: number, first: number): boolean =>
  token <= first + before &&
  (isCapital(reading, token) ||
    (token > first && uposOf(reading.tokens, token - 1) === 'ADV' && isCapital(reading, token - 1)));

/** "Decides that all states [shall] …", "Directs the Secretary to …" */
const ordersSomebody = (reading: Reading, token: number, last: number): boolean => {
  if (lemmaOf(reading.tokens, token + 1) === 'to') return false;
  for (let at = token + 1; at < last; at++) if (lemmaOf(reading.tokens, at).toLowerCase() === 'shall') return true;
  return lowerForm(reading, token) === 'directs';
};

/** The first noun phrase behind the verb, over articles, "that", "upon" and adverbs; nobody where an infinitive or a clause comes first. */
const addressee = (reading: Reading, token: number, last: number, asks: boolean): Filling => {
  const { tokens, annotated } = reading;
  let start = token + 1;
  while (start < last && start <= token + longestLead) {
    const upos = uposOf(tokens, start);
    if (!leads.has(lowerForm(reading, start)) && upos !== 'ADV' && upos !== 'DET' && upos !== 'NUM') break;
    start++;
  }
  if (xposOf(tokens, start) === 'VB') return nobody;
  let end = start;
  while (end < last && (isNominal(reading, end) || isHyphenated(reading, end))) end++;
  // "the parties concerned"
  while (end - 1 > start && uposOf(tokens, end - 1) === 'ADJ') end--;
  if (end === start || relationOf(tokens, end - 1) === 'nsubj:pass') return nobody;
  if (asks && (isThingOf(reading, end - 1) || isToBeDoneTo(reading, end))) return nobody;
  const filling = fillingOf(reading, [end - 1]);
  if (filling.actors.length > 0 && filling.actors.some((a) => a.end > (tokens.start[start] as number))) return filling;
  if (!isCapital(reading, start)) return nobody;
  const span = { start: tokens.start[start] as number, end: tokens.end[end - 1] as number };
  const label = annotated.document.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return { ...nobody, actors: [{ ...span, mention: label, label, entity: -1 }] };
};

/** "Recommends the [appointment] of Ada Brim": whoever a thing is of is asked for nothing, but the troops whose withdrawal is demanded are. */
const isThingOf = (reading: Reading, noun: number): boolean =>
  reading.annotated.mentions[reading.mentionHeadedBy[noun] ?? -1]?.kind === 'thing' &&
  slot(reading, noun, 'of').length > 0 &&
  leaversOf(reading, noun).length === 0;

const isNominal = (reading: Reading, token: number): boolean => {
  const upos = uposOf(reading.tokens, token);
  if (upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ') return true;
  const hyphen = lowerForm(reading, token) === '-';
  return hyphen && reading.tokens.start[token] === reading.tokens.end[token - 1];
};

/** "Secretary-" at the end of a line: the rest of the name stands on the next. */
const isHyphenated = (reading: Reading, token: number): boolean => lowerForm(reading, token - 1).endsWith('-');

/** "[Urges] all states to …, and [encourages] Orland to …" */
const continuesOperative = (reading: Reading, token: number, first: number): boolean => {
  const { tokens } = reading;
  const head = headOf(tokens, token);
  if (relationOf(tokens, token) !== 'conj' || head < first || head > first + before) return false;
  return isCapital(reading, head) && tieByVerb.has(lowerForm(reading, head));
};

const isCapital = ({ annotated, tokens }: Reading, token: number): boolean =>
  /^\p{Lu}/u.test(formOf(annotated.document, tokens, token));

const lowerForm = ({ tokens }: Reading, token: number): string => wordOf(tokens, token);

const hasSubject = (reading: Reading, token: number): boolean => {
  for (const c of childrenOf(reading.children, token)) {
    if (c < token && relationOf(reading.tokens, c) === 'nsubj' && lemmaOf(reading.tokens, c) !== '') return true;
  }
  return false;
};
