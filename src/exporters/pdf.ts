import PDFDocument from 'pdfkit';
import { Failure } from '../failure.ts';
import { exportWords as w } from '../languages/en/export-words.ts';
import { message } from '../languages/message.ts';
import { type Printed, type PrintedBlock, passageInWords, sourceInWords } from './printed.ts';
import { type Direction, directionOf, visualRuns } from './visual-runs.ts';

/** Font files by weight: each covers some scripts; the first that has a character draws it. */
export interface PrintFonts {
  readonly text: readonly Uint8Array[];
  readonly heading: readonly Uint8Array[];
}

/** A size of type, and the distance from line to line. Points. */
interface Type {
  readonly weight: keyof PrintFonts;
  readonly size: number;
  readonly leading: number;
}

const types = {
  title: { weight: 'heading', size: 18, leading: 24 },
  heading: { weight: 'heading', size: 13, leading: 18 },
  body: { weight: 'text', size: 11, leading: 16.5 },
  note: { weight: 'text', size: 9, leading: 13 },
  mark: { weight: 'text', size: 7, leading: 16.5 },
} as const satisfies Record<string, Type>;

/** A4 and its margins. Points. */
const page = { width: 595.28, height: 841.89, margin: 76 };
const column = page.width - 2 * page.margin;
const bottom = page.height - page.margin;

type Structure = ReturnType<PDFKit.PDFDocument['struct']>;

/** What knows which font has a character: made by the library, which does not say so in its types. */
interface FontFile {
  readonly font: { readonly hasGlyphForCodePoint: (codePoint: number) => boolean };
}

const unprintable = (character: string): Failure =>
  new Failure('unprintable', message('failure.unprintable', { character }), message('failure.unprintable.hint'));

/**
 * A letter or briefing as a tagged PDF (PDF/UA): headings, paragraphs, a list of numbered passages that the marks in the
 * text lead to, and a list of sources. Latin, Greek, Cyrillic and Arabic letters; lines are ordered by UAX #9. `at` is
 * written down as the time at which it was made. Fails with `unprintable` where no font has a character: a wrong sign would be
 * worse than none.
 */
export const toPdf = (printed: Printed, fonts: PrintFonts, at: Date): Promise<Uint8Array> => {
  const pdf = new PDFDocument({
    size: [page.width, page.height],
    margin: page.margin,
    bufferPages: true,
    pdfVersion: '1.7',
    ...({ subset: 'PDF/UA' } as object),
    tagged: true,
    displayTitle: true,
    lang: printed.language,
    info: { Title: printed.title, Producer: 'Proffer', Creator: 'Proffer', CreationDate: at },
    // No font but those given: whoever reads the file may have none of them.
    font: null as unknown as string,
  });
  const pieces: Uint8Array[] = [];
  pdf.on('data', (piece: Uint8Array) => pieces.push(piece));
  const ended = new Promise<Uint8Array>((resolve) => pdf.once('end', () => resolve(Buffer.concat(pieces))));
  for (const weight of ['text', 'heading'] as const)
    for (const [index, bytes] of fonts[weight].entries())
      pdf.registerFont(`${weight} ${index}`, bytes as unknown as PDFKit.Mixins.PDFFontSource);
  write(pdf, printed, fonts);
  pdf.end();
  return ended;
};

const write = (pdf: PDFKit.PDFDocument, printed: Printed, fonts: PrintFonts): void => {
  const { blocks, passages, sources, title } = printed;
  const pen = penOf(pdf, fonts);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const heading = (tag: 'H1' | 'H2', text: string, type: Type): void => {
    pen.keep(type.leading + 3 * types.body.leading);
    const element = pdf.struct(tag, spoken(text));
    root.add(element);
    element.add(() => pen.write(text, type));
    element.end();
    pen.skip(type.leading / 3);
  };
  heading('H1', title, types.title);
  for (const { kind, text, notes, isOnNewPage } of blocks) {
    if (isOnNewPage) pen.turn();
    if (kind === 'heading') {
      pen.skip(types.body.leading / 2);
      heading('H2', text, types.heading);
    } else paragraph(pdf, pen, root, { text, notes });
  }
  const list = (
    title: string,
    items: readonly { readonly label: string; readonly text: string; readonly name?: string }[],
  ) => {
    if (items.length === 0) return;
    pen.skip(types.body.leading);
    heading('H2', title, types.heading);
    const element = pdf.struct('L');
    root.add(element);
    for (const { label, text, name } of items) {
      const item = pdf.struct('LI');
      element.add(item);
      const [lead, body] = [pdf.struct('Lbl'), pdf.struct('LBody', spoken(text))];
      pen.keep(types.note.leading);
      if (name !== undefined) pdf.addNamedDestination(name, 'XYZ', page.margin, pen.height(), null);
      item.add(lead);
      lead.add(() => pen.hang(label, types.note));
      item.add(body);
      body.add(() => pen.write(text, types.note, HANG));
      item.end();
      pen.skip(types.note.leading / 3);
    }
    element.end();
  };
  list(
    w.passages,
    passages.map((passage) => {
      return { label: `${passage.number}.`, text: passageInWords(passage), name: nameOf(passage.number) };
    }),
  );
  list(
    w.sources,
    sources.map((source) => ({ label: '–', text: sourceInWords(source) })),
  );
  root.end();
  number(pdf);
};

/** How far the text of a list stands from the margin. Points. */
const HANG = 24;

/** Between two marks. Points. */
const GAP = 2.5;

const nameOf = (note: number): string => `passage-${note}`;

/** What is drawn from right to left is given in the order of speech too, for whoever has it read aloud. */
const spoken = (text: string): Parameters<PDFKit.PDFDocument['struct']>[1] & object =>
  directionOf(text).levels.some((level) => level % 2 === 1) ? { actual: text } : {};

const paragraph = (
  pdf: PDFKit.PDFDocument,
  pen: Pen,
  root: Structure,
  { text, notes }: Pick<PrintedBlock, 'text' | 'notes'>,
): void => {
  pen.keep(2 * types.body.leading);
  const element = pdf.struct('P');
  root.add(element);
  // The words stand in an element of their own: what is read aloud in their stead must not swallow the marks.
  const words = pdf.struct('Span', spoken(text));
  element.add(words);
  words.add(() => pen.write(text, types.body));
  words.end();
  for (const [index, note] of notes.entries()) {
    const link = pdf.struct('Link', { alt: `${w.passage} ${note}` });
    element.add(link);
    link.add(() => {
      const box = pen.mark(String(note), index > 0);
      const annotation: object = { structParent: link, Contents: new String(`${w.passage} ${note}`) };
      pdf.goTo(box.x, box.y, box.width, box.height, nameOf(note), annotation);
    });
    link.end();
  }
  element.end();
  pen.skip(types.body.leading / 2);
};

/** Page numbers, which are no part of what is read. */
const number = (pdf: PDFKit.PDFDocument): void => {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = start; index < start + count; index++) {
    pdf.switchToPage(index);
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' } as PDFKit.Mixins.MarkingOptions);
    pdf.font('text 0').fontSize(types.note.size);
    pdf.text(`${index - start + 1} / ${count}`, page.margin, page.height - 48, {
      width: column,
      align: 'center',
      lineBreak: false,
    });
    pdf.endMarkedContent();
  }
};

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Writes lines from the top of the page to its foot, and on the next. */
interface Pen {
  /** Turns the page where less than so many points are left. */
  readonly keep: (points: number) => void;
  readonly turn: () => void;
  readonly skip: (points: number) => void;
  /** How far down the page the next line begins. */
  readonly height: () => number;
  readonly write: (text: string, type: Type, indent?: number) => void;
  /** Writes what the next line hangs on, without going on to it. */
  readonly hang: (text: string, type: Type) => void;
  /** A raised mark behind what was written last. */
  readonly mark: (text: string, isFurther: boolean) => Box;
}

const penOf = (pdf: PDFKit.PDFDocument, fonts: PrintFonts): Pen => {
  let y: number = page.margin;
  /** Where the last line ends, and which way it goes on. */
  let last = { x: page.margin, y, isRightToLeft: false };

  const known = new Map<string, number>();
  const fontOf =
    (weight: keyof PrintFonts) =>
    (character: string): number => {
      const key = weight + character;
      const found = known.get(key) ?? fonts[weight].findIndex((_, index) => has(pdf, `${weight} ${index}`, character));
      if (found < 0) throw unprintable(character);
      known.set(key, found);
      return found;
    };
  const use = ({ weight, size }: Type, font: number): PDFKit.PDFDocument =>
    pdf.font(`${weight} ${font}`).fontSize(size);
  const runsOf = (line: Line, type: Type) =>
    visualRuns(line.text, line.direction, line.start, line.end, fontOf(type.weight)).map((run) => {
      return { ...run, width: use(type, run.font).widthOfString(run.text) };
    });
  const widthOf = (line: Line, type: Type): number => runsOf(line, type).reduce((sum, { width }) => sum + width, 0);
  const turn = (): void => {
    pdf.continueOnNewPage();
    y = page.margin;
  };
  const keep = (points: number): void => {
    if (y + points > bottom) turn();
  };
  /** Draws runs of one size on one base line, whatever font each is of. */
  const draw = (line: Line, type: Type, from: number, top: number): void => {
    let x = from;
    for (const { text, font, width } of runsOf(line, type)) {
      use(type, font).text(text, x, top + type.size, { lineBreak: false, baseline: 'alphabetic' });
      x += width;
    }
  };
  const lineOf = (text: string, direction: Direction): Line => ({ text, direction, start: 0, end: text.length });
  return {
    keep,
    turn: () => y > page.margin && turn(),
    skip: (points) => {
      if (y > page.margin) y += points;
    },
    height: () => y,
    write: (text, type, indent = 0) => {
      const direction = directionOf(text);
      const width = column - indent;
      for (const [start, end] of linesOf(text, width, (from, to) =>
        widthOf({ text, direction, start: from, end: to }, type),
      )) {
        keep(type.leading);
        const line = { text, direction, start, end };
        const taken = widthOf(line, type);
        const { isRightToLeft } = direction;
        const x = isRightToLeft ? page.width - page.margin - taken : page.margin + indent;
        draw(line, type, x, y);
        last = { x: isRightToLeft ? x : x + taken, y, isRightToLeft };
        y += type.leading;
      }
    },
    hang: (text, type) => draw(lineOf(text, directionOf(text)), type, page.margin, y),
    mark: (text, isFurther) => {
      const type = types.mark;
      const shown = lineOf(text, directionOf(text));
      const gap = isFurther ? GAP : 0;
      const width = widthOf(shown, type);
      const isFull = last.isRightToLeft
        ? last.x - gap - width < page.margin
        : last.x + gap + width > page.width - page.margin;
      if (isFull) {
        keep(type.leading);
        last = { ...last, x: last.isRightToLeft ? page.width - page.margin : page.margin, y };
        y += type.leading;
      }
      const x = last.isRightToLeft ? last.x - gap - width : last.x + gap;
      draw(shown, type, x, last.y - 1);
      last = { ...last, x: last.isRightToLeft ? x : x + width };
      return { x, y: last.y, width, height: type.size + 2 };
    },
  };
};

interface Line {
  readonly text: string;
  readonly direction: Direction;
  readonly start: number;
  readonly end: number;
}

const has = (pdf: PDFKit.PDFDocument, name: string, character: string): boolean => {
  pdf.font(name);
  const { font } = (pdf as unknown as { readonly _font: FontFile })._font;
  return font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
};

/** Where a line may end: behind white space, and behind a hyphen or dash between letters. */
const breaks = /\s+|(?<=\p{L}[-–—])(?=\p{L})/gu;

/**
 * The lines of a paragraph as half-open ranges without the white space at their ends; a word that is wider than the line is
 * cut where it must be.
 */
function* linesOf(
  text: string,
  width: number,
  widthOf: (start: number, end: number) => number,
): Generator<readonly [start: number, end: number]> {
  const ends = [
    ...[...text.matchAll(breaks)].map(({ index, 0: gap }) => [index, index + gap.length] as const),
    [text.length, text.length] as const,
  ];
  let start = 0;
  let end = 0;
  let next = 0;
  for (const [wordEnd, nextStart] of ends) {
    if (wordEnd > start && widthOf(start, wordEnd) > width) {
      if (end > start) yield [start, end];
      start = end > start ? next : start;
      while (widthOf(start, wordEnd) > width) {
        let cut = start + 1;
        while (cut < wordEnd && widthOf(start, cut + 1) <= width) cut++;
        yield [start, cut];
        start = cut;
      }
    }
    end = wordEnd;
    next = nextStart;
  }
  if (end > start) yield [start, end];
}
