import type { Mention } from '../annotation/annotation.ts';
import { childrenOf, formOf, headOf, lemmaOf, relationOf, uposOf, xposOf } from '../annotation/tokens.ts';
import { type Hearing, voiceOf } from '../attribution/voice.ts';
import { referenceWords } from '../languages/en/reference-words.ts';
import {
  bodyPrepositions,
  includingVerbs,
  leaderNouns,
  leadingVerbs,
  memberNouns,
  officeNouns,
  partNouns,
  placePrepositions,
  servingVerbs,
  unitNouns,
} from '../languages/en/relation-words.ts';
import type { Span } from '../text/span.ts';
import { circumstancesOf } from './circumstances.ts';
import { coordinated, isVerb, prepositionOf, slot, throughQuantity } from './clause.ts';
import { asParticipant } from './participants.ts';
import { mentionAt, type Reading } from './reading.ts';
import type { Participant } from './statement.ts';

/** How a document says that one actor stands to another. */
export type ToldKind = 'member of' | 'part of' | 'leads' | 'holds office in';

/** One actor's standing to another as a document tells it: no deed, and so no statement. */
export interface ToldRelation extends Span {
  readonly relation: ToldKind;
  readonly from: Participant;
  readonly to: Participant;
  /** EDTF; null where nothing tells when. */
  readonly time: string | null;
  /** The words that say it, exactly `text.slice(start, end)`. */
  readonly quote: string;
}

/** A relation between two mentions, with the token that says it. */
interface Draft {
  readonly relation: ToldKind;
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** Whether a mention may stand on one side of a relation. */
type Test = (reading: Reading, m: number) => boolean;

const actorKinds: ReadonlySet<Mention['kind']> = new Set([
  'person',
  'office',
  'group',
  'organisation',
  'nationality',
  'place',
  'pronoun',
]);
const bodyKinds: ReadonlySet<string> = new Set(['organisation', 'group']);
const states = new Set(referenceWords.general.state);

/** A name of no known sort may be anybody's. */
const isNameless = ({ annotated, tokens }: Reading, m: number): boolean => {
  const { kind, head } = annotated.mentions[m] as Mention;
  return kind === 'thing' && uposOf(tokens, head) === 'PROPN';
};

const isActor: Test = (reading, m) => {
  const { kind, head } = reading.annotated.mentions[m] as Mention;
  if (kind === 'pronoun' && pointing.has(lemmaOf(reading.tokens, head).toLowerCase())) return false;
  return actorKinds.has(kind) || isNameless(reading, m);
};
const pointing = new Set(['this', 'that', 'these', 'those', 'which', 'what']);

/** What has members: a body, one that a pronoun stands for, "the coalition [states]". */
const isBody: Test = (reading, m) => {
  const { annotated, tokens } = reading;
  const { kind, head } = annotated.mentions[m] as Mention;
  const meant = kind === 'pronoun' ? annotated.entities[annotated.entityOf[m] ?? -1]?.kind : kind;
  // A "secretary of [State]" is of no state; several states may be a body.
  if (states.has(lemmaOf(tokens, head).toLowerCase())) return xposOf(tokens, head) === 'NNS';
  return bodyKinds.has(meant ?? 'thing') || isNameless(reading, m);
};

/**
 * Who leads, belongs to, is part of or holds office in what, by the grammar of the words that say so. In reading order.
 *
 *     [Anna Keld], the front's commander              leads the front
 *     soldiers from the [4th Brigade]                 member of the brigade
 *     The [Harbour Alliance] includes the [League].   the League is part of the alliance
 *     the Orland-led [coalition]                      Orland leads the coalition
 */
export const toldRelations = (reading: Reading, hearing: Hearing): readonly ToldRelation[] => {
  const { annotated, tokens } = reading;
  const found: ToldRelation[] = [];
  const seen = new Set<string>();
  let mention = 0;
  for (const { first, last, start, end } of annotated.sentences) {
    while (mention < annotated.mentions.length && (annotated.mentions[mention] as Mention).end <= start) mention++;
    let lastMention = mention;
    while (lastMention < annotated.mentions.length && (annotated.mentions[lastMention] as Mention).start < end)
      lastMention++;
    for (let token = first; token < last; token++) {
      for (const draft of draftsAt(reading, token)) {
        if (isOne(reading, draft)) continue;
        if (!/^(?:CT|PR)\+$/.test(voiceOf(hearing, draft.at).factuality)) continue;
        const key = `${draft.relation} ${draft.from} ${draft.to}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const time = circumstancesOf(reading, mention, lastMention, draft.at, draft.at).time?.edtf ?? null;
        const [from, to] = [draft.from, draft.to].map((m) => asParticipant(annotated, m)) as [Participant, Participant];
        const span = {
          start: Math.min(from.start, to.start, tokens.start[draft.at] as number),
          end: Math.max(from.end, to.end, tokens.end[draft.at] as number),
        };
        found.push({
          ...span,
          relation: draft.relation,
          from,
          to,
          time,
          quote: annotated.document.text.slice(span.start, span.end),
        });
      }
    }
  }
  return found;
};

/** Nobody belongs to himself, by whatever name. */
const isOne = ({ annotated: { mentions, entityOf } }: Reading, { from, to }: Draft): boolean => {
  const [one, other] = [mentions[from] as Mention, mentions[to] as Mention];
  const entity = entityOf[from] ?? -1;
  return (one.start === other.start && one.end === other.end) || (entity >= 0 && entity === entityOf[to]);
};

const NONE: readonly Draft[] = [];

const draftsAt = (reading: Reading, token: number): readonly Draft[] => {
  const upos = uposOf(reading.tokens, token);
  if (isVerb(reading, token)) return verbDrafts(reading, token);
  if (upos !== 'NOUN' && upos !== 'PROPN') return NONE;
  const described = describedBy(reading, token);
  return described.length === 0 ? partsBy(reading, token) : [...described, ...partsBy(reading, token)];
};

const drafts = (relation: ToldKind, at: number, from: readonly number[], to: readonly number[]): readonly Draft[] =>
  from.flatMap((one) => to.map((other) => ({ relation, at, from: one, to: other })));

const mentionsOf = (reading: Reading, heads: readonly number[], test: Test): readonly number[] => [
  ...new Set(
    heads
      .flatMap((head) => coordinated(reading, throughQuantity(reading, head)))
      .map((head) => mentionAt(reading, head))
      .filter((m) => m >= 0 && test(reading, m)),
  ),
];

/** "[Anna Keld] leads the front", "was assigned to the brigade", "the alliance includes the league" */
const verbDrafts = (reading: Reading, verb: number): readonly Draft[] => {
  const lemma = lemmaOf(reading.tokens, verb).toLowerCase();
  if (leadingVerbs.has(lemma)) {
    const before = hyphenLeader(reading, verb);
    const by = before.length > 0 ? before : slot(reading, verb, 'subj');
    const led = before.length > 0 ? [headOf(reading.tokens, verb)] : slot(reading, verb, 'obj');
    return drafts('leads', verb, mentionsOf(reading, by, isActor), mentionsOf(reading, led, isBody));
  }
  if (includingVerbs.has(lemma)) {
    const subjects = slot(reading, verb, 'subj');
    // "Its members include …": the whole is whose members they are.
    const whole = subjects.flatMap((s) =>
      memberNouns.has(lemmaOf(reading.tokens, s).toLowerCase())
        ? bodiesOf(reading, s)
        : mentionsOf(reading, [s], isBody),
    );
    return partDrafts(reading, verb, mentionsOf(reading, slot(reading, verb, 'obj'), isActor), whole);
  }
  const prepositions = servingVerbs.get(lemma);
  if (prepositions === undefined) return NONE;
  const objects = slot(reading, verb, 'obj');
  const who = mentionsOf(reading, objects.length > 0 ? objects : slot(reading, verb, 'subj'), isActor);
  const body = prepositions.flatMap((name) => mentionsOf(reading, slot(reading, verb, name), isBody));
  return partDrafts(reading, verb, who, body);
};

/** "the [Orland]-led coalition" */
const hyphenLeader = ({ annotated, tokens }: Reading, participle: number): readonly number[] => {
  const before = participle - 2;
  const bound =
    before >= 0 &&
    relationOf(tokens, participle) === 'amod' &&
    formOf(annotated.document, tokens, participle - 1) === '-' &&
    tokens.end[before] === tokens.start[before + 1];
  return bound ? [before] : [];
};

/** People are members, named or not ("local [fighters]"); bodies and states are parts. */
const partDrafts = (
  { annotated, tokens }: Reading,
  at: number,
  from: readonly number[],
  to: readonly number[],
): readonly Draft[] =>
  from.flatMap((m) => {
    const mention = annotated.mentions[m] as Mention;
    const { kind } = mention;
    const named = 'named' in mention && mention.named;
    const unit = partNouns.has(lemmaOf(tokens, mention.head).toLowerCase());
    const part = unit || kind === 'organisation' || kind === 'place' || kind === 'thing' || (kind === 'group' && named);
    return drafts(part ? 'part of' : 'member of', at, [m], to);
  });

/** "Anna Keld, the front's [commander]", "[commander] Anna Keld of the front", "a [member] of the front" */
const describedBy = (reading: Reading, noun: number): readonly Draft[] => {
  const lemma = lemmaOf(reading.tokens, noun).toLowerCase();
  // "is [part] of the alliance"
  if (lemma === 'part') return partDrafts(reading, noun, bearersOf(reading, noun), bodiesOf(reading, noun));
  const relation = leaderNouns.has(lemma)
    ? 'leads'
    : officeNouns.has(lemma)
      ? 'holds office in'
      : memberNouns.has(lemma)
        ? 'member of'
        : undefined;
  if (relation === undefined) return NONE;
  const who = bearersOf(reading, noun);
  if (who.length > 0)
    return bodiesOf(reading, noun).flatMap((body) =>
      drafts(relation === 'leads' && isOneWithin(reading, body) ? 'holds office in' : relation, noun, who, [body]),
    );
  // "front fighters" are called by their body and nothing more is said of them; "soldiers [from] the brigade" are some of it.
  const own = mentionAt(reading, noun);
  const from = mentionsOf(reading, slot(reading, noun, 'from'), isBody);
  return reading.annotated.mentions[own]?.head === noun ? drafts(relation, noun, [own], from) : [];
};

/** "a commander [in] the navy", "a manager [at] the bank": one of several there, where the manager [of] a bank leads it. */
const isOneWithin = (reading: Reading, body: number): boolean => {
  const { tokens, annotated } = reading;
  const { head } = annotated.mentions[body] as Mention;
  const first = relationOf(tokens, head) === 'conj' ? headOf(tokens, head) : head;
  return placePrepositions.has(prepositionOf(reading, first));
};

/** Whoever a noun describes: "[Anna Keld], commander of", "commander [Anna Keld]", "[she] is the commander". */
const bearersOf = (reading: Reading, noun: number): readonly number[] => {
  const { tokens } = reading;
  const relation = relationOf(tokens, noun);
  const titled = relation === 'nmod:desc' || (relation === 'compound' && headOf(tokens, noun) > noun);
  const heads = titled ? [headOf(tokens, noun)] : slot(reading, noun, 'self');
  return mentionsOf(reading, heads, isActor);
};

/** The bodies that a noun for a person says that the person is of. */
const bodiesOf = (reading: Reading, noun: number): readonly number[] => {
  const { tokens, children, annotated } = reading;
  const heads: number[] = [];
  for (const c of childrenOf(children, noun)) {
    const relation = relationOf(tokens, c);
    const name = relation === 'compound' && uposOf(tokens, c) === 'PROPN';
    const before = c < noun && (relation === 'nmod:poss' || name);
    const behind = relation === 'nmod' && bodyPrepositions.has(prepositionOf(reading, c));
    if (before || behind) heads.push(c);
  }
  const own = mentionsOf(reading, heads, isBody);
  if (own.length > 0) return own;
  // "Anna Keld, commander, [Harbour Guard]": a bare title has its body behind the comma.
  const next = noun + 2;
  if (heads.length > 0 || next >= tokens.length || formOf(annotated.document, tokens, noun + 1) !== ',') return own;
  return [next, headOf(tokens, next)]
    .map((head) => (head < 0 ? -1 : mentionAt(reading, head)))
    .filter((m) => m >= 0 && annotated.mentions[m]?.start === tokens.start[next] && isBody(reading, m));
};

/** "the front's armed [wing]", "2nd [Battalion], 5th Kestrel Regiment", "[fighters] of the brigade" */
const partsBy = (reading: Reading, noun: number): readonly Draft[] => {
  const { tokens, children, annotated } = reading;
  const lemma = lemmaOf(tokens, noun).toLowerCase();
  if (!partNouns.has(lemma) && !unitNouns.has(lemma)) return NONE;
  const own = mentionAt(reading, noun);
  if (annotated.mentions[own]?.head !== noun) return NONE;
  const wholes: number[] = [];
  for (const c of childrenOf(children, noun)) {
    const relation = relationOf(tokens, c);
    const larger =
      c > noun && (relation === 'appos' || relation === 'parataxis') && unitNouns.has(lemmaOf(tokens, c).toLowerCase());
    const owner =
      partNouns.has(lemma) && (relation === 'nmod:poss' || (relation === 'nmod' && prepositionOf(reading, c) === 'of'));
    if (larger || owner) wholes.push(c);
  }
  return drafts('part of', noun, [own], mentionsOf(reading, wholes, isBody));
};
