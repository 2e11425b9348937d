import type { Field } from '../document.ts';
import { fieldAt, fieldOf, flat, linesOf } from './block-text.ts';
import { imprintOf } from './imprint.ts';
import { institutionIn, withoutCapitals } from './opening.ts';
import type { Ground, Section } from './parts.ts';
import { inSentenceCase } from './sentence-case.ts';

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

/** "Report of the Panel of Experts on …", over several lines or alone in capitals on the first. */
const titledAuthor = ({ text, blocks, furniture }: Ground, title: number): Field | undefined => {
  const block = blocks[title];
  if (block === undefined) return undefined;
  const first = linesOf(text, block)[0];
  const shouted = first !== undefined && withoutCapitals(first.words) !== first.words;
  return shouted
    ? fieldOf(text, furniture.titledAuthor.exec(withoutCapitals(first.words)), 'value', first.start)
    : fieldOf(text, furniture.titledAuthor.exec(flat(text, block)), 'value', block.start);
};

/** "IN THE HIGH COURT OF ORLAND ⏎ … ⏎ Summary of the Claimants' submissions": who lays the paper before the court. */
const partyIn = ({ text, blocks, furniture }: Ground, { end }: Section['opening']): Field | undefined => {
  const lines = blocks.slice(0, end).flatMap((b) => linesOf(text, b));
  for (const { start, words } of furniture.party === undefined ? [] : lines) {
    const found = fieldOf(text, furniture.party?.exec(withoutCapitals(words)) ?? null, 'value', start);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** How much of the first sentence says who speaks. */
const longestStance = 300;

/** "PUBLIC STATEMENT ⏎ Harbour Watch (HW) condemns the raid …": whoever says where it stands in a paper of that sort. */
const stanceOf = ({ text, blocks, furniture }: Ground, { end }: Section['opening']): Field | undefined => {
  const first = blocks[end];
  if (first === undefined || furniture.stance === undefined) return undefined;
  const isStatement = blocks
    .slice(0, end)
    .some((b) => linesOf(text, b).some(({ words }) => furniture.documentKind.test(words)));
  const words = flat(text, { start: first.start, end: Math.min(first.end, first.start + longestStance) });
  return isStatement ? fieldOf(text, furniture.stance.exec(words), 'value', first.start) : undefined;
};

/** "SARR, 4 May (Littoral Wire) — …" */
const agencyOf = ({ text, blocks, furniture }: Ground, { end }: Section['opening']): Field | undefined => {
  const first = blocks[end];
  if (first === undefined) return undefined;
  const words = flat(text, { start: first.start, end: Math.min(first.end, first.start + longestStance) });
  return fieldOf(text, furniture.dateline.exec(words), 'agency', first.start);
};

/** "files seen by the Sarr Courier … told this newspaper": the only paper that an article may mean by itself. */
const ownPaper = ({ text, furniture }: Ground): Field | undefined => {
  if (furniture.callsItself?.test(text) !== true || furniture.shownTo === undefined) return undefined;
  const papers = [...text.matchAll(furniture.shownTo)].flatMap((match) => fieldOf(text, match, 'value', 0) ?? []);
  return new Set(papers.map(({ value }) => value)).size === 1 ? papers[0] : undefined;
};

/** The blocks before `end` that are short enough to be lines that say who wrote. */
const bylines = (blocks: Ground['blocks'], end: number): Ground['blocks'] =>
  blocks.slice(0, end).filter((b) => b.kind !== 'list-item' && b.end - b.start < longestByline);

const imprint = (ground: Ground, { end }: Section['opening']): Field | undefined =>
  imprintOf(
    ground,
    // A title that is a question passes for prose.
    bylines(ground.blocks, Math.max(end + 1, firstBlocks)).flatMap((b) => linesOf(ground.text, b)),
  );

/**
 * A title that shares its block with other lines names the issuer in one of them.
 *
 *     Harbour Safety Office of Orland        an institution by itself
 *     Turned away at sea
 *     A briefing by Open Harbour, May 2031   a paper and its author
 */
const titleLines = ({ text, blocks, furniture }: Ground, { title, end }: Section['opening']): Field | undefined => {
  const block = blocks[title];
  const opening = bylines(blocks, end + 1);
  const lines = [...(block === undefined ? [] : [block]), ...opening].flatMap((b) => linesOf(text, b));
  for (const { start, words } of lines) {
    const author = fieldOf(text, furniture.titledAuthor.exec(words), 'value', start);
    if (author !== undefined) return author;
  }
  return lines.map((line) => institutionIn(text, line, furniture)).find((found) => found !== undefined);
};

/** Before which court a party lays the paper. */
export const courtOf = (ground: Ground, { opening, masthead }: Section): Field | undefined =>
  partyIn(ground, opening) === undefined ? undefined : (masthead.institution ?? titleLines(ground, opening));

/**
 * The issuer by the name that the text introduces with its letters: "Harbour Mission" where a title has HARBOUR MISSION IN
 * ORLAND and the first sentence "The Harbour Mission (HM) …".
 */
const asIntroduced = ({ text }: Ground, issuer: Field): Field => {
  const { value } = inSentenceCase(issuer, text);
  for (const { index } of [...value.matchAll(/ (?:in|to|for|on) /g)].reverse()) {
    const name = value.slice(0, index);
    if (
      name.includes(' ') &&
      text.includes(`${name} (`) &&
      acronym.test(text.slice(text.indexOf(`${name} (`) + name.length))
    )
      return fieldAt(text, issuer.start, issuer.start + index);
  }
  return issuer;
};

const acronym = /^ \(["“]?(?:the )?\p{Lu}[\p{Lu}\d-]{1,11}["”]?\)/u;

/** Who issued the document: its title, else its letterhead, else what it says of itself, else who sent or wrote it. */
export const issuerOf = (ground: Ground, section: Section): Field | undefined => {
  const found = issuing(ground, section);
  return found && asIntroduced(ground, found);
};

const issuing = (ground: Ground, { opening, masthead, letter, signature }: Section): Field | undefined =>
  titledAuthor(ground, opening.title) ??
  partyIn(ground, opening) ??
  masthead.institution ??
  selfDescription(ground) ??
  masthead.sender ??
  letter?.sender ??
  signature?.body ??
  imprint(ground, opening) ??
  titleLines(ground, opening) ??
  stanceOf(ground, opening) ??
  agencyOf(ground, opening) ??
  masthead.firstName ??
  ownPaper(ground) ??
  masthead.author;
