import { useHandlers } from '../actions/handlers.tsx';
import { useSay } from '../i18n/i18n.ts';
import { ActionButton } from './action-button.tsx';

/** Turns the pages of what is listed; `page` counts from 0. Nothing where all of it is on one. */
export const Pager = ({
  page,
  pages,
  onTurn,
}: {
  readonly page: number;
  readonly pages: number;
  readonly onTurn: (page: number) => void;
}) => {
  const say = useSay();
  useHandlers({
    ...(page + 1 < pages ? { 'page.next': () => onTurn(page + 1) } : {}),
    ...(page > 0 ? { 'page.previous': () => onTurn(page - 1) } : {}),
  });
  if (pages <= 1) return null;
  return (
    <span className="buttons">
      <ActionButton action="page.previous" quiet />
      <span className="total">{say('page.of', { page: page + 1, pages })}</span>
      <ActionButton action="page.next" quiet />
    </span>
  );
};
