import type { DocumentFurniture } from '../../languages/document-furniture.ts';
import { instrumentWords as en } from '../../languages/en/instrument-words.ts';
import { operativeVerbs as enVerbs } from '../../languages/en/operative-verbs.ts';
import { instrumentWords as fr } from '../../languages/fr/instrument-words.ts';
import { operativeVerbs as frVerbs } from '../../languages/fr/operative-verbs.ts';
import type { Block, BlockKind, Document, Field, Metadata, Part, WrittenDate } from '../document.ts';
import type { DraftBlock } from '../draft.ts';
import { fieldAt, fieldOf, flat, linesOf } from './block-text.ts';
import { clausesOf, type ResolutionWords } from './clauses.ts';
import { furnitureLine } from './furniture-line.ts';
import { isHeading } from './headings.ts';
import { courtOf, issuerOf } from './issuer.ts';
import { type Ground, partsOf, type Section, sections } from './parts.ts';
import { inSentenceCase } from './sentence-case.ts';
import { dateOrder, writtenDates } from './written-dates.ts';

/**
 * Blocks, parts and metadata of a document, from the blocks that its reader saw. `furniture` holds the words of the
 * document's language.
 */
export const structure = (
  text: string,
  drafts: readonly DraftBlock[],
  furniture: DocumentFurniture,
): Pick<Document, 'blocks' | 'parts' | 'metadata'> => {
  const ground: Ground = { text, blocks: drafts, furniture, order: dateOrder(text, furniture) };
  const found = sections(ground);
  const main = found[0];
  const issuer = main === undefined ? undefined : issuerOf(ground, main);
  const parts = partsOf(ground, found, issuer).map((part) => inSentence(part, text));
  return {
    blocks: withClauses(text, blocksOf(ground, found)),
    parts,
    metadata:
      main === undefined ? { dates: [] } : metadataOf(ground, main, issuer && inSentenceCase(issuer, text), parts),
  };
};

/** A part whose voices are written as a sentence would write them. */
const inSentence = ({ speaker, onBehalfOf, ...part }: Part, text: string): Part => ({
  ...part,
  ...(speaker === undefined ? {} : { speaker: inSentenceCase(speaker, text) }),
  ...(onBehalfOf === undefined ? {} : { onBehalfOf: inSentenceCase(onBehalfOf, text) }),
});

const resolutions: readonly ResolutionWords[] = [
  { instrument: en, verbs: new Set(enVerbs.flatMap(({ verbs }) => verbs)) },
  { instrument: fr, verbs: new Set(frVerbs.flatMap(({ verbs }) => verbs)) },
];

const withClauses = (text: string, blocks: readonly Block[]): readonly Block[] => {
  const clauses = clausesOf(text, blocks, resolutions);
  return blocks.map((block, index) => {
    const clause = clauses[index];
    return clause === undefined ? block : { ...block, clause };
  });
};

const kindOf = (ground: Ground, { opening, signed, isAnnex, first }: Section, index: number): BlockKind => {
  const kind = ground.blocks[index]?.kind ?? 'paragraph';
  if (opening.masthead.has(index)) return 'masthead';
  if (signed.has(index) && kind !== 'quotation') return 'signature';
  if (index === opening.title || (isAnnex && index === first)) return 'heading';
  return isHeading(ground.text, ground.blocks, index, ground.furniture) ? 'heading' : kind;
};

/** Headings that a format does not rank stand under the title. */
const levelOf = (draft: DraftBlock, isTitle: boolean): number => {
  if (draft.kind === 'heading') return draft.depth;
  return isTitle ? 1 : 2;
};

const blocksOf = (ground: Ground, found: readonly Section[]): Block[] => {
  const blocks: Block[] = [];
  for (const section of found) {
    for (let index = section.first; index < section.last; index++) {
      const draft = ground.blocks[index];
      if (draft === undefined) continue;
      const kind = kindOf(ground, section, index);
      const { marker, start, end } = draft;
      const isTitle = index === section.opening.title || (section.isAnnex && index === section.first);
      const depth = kind === 'heading' ? levelOf(draft, isTitle) : kind === draft.kind ? draft.depth : 0;
      blocks.push({ kind, depth, ...(marker === undefined ? {} : { marker }), start, end });
    }
  }
  return blocks;
};

/** A date on a line of its own at the very end, where a document has none at its head. */
const closingDate = ({ text, blocks, furniture, order }: Ground): WrittenDate | undefined => {
  for (const block of blocks.slice(-3)) {
    if (block.end - block.start > 200) continue;
    for (const line of linesOf(text, block)) {
      if (furnitureLine(line, furniture)?.kind !== 'date') continue;
      const date = writtenDates(line.words, line.start, furniture, order)[0];
      if (date !== undefined) return { ...date, role: 'written' };
    }
  }
  return undefined;
};

/** "PORT ANSEL, 4 February 2020 — …" */
const datelineDate = ({ text, blocks, furniture, order }: Ground, main: Section): WrittenDate | undefined => {
  const block = blocks[main.opening.end];
  if (block === undefined) return undefined;
  const words = flat(text, { start: block.start, end: Math.min(block.end, block.start + 200) });
  const field = fieldOf(text, furniture.dateline.exec(words), 'date', block.start);
  if (field === undefined) return undefined;
  const date = writtenDates(text.slice(field.start, field.end), field.start, furniture, order)[0];
  return date === undefined ? undefined : { ...date, role: 'written' };
};

/** What may stand between the kind of a paper and its date: "Statement of 22 May", "Communiqué du 22 mai". */
const mostBeforeTitleDate = 24;

/** A title that says what the paper is and ends with its date: "Final report, 15 May 2019". */
const titleDate = ({ text, blocks, furniture, order }: Ground, main: Section): WrittenDate | undefined => {
  const block = blocks[main.opening.title];
  for (const { words, start } of block === undefined ? [] : linesOf(text, block)) {
    const date = furniture.documentKind.test(words) ? writtenDates(words, start, furniture, order).at(-1) : undefined;
    if (date === undefined || date.end < start + words.length) continue;
    const before = words.slice(0, date.start - start);
    if (/[,،(–—-] (?:(?:issued|published|dated) )?$/.test(before) || before.length <= mostBeforeTitleDate)
      return { ...date, role: 'written' };
  }
  return undefined;
};

const datesOf = (ground: Ground, main: Section, parts: Document['parts']): readonly WrittenDate[] => {
  const dates = [...parts.flatMap(({ dated }) => dated ?? []), ...main.masthead.dates];
  if (dates.length === 0) {
    return [datelineDate(ground, main) ?? titleDate(ground, main) ?? closingDate(ground) ?? []].flat();
  }
  const byPlace = new Map(dates.map((date) => [date.start, date]));
  return [...byPlace.values()].sort((a, b) => a.start - b.start);
};

const metadataOf = (ground: Ground, main: Section, issuer: Field | undefined, parts: Document['parts']): Metadata => {
  const { text, blocks, furniture } = ground;
  const block = blocks[main.opening.title];
  const title = block === undefined ? main.masthead.title : fieldAt(text, block.start, block.end);
  const addressed =
    block === undefined
      ? undefined
      : fieldOf(text, furniture.addressedTitle.exec(flat(text, block)), 'value', block.start);
  const addressee =
    main.letter?.addressee ?? main.masthead.addressee ?? addressed ?? main.salutation ?? courtOf(ground, main);
  const { symbol, originalLanguage, address } = main.masthead;
  return {
    ...(title === undefined ? {} : { title }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(symbol === undefined ? {} : { symbol }),
    ...(originalLanguage === undefined ? {} : { originalLanguage }),
    ...(addressee === undefined ? {} : { addressee }),
    ...(address === undefined ? {} : { address }),
    dates: datesOf(ground, main, parts),
  };
};
