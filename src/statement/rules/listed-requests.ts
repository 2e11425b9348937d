import type { Sentence } from '../../annotation/annotation.ts';
import { childIn, lemmaOf, uposOf, wordOf } from '../../annotation/tokens.ts';
import { documentFurniture } from '../../languages/en/document-furniture.ts';
import type { Candidate } from '../candidate.ts';
import { slot } from '../clause.ts';
import { actorsIn, nobody } from '../fill.ts';
import { verbEntries } from '../lexicon.ts';
import { fillingOf } from '../participants.ts';
import type { Reading } from '../reading.ts';

/**
 * Where a request ends in a colon, the items that follow are what is asked: one request each, of the same addressee.
 *
 *     Members should press the Government to:
 *     1. [freeze the firm's assets];
 *     2. [recall the envoy].
 */
export interface OpenRequest {
  readonly request: Candidate;
  /** The block that ends in the colon. */
  readonly block: number;
  /** It ends in "that": the items are clauses with subjects of their own. */
  readonly clauses: boolean;
}

const lastNamed = ({ patient }: Candidate): number => Math.max(...patient.actors.map((p) => p.start));

/** "OR, failing that": a paragraph of so many words joins two items. */
const LONGEST_JOINER = 4;
const connectives = new Set(documentFurniture.connectives);

const hasAddressee = ({ patient }: Candidate): boolean => patient.actors.length > 0;

const endsOpen = /[:—–-]\s*$|\b(?:to|that|should)\s*$/;

/** The request that a sentence leaves open for a list, when its block ends with a colon or in the middle of the sentence. */
export const leftOpen = (
  reading: Reading,
  sentence: Sentence,
  candidates: readonly Candidate[],
): OpenRequest | undefined => {
  const { document } = reading.annotated;
  // "Members should press the Government to: …": whoever is named last is asked to do what is listed.
  const requests = candidates.filter((c) => c.tie === 'urge');
  const request = requests.sort((a, b) => lastNamed(a) - lastNamed(b)).at(-1);
  const block = document.blocks[sentence.block];
  if (block === undefined || document.blocks[sentence.block + 1]?.kind !== 'list-item') return undefined;
  const lead = document.text.slice(sentence.start, block.end).trimEnd();
  if (!endsOpen.test(lead)) return undefined;
  const call = request ?? openCall(reading, sentence);
  return call && { request: call, block: sentence.block, clauses: !hasAddressee(call) || /\bthat\W*$/.test(lead) };
};

/**
 * A verb of asking that ends its sentence, with whoever asks:
 *
 *     Harbour Watch calls on:
 *     - [the Government] to end the raids;
 */
const openCall = (reading: Reading, { first, last }: Sentence): Candidate | undefined => {
  const { tokens } = reading;
  let verb = last - 1;
  while (verb > first && /^(?:PUNCT|ADP|ADV)$/.test(uposOf(tokens, verb))) verb--;
  if (uposOf(tokens, verb) !== 'VERB') return undefined;
  if (!verbEntries.get(wordOf(tokens, verb))?.some(({ frame }) => frame.tie === 'urge')) return undefined;
  const agent = fillingOf(reading, slot(reading, verb, 'subj'));
  const because = [`“${lemmaOf(tokens, verb)}” asks for what is listed`];
  return { tie: 'urge', predicate: verb, carrier: verb, agent, patient: nobody, goods: [], rule: 'request', because };
};

/** Whether a sentence stands in the list that an open request introduced. */
export const continues = (reading: Reading, sentence: Sentence, open: OpenRequest): boolean => {
  const { blocks, text } = reading.annotated.document;
  for (let b = open.block + 1; b <= sentence.block; b++) {
    const block = blocks[b];
    if (block === undefined) return false;
    // "OR", "and" may stand between two items as a paragraph of its own.
    const words = text
      .slice(block.start, block.end)
      .toLowerCase()
      .trim()
      .split(/[^\p{L}/]+/u);
    const joining = words.length <= LONGEST_JOINER && connectives.has(words[0] ?? '');
    if (block.kind !== 'list-item' && !joining) return false;
  }
  return open.clauses || !tells(reading, sentence);
};

/** "Anti-war groups did not come.": what tells of something is not asked for, wherever it stands. */
const tells = ({ tokens, children }: Reading, sentence: Sentence): boolean => {
  for (let t = sentence.first; t < sentence.last; t++) {
    if (tokens.head[t] === -1) return childIn(tokens, children, t, 'nsubj') >= 0;
  }
  return false;
};

/**
 * One item of the list as a request of its own, carried by the item's first word. Where the lead names nobody, whoever the item
 * is about is asked: "Demands the following: (a) [All parties] stop the fighting".
 */
export const asRequest = (reading: Reading, sentence: Sentence, open: OpenRequest): readonly Candidate[] => {
  const { tokens } = reading;
  let root = sentence.first;
  while (root < sentence.last - 1 && tokens.head[root] !== -1) root++;
  const subject = slot(reading, root, 'subj');
  // "the authorities to free those held": by the parse, authorities of that sort.
  const named = subject.length === 0 && /^(?:NOUN|PROPN)$/.test(uposOf(tokens, root)) ? [root] : subject;
  const patient = hasAddressee(open.request) ? open.request.patient : actorsIn(reading, 'urge', 'patient', named);
  if (patient.actors.length === 0) return [];
  const request: Candidate = {
    ...open.request,
    patient,
    predicate: root,
    carrier: root,
    goods: [],
    rule: 'listed-request',
    because: [...open.request.because, 'an item of the list that the request introduces'],
  };
  return [request];
};
