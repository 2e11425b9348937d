import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Judgement } from '../../resolution/judgement.ts';
import { judge } from '../../workbench/judge.ts';
import { judgeStatement } from '../../workbench/judge-statement.ts';
import { listJudgements } from '../../workbench/list-judgements.ts';
import { judgement, judgementView } from './answers/judgement.ts';
import { factuality, spanShape, tie, voice } from './answers/statement.ts';
import { jsonBody } from './json-body.ts';
import type { OpenCase } from './open-case.ts';
import { answer, refuseInvalid } from './problem.ts';

const participant = z.object({ ...spanShape, label: z.string().min(1).max(400) });
const given = {
  by: z.string().trim().max(120).default(''),
  why: z.string().max(4000).default(''),
  seen: z.number().int().min(0).openapi({ description: 'Sequence number of the last judgement seen' }),
};
const ofStatement = z
  .object({
    ...given,
    decision: z.enum(['accept', 'reject', 'correct', 'add', 'note']),
    statement: z.string().nullable(),
    draft: z.object({
      ...spanShape,
      document: z.string(),
      tie,
      agent: z.array(participant).max(40),
      patient: z.array(participant).max(40),
      goods: z.array(z.string().trim().min(1).max(400)).max(40),
      place: z.array(participant).max(40),
      amount: z.object(spanShape).nullable().optional(),
      time: z.string().max(80).nullable(),
      voice,
      factuality,
    }),
  })
  .openapi('StatementJudgement');
const ofTwo = z
  .object({
    ...given,
    about: z.enum(['actor', 'claim', 'source']),
    decision: z.enum(['same', 'different', 'unsure', 'split', 'rename', 'member', 'relate', 'grade']),
    /** Of `relate` the third tells how, and the fourth when (EDTF). */
    subject: z.array(z.string().trim().min(1).max(400)).min(2).max(4),
  })
  .openapi('JudgementOfTwo');
const undoing = z.object({ ...given, sequence: z.number().int().min(1) }).openapi('Undoing');

const list = createRoute({
  method: 'get',
  path: '/',
  summary: 'Everything that people decided, the latest first',
  responses: answer('Judgements', z.array(judgementView).readonly()),
});
/** A route that records a decision. */
const recording = <Path extends string, Schema extends z.ZodType>(path: Path, schema: Schema, summary: string) =>
  createRoute({
    method: 'post',
    path,
    summary,
    request: jsonBody(schema),
    responses: answer('The judgement, once it is on the disk', judgement),
  });
const statement = recording('/statement', ofStatement, 'Accept, reject, correct, add or annotate a statement');
const two = recording(
  '/two',
  ofTwo,
  'Say that two actors or claims are the same, different or not to be told; part, rename or grade one',
);
const undo = recording('/undo', undoing, 'Take a judgement back by another');

export const judgementRoutes = ({ folder, live, account, now }: OpenCase) => {
  const told = (made: Judgement): Judgement => {
    live.tell({ kind: 'judged' });
    live.study();
    return made;
  };
  const signed = ({ by }: { readonly by: string }) => ({ by: by === '' ? account : by, at: now().toISOString() });
  return new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(list, async (c) => c.json(await listJudgements(folder), 200))
    .openapi(statement, async (c) => {
      const body = c.req.valid('json');
      return c.json(told(await judgeStatement(folder, { ...body, ...signed(body) })), 200);
    })
    .openapi(two, async (c) => {
      const body = c.req.valid('json');
      return c.json(told(await judge(folder, { ...body, ...signed(body) }, body.seen)), 200);
    })
    .openapi(undo, async (c) => {
      const { sequence, seen, why, ...rest } = c.req.valid('json');
      const undone = { about: 'actor', decision: 'undo', subject: [String(sequence)], why, ...signed(rest) } as const;
      return c.json(told(await judge(folder, undone, seen)), 200);
    });
};
