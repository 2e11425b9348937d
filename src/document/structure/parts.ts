import type { DocumentFurniture } from '../../languages/document-furniture.ts';
import type { Field, Part, WrittenDate } from '../document.ts';
import type { DraftBlock } from '../draft.ts';
import { fieldAt, fieldOf, flat, linesOf } from './block-text.ts';
import { bodyOfOffice, type Correspondence, opensAsLetter, readLetterTitle, readTransmission } from './letter.ts';
import { type Masthead, readMasthead } from './masthead.ts';
import { type Opening, openingOf, withoutCapitals } from './opening.ts';
import { opensMessage } from './quoted-messages.ts';
import { inSentenceCase } from './sentence-case.ts';
import { type Signature, signatureBlocks, signatureOf } from './signatures.ts';
import type { DateOrder } from './written-dates.ts';

/** Text and language that every step of structure reads. */
export interface Ground {
  readonly text: string;
  readonly blocks: readonly DraftBlock[];
  readonly furniture: DocumentFurniture;
  readonly order: DateOrder;
}

/** One part with what its furniture says, before it is known who speaks in it. */
export interface Section {
  /** Blocks `[first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly isAnnex: boolean;
  readonly opening: Opening;
  readonly masthead: Masthead;
  readonly signed: ReadonlySet<number>;
  readonly signature: Signature | undefined;
  readonly letter: Correspondence | undefined;
  readonly transmits: Correspondence | undefined;
  readonly salutation: Field | undefined;
}

const longestAnnexLine = 300;

/** Indices of the blocks that open an annex. */
const annexStarts = ({ text, blocks, furniture }: Ground): number[] => {
  const starts: number[] = [];
  for (let index = 1; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || block.end - block.start > longestAnnexLine) continue;
    if (block.kind !== 'paragraph' && block.kind !== 'heading') continue;
    if (furniture.annex.test(flat(text, block)) && index + 1 < blocks.length) starts.push(index);
  }
  return starts;
};

const spansOf = (blocks: readonly DraftBlock[], indices: Iterable<number>): DraftBlock[] =>
  [...indices].flatMap((index) => blocks[index] ?? []);

/** What the format says of the document counts for its main part, wherever it stands. */
const withSaid = ({ blocks }: Ground, { masthead }: Opening): number[] =>
  blocks.flatMap(({ says }, index) => (says !== undefined || masthead.has(index) ? index : []));

/** Blocks after the opening in which a greeting or a covering sentence may stand. */
const blocksOfGreeting = 3;

/**
 * Indices of the blocks of `[first, last)` that are a part's own, not those of a message or letter that it repeats: who
 * signed what is quoted says nothing of whoever quotes it.
 */
const ownBlocks = ({ text, blocks }: Ground, first: number, last: number): readonly number[] => {
  const own: number[] = [];
  for (let index = first; index < last; index++) {
    const block = blocks[index];
    if (block === undefined || opensMessage(text, block) !== undefined) break;
    if (block.kind !== 'quotation') own.push(index);
  }
  return own;
};

/** "Mirel" or "Mirel Astor" below a mail that Mirel Astor sent. */
const signsByName = ({ text, blocks }: Ground, own: readonly number[], { author, sender }: Masthead): number[] => {
  const names = [author, sender].flatMap((field) =>
    field === undefined ? [] : [field.value, field.value.split(' ')[0]],
  );
  return own.filter((index) => {
    const block = blocks[index];
    return block?.kind === 'paragraph' && names.includes(flat(text, block).replace(/[,.]$/, ''));
  });
};

const sectionOf = (ground: Ground, first: number, last: number, isAnnex: boolean): Section => {
  const { text, blocks, furniture, order } = ground;
  const opening = openingOf(text, blocks, first, last, furniture);
  const signed = signatureBlocks(text, blocks, opening.end, last, furniture);
  const own = ownBlocks(ground, opening.end, last);
  const masthead = readMasthead(
    text,
    spansOf(blocks, isAnnex ? opening.masthead : withSaid(ground, opening)),
    furniture,
    order,
  );
  // "Annex to the letter dated …" tells of the cover letter, not of the annex.
  const title = isAnnex && opening.title === first ? undefined : blocks[opening.title];
  const greeting = blocks.slice(opening.end, Math.min(last, opening.end + blocksOfGreeting));
  const salutations = greeting.map((block) =>
    fieldOf(text, furniture.salutation.exec(flat(text, block)), 'value', block.start),
  );
  const transmissions = greeting.map((block) => readTransmission(text, block, furniture, order));
  return {
    first,
    last,
    isAnnex,
    opening,
    masthead,
    signed: new Set([...signed, ...signsByName(ground, own, masthead)]),
    signature: signatureOf(
      text,
      spansOf(
        blocks,
        own.filter((index) => signed.has(index)),
      ),
      furniture,
    ),
    // A mail that is a letter has its subject for a title, and that of the letter behind it.
    letter: [title, ...blocks.slice(first, opening.end).filter((block) => opensAsLetter(text, block, furniture))]
      .map((block) => (block === undefined ? undefined : readLetterTitle(text, block, furniture, order)))
      .find((found) => found !== undefined),
    transmits: transmissions.find((found) => found !== undefined),
    salutation: salutations.find((found) => found !== undefined),
  };
};

/** The main part and its annexes, in reading order. */
export const sections = (ground: Ground): readonly Section[] => {
  const starts = [0, ...annexStarts(ground)];
  return starts.map((first, index) => sectionOf(ground, first, starts[index + 1] ?? ground.blocks.length, index > 0));
};

const isLetter = ({ letter, salutation, signed }: Section): boolean =>
  letter !== undefined || salutation !== undefined || signed.size > 0;

/** "On behalf of the people of Orland, I write to you …" stands at the head of a letter. */
const onBehalfInText = ({ text, blocks, furniture }: Ground, section: Section): Field | undefined => {
  for (const block of blocks.slice(section.opening.end, section.opening.end + blocksOfGreeting)) {
    const span = { start: block.start, end: Math.min(block.end, block.start + 600) };
    const found = fieldOf(text, furniture.onBehalfOf.exec(flat(text, span)), 'value', block.start);
    if (found !== undefined) return found;
  }
  return undefined;
};

/**
 * Who says "I" or "we" in a part: who signed it, else the author that it names, else whose letter it is said to be,
 * else whoever issued it. What several sign speaks for its issuer.
 */
const speakerOf = (
  section: Section,
  sent: Correspondence | undefined,
  issuer: Field | undefined,
): Field | undefined => {
  const { signature, masthead, letter, isAnnex } = section;
  return (
    (signature?.others === true && !isAnnex ? issuer : signature?.name) ??
    masthead.author ??
    masthead.sender ??
    letter?.sender ??
    sent?.sender ??
    (isAnnex ? undefined : issuer)
  );
};

/** "President of the Republic" below "REPUBLIC OF ORLAND": the state by its whole name, from a line of its letterhead. */
const wholeState = (
  { text, blocks }: Ground,
  { opening, first }: Section,
  body: Field | undefined,
): Field | undefined => {
  if (body === undefined || /\s/.test(body.value)) return body;
  const begins = `${body.value.toLowerCase()} `;
  const line = blocks
    .slice(first, opening.end)
    .flatMap((block) => linesOf(text, block))
    .find(({ words }) => words.toLowerCase().startsWith(begins) && words.length <= LONGEST_STATE);
  return line === undefined ? body : fieldAt(text, line.start, line.end);
};

/** "KINGDOM OF ORLAND ⏎ MINISTRY OF PORTS": the state whose ministry's paper it is. */
const stateAbove = ({ text, blocks, furniture }: Ground, { opening }: Section, issuer: Field | undefined) => {
  if (issuer === undefined || furniture.stateBody?.test(withoutCapitals(issuer.value)) !== true) return undefined;
  const line = blocks
    .slice(0, opening.end)
    .flatMap((block) => linesOf(text, block))
    .find(({ words, end }) => end < issuer.start && furniture.stateLine?.test(withoutCapitals(words)) === true);
  return line === undefined ? undefined : inSentenceCase(fieldAt(text, line.start, line.end), text);
};

/** In characters. */
const LONGEST_STATE = 60;

const onBehalfOf = (
  ground: Ground,
  section: Section,
  sent: Correspondence | undefined,
  issuer: Field | undefined,
): Field | undefined => {
  const { signature, letter, isAnnex } = section;
  return (
    wholeState(ground, section, signature?.body) ??
    bodyOfOffice(ground.text, letter?.sender, ground.furniture) ??
    bodyOfOffice(ground.text, sent?.sender, ground.furniture) ??
    // "Statement by the Minister for Ports of Orland"
    (isAnnex ? undefined : bodyOfOffice(ground.text, issuer, ground.furniture)) ??
    (isLetter(section) ? onBehalfInText(ground, section) : undefined) ??
    (isAnnex ? undefined : stateAbove(ground, section, issuer))
  );
};

/** "(Signed) Anna Keld / Minister for Trade" on a letterhead: whoever signs in an office speaks for the letterhead's body. */
const inOffice = (section: Section): boolean =>
  !section.isAnnex && isLetter(section) && section.signature?.office !== undefined;

const asWritten = (date: Omit<WrittenDate, 'role'> | undefined): WrittenDate | undefined =>
  date === undefined ? undefined : { ...date, role: 'written' };

const partOf = (
  ground: Ground,
  section: Section,
  cover: Section | undefined,
  sent: Correspondence | undefined,
  issuer: Field | undefined,
): Part => {
  const { blocks, text } = ground;
  const { first, last, isAnnex, letter, masthead, salutation } = section;
  const speaker = speakerOf(section, sent, issuer);
  const behalf =
    onBehalfOf(ground, section, sent, issuer) ??
    (speaker !== undefined && (speaker === section.masthead.author || (cover !== section && inOffice(section)))
      ? issuer
      : undefined);
  // A transmitted letter speaks to the body whose chair the cover letter asks to circulate it.
  const passedOn = isAnnex ? bodyOfOffice(text, cover?.letter?.addressee, ground.furniture) : undefined;
  const called =
    salutation === undefined || ground.furniture.formalSalutation.test(salutation.value) ? undefined : salutation;
  const addressee = letter?.addressee ?? masthead.addressee ?? called ?? passedOn;
  const own = letter?.dated ?? sent?.dated;
  const dated =
    asWritten(own) ??
    masthead.dates.find(({ role }) => role === 'written') ??
    masthead.dates.find(({ role }) => role !== 'captured');
  return {
    kind: isAnnex ? 'annex' : cover === section ? 'cover-letter' : 'main',
    start: blocks[first]?.start ?? 0,
    end: blocks[last]?.start ?? text.length,
    ...(speaker === undefined ? {} : { speaker }),
    ...(behalf === undefined ? {} : { onBehalfOf: behalf }),
    ...(addressee === undefined ? {} : { addressee }),
    ...(dated === undefined ? {} : { dated }),
  };
};

/**
 * The parts of a document, each with its own voice. What a cover letter says of the letter it transmits belongs to the
 * first annex.
 */
export const partsOf = (ground: Ground, found: readonly Section[], issuer: Field | undefined): readonly Part[] => {
  const main = found[0];
  const covers = main !== undefined && found.length > 1 && isLetter(main) && main.transmits !== undefined;
  const cover = covers ? main : undefined;
  return found.map((section, index) =>
    partOf(ground, section, cover, index === 1 ? cover?.transmits : undefined, issuer),
  );
};
