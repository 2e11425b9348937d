import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isProblem } from '../api.ts';
import { useSay } from '../i18n/i18n.ts';
import { useTrouble } from '../trouble.ts';

/** What went wrong and what to do. */
export const Trouble = ({ error }: { readonly error: unknown }) => {
  const say = useSay();
  const { what, hint } = useTrouble();
  return (
    <div className="trouble" role="alert">
      <p className="what">{isProblem(error) ? what(error.cause) : say('trouble')}</p>
      <p>{isProblem(error) ? hint(error.cause) : String(error)}</p>
    </div>
  );
};

/** Where there is nothing yet: why, and what to do about it. */
export const Empty = ({ title, children }: { readonly title: string; readonly children?: ReactNode }) => (
  <div className="empty">
    <p className="what">{title}</p>
    {children}
  </div>
);

/** Shows an answer when it is there; until then that it is coming, or why it is not. */
export function Awaited<Answer>({
  of: { data, error, isPending },
  children,
}: {
  readonly of: Pick<UseQueryResult<Answer>, 'data' | 'error' | 'isPending'>;
  readonly children: (answer: Answer) => ReactNode;
}) {
  const say = useSay();
  if (data !== undefined) return children(data);
  if (isPending) return <p className="waiting">{say('waiting')}</p>;
  return <Trouble error={error} />;
}
