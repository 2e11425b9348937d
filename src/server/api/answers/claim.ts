import { z } from '@hono/zod-openapi';
import type { Conflict } from '../../../corroboration/conflict.ts';
import type { Corroboration } from '../../../corroboration/origin.ts';
import { type Assessment, ELEMENTS } from '../../../law/assessment.ts';
import type { Claim } from '../../../resolution/claim.ts';
import type { ClaimReview } from '../../../resolution/review.ts';
import type { ClaimListRow } from '../../../store/claim-list.ts';
import type { ClaimView } from '../../../workbench/show-claim.ts';
import { judgement } from './judgement.ts';
import { message } from './message.ts';
import { claimStatement, maybe, span, spanShape, tie } from './statement.ts';

const ids = z.array(z.string());
const count = z.number().int().min(0);

export const claimRow: z.ZodType<ClaimListRow> = z
  .strictObject({
    position: count,
    claim: z.string(),
    label: z.string(),
    tie: z.string(),
    standing: z.string(),
    origins: count,
    documents: count,
    statements: count,
    denials: count,
    conflicts: count,
    judged: count,
    first_day: z.string().nullable(),
    last_day: z.string().nullable(),
  })
  .openapi('ClaimRow');

export const claimReview: z.ZodType<ClaimReview> = z
  .strictObject({
    id: z.string(),
    claimed: z.string(),
    reviewer: z.string(),
    rating: z.string(),
    url: z.string(),
    reviewedOn: z.string().apply(maybe),
    claimant: z.string().apply(maybe),
    claimedOn: z.string().apply(maybe),
  })
  .openapi('ClaimReview');

const claim: z.ZodType<Claim> = z
  .strictObject({
    id: z.string(),
    tie,
    agent: ids,
    patient: ids,
    goods: z.array(z.string()),
    label: z.string(),
    statements: ids,
    rebuttals: ids.apply(maybe),
    because: z.array(z.string()),
    relations: z.array(
      z.strictObject({ claim: z.string(), relation: z.enum(['general', 'close']), because: z.string() }),
    ),
    reviewed: z
      .array(z.strictObject({ review: claimReview, score: z.number(), because: z.array(z.string()) }))
      .apply(maybe),
  })
  .openapi('Claim');

const derivation = z
  .strictObject({
    from: z.string(),
    to: z.string().nullable(),
    root: z.string(),
    kind: z.enum(['text-reuse', 'cites', 'cites-source', 'cites-page', 'own-word', 'own-publication', 'unknown']),
    isDirected: z.boolean(),
    isCircular: z.boolean(),
    because: message,
    aligned: z.array(z.strictObject({ from: span, to: span, fromText: z.string(), toText: z.string(), words: count })),
  })
  .openapi('Derivation');
const drift = z
  .strictObject({
    kind: z.enum(['certainty', 'hedge', 'speaker', 'bound', 'figure', 'period', 'quantifier', 'deed', 'translation']),
    earlier: z.string(),
    later: z.string(),
    message,
  })
  .openapi('Drift');

const corroboration: z.ZodType<Corroboration> = z
  .strictObject({
    claim: z.string(),
    standing: z.enum(['uncited', 'one origin', 'several origins', 'contested']),
    supporting: ids,
    denying: ids,
    documents: ids,
    origins: z.array(z.strictObject({ id: z.string(), label: z.string(), statements: ids, because: z.array(message) })),
    derivations: z.array(derivation),
    drifts: z.array(drift),
    conflicts: ids,
    silences: z.array(z.strictObject({ ...spanShape, document: z.string(), actor: z.string(), text: z.string() })),
    credibility: z.strictObject({
      grade: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]),
      isJudged: z.boolean(),
      because: z.array(message),
    }),
  })
  .openapi('Corroboration');

const conflict: z.ZodType<Conflict> = z
  .strictObject({
    id: z.string(),
    kind: z.enum(['denial', 'rival-amount', 'rival-time', 'rival-place', 'rival-agent']),
    manner: z.enum(['flat', 'counter-accusation', 'jurisdictional', 'partial', 'by another']).apply(maybe),
    claim: z.string(),
    left: ids,
    right: ids,
    message,
  })
  .openapi('Conflict');

/** A provision held against alleged conduct, element by element. */
export const assessmentShape = {
  instrument: z.string(),
  provision: z.string(),
  claim: z.string(),
  accused: z.array(z.string()),
  categoryErrors: z.array(
    z.strictObject({
      kind: z.enum(['prohibits-nothing', 'other-addressee', 'aid-to-a-state', 'preamble']),
      because: message,
    }),
  ),
  elements: z.array(
    z.strictObject({
      element: z.enum(ELEMENTS),
      words: z.string().apply(maybe),
      standing: z.enum(['met', 'not met', 'contested', 'not addressed']),
      statements: ids,
      because: message,
      why: z.array(message),
      wanted: message.apply(maybe),
    }),
  ),
};
export const assessment: z.ZodType<Assessment> = z.strictObject(assessmentShape).openapi('Assessment');

export const claimView: z.ZodType<ClaimView> = z
  .strictObject({
    claim,
    corroboration,
    origins: count,
    statements: z.array(claimStatement),
    conflicts: z.array(conflict),
    assessments: z.array(assessment),
    actors: z.array(z.strictObject({ id: z.string(), label: z.string() })),
    judgements: z.array(judgement),
  })
  .openapi('ClaimView');
