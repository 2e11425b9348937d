import type { Entity } from '../annotation/annotation.ts';
import type { Field } from '../document/document.ts';
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
const headsPaper = ({ document, mentions }: Sight['annotated'], { mentions: own }: Entity, field: Field): boolean => {
  const { blocks, metadata, text } = document;
  if (field.value !== metadata.issuer?.value) return false;
  const head = blocks.find(({ start, end }) => start <= field.start && field.end <= end);
  if (head === undefined || head !== blocks[0]) return false;
  return own.some((m) => {
    const { start, end } = mentions[m]!;
    return (
      field.end <= start &&
      end <= head.end &&
      /\n\s*(?:the )?$/i.test(text.slice(field.end, start)) &&
      /^\s*\n/.test(text.slice(end, end + 8))
    );
  });
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

const isMentionedAt = ({ mentions }: Sight['annotated'], { mentions: own }: Entity, { start, end }: Field): boolean =>
  own.some((m) => {
    const mention = mentions[m]!;
    return mention.start < end && start < mention.end;
  });
