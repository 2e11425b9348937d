import type { Reliability } from '../corroboration/reliability.ts';
import type { Extraction } from '../statement/extraction.ts';
import type { Derived } from '../store/database.ts';
import { actorsById, allReliabilities } from '../store/lookups.ts';

const keyOfActor = ({ key }: Reliability): string => key.replace(/^who:/, '');

/** How reliable those are taken to be whom a document rests on: who speaks in it first, then whom it cites. */
export const listReliabilities = async (
  derived: Derived,
  { document, metadata, parts, statements }: Extraction,
): Promise<readonly Reliability[]> => {
  const speaking = [
    metadata.issuer?.value,
    ...parts.flatMap(({ speaker, onBehalfOf }) => [speaker?.value, onBehalfOf?.value]),
    ...statements.map(({ speaker }) => speaker),
  ];
  const cited = statements.flatMap(({ source }) => source.filter(({ named }) => named).map(({ label }) => label));
  const order = new Map([...speaking, ...cited].flatMap((label, index) => (label ? [[label, index] as const] : [])));
  const all = await allReliabilities(derived);
  const actors = await actorsById(derived, all.map(keyOfActor));
  const rankOf = (one: Reliability): number => {
    if (one.key === `document:${document}`) return -1;
    const names = [one.label, ...(actors.get(keyOfActor(one))?.names ?? [])];
    return Math.min(...names.map((name) => order.get(name) ?? Number.POSITIVE_INFINITY));
  };
  return all
    .map((one) => ({ one, rank: rankOf(one) }))
    .filter(({ rank }) => Number.isFinite(rank))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
};
