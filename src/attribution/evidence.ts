import { childrenOf, relationOf } from '../annotation/tokens.ts';
import { firstPersonPossessives } from '../languages/en/sources.ts';
import type { Evidence, Source, SourceKind } from './attribution.ts';
import type { Candidate } from './rule.ts';
import { type Sight, word } from './sight.ts';
import { nounKind } from './source.ts';

const BY_KIND: Readonly<Record<SourceKind, Evidence>> = {
  person: 'testimony',
  office: 'official',
  institution: 'official',
  outlet: 'media',
  document: 'document',
  dataset: 'document',
  witnesses: 'testimony',
  unnamed: 'unspecified',
  speaker: 'none',
};

/**
 * What sort of evidence the source is for its content, as the text itself offers it: a document that the author
 * published is `own-prior-publication`; without a source it is `unspecified`.
 */
export const evidenceOf = (sight: Sight, candidate: Candidate, source: Source | undefined): Evidence => {
  if (source === undefined) return 'unspecified';
  if (source.kind === 'document' && isOwn(sight, candidate.source)) return 'own-prior-publication';
  const noun = nounKind(sight.tokens.lemma[candidate.source]!);
  if (noun === 'official') return 'official';
  return BY_KIND[source.kind];
};

const isOwn = (sight: Sight, head: number): boolean => {
  for (const c of childrenOf(sight.children, head)) {
    if (relationOf(sight.tokens, c) === 'nmod:poss' && firstPersonPossessives.has(word(sight, c))) return true;
  }
  return false;
};
