import type { Annotated, Mention } from '../annotation/annotation.ts';
import { foldName, knownNames } from '../annotation/known-names.ts';
import { mentionOfSpan } from '../annotation/mention-of-span.ts';
import { innermostQuotation } from '../annotation/reference/quoted.ts';
import {
  childIn,
  childrenOf,
  formOf,
  headOf,
  lemmaOf,
  relationOf,
  tokenAt,
  uposOf,
  wordOf,
  xposOf,
} from '../annotation/tokens.ts';
import { calendarNames } from '../languages/en/calendar-names.ts';
import { counting, referenceWords } from '../languages/en/reference-words.ts';
import {
  craftNouns,
  dangerNouns,
  forceNouns,
  groundNouns,
  institutionNouns,
  motionNouns,
  outsiderNouns,
  possessionParticiples,
  relationalNouns,
  ruleNouns,
  speakingNouns,
  stateBodyNouns,
} from '../languages/en/tie-words.ts';
import { contains, type Span } from '../text/span.ts';
import { sideBehind } from './allegiance.ts';
import { coordinated, isApposed, isPassive, isVerb, prepositionOf, throughQuantity } from './clause.ts';
import { nounFrames, verbEntries, wordsIn } from './lexicon.ts';
import { mentionAt, type Reading } from './reading.ts';
import { sidesMeant } from './sides.ts';
import type { Participant } from './statement.ts';

/** Who and what fills a slot: actors, places, instruments of law. */
export interface Filling {
  readonly actors: readonly Participant[];
  readonly places: readonly Participant[];
  readonly laws: readonly Participant[];
}

const relational = new Set(relationalNouns);
const forces = new Set(forceNouns);
const lawNouns = new Set(ruleNouns);
const institutions = new Set(institutionNouns);
const actorKinds: ReadonlySet<Mention['kind']> = new Set([
  'person',
  'organisation',
  'group',
  'office',
  'nationality',
  'publication',
]);

const participantOf = (annotated: Annotated, m: number): Participant => {
  const mention = annotated.mentions[m] as Mention;
  const entity = annotated.entityOf[m] ?? -1;
  const words = annotated.document.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
  const place = { start: mention.start, end: mention.end, mention: words, entity };
  if (mention.kind === 'instrument') return { ...place, label: mention.law.instrument };
  const known = annotated.entities[entity];
  const called = known !== undefined && /\p{Lu}/u.test(known.label) && !opensWithAside.test(known.label);
  return {
    ...place,
    label:
      known !== undefined && (known.named || called) ? known.label : description(annotated, known?.mentions[0] ?? m),
  };
};

/** "Between 3 January and 27 February an aircraft", "By contrast, the land": neither day nor aside belongs to anybody. */
const opensWithAside = /^(?:Between|In|On|During|At|From|By|Since|Until|After|Before) .*(?:\d|, )/;

/** People without a name by their own words, not by those of the body that they serve: "captured [commanders of the front]". */
const asPeople = (annotated: Annotated, m: number): Participant => {
  const mention = annotated.mentions[m] as Mention;
  const people = mention.kind === 'person' || mention.kind === 'office';
  if (!people || isNamed(mention)) return participantOf(annotated, m);
  const label = description(annotated, m).replace(/^(?:the )?(?:\p{Ll}+(?:ed|en) )+/u, '');
  return { ...participantOf(annotated, m), label };
};

const isNamed = (mention: Mention): boolean => 'named' in mention && mention.named;

/**
 * What nobody names is called by its own words up to what happened to it, without date and indefinite article before it:
 * "[released prisoners] who had served in Varn", "on 7 May [two deserters]", "a [driver for Varn Freight] on the pier".
 */
const description = (annotated: Annotated, m: number): string => {
  const { document, tokens, mentions } = annotated;
  const mention = mentions[m] as Mention;
  let { start } = mention;
  for (
    let k = firstWithin(annotated, m);
    k < mentions.length && (mentions[k] as Mention).start < (tokens.start[mention.head] ?? 0);
    k++
  ) {
    const inner = mentions[k] as Mention;
    if (inner.kind === 'date' && document.text.slice(mention.start, inner.start).length < longestLead)
      start = inner.end;
  }
  start = Math.max(start, behindVerb(annotated, mention));
  const end = Math.max(whereabouts(annotated, mention), start + 1);
  if (nameBehind(annotated, mention.head) > mention.head)
    return document.text.slice(tokens.start[mention.head + 1], end).replace(/\s+/g, ' ');
  const words = document.text.slice(start, Math.min(end, mention.end)).replace(/\s+/g, ' ').trim();
  if (mention.kind === 'pronoun') return referenceWords.owner.get(words.toLowerCase()) ?? words;
  const asked = /^(?:whose|which|what|whichever|whatever|how (?:many|much)) /i.exec(words)?.[0] ?? '';
  if (asked !== '') return words.slice(asked.length);
  const lead = leadingAside.exec(words)?.[0] ?? '';
  if (lead !== '') return words.slice(lead.length).replace(leading, '');
  const subordinator =
    /^(?:when|while|after|before|as|if|since|until|because|although|where) (?=\p{Ll})/u.exec(words)?.[0] ?? '';
  if (subordinator !== '') return words.slice(subordinator.length).replace(leading, '');
  return owned.test(words) || counting.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words.replace(leading, '');
};

/** "especially [the drivers]", "by contrast, [the land]", "now [a partner]": what stands before somebody is none of his words. */
const leadingAside =
  /^(?:(?:especially|particularly|notably|mainly|mostly|now|then|formerly|also|again|further) |(?:by|in|on|at|for|to|with|from) [^,]{1,40}, )(?=\p{L})/iu;

/** Whose somebody is tells one from another: "his firm". */
const owned = new RegExp(`^(?:${[...referenceWords.owner.keys()].join('|')}) `, 'i');

/**
 * Where a description ends: behind its head and the phrase that tells which one is meant: "mayor of [Varn]", "engineers from
 * [the mill]", or behind what those do who have no other name: "those [who resist]".
 */
const whereabouts = ({ document, tokens, children }: Annotated, { head, end, kind }: Mention): number => {
  const at = tokens.end[head] ?? end;
  const own = nameBehind({ document, tokens }, head);
  if (own > head) return tokens.end[own] as number;
  if (kind === 'pronoun') {
    const those = /^those$/i.test(formOf(document, tokens, head));
    // "those [released]"
    if (those && /^(?:VBN|VBD|JJ)$/.test(xposOf(tokens, head + 1)))
      return Math.min(tokens.end[head + 1] as number, end);
    const who = those && /\s+(?:who|in)(?:\s+[^\s,.;:()"“”]+)/y;
    if (!who) return at;
    who.lastIndex = at;
    if (!who.test(document.text)) return at;
    // "those [who resist the Guard]"
    const clause = childIn(tokens, children, head, 'acl:relcl');
    let last = tokenAt(tokens, who.lastIndex - 1);
    // "those who refused [were flogged]" is a clause of its own, whatever a parse makes of it.
    const stops = (t: number): boolean =>
      uposOf(tokens, t) === 'PUNCT' || (uposOf(tokens, t) === 'AUX' && uposOf(tokens, t - 1) === 'VERB');
    while (clause >= 0 && last < (children.last[clause] as number) && !stops(last + 1)) last++;
    return Math.min(tokens.end[last] as number, end);
  }
  // A line may end within it: "the authorities in the Federal ⏎ Republic".
  const phrase =
    /\s(?:of\s(?!\p{L}+ing\s)|from\s|in\s(?!\d)|for\s(?=\p{Lu}|the\s\p{Lu}))(?:[^,;:.()"“”\n]|\n(?=\p{L})){1,60}/uy;
  phrase.lastIndex = at;
  const told = phrase.exec(document.text.slice(0, end))?.[0].replace(/\s/g, ' ') ?? '';
  const cut = /\p{L}/u.test(document.text.slice(at + told.length, Math.min(end, at + told.length + 1)));
  const whole = cut ? told.replace(/\p{L}+$/u, '').trimEnd() : told;
  const until = whole.search(beyond);
  const kept = (until < 0 ? whole : whole.slice(0, until)).replace(
    / for (?:the )?(\p{L}+)\b.*$/u,
    (all, noun: string) => (nounFrames.has(noun) ? '' : all),
  );
  return calendarNames.has(/(\p{L}+)$/u.exec(kept)?.[1]?.toLowerCase() ?? '') ? at : at + kept.length;
};

/** What begins another phrase, or a clause, behind that which tells who is meant. */
const beyond = new RegExp(
  `(?<=.) for (?:the )?| (?:who|whom|whose|which|that|with|to|on|at|by|under|during|before|after|since|until|against|hostage|captive|prisoner)(?: |$)| in (?:their|its|his|her|the context|accordance|order|connection|relation|view|response|line|defiance|favour)(?: |$)| in (?:\\d|\\p{Lu}\\p{Ll}+ \\d|(?:${referenceWords.numbers.join('|')}) )`,
  'u',
);

const crafts = new Set(craftNouns);

/** "the dhow [Nasreen]": the last word of the name behind a craft, or the craft itself where it has none. */
const nameBehind = ({ document, tokens }: Pick<Annotated, 'document' | 'tokens'>, craft: number): number => {
  let last = craft;
  if (!crafts.has(lemmaOf(tokens, craft).toLowerCase())) return last;
  const named = (t: number): boolean => /^\p{Lu}\p{L}+$/u.test(document.text.slice(tokens.start[t], tokens.end[t]));
  while (last + 1 < tokens.length && last - craft < LONGEST_SHIP_NAME && named(last + 1)) last++;
  return last;
};

const LONGEST_SHIP_NAME = 4;

/** "the Guard released [deserters]": where a parse has made one phrase of a clause, the description stands behind its verb. */
const behindVerb = ({ tokens }: Annotated, { start, head }: Mention): number => {
  for (let t = head - 1; t > 0 && (tokens.start[t] as number) > start; t--) {
    const before = uposOf(tokens, t - 1);
    const verb = uposOf(tokens, t) === 'VERB' && relationOf(tokens, t) === 'amod';
    if (verb && (before === 'NOUN' || before === 'PROPN')) return tokens.start[t + 1] as number;
  }
  return -1;
};

/** The first mention that begins where mention `m` does. */
const firstWithin = ({ mentions }: Annotated, m: number): number => {
  let first = m;
  while (first > 0 && (mentions[first - 1] as Mention).start >= (mentions[m] as Mention).start) first--;
  return first;
};

/** Characters before a date in front of a description: "on ", "between ". */
const longestLead = 12;
const leading = new RegExp(`^(?:(?:${referenceWords.leading.join('|')}|[\\d.,]+) )+`, 'i');

/** A state may act; a town does not. A place entity counts as an actor where the document also calls it by nationality or government. */
const mayAct = (annotated: Annotated, m: number): boolean => {
  const entity = annotated.entities[annotated.entityOf[m] ?? -1];
  if (entity !== undefined && entity.kind !== 'place' && entity.kind !== 'facility') return !isThing(annotated, m);
  const mention = annotated.mentions[m] as Mention;
  const word = wordOf(annotated.tokens, mention.head);
  if (mention.kind === 'pronoun' && (personalPronouns.has(word) || firstPerson.has(word) || counted.test(word)))
    return true;
  const title = foldName(annotated.document.text.slice(mention.start, mention.end)).replace(/^(?:the|all) /, '');
  return (
    mention.kind === 'place' &&
    (stateNouns.has(title.split(' ')[0] as string) ||
      stateNouns.has(lemmaOf(annotated.tokens, mention.head).toLowerCase()))
  );
};

/** "freed [four]", "hanged [34]": people whom nobody has told of before. */
const counted = new RegExp(`^(?:\\d+|${[...referenceWords.counts, ...referenceWords.numbers].join('|')})$`, 'i');

/** A state that every map shows: "launched strikes on [Peru]" is done to it, and not only there. */
export const isState = ({ document, mentions }: Annotated, m: number): boolean => {
  const mention = mentions[m];
  const name = mention !== undefined && 'name' in mention ? mention.name : undefined;
  if (name === undefined) return false;
  const known = knownNames.get(foldName(document.text.slice(name.start, name.end)));
  return known?.kind === 'place' && known.state !== undefined;
};

/** "it", "them" of a thing that has no name; "we" is somebody whatever it was taken for. */
const isThing = (annotated: Annotated, m: number): boolean => {
  const entity = annotated.entities[annotated.entityOf[m] ?? -1];
  const mention = annotated.mentions[m] as Mention;
  // "paid [them]", who act too: money is given to nobody else.
  const acts =
    /^(?:nsubj|iobj)$/.test(relationOf(annotated.tokens, mention.head)) &&
    !pointing.has(wordOf(annotated.tokens, mention.head));
  const word = wordOf(annotated.tokens, mention.head);
  if (mention.kind !== 'pronoun' || entity === undefined || acts || gendered.has(word)) return false;
  return (
    (entity.kind === 'thing' || entity.kind === 'goods') && !/\p{Lu}/u.test(entity.label) && !firstPerson.has(word)
  );
};

/** "this", "that": what has happened, nobody. */
const pointing = new Set(['this', 'that', 'these', 'something', 'anything', 'nothing', 'everything']);

/** "[him]", "[her] house": no thing, whatever it was taken up from. */
const gendered = new Set([...referenceWords.masculine, ...referenceWords.feminine]);

const firstPerson = new Set([...referenceWords.firstPlural, ...referenceWords.firstSingular, ...referenceWords.second]);

/** Pronouns that stand for people, whoever they are: "[those] who resist", "[they] fired". */
const personalPronouns = new Set(referenceWords.people);

/** "the [Kingdom] of Orland", "all Member [States]". */
const stateNouns = new Set(referenceWords.general.state);

/** Prepositions that say whose a thing is: "forces of [Orland]", "areas under the control of [Orland]". */
const belonging = new Set(['of', 'under', 'by', 'from', 'within', 'among', 'for', 'at']);

/** "an official in the [ministry]", "captains in the [Guard]": who holds a post in a body is the body's. */
const servesIn = (reading: Reading, c: number): boolean => {
  const { mentions, tokens } = reading.annotated;
  const kindAt = (token: number): Mention['kind'] | undefined => mentions[mentionAt(reading, token)]?.kind;
  const body = kindAt(c);
  if (prepositionOf(reading, c) !== 'in' || (body !== 'organisation' && body !== 'group')) return false;
  const bearer = kindAt(headOf(tokens, c));
  return bearer === 'person' || bearer === 'office';
};

/** How close a dependant says whose its head is: 0 "[Orland]'s gunboats", 1 "gunboats of [Orland]", 2 loosely; −1 not. */
const closeness = (reading: Reading, c: number): number => {
  switch (relationOf(reading.tokens, c)) {
    case 'nmod:poss':
    case 'compound':
    case 'amod':
      return 0;
    case 'nmod':
      return belonging.has(prepositionOf(reading, c)) || servesIn(reading, c) ? 1 : -1;
    case 'acl':
      return isDoneTo(reading, c) ? -1 : 2;
    case 'obl':
      // "payments made by [the firm] to the front" are the firm's.
      return childIn(reading.tokens, reading.children, headOf(reading.tokens, c), 'obl:agent') >= 0 ? -1 : 2;
    case 'obl:agent':
      return 2;
    default:
      return -1;
  }
};

/** "militiamen [shelled] by Orland", "trained by Orland": what is done to people makes them nobody's, unless he leads or holds them. */
const isDoneTo = (reading: Reading, participle: number): boolean => {
  const kind = reading.annotated.mentions[mentionAt(reading, headOf(reading.tokens, participle))]?.kind;
  return (
    (kind === 'group' || kind === 'person') &&
    isPassive(reading, participle) &&
    (verbEntries.get(wordOf(reading.tokens, participle))?.some(({ frame }) => doneTo.has(frame.tie)) ?? false)
  );
};

const doneTo: ReadonlySet<string> = new Set(
  'support fund supply train shield spare release attack coerce threaten oppose sanction'.split(' '),
);

/** "the front, whose fighters": the possessor is the noun that the clause hangs on. */
const throughWhose = (reading: Reading, c: number): number => {
  const { tokens } = reading;
  if (wordOf(tokens, c) !== 'whose') return c;
  for (let at = headOf(tokens, c), steps = 0; at >= 0 && steps < 6; at = headOf(tokens, at), steps++) {
    if (relationOf(tokens, at) === 'acl:relcl') return headOf(tokens, at);
  }
  // Where the parse does not hang the clause on it, the noun right before: "the front, [whose] fighters".
  for (let before = c - 1; before >= Math.max(0, c - 3); before--) {
    if (mentionAt(reading, before) >= 0) return before;
  }
  return c;
};

const covers = ({ annotated, tokens }: Reading, m: number, token: number): boolean => {
  const { start, end } = annotated.mentions[m] as Mention;
  const at = tokens.start[token] as number;
  return start <= at && at < end;
};

/** "the [Kestish] army" where no land is named so: whose it is stays with the noun. */
const isBareAdjective = ({ annotated, tokens }: Reading, token: number, m: number): boolean => {
  const mention = annotated.mentions[m] as Mention;
  const relation = relationOf(tokens, token);
  return (
    relation === 'amod' && mention.kind === 'thing' && mention.head === token && !('named' in mention && mention.named)
  );
};

/** "[Kestish] clubs", "[Catholic] priests": whoever is of a people or a faith is not all of it. */
const isOfNoLand = ({ annotated, tokens }: Reading, token: number, m: number): boolean => {
  const mention = annotated.mentions[m] as Mention;
  const label = annotated.entities[annotated.entityOf[m] ?? -1]?.label;
  const ofNone = label === undefined || label.toLowerCase() === wordOf(tokens, token);
  return mention.kind === 'nationality' && uposOf(tokens, token) === 'ADJ' && ofNone;
};

const isStateAdjective = (reading: Reading, token: number): boolean => reading.stateOf(token) >= 0;

/** The state of an adjective or the body of a name in front of a noun: "[Orlandian] officers", "[Lantern] staff"; -1 for neither. */
const namedInFront = (reading: Reading, token: number): number => {
  const state = reading.stateOf(token);
  return state >= 0 ? state : reading.bodyNamed(token);
};

const bodiesOfStates = new Set(stateBodyNouns);

/** "[Kestoria]'s navy", "[its] embassy": whatever has what only states have is one. */
const isLandOf = ({ annotated, tokens }: Reading, m: number, head: number): boolean => {
  const mention = annotated.mentions[m] as Mention;
  const kind = annotated.entities[annotated.entityOf[m] ?? -1]?.kind ?? mention.kind;
  return kind === 'place' && bodiesOfStates.has(lemmaOf(tokens, head).toLowerCase());
};

/** "[Kestrel] raids": a deed is theirs who stand in front of it; "the [Orland] war" is a war in Orland. */
const isAct = ({ tokens }: Reading, head: number): boolean => nounFrames.has(lemmaOf(tokens, head).toLowerCase());

/** The actors named inside a phrase whose head is not itself an actor, closest first; finite clauses are not entered. */
const actorsWithin = (
  reading: Reading,
  head: number,
  depth: number,
  ofTopic = false,
  loosest = 2,
): readonly number[] => {
  for (let degree = 0; degree <= loosest; degree++) {
    const found: number[] = [];
    for (const c of childrenOf(reading.children, head)) {
      if (closeness(reading, c) !== degree) continue;
      if (ofTopic && relationOf(reading.tokens, c) === 'compound' && !isAct(reading, head)) continue;
      if (isSufferer(reading, c, head) || isMatterOf(reading, c, head) || isSortOf(reading, c, head)) continue;
      for (const part of coordinated(reading, throughWhose(reading, c))) {
        const own = mentionAt(reading, part);
        // A modifier that names nobody is covered by the phrase that it modifies: that is no owner.
        const told = own >= 0 && covers(reading, own, head) ? namedInFront(reading, part) : own;
        // "commanders of the front's rival, [the Kites]"
        const beside =
          told >= 0 && !isNamed(reading.annotated.mentions[told] as Mention) ? nameBeside(reading, part) : -1;
        const m = beside >= 0 ? beside : told;
        // "the government of [Peru]", "[Peru]'s navy", "[its] embassy": a state acts through them.
        const owned = degree === 0 && relationOf(reading.tokens, c) === 'nmod:poss' && isAct(reading, head);
        const state = m >= 0 && degree < 2 && (isState(reading.annotated, m) || isLandOf(reading, m, head) || owned);
        const acts = m >= 0 && (isActor(reading.annotated, m, true) || state);
        // "the office of [Orland]'s president": what only serves somebody acts for whomever it serves.
        const serves = acts && depth > 0 && servesOnly(reading, part, m);
        const served = serves
          ? actorsWithin(reading, part, depth - 1).filter((o) => isBody(reading.annotated, employerOf(reading, o)))
          : [];
        if (served.length > 0) found.push(...served);
        else if (acts && !isBareAdjective(reading, part, m) && !isOfNoLand(reading, part, m)) found.push(m);
        else if (m >= 0 && degree === 0 && isStateAdjective(reading, part)) found.push(m);
        else if (depth > 0) found.push(...actorsWithin(reading, part, depth - 1));
      }
    }
    if (found.length === 0) continue;
    // "the [Front]'s terrorist operations": beside a name a noun that only says of what sort is nobody.
    const called = found.filter((m) => {
      const mention = reading.annotated.mentions[m] as Mention;
      return isNamed(mention) || mention.kind === 'pronoun';
    });
    return degree === 0 && called.length > 0 ? called : found;
  }
  return [];
};

/**
 * "[refugee] centres", "[asylum seeker] homes", a "[patrol] boat of the Orlandian navy": a noun for people in front of another
 * says of what sort it is, and is nobody; so does one for those who serve others, where whose it is follows.
 */
const isSortOf = (reading: Reading, c: number, head: number): boolean => {
  const { mentions, tokens } = reading.annotated;
  const mention = mentions[mentionAt(reading, c)];
  if (relationOf(tokens, c) !== 'compound' || mention === undefined || mention.head !== c || isNamed(mention))
    return false;
  if (mention.kind === 'person') return xposOf(tokens, c) === 'NN';
  const owned = childrenOf(reading.children, head).some((of) => closeness(reading, of) === 1);
  return mention.kind === 'group' && owned && relational.has(lemmaOf(tokens, c).toLowerCase());
};

const servesOnly = ({ annotated }: Reading, head: number, m: number): boolean => {
  const mention = annotated.mentions[m] as Mention;
  return (
    mention.head === head &&
    !isNamed(mention) &&
    !isKnownBody(annotated, m) &&
    relational.has(lemmaOf(annotated.tokens, head).toLowerCase())
  );
};

/** "the Minister of [Labour]", "the Director of [Public Prosecutions]": what a title is for, without a name or an article, is nobody. */
const isMatterOf = (reading: Reading, c: number, head: number): boolean => {
  const { document, mentions, tokens } = reading.annotated;
  const m = mentionAt(reading, c);
  const mention = mentions[m];
  if (relationOf(tokens, c) !== 'nmod' || mention === undefined || isNamed(mention)) return false;
  if (!/^(?:of|for)$/.test(prepositionOf(reading, c)) || mentions[mentionAt(reading, head)]?.kind === 'thing')
    return false;
  // "secretary of [state]", "minister of [defence]"
  if (xposOf(tokens, c) === 'NN' && mention.start === tokens.start[c] && childrenOf(reading.children, c).length === 1)
    return relational.has(lemmaOf(tokens, head).toLowerCase());
  const written = (token: number): string => document.text.slice(tokens.start[token], tokens.end[token]);
  return (
    /^\p{Lu}/u.test(written(head)) &&
    /^\p{Lu}/u.test(written(c)) &&
    relational.has(lemmaOf(tokens, head).toLowerCase()) &&
    childIn(tokens, reading.children, c, 'det') < 0
  );
};

/** "the bombardment of [Varn]": what a deed is done to has not done it. */
const isSufferer = (reading: Reading, c: number, deed: number): boolean => {
  if (relationOf(reading.tokens, c) !== 'nmod' || prepositionOf(reading, c) !== 'of') return false;
  const frames = nounFrames.get(lemmaOf(reading.tokens, deed).toLowerCase());
  return frames?.every(({ tie, agent }) => harming.has(tie) && !wordsIn(agent).includes('of')) ?? false;
};

const harming: ReadonlySet<string> = new Set(['attack', 'seize', 'coerce']);

/** "FDS": a word in capitals is a name, whatever its tag. */
const isCapitals = ({ document, tokens }: Annotated, token: number): boolean =>
  /^\p{Lu}[\p{Lu}\d-]+$/u.test(document.text.slice(tokens.start[token], tokens.end[token]));

/** "Halmer [Foods]", "the [Prosecution]", "paid [Lantern]": a common noun with a capital where no sentence begins is a name. */
const isFirm = ({ document, tokens }: Annotated, { head }: Mention): boolean => {
  const at = tokens.start[head] as number;
  const word = document.text.slice(at, tokens.end[head]);
  return (
    /^\p{Lu}\p{Ll}/u.test(word) &&
    !calendarNames.has(word.toLowerCase()) &&
    /[\p{L}\p{N},’')]["“‘]?\s{1,2}["“‘]?$/u.test(document.text.slice(Math.max(0, at - 5), at))
  );
};

const isActor = (annotated: Annotated, m: number, countriesAct: boolean): boolean => {
  const mention = annotated.mentions[m] as Mention;
  if (actorKinds.has(mention.kind)) return true;
  // A name of no known sort may be anybody's; a common noun of no known sort is a thing.
  if (mention.kind === 'thing' || mention.kind === 'goods' || mention.kind === 'facility')
    return (
      (mention.kind !== 'facility' &&
        uposOf(annotated.tokens, mention.head) === 'PROPN' &&
        !calendarNames.has(wordOf(annotated.tokens, mention.head))) ||
      isCapitals(annotated, mention.head) ||
      isFirm(annotated, mention)
    );
  if (mention.kind === 'pronoun') return !pointing.has(wordOf(annotated.tokens, mention.head)) && mayAct(annotated, m);
  return countriesAct && mention.kind === 'place' && mayAct(annotated, m);
};

const outsiders = new Set(outsiderNouns);

/** "[Lantern] staff", "[the ministry]'s operators": people who are a body's act for it, unless they stand outside of it; -1 for none. */
const employerOfStaff = (reading: Reading, mention: Mention, head: number, lemma: string): number => {
  const { annotated, children } = reading;
  const people = mention.kind === 'person' || mention.kind === 'group' || mention.kind === 'office';
  if (!people || isNamed(mention) || relational.has(lemma) || isPast(reading, head)) return -1;
  const client = workedFor(reading, head);
  if (client >= 0 || outsiders.has(lemma)) return client;
  for (const c of childrenOf(children, head)) {
    const relation = relationOf(annotated.tokens, c);
    if (relation !== 'nmod:poss' && relation !== 'compound') continue;
    const bearer = throughWhose(reading, c);
    const own = mentionAt(reading, bearer);
    // "the Republic of Orland, [whose] observers": what a relative clause describes covers all of it.
    const m = own >= 0 && bearer === c && covers(reading, own, head) ? reading.bodyNamed(c) : own;
    const body = annotated.mentions[m];
    if (bearer !== c && body?.kind === 'place' && isNamed(body)) return m;
    // "its inspectors" may be anybody's; "opposition groups" belong to no opposition.
    const third = body?.kind === 'pronoun' && !firstPerson.has(wordOf(annotated.tokens, body.head));
    if (body === undefined || third || (relation === 'compound' && !isNamed(body))) continue;
    const kind = annotated.entities[annotated.entityOf[m] ?? -1]?.kind ?? body.kind;
    if (kind === 'organisation' || kind === 'group') return m;
  }
  return -1;
};

/** "a driver for [Varn Freight]", "guards employed by [the firm]", "men working for [the Front]": whom somebody works for; -1 for none. */
const workedFor = (reading: Reading, head: number): number => {
  const { tokens, children, annotated } = reading;
  const isWorkedFor = (c: number): boolean => prepositionOf(reading, c) === 'for';
  const clients = childrenOf(children, head).flatMap((c) => {
    const relation = relationOf(tokens, c);
    if (relation === 'nmod') return isWorkedFor(c) ? [c] : [];
    if (relation !== 'acl') return [];
    const lemma = lemmaOf(tokens, c);
    if (lemma === 'work') return childrenOf(children, c).filter(isWorkedFor);
    return employing.has(lemma) ? childrenOf(children, c).filter((by) => relationOf(tokens, by) === 'obl:agent') : [];
  });
  for (const c of clients) {
    const m = mentionAt(reading, c);
    const kind = annotated.entities[annotated.entityOf[m] ?? -1]?.kind;
    if (m >= 0 && (kind === 'organisation' || kind === 'group')) return m;
  }
  return -1;
};

/** "detained two [interpreters] hired by the Board": they are meant, and not the Board; its guards fight for it. */
const isHireling = (reading: Reading, m: number): boolean => {
  const { mentions, entities, entityOf, tokens } = reading.annotated;
  const own = m < 0 ? [] : (entities[entityOf[m] ?? -1]?.mentions.slice(0, MOST_DESCRIPTIONS) ?? [m]);
  return own.some((k) => {
    const { head } = mentions[k] as Mention;
    const hired = childrenOf(reading.children, head).some((c) => employing.has(lemmaOf(tokens, c)));
    return hired && !relational.has(lemmaOf(tokens, head).toLowerCase());
  });
};

const employing = new Set(['employ', 'hire', 'engage', 'contract']);

const isPerson = ({ mentions }: Annotated, m: number): boolean => {
  const kind = mentions[m]?.kind;
  return kind === 'person' || kind === 'office';
};

const isPeople = ({ mentions, tokens }: Annotated, m: number): boolean =>
  lemmaOf(tokens, (mentions[m] as Mention).head) === 'people';

/** Whose a paper is: "the [Panel]'s letters", "a report by the [Harbour Board]", not "invoices from the port". */
const ownersOf = (reading: Reading, head: number): readonly number[] =>
  childrenOf(reading.children, head).flatMap((c) => {
    const relation = relationOf(reading.tokens, c);
    const own = relation === 'nmod:poss' || (relation === 'nmod' && /^(?:of|by)$/.test(prepositionOf(reading, c)));
    const m = own ? mentionAt(reading, c) : -1;
    return m >= 0 && isActor(reading.annotated, m, true) ? [m] : [];
  });

/** Who made a rule, a promise, a decision: "[Orland]'s decision". */
const makersOf = (reading: Reading, head: number): readonly number[] =>
  childrenOf(reading.children, head)
    .filter((c) => relationOf(reading.tokens, c) === 'nmod:poss')
    .map((c) => mentionAt(reading, c))
    .filter((m) => m >= 0 && (isActor(reading.annotated, m, true) || isState(reading.annotated, m)));

/** Who wrote a paper, where the document says it anywhere: "the report, published in June by the [Harbour Board]". */
const authorOf = (reading: Reading, head: number): number => {
  const { tokens, children } = reading;
  for (const c of childrenOf(children, head)) {
    if (relationOf(tokens, c) !== 'acl' || !authoring.has(lemmaOf(tokens, c))) continue;
    for (const by of childrenOf(children, c)) {
      const m = prepositionOf(reading, by) === 'by' ? mentionAt(reading, by) : -1;
      if (m >= 0 && isActor(reading.annotated, m, true)) return m;
    }
  }
  return -1;
};

const authoring = new Set(['publish', 'issue', 'write', 'release', 'prepare', 'produce', 'author', 'draft']);

/**
 * The body that an official acts for, where the document says it of the person anywhere: "Anna Keld, spokeswoman of the
 * [Harbour Board]". Anybody else is returned as is.
 */
const employerOf = (reading: Reading, m: number): number => {
  const { annotated } = reading;
  const entity = annotated.entities[annotated.entityOf[m] ?? -1];
  const paper = entity?.kind === 'publication' && !entity.named;
  if (entity === undefined || (entity.kind !== 'person' && entity.kind !== 'office' && !paper)) return m;
  // A resolution speaks to the holders of offices: "requests the Secretary-General to report".
  if (reading.body >= 0 && !paper && !entity.named) return m;
  for (const k of entity.mentions.slice(0, MOST_DESCRIPTIONS)) {
    const { head } = annotated.mentions[k] as Mention;
    const client = entity.named || paper ? -1 : workedFor(reading, head);
    if (client >= 0) return client;
    if (paper) {
      const author = authorOf(reading, head);
      if (author >= 0) return author;
      continue;
    }
    const titled = bodyInTitle(reading, k);
    if (titled >= 0) return titled;
    for (const title of [head, ...childrenOf(reading.children, head)]) {
      if (title !== head && !titling.has(relationOf(annotated.tokens, title))) continue;
      if (!relational.has(lemmaOf(annotated.tokens, title).toLowerCase()) || isPast(reading, title)) continue;
      const body = actorsWithin(reading, title, 0).find((b) => isBody(annotated, b) && hasName(annotated, b));
      if (body !== undefined) return body;
      const ministry = ministryLedBy(reading, title);
      if (ministry >= 0) return ministry;
    }
  }
  const listed = entity.kind === 'person' ? listedBody(reading, entity.mentions) : -1;
  return listed >= 0 ? listed : spokenFor(reading, m);
};

/** "Anna Keld, the Minister for Ports", "Ports Minister Anna Keld": the Ministry of Ports, where the document names it; else -1. */
const ministryLedBy = ({ annotated, ministryOf }: Reading, title: number): number => {
  const { document, tokens } = annotated;
  if (lemmaOf(tokens, title).toLowerCase() !== 'minister') return -1;
  const behind = /^ (?:of|for) (?:the )?(\p{Lu}[\p{L}-]*(?: (?:and )?\p{Lu}[\p{L}-]*)*)/u;
  const at = tokens.end[title] as number;
  const matter =
    behind.exec(document.text.slice(at, at + LONGEST_MATTER))?.[1] ?? (title > 0 ? wordOf(tokens, title - 1) : '');
  return ministryOf(matter);
};

/** In characters: "for Education, Youth and Sports". */
const LONGEST_MATTER = 80;

/** "[former] manager of the Harbour Board": whoever acted for a body once acts for it no longer. */
const isPast = ({ tokens, children }: Reading, title: number): boolean =>
  childrenOf(children, title).some((c) => past.has(lemmaOf(tokens, c).toLowerCase()));

const past = new Set(['former', 'ex', 'formerly', 'late', 'retired', 'ousted', 'deposed', 'sometime', 'onetime']);

/** "Witnesses: Anna Keld, site manager, [Kest Chemicals]": the body that a list gives behind a person's title; -1 for none. */
const listedBody = (reading: Reading, own: readonly number[]): number => {
  const { document, mentions, tokens } = reading.annotated;
  for (const k of own.slice(0, MOST_DESCRIPTIONS)) {
    const title = mentions[k + 1];
    const body = mentions[k + 2];
    if (title === undefined || body === undefined || isPast(reading, title.head)) continue;
    if (!relational.has(lemmaOf(tokens, title.head).toLowerCase())) continue;
    const beside = (a: Mention, b: Mention): boolean => document.text.slice(a.end, b.start) === ', ';
    if (beside(mentions[k] as Mention, title) && beside(title, body) && 'named' in body && body.named) return k + 2;
  }
  return -1;
};

const voices = new Set(speakingNouns);

/** How many mentions back the body is looked for that a bare "spokesman" speaks for. */
const nearest = 25;

/** "The ministry rejected this. [A spokesman] said …": who only speaks for others speaks for the body named just before. */
const spokenFor = ({ annotated }: Reading, m: number): number => {
  const { mentions, tokens, entities, entityOf } = annotated;
  // "said a spokeswoman, Anna Keld": the title may stand beside the name.
  const own = entities[entityOf[m] ?? -1]?.mentions.slice(0, MOST_DESCRIPTIONS) ?? [m];
  const first = own.find((k) => {
    const mention = mentions[k] as Mention;
    return 'named' in mention && !mention.named && voices.has(lemmaOf(tokens, mention.head).toLowerCase());
  });
  if (first === undefined) return m;
  for (let k = first - 1; k >= Math.max(0, first - nearest); k--) {
    const before = mentions[k] as Mention;
    // “The Guard beat us,” said a spokesman: of another body than the one that he speaks of.
    if (innermostQuotation(annotated.quotations, before.start) !== undefined) continue;
    if ((entityOf[k] ?? -1) >= 0 && isBody(annotated, k) && !('named' in before && before.kind === 'place')) return k;
  }
  return m;
};

/** "[Peru]'s Prime Minister Anna Keld", "Prime Minister Anna Keld of [Peru]": the state or body in the title before a name; else -1. */
const bodyInTitle = (reading: Reading, m: number): number => {
  const { document, mentions, tokens } = reading.annotated;
  const mention = mentions[m] as Mention;
  if (!isNamed(mention) || !('name' in mention) || mention.name === undefined) return -1;
  const { start, end } = mention.name;
  let office = -1;
  for (let t = tokenAt(tokens, mention.start); t < tokens.length && (tokens.start[t] as number) < start; t++) {
    const lemma = lemmaOf(tokens, t).toLowerCase();
    if (past.has(lemma)) return -1;
    if (relational.has(lemma)) office = t;
  }
  if (office < 0) return -1;
  for (let k = m + 1; k < mentions.length && (mentions[k] as Mention).start < mention.end; k++) {
    const inner = mentions[k] as Mention;
    const before = inner.end <= (tokens.start[office] as number);
    const behind = /^ of (?:the )?$/.test(document.text.slice(end, inner.start));
    if ((before || behind) && (inner.kind === 'nationality' || (isBody(reading.annotated, k) && isNamed(inner))))
      return k;
  }
  return -1;
};

/** "freed [ten Orlandian agents]": people who are told by their number are meant themselves, but for those who fight. */
const isCounted = (reading: Reading, { head }: Mention): boolean =>
  childIn(reading.tokens, reading.children, head, 'nummod') >= 0 && !isOfForces(reading, head);

/** "six [fighters]", "six [members] of the Guard" */
const isOfForces = (reading: Reading, head: number): boolean => {
  const { annotated, tokens, children } = reading;
  const noun = lemmaOf(tokens, head).toLowerCase();
  const body = noun === 'member' ? childIn(tokens, children, head, 'nmod', 'nmod:poss') : -1;
  return forces.has(noun) || (body >= 0 && annotated.mentions[mentionAt(reading, body)]?.kind === 'group');
};

/** "[director] Anna Keld", "Anna Keld, the [director]". */
const titling: ReadonlySet<string> = new Set(['appos', 'nmod:desc']);

/** How many mentions of a person are asked for whom that person acts. */
const MOST_DESCRIPTIONS = 8;

const isOwner = ({ mentions, tokens }: Annotated, m: number): boolean =>
  relationOf(tokens, (mentions[m] as Mention).head) === 'nmod:poss';

const isNamedPerson = ({ mentions, entities, entityOf }: Annotated, m: number): boolean => {
  const entity = entities[entityOf[m] ?? -1];
  return entity?.kind === 'person' && entity.mentions.some((k) => isNamed(mentions[k] as Mention));
};

/** "[opposition] leader Anna Keld": whom somebody acts for goes by a name. */
const hasName = ({ mentions, entities, entityOf }: Annotated, m: number): boolean =>
  isNamed(mentions[m] as Mention) || /\p{Lu}/u.test(entities[entityOf[m] ?? -1]?.label ?? '');

/** "[Orland]'s mine", not "the [Sorrel] mine": a name of no known sort in front of what is built, or behind "of", is where it stands. */
const isSurelySomebody = (annotated: Annotated, m: number): boolean =>
  annotated.mentions[m]?.kind !== 'thing' || isOwner(annotated, m);

const isBody = (annotated: Annotated, m: number): boolean => {
  const kind = annotated.entities[annotated.entityOf[m] ?? -1]?.kind ?? annotated.mentions[m]?.kind;
  return kind === 'organisation' || kind === 'group' || kind === 'place';
};

/** "the owner of both ships, [Blue Deep Ltd]": the name in apposition to a description; -1 for none. */
const nameBeside = (reading: Reading, head: number): number => {
  const { annotated, children } = reading;
  const apposed = childrenOf(children, head).find((c) => isApposed(reading, c)) ?? -1;
  const beside = Math.max(childIn(annotated.tokens, children, head, 'appos'), apposed);
  const m = beside < 0 ? -1 : mentionAt(reading, beside);
  const mention = annotated.mentions[m];
  if (mention === undefined || !('named' in mention) || !mention.named || !isActor(annotated, m, false)) return -1;
  return covers(reading, m, head) ? -1 : m;
};

/**
 * "[Sund]'s men" of whom the document says that he commands the Front: the Front; -1 where it says no such thing, and where
 * the Front itself does something to them.
 */
const followed = (reading: Reading, head: number, lemma: string): number => {
  const { annotated, tokens, children } = reading;
  const owner = followers.has(lemma) ? childIn(tokens, children, head, 'nmod:poss') : -1;
  const m = owner < 0 ? -1 : mentionAt(reading, throughWhose(reading, owner));
  if (m < 0) return -1;
  const body = isBody(annotated, m) ? m : employerOf(reading, m);
  const entity = annotated.entityOf[body] ?? -1;
  if (!isBody(annotated, body) || annotated.entities[entity]?.named !== true) return -1;
  for (let at = headOf(tokens, head), steps = 0; at >= 0 && steps < MOST_CLAUSES; at = headOf(tokens, at), steps++) {
    const subject = childIn(tokens, children, at, 'nsubj');
    const by = subject < 0 || subject === head ? -1 : mentionAt(reading, subject);
    if (by >= 0 && annotated.entityOf[by] === entity) return -1;
  }
  return body;
};

const governments = new Set(referenceWords.governments);

/** "[my Government]" of an envoy's letter, "[its forces]" of a group: what stands for a body that has a name. */
const isKnownBody = ({ entities, entityOf, mentions, tokens }: Annotated, m: number): boolean => {
  const entity = entities[entityOf[m] ?? -1];
  const mention = mentions[m] as Mention;
  if (entity === undefined || !('named' in mention) || mention.named || mention.kind === 'person') return false;
  // "the Orlandian regime … [the Government]": a government that is spoken of again goes by what it was called.
  const again = entity.mentions.length > 1 && governments.has(wordOf(tokens, mention.head));
  const called = entity.named || (again && /^\p{Lu}/u.test(entity.label));
  const land = entity.kind === 'place' && governments.has(wordOf(tokens, mention.head));
  return called && (land || entity.kind === 'organisation' || entity.kind === 'group');
};

/** "Orland, [whose] troops", "a warlord [whose] men": whoever has a band that goes by no name of its own; -1 for none. */
const whoseBand = (reading: Reading, mention: Mention, head: number, lemma: string): number => {
  const { annotated, tokens, children } = reading;
  if (mention.head !== head || isNamed(mention) || !(forces.has(lemma) || followers.has(lemma))) return -1;
  const owner = childIn(tokens, children, head, 'nmod:poss');
  if (owner < 0 || wordOf(tokens, owner) !== 'whose') return -1;
  const m = mentionAt(reading, throughWhose(reading, owner));
  return m >= 0 && (isActor(annotated, m, true) || isState(annotated, m)) ? m : -1;
};

const grounds = new Set(groundNouns);
const motions = new Set(motionNouns);

/** Whoever moves, or whose ground it is, where a noun that may be a body's tells of either. */
const movedOrHoused = (reading: Reading, head: number, lemma: string): readonly number[] => {
  const { tokens, children, annotated } = reading;
  return childrenOf(children, head).flatMap((c) => {
    const relation = relationOf(tokens, c);
    const moves = motions.has(lemma) && relation === 'nmod' && prepositionOf(reading, c) === 'of';
    const m = moves || (grounds.has(lemma) && relation === 'nmod:poss') ? mentionAt(reading, c) : -1;
    return m >= 0 && isActor(annotated, m, true) ? [m] : [];
  });
};

/** "[regime] warplanes": the body right before what acts for it, where a parse makes them two; -1 for none. */
const rightBefore = ({ annotated: { document, mentions, tokens } }: Reading, m: number): number => {
  const own = mentions[m] as Mention;
  if (own.start !== tokens.start[own.head]) return -1;
  const before = mentions[m - 1];
  const body = before?.kind === 'organisation' || before?.kind === 'group';
  return before !== undefined && body && document.text.slice(before.end, own.start) === ' ' ? m - 1 : -1;
};

const followers = new Set(['man', 'recruit', 'gunman', 'henchman', 'bodyguard']);

/**
 * Who fills a slot. A head that stands for whoever it belongs to gives that actor ("Kestrel fighters", "the forces of
 * Orland"); a thing gives the actor it is said to belong to ("Orland's gunboats"). Where people are meant `themselves`,
 * always or if they have a name, they stand for nobody else ("the mayor of Varn joined the front"). Taken `direct`, a thing stands for no owner.
 */
/** "the [Front]-held quarter", "a depot held by the [Front]": whoever has a place, by the participle that says so. */
const holdersOf = (reading: Reading, place: number): readonly number[] => {
  const { tokens, children } = reading;
  // "a clinic [run] by the Sisters": right behind the place a participle may pass for a noun.
  for (const c of new Set([...childrenOf(children, place), place + 1])) {
    if (c >= tokens.length || !havingParticiples.has(wordOf(tokens, c))) continue;
    const holder = childIn(tokens, children, c, relationOf(tokens, c) === 'amod' ? 'compound' : 'obl:agent');
    const m = holder < 0 ? -1 : mentionAt(reading, holder);
    if (m >= 0 && isActor(reading.annotated, m, true)) return [m];
  }
  return [];
};

/** How many mentions of a house are asked whose it is. */
const MOST_OF_HOUSE = 4;

/** "a [school] run by the Mission", "a camp held by the Front … the [camp]": whoever has what may pass for a body. */
const holdersOfHouse = (reading: Reading, m: number, lemma: string): readonly number[] => {
  const { annotated } = reading;
  if (!institutions.has(lemma) && !grounds.has(lemma)) return [];
  const again = annotated.entities[annotated.entityOf[m] ?? -1]?.mentions.slice(0, MOST_OF_HOUSE) ?? [];
  for (const k of new Set([m, ...again])) {
    const holders = holdersOf(reading, (annotated.mentions[k] as Mention).head);
    if (holders.length > 0) return holders;
  }
  return [];
};

/** "[its] clinic … the clinic": whoever's a house is, where any mention of it says so. */
const ownersOfHouse = (reading: Reading, m: number, lemma: string): readonly number[] => {
  const { annotated } = reading;
  const again = annotated.entities[annotated.entityOf[m] ?? -1]?.mentions.slice(0, MOST_OF_HOUSE) ?? [];
  for (const k of new Set([m, ...again])) {
    const house = annotated.mentions[k] as Mention;
    if (isNamed(house)) continue;
    const owners = actorsWithin(reading, house.head, 0).filter(
      (o) =>
        // "[Varn]'s market … the market" is in Varn.
        (k === m || (isBody(annotated, o) && annotated.mentions[o]?.kind !== 'place')) &&
        (institutions.has(lemma) || isSurelySomebody(annotated, o)),
    );
    if (owners.length > 0) return owners;
  }
  return [];
};

const havingParticiples = new Set(possessionParticiples);

export const fillingOf = (
  reading: Reading,
  heads: readonly number[],
  themselves: 'never' | 'named' | 'always' = 'never',
  through: 'any' | 'owner' | 'direct' = 'any',
): Filling => {
  const { annotated } = reading;
  const actors: number[] = [];
  const places: number[] = [];
  const laws: number[] = [];
  const ownerless: number[] = [];
  const isHimself = (mention: Mention): boolean =>
    (mention.kind === 'person' || mention.kind === 'office') &&
    (themselves === 'always' || (themselves === 'named' && !isNamed(mention) && isCounted(reading, mention)));
  for (const part of heads.flatMap((h) => coordinated(reading, h))) {
    if (isVerb(reading, part)) continue;
    // "two of her [sons]"; "one of them" says no more by its whole.
    const whole = throughQuantity(reading, part);
    const head = uposOf(annotated.tokens, whole) === 'PRON' ? part : whole;
    const m = mentionAt(reading, head);
    const mention = m < 0 ? undefined : (annotated.mentions[m] as Mention);
    if (mention?.kind === 'instrument') {
      laws.push(m);
      continue;
    }
    const feared = mention?.kind === 'pronoun' ? whoseDanger(reading, m) : [];
    if (feared.length > 0) {
      actors.push(...feared);
      continue;
    }
    const lemma = lemmaOf(annotated.tokens, head).toLowerCase();
    const both = mention === undefined ? [] : sidesMeant(reading, m, lemma);
    if (both.length > 0) {
      actors.push(...both);
      continue;
    }
    if (mention !== undefined && lawNouns.has(lemma)) {
      laws.push(m);
      // "criticised [Orland]'s decision": whoever made a rule or a promise is meant with it.
      actors.push(...makersOf(reading, head));
      continue;
    }
    if (
      mention !== undefined &&
      (isAddressedByResolution(reading, mention, head, lemma) ||
        ((actorKinds.has(mention.kind) || mention.kind === 'thing') && isPeopleWithin(reading, head)))
    ) {
      actors.push(m);
      continue;
    }
    const named = mention !== undefined && 'named' in mention && !mention.named ? nameBeside(reading, head) : -1;
    if (named >= 0) {
      actors.push(named);
      continue;
    }
    // "the movement of [Front fighters] into the valley", "[the militants]' camp": neither is a body.
    const moved = mention?.kind === 'group' && !isNamed(mention) ? movedOrHoused(reading, head, lemma) : [];
    if (moved.length > 0) {
      actors.push(...moved);
      continue;
    }
    const owned = mention === undefined ? -1 : whoseBand(reading, mention, head, lemma);
    if (owned >= 0) {
      actors.push(owned);
      continue;
    }
    const hireling = themselves === 'named' && isHireling(reading, m);
    const staff =
      mention === undefined || isHimself(mention) || hireling ? -1 : employerOfStaff(reading, mention, head, lemma);
    const employer = staff >= 0 ? staff : followed(reading, head, lemma);
    if (employer >= 0) {
      actors.push(employer);
      continue;
    }
    const holders = mention !== undefined && !isNamed(mention) ? holdersOfHouse(reading, m, lemma) : [];
    if (holders.length > 0) {
      actors.push(...holders);
      continue;
    }
    const headsOwnName = mention !== undefined && mention.head === head && 'named' in mention && mention.named;
    const known = mention !== undefined && mention.head === head && isKnownBody(annotated, m);
    const paper = mention?.kind === 'publication' && !headsOwnName && !relational.has(lemma);
    if (
      mention !== undefined &&
      (known || headsOwnName || isHimself(mention) || (!relational.has(lemma) && !paper)) &&
      (known || isActor(annotated, m, true))
    ) {
      actors.push(m);
      continue;
    }
    if (mention !== undefined && (mention.kind === 'place' || mention.kind === 'facility') && mention.head === head) {
      // "our hospital", "[Orland]'s dams": what is built and is somebody's stands for them.
      const owners = mention.kind === 'facility' && !isNamed(mention) ? ownersOfHouse(reading, m, lemma) : [];
      if (owners.length > 0) {
        actors.push(...owners);
        continue;
      }
      places.push(m);
      if (!relational.has(lemma)) actors.push(...holdersOf(reading, head));
      if (!relational.has(lemma)) continue;
    }
    // "for [the nurses] and [her] work": beside people a thing is no second owner.
    if (through !== 'any' && actors.length > 0 && mention?.kind === 'thing' && !relational.has(lemma)) continue;
    const thing = through === 'direct' && !relational.has(lemma) && (mention === undefined || mention.kind === 'thing');
    const owners = thing
      ? []
      : paper
        ? ownersOf(reading, head)
        : through === 'owner' && !relational.has(lemma)
          ? actorsWithin(reading, head, 1, true)
          : // "chiefs accused of spying for [the army]": what is told of people does not say whose they are.
            actorsWithin(reading, head, 2, false, mention?.kind === 'person' ? 1 : 2);
    // "the militia of Colonel Sund" is a body of its own, whoever leads it; so is "a column of people".
    const led = mention?.kind === 'group' && owners.every((o) => isPerson(annotated, o) || isPeople(annotated, o));
    const within = led ? [] : owners;
    const before = within.length === 0 && mention !== undefined && relational.has(lemma) ? rightBefore(reading, m) : -1;
    if (within.length > 0) actors.push(...within);
    else if (before >= 0) actors.push(before);
    else if (mention !== undefined && (isActor(annotated, m, true) || forces.has(lemma))) ownerless.push(m);
  }
  // "the front and its leadership" are one; "the leadership" alone is somebody.
  if (actors.length === 0) actors.push(...ownerless);
  const unique = (list: readonly number[]): readonly Participant[] => {
    const seen = new Set<string>();
    const kept: Participant[] = [];
    for (const m of list) {
      const meant = whoIsMeant(reading, m);
      if (meant < 0) {
        kept.push(asWritten(annotated, m));
        continue;
      }
      const himself =
        themselves === 'always' ||
        (themselves === 'named' && isHireling(reading, meant)) ||
        (themselves === 'named' &&
          isNamedPerson(annotated, meant) &&
          !isOwner(annotated, m) &&
          !isSeveral(annotated, m)) ||
        addressed.has(wordOf(annotated.tokens, (annotated.mentions[m] as Mention).head));
      const employer = himself ? meant : employerOf(reading, meant);
      const side = themselves === 'always' ? -1 : sideBehind(reading, employer);
      const body = side >= 0 ? side : employer;
      const always = themselves === 'always';
      const own = standingFor(annotated, m, always ? asPeople(annotated, meant) : participantOf(annotated, meant));
      // The words stay those that stand here, whoever is named for them.
      const participant =
        body === meant
          ? own
          : { ...participantOf(annotated, body), start: own.start, end: own.end, mention: own.mention };
      if (seen.has(participant.label) || nameless.has(participant.label.toLowerCase())) continue;
      seen.add(participant.label);
      kept.push(participant);
    }
    return kept;
  };
  return { actors: unique(actors), places: unique(places), laws: unique(laws).map((law) => lawMeant(reading, law)) };
};

/** "saw the danger of the [Front] and fought it": who fights a danger fights whoever it comes from. */
const whoseDanger = (reading: Reading, pronoun: number): readonly number[] => {
  const { entities, entityOf, mentions, tokens } = reading.annotated;
  const first = mentions[entities[entityOf[pronoun] ?? -1]?.mentions[0] ?? -1];
  if (first?.kind !== 'thing' || !dangers.has(lemmaOf(tokens, first.head).toLowerCase())) return [];
  return actorsWithin(reading, first.head, 1);
};

const dangers = new Set(dangerNouns);

/** "“They bombed [us],” the head of the clinic said": whoever speaks for a body means all of it. */
const isSeveral = ({ mentions, tokens }: Annotated, m: number): boolean =>
  firstPlural.has(wordOf(tokens, (mentions[m] as Mention).head));

const firstPlural = new Set(referenceWords.firstPlural);

/** "would be grateful if [you] circulated": whom a letter speaks to is asked himself, whatever body his office is of. */
const addressed = new Set(referenceWords.second);

/** What stands for no known thing: "[It] allows sales", "[This] hurts the mayor". */
const nameless = new Set([...pointing, ...referenceWords.neuter, 'neither', 'none']);

/**
 * "[The Secretary-General]", "[the Chief of Staff] of the Mission", "[Member States] of the League": a resolution speaks to the
 * holders of offices and to states themselves, not to the body that they are of.
 */
const isAddressedByResolution = (
  { body, annotated }: Reading,
  mention: Mention,
  head: number,
  lemma: string,
): boolean => {
  if (body < 0 || mention.head !== head || !('named' in mention)) return false;
  const capital = /^\p{Lu}/u.test(formOf(annotated.document, annotated.tokens, head));
  return (
    capital && (lemma === 'state' || mention.kind === 'office' || (mention.kind === 'person' && relational.has(lemma)))
  );
};

/** "[Orlandian Kestish] militias": a people of one land that is called by another's is neither of the two. */
const isPeopleWithin = (reading: Reading, head: number): boolean => {
  const lands = childrenOf(reading.children, head).filter((c) => {
    const m = mentionAt(reading, c);
    const own = m >= 0 && reading.annotated.mentions[m]?.kind === 'nationality';
    return c < head && (own || isStateAdjective(reading, c));
  });
  // Side by side: "the [Orlandian, Kestish] talks" are of both.
  return lands.some((c) => lands.includes(c + 1));
};

/** Provisions of an instrument, by which it is meant. */
const provisionNouns: ReadonlySet<string> = new Set(['paragraph', 'article', 'section', 'clause', 'provision']);

/** "breached [paragraph 2]", "kept to [the decision]": the instrument named last before that is so called, or has provisions. */
const lawMeant = (reading: Reading, law: Participant): Participant => {
  const { annotated, tokens } = reading;
  const own = mentionOfSpan(annotated, law.start, law.end);
  if (own === undefined || own.kind === 'instrument') return law;
  const noun = lemmaOf(tokens, own.head).toLowerCase();
  const provision = provisionNouns.has(noun);
  if (!provision && !/^(?:the|this|that|said)\b/i.test(law.mention)) return law;
  const called = provision ? / of (?:the|this|that|said) (\p{L}+)/u.exec(law.mention)?.[1]?.toLowerCase() : noun;
  const label = lastLaw(reading, own.head, called)?.label;
  return label === undefined ? law : { ...law, label };
};

/** How many mentions back an instrument is looked for, so that the cost stays linear. */
const MOST_BACK = 1000;

/** The instrument named last before a token, or of those the last whose name holds a word. */
export const lastLaw = (reading: Reading, token: number, called = ''): Participant | undefined => {
  const { document, mentions } = reading.annotated;
  const from = mentionAt(reading, token);
  for (let m = from - 1; m >= Math.max(0, from - MOST_BACK); m--) {
    const { kind, start, end } = mentions[m] as Mention;
    if (kind === 'instrument' && document.text.slice(start, end).toLowerCase().includes(called))
      return participantOf(reading.annotated, m);
  }
  return undefined;
};

/** Clauses that are looked through from a pronoun upwards. */
const MOST_CLAUSES = 4;
const reported: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'conj', 'advcl', 'parataxis']);

/**
 * Whom a mention means: itself, but for a pronoun that was taken for a thing, which cannot act, the subject of the clause that
 * reports it: "[Merrow] announced that [it] had been deceived". -1 where none is there.
 */
const whoIsMeant = (reading: Reading, m: number): number => {
  const { annotated, children } = reading;
  const { mentions, entities, entityOf, tokens } = annotated;
  const mention = mentions[m] as Mention;
  if (mention.kind !== 'pronoun' || !thirdPerson.has(wordOf(annotated.tokens, mention.head))) return m;
  const entity = entities[entityOf[m] ?? -1];
  const thing = entity === undefined || entity.kind === 'thing' || entity.kind === 'goods';
  if (!thing || (entity !== undefined && mayBeSomebody(annotated, entity))) return m;
  for (
    let at = headOf(tokens, mention.head), steps = 0;
    at >= 0 && steps < MOST_CLAUSES;
    at = headOf(tokens, at), steps++
  ) {
    if (!reported.has(relationOf(tokens, at))) continue;
    const subject = childIn(tokens, children, headOf(tokens, at), 'nsubj');
    const sayer = subject < 0 ? -1 : mentionAt(reading, subject);
    // "“[They] beat me,” Keld said": who is quoted speaks of others.
    if (sayer >= 0 && isQuotedApart(annotated, mention, mentions[sayer] as Mention)) continue;
    if (sayer >= 0 && sayer !== m && mentions[sayer]?.kind !== 'pronoun' && isActor(annotated, sayer, true))
      return sayer;
  }
  return entity === undefined ? m : -1;
};

/** Whether a quotation holds one mention and not the other. */
const isQuotedApart = ({ quotations }: Annotated, inner: Span, outer: Span): boolean =>
  quotations.some((quotation) => contains(quotation, inner) && !contains(quotation, outer));

/** Whether a thing goes by a name after all, or is a craft, which acts for whoever sails it. */
const mayBeSomebody = (
  { mentions, tokens }: Annotated,
  { label, named, mentions: own }: Annotated['entities'][number],
): boolean =>
  named ||
  /(?:^|\s)\p{Lu}[\p{L}’'.-]*$/u.test(label) ||
  own.some((k) => crafts.has(lemmaOf(tokens, (mentions[k] as Mention).head)));

const thirdPerson = new Set([
  ...referenceWords.neuter,
  ...referenceWords.plural,
  ...referenceWords.masculine,
  ...referenceWords.feminine,
]);

/** The words as they stand, naming nobody. */
const asWritten = (annotated: Annotated, m: number): Participant => {
  const { start, end } = annotated.mentions[m] as Mention;
  const words = annotated.document.text.slice(start, end);
  return { start, end, mention: words, label: words, entity: -1 };
};

/** A participant whose words are those of another mention that stands for it. */
const standingFor = (annotated: Annotated, m: number, participant: Participant): Participant => {
  const { start, end } = annotated.mentions[m] as Mention;
  if (participant.start === start && participant.end === end) return participant;
  return { ...participant, start, end, mention: annotated.document.text.slice(start, end).replace(/\s+/g, ' ') };
};

/** A mention as a participant, for places and speakers found otherwise than through a slot. */
export const asParticipant = participantOf;

/** What is traded, supplied or held: each coordinated noun with the nouns in front of it, lower case unless a name. */
export const goodsOf = (reading: Reading, heads: readonly number[]): readonly string[] => {
  const { annotated } = reading;
  const { tokens, document } = annotated;
  const goods: string[] = [];
  for (const head of heads.flatMap((h) => coordinated(reading, h))) {
    const noun = beyondMeasure(reading, head, 3);
    if (noun < 0) continue;
    for (const part of noun === head ? [head] : coordinated(reading, noun)) {
      let first = part;
      // A name before the number, or before the verb, is no part of what is counted.
      const after = Math.max(childIn(tokens, reading.children, part, 'nummod'), verbBefore(reading, part));
      for (const c of childrenOf(reading.children, part)) {
        if (c < first && c > after && relationOf(tokens, c) === 'compound')
          first = Math.min(first, reading.children.first[c] ?? c);
      }
      const words = document.text
        .slice(tokens.start[first], tokens.end[part])
        .replace(/\s+/g, ' ')
        .replace(/^the /i, '');
      goods.push(uposOf(tokens, part) === 'PROPN' || /^[A-Z]{2}/.test(words) ? words : words.toLowerCase());
    }
  }
  return [...new Set(goods)];
};

const verbBefore = ({ tokens }: Reading, noun: number): number => {
  const head = headOf(tokens, noun);
  return head < noun && uposOf(tokens, head) === 'VERB' ? head : -1;
};

/** "two tonnes of [ore]", "$4 million worth of [ore]", "some of the [mines]": the measure is not the thing. -1 where only a measure stands. */
const beyondMeasure = (reading: Reading, head: number, depth: number): number => {
  const { tokens } = reading;
  const upos = uposOf(tokens, head);
  const measure = /^(?:SYM|NUM|DET|PRON)$/.test(upos) || measures.has(lemmaOf(tokens, head));
  if (measure && depth > 0) {
    for (const c of childrenOf(reading.children, head)) {
      const relation = relationOf(tokens, c);
      const thing = relation === 'nmod' && prepositionOf(reading, c) === 'of';
      if (!thing && !(upos === 'SYM' && (relation === 'nummod' || relation === 'obj' || relation === 'nmod'))) continue;
      const below = beyondMeasure(reading, c, depth - 1);
      if (below >= 0) return below;
    }
  }
  // "the copper mine" may pass for a pronoun.
  return upos === 'NOUN' || upos === 'PROPN' || (upos === 'PRON' && reading.children.first[head] !== head) ? head : -1;
};

const measures = new Set(
  'amount quantity volume tonne ton kilogram kilo barrel litre liter shipment load cargo consignment batch worth supply number range variety set kind type sort access control part share majority rest million billion hundred thousand stock cache'.split(
    ' ',
  ),
);
