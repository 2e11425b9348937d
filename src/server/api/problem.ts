import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { Failure, failures } from '../../failure.ts';

/** An error as RFC 9457 has it. `title` says what happened, `detail` what to do. */
const problem = z
  .object({ type: z.string(), title: z.string(), detail: z.string(), status: z.number().int() })
  .openapi('Problem');

/** What every route may answer instead: a problem. */
export const problems = {
  default: { description: 'A problem', content: { 'application/problem+json': { schema: problem } } },
} as const;

/** A failure as problem+json, with the status of its kind. */
export const sendProblem = (c: Context, { code, message, hint }: Failure): Response => {
  const { status } = failures[code];
  const body = { type: `urn:proffer:${code}`, title: message, detail: hint, status };
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' });
};

/** What a route refuses before it is asked: a parameter that is none. */
export const refuseInvalid = (
  result:
    | { readonly success: true }
    | {
        readonly success: false;
        readonly error: {
          readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
        };
      },
  c: Context,
): Response | undefined => {
  if (result.success) return undefined;
  const [issue] = result.error.issues;
  const where = issue?.path.map(String).join('.') ?? '';
  return sendProblem(c, new Failure('usage', `${where}: ${issue?.message}`, 'See /api for what may be asked.'));
};

/**
 * What a route answers, by its schema. Answers are made from Proffer's own types, which the compiler holds against the
 * schema; only what comes in is checked when it comes.
 */
export const answer = <Type>(description: string, schema: z.ZodType<Type>) => ({
  200: { description, content: { 'application/json': { schema } } },
  ...problems,
});
