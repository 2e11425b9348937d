import { Document, FootnoteReferenceRun, HeadingLevel, type IParagraphOptions, Packer, Paragraph, TextRun } from 'docx';
import { exportWords as w } from '../languages/en/export-words.ts';
import { type Printed, passageInWords, sourceInWords } from './printed.ts';

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Whether most letters of a text run from right to left. */
const runsLeft = (text: string): boolean => {
  const letters = [...text].filter((letter) => /\p{L}/u.test(letter));
  return letters.filter((letter) => RTL.test(letter)).length * 2 > letters.length;
};

/** A footnote of the file: Word knows no second mark for the same note, so that what is cited again points back. */
interface Note {
  readonly id: number;
  readonly passage: number;
  /** The footnote that has the words, where this one only points to it. */
  readonly sameAs: number | undefined;
}

/** The footnotes of each block, numbered as Word numbers them: in the order of their marks. */
const notesOf = (blocks: Printed['blocks']): readonly (readonly Note[])[] => {
  const first = new Map<number, number>();
  let id = 0;
  return blocks.map(({ notes }) =>
    notes.map((passage): Note => {
      id++;
      const sameAs = first.get(passage);
      if (sameAs === undefined) first.set(passage, id);
      return { id, passage, sameAs };
    }),
  );
};

const comma = new TextRun({ text: ', ', superScript: true });

const paragraph = (
  text: string,
  notes: readonly Note[] = [],
  style: Pick<IParagraphOptions, 'heading' | 'pageBreakBefore'> = {},
) =>
  new Paragraph({
    ...style,
    bidirectional: runsLeft(text),
    children: [
      new TextRun({ text, rightToLeft: runsLeft(text) }),
      ...notes.flatMap(({ id }, index) => [...(index > 0 ? [comma] : []), new FootnoteReferenceRun(id)]),
    ],
  });

/** A letter or briefing as a Word file: headings by style, and a real footnote for each passage that a sentence rests on. */
export const toDocx = async ({ title, language, blocks, passages, sources }: Printed): Promise<Uint8Array> => {
  const notes = notesOf(blocks);
  const wordsOf = ({ passage, sameAs }: Note): string => {
    const cited = passages[passage - 1];
    if (sameAs !== undefined || cited === undefined) return `${w.seeNote} ${sameAs}.`;
    return passageInWords(cited);
  };
  const file = new Document({
    title,
    creator: 'Proffer',
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: 24, language: { value: language, bidirectional: 'ar' } },
          paragraph: { spacing: { after: 160, line: 300 } },
        },
        heading1: { run: { size: 32, bold: true }, paragraph: { spacing: { after: 240 } } },
        heading2: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 320, after: 120 } } },
      },
    },
    footnotes: Object.fromEntries(
      notes.flat().map((note) => [String(note.id), { children: [paragraph(` ${wordsOf(note)}`)] }]),
    ),
    sections: [
      {
        children: [
          paragraph(title, [], { heading: HeadingLevel.HEADING_1 }),
          ...blocks.map(({ kind, text, isOnNewPage }, index) =>
            paragraph(text, notes[index], {
              ...(kind === 'heading' ? { heading: HeadingLevel.HEADING_2 } : {}),
              pageBreakBefore: isOnNewPage,
            }),
          ),
          ...(sources.length === 0 ? [] : [paragraph(w.sources, [], { heading: HeadingLevel.HEADING_2 })]),
          ...sources.map((source) => paragraph(sourceInWords(source))),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
};
