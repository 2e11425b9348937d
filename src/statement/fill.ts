import { mentionOfSpan } from '../annotation/mention-of-span.ts';
import { childIn, childrenOf, formOf, headOf, lemmaOf, relationOf, tokenAt, uposOf } from '../annotation/tokens.ts';
import { craftNouns, dutyNouns, institutionNouns, placeStrikingWords } from '../languages/en/tie-words.ts';
import { bySpan, contains } from '../text/span.ts';
import { coordinated, isToBeDoneTo, isVerb, prepositionOf, slot } from './clause.ts';
import { type Frame, wordsIn } from './lexicon.ts';
import { asParticipant, type Filling, fillingOf, isState, lastLaw } from './participants.ts';
import { mentionAt, type Reading } from './reading.ts';
import type { Participant, Tie } from './statement.ts';

export const nobody: Filling = { actors: [], places: [], laws: [] };

/** Who fills a role, and the slot of the frame that they were found in. */
export interface Filled {
  readonly filling: Filling;
  readonly slot: string;
}

/** "Orland and the island signed a pact": what several do among themselves the first does with the others. */
export const amongThemselves = (
  frame: Frame,
  agent: Filled,
  patient: Filled,
): { readonly agent: Filled; readonly patient: Filled } => {
  const [first, ...others] = agent.filling.actors;
  if (frame.mutual !== true || patient.filling.actors.length > 0 || first === undefined || others.length === 0)
    return { agent, patient };
  return {
    agent: { ...agent, filling: { ...agent.filling, actors: [first] } },
    patient: { slot: agent.slot, filling: { ...patient.filling, actors: others } },
  };
};

const isFilled = (filling: Filling, frame: Frame, role: 'agent' | 'patient'): boolean =>
  filling.actors.length > 0 ||
  (role === 'patient' && (frame.patientIsLaw === true ? filling.laws.length > 0 : filling.places.length > 0));

/**
 * The first slot of a written-out list that names an actor (or, for the patient, a place or a law), looked for at each
 * of `tokens` in turn: at the noun first, then at the verb that carries it.
 */
export const fillRole = (
  reading: Reading,
  tokens: readonly number[],
  frame: Frame,
  role: 'agent' | 'patient',
): { readonly filling: Filling; readonly slot: string } => {
  let fallback: { filling: Filling; slot: string } | undefined;
  const listed = role === 'patient' && frame.patientIsLaw === true ? lawsListedBelow(reading, tokens[0] ?? 0) : [];
  for (const name of wordsIn(frame[role])) {
    for (const token of tokens) {
      const heads = slot(reading, token, name).filter((head) => !isOfWhatIsAsked(reading, frame, token, head, name));
      if (heads.length === 0) continue;
      const direct = role === 'patient' && (frame.direct === true || isWanted(reading, frame, token, name));
      const owned = role === 'patient' && ofWords.has(frame.tie);
      const named = withoutItself(
        reading,
        name === 'self' ? -1 : token,
        fillingOf(reading, heads, personal(frame.tie, role), direct ? 'direct' : owned ? 'owner' : 'any'),
      );
      // "The following Council resolutions:" names no body, but the laws below it.
      const laws =
        listed.length === 0 && role === 'patient' && frame.patientIsLaw === true ? lawTakenUp(reading, heads) : listed;
      const single = laws.length > 0 ? { ...named, actors: [], laws } : named;
      const bare = frame.patientIsLaw === true ? { ...single, laws: withJoined(reading, single.laws) } : single;
      const whole = withActingPlaces(reading, frame, role, heads, bare, name);
      const filling = role === 'patient' && frame.tie === 'attack' ? withStruckPlaces(reading, token, whole) : whole;
      if (filling.actors.length > 0 || (frame.patientIsLaw === true && filling.laws.length > 0))
        return { filling, slot: name };
      if (fallback === undefined && isFilled(filling, frame, role)) fallback = { filling, slot: name };
    }
  }
  const beside = role === 'patient' && frame.patientIsLaw === true ? lawBeside(reading, tokens) : [];
  if (beside.length > 0) return { filling: { ...nobody, laws: withJoined(reading, beside) }, slot: 'beside' };
  const bound = role === 'agent' && frame.patientIsLaw === true ? boundBy(reading, tokens) : nobody;
  if (fallback === undefined && bound.actors.length > 0) return { filling: bound, slot: 'bound' };
  return fallback ?? { filling: nobody, slot: '' };
};

const striking = new Set(placeStrikingWords);

/** "the bombardment of [Varn]", "stormed [Varn]": a name of no known sort that nowhere acts is a place where places are struck so. */
const withStruckPlaces = (reading: Reading, deed: number, filling: Filling): Filling => {
  if (!striking.has(lemmaOf(reading.tokens, deed).toLowerCase())) return filling;
  const struck = filling.actors.filter((actor) => isNowhereSomebody(reading, actor));
  if (struck.length === 0) return filling;
  const actors = filling.actors.filter((actor) => !struck.includes(actor));
  return { ...filling, actors, places: [...filling.places, ...struck] };
};

const isNowhereSomebody = ({ annotated }: Reading, { entity, start, end }: Participant): boolean => {
  const { mentions, entities, tokens } = annotated;
  const mention = mentionOfSpan(annotated, start, end);
  if (mention?.kind !== 'thing' || uposOf(tokens, mention.head) !== 'PROPN') return false;
  const known = entities[entity];
  return (
    known === undefined ||
    (known.kind === 'thing' && known.mentions.every((m) => relationOf(tokens, mentions[m]?.head ?? 0) !== 'nsubj'))
  );
};

/**
 * "demanded the return of [the men]", "demands access to [the port]", "requested help for [the port]", "called for [troops]", "asked
 * to question [her]": a phrase within what is asked for names nobody who is asked.
 */
const isOfWhatIsAsked = (reading: Reading, { tie }: Frame, asking: number, head: number, slotName: string): boolean => {
  const { tokens, children } = reading;
  if (tie !== 'urge' || !isVerb(reading, asking)) return false;
  if (slotName === 'obj') {
    const toDo = childIn(tokens, children, asking, 'xcomp');
    const behindDeed = toDo > asking && toDo < head && childIn(tokens, children, toDo, 'mark') >= 0;
    return behindDeed || isToBeDoneTo(reading, head + 1);
  }
  if (!within.has(slotName)) return false;
  const above = headOf(tokens, head);
  if (above !== asking) return uposOf(tokens, above) === 'NOUN';
  const object = childIn(tokens, children, asking, 'obj');
  if ((slotName === 'to' || slotName === 'for') && object > asking && object < head) return true;
  return slotName === 'for' && !isToAct(reading, asking, head);
};

const within: ReadonlySet<string> = new Set(['of', 'to', 'for', 'on', 'upon']);

/** "called for a ban on [the front]": what is called for is a thing, and nobody whose it is or whom it strikes is asked. */
const isWanted = (reading: Reading, { tie }: Frame, asking: number, slotName: string): boolean =>
  tie === 'urge' && (slotName === 'for' || slotName === 'of') && isVerb(reading, asking);

/** "called for [the mayor] to resign": whoever stands before what he is to do. */
const isToAct = ({ tokens, children }: Reading, asking: number, head: number): boolean =>
  [asking, head].some((over) =>
    childrenOf(children, over).some(
      (c) => c > head && uposOf(tokens, c) === 'VERB' && childIn(tokens, children, c, 'mark') >= 0,
    ),
  );

/** "the [military] occupation of Varn": a word that names nobody stands for its whole phrase, which is the deed and no party to it. */
const withoutItself = ({ annotated }: Reading, deed: number, filling: Filling): Filling => {
  const actors = filling.actors.filter(({ start, end }) => mentionOfSpan(annotated, start, end)?.head !== deed);
  return actors.length === filling.actors.length ? filling : { ...filling, actors };
};

/** Characters: a pronoun takes up an instrument that was named no further before it. */
const takenUpWithin = 300;

/** "Article 12 forbids this. The army violated [it]": what is broken and only pointed at was named just before. */
const lawTakenUp = (reading: Reading, heads: readonly number[]): readonly Participant[] => {
  const { annotated, tokens } = reading;
  return heads.flatMap((head) => {
    const start = tokens.start[head] as number;
    const end = tokens.end[head] as number;
    const mention = formOf(annotated.document, tokens, head);
    const law = /^(?:it|this|that)$/i.test(mention) ? lastLaw(reading, head) : undefined;
    return law === undefined || start - law.end > takenUpWithin ? [] : [{ ...law, start, end, mention }];
  });
};

/** "breached article 4 of the Pact [and of Council decision 118]": each of the instruments that stand one after another. */
const withJoined = (reading: Reading, laws: readonly Participant[]): readonly Participant[] => {
  const all = [...laws];
  for (let last = all.at(-1); last !== undefined && all.length < MOST_JOINED; ) {
    const next = lawBehind(reading, last.end);
    last = next < 0 ? undefined : asParticipant(reading.annotated, next);
    if (last !== undefined && !all.some(({ label }) => label === last?.label)) all.push(last);
  }
  return all;
};

/** The instrument that "and" joins to what ends at an offset; -1 for none. */
const lawBehind = (reading: Reading, end: number): number => {
  const { mentions, document, tokens } = reading.annotated;
  for (let t = tokenAt(tokens, end); t < tokens.length && (tokens.start[t] as number) - end < FURTHEST_JOINED; t++) {
    const m = mentionAt(reading, t);
    const mention = mentions[m];
    if (mention?.kind !== 'instrument' || mention.start <= end) continue;
    return JOINED.test(document.text.slice(end, mention.start)) ? m : -1;
  }
  return -1;
};

const MOST_JOINED = 6;

/** In characters: ", as well as of the Permanent Council’s ". */
const FURTHEST_JOINED = 50;

const JOINED =
  /^,?\s(?:and|or|as\swell\sas)\s(?:of\s|with\s|also\s)?(?:the\s|its\s)?(?:(?:\p{Lu}[\p{L}-]*\s){0,3}\p{Lu}[\p{L}-]*['’]s\s)?$/u;

/** "The raids violate [Orland]'s obligations under the Pact": where only a deed breaks what somebody owes, he does. */
const boundBy = (reading: Reading, tokens: readonly number[]): Filling => {
  const { tokens: words, children } = reading;
  const owed = tokens
    .flatMap((token) => ['obj', 'of', 'with'].flatMap((name) => slot(reading, token, name)))
    .filter((head) => duties.has(lemmaOf(words, head).toLowerCase()));
  const owners = owed.flatMap((head) =>
    childrenOf(children, head).filter(
      (c) =>
        relationOf(words, c) === 'nmod:poss' || (relationOf(words, c) === 'nmod' && prepositionOf(reading, c) === 'of'),
    ),
  );
  const { actors, places } = owners.length === 0 ? nobody : fillingOf(reading, owners);
  // A land that owes something acts.
  return { ...nobody, actors: [...actors, ...places] };
};

const duties = new Set(dutyNouns);

/** The instrument named right behind a verb or noun, whatever a parse hangs it on: "breached [resolution 41], which …". */
const lawBeside = (reading: Reading, tokens: readonly number[]): readonly Participant[] => {
  const { mentions, tokens: words } = reading.annotated;
  // An article may stand between.
  for (const token of tokens.flatMap((one) => [one + 1, one + 2])) {
    const m = token < words.length ? mentionAt(reading, token) : -1;
    if (m >= 0 && mentions[m]?.kind === 'instrument') return [asParticipant(reading.annotated, m)];
  }
  return [];
};

/** Ties that somebody may have to a matter: "opposed the [Orland] war" is against no Orland. */
const ofWords: ReadonlySet<string> = new Set(['support', 'oppose', 'train', 'fund', 'join', 'urge', 'state']);

/**
 * A tie of people as people: whoever goes over to somebody is not the body that he served, and who is held, freed or hurt by
 * name is meant himself.
 */
const personal = (tie: string, role: 'agent' | 'patient'): 'never' | 'named' | 'always' => {
  if (role === 'agent') return tie === 'join' ? 'always' : 'never';
  return bodily.has(tie) ? 'named' : 'never';
};

const bodily: ReadonlySet<string> = new Set(['coerce', 'release', 'attack']);

const institutions = new Set(institutionNouns);
const craft = new Set(craftNouns);

/** Ties in which something changes hands. */
const handing: ReadonlySet<string> = new Set(['supply', 'trade', 'fund', 'seize', 'cede']);

/** Ties that are done to what stands somewhere as well as to people. */
const onGround: ReadonlySet<string> = new Set(['attack', 'seize', 'spare', 'shield']);

/** Ties that are done to bodies and people: a place in the patient's slot stands for those who act there. */
const social: ReadonlySet<string> = new Set(
  'support cooperate trade fund supply train release join oppose sanction urge state'.split(' '),
);

/**
 * "the [hospital] paid", "bombed the [hospital]": a house that a body lives in stands for it. "[Varn] denied it", "paid
 * [Varn]": so does a place by its name where a place cannot be meant; and a ship, whoever sails her.
 */
const withActingPlaces = (
  reading: Reading,
  { tie, landActs }: Pick<Frame, 'tie' | 'landActs'>,
  role: 'agent' | 'patient',
  heads: readonly number[],
  filling: Filling,
  name = '',
): Filling => {
  const acting = heads
    .flatMap((h) => coordinated(reading, h))
    .flatMap((head) => {
      const m = mentionAt(reading, head);
      const mention = reading.annotated.mentions[m];
      if (mention === undefined || !namesAt(reading, m, head)) return [];
      const kind = mention.kind === 'pronoun' ? kindOfEntity(reading, m) : mention.kind;
      const lemma = lemmaOf(reading.tokens, head).toLowerCase();
      // "an Orlandian aircraft" is the land's already.
      if (craft.has(lemma) && filling.actors.length > 0) return [];
      if (craft.has(lemma) && (name !== 'obj' || !handing.has(tie))) return [asParticipant(reading.annotated, m)];
      if (kind !== 'place' && kind !== 'facility') return [];
      const named = mention.kind === 'pronoun' || ('named' in mention && mention.named);
      // Where a house is struck or screened it is no more than where that happens.
      const house = institutions.has(lemma) && (role === 'agent' || !onGround.has(tie));
      const state = !takingLand.has(tie) && isState(reading.annotated, m);
      const mayAct = role === 'agent' ? tie !== 'join' : landActs === true || social.has(tie) || state;
      return house || (named && mayAct) ? [asParticipant(reading.annotated, m)] : [];
    })
    // "[Belisar]'s aircraft" are hers already.
    .filter(({ start, end }) => filling.actors.every((actor) => actor.end <= start || end <= actor.start));
  if (acting.length === 0) return filling;
  return {
    ...filling,
    actors: [...filling.actors, ...acting].sort(bySpan),
    places: filling.places.filter((p) => !acting.some((a) => a.start === p.start)),
  };
};

/** Whether a mention hangs on a token, or its name ends with it: parsers hang "[South] Korea" on either. */
const namesAt = ({ annotated, tokens }: Reading, m: number, token: number): boolean => {
  const mention = annotated.mentions[m];
  if (mention?.head === token) return true;
  return mention !== undefined && 'name' in mention && mention.name?.end === tokens.end[token];
};

/** Ties whose object is land itself. */
const takingLand: ReadonlySet<string> = new Set(['seize', 'cede', 'join']);

/** Who acts or is acted on in a slot that no frame lists, states and houses among them. */
export const actorsIn = (
  reading: Reading,
  tie: Tie,
  role: 'agent' | 'patient',
  heads: readonly number[],
  through: 'any' | 'direct' = 'any',
): Filling =>
  withActingPlaces(reading, { tie, landActs: undefined }, role, heads, fillingOf(reading, heads, 'never', through));

const kindOfEntity = ({ annotated }: Reading, m: number): string =>
  annotated.entities[annotated.entityOf[m] ?? -1]?.kind ?? 'thing';

const somebody: ReadonlySet<string> = new Set(['person', 'organisation', 'group', 'office']);
const isSomebody = (reading: Reading, head: number): boolean =>
  somebody.has(reading.annotated.mentions[mentionAt(reading, head)]?.kind ?? 'thing');

/** Heads of the goods: the first slot that is filled and was not taken for the patient. */
export const fillGoods = (
  reading: Reading,
  tokens: readonly number[],
  frame: Frame,
  taken: readonly string[],
): readonly number[] => {
  if (frame.goods === undefined) return [];
  for (const name of wordsIn(frame.goods)) {
    if (taken.includes(name)) continue;
    for (const token of tokens) {
      const heads = slot(reading, token, name);
      // "issued a statement with the Panel": whom it was done with is nothing that was handed over.
      if (name === 'with' && heads.some((head) => isSomebody(reading, head))) continue;
      if (heads.length > 0) return heads;
    }
  }
  return [];
};

/**
 * The instruments that a list names, where the block of `token` leads into it with a colon.
 *
 *     This breaches the following resolutions:
 *     - Resolution 41 (2031): …
 */
const lawsListedBelow = (reading: Reading, token: number): readonly Participant[] => {
  const { annotated, tokens } = reading;
  const { blocks, text } = annotated.document;
  const at = tokens.start[token] as number;
  const own = blocks.findIndex((b) => b.start <= at && at < b.end);
  const block = blocks[own];
  if (block === undefined || !/:\s*$/.test(text.slice(block.start, block.end))) return [];
  let last = own;
  while (blocks[last + 1]?.kind === 'list-item') last++;
  const list = { start: block.end, end: blocks[last]?.end ?? block.end };
  return annotated.mentions.flatMap((m, index) =>
    m.kind === 'instrument' && contains(list, m) && !annotated.quotations.some((q) => contains(q, m))
      ? [asParticipant(annotated, index)]
      : [],
  );
};
