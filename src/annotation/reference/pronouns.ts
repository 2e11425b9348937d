import { referenceWords } from '../../languages/en/reference-words.ts';
import { type Mention, type NameKind, UPOS } from '../annotation.ts';
import { nounKind } from '../noun-kind.ts';
import { childIn, childrenOf, lemmaOf, type Relation, relationOf } from '../tokens.ts';
import { turnAt } from '../turns.ts';
import { agree, type Features, MANY, THING } from './agreement.ts';
import { ARGUMENTS, beside, coArguments, SUBJECT } from './arguments.ts';
import { type DraftEntity, rootOf } from './draft-entity.ts';
import { COLLECTIVE, holds, isNamed, type Link, near, type Reading } from './reading.ts';

/*
 * Pronouns of the third person look back for the mention that agrees and scores best.
 *
 *     [The Kestrel Front (1)] says that [it (1)] will stay.
 */

const REFLEXIVE = new Set(referenceWords.reflexive);
const NOUN = UPOS.indexOf('NOUN');
const NEGATIVE = new Set(referenceWords.negative);

/** How many mentions a pronoun looks back. */
const PRONOUN_WINDOW = 40;

/** How many sentences it looks back. */
const PRONOUN_SENTENCES = 3;

/** "They" are sooner people than things; "it" is sooner a body or a thing than a place. */
const kindScore = ({ number, gender }: Features, kind: NameKind, plural: boolean): number => {
  if (number === MANY && gender !== 0)
    return kind === 'publication'
      ? -6
      : plural
        ? 6
        : kind === 'person' || kind === 'group'
          ? 4
          : kind === 'place'
            ? -4
            : -1;
  if (gender === THING) return kind === 'place' ? -3 : COLLECTIVE.has(kind) ? 2 : 0;
  return 0;
};

/** How many mentions of a candidate speak for it. */
const MOST_COUNTED = 4;

/** The subject of a sentence's main clause is what it is about. */
const MAIN_SUBJECT = 11;

const isMainClause = ({ tokens }: Reading, subject: number): boolean => {
  const verb = tokens.head[subject]!;
  return verb >= 0 && tokens.head[verb]! < 0;
};

/** "the crew's [guards]", "VPA [elements]": people by a word for several. */
const areMany = ({ features }: Reading, c: number, { kind, features: whole }: DraftEntity): boolean =>
  (kind === 'person' && whole.number === MANY) || (kind === 'group' && features[c]?.number === MANY);

/** How good an antecedent mention `c` is for pronoun `m`; every weight in sentences' worth of nearness (10 = one). */
const pronounScore = (reading: Reading, m: number, c: number): number => {
  const mention = reading.mentions[m] as Mention;
  const candidate = reading.mentions[c] as Mention;
  const draft = rootOf(reading.drafts, reading.draftAt[c] as number);
  const role = relationOf(reading.tokens, candidate.head);
  let score = -10 * (reading.sentenceAt[m]! - reading.sentenceAt[c]!);
  if (isCount(reading, m)) score += isCounted(reading, candidate.head) || isWhole(reading, m, c) ? COUNTED : 0;
  else if (SUBJECT.has(role)) score += isMainClause(reading, candidate.head) ? MAIN_SUBJECT : 8;
  else if (role === 'obj') score += 3;
  else if (role === 'nmod' || role === 'compound' || role === 'amod') score -= 4;
  if (candidate.kind === 'pronoun') score += 4;
  if (isNamed(candidate)) score += 3;
  if (role === relationOf(reading.tokens, mention.head)) score += 3;
  if (inClauseOf(reading, m, c)) score += 8;
  const neuter = (reading.features[m] as Features).gender === THING;
  if (neuter && isSubjectAbove(reading, mention.head, candidate.head)) score += 8;
  if (isController(reading, mention.head, candidate.head)) score += CONTROLLER;
  const isThing = draft.kind === 'thing' && reading.tokens.upos[candidate.head] === NOUN;
  if (isThing && isDoer(reading, mention)) score -= ACTING;
  else if (candidate.kind !== 'pronoun' && ownsSubject(reading, candidate.head)) score += ACTING;
  if (isSubjectBefore(reading, mention.head, candidate.head)) score += 6;
  if (onlyReports(reading, mention.head, candidate.head)) score -= 6;
  // What is said within quotation marks is seldom taken up outside them.
  if (reading.quoteAt[c]! >= 0 && reading.quoteAt[c] !== reading.quoteAt[m]) score -= 8;
  score +=
    kindScore(reading.features[m] as Features, draft.kind, areMany(reading, c, draft)) +
    Math.min(MOST_COUNTED, draft.mentions.length);
  return score - Math.min(6, (m - c) >> 2);
};

/** "Of [the leaders], [three] are in prison" */
const isWhole = ({ mentions, tokens, children, sentenceAt }: Reading, m: number, c: number): boolean => {
  const lead = childIn(tokens, children, (mentions[c] as Mention).head, 'case');
  return sentenceAt[c] === sentenceAt[m] && lead >= 0 && lemmaOf(tokens, lead).toLowerCase() === 'of';
};

/** "freed [eleven men]. [Four] …": some of those of whom it was told how many they are. */
const COUNTED = 12;

const COUNTS = new Set(referenceWords.counts);
const isCount = ({ heads }: Reading, m: number): boolean => COUNTS.has(heads[m] as string);

const isCounted = ({ tokens, children }: Reading, noun: number): boolean =>
  childrenOf(children, noun).some((c) => relationOf(tokens, c) === 'nummod');

/** In sentences' worth of nearness: how far a doer is from being a mere thing. */
const ACTING = 6;

/** "[It] buys gas": whoever does something to something. */
const isDoer = ({ tokens, children }: Reading, { head }: Mention): boolean => {
  const verb = relationOf(tokens, head) === 'nsubj' ? tokens.head[head]! : -1;
  return verb >= 0 && childIn(tokens, children, verb, 'obj') >= 0;
};

/** "[Orland]'s help takes many forms": whose the subject of a main clause is, is what it is about. */
const ownsSubject = (reading: Reading, head: number): boolean => {
  const { tokens } = reading;
  const owned = relationOf(tokens, head) === 'nmod:poss' ? tokens.head[head]! : -1;
  return owned >= 0 && relationOf(tokens, owned) === 'nsubj' && isMainClause(reading, owned);
};

/** "said that [the crew] had fired and that [they] had fled": the subject of the clause that this one is joined to. */
const isSubjectBefore = ({ tokens }: Reading, pronoun: number, subject: number): boolean => {
  const verb = tokens.head[pronoun]!;
  if (verb < 0 || !SUBJECT.has(relationOf(tokens, pronoun)) || !SUBJECT.has(relationOf(tokens, subject))) return false;
  return relationOf(tokens, verb) === 'conj' && tokens.head[verb] === tokens.head[subject];
};

/** "[Diplomats] say that [the Front] is starved. Orland gave [them] food": who only says what happens is seldom in it. */
const onlyReports = ({ tokens, children }: Reading, pronoun: number, subject: number): boolean => {
  const saying = tokens.head[subject]!;
  if (saying < 0 || !SUBJECT.has(relationOf(tokens, subject)) || !SPEECH.has(lemmaOf(tokens, saying))) return false;
  if (childIn(tokens, children, saying, 'ccomp') < 0) return false;
  return DONE_TO.has(relationOf(tokens, pronoun));
};

const DONE_TO: ReadonlySet<string> = new Set(['obj', 'iobj', 'obl']);

const SPEECH = new Set(referenceWords.speech);

/** "until [Orland] has closed the camps that [it] runs": the subject of the clause right around the one that the pronoun stands in. */
const isSubjectAbove = ({ tokens }: Reading, pronoun: number, subject: number): boolean => {
  const over = tokens.head[subject]!;
  if (over < 0 || !SUBJECT.has(relationOf(tokens, subject)) || subject > pronoun) return false;
  let clauses = 0;
  for (let at = pronoun, steps = 0; at >= 0 && steps < 12 && clauses < 2; at = tokens.head[at]!, steps++) {
    if (at === over) return clauses === 1;
    if (CLAUSES.has(relationOf(tokens, at))) clauses++;
  }
  return false;
};

/** More than being the subject of the main clause. */
const CONTROLLER = 14;

/** "asks [Orland] to explain [its] failure": whoever is asked to do it is the subject of the infinitive. */
const isController = ({ tokens }: Reading, pronoun: number, object: number): boolean => {
  const role = relationOf(tokens, object);
  if ((role !== 'obj' && role !== 'iobj') || object > pronoun) return false;
  for (let at = pronoun, steps = 0; at >= 0 && steps < 6; at = tokens.head[at]!, steps++) {
    if (CLAUSES.has(relationOf(tokens, at))) return false;
    if (relationOf(tokens, at) === 'xcomp') return tokens.head[at] === tokens.head[object];
  }
  return false;
};

const CLAUSES: ReadonlySet<Relation> = new Set(['acl:relcl', 'acl', 'advcl', 'ccomp']);

/** What has no people and bodies of its own. */
const UNPEOPLED: ReadonlySet<NameKind> = new Set(['publication', 'thing', 'goods']);

/** "In a note [its] embassy said …": an embassy, a minister and what only somebody does or wants are somebody's, and no paper's. */
const ownsPeople = ({ tokens }: Reading, { head }: Mention): boolean => {
  const owned = relationOf(tokens, head) === 'nmod:poss' ? tokens.head[head]! : -1;
  return owned >= 0 && (PEOPLED.has(nounKind(lemmaOf(tokens, owned))) || DEEDS.has(lemmaOf(tokens, owned)));
};

const DEEDS = new Set(referenceWords.ofDeeds);

const PEOPLED: ReadonlySet<NameKind> = new Set(['person', 'office', 'group', 'organisation']);

/** "[the Front], which hides [its] boats": a pronoun in the clause that describes a thing may stand for the thing. */
const inClauseOf = ({ tokens, mentions }: Reading, m: number, c: number): boolean => {
  const { head } = mentions[c] as Mention;
  let at = (mentions[m] as Mention).head;
  // "the agency that hired [them]": an argument of the clause itself is somebody else.
  if (ARGUMENTS.has(relationOf(tokens, at)) && /^acl/.test(relationOf(tokens, tokens.head[at]!))) return false;
  // "Orland, for its part, …"
  if (lemmaOf(tokens, tokens.head[at]!) === 'part' && tokens.head[tokens.head[at]!] === head) return true;
  let clause = false;
  for (let steps = 0; at >= 0 && at !== head && steps < 12; steps++) {
    clause = /^acl/.test(relationOf(tokens, at));
    at = tokens.head[at]!;
  }
  return at === head && clause;
};

const mayStandFor = (reading: Reading, m: number, c: number, others: readonly number[]): boolean => {
  const candidate = reading.mentions[c] as Mention;
  if (reading.draftAt[c] === -1 || (holds(reading, c, m) && !inClauseOf(reading, m, c))) return false;
  if ('named' in candidate && candidate.kind === 'nationality') return false;
  if (candidate.kind === 'date' || candidate.kind === 'amount') return false;
  if (NEGATIVE.has(reading.heads[c] as string)) return false;
  if ((reading.features[c] as Features).pronoun !== 'none' && (reading.features[c] as Features).pronoun !== 'third')
    return false;
  const draft = rootOf(reading.drafts, reading.draftAt[c] as number);
  if (!agree(reading.features[m] as Features, draft.features)) return false;
  // "Some", "both" are of several, and not of a body.
  if (isCount(reading, m) && (reading.features[c] as Features).number !== MANY) return false;
  if (speaksTurnOf(reading, m, candidate) || isSpokenOf(reading, m, draft.index)) return false;
  if (UNPEOPLED.has(draft.kind) && ownsPeople(reading, reading.mentions[m] as Mention)) return false;
  if (REFLEXIVE.has(reading.heads[m] as string)) return true;
  if (isCount(reading, m) && isWhole(reading, m, c)) return true;
  return !coArguments(reading, m, c) && !others.includes(draft.index);
};

/** "Orland denies [it]": what is denied or confirmed has been said, and is nobody. */
const isSaid = ({ tokens, heads }: Reading, m: number, { head }: Mention): boolean =>
  heads[m] === 'it' && relationOf(tokens, head) === 'obj' && OF_SAYINGS.has(lemmaOf(tokens, tokens.head[head]!));

const OF_SAYINGS = new Set(referenceWords.ofSayings);

/** "[MS ABT]: [He] told me": nobody speaks of himself so. */
const speaksTurnOf = ({ turns, mentions }: Reading, m: number, { start }: Mention): boolean => {
  const turn = turns.length === 0 ? undefined : turnAt(turns, (mentions[m] as Mention).start);
  return turn !== undefined && turn.speaker.start <= start && start < turn.speaker.end;
};

/** "“[Mr Varn] fed them,” [he] says": whoever speaks does not call himself by his name. */
const isSpokenOf = ({ document, mentions, quoteAt, drafts, draftAt }: Reading, m: number, entity: number): boolean => {
  const quoted = m > 0 ? quoteAt[m - 1]! : -1;
  if (quoted < 0 || quoteAt[m]! >= 0) return false;
  const { start } = mentions[m] as Mention;
  if (!CLOSED.test(document.text.slice(Math.max(0, start - CLOSING), start))) return false;
  for (let c = m - 1; c >= 0 && quoteAt[c] === quoted; c--) {
    const mention = mentions[c] as Mention;
    if (draftAt[c]! >= 0 && isNamed(mention) && rootOf(drafts, draftAt[c]!).index === entity) return true;
  }
  return false;
};

/** What stands between a quotation and the pronoun for its speaker. */
const CLOSED = /["”’»][,.]?\s$/;
const CLOSING = 4;

/** The best antecedent of a pronoun. */
export const linkPronoun = (reading: Reading, m: number): Link | undefined => {
  if (isSaid(reading, m, reading.mentions[m] as Mention)) return undefined;
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  const others = beside(reading, m);
  const from = Math.max(0, m - PRONOUN_WINDOW);
  for (let c = m - 1; c >= from; c--) {
    if (!near(reading, m, c, PRONOUN_SENTENCES)) break;
    if (!mayStandFor(reading, m, c, others)) continue;
    const score = pronounScore(reading, m, c);
    if (score > bestScore) {
      bestScore = score;
      best = c;
    }
  }
  if (best < 0) return undefined;
  const named = reading.document.text.slice(
    (reading.mentions[best] as Mention).start,
    (reading.mentions[best] as Mention).end,
  );
  return {
    to: reading.draftAt[best] as number,
    because: `“${reading.heads[m]}” agrees with the nearest fitting mention, “${named.slice(0, 40)}”`,
  };
};
