import { Failure } from '../../../failure.ts';
import type { Properties } from '../../document.ts';
import type { Draft } from '../../draft.ts';
import { zipEntries } from '../zip-directory.ts';
import { dateOf, draftOf, type Note, type Passage, type Piece, properties, type Remark, remark } from './manuscript.ts';
import { type Counting, type ListLevel, nextMarker, shownNumber } from './numbering.ts';
import { packageParts } from './package-parts.ts';
import { child, childrenNamed, descendants, elementsOf, isElement, wordsOf, type XmlElement } from './xml.ts';

/** Whether an archive is a Word document. */
export const isDocx = (bytes: Uint8Array): boolean =>
  zipEntries(bytes).some(({ name }) => name === 'word/document.xml');

/**
 * A Word document (Office Open XML, ECMA-376): headings, lists with their numbers as shown, notes tied to their marks,
 * tables, links. Text deleted under change tracking and comments are kept aside; inserted text is read as said. Pictures
 * are left out.
 *
 *     Heading 1   Report on the Kell fire      heading     depth 1
 *     1.          Two clerks saw lorries.¹     list-item   depth 1  marker "1."
 *     ¹           Interview, 3 May.            note        marker "1"
 */
export const readDocx = async (
  bytes: Uint8Array,
  name: string,
): Promise<{ readonly draft: Draft; readonly properties: Properties } | Failure> => {
  const without = new Failure('malformed', `${name} is a Word file without its text`, mend);
  const opened = await packageParts(bytes, name, 'word/document.xml', without);
  if (opened instanceof Failure) return opened;
  const { root: part, paths } = opened;
  const styles = stylesOf(part('word/styles.xml'));
  const walk: Walk = {
    styles,
    lists: listsOf(part('word/numbering.xml')),
    counters: new Map(),
    started: new Set(),
    targets: targetsOf(part('word/_rels/document.xml.rels')),
    numbers: new Map(),
    noteCounts: noteCountsOf(part('word/document.xml'), part('word/settings.xml')),
    leftOut: new Set(),
    ranged: new Set(),
    field: [],
  };
  const document = part('word/document.xml');
  const passages = bodyPassages(walk, child(document, 'w:body') ?? document, 0);
  const notes = new Map<string, Note>();
  for (const [kind, path] of [
    ['footnote', 'word/footnotes.xml'],
    ['endnote', 'word/endnotes.xml'],
  ] as const) {
    for (const note of childrenNamed(part(path), `w:${kind}`)) {
      const key = `${kind} ${note.attributes['w:id']}`;
      const marker = walk.numbers.get(key);
      if (marker !== undefined) notes.set(key, { marker, passages: bodyPassages(walk, note, 0) });
    }
  }
  const running = paths
    .filter((path) => /^word\/(?:header|footer)\d*\.xml$/.test(path))
    .flatMap((path) => childrenNamed(part(path), 'w:p').map((p) => shownWords(p)))
    .filter((words) => words !== '');
  const made = propertiesOf(part('docProps/core.xml'));
  const comments = commentsOf(part('word/comments.xml'));
  return {
    draft: draftOf({ passages, notes, comments, running, properties: made, leftOut: [...walk.leftOut] }),
    properties: made,
  };
};

const mend = 'Open it in Word or LibreOffice, save it again as .docx and give that.';

/** What is known while the parts are walked. */
interface Walk {
  readonly styles: ReadonlyMap<string, ParagraphStyle>;
  readonly lists: ReadonlyMap<string, List>;
  /** Counters by list that is counted in. */
  readonly counters: Map<string, number[]>;
  readonly started: Set<string>;
  readonly targets: ReadonlyMap<string, string>;
  /** Number of each note by its key, in the order of the marks. */
  readonly numbers: Map<string, string>;
  readonly noteCounts: Readonly<Record<NoteKind, Counting>>;
  readonly leftOut: Set<string>;
  /** Comments that say which words they are about. */
  readonly ranged: Set<string>;
  /** Fields that are open: the instruction of each, and whether its result has begun. */
  readonly field: { instruction: string; shows: boolean }[];
}

interface ParagraphStyle {
  readonly heading: number | undefined;
  readonly quotes: boolean;
  readonly bold: boolean;
  readonly list: string | undefined;
  readonly level: number;
}

const valOf = (element: XmlElement | undefined): string | undefined => element?.attributes['w:val'];

const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off', 'none'].includes(valOf(element) ?? '1');

const headingName = /^heading (\d)$/i;

const stylesOf = (root: XmlElement | undefined): ReadonlyMap<string, ParagraphStyle> => {
  const elements = new Map(childrenNamed(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const resolved = new Map<string, ParagraphStyle>();
  const resolve = (id: string, depth: number): ParagraphStyle | undefined => {
    const known = resolved.get(id);
    const style = elements.get(id);
    if (known !== undefined || style === undefined || depth > 20) return known;
    const base = resolve(valOf(child(style, 'w:basedOn')) ?? '', depth + 1);
    const name = valOf(child(style, 'w:name')) ?? '';
    const paragraph = child(style, 'w:pPr');
    const level = valOf(child(paragraph, 'w:outlineLvl'));
    const named = headingName.exec(name)?.[1] ?? (/^title$/i.test(name) ? '1' : undefined);
    const heading =
      named !== undefined
        ? Number(named)
        : level !== undefined && Number(level) < 9
          ? Number(level) + 1
          : base?.heading;
    const numbering = child(paragraph, 'w:numPr');
    const bold = child(child(style, 'w:rPr'), 'w:b');
    const made: ParagraphStyle = {
      heading,
      quotes: /^(?:intense )?quote$|^block text$|^quotations?$/i.test(name) || base?.quotes === true,
      bold: bold === undefined ? base?.bold === true : isOn(bold),
      list: valOf(child(numbering, 'w:numId')) ?? base?.list,
      level: Number(valOf(child(numbering, 'w:ilvl')) ?? base?.level ?? 0),
    };
    resolved.set(id, made);
    return made;
  };
  for (const id of elements.keys()) resolve(id, 0);
  return resolved;
};

interface List {
  /** The list that it counts with. */
  readonly abstract: string;
  readonly levels: readonly (ListLevel | undefined)[];
  /** Levels that this list begins anew. */
  readonly restarts: ReadonlyMap<number, number>;
}

const countings: Readonly<Record<string, Counting>> = {
  ...{ decimal: 'decimal', decimalZero: 'decimal', ordinal: 'decimal', lowerLetter: 'lower-letter' },
  ...{ upperLetter: 'upper-letter', lowerRoman: 'lower-roman', upperRoman: 'upper-roman', none: 'none' },
  ...{ bullet: 'bullet', hindiNumbers: 'arabic-indic', arabicAbjad: 'abjad', arabicAlpha: 'abjad' },
};

const levelOf = (element: XmlElement): readonly [number, ListLevel] => [
  Number(element.attributes['w:ilvl'] ?? 0),
  {
    counts: countings[valOf(child(element, 'w:numFmt')) ?? 'decimal'] ?? 'decimal',
    shows: valOf(child(element, 'w:lvlText')) ?? '',
    start: Number(valOf(child(element, 'w:start')) ?? 1),
  },
];

const listsOf = (root: XmlElement | undefined): ReadonlyMap<string, List> => {
  const abstracts = new Map(
    childrenNamed(root, 'w:abstractNum').map((each) => [
      each.attributes['w:abstractNumId'] ?? '',
      new Map(childrenNamed(each, 'w:lvl').map(levelOf)),
    ]),
  );
  return new Map(
    childrenNamed(root, 'w:num').map((num) => {
      const abstract = valOf(child(num, 'w:abstractNumId')) ?? '';
      const levels = new Map(abstracts.get(abstract) ?? []);
      const restarts = new Map<number, number>();
      for (const override of childrenNamed(num, 'w:lvlOverride')) {
        const own = child(override, 'w:lvl');
        const start = valOf(child(override, 'w:startOverride'));
        const level = Number(override.attributes['w:ilvl'] ?? 0);
        if (own !== undefined) levels.set(level, levelOf(own)[1]);
        if (start !== undefined) restarts.set(level, Number(start));
      }
      return [
        num.attributes['w:numId'] ?? '',
        { abstract, levels: Array.from({ length: 9 }, (_, at) => levels.get(at)), restarts },
      ];
    }),
  );
};

const targetsOf = (root: XmlElement | undefined): ReadonlyMap<string, string> =>
  new Map(
    childrenNamed(root, 'Relationship')
      .filter(({ attributes }) => attributes.Type?.endsWith('/hyperlink') === true)
      .map(({ attributes }) => [attributes.Id ?? '', attributes.Target ?? '']),
  );

const commentsOf = (root: XmlElement | undefined): ReadonlyMap<string, Remark> =>
  new Map(
    childrenNamed(root, 'w:comment').map((each) => [
      each.attributes['w:id'] ?? '',
      remark(
        childrenNamed(each, 'w:p').map(shownWords).join('\n'),
        each.attributes['w:author'],
        dateOf(each.attributes['w:date']),
      ),
    ]),
  );

const propertiesOf = (root: XmlElement | undefined): Properties =>
  properties(
    wordsOf(child(root, 'dc:title')),
    wordsOf(child(root, 'dc:creator')),
    dateOf(wordsOf(child(root, 'dcterms:created'))),
    dateOf(wordsOf(child(root, 'dcterms:modified'))),
  );

/** The words that an element shows, without what is deleted. */
const shownWords = (element: XmlElement): string => descendants(element, 'w:t').map(wordsOf).join('').trim();

/** Elements that only wrap what is in them. */
const wrappers = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
  'w:dir',
  'w:bdo',
  'w:fldSimple',
]);

const mostNesting = 60;

const bodyPassages = (walk: Walk, element: XmlElement | undefined, depth: number): Passage[] => {
  if (element === undefined || depth > mostNesting) return [];
  return elementsOf(element).flatMap((each) => {
    if (each.name === 'w:p') return paragraphPassages(walk, each, depth);
    if (each.name === 'w:tbl') return tablePassages(walk, each, depth);
    if (wrappers.has(each.name)) return bodyPassages(walk, each, depth + 1);
    return [];
  });
};

const paragraphPassages = (walk: Walk, element: XmlElement, depth: number): Passage[] => {
  const settings = child(element, 'w:pPr');
  const style = walk.styles.get(valOf(child(settings, 'w:pStyle')) ?? 'Normal');
  const outline = valOf(child(settings, 'w:outlineLvl'));
  const heading = outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : style?.heading;
  const ink: Ink = { bold: style?.bold === true, target: undefined };
  const boxes: Passage[] = [];
  const pieces = inlinePieces(walk, element, ink, boxes, depth);
  const numbering = child(settings, 'w:numPr');
  const listed = valOf(child(numbering, 'w:numId')) ?? style?.list;
  const level = Number(valOf(child(numbering, 'w:ilvl')) ?? style?.level ?? 0);
  const marker = hasWords(pieces) && listed !== undefined ? markerOf(walk, listed, level) : undefined;
  const passage: Passage =
    heading !== undefined
      ? { kind: 'heading', depth: heading, ...(marker === undefined ? {} : { marker }), pieces }
      : marker !== undefined
        ? { kind: 'list-item', depth: level + 1, marker, pieces }
        : { kind: style?.quotes === true ? 'quotation' : 'paragraph', depth: style?.quotes === true ? 1 : 0, pieces };
  return [passage, ...boxes];
};

const hasWords = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => piece.is === 'words' && piece.text.trim() !== '');

/** Undefined where the paragraph is in no list. */
const markerOf = (walk: Walk, id: string, level: number): string | undefined => {
  const list = walk.lists.get(id);
  if (list === undefined || id === '0') return undefined;
  const counters = walk.counters.get(list.abstract) ?? [];
  walk.counters.set(list.abstract, counters);
  const restart = list.restarts.get(level);
  if (restart !== undefined && !walk.started.has(`${id} ${level}`)) {
    counters.length = Math.min(counters.length, level);
    for (let above = 0; above < level; above++) counters[above] ??= list.levels[above]?.start ?? 1;
    counters[level] = restart - 1;
  }
  walk.started.add(`${id} ${level}`);
  return nextMarker(list.levels, counters, level);
};

interface Ink {
  readonly bold: boolean;
  readonly target: string | undefined;
}

const inlinePieces = (walk: Walk, element: XmlElement, ink: Ink, boxes: Passage[], depth: number): Piece[] => {
  if (depth > mostNesting) return [];
  return elementsOf(element).flatMap((each): Piece[] => {
    const { name, attributes } = each;
    if (name === 'w:r') return runPieces(walk, each, ink, boxes, depth);
    if (name === 'w:hyperlink') {
      const target =
        walk.targets.get(attributes['r:id'] ?? '') ??
        (attributes['w:anchor'] === undefined ? undefined : `#${attributes['w:anchor']}`);
      return inlinePieces(walk, each, { ...ink, target }, boxes, depth + 1);
    }
    if (name === 'w:del' || name === 'w:moveFrom') {
      const text = [...descendants(each, 'w:delText'), ...descendants(each, 'w:t')].map(wordsOf).join('');
      if (text === '') return [];
      return [{ is: 'deletion', remark: remark(text, attributes['w:author'], dateOf(attributes['w:date'])) }];
    }
    if (name === 'w:commentRangeStart') return [{ is: 'comment-start', comment: attributes['w:id'] ?? '' }];
    if (name === 'w:commentRangeEnd') {
      walk.ranged.add(attributes['w:id'] ?? '');
      return [{ is: 'comment-end', comment: attributes['w:id'] ?? '' }];
    }
    return wrappers.has(name) ? inlinePieces(walk, each, ink, boxes, depth + 1) : [];
  });
};

const runPieces = (walk: Walk, run: XmlElement, ink: Ink, boxes: Passage[], depth: number): Piece[] => {
  const settings = child(run, 'w:rPr');
  if (isOn(child(settings, 'w:vanish'))) {
    walk.leftOut.add('hidden text');
    return [];
  }
  const struck = isOn(child(settings, 'w:strike')) || isOn(child(settings, 'w:dstrike'));
  const weight = child(settings, 'w:b') ?? child(settings, 'w:bCs');
  const bold = weight === undefined ? ink.bold : isOn(weight);
  return elementsOf(run).flatMap((each): Piece[] => {
    if (isFieldPart(walk, each)) return [];
    const field = walk.field.at(-1);
    if (field?.shows === false) return [];
    const target = ink.target ?? linkOfField(walk);
    const text = charactersOf(each);
    if (text !== undefined && struck) return text === '' ? [] : [{ is: 'deletion', remark: { text } }];
    if (text !== undefined) return [{ is: 'words', text, bold, ...(target === undefined ? {} : { target }) }];
    if (each.name === 'w:footnoteReference') return markPieces(walk, 'footnote', each);
    if (each.name === 'w:commentReference') return commentPieces(walk, each.attributes['w:id'] ?? '');
    if (each.name === 'w:endnoteReference') return markPieces(walk, 'endnote', each);
    if (
      each.name === 'w:drawing' ||
      each.name === 'w:pict' ||
      each.name === 'mc:AlternateContent' ||
      each.name === 'w:object'
    ) {
      const [content] = descendants(child(each, 'mc:Choice') ?? each, 'w:txbxContent');
      if (content === undefined) walk.leftOut.add('picture');
      else boxes.push(...bodyPassages(walk, content, depth + 1));
    }
    return [];
  });
};

const charactersOf = (element: XmlElement): string | undefined => {
  switch (element.name) {
    case 'w:t':
      return wordsOf(element);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
      return element.attributes['w:type'] === undefined || element.attributes['w:type'] === 'textWrapping' ? '\n' : '';
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:sym':
      return symbolOf(element.attributes['w:char'] ?? '');
    default:
      return undefined;
  }
};

const symbolOf = (hexadecimal: string): string => {
  const code = Number.parseInt(hexadecimal, 16);
  if (!Number.isFinite(code) || code < 32 || code > 0xffff) return '';
  return code === 0xf0b7 ? '•' : code >= 0xe000 && code <= 0xf8ff ? '' : String.fromCharCode(code);
};

/** Follows the fields of a paragraph; true for what belongs to a field and is not its result. */
const isFieldPart = (walk: Walk, { name, attributes, children }: XmlElement): boolean => {
  const field = walk.field.at(-1);
  if (name === 'w:instrText') {
    if (field !== undefined) field.instruction += children.filter((each) => !isElement(each)).join('');
    return true;
  }
  if (name !== 'w:fldChar') return false;
  const type = attributes['w:fldCharType'];
  if (type === 'begin') walk.field.push({ instruction: '', shows: false });
  else if (type === 'separate' && field !== undefined) field.shows = true;
  else if (type === 'end') walk.field.pop();
  return true;
};

const linkOfField = (walk: Walk): string | undefined =>
  walk.field
    .map(({ instruction }) => /^\s*HYPERLINK\s+"([^"]{1,2000})"/i.exec(instruction)?.[1])
    .find((target) => target !== undefined);

/** A comment without a range is about the place where it stands. */
const commentPieces = (walk: Walk, comment: string): Piece[] =>
  walk.ranged.has(comment)
    ? []
    : [
        { is: 'comment-start', comment },
        { is: 'comment-end', comment },
      ];

type NoteKind = 'footnote' | 'endnote';

/** How notes count: as the last section says, else the settings; where neither does, endnotes count i, ii, iii. */
const noteCountsOf = (
  document: XmlElement | undefined,
  settings: XmlElement | undefined,
): Readonly<Record<NoteKind, Counting>> => {
  const section = document === undefined ? undefined : descendants(document, 'w:sectPr').at(-1);
  const counts = (kind: NoteKind, usual: Counting): Counting => {
    const said = [section, settings].map((part) => valOf(child(child(part, `w:${kind}Pr`), 'w:numFmt')));
    return countings[said.find((format) => format !== undefined) ?? ''] ?? usual;
  };
  return { footnote: counts('footnote', 'decimal'), endnote: counts('endnote', 'lower-roman') };
};

const markPieces = (walk: Walk, kind: NoteKind, { attributes }: XmlElement): Piece[] => {
  const key = `${kind} ${attributes['w:id']}`;
  const counted = [...walk.numbers.keys()].filter((each) => each.startsWith(kind)).length;
  if (!walk.numbers.has(key)) walk.numbers.set(key, shownNumber(counted + 1, walk.noteCounts[kind]));
  return [{ is: 'mark', note: key }];
};

const tablePassages = (walk: Walk, table: XmlElement, depth: number): Passage[] => {
  const rows = rowsOf(table);
  return rows.flatMap((row, index) => {
    const cells = elementsOf(row).flatMap((each) => (each.name === 'w:tc' ? [each] : descendants(each, 'w:tc')));
    let filled = 0;
    return cells.flatMap((cell): Passage[] => {
      const pieces = joined(bodyPassages(walk, cell, depth + 1));
      if (!hasWords(pieces)) return [];
      const separator = filled++ > 0 ? '\t' : index > 0 ? '\n' : '\n\n';
      return [{ kind: 'table-cell', depth: 0, separator, pieces }];
    });
  });
};

const rowsOf = (table: XmlElement): readonly XmlElement[] =>
  elementsOf(table).flatMap((each) => (each.name === 'w:tr' ? [each] : wrappers.has(each.name) ? rowsOf(each) : []));

/** The paragraphs of a cell as one, each on a line of its own, numbers as words. */
const joined = (passages: readonly Passage[]): readonly Piece[] =>
  passages.flatMap(({ pieces, marker }, index): readonly Piece[] => [
    ...(index > 0 ? [{ is: 'words', text: '\n', bold: true } as const] : []),
    ...(marker === undefined ? [] : [{ is: 'words', text: `${marker} `, bold: true } as const]),
    ...pieces,
  ]);
