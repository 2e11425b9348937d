import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { smallCase, smallDocuments } from '../../test/small-case.ts';
import { brief } from '../briefing/brief.ts';
import { loadPrintFonts } from '../workbench/load-print-fonts.ts';
import { readDocument } from '../workbench/source-file.ts';
import { toPdf } from './pdf.ts';
import { type Printed, printedBriefing } from './printed.ts';

const at = new Date('2026-01-02T03:04:05Z');
const arabic = 'نفت حكومة أورلاند البيع نفيا قاطعا، وقالت إن النحاس بقي في المناجم.';
const briefing = printedBriefing(brief('Shells for the Front', smallCase), smallDocuments);
const printed: Printed = {
  ...briefing,
  blocks: [...briefing.blocks, { kind: 'paragraph', text: arabic, notes: [1], isOnNewPage: true }],
};
const made = toPdf(printed, loadPrintFonts(), at);
const words = (text: string): string => text.replaceAll(/[\s\p{Cf}]+/gu, '');

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}
const flat = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(flat)];

const opened = async () => {
  const pdf = await getDocumentProxy(Uint8Array.from(await made), { verbosity: 0 });
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  const trees = await Promise.all(pages.map((page) => page.getStructTree()));
  const links = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat();
  return { pdf, nodes: trees.flatMap((tree) => flat(tree as Node)), links };
};

describe('a briefing as PDF', () => {
  test('reads back as what was written, Arabic too', async () => {
    const { text } = await readDocument(await made, 'briefing.pdf');
    const read = words(text);
    for (const { text: block, kind } of printed.blocks)
      if (kind === 'heading' || block === arabic) expect(read).toContain(words(block));
    for (const { quote } of printed.passages) expect(read).toContain(words(quote));
    for (const { document } of printed.sources) expect(read).toContain(document);
  });

  test('is tagged: headings, paragraphs and lists, each mark a link to a passage that is there', async () => {
    const { pdf, nodes, links } = await opened();
    const count = (role: string): number => nodes.filter((node) => node.role === role).length;
    expect(count('H1')).toBe(1);
    expect(count('H2')).toBe(printed.blocks.filter(({ kind }) => kind === 'heading').length + 2);
    expect(count('Link')).toBe(printed.blocks.reduce((sum, { notes }) => sum + notes.length, 0));
    expect(count('LI')).toBe(printed.passages.length + printed.sources.length);
    const places = await pdf.getDestinations();
    expect(links.length).toBeGreaterThan(0);
    for (const { dest } of links as readonly { readonly dest: string }[]) expect(Object.keys(places)).toContain(dest);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'Shells for the Front', Language: 'en' });
  });

  test('gives what is drawn from right to left in the order of speech', async () => {
    const { nodes } = await opened();
    expect(nodes.map(({ alt }) => alt)).toContain(arabic);
  });

  test('is the same bytes when it is written again', async () => {
    const short = { ...printed, blocks: printed.blocks.slice(0, 3), passages: [], sources: [] };
    const twice = [await toPdf(short, loadPrintFonts(), at), await toPdf(short, loadPrintFonts(), at)] as const;
    expect(Buffer.compare(...twice)).toBe(0);
  });

  test('is refused where no font has a character, which is named', async () => {
    const strange = { ...printed, title: '漢' };
    const failing = async () => toPdf(strange, loadPrintFonts(), at);
    await expect(failing()).rejects.toMatchObject({ code: 'unprintable', message: expect.stringContaining('漢') });
  });
});
