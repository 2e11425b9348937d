import { RELATIONS, UPOS } from './annotation.ts';

/*
 * A subject has no preposition in English. Where the parser makes one of the agent of a participle that stands right
 * before it, the agent is given back:
 *
 *     Records obtained by the Courier show that …
 *             └──────obl:agent──┘ └ nsubj? no: "by" stands before it
 */

interface Columns {
  readonly upos: Uint8Array;
  readonly head: Int32Array;
  readonly relation: Uint8Array;
}

const VERB = UPOS.indexOf('VERB');
const CASE = RELATIONS.indexOf('case');
const MODIFIER = RELATIONS.indexOf('acl');
const AGENT = RELATIONS.indexOf('obl:agent');
const OBLIQUE = RELATIONS.indexOf('obl');
const SUBJECTS = new Set([RELATIONS.indexOf('nsubj'), RELATIONS.indexOf('nsubj:pass')]);

/** Mends the tree of the sentence `[first, last)`; `isBy` tells the preposition of agents. */
export const mendTree = (tokens: Columns, first: number, last: number, isBy: (token: number) => boolean): void => {
  for (let preposition = first + 1; preposition < last; preposition++) {
    const subject = tokens.head[preposition]!;
    if (tokens.relation[preposition] !== CASE || subject <= preposition || !SUBJECTS.has(tokens.relation[subject]!))
      continue;
    const participle = preposition - 1;
    if (tokens.upos[participle] !== VERB || tokens.relation[participle] !== MODIFIER) continue;
    // Another subject must be left to the verb: what the participle describes.
    if (tokens.head[tokens.head[participle]!] !== tokens.head[subject]) continue;
    tokens.head[subject] = participle;
    tokens.relation[subject] = isBy(preposition) ? AGENT : OBLIQUE;
  }
};
