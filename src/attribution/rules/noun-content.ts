import type { Mention } from '../../annotation/annotation.ts';
import { childrenOf, headOf, xposOf } from '../../annotation/tokens.ts';
import { carryingVerbs, findingVerbs, rejectingVerbs, traceNouns } from '../../languages/en/reporting.ts';
import { appraisalOfSaying } from '../appraisal.ts';
import type { Act } from '../attribution.ts';
import { infinitiveRange, objectRange } from '../clause-end.ts';
import { isDenied } from '../factuality.ts';
import { agentOf, isOfPast, prepositionOf, sourceRange, subjectOf, verbGroup } from '../predicate.ts';
import type { AttributionRule } from '../rule.ts';
import { baseRelation, child, hasMark, isVerb, type Range, type Sight, spansWithout, subtree, word } from '../sight.ts';
import { mentionKindOf } from '../source.ts';

/**
 * A noun of saying, thinking or meaning with its content; the source owns it or utters it.
 *
 *     The court heard [source|their] [cue|claim] [content|that the ships had left].
 *     [source|The envoy] [cue|expressed support for] [content|talks].
 *     [source|The envoy] [cue|dismissed the claim] [content|that the ships had left].        denied: CT-
 *     [source|The envoy] [cue|saw no sign] [content|that the ships had left].                looked for: PR-
 *     The [cue|claim] [content|that the ships had left] is baseless.                          the author’s appraisal: CT-
 */
export const nounContent: AttributionRule = {
  name: 'noun-content',
  on: 'noun',
  find: (sight, noun, senses) => {
    const complement = complementOf(sight, noun);
    const found =
      complement < 0 || isPreposition(sight, noun, complement) ? undefined : matchSense(sight, complement, senses);
    if (found === undefined) return undefined;
    const owner = ownerOf(sight, noun);
    const rejecting = owner.source < 0 && REJECTABLE.has(found.sense.act) ? verbOver(sight, noun, rejectingVerbs) : -1;
    const carrying =
      owner.source >= 0 && !isPossessive(sight, owner.source) ? -1 : verbOver(sight, noun, carryingVerbs);
    const finding = owner.source >= 0 ? -1 : vainFinding(sight, noun);
    const light = Math.max(rejecting, carrying, finding);
    const source = light >= 0 ? subjectOf(sight, light) : owner.source;
    if (source < 0 && UNOWNED.has(found.sense.act)) return undefined;
    const appraisal = REJECTABLE.has(found.sense.act) ? appraisalOfSaying(sight, noun) : undefined;
    const content = spansWithout(sight, { first: found.first, last: lastOf(sight, noun, complement) }, []);
    if (content.length === 0) return undefined;
    const group = light >= 0 ? verbGroup(sight, light) : { first: noun, last: noun };
    return {
      sense: rejecting >= 0 ? DENIAL : appraisal === undefined ? found.sense : APPRAISED,
      ...(appraisal === undefined ? {} : { factuality: appraisal, evidence: 'none' }),
      ...(finding < 0 ? {} : { factuality: 'PR-' }),
      cue: {
        first: Math.min(group.first, noun),
        last: found.sense.takes.has('clause') && found.lead < 0 ? noun : Math.max(noun, found.lead),
      },
      cueHead: rejecting >= 0 ? rejecting : noun,
      // Whosesoever claim it is, the author says what it is worth.
      source: appraisal === undefined ? source : -1,
      ...(owner.range === undefined || light >= 0 ? {} : { sourceTokens: owner.range }),
      content,
      because: [`“${word(sight, noun)}” has “${word(sight, complement)}” for its content`],
    };
  },
};

/** "[found] no indication that", "[saw] no sign that": who has looked and found nothing holds that it is not so; or -1. */
const vainFinding = (sight: Sight, noun: number): number => {
  if (!traceNouns.has(sight.tokens.lemma[noun]!)) return -1;
  const finding = verbOver(sight, noun, findingVerbs);
  return finding >= 0 && isDenied(sight, finding) && isOfPast(sight, finding) ? finding : -1;
};

/** What people say and think can be denied by others; what they want or fear cannot. */
const REJECTABLE: ReadonlySet<Act> = new Set<Act>(['report', 'belief']);
const DENIAL = { act: 'report', stance: 'neutral', factuality: 'CT-' } as const;

/** What is said by the appraisal that the author passes on what others say. */
const APPRAISED = { act: 'appearance', stance: 'endorses', factuality: 'CT+' } as const;

/** "in view of the raids" is no view of theirs; "in the view of the Panel" is the Panel's. */
const isPreposition = (sight: Sight, noun: number, complement: number): boolean =>
  isNominal(sight, complement) && prepositionOf(sight, complement) === 'of' && word(sight, noun - 1) === 'in';

/** The last word of the content; a nominal runs on over the phrases beside it. */
const lastOf = (sight: Sight, noun: number, complement: number): number =>
  isNominal(sight, complement)
    ? objectRange(sight, noun, complement).last
    : infinitiveRange(sight, noun, complement).last;

/** "voiced [their] doubts about": whose they are is told by who voices them. */
const isPossessive = (sight: Sight, i: number): boolean => xposOf(sight.tokens, i) === 'PRP$';

/** A plan, an aim or a quarrel that is nobody's tells nothing about its content. */
const UNOWNED: ReadonlySet<Act> = new Set<Act>(['intention', 'attitude', 'question']);

const isNominal = (sight: Sight, complement: number): boolean =>
  ['nmod', 'obl'].includes(baseRelation(sight, complement));

type Senses = Parameters<AttributionRule['find']>[2];

const complementOf = (sight: Sight, noun: number): number => {
  const beside = clauseBeside(sight, noun);
  if (beside >= 0) return beside;
  for (const c of childrenOf(sight.children, noun)) {
    if (c < noun) continue;
    const relation = baseRelation(sight, c);
    // "the report of the [Secretary-General]" is his, and not about him.
    if (relation === 'nmod' && prepositionOf(sight, c) === 'by') continue;
    if (relation === 'nmod' && prepositionOf(sight, c) === 'of' && OWNERS.has(mentionKindOf(sight, c) ?? 'thing'))
      continue;
    if (relation === 'ccomp' || (relation === 'acl' && markOf(sight, c) !== '') || relation === 'nmod') return c;
  }
  return -1;
};

const OWNERS: ReadonlySet<Mention['kind']> = new Set<Mention['kind']>(['office', 'organisation', 'group']);

/**
 * "heard their claim [that …]", "expressed support [for talks]": the clause right after an object, or the phrase after the
 * object of a verb that only carries it, which parsers hang on the verb.
 */
const clauseBeside = (sight: Sight, noun: number): number => {
  const head = headOf(sight.tokens, noun);
  if (head < 0 || head > noun || baseRelation(sight, noun) !== 'obj') return -1;
  for (const c of childrenOf(sight.children, head)) {
    if (c < noun || sight.children.first[c]! !== noun + 1) continue;
    if (hasMark(sight, c, 'that') || (baseRelation(sight, c) === 'obl' && verbOver(sight, noun, carryingVerbs) >= 0))
      return c;
  }
  return -1;
};

const matchSense = (
  sight: Sight,
  complement: number,
  senses: Senses,
): { sense: Senses[number]; first: number; lead: number } | undefined => {
  const { first } = subtree(sight, complement);
  if (isNominal(sight, complement)) {
    const preposition = prepositionOf(sight, complement);
    const sense = senses.find((s) => s.prepositions.has(preposition));
    const lead = child(sight, complement, 'case');
    return sense === undefined ? undefined : { sense, first: lead + 1, lead };
  }
  const mark = markOf(sight, complement);
  if (mark === 'to') {
    const sense = senses.find((s) => s.takes.has('infinitive'));
    return sense === undefined ? undefined : { sense, first, lead: -1 };
  }
  const sense = senses.find((s) => s.takes.has('clause') || s.prepositions.has(mark));
  if (sense === undefined) return undefined;
  const lead = sense.prepositions.has(mark) && mark !== 'that' ? child(sight, complement, 'mark') : -1;
  return { sense, first: lead >= 0 ? lead + 1 : first, lead };
};

const markOf = (sight: Sight, i: number): string => {
  const mark = child(sight, i, 'mark');
  return mark >= 0 && mark < i ? word(sight, mark) : '';
};

/** "their claim", "the army's claim", "a claim by the army"; "the army is of the opinion". */
const ownerOf = (sight: Sight, noun: number): { source: number; range?: Range } => {
  const holder =
    child(sight, noun, 'cop') >= 0 && prepositionOf(sight, noun) === 'of' ? child(sight, noun, 'nsubj') : -1;
  if (holder >= 0) return { source: holder, range: sourceRange(sight, holder) };
  for (const c of childrenOf(sight.children, noun)) {
    if (baseRelation(sight, c) === 'nmod' && c < noun) return { source: c, range: { ...subtree(sight, c) } };
    if (baseRelation(sight, c) === 'nmod' && ['by', 'from'].includes(prepositionOf(sight, c)))
      return { source: c, range: sourceRange(sight, c) };
    // "allegations made in May by the agency"
    const agent = baseRelation(sight, c) === 'acl' && xposOf(sight.tokens, c) === 'VBN' ? agentOf(sight, c) : -1;
    if (agent >= 0) return { source: agent, range: sourceRange(sight, agent) };
  }
  // "[Orlandian] perceptions that", "[Harbour League] claims that"
  const before = child(sight, noun, 'compound') >= 0 ? child(sight, noun, 'compound') : child(sight, noun, 'amod');
  const people = before >= 0 && before < noun && PEOPLES.has(mentionKindOf(sight, before) ?? 'thing');
  return people ? { source: before, range: subtree(sight, before) } : { source: -1 };
};

const PEOPLES: ReadonlySet<Mention['kind']> = new Set<Mention['kind']>([
  'nationality',
  'organisation',
  'group',
  'place',
]);

/** The verb of `verbs` whose object the noun is ("made the claim that"), or -1. */
const verbOver = (sight: Sight, noun: number, verbs: ReadonlySet<string>): number => {
  const head = headOf(sight.tokens, noun);
  return head >= 0 &&
    head < noun &&
    baseRelation(sight, noun) === 'obj' &&
    isVerb(sight, head) &&
    verbs.has(sight.tokens.lemma[head]!)
    ? head
    : -1;
};
