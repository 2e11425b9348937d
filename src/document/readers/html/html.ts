import { decodeHTML } from 'entities';
import { closeBlock, copy, type Draft, leaveOut, newDraft, openBlock, put } from '../../draft.ts';
import { type Frame, frameOf } from './frame.ts';
import { type Fact, readHead } from './head.ts';
import { type Tag, tagsOf } from './tags.ts';

/**
 * A web page. The text of the article without menus, banners and scripts; what its head tells of issuer, author and
 * dates becomes a masthead.
 *
 *     <meta property="og:site_name" content="The Herald">   masthead   "The Herald"
 *     <h1>Depot found empty</h1>                            heading    depth 1
 *     <ol><li>No <b>guard</b>&nbsp;there.</ol>              list-item  depth 1, marker "1."
 */
export const readWebPage = async (source: string): Promise<Draft> => {
  const tags = tagsOf(source);
  const { articleFrame } = await import('./article.ts');
  const frame = await articleFrame(source, tags, frameOf(tags, source.length));
  return readTags(source, tags, frame, readHead(source, tags, hasHeading(tags, frame)));
};

/** As `readWebPage`, of a page that has neither a head nor a frame to speak of: the body of a mail. */
export const readHtmlBody = (source: string): Draft => {
  const tags = tagsOf(source);
  return readTags(source, tags, frameOf(tags, source.length), []);
};

const readTags = (source: string, tags: readonly Tag[], frame: Frame, facts: readonly Fact[]): Draft => {
  const draft = newDraft(source);
  for (const [what, times] of frame.leftOut) leaveOut(draft, what, times);
  if (frame.main.last - frame.main.first < tags.length) leaveOut(draft, 'page frame');
  writePage(draft, tags, frame, facts);
  return draft;
};

const hasHeading = (tags: readonly Tag[], { hidden, main }: Frame): boolean =>
  tags.some(
    ({ name }, index) => index >= main.first && index < main.last && hidden[index] === 0 && /^h[1-3]$/.test(name),
  );

/** A fact of the page's head becomes a line of the masthead, the title a heading. */
const writeFact = (draft: Draft, { start, end, says }: Fact): void => {
  if (says === 'title') openBlock(draft, 'heading', 1);
  else openBlock(draft, 'masthead', 0, undefined, undefined, says);
  writeText(draft, newPen(), start, end);
  closeBlock(draft);
};

/** Elements that begin and end a block. */
const blockNames = new Set([
  ...['p', 'div', 'section', 'article', 'main', 'body', 'html', 'head', 'header', 'footer', 'aside', 'address', 'pre'],
  ...[
    'blockquote',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'table',
    'thead',
    'tbody',
    'tfoot',
    'tr',
    'td',
    'th',
    'caption',
  ],
  ...[
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'figure',
    'figcaption',
    'form',
    'fieldset',
    'legend',
    'details',
    'summary',
  ],
  ...['center', 'hgroup', 'search', 'label'],
]);

interface List {
  readonly ordered: boolean;
  readonly type: string;
  next: number;
}

/** Where the writing stands: what is open around the next words. */
interface Pen {
  readonly lists: List[];
  quotes: number;
  strong: number;
  heading: number;
  cell: boolean;
  preformatted: number;
  marker: string | undefined;
  /** Number of the note that a list item is, told by its id. */
  note: string | undefined;
  separator: string;
  link: { start: number | undefined; readonly target: string } | undefined;
  /** Source offset of white space not yet written; it is only when words follow in the same block. */
  space: number | undefined;
  /** Whether a line break was the last thing written. */
  broken: boolean;
}

const newPen = (): Pen => ({
  lists: [],
  quotes: 0,
  strong: 0,
  heading: 0,
  cell: false,
  preformatted: 0,
  marker: undefined,
  note: undefined,
  separator: '\n\n',
  link: undefined,
  space: undefined,
  broken: false,
});

/** Ids that converters give to the items of a list of notes. */
const noteId = /^(?:foot|end)note-?(\d{1,4})$/;

/** A mark that leads to a note: `<sup><a href="#n1">[1]</a></sup>`. It is not read as words. */
const noteMark =
  /<sup\b[^<>]{0,200}>\s{0,20}(?:<a\b[^<>]{0,500}>)?\s{0,20}\[?\d{1,3}\]?\s{0,20}(?:<\/a>)?\s{0,20}<\/sup>/iy;

/** Writes facts and text in the order of the source, so that offsets ascend on both sides. */
const writePage = (draft: Draft, tags: readonly Tag[], { hidden, main }: Frame, facts: readonly Fact[]): void => {
  const pen = newPen();
  let skipTo = 0;
  let nextFact = 0;
  for (const [index, tag] of tags.entries()) {
    const textEnd = tags[index + 1]?.from ?? draft.source.length;
    for (let fact = facts[nextFact]; fact !== undefined && fact.start < textEnd; fact = facts[++nextFact]) {
      endBlock(draft, pen);
      writeFact(draft, fact);
    }
    if (index < main.first || index >= main.last || hidden[index] === 1) continue;
    if (tag.from >= skipTo) {
      if (!tag.end && tag.name === 'sup') skipTo = noteMarkEnd(draft.source, tag.from);
      act(draft, pen, tag);
    }
    if (index + 1 < main.last || main.last === tags.length) writeText(draft, pen, Math.max(tag.to, skipTo), textEnd);
  }
  endBlock(draft, pen);
};

const noteMarkEnd = (source: string, at: number): number => {
  noteMark.lastIndex = at;
  return noteMark.test(source) ? noteMark.lastIndex : 0;
};

const act = (draft: Draft, pen: Pen, tag: Tag): void => {
  if (blockNames.has(tag.name)) {
    endBlock(draft, pen);
    if (tag.end) leaveBlock(pen, tag.name);
    else enterBlock(pen, tag);
    return;
  }
  const { name, end } = tag;
  if (name === 'br') breakLine(draft, pen, tag.from);
  if (name === 'b' || name === 'strong') pen.strong = Math.max(0, pen.strong + (end ? -1 : 1));
  if (name === 'q') writeMark(draft, pen, end ? '”' : '“', tag.from);
  if (name === 'img') leaveOut(draft, 'picture');
  if (name === 'a') {
    endLink(draft, pen);
    const href = tag.attributes.get('href');
    if (!end && href !== undefined) pen.link = { start: undefined, target: href.value.trim() };
  }
};

const endBlock = (draft: Draft, pen: Pen): void => {
  const link = pen.link;
  endLink(draft, pen);
  if (link !== undefined) pen.link = { start: undefined, target: link.target };
  if (pen.cell && draft.open?.started === true) pen.separator = '\t';
  closeBlock(draft);
  pen.space = undefined;
};

const listStart = (tag: Tag): number => {
  const start = Number.parseInt(tag.attributes.get('start')?.value ?? '1', 10);
  return Number.isNaN(start) ? 1 : start;
};

const enterBlock = (pen: Pen, tag: Tag): void => {
  const { name, attributes } = tag;
  if (name === 'blockquote') pen.quotes++;
  if (name === 'pre') pen.preformatted++;
  if (name === 'ul' || name === 'ol') {
    pen.lists.push({ ordered: name === 'ol', type: attributes.get('type')?.value ?? '1', next: listStart(tag) });
  }
  if (name === 'li') pen.note = noteId.exec(attributes.get('id')?.value ?? '')?.[1];
  if (name === 'li') {
    const list = pen.lists.at(-1);
    const value = Number.parseInt(attributes.get('value')?.value ?? '', 10);
    if (list !== undefined && !Number.isNaN(value)) list.next = value;
    pen.marker = list?.ordered === true ? orderedMarker(list) : '•';
    if (list !== undefined) list.next++;
  }
  if (/^h[1-6]$/.test(name)) pen.heading = Number(name.charAt(1));
  if (name === 'table') pen.separator = '\n\n';
  if (name === 'tr' && pen.separator === '\t') pen.separator = '\n';
  if (name === 'td' || name === 'th') pen.cell = true;
};

const leaveBlock = (pen: Pen, name: string): void => {
  if (name === 'blockquote') pen.quotes = Math.max(0, pen.quotes - 1);
  if (name === 'pre') pen.preformatted = Math.max(0, pen.preformatted - 1);
  if (name === 'ul' || name === 'ol') pen.lists.pop();
  if (name === 'li') {
    pen.marker = undefined;
    pen.note = undefined;
  }
  if (/^h[1-6]$/.test(name)) pen.heading = 0;
  if (name === 'td' || name === 'th' || name === 'tr' || name === 'table') pen.cell = false;
};

const roman = (number: number): string => {
  const parts: [number, string][] = [
    ...([
      [1000, 'm'],
      [900, 'cm'],
      [500, 'd'],
      [400, 'cd'],
      [100, 'c'],
      [90, 'xc'],
    ] as [number, string][]),
    ...([
      [50, 'l'],
      [40, 'xl'],
      [10, 'x'],
      [9, 'ix'],
      [5, 'v'],
      [4, 'iv'],
      [1, 'i'],
    ] as [number, string][]),
  ];
  let rest = Math.min(number, 3999);
  let written = '';
  for (const [value, letters] of parts) {
    while (rest >= value) {
      written += letters;
      rest -= value;
    }
  }
  return written;
};

const letters = (number: number): string =>
  number <= 26
    ? String.fromCharCode(96 + number)
    : letters(Math.floor((number - 1) / 26)) + letters(((number - 1) % 26) + 1);

/** The number that a browser shows before an item. */
const orderedMarker = ({ type, next }: List): string => {
  if (next < 1 || type === '1') return `${next}.`;
  if (type === 'a') return `${letters(next)}.`;
  if (type === 'A') return `${letters(next).toUpperCase()}.`;
  if (type === 'i') return `${roman(next)}.`;
  return type === 'I' ? `${roman(next).toUpperCase()}.` : `${next}.`;
};

const begin = (draft: Draft, pen: Pen): void => {
  if (draft.open !== undefined) return;
  if (pen.heading > 0) openBlock(draft, 'heading', pen.heading);
  else if (pen.cell) openBlock(draft, 'table-cell', 0, undefined, pen.separator);
  else if (pen.note !== undefined) openBlock(draft, 'note', 0, pen.note);
  else if (pen.marker !== undefined) openBlock(draft, 'list-item', Math.max(1, pen.lists.length), pen.marker);
  else if (pen.quotes > 0) openBlock(draft, 'quotation', pen.quotes);
  else openBlock(draft, 'paragraph', 0);
  if (pen.heading === 0 && !pen.cell) pen.marker = undefined;
};

const noteLink = (pen: Pen, begun: number | undefined): void => {
  if (pen.link !== undefined) pen.link.start ??= begun;
};

const endLink = (draft: Draft, pen: Pen): void => {
  const link = pen.link;
  pen.link = undefined;
  if (link?.start === undefined) return;
  draft.links.push({ start: link.start, end: draft.length, target: link.target });
};

const writeSpace = (draft: Draft, pen: Pen): void => {
  if (pen.space === undefined || draft.open?.started !== true) return;
  if (draft.source.charCodeAt(pen.space) === 32) copy(draft, pen.space, pen.space + 1, true);
  else put(draft, ' ', pen.space, true);
  pen.space = undefined;
};

const writeMark = (draft: Draft, pen: Pen, mark: string, at: number): void => {
  begin(draft, pen);
  writeSpace(draft, pen);
  pen.space = undefined;
  pen.broken = false;
  noteLink(pen, put(draft, mark, at, pen.strong > 0));
};

/** A second line break on end parts paragraphs. */
const breakLine = (draft: Draft, pen: Pen, at: number): void => {
  pen.space = undefined;
  if (pen.broken) endBlock(draft, pen);
  else put(draft, '\n', at, true);
  pen.broken = true;
};

const writeWords = (draft: Draft, pen: Pen, from: number, to: number): void => {
  if (from >= to) return;
  begin(draft, pen);
  writeSpace(draft, pen);
  pen.space = undefined;
  pen.broken = false;
  noteLink(pen, copy(draft, from, to, pen.strong > 0));
};

/** A character reference, or white space that is more than one space between words. */
const special = /&(?:#[xX][\dA-Fa-f]{1,6}|#\d{1,7}|[A-Za-z][\dA-Za-z]{1,31});?|[\t\n\f\r ]{2,}|[\t\n\f\r]/g;

const isBlank = (unit: number): boolean => unit === 32 || unit === 10 || unit === 9 || unit === 13 || unit === 12;

/** Writes source text `[from, to)`: references decoded, white space folded as a browser folds it. */
const writeText = (draft: Draft, pen: Pen, from: number, to: number): void => {
  const { source } = draft;
  if (from >= to) return;
  const text = source.slice(from, to);
  let at = from;
  for (const match of text.matchAll(special)) {
    const start = from + match.index;
    writeRun(draft, pen, at, start);
    at = start + match[0].length;
    if (match[0].startsWith('&')) writeReference(draft, pen, match[0], start);
    else if (pen.preformatted > 0 && match[0].includes('\n')) breakLine(draft, pen, start);
    else pen.space ??= start;
  }
  writeRun(draft, pen, at, to);
};

/** Writes a run whose only white space is single spaces. */
const writeRun = (draft: Draft, pen: Pen, from: number, to: number): void => {
  let start = from;
  let end = to;
  if (start < end && isBlank(draft.source.charCodeAt(start))) {
    pen.space ??= start;
    start++;
  }
  const trailing = end > start && isBlank(draft.source.charCodeAt(end - 1));
  if (trailing) end--;
  writeWords(draft, pen, start, end);
  if (trailing) pen.space ??= end;
};

const writeReference = (draft: Draft, pen: Pen, reference: string, at: number): void => {
  const decoded = decodeHTML(reference).replaceAll(/[\0-\x08\x0b-\x1f\x7f]/g, '\ufffd');
  if (decoded === reference) writeWords(draft, pen, at, at + reference.length);
  else if (decoded.trim() === '' && decoded !== '\u00a0') pen.space ??= at;
  else writeMark(draft, pen, decoded, at);
};
