import type { ResolvedActors } from '../resolution/actor.ts';
import type { Claim } from '../resolution/claim.ts';
import type { Extraction } from '../statement/extraction.ts';
import type { SilenceTold } from './silence.ts';
import type { Telling } from './telling.ts';

/**
 * Gives for a claim who of those whom it concerns is reported, in a document that makes it, to have given no answer.
 *
 *     The Front sold oil to the Guard, drivers said. The Guard declined to comment.
 *                               ^^^^^                ^^^^^ concerned, and silent
 */
export const silencesOn = (
  extractions: readonly Extraction[],
  actors: ResolvedActors,
): ((claim: Claim, supporting: readonly Telling[]) => readonly SilenceTold[]) => {
  const inDocument = new Map<string, readonly { readonly actor: string; readonly told: SilenceTold }[]>();
  for (const { document, silences } of extractions) {
    const told = silences.flatMap(({ start, end, entity, label, text }) => {
      const found = actors.actorOf.get(document)?.get(entity);
      if (found === undefined) return [];
      return [{ actor: actors.actsAs.get(found) ?? found, told: { document, start, end, actor: label, text } }];
    });
    if (told.length > 0) inDocument.set(document, told);
  }
  return ({ agent, patient }, supporting) => {
    if (inDocument.size === 0) return [];
    return [...new Set(supporting.map(({ document }) => document))]
      .sort()
      .flatMap((document) => inDocument.get(document) ?? [])
      .filter(({ actor }) => agent.includes(actor) || patient.includes(actor))
      .map(({ told }) => told);
  };
};
