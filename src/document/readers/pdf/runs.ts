import type { PDFDocumentProxy } from 'unpdf/pdfjs';

/** A run of text as a page shows it. Lengths are points; x from the left edge, y from the top edge to the baseline. */
export interface Run {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Target of the link annotation that lies over it. */
  readonly target: string | undefined;
}

export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

interface LinkArea {
  readonly target: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The runs of a page in the order of the file, white space between words included. */
export const readPage = async (pdf: PDFDocumentProxy, number: number): Promise<Page> => {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const areas = (await page.getAnnotations()).flatMap((annotation) => linkArea(annotation, viewport.height));
  const runs: Run[] = [];
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue;
    const [, , c, d, x, bottom] = item.transform as readonly number[];
    const size = Math.hypot(c ?? 0, d ?? 0);
    const y = viewport.height - (bottom ?? 0);
    const place = { x: x ?? 0, y, width: item.width, size };
    runs.push({ text: item.str, page: number, ...place, target: areas.find((area) => covers(area, place))?.target });
  }
  page.cleanup();
  return { number, width: viewport.width, height: viewport.height, runs };
};

const linkArea = (annotation: unknown, height: number): LinkArea[] => {
  const { subtype, url, rect } = annotation as { subtype?: string; url?: string; rect?: readonly number[] };
  if (subtype !== 'Link' || url === undefined || rect === undefined) return [];
  const [left = 0, low = 0, right = 0, high = 0] = rect;
  return [{ target: url, left, right, top: height - high, bottom: height - low }];
};

const covers = (area: LinkArea, { x, y, width, size }: Pick<Run, 'x' | 'y' | 'width' | 'size'>): boolean => {
  const middle = x + width / 2;
  const height = y - size / 3;
  return middle >= area.left && middle <= area.right && height >= area.top && height <= area.bottom;
};
