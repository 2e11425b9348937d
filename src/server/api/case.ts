import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import { type CaseOverview, showCase } from '../../workbench/show-case.ts';
import type { LiveEvent, StudyState } from '../live.ts';
import type { OpenCase } from './open-case.ts';
import { answer, problems, refuseInvalid, saidOfFailure } from './problem.ts';

const studyState: z.ZodType<StudyState> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('idle') }),
    z.strictObject({ kind: z.literal('running'), done: z.number().int(), total: z.number().int() }),
    z.strictObject({ kind: z.literal('cancelled') }),
    z.strictObject({ kind: z.literal('failed'), said: saidOfFailure }),
  ])
  .openapi('StudyState');
const count = z.number().int().min(0);
const overview: z.ZodType<CaseOverview & { readonly study: StudyState; readonly account: string }> = z
  .strictObject({
    key: z.string(),
    title: z.string(),
    documents: count,
    statements: count,
    claims: count,
    standings: z.record(z.string(), count),
    findings: z.record(z.string(), count),
    lastJudgement: count,
    studied: z.string(),
    study: studyState,
    account: z.string(),
  })
  .openapi('CaseOverview');

const show = createRoute({
  method: 'get',
  path: '/',
  summary: 'The case in a few figures, how its study stands, and what to call a person who has not said',
  responses: answer('The case', overview),
});
const study = createRoute({
  method: 'post',
  path: '/study',
  summary: 'Study what changed',
  responses: answer('How the study stands', studyState),
});
const cancel = createRoute({
  method: 'post',
  path: '/study/cancel',
  summary: 'End the study that runs; what it has read is kept',
  responses: answer('How the study stands', studyState),
});
const events = createRoute({
  method: 'get',
  path: '/events',
  summary: 'Server-sent events: what changes in the case, as it changes',
  responses: { 200: { description: 'Events', content: { 'text/event-stream': {} } }, ...problems },
});

/** How often a quiet stream is written to, so that a browser that is gone is noticed. Milliseconds. */
const HEARTBEAT = 15_000;

export const caseRoutes = ({ folder, live, account }: OpenCase) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(show, async (c) => c.json({ ...(await showCase(folder)), study: live.state(), account }, 200))
    .openapi(study, (c) => {
      live.study();
      return c.json(live.state(), 200);
    })
    .openapi(cancel, (c) => {
      live.cancel();
      return c.json(live.state(), 200);
    })
    .openapi(events, (c) =>
      streamSSE(c, async (stream) => {
        const queue: LiveEvent[] = [{ kind: 'study', state: live.state() }];
        let wake = (): void => {};
        const stop = live.listen((event) => {
          queue.push(event);
          wake();
        });
        stream.onAbort(() => {
          stop();
          wake();
        });
        while (!stream.aborted) {
          for (const event of queue.splice(0)) await stream.writeSSE({ data: JSON.stringify(event) });
          await new Promise<void>((resolve) => {
            const beat = setTimeout(resolve, HEARTBEAT);
            wake = () => {
              clearTimeout(beat);
              resolve();
            };
            if (queue.length > 0 || stream.aborted) wake();
          });
          if (queue.length === 0 && !stream.aborted) await stream.write(': still here\n\n');
        }
      }),
    );
