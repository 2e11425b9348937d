/** In pixels: less than the stroke of a small letter at 300 dots per inch, more than the grain of paper. */
const blur = 0.8;

/** A picture whose grain is smoothed away, as PNG. */
export const softened = async (png: Uint8Array): Promise<Uint8Array> => {
  const { createCanvas, loadImage } = await import('@napi-rs/canvas');
  const image = await loadImage(Buffer.from(png));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.filter = `blur(${blur}px)`;
  context.drawImage(image, 0, 0);
  return canvas.toBuffer('image/png');
};
