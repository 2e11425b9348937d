import type { Mention } from '../annotation/annotation.ts';
import {
  childrenOf,
  formOf,
  headOf,
  lemmaOf,
  type Relation,
  relationOf,
  uposOf,
  wordOf,
  xposOf,
} from '../annotation/tokens.ts';
import {
  appointingVerbs,
  assumingVerbs,
  bodyPrepositions,
  includingVerbs,
  keepingVerbs,
  leaderNouns,
  leadershipNouns,
  leadingVerbs,
  memberNouns,
  officeNouns,
  partNouns,
  personPrepositions,
  placePrepositions,
  servingVerbs,
  succeedingVerbs,
  unitNouns,
} from '../languages/en/relation-words.ts';
import { isPassive, isVerb, prepositionOf, slot } from './clause.ts';
import { mentionAt, type Reading } from './reading.ts';
import {
  boundBefore,
  type Draft,
  drafts,
  isActor,
  isBody,
  isNameless,
  mentionsOf,
  noDrafts,
  type Test,
} from './told-parties.ts';

/**
 * Who leads, belongs to, is part of or holds office in what, as a word says it.
 *
 *     [Anna Keld], the front's commander              leads the front
 *     soldiers from the [4th Brigade]                 member of the brigade
 *     Peter Holm of the [League]                      member of the league
 *     The [Harbour Alliance] includes the [League].   the League is part of the alliance
 *     the alliance, including the [League]            the same
 *     the Orland-led [coalition]                      Orland leads the coalition
 */
export const affiliationsAt = (reading: Reading, token: number): readonly Draft[] => {
  if (isVerb(reading, token)) return verbDrafts(reading, token);
  const upos = uposOf(reading.tokens, token);
  // "chief [executive] of the bank", tagged as what describes it
  const isNoun = upos === 'NOUN' || upos === 'PROPN' || relationOf(reading.tokens, token) === 'appos';
  if (!isNoun) return noDrafts;
  if (leadershipNouns.has(lemmaOf(reading.tokens, token).toLowerCase())) return underLeadership(reading, token);
  const described = describedBy(reading, token);
  const named = upos === 'PROPN' ? ofNamed(reading, token) : noDrafts;
  const parts = partsBy(reading, token);
  const included = includedAt(reading, token);
  return described.length + named.length + included.length === 0
    ? parts
    : [...described, ...named, ...parts, ...included];
};

/** "The brigade is under the [command] of Anna Keld", "the brigade, under her [command]", "Anna Keld took [command] of the brigade" */
const underLeadership = (reading: Reading, noun: number): readonly Draft[] => {
  const { tokens } = reading;
  const relation = relationOf(tokens, noun);
  const head = headOf(tokens, noun);
  if (relation === 'obj' && assumingVerbs.has(lemmaOf(tokens, head).toLowerCase()))
    return drafts(
      'leads',
      noun,
      mentionsOf(reading, slot(reading, head, 'subj'), isActor),
      mentionsOf(reading, slot(reading, noun, 'of'), isBody),
    );
  if (prepositionOf(reading, noun) !== 'under') return noDrafts;
  const leaders = ['of', 'poss'].flatMap((name) => mentionsOf(reading, slot(reading, noun, name), isActor));
  const beside = relation === 'nmod' ? [head] : [];
  const led = [beside, ...['bearer', 'doer'].map((name) => slot(reading, noun, name))].map((heads) =>
    mentionsOf(reading, heads, isBody),
  );
  return drafts('leads', noun, leaders, led.find((m) => m.length > 0) ?? []);
};

/**
 * "Peter Holm of the Harbour [League]", "Captain Anna Keld, 4th [Brigade], said": the unit behind a comma is that of the person
 * before it.
 */
const ofNamed = (reading: Reading, body: number): readonly Draft[] => {
  const { tokens, annotated } = reading;
  const relation = relationOf(tokens, body);
  const isUnit = relation === 'appos' && unitNouns.has(lemmaOf(tokens, body).toLowerCase());
  if (!isUnit && !(relation === 'nmod' && personPrepositions.has(prepositionOf(reading, body)))) return noDrafts;
  const head = headOf(tokens, body);
  const person = mentionAt(reading, head);
  const bearer = annotated.mentions[person];
  if (bearer?.kind !== 'person' || !bearer.named || isPost(lemmaOf(tokens, head).toLowerCase())) return noDrafts;
  return drafts(
    'member of',
    body,
    [person],
    mentionsOf(reading, [body], (_, m) => isBody(reading, m) && (isUnit || !isNameless(reading, m))),
  );
};

/** "the [Chair] of the council", taken for a name, has a post there. */
const isPost = (lemma: string): boolean => leaderNouns.has(lemma) || officeNouns.has(lemma) || memberNouns.has(lemma);

/** "the alliance, including the [League]", "members of it such as the [League]", "Among its members are the [League] and the [Front]." */
const includedAt = (reading: Reading, included: number): readonly Draft[] => {
  // "put several states, including Orland, in the Harbour column": politics counts lands and voters as no members.
  if (reading.ofPolitics) return noDrafts;
  const { tokens, children, annotated } = reading;
  const among = childrenOf(children, included).find((c) => c < included && prepositionOf(reading, c) === 'among');
  const as = among === undefined ? prepositionOf(reading, included) : 'such';
  if (as !== 'including' && as !== 'include' && as !== 'such') return noDrafts;
  const over = among ?? headOf(tokens, included);
  if (over < 0) return noDrafts;
  const members = [over, headOf(tokens, over)].find(
    (at) => at >= 0 && memberNouns.has(lemmaOf(tokens, at).toLowerCase()),
  );
  // "a body [such as] the league" is one like it; "armed [groups], including the front" are no whole, nor are "[people]".
  const isWhole = as !== 'such' && /^NNP?$/.test(xposOf(tokens, over));
  const wholes =
    members !== undefined ? bodiesOf(reading, members) : isWhole ? mentionsOf(reading, [over], isBody) : [];
  const parts = mentionsOf(reading, [included], isNamedActor);
  return partDrafts(
    reading,
    included,
    parts,
    wholes.filter((m) => annotated.mentions[m]?.head !== included),
  );
};

/** "[Anna Keld] leads the front", "was assigned to the brigade", "the alliance includes the league" */
const verbDrafts = (reading: Reading, verb: number): readonly Draft[] => {
  const lemma = lemmaOf(reading.tokens, verb).toLowerCase();
  if (leadingVerbs.has(lemma)) {
    const before = boundBefore(reading, verb);
    const by = before.length > 0 ? before : slot(reading, verb, 'subj');
    const led = before.length > 0 ? [headOf(reading.tokens, verb)] : slot(reading, verb, 'obj');
    return drafts('leads', verb, mentionsOf(reading, by, isActor), mentionsOf(reading, led, isBody));
  }
  if (includingVerbs.has(lemma)) {
    // "includes the [league]", "consists of the [league]", "is composed of the [league]"
    const of = lemma === 'consist' || isPassive(reading, verb);
    const subjects = slot(reading, verb, isPassive(reading, verb) ? 'obj' : 'subj');
    // "Its members include …": the whole is whose members they are.
    const whole = subjects.flatMap((s) =>
      memberNouns.has(lemmaOf(reading.tokens, s).toLowerCase())
        ? bodiesOf(reading, s)
        : mentionsOf(reading, [s], isBody),
    );
    const parts = slot(reading, verb, of ? 'of' : 'obj');
    return partDrafts(reading, verb, mentionsOf(reading, parts, isActor), whole);
  }
  const prepositions = servingVerbs.get(lemma);
  if (prepositions === undefined) return noDrafts;
  const objects = slot(reading, verb, 'obj');
  const who = mentionsOf(reading, objects.length > 0 ? objects : slot(reading, verb, 'subj'), isActor);
  const body = prepositions.flatMap((name) => mentionsOf(reading, slot(reading, verb, name), isBody));
  return partDrafts(reading, verb, who, body);
};

const isNamedActor: Test = (reading, m) => {
  const mention = reading.annotated.mentions[m] as Mention;
  return isActor(reading, m) && (isNameless(reading, m) || ('named' in mention && mention.named === true));
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
  const relation =
    leaderNouns.has(lemma) || isCommanding(reading, noun)
      ? 'leads'
      : officeNouns.has(lemma)
        ? 'holds office in'
        : memberNouns.has(lemma)
          ? 'member of'
          : undefined;
  if (relation === undefined) return noDrafts;
  const own = mentionAt(reading, noun);
  const bearers = bearersOf(reading, noun);
  const who = bearers.length > 0 ? bearers : namedElsewhere(reading, noun, own);
  if (who.length > 0)
    return bodiesOf(reading, noun).flatMap((body) =>
      // "the minister of the [Interior], Anna Keld", "the elder of [Varn]": a name of no known sort may be a matter or a place.
      bearers.length === 0 && isNameless(reading, body)
        ? noDrafts
        : drafts(relation === 'leads' && isOneWithin(reading, noun, body) ? 'holds office in' : relation, noun, who, [
            body,
          ]),
    );
  if (reading.annotated.mentions[own]?.head !== noun) return noDrafts;
  // "front fighters" are called by their body and nothing more is said of them; "soldiers [from] the brigade" are some of it.
  return drafts(relation, noun, [own], comesFrom(reading, noun));
};

/** "The [head] of the front, Anna Keld, …": the description itself, where the document names whoever it stands for. */
const namedElsewhere = ({ annotated }: Reading, noun: number, m: number): readonly number[] => {
  const { mentions, entities, entityOf } = annotated;
  const { head, kind } = mentions[m] ?? {};
  if (head !== noun || kind === undefined || !people.has(kind)) return [];
  const others = entities[entityOf[m] ?? -1]?.mentions ?? [];
  const isName = ({ kind: other, ...one }: Mention): boolean =>
    other === 'person' && 'named' in one && one.named === true;
  return others.slice(0, MOST_MENTIONS).some((k) => k !== m && isName(mentions[k] as Mention)) ? [m] : [];
};

/** How many mentions of somebody are asked for a name. */
const MOST_MENTIONS = 12;

const people: ReadonlySet<Mention['kind']> = new Set(['person', 'office']);

/** "the [commanding] officer of the brigade" */
const isCommanding = ({ tokens, children }: Reading, noun: number): boolean =>
  childrenOf(children, noun).some((c) => relationOf(tokens, c) === 'amod' && wordOf(tokens, c) === 'commanding');

/** "soldiers from the [brigade]", "soldiers visiting from the [brigade]", "the [mill] has 40 workers" */
const comesFrom = (reading: Reading, people: number): readonly number[] => {
  const { tokens, children } = reading;
  const whence = [people];
  for (const c of childrenOf(children, people))
    if (relationOf(tokens, c) === 'acl' && isVerb(reading, c)) whence.push(c);
  const from = mentionsOf(
    reading,
    [...whence.flatMap((one) => slot(reading, one, 'from')), ...slot(reading, people, 'with')],
    isBody,
  );
  if (from.length > 0) return from;
  // "arrested officials and clerks [from the ministry]", which parsers hang on the verb
  const first = relationOf(tokens, people) === 'conj' ? headOf(tokens, people) : people;
  if (relationOf(tokens, first) !== 'obj') return from;
  const verb = headOf(tokens, first);
  if (keepingVerbs.has(lemmaOf(tokens, verb).toLowerCase()))
    return mentionsOf(reading, slot(reading, verb, 'subj'), isBody);
  const behind = slot(reading, verb, 'from').filter((body) => body > people);
  return mentionsOf(reading, behind, isBody);
};

/**
 * "a commander [in] the navy", "a manager [at] the bank": one of several there, where the manager [of] a bank leads it. So is
 * who leads something of the body: "a navy [gang] leader".
 */
const isOneWithin = (reading: Reading, noun: number, body: number): boolean => {
  const { tokens, annotated, children } = reading;
  for (const c of childrenOf(children, noun)) {
    const narrower = c < noun && relationOf(tokens, c) === 'compound' && uposOf(tokens, c) === 'NOUN';
    // "a rebel leader" leads rebels.
    if (narrower && !memberNouns.has(lemmaOf(tokens, c).toLowerCase())) return true;
  }
  const { head } = annotated.mentions[body] as Mention;
  const first = relationOf(tokens, head) === 'conj' ? headOf(tokens, head) : head;
  return placePrepositions.has(prepositionOf(reading, first));
};

/** "[Peter Holm] succeeded Anna Keld as leader": who succeeds is what he is said to be. */
const successorsAs = (reading: Reading, noun: number): readonly number[] | undefined => {
  const verb = headOf(reading.tokens, noun);
  const succeeds = verb >= 0 && succeedingVerbs.has(lemmaOf(reading.tokens, verb).toLowerCase());
  return succeeds && prepositionOf(reading, noun) === 'as' ? slot(reading, verb, 'subj') : undefined;
};

const nameRelations: ReadonlySet<Relation> = new Set(['compound', 'flat']);

/** Whoever a noun describes: "[Anna Keld], commander of", "commander [Anna Keld]", "[she] is the commander". */
const bearersOf = (reading: Reading, noun: number): readonly number[] => {
  const { tokens } = reading;
  const relation = relationOf(tokens, noun);
  const titled = relation === 'nmod:desc' || (relation === 'compound' && headOf(tokens, noun) > noun);
  const heads = titled ? [headOf(tokens, noun)] : (successorsAs(reading, noun) ?? slot(reading, noun, 'self'));
  if (heads.length > 0) return mentionsOf(reading, heads, isActor);
  // "league treasurer [Anna Keld]", where a parse hangs the name on the title.
  const own = mentionAt(reading, noun);
  const named = childrenOf(reading.children, noun).some(
    (c) => c === noun + 1 && uposOf(tokens, c) === 'PROPN' && nameRelations.has(relationOf(tokens, c)),
  );
  if (named) return reading.annotated.mentions[own]?.head === noun && isActor(reading, own) ? [own] : [];
  return mentionsOf(reading, namedBeside(reading, noun), isActor);
};

/** "League treasurer [Anna Keld] was heard": title and name, where a parse makes both the subject; "[She] was appointed treasurer". */
const namedBeside = (reading: Reading, noun: number): readonly number[] => {
  const { tokens, annotated } = reading;
  const head = headOf(tokens, noun);
  const next = noun + 1;
  const twice = head >= 0 && next < head && headOf(tokens, next) === head;
  if (twice && relationOf(tokens, next) === relationOf(tokens, noun)) {
    const beside = annotated.mentions[mentionAt(reading, next)];
    return beside?.kind === 'person' && beside.named ? [next] : [];
  }
  const appointed =
    relationOf(tokens, noun) === 'obj' &&
    appointingVerbs.has(lemmaOf(tokens, head).toLowerCase()) &&
    isPassive(reading, head);
  return appointed ? slot(reading, head, 'iobj') : [];
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
  if (!partNouns.has(lemma) && !unitNouns.has(lemma)) return noDrafts;
  const own = mentionAt(reading, noun);
  if (annotated.mentions[own]?.head !== noun) return noDrafts;
  const wholes: number[] = [];
  for (const c of childrenOf(children, noun)) {
    const relation = relationOf(tokens, c);
    const larger =
      c > noun &&
      (relation === 'appos' || relation === 'parataxis') &&
      uposOf(tokens, c) === 'PROPN' &&
      unitNouns.has(lemmaOf(tokens, c).toLowerCase());
    const owner =
      partNouns.has(lemma) &&
      (relation === 'nmod:poss' || (relation === 'nmod' && /^(?:of|within)$/.test(prepositionOf(reading, c))));
    if (larger || owner) wholes.push(c);
  }
  // "the Varn Battery, a [unit] of the guard", "the Varn Battery is a [unit] of the guard"
  const selves = slot(reading, noun, 'self').filter((one) => !wholes.includes(one));
  const called = mentionsOf(reading, selves, isBody);
  return drafts('part of', noun, called.length > 0 ? called : [own], mentionsOf(reading, wholes, isBody));
};
