import type { Field } from '../document.ts';
import { fieldOf, flat, linesOf } from './block-text.ts';
import { institutionIn } from './opening.ts';
import type { Ground, Section } from './parts.ts';

/** A document says what its issuer is near its end or, under a heading of its own, anywhere. */
const lastBlocks = 6;
const firstBlocks = 3;
/** A longer block before the prose is no line that says who wrote it. */
const longestByline = 200;

/** "The Rivergate Initiative is an independent research organisation …" */
const selfDescription = ({ text, blocks, furniture }: Ground): Field | undefined => {
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    const far = index < blocks.length - lastBlocks && index >= firstBlocks && blocks[index - 1]?.kind !== 'heading';
    if (block === undefined || far) continue;
    const words = flat(text, { start: block.start, end: Math.min(block.end, block.start + 500) });
    const found =
      fieldOf(text, furniture.selfDescription.exec(words), 'value', block.start) ??
      fieldOf(text, furniture.copyright.exec(words), 'value', block.start);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** "Report of the Panel of Experts on …" */
const titledAuthor = ({ text, blocks, furniture }: Ground, title: number): Field | undefined => {
  const block = blocks[title];
  return block === undefined
    ? undefined
    : fieldOf(text, furniture.titledAuthor.exec(flat(text, block)), 'value', block.start);
};

/**
 * A title that shares its block with other lines names the issuer in one of them.
 *
 *     Harbour Safety Office of Orland        an institution by itself
 *     Turned away at sea
 *     A briefing by Open Harbour, May 2031   a paper and its author
 */
const titleLines = ({ text, blocks, furniture }: Ground, { title, end }: Section['opening']): Field | undefined => {
  const block = blocks[title];
  const opening = blocks.slice(0, end + 1).filter((b) => b.kind !== 'list-item' && b.end - b.start < longestByline);
  const lines = [...(block === undefined ? [] : [block]), ...opening].flatMap((b) => linesOf(text, b));
  for (const { start, words } of lines) {
    const author = fieldOf(text, furniture.titledAuthor.exec(words), 'value', start);
    if (author !== undefined) return author;
  }
  return lines.map((line) => institutionIn(text, line, furniture)).find((found) => found !== undefined);
};

/** Who issued the document: its title, else its letterhead, else what it says of itself, else who sent or wrote it. */
export const issuerOf = (ground: Ground, { opening, masthead, letter, signature }: Section): Field | undefined =>
  titledAuthor(ground, opening.title) ??
  masthead.institution ??
  selfDescription(ground) ??
  masthead.sender ??
  letter?.sender ??
  signature?.body ??
  titleLines(ground, opening) ??
  masthead.firstName ??
  masthead.author;
