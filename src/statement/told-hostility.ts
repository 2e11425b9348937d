import type { Mention } from '../annotation/annotation.ts';
import {
  childIn,
  childrenOf,
  headOf,
  lemmaOf,
  type Relation,
  relationOf,
  uposOf,
  wordOf,
  xposOf,
} from '../annotation/tokens.ts';
import {
  clashNouns,
  crushingVerbs,
  dealingVerbs,
  endingVerbs,
  freeingVerbs,
  riddingVerbs,
  struggleNouns,
  strugglingVerbs,
  wagingVerbs,
} from '../languages/en/relation-words.ts';
import { isVerb, prepositionOf, slot } from './clause.ts';
import type { Reading } from './reading.ts';
import { type Draft, drafts, isActor, isBody, isLand, mentionsOf, noDrafts, type Test } from './told-parties.ts';

/**
 * Who fights whom, and at whose side, as a phrase says.
 *
 *     the guard's defences against the [front]                    the guard fights the front
 *     plans of the guard to free the port from the [front]        the same
 *     The guard shelled the port in support of the [league].      the guard is allied with the league
 */
export const hostilitiesAt = (reading: Reading, token: number): readonly Draft[] => {
  const { tokens } = reading;
  const upos = uposOf(tokens, token);
  if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'PRON') return noDrafts;
  if (relationOf(tokens, token) === 'obj')
    return lemmaOf(tokens, token) === 'defeat' ? defeatedBy(reading, token) : aimedAt(reading, token);
  switch (prepositionOf(reading, token)) {
    case 'against':
      return foughtBy(reading, token);
    case 'from':
    case 'of':
      return [...freedFrom(reading, token), ...supportedBy(reading, token)];
    case 'between':
      return sidesOf(reading, token);
    case 'alongside':
      return alliesOver(reading, token, headOf(tokens, token));
    case 'with':
      return isTogether(reading, token) ? alliesOver(reading, token, headOf(tokens, token)) : noDrafts;
    default:
      return noDrafts;
  }
};

/** Phrases are climbed over at most this many words; a longer chain is a misparse. */
const REACH = 8;

const foughtBy = (reading: Reading, foe: number): readonly Draft[] => {
  const { tokens } = reading;
  if (reading.ofContest || reading.ofPolitics) return noDrafts;
  for (let at = headOf(tokens, foe), steps = 0; at >= 0 && steps < REACH; at = headOf(tokens, at), steps++) {
    const verbal = isVerb(reading, at);
    const who = verbal ? fightersOf(reading, at) : wagersOf(reading, at);
    if (who.length > 0) return drafts('fights', at, who, partiesAt(reading, foe));
    if (verbal && !describing.has(relationOf(tokens, at))) break;
  }
  return noDrafts;
};

/** "dealt the [front] a defeat", "inflicted a defeat on the [front]" */
const defeatedBy = (reading: Reading, defeat: number): readonly Draft[] => {
  const verb = headOf(reading.tokens, defeat);
  if (!dealingVerbs.has(lemmaOf(reading.tokens, verb).toLowerCase())) return noDrafts;
  const foes = ['iobj', 'on', 'to'].flatMap((name) => slot(reading, verb, name));
  return drafts(
    'fights',
    defeat,
    mentionsOf(reading, slot(reading, verb, 'subj'), isActor),
    foes.flatMap((foe) => partiesAt(reading, foe)),
  );
};

/** "a campaign of the guard to crush the [front]" */
const aimedAt = (reading: Reading, foe: number): readonly Draft[] => {
  const { tokens } = reading;
  const verb = headOf(tokens, foe);
  if (!crushingVerbs.has(lemmaOf(tokens, verb).toLowerCase())) return noDrafts;
  const campaign = campaignTo(reading, verb);
  if (campaign < 0 || reading.ofContest || reading.ofPolitics) return noDrafts;
  return drafts('fights', verb, wagersOf(reading, campaign), partiesAt(reading, foe));
};

/** "[They] fought against the front", "strengthened [its] defences against the front" */
const fightersOf = (reading: Reading, verb: number): readonly number[] =>
  strugglingVerbs.has(lemmaOf(reading.tokens, verb).toLowerCase())
    ? mentionsOf(reading, slot(reading, verb, 'subj'), isActor)
    : slot(reading, verb, 'obj').flatMap((object) => (object > verb ? wagersOf(reading, object) : []));

/** "strikes [coordinated] with it against the front", "raids [using] drones against the front" */
const describing: ReadonlySet<Relation> = new Set(['acl', 'amod', 'advcl']);

/**
 * Whose a struggle is: who is told to be in it, by whom it is waged, who has it, after whom it is called, or the subject of the
 * verb that it is waged by.
 */
const wagersOf = (reading: Reading, noun: number): readonly number[] => {
  if (!struggleNouns.has(lemmaOf(reading.tokens, noun).toLowerCase()) || isGivenUp(reading, noun)) return [];
  // "stands by [the villagers] in their fight": whose it is stands before it.
  const owner = childIn(reading.tokens, reading.children, noun, 'nmod:poss');
  if (relationOf(reading.tokens, noun) === 'nmod' && owner >= 0 && wordOf(reading.tokens, owner) === 'their') {
    const within = headOf(reading.tokens, noun);
    const many = /S$/.test(xposOf(reading.tokens, within)) ? mentionsOf(reading, [within], isActor) : [];
    if (many.length > 0) return many;
  }
  for (const name of ['by', 'poss', 'mod']) {
    const told = mentionsOf(reading, slot(reading, noun, name), isSide);
    if (told.length > 0) return told;
  }
  const { tokens } = reading;
  const verb = headOf(tokens, noun);
  if (verb < 0 || !isVerb(reading, verb) || !wagingVerbs.has(lemmaOf(tokens, verb).toLowerCase())) return [];
  const involved = relationOf(tokens, noun) === 'obl' && prepositionOf(reading, noun) === 'in';
  const waged = relationOf(tokens, noun) === 'obj' || relationOf(tokens, noun) === 'nsubj:pass';
  if (!waged && !involved) return [];
  const subjects = slot(reading, verb, 'subj');
  return mentionsOf(reading, subjects.length > 0 || waged ? subjects : slot(reading, verb, 'obj'), isActor);
};

/** "[ended] its fight against the front" */
const isGivenUp = ({ tokens }: Reading, noun: number): boolean => {
  const verb = headOf(tokens, noun);
  return relationOf(tokens, noun) === 'obj' && endingVerbs.has(lemmaOf(tokens, verb).toLowerCase());
};

/** Somebody who may be at war: a "[terrorist] attack" is nobody's in particular. */
const isSide: Test = (reading, m) => {
  const { kind, ...mention } = reading.annotated.mentions[m] as Mention;
  return isActor(reading, m) && (kind === 'pronoun' || !('named' in mention) || mention.named || isBody(reading, m));
};

/** "the [front]", or whose it is that stands there: "the [front]'s positions", "[front] targets". */
const partiesAt = (reading: Reading, noun: number): readonly number[] => {
  const own = mentionsOf(reading, [noun], isActor).filter(
    (m) => (reading.annotated.mentions[m] as Mention).head === noun,
  );
  return own.length > 0
    ? own
    : (['poss', 'mod', 'of']
        .map((name) => mentionsOf(reading, slot(reading, noun, name), isSide))
        .find((m) => m.length > 0) ?? []);
};

/** "the war between the guard and the [front]", "was fought between the guard and the [front]" */
const sidesOf = (reading: Reading, one: number): readonly Draft[] => {
  const { tokens } = reading;
  const noun = headOf(tokens, one);
  if (noun < 0) return noDrafts;
  const clashes = isVerb(reading, noun) ? strugglingVerbs : clashNouns;
  if (!clashes.has(lemmaOf(tokens, noun).toLowerCase())) return noDrafts;
  const [first, ...others] = mentionsOf(reading, [one], isActor);
  return first === undefined ? noDrafts : drafts('fights', noun, [first], others);
};

/** "[together] with the league", "[along] with the league": not merely with it. */
const isTogether = ({ tokens, children }: Reading, token: number): boolean =>
  childrenOf(children, token).some((c) => /^(?:together|along|jointly)$/.test(wordOf(tokens, c)));

/** "the campaign of the guard to free the port from the [front]" */
const freedFrom = (reading: Reading, holder: number): readonly Draft[] => {
  const { tokens } = reading;
  const verbs = prepositionOf(reading, holder) === 'of' ? riddingVerbs : freeingVerbs;
  for (let at = headOf(tokens, holder), steps = 0; at >= 0 && steps < 3; at = headOf(tokens, at), steps++) {
    if (!isVerb(reading, at)) continue;
    if (!verbs.has(lemmaOf(tokens, at).toLowerCase())) break;
    // "discussed a campaign to free it": who discusses it need not wage it.
    const campaign = campaignTo(reading, at);
    const who = campaign >= 0 ? wagersOf(reading, campaign) : mentionsOf(reading, slot(reading, at, 'subj'), isActor);
    return drafts('fights', at, who, partiesAt(reading, holder));
  }
  return noDrafts;
};

/** The noun that an infinitive tells the aim of, which a parse may hang on the verb above: "a [campaign] to free the port"; -1 for none. */
const campaignTo = ({ tokens, children }: Reading, verb: number): number => {
  const above = headOf(tokens, verb);
  if (relationOf(tokens, verb) === 'acl') return above;
  if (above < 0 || above > verb) return -1;
  for (const c of childrenOf(children, above)) {
    const carried = c < verb && (relationOf(tokens, c) === 'obj' || relationOf(tokens, c) === 'obl');
    if (carried && struggleNouns.has(lemmaOf(tokens, c).toLowerCase())) return c;
  }
  return -1;
};

/** "in [support] of the league", "with the [help] of the league" */
const supportedBy = (reading: Reading, ally: number): readonly Draft[] => {
  const { tokens } = reading;
  const support = headOf(tokens, ally);
  if (support < 0 || prepositionOf(reading, ally) !== 'of') return noDrafts;
  const lemma = lemmaOf(tokens, support).toLowerCase();
  const preposition = prepositionOf(reading, support);
  const sided =
    (preposition === 'in' && lemma === 'support') ||
    (preposition === 'with' && /^(?:support|help|aid|assistance|backing|cooperation)$/.test(lemma));
  return sided ? alliesOver(reading, ally, headOf(tokens, support)) : noDrafts;
};

/** The subject of the clause in which somebody is said to be at another's side. */
const alliesOver = (reading: Reading, ally: number, over: number): readonly Draft[] => {
  const { tokens } = reading;
  for (let at = over, steps = 0; at >= 0 && steps < REACH; at = headOf(tokens, at), steps++) {
    if (!isVerb(reading, at) || relationOf(tokens, at) === 'amod' || relationOf(tokens, at) === 'acl') continue;
    return drafts(
      'allied with',
      at,
      mentionsOf(reading, slot(reading, at, 'subj'), isForce),
      mentionsOf(reading, [ally], isForce),
    );
  }
  return noDrafts;
};

/** Bodies, states and people whom nobody names: "with the help of [villagers]". */
const isForce: Test = (reading, m) => {
  const mention = reading.annotated.mentions[m] as Mention;
  return isBody(reading, m) || isLand(reading, m) || (mention.kind === 'person' && !mention.named);
};
