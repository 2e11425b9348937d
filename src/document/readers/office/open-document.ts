import { Failure } from '../../../failure.ts';
import type { Properties } from '../../document.ts';
import type { Draft } from '../../draft.ts';
import { zipEntries } from '../zip-directory.ts';
import { dateOf, draftOf, type Note, type Passage, type Piece, properties, type Remark, remark } from './manuscript.ts';
import { type Counting, type ListLevel, nextMarker } from './numbering.ts';
import { packageParts } from './package-parts.ts';
import { child, childrenNamed, descendants, elementsOf, isElement, wordsOf, type XmlElement } from './xml.ts';

const mimetype = 'application/vnd.oasis.opendocument.text';

/** Whether an archive is an OpenDocument text: its first file says so, unpacked. */
export const isOdt = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1')
    .decode(bytes.subarray(30, 30 + 'mimetype'.length + mimetype.length))
    .startsWith(`mimetype${mimetype}`) && zipEntries(bytes).some(({ name }) => name === 'content.xml');

/**
 * An OpenDocument text (ISO/IEC 26300): headings, lists with their numbers as shown, notes tied to their marks, tables,
 * links. What tracked changes delete and comments are kept aside. Pictures, tables of contents and hidden text are left
 * out.
 *
 *     <text:h text:outline-level="1">      heading     depth 1
 *     <text:list><text:list-item>          list-item   depth 1  marker "1."
 *     <text:note>                          note        marker "1"
 */
export const readOdt = async (
  bytes: Uint8Array,
  name: string,
): Promise<{ readonly draft: Draft; readonly properties: Properties } | Failure> => {
  const without = new Failure('malformed', `${name} is an OpenDocument file without its text`, mend);
  const opened = await packageParts(bytes, name, 'content.xml', without);
  if (opened instanceof Failure) return opened;
  const { root } = opened;
  const content = root('content.xml');
  const styles = root('styles.xml');
  const text = child(child(content, 'office:body'), 'office:text');
  const walk: Walk = {
    ...inkOf([styles, content]),
    lists: listsOf([styles, content]),
    counters: new Map(),
    deleted: deletionsOf(child(text, 'text:tracked-changes')),
    notes: new Map(),
    comments: new Map(),
    leftOut: new Set(),
  };
  const passages = bodyPassages(walk, text, 0, 0);
  const meta = child(root('meta.xml'), 'office:meta');
  const made = properties(
    wordsOf(child(meta, 'dc:title')),
    wordsOf(child(meta, 'meta:initial-creator')) || wordsOf(child(meta, 'dc:creator')),
    dateOf(wordsOf(child(meta, 'meta:creation-date'))),
    dateOf(wordsOf(child(meta, 'dc:date'))),
  );
  const running = [
    'style:header',
    'style:footer',
    'style:header-first',
    'style:footer-first',
    'style:header-left',
    'style:footer-left',
  ]
    .flatMap((part) => descendants(child(styles, 'office:master-styles'), part))
    .flatMap((part) => childrenNamed(part, 'text:p').map((p) => wordsOf(p).trim()))
    .filter((words) => words !== '');
  const { notes, comments, leftOut } = walk;
  return {
    draft: draftOf({ passages, notes, comments, running, properties: made, leftOut: [...leftOut] }),
    properties: made,
  };
};

const mend = 'Open it in LibreOffice, save it again as .odt and give that.';

interface Walk {
  /** Names of styles whose words are bold, and of paragraph styles that make titles and quotations. */
  readonly bold: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly quotes: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  readonly struck: ReadonlySet<string>;
  readonly lists: ReadonlyMap<string, readonly (ListLevel | undefined)[]>;
  readonly counters: Map<string, number[]>;
  readonly deleted: ReadonlyMap<string, Remark>;
  readonly notes: Map<string, Note>;
  readonly comments: Map<string, Remark>;
  readonly leftOut: Set<string>;
}

const inkOf = (
  parts: readonly (XmlElement | undefined)[],
): Pick<Walk, 'bold' | 'titles' | 'quotes' | 'hidden' | 'struck'> => {
  const styles = parts.flatMap((part) => [
    ...childrenNamed(child(part, 'office:styles'), 'style:style'),
    ...childrenNamed(child(part, 'office:automatic-styles'), 'style:style'),
  ]);
  const byName = new Map(styles.map((style) => [style.attributes['style:name'] ?? '', style]));
  const ancestry = (name: string): readonly XmlElement[] => {
    const found: XmlElement[] = [];
    for (let style = byName.get(name); style !== undefined && found.length < 20; ) {
      found.push(style);
      style = byName.get(style.attributes['style:parent-style-name'] ?? '');
    }
    return found;
  };
  const named = (test: (line: readonly XmlElement[]) => boolean): ReadonlySet<string> =>
    new Set([...byName.keys()].filter((name) => test(ancestry(name))));
  const first = (line: readonly XmlElement[], attribute: string): string | undefined =>
    line
      .map((style) => child(style, 'style:text-properties')?.attributes[attribute])
      .find((value) => value !== undefined);
  const isNamed = (line: readonly XmlElement[], pattern: RegExp): boolean =>
    line.some(({ attributes }) => pattern.test(attributes['style:name'] ?? ''));
  return {
    bold: named((line) => /^(?:bold|[6-9]00)$/.test(first(line, 'fo:font-weight') ?? '')),
    titles: named((line) => isNamed(line, /^Title$/)),
    quotes: named((line) => isNamed(line, /^Quotations?$/)),
    hidden: named((line) => first(line, 'text:display') === 'none'),
    struck: named((line) => (first(line, 'style:text-line-through-style') ?? 'none') !== 'none'),
  };
};

const formats: Readonly<Record<string, Counting>> = {
  ...{ '1': 'decimal', a: 'lower-letter', A: 'upper-letter', i: 'lower-roman', I: 'upper-roman', '': 'none' },
  ...{ '١, ٢, ٣, ...': 'arabic-indic', 'أ, ب, ت, ...': 'abjad' },
};

const listsOf = (parts: readonly (XmlElement | undefined)[]): Walk['lists'] =>
  new Map(
    parts
      .flatMap((part) => [
        ...childrenNamed(child(part, 'office:styles'), 'text:list-style'),
        ...childrenNamed(child(part, 'office:automatic-styles'), 'text:list-style'),
      ])
      .map((list) => {
        const levels: (ListLevel | undefined)[] = [];
        for (const level of elementsOf(list)) levels[Number(level.attributes['text:level'] ?? 1) - 1] = levelOf(level);
        return [list.attributes['style:name'] ?? '', levels];
      }),
  );

const levelOf = ({ name, attributes }: XmlElement): ListLevel => {
  if (name !== 'text:list-level-style-number') {
    return { counts: 'bullet', shows: attributes['text:bullet-char'] ?? '•', start: 1 };
  }
  const own = Number(attributes['text:level'] ?? 1);
  const counts = formats[attributes['style:num-format'] ?? ''] ?? 'decimal';
  const above = Math.max(1, own - Number(attributes['text:display-levels'] ?? 1) + 1);
  const numbers = Array.from({ length: own - above + 1 }, (_, index) => `%${above + index}`).join('.');
  const shows =
    attributes['loext:num-list-format'] ??
    (counts === 'none'
      ? ''
      : `${attributes['style:num-prefix'] ?? ''}${numbers}${attributes['style:num-suffix'] ?? ''}`);
  return { counts, shows: shows.replaceAll(/%(\d)%/g, '%$1'), start: Number(attributes['text:start-value'] ?? 1) };
};

const deletionsOf = (changes: XmlElement | undefined): ReadonlyMap<string, Remark> =>
  new Map(
    childrenNamed(changes, 'text:changed-region').flatMap((region): [string, Remark][] => {
      const deletion = child(region, 'text:deletion');
      if (deletion === undefined) return [];
      const info = child(deletion, 'office:change-info');
      const words = elementsOf(deletion)
        .filter((each) => each !== info)
        .map(wordsOf)
        .join('\n');
      const id = region.attributes['text:id'] ?? region.attributes['xml:id'] ?? '';
      return [[id, remark(words, wordsOf(child(info, 'dc:creator')), dateOf(wordsOf(child(info, 'dc:date'))))]];
    }),
  );

const mostNesting = 60;

/** Elements that only wrap what is in them. */
const wrappers = new Set(['text:section', 'office:text', 'text:span', 'text:meta', 'text:ruby', 'text:ruby-base']);
/** Lists that an office program makes by itself from the text. */
const indexes = /^text:(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index)$/;

const bodyPassages = (walk: Walk, element: XmlElement | undefined, level: number, depth: number): Passage[] => {
  if (element === undefined || depth > mostNesting) return [];
  return elementsOf(element).flatMap((each): Passage[] => {
    if (each.name === 'text:p' || each.name === 'text:h') return paragraphPassages(walk, each, undefined, depth);
    if (each.name === 'text:list') return listPassages(walk, each, undefined, 0, depth);
    if (each.name === 'table:table') return tablePassages(walk, each, depth);
    if (each.name === 'draw:frame') return framePassages(walk, each, depth);
    if (indexes.test(each.name)) walk.leftOut.add('table of contents');
    return wrappers.has(each.name) ? bodyPassages(walk, each, level, depth + 1) : [];
  });
};

interface InList {
  readonly marker: string;
  readonly depth: number;
}

const paragraphPassages = (walk: Walk, element: XmlElement, inList: InList | undefined, depth: number): Passage[] => {
  const style = element.attributes['text:style-name'] ?? '';
  if (walk.hidden.has(style)) {
    walk.leftOut.add('hidden text');
    return [];
  }
  const boxes: Passage[] = [];
  const pieces = inlinePieces(walk, element, { bold: walk.bold.has(style), target: undefined }, boxes, depth);
  const outline = element.name === 'text:h' ? Number(element.attributes['text:outline-level'] ?? 1) : undefined;
  const heading = outline ?? (walk.titles.has(style) ? 1 : undefined);
  const marked = inList === undefined ? {} : { marker: inList.marker };
  const quotes = walk.quotes.has(style);
  const passage: Passage =
    heading !== undefined
      ? { kind: 'heading', depth: heading, ...marked, pieces }
      : inList !== undefined
        ? { kind: 'list-item', depth: inList.depth, ...marked, pieces }
        : { kind: quotes ? 'quotation' : 'paragraph', depth: quotes ? 1 : 0, pieces };
  return [passage, ...boxes];
};

const listPassages = (
  walk: Walk,
  list: XmlElement,
  inherited: string | undefined,
  level: number,
  depth: number,
): Passage[] => {
  if (depth > mostNesting) return [];
  const style = list.attributes['text:style-name'] ?? inherited;
  const levels = walk.lists.get(style ?? '') ?? [];
  const key = style ?? '';
  const counters = walk.counters.get(key) ?? [];
  walk.counters.set(key, counters);
  // A list begins anew unless it says that it goes on.
  const goesOn =
    list.attributes['text:continue-numbering'] === 'true' || list.attributes['text:continue-list'] !== undefined;
  if (level === 0 && !goesOn) counters.length = 0;
  return elementsOf(list).flatMap((item): Passage[] => {
    if (item.name !== 'text:list-item' && item.name !== 'text:list-header') return [];
    const start = item.attributes['text:start-value'];
    if (start !== undefined) counters[level] = Number(start) - 1;
    let first = item.name === 'text:list-item';
    return elementsOf(item).flatMap((each): Passage[] => {
      if (each.name === 'text:list') return listPassages(walk, each, style, level + 1, depth + 1);
      if (each.name !== 'text:p' && each.name !== 'text:h') return bodyPassages(walk, wrapped(each), level, depth + 1);
      const marker = first ? nextMarker(levels, counters, level) : '';
      first = false;
      return paragraphPassages(walk, each, { marker, depth: level + 1 }, depth + 1);
    });
  });
};

const wrapped = (element: XmlElement): XmlElement => ({ name: 'text:section', attributes: {}, children: [element] });

interface Ink {
  readonly bold: boolean;
  readonly target: string | undefined;
}

const inlinePieces = (walk: Walk, element: XmlElement, ink: Ink, boxes: Passage[], depth: number): Piece[] => {
  if (depth > mostNesting) return [];
  return element.children.flatMap((each): Piece[] => {
    // White space in the file is one space; more of it is written as elements.
    if (!isElement(each)) return words(each.replaceAll(/\s+/g, ' '), ink);
    const { name, attributes } = each;
    switch (name) {
      case 'text:s':
        return words(' '.repeat(Math.min(1000, Number(attributes['text:c'] ?? 1) || 1)), ink);
      case 'text:tab':
        return words('\t', ink);
      case 'text:line-break':
        return words('\n', ink);
      case 'text:a':
        return inlinePieces(walk, each, { ...ink, target: attributes['xlink:href'] }, boxes, depth + 1);
      case 'text:note':
        return notePieces(walk, each, depth);
      case 'text:change':
        return deletionPieces(walk, attributes['text:change-id'] ?? '');
      case 'office:annotation':
        return commentPieces(walk, each);
      case 'office:annotation-end':
        return [{ is: 'comment-end', comment: attributes['office:name'] ?? '' }];
      case 'draw:frame':
        boxes.push(...framePassages(walk, each, depth));
        return [];
      case 'text:ruby-text':
      case 'text:tracked-changes':
        return [];
      case 'text:span': {
        const style = attributes['text:style-name'] ?? '';
        if (walk.hidden.has(style)) {
          walk.leftOut.add('hidden text');
          return [];
        }
        if (walk.struck.has(style)) return [{ is: 'deletion', remark: { text: wordsOf(each) } }];
        return inlinePieces(walk, each, { ...ink, bold: ink.bold || walk.bold.has(style) }, boxes, depth + 1);
      }
      default:
        return inlinePieces(walk, each, ink, boxes, depth + 1);
    }
  });
};

const words = (text: string, { bold, target }: Ink): Piece[] =>
  text === '' ? [] : [{ is: 'words', text, bold, ...(target === undefined ? {} : { target }) }];

const notePieces = (walk: Walk, note: XmlElement, depth: number): Piece[] => {
  const key = `note ${walk.notes.size}`;
  const marker = wordsOf(child(note, 'text:note-citation')).trim();
  walk.notes.set(key, { marker, passages: [] });
  const passages = bodyPassages(walk, child(note, 'text:note-body'), 0, depth + 1);
  walk.notes.set(key, { marker, passages });
  return [{ is: 'mark', note: key }];
};

const deletionPieces = (walk: Walk, id: string): Piece[] => {
  const deletion = walk.deleted.get(id);
  return deletion === undefined ? [] : [{ is: 'deletion', remark: deletion }];
};

/** A comment that covers nothing ends where it begins. */
const commentPieces = (walk: Walk, element: XmlElement): Piece[] => {
  const named = element.attributes['office:name'];
  const key = named ?? `comment ${walk.comments.size}`;
  const paragraphs = elementsOf(element)
    .filter(({ name }) => name === 'text:p' || name === 'text:list')
    .map(wordsOf);
  const author = wordsOf(child(element, 'dc:creator'));
  walk.comments.set(key, remark(paragraphs.join('\n'), author, dateOf(wordsOf(child(element, 'dc:date')))));
  const start: Piece = { is: 'comment-start', comment: key };
  return named === undefined ? [start, { is: 'comment-end', comment: key }] : [start];
};

const framePassages = (walk: Walk, frame: XmlElement, depth: number): Passage[] => {
  const box = child(frame, 'draw:text-box');
  if (box !== undefined) return bodyPassages(walk, box, 0, depth + 1);
  walk.leftOut.add('picture');
  return [];
};

const tablePassages = (walk: Walk, table: XmlElement, depth: number): Passage[] => {
  const rows = rowsOf(table, 0);
  return rows.flatMap((row, index) => {
    let filled = 0;
    return childrenNamed(row, 'table:table-cell').flatMap((cell): Passage[] => {
      const pieces = bodyPassages(walk, cell, 0, depth + 1).flatMap((passage, at): readonly Piece[] => [
        ...(at > 0 ? words('\n', { bold: true, target: undefined }) : []),
        ...(passage.marker === undefined ? [] : words(`${passage.marker} `, { bold: true, target: undefined })),
        ...passage.pieces,
      ]);
      if (!pieces.some((piece) => piece.is === 'words' && piece.text.trim() !== '')) return [];
      const separator = filled++ > 0 ? '\t' : index > 0 ? '\n' : '\n\n';
      return [{ kind: 'table-cell', depth: 0, separator, pieces }];
    });
  });
};

const rowsOf = (element: XmlElement, depth: number): readonly XmlElement[] =>
  elementsOf(element).flatMap((each) => {
    if (each.name === 'table:table-row') return [each];
    return depth < 5 && /^table:table-(?:rows|header-rows|row-group)$/.test(each.name) ? rowsOf(each, depth + 1) : [];
  });
