import { message } from '../languages/message.ts';
import type { Extraction } from '../statement/extraction.ts';
import { ofObject } from '../text/kept.ts';
import { ACTOR_RELATIONS, type Actor, type ActorRelation, type ResolvedActors } from './actor.ts';
import { type Judgement, relationsSaid } from './judgement.ts';

/**
 * How the actors of a case stand to each other: who joined whom by a statement that affirms it, who leads what or belongs to
 * it by a document's words, who acts for a government, and how a person says that one stands to another: whose member, part or office holder he is, from when until when.
 * Related actors stay two: a leader is not his group, and a group is not the one that it grew out of.
 *
 *     Jana Tarn joined the Kestrel Front in 2013    Jana Tarn ─member of, 2013→ Kestrel Front
 */
export const relateActors = (
  { actors, actorOf, actsAs }: ResolvedActors,
  extractions: readonly Extraction[],
  judgements: readonly Judgement[],
): readonly Actor[] => {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const relations = new Map<string, Map<string, ActorRelation>>();
  const keep = (from: string, relation: ActorRelation) => {
    if (from === relation.to) return;
    const known = relations.get(from) ?? new Map<string, ActorRelation>();
    relations.set(from, known);
    const key = `${relation.relation} ${relation.to} ${relation.time ?? ''}`;
    const same = known.get(key);
    known.set(
      key,
      same === undefined ? relation : { ...same, statements: [...same.statements, ...relation.statements].sort() },
    );
  };

  for (const [from, to] of actsAs) {
    const label = byId.get(to)?.label ?? '';
    keep(from, {
      relation: 'acts for',
      to,
      label,
      time: null,
      statements: [],
      because: message('relation.acts-for'),
    });
  }
  for (const extraction of extractions) {
    const of = actorOf.get(extraction.document);
    for (const { id, agent, patient, time, quote } of joiningIn(extraction)) {
      for (const joining of agent)
        for (const joined of patient) {
          const [from, to] = [of?.get(joining.entity), of?.get(joined.entity)];
          if (from === undefined || to === undefined) continue;
          const label = byId.get(to)?.label ?? '';
          keep(from, {
            relation: 'member of',
            to,
            label,
            time,
            statements: [id],
            because: message('relation.quote', { quote }),
          });
        }
    }
  }
  for (const { document, relations: told } of extractions) {
    const of = actorOf.get(document);
    for (const { relation, from, to, time, quote } of told) {
      const [one, other] = [of?.get(from.entity), of?.get(to.entity)];
      if (one === undefined || other === undefined) continue;
      const label = byId.get(other)?.label ?? '';
      keep(one, { relation, to: other, label, time, statements: [], because: message('relation.quote', { quote }) });
    }
  }
  const said = relationsSaid(judgements);
  if (said.length > 0) {
    const called = new Map(actors.flatMap((actor) => [actor.id, ...actor.names].map((name) => [name, actor] as const)));
    for (const { from, to, relation, time, because } of said) {
      const [one, other] = [called.get(from), called.get(to)];
      const kind = ACTOR_RELATIONS.find((known) => known === relation);
      if (one === undefined || other === undefined || kind === undefined) continue;
      keep(one.id, { relation: kind, to: other.id, label: other.label, time, statements: [], because });
    }
  }
  return actors.map((actor) => {
    const of = relations.get(actor.id);
    return of === undefined ? actor : { ...actor, relations: withoutUndated([...of.values()]).sort(inOrder) };
  });
};

/** "leads the front" says nothing that "leads the front since 2028" does not. */
const withoutUndated = (relations: readonly ActorRelation[]): ActorRelation[] =>
  relations.filter(
    ({ relation, to, time, statements }) =>
      time !== null ||
      statements.length > 0 ||
      !relations.some((other) => other.relation === relation && other.to === to && other.time !== null),
  );

/** The statements that affirm that somebody joined somebody. */
const joiningIn = ofObject(({ statements }: Extraction) =>
  statements.filter(({ tie, factuality }) => tie === 'join' && factuality === 'CT+'),
);

const inOrder = (a: ActorRelation, b: ActorRelation): number =>
  a.relation < b.relation || (a.relation === b.relation && a.to + (a.time ?? '') < b.to + (b.time ?? '')) ? -1 : 1;
