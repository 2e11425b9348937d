import { type Message, type MessageId, message, time } from '../../languages/message.ts';
import type { Statement } from '../../statement/statement.ts';
import type { Charge } from '../apply.ts';
import type { AssessedElement } from '../assessment.ts';
import { joinRelations, type TimeRelation, timeRelation } from '../in-force.ts';
import { successorOf } from '../lookup.ts';
import type { Telling } from '../telling.ts';

/** The day from which a provision holds, and what gives it. */
const sinceOf = ({ instrument, provision }: Charge): { readonly day: string; readonly by: MessageId } | undefined => {
  if (provision.inForce !== undefined) return { day: provision.inForce, by: 'law.since-paragraph' };
  if (instrument.inForce !== undefined) return { day: instrument.inForce, by: 'law.since-instrument' };
  return instrument.adopted === undefined ? undefined : { day: instrument.adopted, by: 'law.since-adoption' };
};

const standingOf: Readonly<Record<TimeRelation, AssessedElement['standing']>> = {
  before: 'not met',
  after: 'met',
  straddling: 'contested',
  unknown: 'not addressed',
};

const because = (relation: TimeRelation, day: string): Message =>
  relation === 'unknown' ? message('law.undated') : message(`law.${relation}`, { day: time(day) });

/**
 * Whether a provision was in force when the conduct took place.
 *
 *     conduct of 2029, paragraph of 2031-03-03 → not met: the conduct came before 3 March 2031
 */
export const inForceElement = (
  charge: Charge,
  statements: readonly Statement[],
  tellings: ReadonlyMap<string, Telling>,
): AssessedElement => {
  const since = sinceOf(charge);
  const element = 'in force';
  if (since === undefined) {
    const unknown = message('law.no-date');
    const wanted = message('wanted.day');
    return { element, standing: 'not addressed', statements: [], because: unknown, why: [unknown], wanted };
  }
  const timed = statements.map((s) => timedOf(s, tellings.get(s.id), since.day));
  const relation = joinRelations(timed.map((one) => one.relation));
  const known = timed.filter((one) => one.relation !== 'unknown');
  const ended = endOf(charge, statements);
  const open = timed.length - known.length;
  const told =
    relation === 'before' && known.every((one) => one.statement.time === null)
      ? message('law.written-before', { day: time(since.day) })
      : because(relation, since.day);
  // What is not dated may have come later than what is.
  const isOpen = open > 0 && relation !== 'unknown' && relation !== 'straddling';
  const said = isOpen ? message('law.some-undated', { told, open, count: timed.length }) : told;
  return {
    element,
    standing: ended !== undefined ? 'not met' : isOpen ? 'not addressed' : standingOf[relation],
    statements: known.map((one) => one.statement.id),
    because: ended ?? said,
    why: [message(since.by, { day: time(since.day) }), ...known.map((one) => one.step), ended ?? said],
    ...(relation === 'after' && ended === undefined && !isOpen
      ? {}
      : {
          wanted: message(relation === 'unknown' ? 'wanted.time' : 'wanted.part'),
        }),
  };
};

interface Timed {
  readonly statement: Statement;
  readonly relation: TimeRelation;
  readonly step: Message;
}

/** What was told by a day had been done by then: an open time ends there, and conduct without a time came before it. */
const timedOf = (statement: Statement, telling: Telling | undefined, since: string): Timed => {
  const { time: when } = statement;
  const told = telling?.writtenOn;
  const mayBeBefore = when === null || when.endsWith('/..') || timeRelation(when, since) === 'straddling';
  if (told !== undefined && timeRelation(told, since) === 'before' && mayBeBefore)
    return { statement, relation: 'before', step: message('law.written-on', { day: time(told) }) };
  const step = when === null ? message('law.no-time') : message('law.told-of', { time: time(when) });
  return { statement, relation: timeRelation(when, since), step };
};

/** That the conduct came after the provision was superseded; undefined where it did not, or nothing tells. */
const endOf = ({ instrument, provision }: Charge, statements: readonly Statement[]): Message | undefined => {
  const dated = statements.filter((s) => s.time !== null);
  const successor = successorOf(instrument, provision.path);
  if (successor?.from === undefined || dated.length === 0) return undefined;
  return dated.every((s) => timeRelation(s.time, successor.from) === 'after')
    ? message('law.superseded', { day: time(successor.from), instrument: successor.instrument })
    : undefined;
};
