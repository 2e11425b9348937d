import { briefingWords as w } from '../languages/en/briefing-words.ts';
import type { Actor } from '../resolution/actor.ts';
import type { Statement } from '../statement/statement.ts';
import type { CitedSentence } from './briefing.ts';
import type { StandingClaim } from './order-claims.ts';
import type { TellingOf } from './say-claim.ts';
import { citationOf, quoteOf, speakerOf, type Told } from './say-statement.ts';
import { named, own, reference, sentence } from './sentence.ts';

const supportOf = ({ corroboration }: StandingClaim, tellingOf: TellingOf): readonly Told[] =>
  corroboration.supporting.map(tellingOf).filter((told) => told !== undefined);

const others = (told: readonly Told[]) => told.slice(1).map(({ statement }) => reference(citationOf(statement)));

/** Reported on nobody's word in particular, or on evidence that is not told. */
const sayUnnamed = (told: Told): readonly CitedSentence[] => {
  const { source, voice, evidence } = told.statement;
  const nearest = source[0];
  if (voice === 'reported' && nearest !== undefined && !nearest.named)
    return [sentence([own(w.unnamedBehind)], quoteOf(told), own(w.stop))];
  return evidence === 'unspecified' ? [sentence([own(w.unspecifiedEvidence)], quoteOf(told), own(w.stop))] : [];
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

/** The words that stand for an actor in a statement. */
const mentionOf = (actor: Actor, statement: Statement) => {
  const names = namesOf(actor);
  const found = statement.agent.find(({ label }) => names.includes(label.toLowerCase())) ?? statement.agent[0];
  if (found === undefined) return named(actor.label, citationOf(statement));
  return named(actor.label, { document: statement.document, start: found.start, end: found.end });
};

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

/** One sentence for an actor never heard; for one who is, a sentence for each charge told in several documents. */
const sayUnanswered = (
  { actor, claims }: Unanswered,
  voices: ReadonlySet<string>,
  tellingOf: TellingOf,
): readonly CitedSentence[] => {
  if (!namesOf(actor).some((name) => voices.has(name))) {
    const told = claims.flatMap((standing) => supportOf(standing, tellingOf));
    const [first] = told;
    if (first === undefined) return [];
    return [
      sentence(
        [],
        mentionOf(actor, first.statement),
        own(w.neverHeard),
        ...told.map((one) => reference(citationOf(one.statement))),
      ),
    ];
  }
  return claims.flatMap((standing) => {
    const [first, ...rest] = supportOf(standing, tellingOf);
    if (first === undefined || standing.corroboration.documents.length < 2) return [];
    return [
      sentence(
        [own(w.noReplyBy)],
        mentionOf(actor, first.statement),
        own(w.toThis),
        quoteOf(first),
        own(w.stop),
        ...others([first, ...rest]),
      ),
    ];
  });
};

/**
 * What a reader should know is not there: names of sources, second origins, replies of those accused. `claims` are the
 * claims of conduct in order of weight; `all` is every statement on file.
 */
export const sayMissing = (
  claims: readonly StandingClaim[],
  actors: readonly Actor[],
  all: readonly Told[],
  tellingOf: TellingOf,
): readonly CitedSentence[] => {
  const voices = voicesOf(all);
  return [
    ...claims.flatMap((standing) => saySingleOrigin(standing, tellingOf)),
    ...claims.flatMap((standing) => supportOf(standing, tellingOf).flatMap(sayUnnamed)),
    ...unanswered(claims, actors).flatMap((one) => sayUnanswered(one, voices, tellingOf)),
  ];
};
