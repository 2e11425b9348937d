import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Standing } from '../../src/corroboration/origin.ts';
import type { MappedPlace } from '../../src/workbench/map-places.ts';
import { useHandlers } from '../actions/handlers.tsx';
import { Reasons } from '../components/because.tsx';
import { StandingMark } from '../components/marks.tsx';
import { Awaited, Empty } from '../components/states.tsx';
import { localeOf, type MessageKey, useSay } from '../i18n/i18n.ts';
import { claimsQuery, placesQuery } from '../queries.ts';
import { useSettings } from '../settings.ts';
import { useTitle } from '../title.ts';
import { MapPicture } from './map/picture.tsx';
import { pointOf } from './map/projection.ts';
import '../components/moved-picture.css';
import './map.css';

/** Where claims are placed, as finely as the documents name it; what no point stands for is listed beside. */
export const MapPage = () => {
  const say = useSay();
  useTitle(say('nav.map'));
  const found = useQuery(placesQuery);
  return (
    <div className="page map">
      <Awaited of={found}>
        {(places) => (
          <>
            <div className="section-head">
              <h1>{say('nav.map')}</h1>
              <span className="total" role="status">
                {say('count.places', { count: places.length })}
              </span>
            </div>
            {places.length === 0 ? <Empty title={say('map.none')} /> : <Places places={places} />}
          </>
        )}
      </Awaited>
    </div>
  );
};

/** Whether there is anything on the map to show for it. What is not may be anything, not only a town. */
const isPlaced = (place: MappedPlace): boolean => pointOf(place) !== undefined || place.state !== null;

const Places = ({ places }: { readonly places: readonly MappedPlace[] }) => {
  const say = useSay();
  const { place: asked } = useSearch({ from: '/map' });
  const navigate = useNavigate({ from: '/map' });
  const chosen = places.find(({ id }) => id === asked);
  const choose = (place: MappedPlace | undefined): void =>
    void navigate({ search: place === undefined ? {} : { place: place.id }, replace: true });
  const listed = [...places.filter(isPlaced), ...places.filter((place) => !isPlaced(place))];
  const step = (by: number) => {
    const at = chosen === undefined ? (by > 0 ? -1 : 0) : listed.indexOf(chosen);
    choose(listed[Math.max(0, Math.min(listed.length - 1, at + by))]);
  };
  useHandlers({ 'map.next': () => step(1), 'map.previous': () => step(-1) });
  const nowhere = places.filter((place) => !isPlaced(place));
  return (
    <div className="picture-body">
      <MapPicture places={places} chosen={chosen} onChoose={choose} />
      <div className="picture-lists">
        {chosen !== undefined && <OnePlace place={chosen} />}
        <PlaceList title={say('map.placed')} places={places.filter(isPlaced)} chosen={chosen} onChoose={choose} />
        {nowhere.length > 0 && (
          <PlaceList title={say('map.nowhere')} places={nowhere} chosen={chosen} onChoose={choose} />
        )}
      </div>
    </div>
  );
};

const PlaceList = ({
  title,
  places,
  chosen,
  onChoose,
}: {
  readonly title: string;
  readonly places: readonly MappedPlace[];
  readonly chosen: MappedPlace | undefined;
  readonly onChoose: (place: MappedPlace | undefined) => void;
}) => {
  const say = useSay();
  return (
    <section aria-label={title}>
      <div className="section-head">
        <h2>{title}</h2>
        <span className="total">{places.length}</span>
      </div>
      <ul className="places choices-listed">
        {places.map((place) => (
          <li key={place.id}>
            <button
              type="button"
              className="button quiet"
              aria-pressed={place.id === chosen?.id}
              onClick={() => onChoose(place.id === chosen?.id ? undefined : place)}
            >
              <bdi>{place.label}</bdi>
              <span className="total">
                {isPlaced(place) || place.precision !== 'town'
                  ? `${say(`precision.${place.precision}` as MessageKey)} · `
                  : ''}
                {say('count.claims', { count: place.claims })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Degrees as they are written: "35.34° N". */
const degrees = (value: number, [positive, negative]: readonly [string, string]): string =>
  `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;

const OnePlace = ({ place }: { readonly place: MappedPlace }) => {
  const say = useSay();
  const { language } = useSettings();
  const claims = useQuery(claimsQuery({ place: [place.label] }, 0));
  const land = new Intl.DisplayNames(localeOf(language), { type: 'region' });
  const town = place.town ?? place.seat;
  return (
    <section aria-labelledby="place" className="one-place">
      <h2 id="place" dir="auto">
        {place.label}
      </h2>
      <p className="facts">
        <span>{say(`precision.${place.precision}` as MessageKey)}</span>
        {town !== null && (
          <>
            <bdi>
              {town.name}, {land.of(town.country)}
            </bdi>
            <bdi>
              {degrees(town.latitude, ['N', 'S'])} {degrees(town.longitude, ['E', 'W'])}
            </bdi>
          </>
        )}
        {place.state !== null && <bdi>{land.of(place.state.country)}</bdi>}
      </p>
      <Reasons of={[place.because]} />
      <Awaited of={claims}>
        {({ rows, total }) => (
          <>
            <ol className="claims-there">
              {rows.map((row) => (
                <li key={row.claim}>
                  <StandingMark value={row.standing as Standing} wordless />
                  <Link to="/claims/$claim" params={{ claim: row.claim }} dir="auto">
                    {row.label}
                  </Link>
                </li>
              ))}
            </ol>
            <p>
              <Link to="/claims" search={{ place: [place.label] }}>
                {say('map.claims', { count: total })}
              </Link>
            </p>
          </>
        )}
      </Awaited>
    </section>
  );
};
