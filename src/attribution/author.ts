import type { Entity } from '../annotation/annotation.ts';
import type { Field } from '../document/document.ts';
import type { Span } from '../text/span.ts';
import type { Sight } from './sight.ts';

/**
 * Whether an entity is whoever the document speaks for at an offset: "the Panel" in the Panel's own report, "the
 * Ministry" in its communiqué. What an author finds, notes and recalls by that name is said in the document's own voice.
 */
export const isAuthor = (sight: Sight, entity: Entity, at: number): boolean =>
  authorFields(sight, at).some(
    (field) =>
      isShortFor(entity.label, field.value) ||
      isMentionedAt(sight.annotated, entity, field) ||
      headsPaper(sight.annotated, entity, field),
  );

/** "Republic of Orland · Ministry of Mines": the body that has a line of its own below the issuer's in the letterhead. */
const headsPaper = ({ document, mentions }: Sight['annotated'], entity: Entity, field: Field): boolean => {
  const { blocks, metadata, text } = document;
  const head = blocks[0];
  if (head === undefined || field.start < head.start || head.end < field.end) return false;
  return (
    field.value === metadata.issuer?.value &&
    mentionsFrom(mentions, entity, { start: field.end, end: head.end }).some(({ start, end }) => {
      const ownLine = /\n\s*(?:the )?$/i.test(text.slice(field.end, start)) && /^\s*\n/.test(text.slice(end, end + 8));
      return field.end <= start && end <= head.end && ownLine;
    })
  );
};

/** Whoever the document speaks for at an offset, by name, if it tells. */
export const authorOf = (sight: Sight, at: number): string | undefined =>
  authorFields(sight, at)[0]
    ?.value.replace(/\s+/g, ' ')
    .replace(/^[Tt]he /, '');

const authorFields = ({ annotated }: Sight, at: number): readonly Field[] => {
  const { parts, metadata } = annotated.document;
  const part = parts.find(({ start, end }) => start <= at && at < end);
  const issuer = part === undefined || part.kind === 'main' ? metadata.issuer : undefined;
  return [part?.onBehalfOf, part?.speaker, issuer].filter((field) => field !== undefined);
};

/** "Panel" of "Monitoring Panel", "Panel of Inquiry"; "Courier" of "The Sarrin Courier": the whole name or its head. */
const isShortFor = (label: string, name: string): boolean => {
  const short = bare(label);
  const full = bare(name);
  const head = full.replace(/ (?:of|for|on) .*/, '');
  return short === full || (/^\p{Lu}/u.test(label) && (short === head || head.endsWith(` ${short}`)));
};

const bare = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').replace(/^the /, '');

const isMentionedAt = ({ mentions }: Sight['annotated'], entity: Entity, field: Field): boolean =>
  mentionsFrom(mentions, entity, field).some(({ end }) => field.start < end);

/** Words of a mention that reach into a span begin at most so many units before it. */
const LONGEST_REACH = 200;

/** The mentions of an entity that begin in a span or shortly before it. Takes the logarithm of their number. */
const mentionsFrom = (
  mentions: Sight['annotated']['mentions'],
  { mentions: own }: Entity,
  { start, end }: Span,
): readonly Span[] => {
  let low = 0;
  let high = own.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (mentions[own[middle]!]!.start < start - LONGEST_REACH) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let k = low; k < own.length && mentions[own[k]!]!.start < end; k++) found.push(mentions[own[k]!]!);
  return found;
};
