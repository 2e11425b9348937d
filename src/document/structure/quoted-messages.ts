import { mailWords as ar } from '../../languages/ar/mail-words.ts';
import type { DocumentFurniture } from '../../languages/document-furniture.ts';
import { mailWords as en } from '../../languages/en/mail-words.ts';
import { mailWords as fr } from '../../languages/fr/mail-words.ts';
import type { Span } from '../../text/span.ts';
import type { Block, Field, Part, WrittenDate } from '../document.ts';
import { fieldAt, fieldOf, flat, linesOf, withoutAddress } from './block-text.ts';
import { dateOrder, writtenDates } from './written-dates.ts';

const languages = [en, fr, ar];

/** A message that a mail repeats, as the words above it tell. */
type Message = Pick<Part, 'speaker' | 'dated'>;

interface Ground {
  readonly text: string;
  readonly furniture: DocumentFurniture;
  readonly order: ReturnType<typeof dateOrder>;
}

/** An introduction is one line, folded once or twice. */
const longestIntroduction = 400;
/** Blocks in which the headers of a repeated message may stand. */
const blocksOfHead = 6;

/**
 * Cuts the main part of a mail where other people's lines begin and end: what a reply repeats is its writer's, at each
 * depth.
 *
 *     Nobody was there.                    main             Anna Verrin, who sent the mail
 *     On 3 May 2016, Karim Sol wrote:
 *     > Was anybody there?                 quoted-message   Karim Sol, 2016-05-03
 *     >> The gate was open.                quoted-message   whoever is named for the second depth
 *     I asked again.                       main
 */
export const quotedMessages = (
  text: string,
  blocks: readonly Block[],
  main: Part,
  furniture: DocumentFurniture,
): readonly Part[] => {
  const ground: Ground = { text, furniture, order: dateOrder(text, furniture) };
  const parts: Part[] = [];
  /** The message of each depth: the mail itself at 0. */
  let messages: (Message | undefined)[] = [main];
  let level = -1;
  /** How deep the unmarked lines are: each "Original Message" line opens one more depth. */
  let unmarked = 0;
  for (const [index, block] of blocks.entries()) {
    const opens = opensMessage(text, block);
    if (opens !== undefined) {
      const head = headOf(ground, blocks.slice(index, index + blocksOfHead));
      messages = [...messages.slice(0, unmarked + 1), head];
    }
    if (opens === 'with-this-block') unmarked++;
    const depth = unmarked + (block.kind === 'quotation' ? block.depth : 0);
    const previous = parts.at(-1);
    if (depth !== level || previous === undefined) {
      parts.push(partOf(depth, block, messages[depth], main));
      if (previous !== undefined) parts[parts.length - 2] = { ...previous, end: block.start };
      level = depth;
    }
    const introduced = introducedBy(ground, block);
    if (introduced !== undefined) {
      messages = [...messages.slice(0, depth + 1), introduced];
      // A new introduction between two stretches of one depth parts them too.
      if (block.kind === 'quotation') level = depth;
    }
    if (opens === 'behind-this-block') unmarked++;
  }
  const last = parts.at(-1);
  if (last !== undefined) parts[parts.length - 1] = { ...last, end: text.length };
  return parts;
};

const partOf = (depth: number, { start, end }: Block, message: Message | undefined, main: Part): Part =>
  depth === 0 ? { ...main, start, end } : { kind: 'quoted-message', start, end, ...message };

/** "On 3 May 2016, Karim Sol wrote:" at the end of a block. */
const introducedBy = (ground: Ground, block: Block): Message | undefined => {
  const start = Math.max(block.start, block.end - longestIntroduction);
  const words = flat(ground.text, { start, end: block.end });
  if (!words.endsWith(':')) return undefined;
  for (const pattern of languages.flatMap(({ wrote }) => wrote)) {
    const match = pattern.exec(words);
    if (match !== null)
      return messageOf(
        ground,
        fieldOf(ground.text, match, 'author', start),
        fieldOf(ground.text, match, 'date', start),
      );
  }
  return undefined;
};

const messageOf = (
  { text, furniture, order }: Ground,
  speaker: Field | undefined,
  date: Field | undefined,
): Message => {
  const read =
    date === undefined ? undefined : writtenDates(text.slice(date.start, date.end), date.start, furniture, order)[0];
  const dated: WrittenDate | undefined = read === undefined ? undefined : { ...read, role: 'written' };
  return { ...(speaker === undefined ? {} : { speaker }), ...(dated === undefined ? {} : { dated }) };
};

/** Whether another message follows behind a block, or begins with it: where its head stands in the same block. */
export const opensMessage = (text: string, block: Span): 'behind-this-block' | 'with-this-block' | undefined => {
  const lines = linesOf(text, { start: block.start, end: Math.min(block.end, block.start + longestIntroduction) });
  const at = lines.findIndex(
    ({ words }) => words.length < 60 && languages.some(({ original }) => original.test(words)),
  );
  if (at === -1) return undefined;
  return at === lines.length - 1 ? 'behind-this-block' : 'with-this-block';
};

const label = /^\*?(?<label>[\p{L}\p{M}]{1,20})\*?\s?:\*?\s(?<value>\S.*)$/du;

/** The "From:" and "Sent:" lines behind "Original Message". */
const headOf = (ground: Ground, blocks: readonly Block[]): Message => {
  const lines = blocks.flatMap((block) => linesOf(ground.text, block));
  let speaker: Field | undefined;
  let date: Field | undefined;
  for (const { words, start } of lines) {
    const match = label.exec(words);
    const range = match?.indices?.groups?.value;
    if (match === null || range === undefined) continue;
    const name = (match.groups?.label ?? '').toLowerCase();
    const value = fieldAt(ground.text, start + range[0], start + range[1]);
    if (languages.some(({ from }) => from.includes(name))) speaker ??= withoutAddress(ground.text, value);
    else if (writtenDates(value.value, value.start, ground.furniture, ground.order).length > 0) date ??= value;
  }
  return messageOf(ground, speaker, date);
};
