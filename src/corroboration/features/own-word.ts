import { message } from '../../languages/message.ts';
import type { OriginFeature } from '../origin-feature.ts';

/**
 *     Briefing of the Reed Society, 2015: Orland released …  ·  the same, 2016: as we showed, Orland released …
 *                 ^^^^^^^^^^^^^^^^                                        ^^^^^^^^^^^^ whoever repeats himself is one origin
 *
 * What a document says in its own voice, or on the strength of its issuer's earlier publications, goes back to whoever
 * speaks in it.
 */
export const ownWord: OriginFeature = {
  feature: 'own-word',
  rootsOf: ({ statement, voices }) => {
    const cited = statement.source.some(({ kind }) => kind !== 'speaker');
    const own =
      statement.evidence === 'own-prior-publication' ||
      !cited ||
      statement.source.every(({ label, kind }) => kind === 'speaker' || voices.some((voice) => voice.label === label));
    if (!own) return [];
    const isEarlier = statement.evidence === 'own-prior-publication';
    return voices.map((voice) => ({
      ...voice,
      kind: isEarlier ? 'own-publication' : 'own-word',
      because: message(isEarlier ? 'origin.own-publication' : 'origin.own-word', { label: voice.label }),
    }));
  },
};
