import { nameWords } from '../../languages/en/name-words.ts';
import { possessionParticiples } from '../../languages/en/tie-words.ts';
import { nounKind } from '../noun-kind.ts';
import {
  ADJ,
  ADJECTIVAL,
  ADVERBIAL_CLAUSE,
  APPOSITION,
  AUXILIARY,
  CASE,
  CLAUSE,
  COMPOUND,
  CONJUNCT,
  FAR,
  FINITE,
  hasSubject,
  JOINER,
  MODIFIER,
  NOUN,
  NOUN_MODIFIER,
  NOUNS,
  OBJECT,
  OBLIQUE,
  PARTICIPLE,
  PLURAL,
  PROPN,
  SINGULAR,
  type Stretch,
  SUBJECT,
  SUBJECTS,
  TITLE,
  VERB,
  xpos,
} from './stretch.ts';

/* What stands beside a name says what it is; what stands beside it and acts is another. */

const DESCRIPTION = xpos('JJ');

/** "According to a source, [the director] met …": what stands between commas before a verb without a subject is no other name. */
export const freeSubject = ({ tokens, first, last }: Stretch, apposition: number): void => {
  const oblique = tokens.head[apposition]!;
  const verb = oblique < 0 ? -1 : tokens.head[oblique]!;
  if (tokens.relation[oblique] !== OBLIQUE || verb < apposition || tokens.upos[verb] !== VERB) return;
  if (!FINITE.has(tokens.xpos[verb]!) || hasSubject(tokens, first, last, verb)) return;
  tokens.head[apposition] = verb;
  tokens.relation[apposition] = SUBJECT;
};

/** "Anna Keld, a trader [fined by the court], …": whom a comma puts beside a name is no agent, and needs no "by" to be one. */
export const describeBeside = (stretch: Stretch, noun: number): void => {
  const { tokens, first, formOf } = stretch;
  const participle = tokens.head[noun]!;
  if (participle <= noun || tokens.xpos[participle] !== PARTICIPLE) return;
  for (let t = noun + 1; t < participle; t++) if (tokens.upos[t] === AUXILIARY) return;
  let comma = noun - 1;
  while (comma > first && tokens.head[comma] === noun && formOf(comma) !== ',') comma--;
  let name = comma - 1;
  if (formOf(comma) !== ',' || name < first || tokens.upos[name] !== PROPN) return;
  // The first or last of the words of the name, whichever bears the others.
  const above = tokens.head[name]!;
  if (above >= first && above < comma && tokens.upos[above] === PROPN) name = above;
  giveSubjectItsVerb(stretch, name, participle);
  tokens.head[noun] = name;
  tokens.relation[noun] = APPOSITION;
  tokens.head[participle] = noun;
  tokens.relation[participle] = MODIFIER;
};

/** "asserts that Harbour Aid, a charity known for its boats, [paid] the Guard": the verb of the name's own takes the participle's place. */
const giveSubjectItsVerb = ({ tokens, first }: Stretch, name: number, participle: number): void => {
  const verb = tokens.head[name]!;
  if (verb < participle || tokens.head[verb] !== participle || !SUBJECTS.has(tokens.relation[name]!)) return;
  for (let t = Math.max(first, name - FAR); t < name; t++) if (tokens.head[t] === participle) tokens.head[t] = verb;
  tokens.head[verb] = tokens.head[participle]!;
  tokens.relation[verb] = tokens.relation[participle]!;
};

/** "convoys of Varn Freight, [a haulage company]": one thing is no other name for several. */
export const describeName = ({ tokens, first }: Stretch, apposition: number): void => {
  const several = tokens.head[apposition]!;
  if (tokens.xpos[apposition] !== SINGULAR || tokens.xpos[several] !== PLURAL) return;
  for (let t = apposition - 1; t > several && t >= first; t--) {
    if (tokens.upos[t] !== PROPN || tokens.head[t] !== several || tokens.relation[t] !== NOUN_MODIFIER) continue;
    tokens.head[apposition] = t;
    return;
  }
};

/**
 * "An engineer at Varn, [a software firm], has said …", "run by Varn Media, [a firm] that …": a verb has one subject, and no
 * agent without a "by", so that what a comma and an article put right behind a name says what the name is.
 */
export const describeAside = ({ tokens, first, last, formOf }: Stretch, noun: number): void => {
  const verb = tokens.head[noun]!;
  let article = noun - 1;
  while (article > first && noun - article < LONGEST_DESCRIPTION && formOf(article - 1) !== ',') article--;
  let name = article - 2;
  const subject = SUBJECTS.has(tokens.relation[noun]!);
  const described =
    formOf(article - 1) === ',' &&
    ((/^an?$/.test(formOf(article)) && tokens.head[article] === noun) ||
      (subject && /^(?:the|its|his|her|their)$/.test(formOf(article)) && formOf(verb - 1) === ','));
  if (!described || name < first || verb === name || tokens.upos[name] !== PROPN) return;
  let another = !subject;
  for (let t = Math.max(first, noun - FAR); t < Math.min(last, noun + FAR); t++) {
    if (subject) another ||= t !== noun && tokens.head[t] === verb && SUBJECTS.has(tokens.relation[t]!);
    else if (tokens.head[t] === noun && tokens.relation[t] === CASE) return;
  }
  if (!another) return;
  const above = tokens.head[name]!;
  if (above >= first && above < article && tokens.upos[above] === PROPN) name = above;
  tokens.head[noun] = name;
  tokens.relation[noun] = APPOSITION;
};

/** "Colonel [Otto Brim], an army spokesman": a rank is said of the name behind it, and what is put to the two is put to the name. */
export const describeRank = ({ tokens, first, last, formOf }: Stretch, name: number): void => {
  const rank = name - 1;
  if (rank < first || tokens.head[name] !== rank || !RANKS.has(formOf(rank).toLowerCase())) return;
  tokens.head[name] = tokens.head[rank]!;
  tokens.relation[name] = tokens.relation[rank]!;
  for (let t = first; t < last; t++) if (tokens.head[t] === rank) tokens.head[t] = name;
  tokens.head[rank] = name;
  tokens.relation[rank] = TITLE;
};

const RANKS = new Set(nameWords.ranks);

/** "the clerk [Anna Keld] wept": of two subjects without a comma the noun is the title of the name. */
export const describeBearer = ({ tokens, last }: Stretch, noun: number): void => {
  const name = noun + 1;
  if (name >= last || tokens.upos[name] !== PROPN || tokens.head[name] !== tokens.head[noun]) return;
  if (!SUBJECTS.has(tokens.relation[name]!)) return;
  tokens.head[noun] = name;
  tokens.relation[noun] = COMPOUND;
};

/** In words, from its article to its head. */
const LONGEST_DESCRIPTION = 7;

/** What describes where a land lies or how it stands. */
const PLACING = /^(?:neighbou?ring|surrounding|adjoining|remaining|opposing|competing)$/i;

/** "accused [neighbouring] Orland of arming it": nor is it another complement beside the object that it describes. */
export const describeNext = ({ tokens, last, formOf }: Stretch, word: number): void => {
  const object = word + 1;
  if (object >= last || tokens.head[object] !== tokens.head[word] || !NOUNS.has(tokens.upos[object]!)) return;
  if (!PLACING.test(formOf(word))) return;
  tokens.head[word] = object;
  tokens.relation[word] = ADJECTIVAL;
};

/** "accused [neighbouring] Orland of …": what describes where a land lies is no verb. */
export const describeNeighbour = ({ tokens, formOf }: Stretch, object: number): void => {
  const word = object - 1;
  const above = word < 0 || tokens.head[object] !== word ? -1 : tokens.head[word]!;
  if (above < 0 || !PLACING.test(formOf(word))) return;
  tokens.head[object] = above;
  tokens.relation[object] = above < word ? OBJECT : SUBJECT;
  tokens.head[word] = object;
  tokens.relation[word] = ADJECTIVAL;
  tokens.upos[word] = ADJ;
  tokens.xpos[word] = DESCRIPTION;
};

/**
 * "the Varn Brigade, [an armed group], fled", "from a dealer, [Varn Arms], and": nothing joins the two, so the one with an
 * article says what the other is.
 */
export const describeAgain = ({ tokens, first, last, formOf }: Stretch, second: number): void => {
  const before = tokens.head[second]!;
  if (tokens.relation[second] !== CONJUNCT || before > second) return;
  const name = tokens.upos[before] === PROPN ? before : second;
  const noun = name === before ? second : before;
  if (tokens.upos[name] !== PROPN || tokens.upos[noun] !== NOUN) return;
  let article = false;
  for (let t = Math.max(first, noun - FAR); t < noun; t++)
    article ||= tokens.head[t] === noun && /^an?$/i.test(formOf(t));
  if (!article) return;
  for (let t = first; t < last; t++) {
    const above = tokens.relation[t] === JOINER ? tokens.head[t]! : -1;
    if (above === second || (above >= 0 && tokens.head[above] === before)) return;
    // "a bank, Varn Freight, Varn Arms": a list.
    if (t !== second && tokens.head[t] === before && tokens.relation[t] === CONJUNCT) return;
  }
  tokens.relation[second] = APPOSITION;
};

const HAVING = new Set(possessionParticiples);

/** "the [Guard-held quarter]": the name before the hyphen belongs to the participle, and both to the noun behind them. */
export const describeHolder = ({ tokens, first, last, formOf }: Stretch, hyphen: number): void => {
  const holder = hyphen - 1;
  const participle = hyphen + 1;
  if (holder < first || participle + 1 >= last || formOf(hyphen) !== '-' || !HAVING.has(formOf(participle))) return;
  let noun = participle + 1;
  while (noun + 1 < last && NOUNS.has(tokens.upos[noun + 1]!) && tokens.head[noun] === noun + 1) noun++;
  if (!NOUNS.has(tokens.upos[holder]!) || !NOUNS.has(tokens.upos[noun]!)) return;
  if (tokens.head[noun] === holder || tokens.head[noun] === participle) {
    const top = tokens.head[participle] === noun || tokens.head[participle] === holder ? holder : participle;
    tokens.head[noun] = tokens.head[top]!;
    tokens.relation[noun] = tokens.relation[top]!;
  }
  for (let t = Math.max(first, holder - SHORT); t < Math.min(last, noun + SHORT); t++)
    if (t !== participle && (tokens.head[t] === holder || tokens.head[t] === participle)) {
      if (t < holder && tokens.relation[t] === COMPOUND) continue;
      tokens.head[t] = noun;
    }
  tokens.head[participle] = noun;
  tokens.relation[participle] = ADJECTIVAL;
  tokens.head[holder] = participle;
  tokens.relation[holder] = COMPOUND;
  tokens.head[hyphen] = participle;
};

/** Words of one noun phrase. */
const SHORT = 6;

/** Participles that say of a deed that it was done: "the attack [carried] out against", "the protection [afforded] to". */
const DONE =
  /^(?:carried|committed|conducted|launched|made|afforded|given|granted|provided|extended|imposed|staged|mounted|perpetrated|inflicted)$/;

/** "condemns the attack [carried out] against a column": such a participle right behind a noun describes it. */
export const describeDeed = ({ tokens, first, last, formOf }: Stretch, participle: number): void => {
  const noun = participle - 1;
  if (noun < first || tokens.upos[noun] !== NOUN || !DONE.test(formOf(participle))) return;
  const relation = tokens.relation[participle];
  if (relation !== CLAUSE && relation !== ADVERBIAL_CLAUSE) return;
  if (tokens.head[participle] !== tokens.head[noun] || tokens.head[noun]! > noun) return;
  if (tokens.relation[noun] !== OBJECT && tokens.relation[noun] !== OBLIQUE) return;
  if (hasSubject(tokens, first, last, participle)) return;
  tokens.head[participle] = noun;
  tokens.relation[participle] = MODIFIER;
  tokens.xpos[participle] = PARTICIPLE;
};

/** "says [the] AAF killed 58 civilians": no article reaches over the verb that its noun belongs to; it is the next noun's. */
export const hangArticle = ({ tokens, last }: Stretch, article: number): void => {
  const noun = tokens.head[article]!;
  const verb = noun < 0 ? -1 : tokens.head[noun]!;
  if (verb <= article || verb >= noun || tokens.upos[verb] !== VERB) return;
  let next = article + 1;
  while (next < verb && tokens.upos[next] === ADJ) next++;
  if (next >= verb || !NOUNS.has(tokens.upos[next]!)) return;
  while (next + 1 < Math.min(verb, last) && NOUNS.has(tokens.upos[next + 1]!)) next++;
  tokens.head[article] = next;
};

/** "a guard whose [identity] Open Cell withheld": a thing of somebody's, right before a name, is what is done, and no part of the name. */
export const giveWhoseBack = ({ tokens, first, last, formOf }: Stretch, whose: number): void => {
  const thing = whose + 1;
  const name = tokens.head[thing]!;
  if (thing + 1 >= last || formOf(whose) !== 'whose' || name <= thing || tokens.relation[thing] !== COMPOUND) return;
  if (tokens.upos[thing] !== NOUN || nounKind(formOf(thing)) !== 'thing') return;
  if (!/^\p{Lu}/u.test(formOf(thing + 1)) || !SUBJECTS.has(tokens.relation[name]!)) return;
  const verb = tokens.head[name]!;
  if (verb <= name || verb < first) return;
  tokens.head[thing] = verb;
  tokens.relation[thing] = OBJECT;
  tokens.head[whose] = thing;
};

/** "struck [a clinic] run by the Sisters": a participle that passes for another noun describes the one right before it. */
export const describeRun = ({ tokens, first, formOf }: Stretch, agent: number): void => {
  const participle = tokens.head[agent]!;
  const noun = participle - 1;
  if (noun < first || participle > agent || formOf(participle + 1) !== 'by' || !HAVING.has(formOf(participle))) return;
  const inFront = tokens.head[noun] === participle && tokens.relation[noun] === COMPOUND;
  if (!NOUNS.has(tokens.upos[noun]!) || (!inFront && tokens.head[noun] !== tokens.head[participle])) return;
  if (inFront) {
    tokens.head[noun] = tokens.head[participle]!;
    tokens.relation[noun] = tokens.relation[participle]!;
    for (let t = first; t < noun; t++) if (tokens.head[t] === participle) tokens.head[t] = noun;
  }
  tokens.head[participle] = noun;
  tokens.relation[participle] = MODIFIER;
  tokens.upos[participle] = VERB;
  tokens.xpos[participle] = PARTICIPLE;
};
