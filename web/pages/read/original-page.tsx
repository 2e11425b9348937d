import { useQuery } from '@tanstack/react-query';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState } from 'react';
import type { DocumentView } from '../../../src/workbench/show-document.ts';
import { Awaited } from '../../components/states.tsx';
import { useSay } from '../../i18n/i18n.ts';
import { boxesQuery } from '../../queries.ts';

/** Opens the sealed bytes; the library comes only when a page is asked for. */
const open = async (id: string): Promise<PDFDocumentProxy> => {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist');
  GlobalWorkerOptions.workerSrc = worker;
  const answer = await fetch(`/api/documents/${id}/bytes`);
  return getDocument({ data: await answer.arrayBuffer(), isEvalSupported: false, useWasm: false }).promise;
};

/** The page of the original that holds a span, with the span drawn on it. */
export const OriginalPage = ({
  view,
  span,
}: {
  readonly view: DocumentView;
  readonly span: { readonly start: number; readonly end: number } | undefined;
}) => {
  const say = useSay();
  const file = useQuery({ queryKey: ['pdf', view.id], queryFn: () => open(view.id), gcTime: 60_000 });
  const boxes = useQuery({
    ...boxesQuery(view.id, span?.start ?? 0, span?.end ?? 1),
    enabled: span !== undefined,
  });
  const [turned, setTurned] = useState<number>();
  const marked = boxes.data ?? [];
  const held = marked[0]?.page;
  // A new span turns to its page; from there one may turn further.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another span turns the page back
  useEffect(() => setTurned(undefined), [span?.start, held]);
  const number = Math.max(1, Math.min(view.pages.length, turned ?? held ?? 1));
  const page = view.pages[number - 1];
  return (
    <section className="original" aria-label={say('read.original')}>
      <p className="bar">
        <button type="button" className="button quiet" disabled={number <= 1} onClick={() => setTurned(number - 1)}>
          {say('read.page.previous')}
        </button>
        <span className="total">{say('read.page', { page: number, pages: view.pages.length })}</span>
        <button
          type="button"
          className="button quiet"
          disabled={number >= view.pages.length}
          onClick={() => setTurned(number + 1)}
        >
          {say('read.page.next')}
        </button>
      </p>
      <Awaited of={file}>
        {(pdf) =>
          page === undefined ? null : (
            <div className="sheet" style={{ aspectRatio: `${page.width} / ${page.height}` }}>
              <PageCanvas
                pdf={pdf}
                number={number}
                label={say('read.page', { page: number, pages: view.pages.length })}
              />
              {marked
                .filter((box) => box.page === number)
                .map(({ x, y, width, height }) => (
                  <div
                    key={`${x} ${y}`}
                    className="box"
                    style={{
                      left: `${(100 * x) / page.width}%`,
                      top: `${(100 * y) / page.height}%`,
                      width: `${(100 * width) / page.width}%`,
                      height: `${(100 * height) / page.height}%`,
                    }}
                  />
                ))}
            </div>
          )
        }
      </Awaited>
    </section>
  );
};

/** Dots of the canvas for each point of the page: sharp on screens of two dots a pixel. */
const SHARPNESS = 2;

const PageCanvas = ({
  pdf,
  number,
  label,
}: {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly label: string;
}) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let stop = (): void => {};
    let isGone = false;
    const draw = async (): Promise<void> => {
      const page = await pdf.getPage(number);
      const shown = canvas.current;
      if (isGone || shown === null) return;
      const viewport = page.getViewport({ scale: SHARPNESS });
      shown.width = viewport.width;
      shown.height = viewport.height;
      const task = page.render({ canvas: shown, viewport });
      stop = () => task.cancel();
      await task.promise;
    };
    // A page that is turned before it is drawn is given up.
    draw().catch((error: unknown) => isGone || console.error(error));
    return () => {
      isGone = true;
      stop();
    };
  }, [pdf, number]);
  return <canvas ref={canvas} role="img" aria-label={label} />;
};
