import { createRequire } from 'node:module';

/** Whether the parts that draw pictures are installed. */
export const isCanvasInstalled = (): boolean => {
  try {
    createRequire(import.meta.url).resolve('@napi-rs/canvas');
    return true;
  } catch {
    return false;
  }
};

/** A part of a picture, in pixels; what of it lies outside is white. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A picture, or a part of it, turned clockwise by quarters, as PNG. */
export const turnPicture = async (png: Uint8Array, quarters: number, area?: Area): Promise<Uint8Array> => {
  const { createCanvas, loadImage } = await import('@napi-rs/canvas');
  const image = await loadImage(Buffer.from(png));
  const { left, top, width, height } = area ?? { left: 0, top: 0, width: image.width, height: image.height };
  const lies = quarters % 2 === 1;
  const canvas = createCanvas(lies ? height : width, lies ? width : height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((quarters * Math.PI) / 2);
  context.drawImage(image, -left - width / 2, -top - height / 2);
  return canvas.toBuffer('image/png');
};
