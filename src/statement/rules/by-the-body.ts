import type { Sentence } from '../../annotation/annotation.ts';
import { childIn, formOf, headOf, lemmaOf, relationOf, tokenAt, wordOf, xposOf } from '../../annotation/tokens.ts';
import { preambularVerbs } from '../../languages/en/operative-verbs.ts';
import { referenceWords } from '../../languages/en/reference-words.ts';
import type { Candidate } from '../candidate.ts';
import { isPassive } from '../clause.ts';
import { nobody } from '../fill.ts';
import { isReverseLightVerb } from '../lexicon.ts';
import { asParticipant, type Filling } from '../participants.ts';
import type { Reading } from '../reading.ts';
import type { Participant } from '../statement.ts';
import { isOperativeLemma, isOperativeVerb, opensOperative, opensParagraph } from './operative.ts';

/**
 * Every paragraph of a resolution continues the line that names the body: the body does what its verbs say, those that
 * follow "and" too, and "its" is the body's where the paragraph has named nobody else yet.
 *
 *     [Deploring] the fact that the raids go on,             the Council deplores
 *     Approves the plan and [urges] the parties to sign it;  the Council urges
 *     Reaffirming [its] opposition to the blockade,          the Council's opposition
 *     Having [received] the report of the envoy,             to the Council
 */
export const byTheBody = (reading: Reading, sentence: Sentence, candidate: Candidate): Candidate => {
  if (reading.body < 0 || !continuesBody(reading, sentence)) return candidate;
  if (doneByBody(reading, sentence, candidate.carrier)) {
    const done = {
      declared: true as const,
      rule: 'by-the-body',
      because: [...candidate.because, 'the body of the resolution does it by saying so'],
    };
    const receives = isReverseLightVerb.has(lemmaOf(reading.tokens, candidate.carrier).toLowerCase());
    return receives
      ? { ...candidate, ...done, agent: butTheBody(reading, candidate.agent), patient: theBody(reading) }
      : { ...candidate, ...done, agent: theBody(reading) };
  }
  const body = bodyOfResolution(reading);
  const agent = withBody(reading, sentence, candidate.agent, body);
  const patient = withBody(reading, sentence, candidate.patient, body);
  return agent === candidate.agent && patient === candidate.patient ? candidate : { ...candidate, agent, patient };
};

/** Whoever else is said to do it: nobody sends a report to himself. */
const butTheBody = (reading: Reading, filling: Filling): Filling => {
  const { label } = bodyOfResolution(reading);
  return { ...filling, actors: filling.actors.filter((p) => p.label !== label) };
};

/** The body, where a verb of a resolution tells what it does. */
export const actingBody = (reading: Reading, sentence: Sentence, verb: number): Filling | undefined =>
  reading.body >= 0 && continuesBody(reading, sentence) && doneByBody(reading, sentence, verb)
    ? theBody(reading)
    : undefined;

/** Whether a word of a resolution tells what the body does. */
export const saysAsBody = (reading: Reading, sentence: Sentence, token: number): boolean =>
  continuesBody(reading, sentence) && doneByBody(reading, sentence, token);

const theBody = (reading: Reading): Filling => ({ ...nobody, actors: [bodyOfResolution(reading)] });

/** The body by the words of its own line; a resolution may be headed by a longer name or a shorter one. */
export const bodyOfResolution = ({ annotated, body }: Reading): Participant => {
  const participant = asParticipant(annotated, body);
  return { ...participant, label: participant.mention.replace(/^the /i, '').replace(/,.*$/s, '') };
};

const opening = /^(?:VBG|VBZ|VBN)$/;

/** Whether a sentence opens with what the body does: "Noting …", "3. Decides …". */
const continuesBody = (reading: Reading, { first, last }: Sentence): boolean => {
  if (opensOperative(reading, first, last)) return true;
  const { tokens, annotated } = reading;
  const verb = xposOf(tokens, first) === 'RB' ? first + 1 : first;
  return xposOf(tokens, verb) === 'VBG' && /^\p{Lu}/u.test(formOf(annotated.document, tokens, first));
};

const doneByBody = (reading: Reading, { first }: Sentence, verb: number): boolean => {
  const { tokens, children, annotated } = reading;
  const form = formOf(annotated.document, tokens, verb);
  const subject = childIn(tokens, children, verb, 'nsubj', 'nsubj:pass');
  // "notes that the boats left [and requests] the mayor to": no subject stands before "and".
  const goesOn = wordOf(tokens, verb - 1) === 'and' && xposOf(tokens, verb) === 'VBZ' && isOperativeVerb(form);
  if ((subject >= 0 && !(goesOn && subject < verb)) || isPassive(reading, verb)) return false;
  // "Having [decided] on 4 May that …"
  if (verb === first + 1 && xposOf(tokens, verb) === 'VBN' && wordOf(tokens, first) === 'having') return true;
  const opens = opensParagraph(reading, verb, first) && (/^\p{Lu}/u.test(form) || isOperativeVerb(form));
  const strongly = xposOf(tokens, first) === 'RB' && verb === first + 1;
  if ((opens || strongly) && xposOf(tokens, verb) === 'VBG') return isPreambular(lemmaOf(tokens, verb).toLowerCase());
  if (opens) return opening.test(xposOf(tokens, verb)) || isOperativeVerb(form.toLowerCase());
  // The parse may hang it on whatever stands before "and", and take "requests" for a noun.
  const joined = /^(?:and|,)$/.test(formOf(annotated.document, tokens, verb - 1));
  const tag = xposOf(tokens, verb);
  if (isOperativeVerb(form.toLowerCase()) && (tag === 'VBZ' || joined)) return relationOf(tokens, verb) !== 'acl:relcl';
  return joined && tag === 'VBG' && xposOf(tokens, first) === 'VBG' && isOperativeLemma(lemmaOf(tokens, verb));
};

/** "Deploring", "Responding to"; "Helping with the return of refugees" is a task that a list gives somebody else. */
const isPreambular = (lemma: string): boolean => isOperativeLemma(lemma) || preambular.has(lemma);
const preambular = new Set(preambularVerbs);

const neuter = new Set(referenceWords.neuter);

const withBody = (reading: Reading, sentence: Sentence, filling: Filling, body: Participant): Filling => {
  const isBodys = (p: Participant): boolean => isBodyItself(reading, sentence, tokenAt(reading.tokens, p.start));
  if (!filling.actors.some(isBodys)) return filling;
  const actors = filling.actors.map((p) =>
    isBodys(p) ? { ...body, start: p.start, end: p.end, mention: p.mention } : p,
  );
  return { ...filling, actors };
};

/** Whether a pronoun of a paragraph of a resolution stands for the body. */
export const isBodyItself = (reading: Reading, sentence: Sentence, token: number): boolean =>
  neuter.has(wordOf(reading.tokens, token)) &&
  continuesBody(reading, sentence) &&
  (isOfDeed(reading, sentence, token) ||
    isOfResolution(reading, sentence.first, token) ||
    !namesSomebody(reading, sentence.first, token));

/** "resolution 4, in which, among other things, [it] condemned": who did something in a resolution that is recalled. */
const isOfResolution = ({ annotated, tokens, mentionOver }: Reading, first: number, token: number): boolean => {
  let which = token - 1;
  while (which > first && token - which < LONGEST_LEAD && wordOf(tokens, which) !== 'which') which--;
  if (wordOf(tokens, which) !== 'which' || !/^(?:in|by|under)$/.test(wordOf(tokens, which - 1))) return false;
  for (let t = first; t < which; t++)
    if (annotated.mentions[mentionOver[t] as number]?.kind === 'instrument') return true;
  return false;
};

/** So many words may stand between "which" and "it". */
const LONGEST_LEAD = 8;

/** "reiterates [its] call": what the body does it does with what is its own. */
const isOfDeed = (reading: Reading, sentence: Sentence, token: number): boolean => {
  const { tokens } = reading;
  const noun = headOf(tokens, token);
  const verb = noun < 0 ? -1 : headOf(tokens, noun);
  return verb >= 0 && relationOf(tokens, noun) === 'obj' && doneByBody(reading, sentence, verb);
};

const bodies: ReadonlySet<string> = new Set(['organisation', 'group', 'nationality', 'place', 'office']);

/** Whether somebody is named between two tokens whom "it" could stand for. */
const namesSomebody = ({ annotated, mentionHeadedBy }: Reading, from: number, to: number): boolean => {
  for (let t = from; t < to; t++) if (bodies.has(annotated.mentions[mentionHeadedBy[t] ?? -1]?.kind ?? '')) return true;
  return false;
};
