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

/** A picture turned clockwise by quarters, as PNG. */
export const turnPicture = async (png: Uint8Array, quarters: number): Promise<Uint8Array> => {
  const { createCanvas, loadImage } = await import('@napi-rs/canvas');
  const image = await loadImage(Buffer.from(png));
  const lies = quarters % 2 === 1;
  const canvas = createCanvas(lies ? image.height : image.width, lies ? image.width : image.height);
  const context = canvas.getContext('2d');
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((quarters * Math.PI) / 2);
  context.drawImage(image, -image.width / 2, -image.height / 2);
  return canvas.toBuffer('image/png');
};
