/** A page as the engine saw it when it read its lines: set straight, grey. */
export interface StraightPicture {
  readonly width: number;
  readonly height: number;
  /** Whether a dot is ink. */
  readonly isInk: (x: number, y: number) => boolean;
  /** Whether it is ink or the faint trace of a stroke that is thinner than a dot. */
  readonly isFaint: (x: number, y: number) => boolean;
  /** A part of it as PNG; white where `blank` lies and beyond its edges, with its grain smoothed away where wanted. */
  readonly crop: (area: Box, options?: CropOptions) => Uint8Array;
  /** Small parts of it side by side, as tall as letters are read best, and where each stands. */
  readonly enlarged: (parts: readonly Box[]) => { readonly png: Uint8Array; readonly places: readonly Box[] };
}

/** In pixels from the upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A line of print: its ends, what its letters stand on, and the size that they are set in, in pixels. */
export interface PrintedLine {
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

export interface CropOptions {
  readonly blank?: readonly Box[];
  readonly isSmoothed?: boolean;
}

/** In pixels: less than the stroke of a small letter at 300 dots per inch, more than the grain of paper. */
const blur = 0.8;

/** Opens a picture that the engine gave out: grey, set straight, as PNG. */
export const straightPicture = async (png: Uint8Array): Promise<StraightPicture> => {
  const { createCanvas, loadImage } = await import('@napi-rs/canvas');
  const image = await loadImage(Buffer.from(png));
  const { width, height } = image;
  const page = createCanvas(width, height);
  const context = page.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const darkest = darkestPaper(data);
  const paper = usualGrey(data, darkest);
  const isDarker = (x: number, y: number, grey: number): boolean =>
    x >= 0 && y >= 0 && x < width && y < height && (data[(y * width + x) * 4] ?? 255) < grey;
  const faint = darkest + (paper - darkest) * faintest;
  return {
    width,
    height,
    isInk: (x, y) => isDarker(x, y, darkest),
    isFaint: (x, y) => isDarker(x, y, faint),
    crop: ({ left, top, right, bottom }, { blank = [], isSmoothed = false } = {}) => {
      const canvas = createCanvas(Math.round(right - left), Math.round(bottom - top));
      const part = canvas.getContext('2d');
      part.fillStyle = '#fff';
      part.fillRect(0, 0, canvas.width, canvas.height);
      if (isSmoothed) part.filter = `blur(${blur}px)`;
      part.drawImage(image, -Math.round(left), -Math.round(top));
      part.filter = 'none';
      part.fillStyle = `rgb(${paper},${paper},${paper})`;
      for (const box of blank) {
        const [wide, high] = [box.right - box.left + 2 * edge, box.bottom - box.top + 2 * edge];
        part.fillRect(box.left - left - edge, box.top - top - edge, wide, high);
      }
      return canvas.toBuffer('image/png');
    },
    enlarged: (parts) => {
      let left = space;
      const places = parts.map((part): Box => {
        const right = left + ((part.right - part.left) * tall) / (part.bottom - part.top);
        const place = { left, right, top: space, bottom: space + tall };
        left = right + space;
        return place;
      });
      const canvas = createCanvas(Math.ceil(left), tall + 2 * space);
      const strip = canvas.getContext('2d');
      strip.fillStyle = '#fff';
      strip.fillRect(0, 0, canvas.width, canvas.height);
      for (const [index, part] of parts.entries()) {
        const place = places[index];
        if (place === undefined) continue;
        const [width, height] = [part.right - part.left, part.bottom - part.top];
        strip.drawImage(
          image,
          part.left,
          part.top,
          width,
          height,
          place.left,
          place.top,
          place.right - place.left,
          tall,
        );
      }
      return { png: canvas.toBuffer('image/png'), places };
    },
  };
};

/** Height of an enlarged digit, and the paper around it, in pixels. */
const [tall, space] = [34, 60];

/** How far from ink to paper the grey of a hairline is; the grain of paper is nearer to it. */
const faintest = 0.45;
/** Grey dots around ink, in pixels. */
const edge = 2;

/** The mean of what is lighter than ink. */
const usualGrey = (data: Uint8ClampedArray, darkest: number): number => {
  let [sum, count] = [0, 1];
  for (let at = 0; at < data.length; at += 4) {
    const grey = data[at] ?? 0;
    if (grey >= darkest) [sum, count] = [sum + grey, count + 1];
  }
  return Math.round(sum / count);
};

/** The grey that parts ink from paper best (Otsu): where both sides differ most from each other. */
const darkestPaper = (data: Uint8ClampedArray): number => {
  const counts = new Array<number>(256).fill(0);
  for (let at = 0; at < data.length; at += 4) counts[data[at] ?? 0] = (counts[data[at] ?? 0] ?? 0) + 1;
  const all = data.length / 4;
  const sum = counts.reduce((total, count, grey) => total + count * grey, 0);
  let [dark, darkSum, best, threshold] = [0, 0, -1, 128];
  for (const [grey, count] of counts.entries()) {
    dark += count;
    darkSum += count * grey;
    if (dark === 0 || dark === all) continue;
    const apart = darkSum / dark - (sum - darkSum) / (all - dark);
    const spread = dark * (all - dark) * apart * apart;
    if (spread > best) [best, threshold] = [spread, grey + 1];
  }
  return threshold;
};
