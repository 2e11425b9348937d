/** A PDF made of numbered objects, the first of which is its catalogue. */
export const pdf = (objects: readonly string[]): string => {
  let text = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`;
};

/** A PDF with a page for each stream of drawing instructions, in which `/F` is Helvetica. */
export const pdfOfPages = (contents: readonly string[]): string => {
  const pageOf = (index: number): number => 3 + 2 * index;
  const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
  return pdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${contents.map((_, index) => `${pageOf(index)} 0 R`).join(' ')}]/Count ${contents.length}>>`,
    ...contents.flatMap((content, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${pageOf(index) + 1} 0 R/Resources<</Font<</F ${font}>>>>>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]),
  ]);
};
