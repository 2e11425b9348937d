import type { Statement } from '../../statement/statement.ts';
import type { Charge } from '../apply.ts';
import type { AssessedElement } from '../assessment.ts';
import { joinRelations, type TimeRelation, timeRelation } from '../in-force.ts';
import { successorOf } from '../lookup.ts';
import type { Telling } from '../telling.ts';

/** The day from which a provision holds, and what gives it. */
const sinceOf = ({ instrument, provision }: Charge): { readonly day: string; readonly by: string } | undefined => {
  if (provision.inForce !== undefined) return { day: provision.inForce, by: 'the paragraph takes effect on' };
  if (instrument.inForce !== undefined) return { day: instrument.inForce, by: 'the instrument entered into force on' };
  return instrument.adopted === undefined
    ? undefined
    : { day: instrument.adopted, by: 'the instrument was adopted on' };
};

const standingOf: Readonly<Record<TimeRelation, AssessedElement['standing']>> = {
  before: 'not met',
  after: 'met',
  straddling: 'contested',
  unknown: 'not addressed',
};

const because = (relation: TimeRelation, day: string): string =>
  relation === 'before'
    ? `the conduct came before ${day}`
    : relation === 'after'
      ? `the conduct came after ${day}`
      : relation === 'straddling'
        ? `the conduct begins before ${day} or straddles it`
        : 'no statement gives a time for the conduct';

/**
 * Whether a provision was in force when the conduct took place.
 *
 *     conduct of 2029, paragraph of 2031-03-03 → not met: the conduct came before 2031-03-03
 */
export const inForceElement = (
  charge: Charge,
  statements: readonly Statement[],
  tellings: ReadonlyMap<string, Telling>,
): AssessedElement => {
  const since = sinceOf(charge);
  const element = 'in force';
  if (since === undefined) {
    const unknown = 'the date of the provision is not known';
    const wanted = 'the day from which it holds';
    return { element, standing: 'not addressed', statements: [], because: unknown, why: [unknown], wanted };
  }
  const timed = statements.map((s) => timedOf(s, tellings.get(s.id), since.day));
  const relation = joinRelations(timed.map((one) => one.relation));
  const known = timed.filter((one) => one.relation !== 'unknown');
  const ended = endOf(charge, statements);
  const open = timed.length - known.length;
  const told =
    relation === 'before' && known.every((one) => one.statement.time === null)
      ? `it is told in a document written before ${since.day}`
      : because(relation, since.day);
  // What is not dated may have come later than what is.
  const isOpen = open > 0 && relation !== 'unknown' && relation !== 'straddling';
  const said = isOpen ? `${told}; ${open} of ${timed.length} statements give no time` : told;
  return {
    element,
    standing: ended !== undefined ? 'not met' : isOpen ? 'not addressed' : standingOf[relation],
    statements: known.map((one) => one.statement.id),
    because: ended ?? said,
    why: [`${since.by} ${since.day}`, ...known.map((one) => one.step), ended ?? said],
    ...(relation === 'after' && ended === undefined && !isOpen
      ? {}
      : {
          wanted:
            relation === 'unknown'
              ? 'when the conduct took place'
              : 'which part of the conduct fell after that day, and when',
        }),
  };
};

interface Timed {
  readonly statement: Statement;
  readonly relation: TimeRelation;
  readonly step: string;
}

/** What was told by a day had been done by then: an open time ends there, and conduct without a time came before it. */
const timedOf = (statement: Statement, telling: Telling | undefined, since: string): Timed => {
  const { time } = statement;
  const told = telling?.writtenOn;
  const toldBefore = timeRelation(told ?? null, since) === 'before';
  if (toldBefore && (time === null || time.endsWith('/..') || timeRelation(time, since) === 'straddling'))
    return { statement, relation: 'before', step: `it is told in a document of ${told}` };
  const relation = timeRelation(time, since);
  return { statement, relation, step: `the conduct is told of ${time}: ${relation}` };
};

/** That the conduct came after the provision was superseded; undefined where it did not, or nothing tells. */
const endOf = ({ instrument, provision }: Charge, statements: readonly Statement[]): string | undefined => {
  const dated = statements.filter((s) => s.time !== null);
  const successor = successorOf(instrument, provision.path);
  if (successor?.from === undefined || dated.length === 0) return undefined;
  return dated.every((s) => timeRelation(s.time, successor.from) === 'after')
    ? `the conduct came after ${successor.from}, when ${successor.instrument} took its place`
    : undefined;
};
