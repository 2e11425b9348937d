import type { Properties } from '../../document.ts';
import type { Draft } from '../../draft.ts';
import { draftOf, type Note, type Passage, type Piece, properties, type Remark, remark } from '../office/manuscript.ts';
import { type Counting, shownNumber } from '../office/numbering.ts';
import { tokensOf } from './tokens.ts';

/**
 * A Rich Text file: headings, lists with their numbers as shown, notes tied to their marks, tables, links. Deleted text
 * and comments are kept aside; pictures and hidden text are left out. What is cut off or malformed is read as far as it
 * goes.
 *
 *     \pard\s1\outlinelevel0 Report\par                heading     depth 1
 *     {\listtext 1.\tab}Two clerks saw lorries.        list-item   marker "1."
 *     {\super\chftn{\footnote\chftn Interview.}}       note        marker "1"
 */
export const readRtf = (bytes: Uint8Array): { readonly draft: Draft; readonly properties: Properties } => {
  const reading = newReading();
  for (const token of tokensOf(bytes)) {
    if (token.is === 'open') openGroup(reading);
    else if (token.is === 'close') closeGroup(reading);
    else if (token.is === 'byte') takeByte(reading, token.byte);
    else act(reading, token.name, token.value);
  }
  while (reading.groups.length > 1) closeGroup(reading);
  endParagraph(reading);
  const { notes, comments, info } = reading;
  const made = properties(info.title, info.author, info.created, info.modified);
  return {
    draft: draftOf({
      passages: reading.flows[0]?.passages ?? [],
      notes,
      comments,
      running: reading.running,
      properties: made,
      leftOut: [...reading.leftOut],
    }),
    properties: made,
  };
};

/** Where the words of a group go. */
type Place =
  | 'text'
  | 'nowhere'
  | 'marker'
  | 'instruction'
  | 'running'
  | 'title'
  | 'author'
  | 'fonts'
  | 'styles'
  | 'remarker'
  | 'revisers'
  | 'remark-start'
  | 'remark-key'
  | 'remark-date';

/** What braces keep. */
interface Group {
  place: Place;
  bold: boolean;
  hidden: boolean;
  deleted: boolean;
  /** Index of who deleted, and when. */
  reviser: number;
  revised: number;
  /** Characters that stand for one that older readers do not know. */
  substitutes: number;
  font: number;
  complexFont: number;
  complex: boolean;
  target: string | undefined;
  /** What ends with the group: a note, a comment, a field, a date. */
  ends: 'note' | 'comment' | 'field' | 'created' | 'modified' | undefined;
}

/** A row of passages that is being written: the text, or a note in it. */
interface Flow {
  readonly passages: Passage[];
  pieces: Piece[];
  marker: string | undefined;
  outline: number | undefined;
  level: number;
  quotes: boolean;
  inTable: boolean;
  /** Cells of the row and rows of the table so far. */
  cells: number;
  rows: number;
  /** Pieces of the cell so far, paragraph by paragraph. */
  cell: Piece[];
  readonly key: string | undefined;
}

interface Style {
  readonly outline: number | undefined;
  readonly quotes: boolean;
}

interface Reading {
  readonly groups: Group[];
  readonly flows: Flow[];
  readonly notes: Map<string, Note>;
  readonly comments: Map<string, Remark>;
  readonly running: string[];
  readonly leftOut: Set<string>;
  readonly info: { title?: string; author?: string; created?: string; modified?: string };
  readonly charsets: Map<number, number>;
  readonly styles: Map<number, Style>;
  readonly revisers: string[];
  readonly fields: { instruction: string }[];
  /** Bytes that wait to be decoded together: letters may have several. */
  bytes: number[];
  /** Characters still to be passed over behind one in Unicode. */
  skip: number;
  /** Whether the next word opens a group that a reader may pass over where it does not know it. */
  starred: boolean;
  /** Words of the place that is not the text. */
  words: string;
  codePage: number;
  counts: { footnote: number; endnote: number };
  /** How notes are numbered. */
  readonly shows: { footnote: Counting; endnote: Counting };
  definition: { font: number; style: number; outline: number | undefined };
  remark: { author: string; date: string | undefined; key: string | undefined };
  time: { year: number; month: number; day: number };
}

const newFlow = (key: string | undefined): Flow => ({
  ...{ passages: [], pieces: [], marker: undefined, outline: undefined, level: 0, quotes: false },
  ...{ inTable: false, cells: 0, rows: 0, cell: [], key },
});

const newReading = (): Reading => ({
  groups: [
    {
      ...{ place: 'text', bold: false, hidden: false, deleted: false, reviser: 0, revised: 0, substitutes: 1 },
      ...{ font: 0, complexFont: 0, complex: false, target: undefined, ends: undefined },
    },
  ],
  flows: [newFlow(undefined)],
  notes: new Map(),
  comments: new Map(),
  running: [],
  leftOut: new Set(),
  info: {},
  charsets: new Map(),
  styles: new Map(),
  revisers: [],
  fields: [],
  ...{ bytes: [], skip: 0, starred: false, words: '', codePage: 1252 },
  counts: { footnote: 0, endnote: 0 },
  shows: { footnote: 'decimal', endnote: 'lower-roman' },
  definition: { font: 0, style: 0, outline: undefined },
  remark: { author: '', date: undefined, key: undefined },
  time: { year: 0, month: 0, day: 0 },
});

const groupOf = ({ groups }: Reading): Group => groups.at(-1) as Group;
const flowOf = ({ flows }: Reading): Flow => flows.at(-1) as Flow;

/** Braces nest no deeper in what a program writes. */
const mostGroups = 5000;

const openGroup = (reading: Reading): void => {
  flush(reading);
  reading.skip = 0;
  if (reading.groups.length > mostGroups) return;
  reading.groups.push({ ...groupOf(reading), ends: undefined });
};

const closeGroup = (reading: Reading): void => {
  flush(reading);
  reading.skip = 0;
  if (reading.groups.length < 2) return;
  const group = reading.groups.pop() as Group;
  const outer = groupOf(reading);
  if (group.ends === 'field') reading.fields.pop();
  if (group.ends === 'note') endNote(reading);
  if (group.ends === 'comment') endComment(reading);
  if (group.ends === 'created' || group.ends === 'modified') {
    const { year, month, day } = reading.time;
    const date = isoDate(year, month, day);
    if (date !== undefined) reading.info[group.ends] = date;
  }
  if (group.place !== outer.place) endPlace(reading, group.place);
  else if (group.place === 'revisers' && reading.words.trim() !== '') {
    reading.revisers.push(reading.words.replace(/;\s*$/, '').trim());
    reading.words = '';
  } else if (group.place === 'styles') endStyle(reading);
};

const endPlace = (reading: Reading, place: Place): void => {
  const words = reading.words.trim();
  reading.words = '';
  if (place === 'marker') flowOf(reading).marker = words;
  else if (place === 'running' && words !== '') reading.running.push(words);
  else if (place === 'title' && words !== '') reading.info.title = words;
  else if (place === 'author' && words !== '') reading.info.author = words;
  else if (place === 'remarker') reading.remark.author = words;
  else if (place === 'remark-key') reading.remark.key = words;
  else if (place === 'remark-date') reading.remark.date = dateOfRevision(Number(words) || 0);
  else if (place === 'remark-start') flowOf(reading).pieces.push({ is: 'comment-start', comment: words });
  else if (place === 'instruction') {
    const field = reading.fields.at(-1);
    if (field !== undefined) field.instruction += words;
  }
};

const quoteName = /quote|quotation|block text/i;

const endStyle = (reading: Reading): void => {
  const { style, outline } = reading.definition;
  const name = reading.words.replace(/;\s*$/, '').trim();
  reading.words = '';
  if (name === '') return;
  const named = /^heading (\d)$/i.exec(name)?.[1];
  const level = named !== undefined ? Number(named) : /^title$/i.test(name) ? 1 : outline;
  reading.styles.set(style, { outline: level, quotes: quoteName.test(name) });
  reading.definition = { font: 0, style: 0, outline: undefined };
};

/** Code pages by the character sets of fonts. */
const codePages: Readonly<Record<number, string>> = {
  ...{ 77: 'macintosh', 128: 'shift_jis', 129: 'euc-kr', 134: 'gbk', 136: 'big5', 161: 'windows-1253' },
  ...{ 162: 'windows-1254', 163: 'windows-1258', 177: 'windows-1255', 178: 'windows-1256', 186: 'windows-1257' },
  ...{ 204: 'windows-1251', 222: 'windows-874', 238: 'windows-1250' },
};
const byNumber = new Set([874, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258]);

const encodingOf = (reading: Reading): string => {
  const { complex, complexFont, font } = groupOf(reading);
  const charset = reading.charsets.get(complex ? complexFont : font);
  const own = charset === undefined ? undefined : codePages[charset];
  return own ?? (byNumber.has(reading.codePage) ? `windows-${reading.codePage}` : 'windows-1252');
};

const takeByte = (reading: Reading, byte: number): void => {
  if (reading.skip > 0) reading.skip--;
  else if (groupOf(reading).place !== 'nowhere') reading.bytes.push(byte);
};

const flush = (reading: Reading): void => {
  if (reading.bytes.length === 0) return;
  const bytes = Uint8Array.from(reading.bytes);
  reading.bytes = [];
  write(reading, new TextDecoder(encodingOf(reading)).decode(bytes));
};

const write = (reading: Reading, text: string): void => {
  const { place, bold, hidden, deleted, target, reviser, revised } = groupOf(reading);
  if (place === 'nowhere') return;
  if (place !== 'text') {
    reading.words += text;
    return;
  }
  const { pieces } = flowOf(reading);
  if (hidden) reading.leftOut.add('hidden text');
  else if (deleted) addDeletion(pieces, remark(text, reading.revisers[reviser], dateOfRevision(revised)));
  else pieces.push({ is: 'words', text, bold, ...(target === undefined ? {} : { target }) });
};

/** Stretches that one person deleted side by side are one. */
const addDeletion = (pieces: Piece[], deleted: Remark): void => {
  const last = pieces.at(-1);
  if (last?.is === 'deletion' && last.remark.author === deleted.author) {
    pieces[pieces.length - 1] = { is: 'deletion', remark: { ...deleted, text: last.remark.text + deleted.text } };
  } else pieces.push({ is: 'deletion', remark: deleted });
};

/** Minutes, hours, day, month and years since 1900 in one number. */
const dateOfRevision = (packed: number): string | undefined => {
  const day = (packed >>> 11) & 31;
  const month = (packed >>> 16) & 15;
  const year = 1900 + ((packed >>> 20) & 511);
  return packed === 0 ? undefined : isoDate(year, month, day);
};

const isoDate = (year: number, month: number, day: number): string | undefined =>
  year < 1000 || month < 1 || month > 12 || day < 1 || day > 31
    ? undefined
    : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const hasWords = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => piece.is === 'words' && piece.text.trim() !== '');

const endParagraph = (reading: Reading): void => {
  const flow = flowOf(reading);
  const { pieces, marker, outline, level, quotes } = flow;
  flow.pieces = [];
  flow.marker = undefined;
  if (flow.inTable) {
    if (flow.cell.length > 0 && pieces.length > 0) flow.cell.push({ is: 'words', text: '\n', bold: true });
    flow.cell.push(...pieces);
    return;
  }
  flow.rows = 0;
  if (pieces.length === 0) return;
  const marked = marker === undefined || marker === '' ? {} : { marker };
  if (outline !== undefined) flow.passages.push({ kind: 'heading', depth: outline, ...marked, pieces });
  else if (marker !== undefined && marker !== '')
    flow.passages.push({ kind: 'list-item', depth: level + 1, marker, pieces });
  else flow.passages.push({ kind: quotes ? 'quotation' : 'paragraph', depth: quotes ? 1 : 0, pieces });
};

const endCell = (reading: Reading): void => {
  const flow = flowOf(reading);
  flow.inTable = true;
  endParagraph(reading);
  const pieces = flow.cell;
  flow.cell = [];
  if (!hasWords(pieces)) return;
  const separator = flow.cells > 0 ? '\t' : flow.rows > 0 ? '\n' : '\n\n';
  flow.passages.push({ kind: 'table-cell', depth: 0, separator, pieces });
  flow.cells++;
};

const endRow = (reading: Reading): void => {
  const flow = flowOf(reading);
  if (flow.cells > 0) flow.rows++;
  flow.cells = 0;
};

const beginNote = (reading: Reading): void => {
  const group = groupOf(reading);
  group.ends = 'note';
  group.place = 'text';
  group.hidden = false;
  group.deleted = false;
  group.target = undefined;
  reading.flows.push(newFlow(`footnote ${++reading.counts.footnote}`));
};

const endNote = (reading: Reading): void => {
  endParagraph(reading);
  const flow = reading.flows.pop();
  if (flow?.key === undefined) return;
  const [kind = 'footnote', number] = flow.key.split(' ') as [('footnote' | 'endnote')?, string?];
  const marker = shownNumber(Number(number), reading.shows[kind]);
  reading.notes.set(flow.key, { marker, passages: flow.passages });
  flowOf(reading).pieces.push({ is: 'mark', note: flow.key });
};

/** "ftnnar", "aftnnrlc": how footnotes and endnotes count. */
const noteCounting = /^(a?)ftnn(ar|alc|auc|rlc|ruc)$/;
const countings: Readonly<Record<string, Counting>> = {
  ...{ ar: 'decimal', alc: 'lower-letter', auc: 'upper-letter', rlc: 'lower-roman', ruc: 'upper-roman' },
};

/** A footnote turns out to be an endnote by a word in it. */
const turnIntoEndnote = (reading: Reading): void => {
  const flow = reading.flows.at(-1);
  if (flow?.key?.startsWith('footnote') !== true) return;
  reading.counts.footnote--;
  reading.flows[reading.flows.length - 1] = { ...flow, key: `endnote ${++reading.counts.endnote}` };
};

const endComment = (reading: Reading): void => {
  endParagraph(reading);
  const flow = reading.flows.pop();
  const { author, date, key } = reading.remark;
  const named = key ?? `comment ${reading.comments.size}`;
  const lines = flow?.passages.map(({ pieces }) =>
    pieces
      .map((piece) => (piece.is === 'words' ? piece.text : ''))
      .join('')
      .trim(),
  );
  reading.comments.set(named, remark((lines ?? []).join('\n').trim(), author, date));
  const { pieces } = flowOf(reading);
  if (key === undefined) pieces.push({ is: 'comment-start', comment: named });
  pieces.push({ is: 'comment-end', comment: named });
  reading.remark = { author: '', date: undefined, key: undefined };
};

/** Groups whose words are no part of the text, by the word that opens them. */
const places: Readonly<Record<string, Place>> = {
  ...{ fonttbl: 'fonts', stylesheet: 'styles', listtext: 'marker', pntext: 'marker', fldinst: 'instruction' },
  ...{ header: 'running', headerl: 'running', headerr: 'running', headerf: 'running', footer: 'running' },
  ...{ footerl: 'running', footerr: 'running', footerf: 'running', title: 'title', author: 'author' },
  ...{
    atnauthor: 'remarker',
    revtbl: 'revisers',
    atrfstart: 'remark-start',
    atnref: 'remark-key',
    atndate: 'remark-date',
    sp: 'nowhere',
    colortbl: 'nowhere',
    pict: 'nowhere',
    object: 'nowhere',
  },
  ...{ info: 'nowhere', pntxta: 'nowhere', pntxtb: 'nowhere', ftnsep: 'nowhere', ftnsepc: 'nowhere', ftncn: 'nowhere' },
  ...{ aftnsep: 'nowhere', aftnsepc: 'nowhere', nonshppict: 'nowhere', tc: 'nowhere', xe: 'nowhere', atnid: 'nowhere' },
};

/** Words behind `\*` whose groups are read all the same. */
const known = new Set([...Object.keys(places), 'footnote', 'annotation', 'shppict', 'shpinst', 'shptxt']);

/** Characters with words of their own. */
const characters: Readonly<Record<string, string>> = {
  ...{ tab: '\t', line: '\n', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', endash: '–', emdash: '—' },
  ...{ bullet: '•', emspace: '\u2003', enspace: '\u2002', qmspace: '\u2005', '~': '\u00a0', _: '\u2011' },
  ...{ '\\': '\\', '{': '{', '}': '}', '-': '' },
};

const act = (reading: Reading, name: string, value: number | undefined): void => {
  flush(reading);
  const group = groupOf(reading);
  const starred = reading.starred;
  reading.starred = name === '*';
  const character = characters[name];
  if (character !== undefined) {
    if (reading.skip > 0) reading.skip--;
    else write(reading, character);
    return;
  }
  if (starred && !known.has(name)) {
    group.place = 'nowhere';
    return;
  }
  const place = places[name];
  if (place !== undefined && (group.place !== 'nowhere' || place === 'title' || place === 'author')) {
    if (name === 'pict' || name === 'object') reading.leftOut.add('picture');
    group.place = place;
    reading.words = place === 'remark-date' && value !== undefined ? String(value) : '';
    return;
  }
  if (group.place === 'fonts' || group.place === 'styles') define(reading, name, value);
  else if (group.place === 'text') actInText(reading, name, value);
  else if (group.place === 'running' && name === 'par') reading.words += '\n';
  actAnywhere(reading, name, value);
};

/** In the tables of fonts and styles. */
const define = (reading: Reading, name: string, value: number | undefined): void => {
  const { definition, charsets } = reading;
  if (name === 'f') definition.font = value ?? 0;
  else if (name === 'fcharset') charsets.set(definition.font, value ?? 0);
  else if (name === 's') definition.style = value ?? 0;
  else if (name === 'outlinelevel' && (value ?? 0) < 9) definition.outline = (value ?? 0) + 1;
};

const actAnywhere = (reading: Reading, name: string, value: number | undefined): void => {
  const group = groupOf(reading);
  switch (name) {
    case 'u':
      write(reading, String.fromCharCode(((value ?? 0) + 0x10000) % 0x10000));
      reading.skip = group.substitutes;
      break;
    case 'uc':
      group.substitutes = Math.max(0, value ?? 1);
      break;
    case 'f':
      group.font = value ?? 0;
      break;
    case 'af':
      group.complexFont = value ?? 0;
      break;
    case 'ltrch':
    case 'rtlch':
      group.complex = name === 'rtlch';
      break;
    case 'ansicpg':
      reading.codePage = value ?? 1252;
      break;
    case 'creatim':
    case 'revtim':
      group.ends = name === 'creatim' ? 'created' : 'modified';
      reading.time = { year: 0, month: 0, day: 0 };
      break;
    case 'yr':
      reading.time.year = value ?? 0;
      break;
    case 'mo':
      reading.time.month = value ?? 0;
      break;
    case 'dy':
      reading.time.day = value ?? 0;
      break;
  }
};

const actInText = (reading: Reading, name: string, value: number | undefined): void => {
  const group = groupOf(reading);
  const flow = flowOf(reading);
  const isOn = value !== 0;
  switch (name) {
    case 'par':
    case 'sect':
      endParagraph(reading);
      break;
    case 'cell':
    case 'nestcell':
      endCell(reading);
      break;
    case 'row':
      endRow(reading);
      break;
    case 'pard':
      Object.assign(flow, { outline: undefined, level: 0, quotes: false, inTable: false });
      break;
    case 'intbl':
      flow.inTable = true;
      break;
    case 's':
      flow.outline = reading.styles.get(value ?? 0)?.outline;
      flow.quotes = reading.styles.get(value ?? 0)?.quotes === true;
      break;
    case 'outlinelevel':
      if ((value ?? 9) < 9) flow.outline = (value ?? 0) + 1;
      break;
    case 'ilvl':
      flow.level = Math.max(0, Math.min(8, value ?? 0));
      break;
    case 'plain':
      Object.assign(group, { bold: false, hidden: false, deleted: false });
      break;
    case 'b':
      group.bold = isOn;
      break;
    case 'v':
      group.hidden = isOn;
      break;
    case 'deleted':
    case 'strike':
    case 'striked':
      group.deleted = isOn;
      break;
    case 'revauthdel':
      group.reviser = value ?? 0;
      break;
    case 'revdttmdel':
      group.revised = value ?? 0;
      break;
    case 'field':
      group.ends = 'field';
      reading.fields.push({ instruction: '' });
      break;
    case 'fldrslt':
      group.target = linkIn(reading.fields.at(-1)?.instruction) ?? group.target;
      break;
    case 'footnote':
      beginNote(reading);
      break;
    case 'ftnalt':
      turnIntoEndnote(reading);
      break;
    case 'annotation':
      Object.assign(group, { ends: 'comment', deleted: false, target: undefined });
      reading.flows.push(newFlow(undefined));
      break;
    default: {
      const [, endnotes, format] = noteCounting.exec(name) ?? [];
      if (format !== undefined)
        reading.shows[endnotes === 'a' ? 'endnote' : 'footnote'] = countings[format] ?? 'decimal';
      break;
    }
  }
};

const linkIn = (instruction: string | undefined): string | undefined =>
  /^\s*HYPERLINK\s+"([^"]{1,2000})"/i.exec(instruction ?? '')?.[1];
