import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Standing } from '../../src/corroboration/origin.ts';
import type { Tie } from '../../src/statement/statement.ts';
import type { Network, NetworkClaim } from '../../src/workbench/show-network.ts';
import { useHandlers } from '../actions/handlers.tsx';
import { ActionButton } from '../components/action-button.tsx';
import { StandingMark } from '../components/marks.tsx';
import { Pager } from '../components/pager.tsx';
import { Awaited, Empty } from '../components/states.tsx';
import { type MessageKey, useSay, useTime } from '../i18n/i18n.ts';
import { networkQuery } from '../queries.ts';
import { useTitle } from '../title.ts';
import { edtfOfDays } from './claims/days.ts';
import type { Focus } from './network/draw.ts';
import { degreesOf, linksOf, type NetworkSearch, shownClaims } from './network/links.ts';
import { NetworkPicture } from './network/picture.tsx';
import { TimeSlider } from './network/time-slider.tsx';
import '../components/moved-picture.css';
import './network.css';

/** Actors that are listed at a time; the rest are found by their names. */
const MOST_ACTORS = 30;
const CLAIMS_A_PAGE = 25;

/** Who is tied to whom, by which claims, and when: a picture, and beside it the same as lists. */
export const NetworkPage = () => {
  const say = useSay();
  useTitle(say('nav.network'));
  const found = useQuery(networkQuery);
  return (
    <div className="page network">
      <Awaited of={found}>
        {(network) =>
          network.claims.length === 0 ? (
            <>
              <h1>{say('nav.network')}</h1>
              <Empty title={say('network.none')} />
            </>
          ) : (
            <Tied network={network} />
          )
        }
      </Awaited>
    </div>
  );
};

const Tied = ({ network }: { readonly network: Network }) => {
  const say = useSay();
  const search = useSearch({ from: '/network' });
  const navigate = useNavigate({ from: '/network' });
  const change = (next: NetworkSearch) =>
    void navigate({
      search: Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined && value.length > 0)),
      replace: true,
    });
  const { tie, from, to, actor, other } = search;
  // Dragging the slider must not wait for the lines to be drawn.
  const asked = useDeferredValue(useMemo(() => ({ tie, from, to }), [tie, from, to]));
  const everyLink = useMemo(() => linksOf(network.claims, network.valences), [network]);
  const claims = useMemo(() => shownClaims(network, asked as NetworkSearch), [network, asked]);
  const links = useMemo(
    () => (claims === network.claims ? everyLink : linksOf(claims, network.valences)),
    [network, everyLink, claims],
  );
  const degrees = useMemo(() => degreesOf(network.actors.length, links.values()), [network, links]);
  const indexOf = useMemo(() => new Map(network.actors.map(({ id }, index) => [id, index] as const)), [network]);
  const [one, two] = [indexOf.get(actor ?? ''), indexOf.get(other ?? '')];
  const focus = useMemo<Focus>(
    () => (one === undefined ? undefined : two === undefined ? [one] : [one, two]),
    [one, two],
  );
  const lookAt = (next: Focus) => {
    const { actor: _, other: __, ...rest } = search;
    const [id, otherId] = (next ?? []).map((index) => (index === undefined ? undefined : network.actors[index]?.id));
    change({
      ...rest,
      ...(id === undefined ? {} : { actor: id }),
      ...(otherId === undefined ? {} : { other: otherId }),
    });
  };
  const ranked = useMemo(
    () =>
      [...degrees.keys()].filter((index) => degrees[index] !== 0).sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0)),
    [degrees],
  );
  const step = (by: number) => {
    const at = one === undefined ? (by > 0 ? -1 : 0) : ranked.indexOf(one);
    const next = ranked[Math.max(0, Math.min(ranked.length - 1, at + by))];
    if (next !== undefined) lookAt([next]);
  };
  const words = useRef<HTMLInputElement>(null);
  useHandlers({
    'network.next': () => step(1),
    'network.previous': () => step(-1),
    'network.words': () => words.current?.focus(),
    ...(Object.keys(search).length > 0 ? { 'network.clear': () => change({}) } : {}),
  });
  return (
    <>
      <div className="section-head">
        <h1>{say('nav.network')}</h1>
        <span className="total" role="status">
          {say('count.actors', { count: ranked.length })} · {say('count.claims', { count: claims.length })}
        </span>
        <ActionButton action="network.clear" quiet />
        {network.untied > 0 && <span className="total">{say('network.untied', { count: network.untied })}</span>}
      </div>
      <Ties network={network} chosen={tie ?? []} onChoose={(ties) => change({ ...search, tie: ties })} />
      <TimeSlider network={network} from={from} to={to} onChange={(days) => change({ ...search, ...days })} />
      <div className="picture-body">
        <NetworkPicture network={network} everyLink={everyLink} links={links} focus={focus} onChoose={lookAt} />
        <div className="picture-lists">
          <Actors network={network} ranked={ranked} degrees={degrees} focus={focus} words={words} onChoose={lookAt} />
          <Claims network={network} claims={claims} focus={focus} />
        </div>
      </div>
    </>
  );
};

const Ties = ({
  network,
  chosen,
  onChoose,
}: {
  readonly network: Network;
  readonly chosen: readonly Tie[];
  readonly onChoose: (ties: readonly Tie[]) => void;
}) => {
  const say = useSay();
  const counts = useMemo(() => {
    const found = new Map<Tie, number>();
    for (const { tie } of network.claims) found.set(tie, (found.get(tie) ?? 0) + 1);
    return [...found].sort(([, a], [, b]) => b - a);
  }, [network]);
  return (
    <fieldset className="ties">
      <legend>{say('facet.tie')}</legend>
      {counts.map(([tie, count]) => (
        <label key={tie}>
          <input
            type="checkbox"
            checked={chosen.includes(tie)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...chosen, tie] : chosen.filter((other) => other !== tie))
            }
          />
          {say(`tie.${tie}` as MessageKey)} <span className="total">{count}</span>
        </label>
      ))}
    </fieldset>
  );
};

const Actors = ({
  network,
  ranked,
  degrees,
  focus,
  words,
  onChoose,
}: {
  readonly network: Network;
  readonly ranked: readonly number[];
  readonly degrees: readonly number[];
  readonly focus: Focus;
  readonly words: React.RefObject<HTMLInputElement | null>;
  readonly onChoose: (focus: Focus) => void;
}) => {
  const say = useSay();
  const [sought, setSought] = useState('');
  const asked = useDeferredValue(sought.trim().toLocaleLowerCase());
  const found = useMemo(
    () => ranked.filter((index) => network.actors[index]?.label.toLocaleLowerCase().includes(asked)),
    [network, ranked, asked],
  );
  return (
    <section aria-labelledby="network-actors">
      <div className="section-head">
        <h2 id="network-actors">{say('network.actors')}</h2>
        <input
          ref={words}
          type="search"
          className="words"
          value={sought}
          placeholder={say('network.words')}
          aria-label={say('network.words')}
          aria-keyshortcuts="/"
          onChange={({ target }) => setSought(target.value)}
          onKeyDown={({ key }) => {
            if (key === 'Enter' && found[0] !== undefined) onChoose([found[0]]);
          }}
        />
      </div>
      <ul className="network-actors choices-listed">
        {found.slice(0, MOST_ACTORS).map((index) => {
          const isFocused = focus?.includes(index) === true;
          return (
            <li key={index}>
              <button
                type="button"
                className="button quiet"
                aria-pressed={isFocused}
                onClick={() => onChoose(isFocused ? undefined : [index])}
              >
                <bdi>{network.actors[index]?.label}</bdi>
                <span className="total">{say('network.degree', { count: degrees[index] ?? 0 })}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {found.length === 0 && <p className="none">{say('network.nobody')}</p>}
      {found.length > MOST_ACTORS && (
        <p className="total">{say('network.more', { count: found.length - MOST_ACTORS })}</p>
      )}
    </section>
  );
};

const Claims = ({
  network,
  claims,
  focus,
}: {
  readonly network: Network;
  readonly claims: readonly NetworkClaim[];
  readonly focus: Focus;
}) => {
  const say = useSay();
  const inWords = useTime();
  const looked = useMemo(() => {
    if (focus === undefined) return claims;
    return claims.filter(({ agent, patient }) => focus.every((index) => [...agent, ...patient].includes(index ?? -1)));
  }, [claims, focus]);
  const [turned, setTurned] = useState({ of: looked, page: 0 });
  const page = turned.of === looked ? turned.page : 0;
  const names = (focus ?? []).map((index) => network.actors[index ?? -1]?.label ?? '');
  return (
    <section aria-labelledby="network-claims">
      <div className="section-head">
        <h2 id="network-claims" dir="auto">
          {names.length === 0
            ? say('nav.claims')
            : say(names.length === 1 ? 'network.claims.of' : 'network.claims.between', {
                one: names[0] ?? '',
                other: names[1] ?? '',
              })}
        </h2>
        <span className="total">{looked.length}</span>
        <Pager
          page={page}
          pages={Math.ceil(looked.length / CLAIMS_A_PAGE)}
          onTurn={(to) => setTurned({ of: looked, page: to })}
        />
      </div>
      {looked.length === 0 && <p className="none">{say('claims.none-left')}</p>}
      <ol className="network-claims">
        {looked.slice(page * CLAIMS_A_PAGE, (page + 1) * CLAIMS_A_PAGE).map((claim) => (
          <li key={claim.claim} className={`is-${network.valences[claim.tie]}`}>
            <StandingMark value={claim.standing as Standing} wordless />
            <div>
              <Link to="/claims/$claim" params={{ claim: claim.claim }} dir="auto">
                {claim.label}
              </Link>
              <p className="facts">
                <span>{say(`tie.${claim.tie}` as MessageKey)}</span>
                <span>{say('count.origins', { count: claim.origins })}</span>
                {(claim.first ?? claim.last) !== null && <span>{inWords(edtfOfDays(claim.first, claim.last))}</span>}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
};
