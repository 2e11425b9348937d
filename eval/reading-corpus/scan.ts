import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { StyleSet } from './style.ts';

export interface ScanStyle {
  /** By how much the paper lies askew, in radians. */
  readonly tilt: number;
  /** Standard deviation of the grey of each dot, of 255. */
  readonly noise: number;
  /** Grey of the paper and of the ink. */
  readonly paper: number;
  readonly ink: number;
  /** Width of the lens's blur, in dots. */
  readonly blur: number;
}

/** Clean office scans, as a glass and a fresh page give them. */
export const drawScanStyle = (random: () => number, set: StyleSet): ScanStyle => ({
  tilt: (random() - 0.5) * (set === 'tune' ? 0.01 : 0.03),
  noise: set === 'tune' ? 4 : 3 + random() * 7,
  paper: 235 + Math.floor(random() * 20),
  ink: 15 + Math.floor(random() * 40),
  blur: random() * 0.8,
});

/** A drawn page as a scanner sees it. */
export const scanned = async (
  page: Uint8Array,
  style: ScanStyle,
  random: () => number,
  as: 'png' | 'jpg',
): Promise<Uint8Array> => {
  const image = await loadImage(Buffer.from(page));
  const { width, height } = image;
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.translate(width / 2, height / 2);
  context.rotate(style.tilt);
  context.filter = `blur(${style.blur}px)`;
  context.drawImage(image, -width / 2, -height / 2);
  const dots = context.getImageData(0, 0, width, height);
  for (let at = 0; at < dots.data.length; at += 4) {
    const white = (dots.data[at] ?? 0) / 255;
    // Four even numbers make a fair bell.
    const bell = random() + random() + random() + random() - 2;
    const grey = style.ink + (style.paper - style.ink) * white + bell * style.noise * 1.73;
    dots.data.fill(Math.max(0, Math.min(255, grey)), at, at + 3);
  }
  context.putImageData(dots, 0, 0);
  return as === 'png' ? canvas.toBuffer('image/png') : canvas.toBuffer('image/jpeg', 85);
};
