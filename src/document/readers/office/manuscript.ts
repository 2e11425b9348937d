import type { Aside, BlockKind, Properties } from '../../document.ts';
import { closeBlock, type Draft, leaveOut, newDraft, openBlock, put } from '../../draft.ts';
import { listMarkerAt } from '../../list-marker.ts';

/**
 * What the files of word processors have in common: passages of words, with notes, links, comments and struck-out text in
 * them. Each format is turned into this, and this into a draft.
 */
export interface Manuscript {
  readonly passages: readonly Passage[];
  /** Notes by the key that their marks name. */
  readonly notes: ReadonlyMap<string, Note>;
  /** Comments by the key that their place names. */
  readonly comments: ReadonlyMap<string, Remark>;
  /** Titles and numbers of the pages. */
  readonly running: readonly string[];
  readonly properties: Properties;
  /** What was left out, in words for people. */
  readonly leftOut: readonly string[];
}

/** A heading, paragraph, list item or table cell. */
export interface Passage {
  readonly kind: BlockKind;
  /** Heading level or list depth, otherwise 0. */
  readonly depth: number;
  /** Number or bullet that the file does not hold as words. */
  readonly marker?: string;
  /** Between cells of a row a tab, between rows a line end. */
  readonly separator?: string;
  readonly pieces: readonly Piece[];
}

export type Piece =
  | { readonly is: 'words'; readonly text: string; readonly bold: boolean; readonly target?: string }
  | { readonly is: 'mark'; readonly note: string }
  | { readonly is: 'deletion'; readonly remark: Remark }
  | { readonly is: 'comment-start'; readonly comment: string }
  | { readonly is: 'comment-end'; readonly comment: string };

export interface Note {
  readonly marker: string;
  readonly passages: readonly Passage[];
}

/** What somebody struck out or wrote in the margin. */
export interface Remark {
  readonly text: string;
  readonly author?: string;
  /** EDTF. */
  readonly date?: string;
}

/** Writes a manuscript; its notes stand at the end, in the order of their marks. */
export const draftOf = (manuscript: Manuscript): Draft => {
  const draft = newDraft('');
  const pen: Pen = { draft, manuscript, marks: [], comments: new Map() };
  for (const text of new Set(manuscript.running)) draft.asides.push({ kind: 'running-line', text, start: 0, end: 0 });
  for (const passage of manuscript.passages) writePassage(pen, passage);
  for (const key of new Set(pen.marks.map(({ note }) => note))) writeNote(pen, key);
  for (const what of manuscript.leftOut) leaveOut(draft, what);
  draft.asides.sort((a, b) => a.start - b.start);
  return draft;
};

interface Pen {
  readonly draft: Draft;
  readonly manuscript: Manuscript;
  readonly marks: { readonly note: string; readonly at: number }[];
  /** Where comments begin whose end has not come. */
  readonly comments: Map<string, number>;
}

/** The pieces of a passage without the number that is typed before its words, and that number. */
const withoutMarker = ({ kind, marker, pieces }: Passage): { marker: string | undefined; pieces: readonly Piece[] } => {
  const first = pieces.findIndex((piece) => piece.is === 'words' && piece.text !== '');
  if (kind !== 'paragraph' || marker !== undefined || first === -1) return { marker, pieces };
  const text = pieces.map((piece) => (piece.is === 'words' ? piece.text : '')).join('');
  const found = listMarkerAt(text.slice(0, 40), 0);
  if (found === undefined || found.next >= text.length) return { marker, pieces };
  let cut = found.next;
  const left = pieces.map((piece): Piece => {
    if (piece.is !== 'words' || cut === 0) return piece;
    const away = Math.min(cut, piece.text.length);
    cut -= away;
    return { ...piece, text: piece.text.slice(away) };
  });
  return { marker: text.slice(found.start, found.end), pieces: left };
};

const writePassage = (pen: Pen, passage: Passage): void => {
  const { marker, pieces } = withoutMarker(passage);
  const typed = marker !== undefined && passage.kind === 'paragraph';
  openBlock(
    pen.draft,
    typed ? 'list-item' : passage.kind,
    typed ? 1 : passage.depth,
    marker === '' ? undefined : marker,
    passage.separator,
  );
  writePieces(pen, pieces);
  closeBlock(pen.draft);
};

const writePieces = (pen: Pen, pieces: readonly Piece[]): void => {
  const { draft, manuscript } = pen;
  let space = '';
  for (const piece of pieces) {
    const here = draft.length + (draft.open?.started === true ? space.length : 0);
    if (piece.is === 'words') {
      // White space at the end of a passage is none.
      const text = space + piece.text;
      const words = text.trimEnd();
      space = text.slice(words.length);
      if (words === '') continue;
      const lead = draft.open?.started === true ? words : words.trimStart();
      const at = put(draft, lead, 0, piece.bold);
      if (at !== undefined && piece.target !== undefined)
        addLink(draft, at + lead.length - lead.trimStart().length, piece.target);
    } else if (piece.is === 'mark') pen.marks.push({ note: piece.note, at: draft.length });
    else if (piece.is === 'deletion') draft.asides.push(aside('deletion', piece.remark, draft.length, draft.length));
    else if (piece.is === 'comment-start') pen.comments.set(piece.comment, here);
    else {
      const remark = manuscript.comments.get(piece.comment);
      const start = pen.comments.get(piece.comment) ?? draft.length;
      if (remark !== undefined)
        draft.asides.push(aside('comment', remark, Math.min(start, draft.length), draft.length));
    }
  }
};

const aside = (kind: Aside['kind'], { text, author, date }: Remark, start: number, end: number): Aside => ({
  kind,
  text,
  ...(author === undefined ? {} : { author }),
  ...(date === undefined ? {} : { date }),
  start,
  end,
});

/** A link whose words are set in several ways is one link. */
const addLink = (draft: Draft, start: number, target: string): void => {
  const last = draft.links.at(-1);
  if (last !== undefined && last.target === target && start - last.end <= 1) {
    draft.links[draft.links.length - 1] = { ...last, end: draft.length };
  } else if (draft.length > start) draft.links.push({ start, end: draft.length, target });
};

const writeNote = (pen: Pen, key: string): void => {
  const note = pen.manuscript.notes.get(key);
  if (note === undefined) return;
  const { draft } = pen;
  openBlock(draft, 'note', 0, note.marker);
  const begun = draft.blocks.length;
  for (const [index, { pieces }] of note.passages.entries()) {
    if (index > 0) put(draft, '\n', 0);
    writePieces(pen, pieces);
  }
  closeBlock(draft);
  const block = draft.blocks[begun];
  if (block === undefined) return;
  for (const { note: marked, at } of pen.marks) {
    if (marked === key) draft.noteMarks.push({ at, marker: note.marker, note: block.start });
  }
};

/** "2021-03-04T12:00:00Z" is 2021-03-04. */
export const dateOf = (written: string | undefined): string | undefined =>
  /^\d{4}-\d{2}-\d{2}/.exec(written ?? '')?.[0];

/** With what is known only. */
export const remark = (text: string, author: string | undefined, date: string | undefined): Remark => ({
  text,
  ...(author === undefined || author === '' ? {} : { author }),
  ...(date === undefined ? {} : { date }),
});

export const properties = (
  title: string | undefined,
  author: string | undefined,
  created: string | undefined,
  modified: string | undefined,
): Properties => ({
  ...(title === undefined || title.trim() === '' ? {} : { title: title.trim() }),
  ...(author === undefined || author.trim() === '' ? {} : { author: author.trim() }),
  ...(created === undefined ? {} : { created }),
  ...(modified === undefined ? {} : { modified }),
});
