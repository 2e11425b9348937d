import { message, timeInEnglish } from '../../languages/message.ts';
import { listingAt, listingMessage } from '../../law/elements/listing-element.ts';
import type { Actor } from '../../resolution/actor.ts';
import { findListings } from '../../resolution/listing.ts';
import type { Statement } from '../../statement/statement.ts';
import { breachesByDocument } from '../breached-by.ts';
import type { CaseReading, CaseRemark, CaseRule } from '../case-rule.ts';

/**
 * Dealings held against a rule about those on a list, with somebody who was not on it then, or of whom the list does not say
 * since when.
 *
 *     In 2029 Orland bought ore from [the Kestrel Front]. … This breaches resolution 41.        (listed on 2031-05-02)
 *                                     ^^^^^^^^^^^^^^^^^ not-listed-then
 */
export const notListedThen: CaseRule = {
  name: 'not-listed-then',
  severity: 'warning',
  check: (reading) =>
    reading.listings.length === 0
      ? []
      : reading.extractions.flatMap((extraction) => {
          const { document, statements } = extraction;
          const breaches = breachesByDocument(reading).get(document) ?? [];
          const accused = new Set(breaches.flatMap((breach) => breach.accused));
          const nodes = breaches.flatMap(({ instrument }) =>
            (instrument?.provisions ?? []).flatMap((p) => p.nodes.filter(({ kind }) => kind === 'counterparty')),
          );
          const lists = new Set(nodes.flatMap(({ list }) => list ?? []));
          if (!nodes.some(({ list, names = [] }) => list !== undefined || names.length === 0)) return [];
          const others = new Map<string, typeof statements>();
          for (const s of statements) {
            if (s.tie === 'violate' || ![...s.agent, ...s.patient].some((p) => accused.has(p.label))) continue;
            for (const { label } of [...s.agent, ...s.patient])
              if (!accused.has(label)) others.set(label, [...(others.get(label) ?? []), s]);
          }
          return [...others].flatMap(([label, dealings]) => remarkOn(reading, document, label, dealings, lists));
        }),
};

const remarkOn = (
  { actors, listings }: CaseReading,
  document: string,
  label: string,
  dealings: readonly Statement[],
  lists: ReadonlySet<string>,
): readonly CaseRemark[] => {
  const actor = [...actors.values()].find((one: Actor) => one.label === label);
  if (actor === undefined) return [];
  const ofLists = lists.size === 0 ? listings : listings.filter(({ list }) => lists.has(list));
  const [listed] = findListings([label, ...actor.names], ofLists);
  const [first] = dealings;
  if (listed === undefined || first === undefined) return [];
  const timed = dealings.filter((s) => s.time !== null);
  const times = timed.flatMap((s) => s.time ?? []);
  const { relation } = listingAt(listed, times, ofLists);
  const isUndated = listed.by === 'alias' && relation !== 'before';
  if (!isUndated && (relation === 'after' || relation === 'unknown')) return [];
  const at = timed[0] ?? first;
  return [
    {
      document,
      start: at.start,
      end: at.end,
      message: message(isUndated ? 'not-listed-then.undated' : 'not-listed-then', {
        name: label,
        entry: listingMessage(listed, ofLists),
      }),
      mend: message('not-listed-then.mend'),
      because: [
        ...calledOtherwise(label, dealings),
        ...new Set(times.map((when) => `dealings told of ${timeInEnglish(when)}`)),
      ],
    },
  ];
};

/** What the document calls somebody whom the case knows by another name. */
const calledOtherwise = (label: string, dealings: readonly Statement[]): readonly string[] => {
  const mentions = dealings.flatMap((s) => [...s.agent, ...s.patient]).filter((p) => p.label === label);
  const name = mentions.map(({ mention }) => mention).find((mention) => mention !== label);
  return name === undefined ? [] : [`here called “${name}”`];
};
