import type { ResolvedActors } from '../resolution/actor.ts';
import type { Claim } from '../resolution/claim.ts';
import type { Extraction } from '../statement/extraction.ts';
import { keeping } from '../text/kept.ts';
import type { SilenceTold } from './silence.ts';

/** Somebody's silence, with the actor who was silent. */
export interface SilenceOf {
  readonly actor: string;
  readonly told: SilenceTold;
}

/** Gives for each document that tells of silences whose they are, as often as it is called. */
export const silenceFinder = (): ((
  extractions: readonly Extraction[],
  actors: ResolvedActors,
) => ReadonlyMap<string, readonly SilenceOf[]>) => {
  const kept = keeping<readonly SilenceOf[]>();
  return (extractions, { actorOf, actsAs }) => {
    kept.next();
    const inDocument = new Map<string, readonly SilenceOf[]>();
    for (const { document, silences } of extractions) {
      if (silences.length === 0) continue;
      const actors = silences.map(({ entity }) => {
        const found = actorOf.get(document)?.get(entity);
        return found === undefined ? undefined : (actsAs.get(found) ?? found);
      });
      const told = kept.get(document, [silences, ...actors], () =>
        silences.flatMap(({ start, end, label, text }, index) => {
          const actor = actors[index];
          return actor === undefined ? [] : [{ actor, told: { document, start, end, actor: label, text } }];
        }),
      );
      if (told.length > 0) inDocument.set(document, told);
    }
    return inDocument;
  };
};

/**
 * Who of those whom a claim concerns is reported, in a document that makes it, to have given no answer.
 *
 *     The Front sold oil to the Guard, drivers said. The Guard declined to comment.
 *                               ^^^^^                ^^^^^ concerned, and silent
 */
export const silencesOn = (
  { agent, patient }: Claim,
  documents: readonly string[],
  inDocument: ReadonlyMap<string, readonly SilenceOf[]>,
): readonly SilenceTold[] =>
  inDocument.size === 0
    ? []
    : documents
        .flatMap((document) => inDocument.get(document) ?? [])
        .filter(({ actor }) => agent.includes(actor) || patient.includes(actor))
        .map(({ told }) => told);
