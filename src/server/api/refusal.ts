import type { z } from '@hono/zod-openapi';
import { Failure } from '../../failure.ts';
import { type Message, message } from '../../languages/message.ts';

/** Where something stands in what was sent, in words: `draft.goods.1` is “draft › goods 2”. */
const fieldOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (field, step) =>
      typeof step === 'number' ? `${field} ${step + 1}` : field === '' ? String(step) : `${field} › ${String(step)}`,
    '',
  );

const kinds: Readonly<Record<string, Message>> = {
  string: message('asked.words'),
  number: message('asked.number'),
  nan: message('asked.words'),
  int: message('asked.whole-number'),
  boolean: message('asked.truth'),
  array: message('asked.list'),
  object: message('asked.fields'),
  record: message('asked.fields'),
  null: message('asked.nothing'),
};

const kindOf = (name: string): Message => kinds[name] ?? message('asked.other');

/** What was given where something else was expected, as the validator tells it; undefined where nothing was given. */
const givenIn = ({ message: told }: z.core.$ZodIssue): string | undefined => {
  const given = /received (\w+)/i.exec(told)?.[1]?.toLowerCase();
  return given === 'undefined' ? undefined : given;
};

/** What of a thing is too much or too little, by what it is: characters of words, entries of a list, a number. */
const bound = (field: string, origin: string, limit: number, isOver: boolean): Message => {
  if (origin === 'string') return message(isOver ? 'asked.too-long' : 'asked.too-short', { field, limit });
  if (origin === 'array' || origin === 'set')
    return message(isOver ? 'asked.too-many' : 'asked.too-few', { field, limit });
  return message(isOver ? 'asked.too-high' : 'asked.too-low', { field, limit });
};

const refused = (
  what: Message,
  hint: 'asked.shorten.hint' | 'asked.fill.hint' | 'asked.choose.hint' | 'asked.put-right.hint',
) => new Failure('usage', what, message(hint));

/**
 * What is wrong with what was sent, as a failure that names the field, what was expected there, and what to do.
 *
 *     draft.goods.1: Too big   →   “draft › goods 2” is too long: at most 400 characters are expected
 */
export const refusalOf = (issue: z.core.$ZodIssue): Failure => {
  const field = fieldOf(issue.path);
  switch (issue.code) {
    case 'invalid_type': {
      const given = givenIn(issue);
      if (given === undefined) return refused(message('asked.missing', { field }), 'asked.fill.hint');
      const expected = kindOf(issue.expected);
      return refused(message('asked.wrong-type', { field, given: kindOf(given), expected }), 'asked.put-right.hint');
    }
    case 'too_big':
      return refused(
        bound(field, issue.origin, Number(issue.maximum), true),
        issue.origin === 'string' ? 'asked.shorten.hint' : 'asked.put-right.hint',
      );
    case 'too_small': {
      const isEmpty = issue.origin === 'string' && Number(issue.minimum) === 1;
      return isEmpty
        ? refused(message('asked.missing', { field }), 'asked.fill.hint')
        : refused(bound(field, issue.origin, Number(issue.minimum), false), 'asked.put-right.hint');
    }
    case 'invalid_value':
      return refused(
        message('asked.none-of', { field, options: issue.values.map(String).join(', ') }),
        'asked.choose.hint',
      );
    case 'invalid_format':
      return refused(
        message('asked.not-like', { field, pattern: issue.pattern ?? issue.format }),
        'asked.put-right.hint',
      );
    case 'unrecognized_keys':
      return refused(message('asked.unknown-field', { field: issue.keys.join(', ') }), 'asked.put-right.hint');
    default:
      return refused(message('asked.none-fits', { field }), 'asked.put-right.hint');
  }
};
