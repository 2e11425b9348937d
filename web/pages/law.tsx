import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { LawView } from '../../src/workbench/read-law.ts';
import { useHandlers } from '../actions/handlers.tsx';
import { ElementTable } from '../components/element-table.tsx';
import { Awaited, Empty } from '../components/states.tsx';
import { type MessageKey, useMessage, useProvision, useSay, useTime } from '../i18n/i18n.ts';
import { lawQuery } from '../queries.ts';
import { useTitle } from '../title.ts';
import { WordDiff } from './law/word-diff.tsx';
import './law.css';

/** The law of the case: provisions as they stand, what is quoted of them word by word, and what they are held against. */
export const LawPage = () => {
  const say = useSay();
  useTitle(say('nav.law'));
  return (
    <div className="page law">
      <h1>{say('nav.law')}</h1>
      <Awaited of={useQuery(lawQuery)}>
        {(law) =>
          law.instruments.length === 0 ? (
            <Empty title={say('law.none')}>
              <p>{say('law.none.what')}</p>
            </Empty>
          ) : (
            <Law law={law} />
          )
        }
      </Awaited>
    </div>
  );
};

/** The instruments that are at issue in the case come first: quoted, held against, or with words of their own. */
const byIssue = ({ instruments, quotations, assessments }: LawView) => {
  const weight = (symbol: string): number =>
    2 * quotations.filter((one) => one.instrument === symbol).length +
    assessments.filter((one) => one.instrument === symbol).length;
  const hasWords = ({ provisions }: LawView['instruments'][number]) => provisions.some(({ text }) => text !== '');
  return [...instruments].sort(
    (a, b) =>
      weight(b.symbol) - weight(a.symbol) ||
      Number(hasWords(b)) - Number(hasWords(a)) ||
      (a.symbol < b.symbol ? -1 : 1),
  );
};

const Law = ({ law }: { readonly law: LawView }) => {
  const say = useSay();
  const inWords = useTime();
  const told = useMessage();
  const provisionNamed = useProvision();
  const navigate = useNavigate({ from: '/law' });
  const { instrument } = useSearch({ from: '/law' });
  const ordered = byIssue(law);
  const at = Math.max(
    0,
    ordered.findIndex(({ symbol }) => symbol === instrument),
  );
  const shown = ordered[at] as LawView['instruments'][number];
  const go = (index: number): void => {
    const next = ordered[Math.max(0, Math.min(ordered.length - 1, index))];
    if (next !== undefined) void navigate({ search: { instrument: next.symbol }, replace: true });
  };
  useHandlers({ 'law.next': () => go(at + 1), 'law.previous': () => go(at - 1) });
  const quotations = law.quotations.filter((one) => one.instrument === shown.symbol);
  const assessments = law.assessments.filter((one) => one.instrument === shown.symbol);
  return (
    <div className="law-columns">
      <nav aria-label={say('law.instruments')}>
        <ul>
          {ordered.map(({ symbol, adopted }) => (
            <li key={symbol}>
              <Link
                to="/law"
                search={{ instrument: symbol }}
                aria-current={symbol === shown.symbol ? 'true' : undefined}
              >
                <bdi>{symbol}</bdi> {adopted !== undefined && <span className="date">{inWords(adopted)}</span>}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        <header>
          <h2 dir="auto">{shown.title || shown.symbol}</h2>
          <p className="facts">
            <bdi>{shown.symbol}</bdi>
            {shown.body !== undefined && <bdi>{shown.body}</bdi>}
            {shown.adopted !== undefined && (
              <span>
                {say('law.adopted')} {inWords(shown.adopted)}
              </span>
            )}
            {shown.chapter !== undefined && <span>{say('law.chapter', { chapter: shown.chapter })}</span>}
            <span>
              {say('law.witness')} <bdi>{shown.witnessTitle}</bdi>
            </span>
          </p>
        </header>
        {quotations.length > 0 && (
          <section>
            <h3>{say('law.quotations')}</h3>
            {quotations.map((quotation) => (
              <article key={`${quotation.document} ${quotation.start}`} className="quotation">
                <p className="facts">
                  <Link
                    to="/documents/$document"
                    params={{ document: quotation.document }}
                    search={{ span: `${quotation.start}-${quotation.end}` }}
                    dir="auto"
                  >
                    {quotation.title}
                  </Link>
                  <span>{provisionNamed(quotation.provision)}</span>
                  <strong className={quotation.check.verdict === 'exact' ? 'good' : 'altered'}>
                    {say(`verdict.quotation.${quotation.check.verdict}` as MessageKey)}
                  </strong>
                  {quotation.placement.startsWith('wrong') && (
                    <strong className="altered">
                      {say(`placement.${quotation.placement}` as MessageKey)} {quotation.named}
                    </strong>
                  )}
                </p>
                <WordDiff quotation={quotation} />
                {quotation.check.differences.flatMap(({ material, kind }) =>
                  (material ?? []).map(({ limits, words }) => (
                    <p key={`${kind} ${limits} ${words}`} className="limit">
                      {say('law.limits', { limits: told({ id: `limit.${limits}`, values: {} }), words })}
                    </p>
                  )),
                )}
              </article>
            ))}
          </section>
        )}
        {assessments.length > 0 && (
          <section>
            <h3>{say('claim.law')}</h3>
            {assessments.map((assessment) => (
              <details key={`${assessment.provision} ${assessment.claim}`}>
                <summary>
                  {provisionNamed(assessment.provision)}: <bdi>{assessment.label}</bdi>
                </summary>
                <ElementTable assessment={assessment} />
                <p>
                  <Link to="/claims/$claim" params={{ claim: assessment.claim }}>
                    {say('action.read.claim')}
                  </Link>
                </p>
              </details>
            ))}
          </section>
        )}
        <section>
          <h3>{say('law.provisions')}</h3>
          <ol className="provisions">
            {shown.provisions.map(({ path, text, closing, force, addressee, inForce, span, nodes }) => (
              <li key={path}>
                <span className="path">
                  {path.startsWith('preamble') ? provisionNamed(path) : <bdi dir="ltr">{path}</bdi>}
                </span>
                <div>
                  <p dir="auto" className="text">
                    {text === '' ? <span className="none">{say('law.no-words')}</span> : text} {closing}
                  </p>
                  <p className="facts">
                    <span>{say(`force.${force}` as MessageKey)}</span>
                    {addressee !== undefined && <bdi>{addressee}</bdi>}
                    {inForce !== undefined && (
                      <span>
                        {say('element.in force')}: {inWords(inForce)}
                      </span>
                    )}
                    {nodes
                      .filter(({ kind }) => kind !== 'addressee')
                      .map(({ kind, words, ties }) => (
                        <span key={kind + words}>
                          {say(`node.${kind}` as MessageKey)}:{' '}
                          <bdi>
                            {ties === undefined || ties.join(', ') !== words
                              ? words
                              : ties.map((tie) => say(`tie.${tie}`)).join(', ')}
                          </bdi>
                        </span>
                      ))}
                    {span !== undefined && (
                      <Link
                        to="/documents/$document"
                        params={{ document: shown.witness }}
                        search={{ span: `${span.start}-${span.end}` }}
                      >
                        {say('law.read')}
                      </Link>
                    )}
                  </p>
                </div>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </div>
  );
};
