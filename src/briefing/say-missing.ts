import type { SourceKind } from '../attribution/attribution.ts';
import type { Citation } from '../document/document.ts';
import { briefingWords as w } from '../languages/en/briefing-words.ts';
import type { Actor } from '../resolution/actor.ts';
import type { CitedSentence, Counted, Named } from './briefing.ts';
import type { StandingClaim } from './order-claims.ts';
import type { TellingOf } from './say-claim.ts';
import { citationOf, quoteOf, speakerOf, type Told } from './say-statement.ts';
import { counted, listed, named, own, reference, sentence } from './sentence.ts';

const supportOf = ({ corroboration }: StandingClaim, tellingOf: TellingOf): readonly Told[] =>
  corroboration.supporting.map(tellingOf).filter((told) => told !== undefined);

const others = (told: readonly Told[]) => told.slice(1).map(({ statement }) => reference(citationOf(statement)));

/** Kinds of source that ought to have a name: a paper or a data set is told by what it is. */
const oughtToBeNamed: ReadonlySet<SourceKind> = new Set(['unnamed', 'person', 'witnesses']);

const isOnUnnamed = ({ statement: { source } }: Told): boolean => {
  const nearest = source[0];
  return nearest !== undefined && !nearest.named && oughtToBeNamed.has(nearest.kind);
};

const citeAll = (told: readonly [Told, ...Told[]]): Counted => {
  const [first, ...rest] = told.map(({ statement }) => citationOf(statement));
  return counted(told.length, first as Citation, ...rest);
};

/** How many statements rest on nobody in particular, and what they call him. */
const sayUnnamed = (all: readonly Told[]): readonly CitedSentence[] => {
  const [first, ...rest] = all.filter(isOnUnnamed);
  if (first === undefined) return [];
  const called = new Map<string, Named>();
  for (const { statement } of [first, ...rest]) {
    const label = statement.source[0]?.label ?? '';
    if (label !== '' && label !== 'unnamed') called.set(label.toLowerCase(), named(label, citationOf(statement)));
  }
  const names = listed([...called.values()], own(w.semicolon), own(w.semicolon));
  const words = own(rest.length > 0 ? w.statementsOnUnnamed : w.statementOnUnnamed);
  return [
    sentence([], citeAll([first, ...rest]), words, ...(names.length > 0 ? [own(w.colon), ...names] : []), own(w.stop)),
  ];
};

const sayUnspecified = (all: readonly Told[]): readonly CitedSentence[] => {
  const [first, ...rest] = all.filter(({ statement }) => statement.evidence === 'unspecified');
  if (first === undefined) return [];
  return [
    sentence(
      [],
      citeAll([first, ...rest]),
      own(rest.length > 0 ? w.statementsOnUnspecified : w.statementOnUnspecified),
    ),
  ];
};

const saySingleOrigin = (standing: StandingClaim, tellingOf: TellingOf): readonly CitedSentence[] => {
  const { origins, documents, supporting } = standing.corroboration;
  const told = supportOf(standing, tellingOf);
  const [first] = told;
  if (first === undefined || origins.length !== 1 || documents.length < 2 || supporting.length < 2) return [];
  return [sentence([own(w.singleOrigin)], quoteOf(first), own(w.stop), ...others(told))];
};

/** Everybody who is given a voice: names of speakers and of the sources that they cite, in lower case. */
const voicesOf = (told: readonly Told[]): ReadonlySet<string> =>
  new Set(
    told.flatMap((one) => [
      speakerOf(one).text.toLowerCase(),
      (one.statement.speaker ?? '').toLowerCase(),
      ...one.statement.source.map(({ label }) => label.toLowerCase()),
    ]),
  );

const namesOf = ({ label, names }: Actor): readonly string[] => [label, ...names].map((name) => name.toLowerCase());

interface Unanswered {
  readonly actor: Actor;
  readonly claims: readonly StandingClaim[];
}

/** Those who are said to have acted, with the claims about them that nobody on file denies. */
const unanswered = (claims: readonly StandingClaim[], actors: readonly Actor[]): readonly Unanswered[] => {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const about = new Map<Actor, StandingClaim[]>();
  for (const standing of claims) {
    if (standing.corroboration.denying.length > 0 || standing.corroboration.supporting.length === 0) continue;
    for (const id of standing.claim.agent) {
      const actor = byId.get(id);
      if (actor !== undefined) about.set(actor, [...(about.get(actor) ?? []), standing]);
    }
  }
  return [...about].map(([actor, of]) => ({ actor, claims: of }));
};

const isHeard = ({ actor }: Unanswered, voices: ReadonlySet<string>): boolean =>
  namesOf(actor).some((name) => voices.has(name));

/** Those who are heard nowhere, in one sentence. */
const sayNeverHeard = (unheard: readonly Unanswered[], tellingOf: TellingOf): readonly CitedSentence[] => {
  const names = unheard.flatMap(({ actor, claims }) => {
    const told = claims.flatMap((standing) => supportOf(standing, tellingOf));
    return told.slice(0, 1).map(({ statement }) => named(actor.label, citationOf(statement)));
  });
  const [first] = names;
  if (first === undefined) return [];
  const [, ...others] = listed(names, own(w.semicolon), own(w.semicolon));
  return [sentence([own(w.neverHeard)], first, ...others, own(w.stop))];
};

/** For one who is heard elsewhere: each charge told in several documents to which no reply is on file. */
const sayNoReply = ({ actor, claims }: Unanswered, tellingOf: TellingOf): readonly CitedSentence[] =>
  claims.flatMap((standing) => {
    const told = supportOf(standing, tellingOf);
    const [first] = told;
    if (first === undefined || standing.corroboration.documents.length < 2) return [];
    const who = named(actor.label, citationOf(first.statement));
    return [sentence([own(w.noReplyBy)], who, own(w.toThis), quoteOf(first), own(w.stop), ...others(told))];
  });

/**
 * What a reader should know is not there: second origins, names of sources, replies of those who are said to have acted.
 * `claims` are the claims of conduct in order of weight; `all` is every statement on file.
 */
export const sayMissing = (
  claims: readonly StandingClaim[],
  actors: readonly Actor[],
  all: readonly Told[],
  tellingOf: TellingOf,
): readonly CitedSentence[] => {
  const voices = voicesOf(all);
  const open = unanswered(claims, actors);
  return [
    ...claims.flatMap((standing) => saySingleOrigin(standing, tellingOf)),
    ...sayUnnamed(all),
    ...sayUnspecified(all),
    ...sayNeverHeard(
      open.filter((one) => !isHeard(one, voices)),
      tellingOf,
    ),
    ...open.filter((one) => isHeard(one, voices)).flatMap((one) => sayNoReply(one, tellingOf)),
  ];
};
