import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ClaimStatement } from '../../src/workbench/show-claim.ts';
import { useSay, useTime } from '../i18n/i18n.ts';
import { FactualityMark, VerdictMark, VoiceMark } from './marks.tsx';

/** Words on either side of a statement that are shown with it. Characters. */
const AROUND = 180;

/** A statement in its own words with what stands around them, on whose word it is, and the way to its place. */
export const StatementCard = ({
  statement,
  isCurrent,
  children,
}: {
  readonly statement: ClaimStatement;
  readonly isCurrent: boolean;
  readonly children?: ReactNode;
}) => {
  const say = useSay();
  const inWords = useTime();
  const { document, start, end, quote, context, saidBy, voice, factuality, time, verdict, title, date } = statement;
  const before = context === null ? '' : cutStart(context.text.slice(0, start - context.start));
  const after = context === null ? '' : cutEnd(context.text.slice(end - context.start));
  return (
    <article className={isCurrent ? 'statement current' : 'statement'} aria-current={isCurrent || undefined}>
      <blockquote dir="auto">
        <span className="around">{before}</span>
        <Link
          to="/documents/$document"
          params={{ document }}
          search={{ span: `${start}-${end}` }}
          className={`quote voice-${voice}`}
        >
          {quote}
        </Link>
        <span className="around">{after}</span>
      </blockquote>
      <p className="facts">
        <span>
          {say('said-by')} <SourceChain labels={saidBy} />
        </span>
        <VoiceMark value={voice} />
        <FactualityMark value={factuality} />
        {time !== null && <span>{inWords(time)}</span>}
        {verdict !== null && <VerdictMark value={verdict} />}
        <bdi className="file">{title}</bdi>
        {date !== '' && <span>{inWords(date)}</span>}
      </p>
      {children}
    </article>
  );
};

/** Who says so on whose word, nearest first: each tells what the next told. */
export const SourceChain = ({ labels }: { readonly labels: readonly string[] }) => (
  <span className="chain">
    {labels.map((label, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: one source may stand twice in a chain
      <span key={index}>
        {index > 0 && <span className="link"> ← </span>}
        <bdi>{label}</bdi>
      </span>
    ))}
  </span>
);

const cutStart = (text: string): string =>
  text.length <= AROUND ? text : `… ${text.slice(-AROUND).replace(/^\S*\s/, '')}`;
const cutEnd = (text: string): string =>
  text.trimEnd().length <= AROUND ? text : `${text.slice(0, AROUND).replace(/\s\S*$/, '')} …`;
