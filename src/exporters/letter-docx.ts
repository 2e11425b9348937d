import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { exportWords as w } from '../languages/en/export-words.ts';
import type { PrintedLetter } from './printed-letter.ts';

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Whether most letters of a text run from right to left. */
const runsLeft = (text: string): boolean => {
  const letters = [...text].filter((letter) => /\p{L}/u.test(letter));
  return letters.filter((letter) => RTL.test(letter)).length * 2 > letters.length;
};

/** A letter as a Word file: headings by style, and a real footnote for each passage that a sentence rests on. */
export const letterToDocx = async ({ title, blocks, passages }: PrintedLetter): Promise<Uint8Array> => {
  const paragraph = (
    text: string,
    notes: readonly number[],
    heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  ) =>
    new Paragraph({
      ...(heading === undefined ? {} : { heading }),
      bidirectional: runsLeft(text),
      children: [
        new TextRun({ text, rightToLeft: runsLeft(text) }),
        ...notes.map((note) => new FootnoteReferenceRun(note)),
      ],
    });
  const file = new Document({
    title,
    creator: 'Proffer',
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: 24 }, paragraph: { spacing: { after: 160, line: 300 } } },
        heading1: { run: { size: 32, bold: true }, paragraph: { spacing: { after: 240 } } },
        heading2: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 320, after: 120 } } },
      },
    },
    footnotes: Object.fromEntries(
      passages.map(({ number, quote, name, line, citation }) => {
        const text = `“${quote.replace(/\s+/g, ' ')}” ${name}, ${w.line} ${line}, SHA-256 ${citation.document.slice(0, 12)}`;
        return [String(number), { children: [paragraph(text, [])] }];
      }),
    ),
    sections: [
      {
        children: [
          paragraph(title, [], HeadingLevel.HEADING_1),
          ...blocks.map(({ kind, text, notes }) =>
            paragraph(text, notes, kind === 'heading' ? HeadingLevel.HEADING_2 : undefined),
          ),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
};
