import { z } from '@hono/zod-openapi';
import type { Judgement } from '../../../resolution/judgement.ts';
import type { JudgementView } from '../../../workbench/list-judgements.ts';
import { amount, factuality, maybe, spanShape, tie, voice } from './statement.ts';

const participant = z.strictObject({ ...spanShape, mention: z.string(), label: z.string() });

const judgementShape = {
  sequence: z.number().int().min(1),
  at: z.string().openapi({ format: 'date-time' }),
  by: z.string(),
  about: z.enum(['actor', 'claim', 'statement', 'source']),
  decision: z.enum([
    'same',
    'different',
    'unsure',
    'split',
    'rename',
    'member',
    'grade',
    'accept',
    'reject',
    'correct',
    'add',
    'note',
    'undo',
  ]),
  subject: z.array(z.string()),
  why: z.string(),
  statement: z
    .strictObject({
      ...spanShape,
      document: z.string(),
      quote: z.string(),
      passage: z.strictObject({ ...spanShape, text: z.string() }),
      tie,
      agent: z.array(participant),
      patient: z.array(participant),
      goods: z.array(z.string()).apply(maybe),
      place: z.array(participant).apply(maybe),
      amount: amount.nullable().apply(maybe),
      time: z.string().nullable(),
      voice,
      factuality,
    })
    .apply(maybe),
};

export const judgement: z.ZodType<Judgement> = z
  .strictObject({ ...judgementShape, previous: z.string() })
  .openapi('Judgement');

export const judgementView: z.ZodType<JudgementView> = z
  .strictObject({ ...judgementShape, stands: z.boolean(), labels: z.array(z.string()) })
  .openapi('JudgementView');
