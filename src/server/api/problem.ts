import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type Failure, failures } from '../../failure.ts';
import { message } from './answers/message.ts';
import { refusalOf } from './refusal.ts';

const words = z.union([z.string(), message]);

/** What a failure says, apart from its language where it is told by its id. */
export const saidOfFailure = z.strictObject({ message: words, hint: words });

/** An error as RFC 9457 has it. `title` says what happened, `detail` what to do, `said` both apart from their language. */
const problem = z
  .object({ type: z.string(), title: z.string(), detail: z.string(), status: z.number().int(), said: saidOfFailure })
  .openapi('Problem');

/** What every route may answer instead: a problem. */
export const problems = {
  default: { description: 'A problem', content: { 'application/problem+json': { schema: problem } } },
} as const;

/** A failure as an error of RFC 9457. */
export const problemOf = ({ code, message: title, hint: detail, said }: Failure) => ({
  type: `urn:proffer:${code}`,
  title,
  detail,
  status: failures[code].status,
  said,
});

/** A failure as problem+json, with the status of its kind. */
export const sendProblem = (c: Context, failure: Failure): Response => {
  const { status } = failures[failure.code];
  const body = problemOf(failure);
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' });
};

/** What a route refuses before it is asked: a parameter that is none, said in words that name the field. */
export const refuseInvalid = (
  result:
    | { readonly success: true }
    | { readonly success: false; readonly error: { readonly issues: readonly z.core.$ZodIssue[] } },
  c: Context,
): Response | undefined =>
  result.success ? undefined : sendProblem(c, refusalOf(result.error.issues[0] as z.core.$ZodIssue));

/**
 * What a route answers, by its schema. Answers are made from Proffer's own types, which the compiler holds against the
 * schema; only what comes in is checked when it comes.
 */
export const answer = <Type>(description: string, schema: z.ZodType<Type>) => ({
  200: { description, content: { 'application/json': { schema } } },
  ...problems,
});
