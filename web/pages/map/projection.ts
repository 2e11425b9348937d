import { type GeoProjection, geoEqualEarth, geoPath } from 'd3-geo';
import type { MappedPlace } from '../../../src/workbench/map-places.ts';

/** What of the world is seen: how far it is magnified and where its middle lies. Pixels of the picture. */
export interface View {
  /** Degrees by which the globe is turned, so that what is looked at is not drawn aslant. */
  readonly turned: number;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Width and height of a picture in pixels. */
export type Size = readonly [width: number, height: number];

/** Closest that a map is first shown: a thousand kilometres across. Pixels for each radian. */
const CLOSEST = 1500;

/** The point that stands for a place, longitude first; undefined where none does. */
export const pointOf = ({ town, seat }: Pick<MappedPlace, 'town' | 'seat'>): readonly [number, number] | undefined => {
  const point = town ?? seat;
  return point === null ? undefined : [point.longitude, point.latitude];
};

/** The projection for a view: Equal Earth, which keeps areas in proportion. */
export const projectionOf = ({ turned, scale, x, y }: View, [width, height]: Size): GeoProjection =>
  geoEqualEarth()
    .rotate([turned, 0])
    .scale(scale)
    .translate([x, y])
    .clipExtent([
      [0, 0],
      [width, height],
    ]);

/** The view that shows all of some points, with air around them; the whole world where there are none. */
export const viewOf = (points: readonly (readonly [number, number])[], [width, height]: Size, air: number): View => {
  const longitudes = points.map(([longitude]) => longitude);
  const turned = points.length === 0 ? 0 : -(Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  const unit = geoPath(geoEqualEarth().rotate([turned, 0]).scale(1).translate([0, 0]));
  const [[left, top], [right, bottom]] = unit.bounds(
    points.length === 0 ? { type: 'Sphere' } : { type: 'MultiPoint', coordinates: points.map(([x, y]) => [x, y]) },
  );
  const [across, down] = [Math.max(1, width - 2 * air), Math.max(1, height - 2 * air)];
  const scale = Math.min(across / (right - left), down / (bottom - top), CLOSEST);
  return { turned, scale, x: width / 2 - (scale * (left + right)) / 2, y: height / 2 - (scale * (top + bottom)) / 2 };
};
