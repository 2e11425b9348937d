import type { Part } from '../../document/document.ts';
import { referenceWords } from '../../languages/en/reference-words.ts';
import type { Mention, NameKind, Quotation } from '../annotation.ts';
import { nounKind } from '../noun-kind.ts';
import { sentenceAt } from '../sentence-at.ts';
import { childIn, lemmaOf, relationOf, tokenAt } from '../tokens.ts';
import { type Turn, turnAt } from '../turns.ts';
import { type Features, ONE, THING } from './agreement.ts';
import { SUBJECT } from './arguments.ts';
import { openDraft } from './draft-entity.ts';
import { innermostQuotation, lastBegunBy } from './quoted.ts';
import { draftOf, firstWord, headedBy, type Link, nameKey, type Reading } from './reading.ts';

/*
 * First and second person: whoever speaks the quotation, the turn of a transcript or the part, and whom they speak to.
 *
 *     “[We (1)] warned them twice,” [the Panel (1)] said.
 */

const SPEECH = new Set(referenceWords.speech);

export const partAt = ({ document }: Reading, at: number): Part | undefined =>
  document.parts.find((part) => part.start <= at && at < part.end);

/** The subject of a verb of speech beside a quotation, as a mention; -1 where there is none. */
const speakerOf = (reading: Reading, quotation: Quotation): number => {
  const { tokens, sentences } = reading;
  const from = Math.max(0, tokenAt(tokens, quotation.start) - 25);
  const to = Math.min(tokens.length, tokenAt(tokens, quotation.end) + 15);
  const near = new Set([
    sentenceAt(sentences, tokenAt(tokens, quotation.start)),
    sentenceAt(sentences, tokenAt(tokens, quotation.end - 1)),
  ]);
  for (let i = from; i < to; i++) {
    if (tokens.start[i]! >= quotation.start && tokens.end[i]! <= quotation.end) continue;
    if (!SUBJECT.has(relationOf(tokens, i)) || tokens.head[i]! < 0 || !near.has(sentenceAt(sentences, i))) continue;
    if (isSaidBeside(reading, quotation, tokens.start[i]!)) continue;
    const verb = tokens.head[i]!;
    if (SPEECH.has(lemmaOf(tokens, verb)) || putsIt(reading, verb)) return headedBy(reading, i);
  }
  return -1;
};

/** "Anna Keld [put it] more simply: “…”" */
const putsIt = ({ tokens, children }: Reading, verb: number): boolean => {
  const object = lemmaOf(tokens, verb) === 'put' ? childIn(tokens, children, verb, 'obj') : -1;
  return object >= 0 && lemmaOf(tokens, object) === 'it';
};

/** Whether an offset lies in a quotation beside this one: “I said so,” “I said no,” neither speaks the other. */
const isSaidBeside = ({ quotations }: Reading, { start, end }: Quotation, at: number): boolean => {
  const around = innermostQuotation(quotations, at);
  return around !== undefined && !(around.start <= start && end <= around.end);
};

/** How many quotations of one paragraph may lie between one and the words that say who speaks. */
const MOST_PARTS = 3;

/** How many characters they may be apart. */
const MOST_APART = 300;

/** The speaker of a quotation, or of one before it in the same paragraph: “…,” she said. “[…]”; a mention, -1 for none. */
export const speakerHere = (reading: Reading, quotation: Quotation): number => {
  const { quotations, document } = reading;
  const own = lastBegunBy(quotations, quotation.start);
  for (let q = own; q >= 0 && q >= own - MOST_PARTS; q--) {
    const part = quotations[q] as Quotation;
    const apart = quotation.start - part.end;
    if (apart > MOST_APART || (apart > 0 && document.text.slice(part.end, quotation.start).includes('\n'))) return -1;
    const speaker = part.kind === 'direct' ? speakerOf(reading, part) : -1;
    if (speaker >= 0) return speaker;
  }
  return -1;
};

/**
 * An entity for a name that the document's furniture gives: that of the same name in the text, or one without a mention. Its
 * acronym in brackets is no part of it.
 */
export const entityOfField = (reading: Reading, field: string, kind: NameKind): number => {
  const value = field.replace(/ \(\p{Lu}[\p{L}\d-]{1,11}\)$/u, '');
  const key = nameKey(value);
  const mention = reading.mentionOfName.get(key) ?? officeCalled(reading, value);
  const known = mention === undefined ? reading.byName.get(`@${key}`) : draftOf(reading, mention);
  if (known !== undefined) return known;
  const own = isOffice(value) ? 'office' : kind;
  const draft = openDraft(reading.drafts, own, { number: ONE, gender: THING, pronoun: 'none' }, -1);
  // "The Northern Ledger" on a masthead: a capital makes the article a part of the name.
  draft.label = value.replace(/^the\s/, '');
  reading.byName.set(`@${key}`, draft.index);
  return draft.index;
};

/** The first mention that is these words, where they are an office: "the [Chair of the Harbour Board]". */
const officeCalled = ({ document: { text }, mentions }: Reading, value: string): number | undefined => {
  const words = nameKey(value);
  const at = mentions.findIndex(
    ({ kind, start, end }) =>
      kind === 'office' &&
      end - start < words.length + 8 &&
      nameKey(text.slice(start, end).replace(/\s+/g, ' ')) === words,
  );
  return at < 0 ? undefined : at;
};

/** What the words of a name say that it names: "House of [Elders]" a body, "[Chair] of the Council" an office. */
const kindByWords = (name: string): NameKind => {
  const words = name.toLowerCase().split(/\s+/);
  const of = words.indexOf('of');
  return nounKind((of > 0 ? words[of - 1] : words.at(-1)) ?? '');
};

/** Whether a name is that of a body by its own words: "House of Elders", "Varn Harbour Authority". */
const isBody = (name: string): boolean => {
  const kind = kindByWords(name);
  return kind === 'organisation' || kind === 'group' || kind === 'facility';
};

/** Whether a letter is addressed to, or signed by, an office and nobody by name: "Chair of the Council". */
export const isOffice = (name: string): boolean => kindByWords(name) === 'office';

/** Whom a pronoun of the first or second person stands for. */
export const linkSpeaker = (reading: Reading, m: number): Link | undefined => {
  const mention = reading.mentions[m] as Mention;
  const { pronoun } = reading.features[m] as Features;
  const quotation = innermostQuotation(reading.quotations, mention.start);
  if (quotation !== undefined) {
    const speaker = pronoun === 'you' ? -1 : speakerHere(reading, quotation);
    if (speaker >= 0 && speaker !== m)
      return { to: draftOf(reading, speaker), because: 'the speaker of the quotation' };
    return linkFirst(reading, pronoun, `"${quotation.start}`);
  }
  const turn = turnAt(reading.turns, mention.start);
  if (turn !== undefined && mention.start >= turn.start)
    return linkTurn(reading, m, pronoun === 'you' ? addressedBy(reading, turn) : turn);
  const part = partAt(reading, mention.start);
  const field =
    pronoun === 'you' ? part?.addressee : pronoun === 'we' ? (part?.onBehalfOf ?? part?.speaker) : part?.speaker;
  const issuer = pronoun === 'we' ? reading.document.metadata.issuer : undefined;
  const told = field ?? issuer;
  if (told === undefined) return linkFirst(reading, pronoun, `${part?.start ?? 0}`);
  const to = entityOfField(reading, told.value, pronoun === 'we' || isBody(told.value) ? 'organisation' : 'person');
  return { to, because: pronoun === 'you' ? 'the addressee of this part' : SPEAKER_OF_PART };
};

/** Why "I" and "we" stand for whom they stand for where nobody is quoted. */
export const SPEAKER_OF_PART = 'the speaker of this part';

/** "[my Government]", "[our country]", "[this Government]": the state that the part speaks for, as its envoy writes. */
export const linkOwnState = (reading: Reading, m: number): Link | undefined => {
  const { word } = firstWord(reading, m);
  const head = reading.heads[m] as string;
  if (!(FIRST.has(word) && OWN_STATE.has(head)) && !(word === 'this' && GOVERNMENTS.has(head))) return undefined;
  const state = partAt(reading, (reading.mentions[m] as Mention).start)?.onBehalfOf;
  if (
    state === undefined ||
    innermostQuotation(reading.quotations, (reading.mentions[m] as Mention).start) !== undefined
  )
    return undefined;
  return { to: entityOfField(reading, state.value, 'organisation'), because: 'the state that this part speaks for' };
};

const FIRST = new Set([...referenceWords.firstSingular, ...referenceWords.firstPlural]);

const GOVERNMENTS = new Set(referenceWords.governments);

const OWN_STATE = new Set([...referenceWords.governments, ...referenceWords.general.state!, 'delegation', 'mission']);

/** Whom a turn speaks to: a question, or the first turn, whoever speaks next, an answer whoever spoke before. */
const addressedBy = ({ turns, document }: Reading, turn: Turn): Turn | undefined => {
  const at = turns.indexOf(turn);
  const asks = document.text.slice(turn.start, turn.end).trimEnd().endsWith('?');
  return asks || at === 0 ? turns[at + 1] : turns[at - 1];
};

/** "I" and "we" in a turn of a transcript are whoever its label names, "you" whom it speaks to. */
const linkTurn = (reading: Reading, m: number, turn: Turn | undefined): Link | undefined => {
  if (turn === undefined) return undefined;
  const { issuer } = reading.document.metadata;
  if (issuer !== undefined && CHAIR.test(reading.document.text.slice(turn.speaker.start, turn.speaker.end)))
    return {
      to: entityOfField(reading, issuer.value, 'organisation'),
      because: 'its chair speaks, or is spoken to, in this turn',
    };
  // "A.": who answers has no name.
  if (LETTER.test(reading.document.text.slice(turn.speaker.start, turn.speaker.end))) return undefined;
  const at = tokenAt(reading.tokens, turn.speaker.start);
  let label = -1;
  for (let i = at; i < reading.tokens.length && reading.tokens.start[i]! < turn.speaker.end; i++)
    if (headedBy(reading, i) >= 0) label = headedBy(reading, i);
  if (label < 0 || label === m) return undefined;
  return { to: draftOf(reading, label), because: 'speaks, or is spoken to, in this turn' };
};

/** Who has no name beside it speaks for the body whose sitting it is. */
const CHAIR = /^(?:the )?chair\p{L}*$/iu;

const LETTER = /^[QA]\.?$/;

/** Without a known speaker, all "I" of one voice are one, and so are all "we" and all "you". */
const linkFirst = (reading: Reading, pronoun: string, voice: string): Link | undefined => {
  const known = reading.byPhrase.get(`@${pronoun} ${voice}`);
  return known === undefined ? undefined : { to: known, because: `the same “${pronoun}”` };
};

/** Lets the same pronoun of the same voice find this one. */
export const rememberFirst = (reading: Reading, m: number): void => {
  const { pronoun } = reading.features[m] as Features;
  if (pronoun === 'none' || pronoun === 'third') return;
  const { start } = reading.mentions[m] as Mention;
  const quotation = innermostQuotation(reading.quotations, start);
  const voice = quotation === undefined ? `${partAt(reading, start)?.start ?? 0}` : `"${quotation.start}`;
  const key = `@${pronoun} ${voice}`;
  if (!reading.byPhrase.has(key)) reading.byPhrase.set(key, reading.draftAt[m] as number);
};
