import { getDocumentProxy, renderPageAsImage } from 'unpdf';
import { provideTransfer } from '../../document/readers/pdf/array-buffer-transfer.ts';
import { Failure } from '../../failure.ts';
import { isCanvasInstalled } from './turn-picture.ts';

/** 300 dots per inch, in points: what text recognition is made for. */
const scale = 300 / 72;
/** Pixels that a drawn page may have; larger pages are drawn smaller. */
const mostPixels = 40_000_000;

/** A page of a PDF as a PNG. Gives `missing-part` where the parts that draw are absent, `malformed` where it cannot be drawn. */
export const drawPage = async (pdf: Uint8Array, number: number, name: string): Promise<Uint8Array | Failure> => {
  if (!isCanvasInstalled()) {
    const hint = 'Install them: npm install @napi-rs/canvas';
    return new Failure(
      'missing-part',
      `${name} has pages of pictures, and the parts that draw them are not installed`,
      hint,
    );
  }
  try {
    return await draw(pdf, number);
  } catch (error) {
    return new Failure(
      'malformed',
      `page ${number} of ${name} cannot be drawn: ${String(error)}`,
      'Print it to a new PDF.',
    );
  }
};

const draw = async (pdf: Uint8Array, number: number): Promise<Uint8Array> => {
  provideTransfer();
  const { Path2D, DOMMatrix, ImageData } = await import('@napi-rs/canvas');
  // pdf.js takes these from the browser.
  Object.assign(globalThis, { Path2D, DOMMatrix, ImageData });
  const options = { verbosity: 0, isEvalSupported: false, disableFontFace: true, maxImageSize: mostPixels };
  const document = await getDocumentProxy(new Uint8Array(pdf), options);
  try {
    const { width, height } = (await document.getPage(number)).getViewport({ scale });
    const shrunk = scale * Math.min(1, Math.sqrt(mostPixels / (width * height)));
    const png = await renderPageAsImage(document, number, {
      canvasImport: () => import('@napi-rs/canvas'),
      scale: shrunk,
    });
    return new Uint8Array(png);
  } finally {
    await document.loadingTask.destroy();
  }
};
