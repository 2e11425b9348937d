import type { Document } from '../document/document.ts';
import type { Mention, NameKind, Tokens } from './annotation.ts';
import type { DraftEntity } from './draft-entity.ts';
import { isAcronym } from './introductions.ts';

/*
 * Chooses the name by which an entity is listed:
 *
 *     Keld · President Anna Keld · she        Anna Keld
 *     the KLF · the Kestrel Liberation Front  Kestrel Liberation Front
 *     the regime · the Orland regime          Orland regime
 */

const bareName = (name: string): string =>
  name
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|The)\s/, '')
    .replace(/[’']s$/, '')
    .trim();

const DETERMINER = /^(?:the|this|that|these|those|a|an|its|his|her|their|our|my|your|both|all|some|many|such)\s/i;

/** How full a name is: words count, an acronym or a name in capitals counts little. */
const fullness = (name: string): number =>
  (isAcronym(name) ? 0 : Math.min(8, name.split(' ').length)) * 100 + Math.min(99, name.length);

interface Chosen {
  readonly label: string;
  readonly kind: NameKind;
  /** Which of the mentions carries the label; -1 where none does. */
  readonly best: number;
}

/** The words of a description up to its head and, for a government, no article. */
const description = (document: Document, tokens: Tokens, mention: Mention): string =>
  bareName(document.text.slice(mention.start, tokens.end[mention.head]).replace(DETERMINER, ''));

/** Label and kind of an entity from its mentions in reading order. */
export const labelOf = (
  document: Document,
  tokens: Tokens,
  draft: DraftEntity,
  mentions: readonly Mention[],
): Chosen => {
  let best = -1;
  let bestScore = -1;
  let label = '';
  mentions.forEach((mention, i) => {
    if (!('named' in mention)) return;
    const proper = mention.named && mention.name !== undefined && mention.kind !== 'nationality';
    const own =
      proper && mention.name !== undefined && !draft.government
        ? bareName(document.text.slice(mention.name.start, mention.name.end))
        : description(document, tokens, mention);
    const score =
      fullness(own) + (proper || draft.government ? 10_000 : 0) - (proper || draft.government ? 0 : i * 1000);
    if (score > bestScore || best < 0) {
      best = i;
      bestScore = score;
      label = own;
    }
  });
  const chosen = mentions[best];
  const kind = chosen !== undefined && 'named' in chosen ? chosen.kind : draft.kind;
  if (best < 0) label = draft.label ?? document.text.slice(mentions[0]?.start, mentions[0]?.end);
  return { label: draft.label ?? label, kind: draft.government ? 'organisation' : kind, best };
};
