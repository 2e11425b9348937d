import type { Extraction } from '../statement/extraction.ts';
import type { Statement } from '../statement/statement.ts';
import { changedKeys, keeping, watching } from '../text/kept.ts';
import type { ResolvedActors } from './actor.ts';

/**
 * Names the participants of statements by the actor of the case, not by what one document calls it. Called again, it does
 * so anew only where an actor of the document has another label.
 */
export const relabeller = (): ((
  extractions: readonly Extraction[],
  resolved: ResolvedActors,
) => readonly Extraction[]) => {
  const kept = keeping<Extraction>();
  const watch = watching();
  let labels: ReadonlyMap<string, string> = new Map();
  return (extractions, { actors, actorOf, actsAs }) => {
    const own = new Map(actors.map(({ id, label }) => [id, label]));
    const now = new Map(own);
    for (const [actor, stands] of actsAs) now.set(actor, own.get(stands) as string);
    watch.changed(changedKeys(labels, now));
    labels = now;
    kept.next();
    return extractions.map((extraction) => {
      const { document } = extraction;
      const ofDocument = actorOf.get(document);
      return kept.get(document, [extraction, ofDocument, watch.versionOf(document)], () => {
        watch.asked(document, new Set(ofDocument?.values()));
        const relabel = (participant: Statement['agent'][number]): Statement['agent'][number] => {
          const label = now.get(ofDocument?.get(participant.entity) ?? '');
          return label === undefined ? participant : { ...participant, label };
        };
        return {
          ...extraction,
          statements: extraction.statements.map((one) => ({
            ...one,
            agent: one.agent.map(relabel),
            patient: one.patient.map(relabel),
          })),
        };
      });
    });
  };
};
