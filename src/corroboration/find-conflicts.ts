import type { Amount } from '../annotation/annotation.ts';
import { type Message, message } from '../languages/message.ts';
import type { Claim } from '../resolution/claim.ts';
import { idOf } from '../text/digest.ts';
import { amountInWords, excludesAmount } from './amount-in-words.ts';
import type { Conflict, DenialManner } from './conflict.ts';
import { mannerOf } from './denial-manner.ts';
import type { Telling, Whois } from './telling.ts';

const conflictOf = (
  kind: Conflict['kind'],
  claim: string,
  left: readonly string[],
  right: readonly string[],
  words: Message,
): Conflict => ({ id: idOf('conflict', kind, claim, left, right), kind, claim, left, right, message: words });

const names = (tellings: readonly Telling[]): string =>
  [...new Set(tellings.map(({ documentName }) => documentName))].sort().join(', ');

/** A claim affirmed by some and denied by others, as one conflict; none where only one side speaks. */
export const findDenial = (
  claim: Claim,
  supporting: readonly Telling[],
  denying: readonly Telling[],
  whois: Whois,
): readonly Conflict[] => {
  if (supporting.length === 0 || denying.length === 0) return [];
  const ids = (of: readonly Telling[]) => of.map(({ statement }) => statement.id);
  const words = message('conflict.denial', { claim: claim.label, left: names(supporting), right: names(denying) });
  const manners = denying.map((telling) => mannerOf(claim, telling, whois));
  const manner = inOrder.find((one) => manners.includes(one)) as DenialManner;
  return [{ ...conflictOf('denial', claim.id, ids(supporting), ids(denying), words), manner }];
};

/** Of several denials of one claim the one that says the most about it tells its manner. */
const inOrder: readonly DenialManner[] = ['partial', 'jurisdictional', 'counter-accusation', 'flat', 'by another'];

/** Figures given for one claim that exclude each other: each rival figure against the first that it excludes. */
export const findRivalAmounts = (claim: Claim, supporting: readonly Telling[]): readonly Conflict[] => {
  const told = supporting.filter(({ statement }) => statement.amount !== null);
  const conflicts: Conflict[] = [];
  const sides = new Map<string, Telling[]>();
  for (const telling of told) {
    const words = amountInWords(telling.statement.amount as Amount);
    sides.set(words, [...(sides.get(words) ?? []), telling]);
  }
  const figures = [...sides].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [i, [words, tellings]] of figures.entries()) {
    const rival = figures
      .slice(0, i)
      .find(([, others]) =>
        excludesAmount(others[0]?.statement.amount as Amount, tellings[0]?.statement.amount as Amount),
      );
    if (rival === undefined) continue;
    const sidesTold = { one: rival[0], left: names(rival[1]), other: words, right: names(tellings) };
    conflicts.push(
      conflictOf(
        'rival-amount',
        claim.id,
        rival[1].map(({ statement }) => statement.id),
        tellings.map(({ statement }) => statement.id),
        message('conflict.rival-amount', { claim: claim.label, ...sidesTold }),
      ),
    );
  }
  return conflicts;
};
