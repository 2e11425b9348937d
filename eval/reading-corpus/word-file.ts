import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { Intended, IntendedBlock } from './intended.ts';
import type { Style } from './style.ts';

const author = { author: 'Ada Brim', date: '2021-03-04T12:00:00Z' };

/** An intended document as the `docx` package writes it. */
export const wordFile = async (intended: Intended, style: Style): Promise<Uint8Array> => {
  const { blocks, notes, language, comment, running } = intended;
  const rightToLeft = language === 'ar';
  const first = blocks.findIndex(({ kind }) => kind === 'paragraph');
  const children: (Paragraph | Table)[] = [];
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index] as IntendedBlock;
    if (block.row === undefined) {
      children.push(paragraphOf(block, rightToLeft, comment !== undefined && index === first));
      index++;
      continue;
    }
    let end = index;
    while (end < blocks.length && blocks[end]?.row !== undefined) end++;
    children.push(tableOf(blocks.slice(index, end), rightToLeft));
    index = end;
  }
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: 0,
    format,
    text,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 720, hanging: 360 } } },
  });
  const document = new Document({
    creator: 'Tolan Reyes',
    title: blocks.find(({ kind }) => kind === 'heading')?.text ?? '',
    styles: { default: { document: { run: { font: style.font, size: `${style.size}pt` } } } },
    numbering: {
      config: [
        { reference: 'numbers', levels: [level(LevelFormat.DECIMAL, '%1.')] },
        { reference: 'bullets', levels: [level(LevelFormat.BULLET, '•')] },
      ],
    },
    footnotes: Object.fromEntries(
      notes.map((note, index) => [
        index + 1,
        {
          children: [
            new Paragraph({ children: [new TextRun({ text: note, rightToLeft })], bidirectional: rightToLeft }),
          ],
        },
      ]),
    ),
    ...(comment === undefined
      ? {}
      : {
          comments: {
            children: [
              { id: 0, author: author.author, date: new Date(author.date), children: [new Paragraph(comment)] },
            ],
          },
        }),
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph(running)] }) },
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};

const childrenOf = ({ text, marks, struck, link }: IntendedBlock, rightToLeft: boolean): ParagraphChild[] => {
  const run = (from: number, to: number): TextRun => new TextRun({ text: text.slice(from, to), rightToLeft });
  const inserts: { at: number; to?: number; child: () => ParagraphChild }[] = marks.map(({ at, note }) => ({
    at,
    child: () => new FootnoteReferenceRun(note + 1),
  }));
  if (struck !== undefined)
    inserts.push({ at: struck.at, child: () => new DeletedTextRun({ text: struck.text, id: 1, ...author }) });
  if (link !== undefined) {
    const { start, end, target } = link;
    inserts.push({
      at: start,
      to: end,
      child: () => new ExternalHyperlink({ children: [run(start, end)], link: target }),
    });
  }
  const children: ParagraphChild[] = [];
  let at = 0;
  for (const insert of inserts.sort((a, b) => a.at - b.at)) {
    if (insert.at > at) children.push(run(at, insert.at));
    children.push(insert.child());
    at = insert.to ?? insert.at;
  }
  if (at < text.length) children.push(run(at, text.length));
  return children;
};

const paragraphOf = (block: IntendedBlock, rightToLeft: boolean, commented: boolean): Paragraph => {
  const words = childrenOf(block, rightToLeft);
  const children = commented
    ? [new CommentRangeStart(0), ...words, new CommentRangeEnd(0), new TextRun({ children: [new CommentReference(0)] })]
    : words;
  const shape = { children, bidirectional: rightToLeft };
  if (block.kind === 'heading') {
    return new Paragraph({ ...shape, heading: block.depth === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2 });
  }
  if (block.marker === '•') return new Paragraph({ ...shape, numbering: { reference: 'bullets', level: 0 } });
  if (block.marker !== undefined) {
    return new Paragraph({ ...shape, numbering: { reference: 'numbers', level: 0 } });
  }
  return new Paragraph(shape);
};

const tableOf = (run: readonly IntendedBlock[], rightToLeft: boolean): Table => {
  const rows = new Map<number, TableCell[]>();
  for (const block of run) {
    const row = block.row ?? 0;
    const cell = new TableCell({
      children: [new Paragraph({ children: childrenOf(block, rightToLeft), bidirectional: rightToLeft })],
    });
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  return new Table({
    rows: [...rows.values()].map((children) => new TableRow({ children })),
    visuallyRightToLeft: rightToLeft,
  });
};
