import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Standing } from '../../src/corroboration/origin.ts';
import type { ClaimEvent, EventTime } from '../../src/workbench/list-events.ts';
import { StandingMark } from '../components/marks.tsx';
import { Pager } from '../components/pager.tsx';
import { Awaited, Empty } from '../components/states.tsx';
import { type MessageKey, useSay, useTime } from '../i18n/i18n.ts';
import { EVENTS_A_PAGE, eventsQuery } from '../queries.ts';
import { useTitle } from '../title.ts';
import { placeOf, type Scale, scaleOf, ticksOf } from './timeline/scale.ts';
import './timeline.css';

/** The claims that have a time, the earliest first, each with every time that is given for it. */
export const TimelinePage = () => {
  const say = useSay();
  useTitle(say('nav.timeline'));
  const search = useSearch({ from: '/timeline' });
  const navigate = useNavigate({ from: '/timeline' });
  const found = useQuery({ ...eventsQuery(search), placeholderData: keepPreviousData });
  const { page = 0, ...asked } = search;
  const pages = Math.ceil((found.data?.total ?? 0) / EVENTS_A_PAGE);
  const turn = (to: number) => void navigate({ search: { ...asked, ...(to > 0 ? { page: to } : {}) } });
  const narrow = (name: 'standing' | 'from' | 'to', value: string): void => {
    const { [name]: _, ...rest } = asked;
    void navigate({ search: value === '' ? rest : { ...rest, [name]: value } });
  };
  return (
    <div className="page timeline">
      <div className="section-head">
        <h1>{say('nav.timeline')}</h1>
        <label>
          {say('facet.standing')}
          <select value={asked.standing ?? ''} onChange={({ target }) => narrow('standing', target.value)}>
            <option value="">{say('all')}</option>
            {(['contested', 'several origins', 'one origin', 'uncited'] as const).map((one) => (
              <option key={one} value={one}>
                {say(`standing.${one}` as MessageKey)}
              </option>
            ))}
          </select>
        </label>
        {(['from', 'to'] as const).map((end) => (
          <label key={end}>
            {say(`facet.${end}`)}
            <input type="date" value={asked[end] ?? ''} onChange={({ target }) => narrow(end, target.value)} />
          </label>
        ))}
        <Pager page={page} pages={pages} onTurn={turn} />
      </div>
      <p className="caveat">{say('timeline.marks')}</p>
      <Awaited of={found}>
        {({ events }) => {
          const scale = scaleOf(events.flatMap(({ times }) => times));
          if (scale !== undefined) return <Events events={events} scale={scale} />;
          return <Empty title={say(Object.keys(asked).length > 0 ? 'timeline.none-left' : 'timeline.none')} />;
        }}
      </Awaited>
    </div>
  );
};

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

const Events = ({ events, scale }: { readonly events: readonly ClaimEvent[]; readonly scale: Scale }) => {
  const inWords = useTime();
  const ticks = ticksOf(scale);
  return (
    <div className="events">
      <div className="event scale" aria-hidden="true">
        <span />
        <span className="track">
          {ticks.map(({ label, at }) => (
            <span key={label} className="tick" style={{ insetInlineStart: percent(at) }}>
              {inWords(label)}
            </span>
          ))}
        </span>
      </div>
      <ol>
        {events.map(({ claim, times }) => (
          <li key={claim.claim} className="event">
            <span className="what">
              <StandingMark value={claim.standing as Standing} wordless />
              <Link to="/claims/$claim" params={{ claim: claim.claim }} dir="auto" title={claim.label}>
                {claim.label}
              </Link>
            </span>
            <span className="track">
              {ticks.map(({ label, at }) => (
                <span key={label} className="rule" style={{ insetInlineStart: percent(at) }} />
              ))}
              {times.map((time) => (
                <Bar key={`${time.document} ${time.start} ${time.end}`} time={time} scale={scale} />
              ))}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
};

/** One time as it is given, leading to the statement that gives it. */
const Bar = ({ time, scale }: { readonly time: EventTime; readonly scale: Scale }) => {
  const say = useSay();
  const inWords = useTime();
  const { edtf, about, factuality, document, start: from, end: to } = time;
  const { start, end, isDay, opensBefore, opensAfter } = placeOf(time, scale);
  const kinds = [
    'time',
    // "2019-05" is some time in May; "2019-05-01/2019-05-31" lasts all of it.
    isDay ? 'day' : edtf.includes('/') ? 'stretch' : 'within',
    about ? 'about' : '',
    opensBefore ? 'opens-before' : '',
    opensAfter ? 'opens-after' : '',
    factuality.endsWith('-') ? 'denied' : '',
  ];
  const words = `${inWords(edtf)} · ${say(`factuality.${factuality}` as MessageKey)}`;
  return (
    <Link
      to="/documents/$document"
      params={{ document }}
      search={{ span: `${from}-${to}` }}
      className={kinds.filter(Boolean).join(' ')}
      title={words}
      style={{
        insetInlineStart: percent(start),
        ...(isDay ? {} : { inlineSize: percent(Math.max(0.004, end - start)) }),
      }}
    >
      <span className="unseen">{words}</span>
    </Link>
  );
};
