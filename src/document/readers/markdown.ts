import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import { decodeString } from 'micromark-util-decode-string';
import type { Event, Token } from 'micromark-util-types';
import { closeBlock, copy, type Draft, leaveOut, newDraft, openBlock, put } from '../draft.ts';
import { listMarkerAt } from '../list-marker.ts';
import { paragraphBreaks } from '../paragraph-breaks.ts';
import { depthAt } from './text.ts';

/**
 * Markdown (CommonMark and GitHub's tables, footnotes and bare addresses). The parser's events are walked flat, so that
 * nesting costs nothing; marks are passed over, every character that is kept knows its place in the source.
 *
 *     source   - 1) Crews [say](#) that **two** boats left.
 *     text     Crews say that two boats left.
 *     block    list-item, depth 1, marker "1)"; link "say" to "#"
 */
export const readMarkdown = (source: string): Draft => {
  const events = eventsOf(source);
  const walk: Walk = {
    draft: newDraft(source),
    targets: definitions(source, events),
    breaks: paragraphBreaks(source),
    columns: [],
    quotes: 0,
    strong: 0,
    hidden: 0,
    pictures: 0,
    inNote: false,
    note: undefined,
    marker: undefined,
    link: undefined,
    reopen: false,
    separator: '\n\n',
  };
  for (const [phase, token] of events) {
    const act = phase === 'enter' ? enter[token.type] : exit[token.type];
    act?.(walk, token);
  }
  closeBlock(walk.draft);
  return walk.draft;
};

/** Brackets, stars and the like in one paragraph beyond which no person wrote it: the parser would take minutes. */
const mostMarks = 1000;
/** Containers on one line beyond which nesting is an attack. */
const mostLevels = 100;
const markUnits = new Set([...'*_[]`<~'].map((mark) => mark.charCodeAt(0)));
const containerUnits = new Set([...'>-+*'].map((mark) => mark.charCodeAt(0)));

/** Whether a Markdown parser would choke on the text; such a text is read as plain text, and says so. */
export const isTooIntricate = (source: string): boolean => {
  let marks = 0;
  let levels = 0;
  let lineHasWords = false;
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 10) {
      if (!lineHasWords) marks = 0;
      lineHasWords = false;
      levels = 0;
    } else if (!lineHasWords && (unit === 32 || unit === 9)) {
      levels += 0.5;
    } else if (!lineHasWords && containerUnits.has(unit)) {
      if (levels < 4) marks = 0;
      levels++;
    } else {
      lineHasWords = true;
    }
    if (markUnits.has(unit)) marks++;
    if (marks > mostMarks || (levels > mostLevels && lineHasWords === false)) return true;
  }
  return false;
};

const eventsOf = (source: string): readonly Event[] =>
  postprocess(
    parse({ extensions: [gfm()] })
      .document()
      .write(preprocess()(source, undefined, true)),
  );

interface Walk {
  readonly draft: Draft;
  /** Targets of reference links by label. */
  readonly targets: ReadonlyMap<string, string>;
  readonly breaks: ReadonlySet<number>;
  /** Indentation of the open list levels. */
  readonly columns: number[];
  quotes: number;
  strong: number;
  /** How many open tokens hide their text: addresses of links, pictures, labels of notes. */
  hidden: number;
  pictures: number;
  /** Whether a footnote is open, and its label until a block has taken it. */
  inNote: boolean;
  note: string | undefined;
  marker:
    | { readonly text: string; readonly depth: number; readonly line: number; readonly ordered: boolean }
    | undefined;
  link: { start: number | undefined; target: string | undefined; label: string } | undefined;
  /** A line end has closed the block; the next words open another. */
  reopen: boolean;
  /** What stands before the next table cell. */
  separator: string;
}

type Act = (walk: Walk, token: Token) => void;

const words = (walk: Walk, token: Token): string => walk.draft.source.slice(token.start.offset, token.end.offset);

const labelKey = (label: string): string => label.trim().replaceAll(/\s+/g, ' ').toLowerCase();

const definitions = (source: string, events: readonly Event[]): ReadonlyMap<string, string> => {
  const targets = new Map<string, string>();
  let label = '';
  for (const [phase, token] of events) {
    if (phase === 'exit' || !token.type.startsWith('definition')) continue;
    const text = source.slice(token.start.offset, token.end.offset);
    if (token.type === 'definitionLabelString') label = labelKey(text);
    if (token.type === 'definitionDestinationString' && !targets.has(label)) targets.set(label, decodeString(text));
  }
  return targets;
};

/** Opens the block that the words at `token` begin, by what surrounds them. Returns where its words start. */
const openProse = (walk: Walk, token: Token): number => {
  const { draft, columns } = walk;
  const at = token.start.offset;
  const column = token.start.column - 1;
  if (walk.inNote) {
    openBlock(draft, 'note', 0, walk.note);
    walk.note = undefined;
    return at;
  }
  if (walk.marker !== undefined) {
    openBlock(draft, 'list-item', walk.marker.depth, walk.marker.text);
    walk.marker = undefined;
    return at;
  }
  const marker = listMarkerAt(draft.source, at);
  if (marker !== undefined && marker.next < token.end.offset) {
    openBlock(draft, 'list-item', depthAt(columns, column), draft.source.slice(marker.start, marker.end));
    return marker.next;
  }
  while ((columns.at(-1) ?? -1) >= column) columns.pop();
  openBlock(draft, walk.quotes > 0 ? 'quotation' : 'paragraph', walk.quotes);
  return at;
};

/** The block that the words of a token go into; opens one where a line end has closed the last. */
const intoBlock = (walk: Walk, token: Token): number => {
  if (!walk.reopen) return token.start.offset;
  walk.reopen = false;
  return openProse(walk, token);
};

const startLink = (walk: Walk, begun: number | undefined): void => {
  if (walk.link !== undefined) walk.link.start ??= begun;
};

const copyWords: Act = (walk, token) => {
  if (walk.hidden > 0) return;
  const from = intoBlock(walk, token);
  startLink(walk, copy(walk.draft, from, token.end.offset, walk.strong > 0));
};

const putReference: Act = (walk, token) => {
  if (walk.hidden > 0) return;
  intoBlock(walk, token);
  startLink(walk, put(walk.draft, decodeString(words(walk, token)), token.start.offset, walk.strong > 0));
};

const hide: Act = (walk) => {
  walk.hidden++;
};

const show: Act = (walk) => {
  walk.hidden--;
};

const close: Act = (walk) => {
  closeBlock(walk.draft);
  walk.reopen = false;
};

/** One "\n" in the text for a line end within a block, unless it ends a paragraph. */
const endLine: Act = (walk, token) => {
  const { draft } = walk;
  if (draft.open === undefined || walk.hidden > 0 || walk.reopen) return;
  if (walk.link === undefined && walk.breaks.has(token.start.offset) && draft.open.kind !== 'heading') {
    closeBlock(draft);
    walk.reopen = true;
    return;
  }
  const last = token.end.offset - 1;
  if (draft.source.charCodeAt(last) === 10) copy(draft, last, last + 1, true);
  else put(draft, '\n', last, true);
};

/** "- 1) …" is one item numbered 1), not a list within a list. */
const readMarker: Act = (walk, token) => {
  const { line, column } = token.start;
  const text = words(walk, token).trim();
  const ordered = /\d/.test(text);
  const outer = walk.marker;
  const same = outer !== undefined && outer.line === line && ordered && !outer.ordered;
  const depth = same ? outer.depth : depthAt(walk.columns, column - 1);
  walk.marker = { text, depth, line, ordered };
};

const closeLink: Act = (walk) => {
  const { draft, link } = walk;
  walk.link = undefined;
  if (link?.start === undefined) return;
  const target = link.target ?? walk.targets.get(labelKey(link.label)) ?? '';
  draft.links.push({ start: link.start, end: draft.length, target });
};

const bareAddress = (walk: Walk, token: Token, target: string): void => {
  walk.link = { start: undefined, target, label: '' };
  copyWords(walk, token);
  closeLink(walk, token);
};

const openCell: Act = (walk) => openBlock(walk.draft, 'table-cell', 0, undefined, walk.separator);

const closeCell: Act = (walk) => {
  if (walk.draft.open?.started === true) walk.separator = '\t';
  closeBlock(walk.draft);
};

/** What to do where a token of the parser begins. */
const enter: Readonly<Record<string, Act>> = {
  paragraph: (walk) => {
    walk.reopen = true;
  },
  atxHeadingSequence: (walk, token) => {
    if (walk.draft.open === undefined) openBlock(walk.draft, 'heading', token.end.offset - token.start.offset);
  },
  setextHeading: (walk, token) => openBlock(walk.draft, 'heading', words(walk, token).trimEnd().endsWith('=') ? 1 : 2),
  blockQuote: (walk) => {
    walk.quotes++;
  },
  listItemPrefix: readMarker,
  codeFenced: (walk) => openBlock(walk.draft, 'paragraph', 0),
  codeIndented: (walk) => openBlock(walk.draft, 'paragraph', 0),
  table: (walk) => {
    walk.separator = '\n\n';
  },
  tableHeader: openCell,
  tableData: openCell,
  gfmFootnoteDefinition: (walk) => {
    walk.inNote = true;
  },
  gfmFootnoteDefinitionLabelString: (walk, token) => {
    walk.note = words(walk, token);
  },
  htmlFlow: (walk) => leaveOut(walk.draft, 'HTML'),
  strong: (walk) => {
    walk.strong++;
  },
  link: (walk) => {
    walk.link = { start: undefined, target: undefined, label: '' };
  },
  labelText: (walk, token) => {
    if (walk.link !== undefined && walk.pictures === 0) walk.link.label = words(walk, token);
  },
  referenceString: (walk, token) => {
    if (walk.link !== undefined && walk.pictures === 0) walk.link.label = words(walk, token);
  },
  resourceDestinationString: (walk, token) => {
    if (walk.link !== undefined && walk.pictures === 0) walk.link.target = decodeString(words(walk, token));
  },
  image: (walk) => {
    walk.hidden++;
    walk.pictures++;
    leaveOut(walk.draft, 'picture');
  },
  resource: hide,
  reference: hide,
  definition: hide,
  codeFencedFence: hide,
  gfmFootnoteCall: hide,
  gfmFootnoteDefinitionLabel: hide,
  data: copyWords,
  codeTextData: copyWords,
  codeFlowValue: copyWords,
  characterEscapeValue: copyWords,
  characterReference: putReference,
  lineEnding: endLine,
  autolinkProtocol: (walk, token) => bareAddress(walk, token, words(walk, token)),
  autolinkEmail: (walk, token) => bareAddress(walk, token, `mailto:${words(walk, token)}`),
  literalAutolinkHttp: (walk, token) => bareAddress(walk, token, words(walk, token)),
  literalAutolinkWww: (walk, token) => bareAddress(walk, token, `http://${words(walk, token)}`),
  literalAutolinkEmail: (walk, token) => bareAddress(walk, token, `mailto:${words(walk, token)}`),
};

/** What to do where a token of the parser ends. */
const exit: Readonly<Record<string, Act>> = {
  paragraph: close,
  atxHeading: close,
  setextHeading: close,
  codeFenced: close,
  codeIndented: close,
  blockQuote: (walk) => {
    walk.quotes--;
  },
  tableHeader: closeCell,
  tableData: closeCell,
  tableRow: (walk) => {
    walk.separator = '\n';
  },
  gfmFootnoteDefinition: (walk) => {
    walk.inNote = false;
  },
  strong: (walk) => {
    walk.strong--;
  },
  link: closeLink,
  image: (walk) => {
    walk.hidden--;
    walk.pictures--;
  },
  resource: show,
  reference: show,
  definition: show,
  codeFencedFence: show,
  gfmFootnoteCall: show,
  gfmFootnoteDefinitionLabel: show,
};
