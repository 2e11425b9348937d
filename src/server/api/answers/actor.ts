import { z } from '@hono/zod-openapi';
import { ACTOR_RELATIONS } from '../../../resolution/actor.ts';
import type { ActorView } from '../../../workbench/list-actors.ts';
import type { ActorDetails } from '../../../workbench/show-actor.ts';
import type { MergeSuggestion } from '../../../workbench/suggest-merges.ts';
import { judgement } from './judgement.ts';
import { message } from './message.ts';
import { maybe, nameKind } from './statement.ts';

const actorShape = {
  id: z.string(),
  label: z.string(),
  kind: nameKind,
  named: z.boolean(),
  because: z.array(message),
  relations: z
    .array(
      z.strictObject({
        relation: z.enum(ACTOR_RELATIONS),
        to: z.string(),
        label: z.string(),
        time: z.string().nullable(),
        statements: z.array(z.string()),
        because: message,
      }),
    )
    .apply(maybe),
  listed: z
    .array(
      z.strictObject({
        reference: z.string(),
        list: z.string(),
        name: z.string(),
        written: z.string(),
        listedOn: z.string(),
        score: z.number(),
        because: z.array(message),
      }),
    )
    .apply(maybe),
};

export const actorView: z.ZodType<ActorView> = z
  .strictObject({ ...actorShape, names: z.array(z.string()), documents: z.array(z.string()), claims: z.number().int() })
  .openapi('ActorView');

export const actorDetails: z.ZodType<ActorDetails> = z
  .strictObject({
    ...actorShape,
    names: z.array(
      z.strictObject({
        name: z.string(),
        documents: z.array(z.strictObject({ id: z.string(), title: z.string() })),
      }),
    ),
    judgements: z.array(judgement),
  })
  .openapi('ActorDetails');

const side = z.strictObject({
  id: z.string(),
  label: z.string(),
  kind: nameKind,
  names: z.array(z.string()),
  documents: z.number().int(),
});
export const mergeSuggestion: z.ZodType<MergeSuggestion> = z
  .strictObject({ left: side, right: side, score: z.number(), because: z.array(message) })
  .openapi('MergeSuggestion');
