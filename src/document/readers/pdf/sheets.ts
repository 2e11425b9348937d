import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { type Operators, paint } from './operators.ts';
import type { LinkArea, Sheet } from './page.ts';

/** What each page of a PDF shows, page by page. */
export const readSheet = async (pdf: PDFDocumentProxy, number: number, operators: Operators): Promise<Sheet> => {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const { width, height } = viewport;
  const view = viewport.transform as [number, number, number, number, number, number];
  const painted = paint(await page.getOperatorList(), page, view, operators, [width, height]);
  const links = (await page.getAnnotations()).flatMap((annotation) =>
    linkArea(annotation, (x, y) => viewport.convertToViewportPoint(x, y) as [number, number]),
  );
  page.cleanup();
  return { number, width, height, ...painted, links };
};

const linkArea = (annotation: unknown, shown: (x: number, y: number) => [number, number]): LinkArea[] => {
  const { subtype, url, rect } = annotation as { subtype?: string; url?: string; rect?: readonly number[] };
  if (subtype !== 'Link' || url === undefined || rect === undefined) return [];
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect;
  const [a, b] = [shown(x0, y0), shown(x1, y1)];
  return [
    {
      target: url,
      ...{ left: Math.min(a[0], b[0]), right: Math.max(a[0], b[0]) },
      ...{ top: Math.min(a[1], b[1]), bottom: Math.max(a[1], b[1]) },
    },
  ];
};
