import type { Box, StraightPicture } from './straight-picture.ts';

/**
 * How thick the strokes in an area are, in pixels: its ink by the length of its edges. Bold print has strokes half as thick
 * again as the text around it, whatever letters it shows.
 */
export const strokeWidth = ({ isInk }: StraightPicture, { left, right, top, bottom }: Box): number => {
  let [ink, edges] = [0, 0];
  for (let y = Math.round(top); y < bottom; y++) {
    for (let x = Math.round(left); x < right; x++) {
      const own = isInk(x, y);
      if (own) ink++;
      if (own !== isInk(x + 1, y)) edges++;
      if (own !== isInk(x, y + 1)) edges++;
    }
  }
  return edges === 0 ? 0 : (2 * ink) / edges;
};
