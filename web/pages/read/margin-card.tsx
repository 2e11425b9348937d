import type { Judgement } from '../../../src/resolution/judgement.ts';
import type { DocumentStatement } from '../../../src/workbench/show-document.ts';
import { amountInWords } from '../../amount.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Because } from '../../components/because.tsx';
import { FactualityMark, VerdictMark, VoiceMark } from '../../components/marks.tsx';
import { SourceChain } from '../../components/statement-card.tsx';
import { localeOf, type MessageKey, useSay, useTime } from '../../i18n/i18n.ts';
import { useJudging } from '../../judging.ts';
import { useSettings } from '../../settings.ts';

const labels = (list: readonly { readonly label: string; readonly mention: string }[]): string =>
  list.map(({ label, mention }) => label || mention).join(', ');

/** What one statement says, in the margin: short until it is chosen, then with everything that is known of it. */
export const MarginCard = ({
  statement,
  isCurrent,
  notes,
  counterpart,
  onChoose,
}: {
  readonly statement: DocumentStatement;
  readonly isCurrent: boolean;
  readonly notes: readonly Judgement[];
  readonly counterpart: DocumentStatement | undefined;
  readonly onChoose: () => void;
}) => {
  const say = useSay();
  const { id, tie, agent, patient, goods, voice, factuality, verdict, claim } = statement;
  const isContested = claim?.standing === 'contested';
  return (
    <div className={['card', isCurrent ? 'current' : '', verdict ?? ''].join(' ')}>
      <button
        type="button"
        id={`statement-${id}`}
        className="card-head"
        aria-expanded={isCurrent}
        onFocus={onChoose}
        onClick={onChoose}
      >
        <FactualityMark value={factuality} wordless />
        <span className="said" dir="auto">
          <bdi>{labels(agent) || '—'}</bdi> <em>{say(`tie.${tie}` as MessageKey)}</em> <bdi>{labels(patient)}</bdi>
          {goods.length > 0 && (
            <>
              {' '}
              · <bdi>{goods.join(', ')}</bdi>
            </>
          )}
        </span>
        <span className="signs">
          {verdict !== null && <VerdictMark value={verdict} />}
          {isContested && (
            <span className="mark standing-contested" title={say('standing.contested')}>
              ≠<span className="unseen">{say('standing.contested')}</span>
            </span>
          )}
          {counterpart !== undefined && differences(statement, counterpart).length > 0 && (
            <span className="mark differs">{say('read.differs')}</span>
          )}
          {notes.length > 0 && (
            <span className="mark noted">
              <span aria-hidden="true" className="sign">
                ¶
              </span>
              {say('count.notes', { count: notes.length })}
            </span>
          )}
          {voice !== 'asserted' && <VoiceMark value={voice} />}
        </span>
      </button>
      {isCurrent && <Details statement={statement} notes={notes} counterpart={counterpart} />}
    </div>
  );
};

const Details = ({
  statement,
  notes,
  counterpart,
}: {
  readonly statement: DocumentStatement;
  readonly notes: readonly Judgement[];
  readonly counterpart: DocumentStatement | undefined;
}) => {
  const say = useSay();
  const inWords = useTime();
  const language = localeOf(useSettings().language);
  const { saidBy, voice, factuality, agent, patient, place, time, amount, evidence, because, claim } = statement;
  const rows: readonly (readonly [MessageKey, string])[] = [
    ['role.agent', labels(agent)],
    ['role.patient', labels(patient)],
    ['role.place', labels(place)],
    ['role.time', time === null ? '' : inWords(time)],
    ['role.amount', amountInWords(amount, language)],
    ['role.evidence', evidence === 'none' ? '' : say(`evidence.${evidence}` as MessageKey)],
  ];
  return (
    <div className="details">
      <p>
        {say('said-by')} <SourceChain labels={saidBy} />
      </p>
      <p className="facts">
        <VoiceMark value={voice} />
        <FactualityMark value={factuality} />
      </p>
      <dl>
        {rows
          .filter(([, value]) => value !== '')
          .map(([key, value]) => (
            <div key={key}>
              <dt>{say(key)}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
      </dl>
      {counterpart !== undefined && <Differences statement={statement} counterpart={counterpart} />}
      <Notes notes={notes} />
      <Because title="claim.because" reasons={because} />
      <p className="buttons">
        <ActionButton action="read.accept" />
        <ActionButton action="read.reject" />
        <ActionButton action="read.correct" />
        <ActionButton action="read.note" />
        {claim !== null && <ActionButton action="read.claim" />}
      </p>
      {claim !== null && (
        <p className="facts">
          {say(`standing.${claim.standing}` as MessageKey)}
          <span>{say('count.origins', { count: claim.origins })}</span>
        </p>
      )}
    </div>
  );
};

/** What people noted on a statement; each note can be taken back. */
const Notes = ({ notes }: { readonly notes: readonly Judgement[] }) => {
  const say = useSay();
  const inWords = useTime();
  const { undo } = useJudging();
  if (notes.length === 0) return null;
  return (
    <ul className="notes">
      {notes.map(({ sequence, by, at, why }) => (
        <li key={sequence}>
          <p dir="auto">{why}</p>
          <p className="facts">
            <bdi>{by}</bdi>
            <time dateTime={at}>{inWords(at.slice(0, 10))}</time>
            <button type="button" className="button quiet" onClick={() => void undo(sequence)}>
              {say('read.note.remove')}
            </button>
          </p>
        </li>
      ))}
    </ul>
  );
};

const compared = [
  ['voice', 'column.voice', (one: DocumentStatement) => one.voice],
  ['factuality', 'column.factuality', (one: DocumentStatement) => one.factuality],
  ['time', 'role.time', (one: DocumentStatement) => one.time ?? ''],
  ['amount', 'role.amount', (one: DocumentStatement) => amountInWords(one.amount, 'en')],
  ['source', 'role.source', (one: DocumentStatement) => one.source.map(({ label }) => label).join(' ← ')],
] as const;

/** What the same claim says otherwise in the document beside. */
const differences = (left: DocumentStatement, right: DocumentStatement) =>
  compared.filter(([, , read]) => read(left) !== read(right));

const Differences = ({ statement, counterpart }: Readonly<Record<'statement' | 'counterpart', DocumentStatement>>) => {
  const say = useSay();
  const inWords = useTime();
  const found = differences(statement, counterpart);
  const shown = (kind: string, value: string): string => {
    if (value === '') return '—';
    if (kind === 'time') return inWords(value);
    return kind === 'voice' || kind === 'factuality' ? say(`${kind}.${value}` as MessageKey) : value;
  };
  if (found.length === 0) return <p className="none">{say('read.differs.not')}</p>;
  return (
    <table className="differences">
      <caption>{say('read.differs.what')}</caption>
      <tbody>
        {found.map(([kind, key, read]) => (
          <tr key={kind}>
            <th scope="row">{say(key)}</th>
            <td dir="auto">{shown(kind, read(statement))}</td>
            <td dir="auto">{shown(kind, read(counterpart))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
