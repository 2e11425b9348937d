import { message } from '../../languages/message.ts';
import type { OriginFeature } from '../origin-feature.ts';

/**
 *     documents obtained by the Orland Herald reveal …  ·  the Orland Herald reported …
 *                              ^^^^^^^^^^^^^                   ^^^^^^^^^^^^^ one source, one origin
 *
 * Of a chain the nearest that has a name counts: whoever relays it adds nothing.
 */
export const namedSource: OriginFeature = {
  feature: 'named-source',
  rootsOf: ({ statement, voices }, whois) => {
    const source = statement.source.find((link) => link.named && link.kind !== 'speaker' && link.kind !== 'unnamed');
    if (source === undefined || statement.evidence === 'own-prior-publication') return [];
    const who = whois(source.label);
    return voices.some(({ key }) => key === who.key)
      ? []
      : [{ ...who, kind: 'cites-source', because: message('origin.source', { label: source.label }) }];
  },
};
