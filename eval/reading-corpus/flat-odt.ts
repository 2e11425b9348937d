import type { Intended, IntendedBlock } from './intended.ts';
import type { Style } from './style.ts';

/**
 * An intended document as a flat OpenDocument text, from which LibreOffice makes PDF, DOCX, ODT and RTF: with footnotes,
 * running titles, page numbers, numbering, tables, tracked changes and comments of its own making.
 */
export const flatOdt = (intended: Intended, style: Style): string => {
  const { language, blocks } = intended;
  const rightToLeft = language === 'ar';
  const [country] = { en: ['GB'], fr: ['FR'], ar: ['LB'] }[language];
  const [width, height] = style.paper === 'A4' ? ['21cm', '29.7cm'] : ['21.59cm', '27.94cm'];
  // LibreOffice takes "end" for the side that a script reading to the left begins at.
  const begin = rightToLeft ? 'end' : 'start';
  const align = style.justified ? 'justify' : begin;
  const writing = rightToLeft ? 'style:writing-mode="rl-tb"' : 'style:writing-mode="lr-tb"';
  const fonts = (size: number): string =>
    `fo:font-size="${size}pt" style:font-size-complex="${size}pt" style:font-name="F" style:font-name-complex="F"`;
  const bold = 'fo:font-weight="bold" style:font-weight-complex="bold"';
  const hyphenate = `fo:hyphenate="${style.hyphenated}" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"`;
  const languageOf = `fo:language="${language}" fo:country="${country}" style:language-complex="${language}" style:country-complex="${country}"`;
  const large = (level: number): number => (style.largeHeadings ? style.size * (level === 1 ? 1.6 : 1.25) : style.size);
  const gap = style.indented ? '0cm' : '0.25cm';
  const textIndent = style.indented ? '0.6cm' : '0cm';
  const struck = blocks.find((block) => block.struck !== undefined)?.struck;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>${escaped(titleOf(blocks))}</dc:title><meta:initial-creator>Tolan Reyes</meta:initial-creator><meta:creation-date>2021-03-04T10:00:00</meta:creation-date><dc:date>2021-03-05T10:00:00</dc:date></office:meta>
<office:font-face-decls><style:font-face style:name="F" svg:font-family="'${style.font}'"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties ${writing}/><style:text-properties ${fonts(style.size)} ${languageOf} ${hyphenate}/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties ${writing} fo:margin-bottom="${gap}" fo:line-height="${Math.round(style.leading * 85)}%" fo:text-align="${align}" fo:text-indent="${textIndent}" fo:orphans="2" fo:widows="2"/><style:text-properties ${fonts(style.size)} ${hyphenate}/></style:style>
<style:style style:name="Plain" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-indent="0cm" fo:text-align="${begin}" fo:margin-bottom="0.1cm"/></style:style>
<style:style style:name="Numbered" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-indent="0cm"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.5cm" fo:margin-bottom="0.3cm" fo:text-indent="0cm" fo:text-align="${begin}" fo:keep-with-next="always"/><style:text-properties ${fonts(large(1))} ${bold} fo:hyphenate="false"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="2"><style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:text-indent="0cm" fo:text-align="${begin}" fo:keep-with-next="always"/><style:text-properties ${fonts(large(2))} ${bold} fo:hyphenate="false"/></style:style>
<style:style style:name="Footnote" style:family="paragraph"><style:paragraph-properties ${writing} fo:margin-left="0.4cm" fo:text-indent="-0.4cm"/><style:text-properties ${fonts(style.size - 2)}/></style:style>
<style:style style:name="Header" style:family="paragraph"><style:text-properties ${fonts(style.size - 1)}/></style:style>
<style:style style:name="Raised" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<text:notes-configuration text:note-class="footnote" text:citation-body-style-name="Raised" text:citation-style-name="${style.indented ? 'Raised' : ''}" style:num-format="1" text:start-value="0" text:footnotes-position="page" text:start-numbering-at="document"/>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="P"><style:page-layout-properties fo:page-width="${width}" fo:page-height="${height}" fo:margin="${style.margin}mm" ${writing}><style:footnote-sep style:width="0.018cm" style:distance-before-sep="0.2cm" style:distance-after-sep="0.1cm" style:adjustment="left" style:rel-width="25%" style:color="#000000"/></style:page-layout-properties><style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
<style:style style:name="Columns" style:family="section"><style:section-properties text:dont-balance-text-columns="false" ${writing}><style:columns fo:column-count="${style.columns}" fo:column-gap="0.8cm"/></style:section-properties></style:style>
<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>
<style:style style:name="Table" style:family="table"><style:table-properties table:align="margins" fo:margin-bottom="0.3cm" ${writing}/></style:style>
<style:style style:name="Numbers" style:family="paragraph" style:parent-style-name="Plain" style:list-style-name="L1"/>
<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="1.2cm" fo:text-indent="-0.6cm" fo:margin-left="1.2cm"/></style:list-level-properties></text:list-level-style-number></text:list-style>
<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="1.2cm" fo:text-indent="-0.6cm" fo:margin-left="1.2cm"/></style:list-level-properties><style:text-properties style:font-name="F"/></text:list-level-style-bullet></text:list-style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P"><style:header><text:p text:style-name="Header">${escaped(intended.running)}</text:p></style:header><style:footer><text:p text:style-name="Header"><text:page-number text:select-page="current">1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
${struck === undefined ? '' : `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Ada Brim</dc:creator><dc:date>2021-03-04T12:00:00</dc:date></office:change-info><text:p>${escaped(struck.text)}</text:p></text:deletion></text:changed-region></text:tracked-changes>`}
${bodyOf(intended, style)}
</office:text></office:body></office:document>`;
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const titleOf = (blocks: readonly IntendedBlock[]): string => blocks.find(({ kind }) => kind === 'heading')?.text ?? '';

/** The title and what is before it stand across the page, the rest in columns. */
const bodyOf = ({ blocks, notes, comment }: Intended, style: Style): string => {
  const title = blocks.findIndex(({ kind }) => kind === 'heading');
  const parts: string[] = [];
  for (let index = 0; index < blocks.length; ) {
    if (index === title + 1 && style.columns === 2)
      parts.push('<text:section text:style-name="Columns" text:name="S">');
    const block = blocks[index] as IntendedBlock;
    const end = runEnd(blocks, index);
    const run = blocks.slice(index, end);
    if (block.row !== undefined) parts.push(tableOf(run));
    else if (block.kind === 'list-item' && (block.text.endsWith(';') || block.marker === '•'))
      parts.push(listOf(run, notes));
    else parts.push(paragraphOf(block, notes, index === title + 2 ? comment : undefined));
    index = end;
  }
  if (style.columns === 2) parts.push('</text:section>');
  return parts.join('\n');
};

/** Where the table or list ends that begins at `start`; paragraphs stand alone. */
const runEnd = (blocks: readonly IntendedBlock[], start: number): number => {
  const { row, kind, text, marker } = blocks[start] as IntendedBlock;
  const listed = kind === 'list-item' && (text.endsWith(';') || marker === '•');
  let end = start + 1;
  while (
    end < blocks.length &&
    ((row !== undefined && blocks[end]?.row !== undefined) || (listed && blocks[end]?.kind === 'list-item'))
  )
    end++;
  return end;
};

const inline = (block: IntendedBlock, notes: readonly string[], comment?: string): string => {
  const { text, marks, struck, link } = block;
  const inserts: { at: number; xml: string }[] = marks.map(({ at, note }) => ({
    at,
    xml: `<text:note text:id="n${note}" text:note-class="footnote"><text:note-citation>${note + 1}</text:note-citation><text:note-body><text:p text:style-name="Footnote">${escaped(notes[note] ?? '')}</text:p></text:note-body></text:note>`,
  }));
  if (struck !== undefined) inserts.push({ at: struck.at, xml: '<text:change text:change-id="c1"/>' });
  if (link !== undefined) {
    inserts.push({ at: link.start, xml: `<text:a xlink:type="simple" xlink:href="${link.target}">` });
    inserts.push({ at: link.end, xml: '</text:a>' });
  }
  if (comment !== undefined) {
    inserts.push({
      at: text.length,
      xml: `<office:annotation><dc:creator>Ada Brim</dc:creator><dc:date>2021-03-04T12:30:00</dc:date><text:p>${escaped(comment)}</text:p></office:annotation>`,
    });
  }
  let xml = '';
  let at = 0;
  for (const insert of inserts.sort((a, b) => a.at - b.at)) {
    xml += escaped(text.slice(at, insert.at)) + insert.xml;
    at = insert.at;
  }
  return xml + escaped(text.slice(at));
};

const paragraphOf = (block: IntendedBlock, notes: readonly string[], comment?: string): string => {
  const words = inline(block, notes, comment);
  if (block.kind === 'heading')
    return `<text:h text:style-name="Heading_20_${block.depth}" text:outline-level="${block.depth}">${words}</text:h>`;
  if (block.kind === 'masthead' || block.kind === 'signature')
    return `<text:p text:style-name="Plain">${words}</text:p>`;
  if (block.marker !== undefined)
    return `<text:p text:style-name="Numbered">${block.marker}<text:tab/>${words}</text:p>`;
  return `<text:p text:style-name="Standard">${words}</text:p>`;
};

const listOf = (run: readonly IntendedBlock[], notes: readonly string[]): string =>
  `<text:list text:style-name="${run[0]?.marker === '•' ? 'L2' : 'L1'}">${run
    .map((block) => `<text:list-item><text:p text:style-name="Plain">${inline(block, notes)}</text:p></text:list-item>`)
    .join('')}</text:list>`;

const tableOf = (run: readonly IntendedBlock[]): string => {
  const rows = new Map<number, IntendedBlock[]>();
  for (const block of run) rows.set(block.row ?? 0, [...(rows.get(block.row ?? 0) ?? []), block]);
  const width = [...rows.values()][0]?.length ?? 1;
  const body = [...rows.values()].map(
    (cells) =>
      `<table:table-row>${cells
        .map(
          (cell) =>
            `<table:table-cell table:style-name="Cell"><text:p text:style-name="Plain">${escaped(cell.text)}</text:p></table:table-cell>`,
        )
        .join('')}</table:table-row>`,
  );
  return `<table:table table:name="T" table:style-name="Table"><table:table-column table:number-columns-repeated="${width}"/>${body.join('')}</table:table>`;
};
