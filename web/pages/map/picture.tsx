import { useQuery } from '@tanstack/react-query';
import { type ExtendedFeature, geoContains, geoPath } from 'd3-geo';
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import outlines from 'world-atlas/countries-50m.json?url';
import type { MappedPlace } from '../../../src/workbench/map-places.ts';
import { useHandlers } from '../../actions/handlers.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { movePicture } from '../../components/moved-picture.ts';
import { Awaited } from '../../components/states.tsx';
import { useSay } from '../../i18n/i18n.ts';
import { pointOf, projectionOf, type Size, type View, viewOf } from './projection.ts';

type Outlines = Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }>;

/** By how many pixels the map reaches beyond its frame. */
const MARGIN = 100;
/** Between what is first shown and the edge of the frame. Pixels. */
const AIR = 70;
/** Pixels beside a sign within which it is meant. */
const NEAR = 8;
/** About how wide a letter of a label is. Pixels. */
const LETTER = 6.6;
const LINE = 15;

/** Radius of a sign: its area grows with the claims that are told of the place. Pixels. */
const radiusOf = ({ claims, precision }: MappedPlace): number =>
  Math.min(18, 3 + 2.2 * Math.sqrt(claims)) + { town: 0, province: 9, 'state or region': 14 }[precision];

/** The map of places, over outlines that come with the program. */
export const MapPicture = (props: {
  readonly places: readonly MappedPlace[];
  readonly chosen: MappedPlace | undefined;
  readonly onChoose: (place: MappedPlace | undefined) => void;
}) => {
  const answer = useQuery({
    queryKey: ['outlines'],
    queryFn: async () => (await (await fetch(outlines)).json()) as Outlines,
  });
  return <Awaited of={answer}>{(topology) => <Drawn topology={topology} {...props} />}</Awaited>;
};

const Drawn = ({
  topology,
  places,
  chosen,
  onChoose,
}: { readonly topology: Outlines } & Parameters<typeof MapPicture>[0]) => {
  const say = useSay();
  const frame = useRef<HTMLElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>();
  const [view, setView] = useState<View>();
  const mover = useRef<ReturnType<typeof movePicture>>(undefined);
  const drawn = useRef<() => void>(undefined);
  const { lands, borders } = useMemo(() => {
    const { countries } = topology.objects;
    return { lands: feature(topology, countries), borders: mesh(topology, countries, (a, b) => a !== b) };
  }, [topology]);
  const landOf = useMemo(() => new Map(lands.features.map((land) => [String(land.id), land] as const)), [lands]);
  const marked = useMemo(
    () =>
      places.flatMap((place) => {
        const land = place.state === null ? undefined : landOf.get(place.state.code);
        const point = pointOf(place) ?? (land === undefined ? undefined : middleOf(land));
        return point === undefined ? [] : [{ place, land, point }];
      }),
    [places, landOf],
  );

  useLayoutEffect(() => {
    const at = frame.current;
    if (at === null) return undefined;
    const observer = new ResizeObserver(() => setSize([at.clientWidth + 2 * MARGIN, at.clientHeight + 2 * MARGIN]));
    observer.observe(at);
    return () => observer.disconnect();
  }, []);
  const whole = (): void => {
    if (size === undefined) return;
    const corners = marked.flatMap(({ land, point }) => (land === undefined ? [point] : cornersOf(land, point)));
    setView(viewOf(corners, size, MARGIN + AIR));
  };
  useLayoutEffect(whole, [size, marked]);
  useLayoutEffect(() => {
    if (view === undefined) return;
    drawn.current?.();
    drawn.current = undefined;
  }, [view]);
  const projection = useMemo(
    () => (view === undefined || size === undefined ? undefined : projectionOf(view, size)),
    [view, size],
  );
  const signs = useMemo(() => {
    if (projection === undefined) return [];
    return marked.flatMap(({ place, land, point }) => {
      const [x, y] = projection([...point]) ?? [];
      return x === undefined || y === undefined ? [] : [{ place, land, x, y, radius: radiusOf(place) }];
    });
  }, [marked, projection]);

  const latest = useRef<(x: number, y: number) => void>(undefined);
  latest.current = (x, y) => {
    const near = signs
      .filter(({ land }) => land === undefined)
      .map((sign) => ({ ...sign, apart: Math.hypot(sign.x - x, sign.y - y) - sign.radius }))
      .filter(({ apart }) => apart < NEAR)
      // Of a town within a ring the town is meant.
      .sort((a, b) => a.radius - b.radius)[0];
    const where = projection?.invert?.([x, y]);
    const within = where && signs.find(({ land }) => land !== undefined && geoContains(land, where));
    onChoose((near ?? within)?.place);
  };
  useEffect(() => {
    const [at, moved] = [frame.current, picture.current];
    if (at === null || moved === null) return undefined;
    mover.current = movePicture(at, moved, {
      margin: MARGIN,
      settle: (shift, done) => {
        drawn.current = done;
        setView(
          (from) =>
            from && {
              ...from,
              scale: from.scale * shift.scale,
              x: shift.scale * from.x + shift.x,
              y: shift.scale * from.y + shift.y,
            },
        );
      },
      press: (x, y) => latest.current?.(x + MARGIN, y + MARGIN),
    });
    return mover.current.end;
  }, []);
  useHandlers({
    'picture.closer': () => mover.current?.closer(),
    'picture.farther': () => mover.current?.farther(),
    'picture.whole': whole,
  });

  const path = projection === undefined ? undefined : geoPath(projection).digits(1);
  const labelled = useMemo(() => labelsOf(signs, chosen), [signs, chosen]);
  return (
    <figure className="picture-figure">
      <section
        ref={frame}
        className="frame-of-picture"
        aria-label={say('map.picture', { count: marked.length })}
        aria-describedby="map-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is panned by keys must have the focus
        tabIndex={0}
      >
        <div ref={picture} className="moved-picture" style={{ inset: -MARGIN }}>
          {size !== undefined && path !== undefined && (
            <svg width={size[0]} height={size[1]} aria-hidden="true">
              <defs>
                <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                  <path d="M0 0V7" className="hatch" />
                </pattern>
                <pattern
                  id="hatch-part"
                  width="7"
                  height="7"
                  patternUnits="userSpaceOnUse"
                  patternTransform="rotate(45)"
                >
                  <path d="M0 0V3" className="hatch" />
                </pattern>
              </defs>
              <path className="land" d={path(lands) ?? ''} />
              <path className="borders" d={path(borders) ?? ''} />
              {signs.map(({ place, land }) =>
                land === undefined ? null : (
                  <path
                    key={place.id}
                    className={place.id === chosen?.id ? 'area chosen' : 'area'}
                    fill={place.state?.isWhole === false ? 'url(#hatch-part)' : 'url(#hatch)'}
                    d={path(land) ?? ''}
                  />
                ),
              )}
              {[...signs]
                .sort((a, b) => b.radius - a.radius)
                .map(({ place, land, x, y, radius }) =>
                  land === undefined ? (
                    <circle
                      key={place.id}
                      className={classOf(place, chosen)}
                      {...(place.precision === 'state or region' ? { fill: 'url(#hatch)' } : {})}
                      cx={x}
                      cy={y}
                      r={radius}
                    />
                  ) : null,
                )}
              {labelled.map(({ place, x, y }) => (
                <text key={place.id} x={x} y={y} className={place.id === chosen?.id ? 'chosen' : ''}>
                  {place.label}
                </text>
              ))}
            </svg>
          )}
        </div>
      </section>
      <figcaption>
        <p className="legend">
          <Sign word={say('precision.town')}>
            <circle className="town" cx="11" cy="11" r="5" />
          </Sign>
          <Sign word={say('map.likely')}>
            <circle className="town likely" cx="11" cy="11" r="5" />
          </Sign>
          <Sign word={say('precision.province')}>
            <circle className="province" cx="11" cy="11" r="9" />
          </Sign>
          <Sign word={say('precision.state or region')}>
            <rect className="area" x="1" y="3" width="20" height="16" fill="url(#hatch)" />
          </Sign>
          <span>{say('map.size')}</span>
        </p>
        <p className="buttons">
          <ActionButton action="picture.closer" quiet />
          <ActionButton action="picture.farther" quiet />
          <ActionButton action="picture.whole" quiet />
        </p>
        <p id="map-keys" className="caveat">
          {say('picture.keys')} {say('map.sources')}
        </p>
      </figcaption>
    </figure>
  );
};

/** One of several towns that bear the name is no more than the likeliest. */
const classOf = (place: MappedPlace, chosen: MappedPlace | undefined): string => {
  const kind = { town: 'town', province: 'province', 'state or region': 'area' }[place.precision];
  return `${kind} ${place.towns.length > 1 ? 'likely' : ''} ${place.id === chosen?.id ? 'chosen' : ''}`;
};

/** The point that a state is named at: the middle of its largest part. */
const middleOf = (land: ExtendedFeature): readonly [number, number] => {
  const path = geoPath();
  const parts =
    land.geometry?.type === 'MultiPolygon'
      ? land.geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
      : [land];
  const [largest] = parts.map((part) => ({ part, area: path.area(part) })).sort((a, b) => b.area - a.area);
  return path.centroid(largest?.part ?? land);
};

/** The corners of the box around a state; of one that is spread over the globe its middle alone. */
const cornersOf = (
  land: ExtendedFeature,
  middle: readonly [number, number],
): readonly (readonly [number, number])[] => {
  const [[west, south], [east, north]] = geoPath().bounds(land);
  if (east - west > 90) return [middle];
  return [
    [west, south],
    [east, north],
  ];
};

interface Sign {
  readonly place: MappedPlace;
  readonly land: ExtendedFeature | undefined;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The labels that there is room for, those of places with the most claims first, and where they begin. */
const labelsOf = (
  signs: readonly Sign[],
  chosen: MappedPlace | undefined,
): readonly Omit<Sign, 'land' | 'radius'>[] => {
  const taken: { readonly x: number; readonly y: number; readonly width: number }[] = [];
  const first = ({ place }: Sign): number => (place.id === chosen?.id ? 1 : 0);
  return [...signs]
    .sort((a, b) => first(b) - first(a))
    .flatMap(({ place, land, x, y, radius }) => {
      const width = place.label.length * LETTER;
      const label = land === undefined ? { x: x + radius + 4, y: y + 4, width } : { x: x - width / 2, y: y + 4, width };
      const isTaken = taken.some(
        (one) =>
          Math.abs(one.y - label.y) < LINE && label.x < one.x + one.width + 4 && one.x < label.x + label.width + 4,
      );
      if (isTaken) return [];
      taken.push(label);
      return [{ place, x: label.x, y: label.y }];
    });
};

/** A sign of the map with what it stands for. */
const Sign = ({ word, children }: { readonly word: string; readonly children: ReactNode }) => (
  <span className="ink">
    <svg viewBox="0 0 22 22" aria-hidden="true">
      {children}
    </svg>
    <span className="word">{word}</span>
  </span>
);
