import type { Side as SideOf } from '../../../src/briefing/letter.ts';
import { useSay } from '../../i18n/i18n.ts';

/** What a sentence tells of its claim, where that is more than that somebody says so. */
export const Side = ({ side }: { readonly side: SideOf }) => {
  const say = useSay();
  if (side === 'for') return null;
  return <strong className={`side-${side}`}> {say(`side.${side}`)}</strong>;
};
