import { findAmountPhrases } from '../annotation/amounts.ts';
import type { Amount } from '../annotation/annotation.ts';
import type { Factuality } from '../attribution/attribution.ts';
import type { Document } from '../document/document.ts';
import { Failure } from '../failure.ts';
import { message } from '../languages/message.ts';
import type { JudgedParticipant, JudgedStatement, Judgement } from '../resolution/judgement.ts';
import type { Tie, Voice } from '../statement/statement.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { listDocuments } from '../store/documents.ts';
import { appendJudgement, readJudgements } from '../store/judgements.ts';
import { idOf } from '../text/digest.ts';
import type { Span } from '../text/span.ts';
import { readSealedDocument } from './read-sealed.ts';

/** A statement as a person gives it: spans only; the words are taken from the sealed document. */
export interface StatementDraft extends Span {
  readonly document: string;
  readonly tie: Tie;
  readonly agent: readonly (Span & { readonly label: string })[];
  readonly patient: readonly (Span & { readonly label: string })[];
  /** What it is about: goods and services, in words. */
  readonly goods: readonly string[];
  readonly place: readonly (Span & { readonly label: string })[];
  /** The words that tell how much, null for no amount; none given leaves it as it was found. */
  readonly amount?: Span | null | undefined;
  /** EDTF. */
  readonly time: string | null;
  readonly voice: Voice;
  readonly factuality: Factuality;
}

export interface StatementJudgement {
  readonly decision: 'accept' | 'reject' | 'correct' | 'add' | 'note';
  /** The id of the statement; none for one that is added. */
  readonly statement: string | null;
  readonly draft: StatementDraft;
  readonly by: string;
  readonly at: string;
  readonly why: string;
  /** The sequence number of the last judgement that the person had seen. */
  readonly seen: number;
}

/**
 * Records what a person makes of a statement and returns it once it is on the disk. Fails with `not-found` where no such
 * document is sealed, `usage` where a span lies outside it or a
 * note says nothing, `judged-meanwhile` where somebody else has judged the same
 * statement since `seen`, or as `appendJudgement`.
 */
export const judgeStatement = async (folder: CaseFolder, given: StatementJudgement): Promise<Judgement> => {
  const { decision, draft, by, at, why } = given;
  if (decision === 'note' && why.trim() === '')
    throw new Failure('usage', message('failure.note-empty'), message('failure.note-empty.hint'));
  const sealed = listDocuments(folder).find(({ id }) => id === draft.document);
  if (sealed === undefined) {
    throw new Failure(
      'not-found',
      message('failure.no-document', { id: draft.document }),
      message('failure.no-document.hint'),
    );
  }
  const statement = asJudged(await readSealedDocument(folder, sealed), draft);
  const id = given.statement ?? idOf('statement', draft.document, draft.start, draft.end, draft.tie, 'by hand');
  // A note contradicts nothing.
  if (decision !== 'note') holdToSeen(readJudgements(folder).filter(isNoNote), [id], given.seen);
  return appendJudgement(folder, { at, by, about: 'statement', decision, subject: [id], why, statement });
};

const isNoNote = ({ decision }: Judgement): boolean => decision !== 'note';

/** Fails with `judged-meanwhile` where a judgement about the same subjects stands that the person cannot have seen. */
export const holdToSeen = (log: readonly Judgement[], subjects: readonly string[], seen: number): void => {
  const isAbout = ({ subject }: Judgement): boolean => subjects.every((one) => subject.includes(one));
  const later = log.findLast((one) => one.sequence > seen && isAbout(one));
  if (later === undefined) return;
  throw new Failure(
    'judged-meanwhile',
    message(later.why === '' ? 'failure.judged-meanwhile' : 'failure.judged-meanwhile.why', {
      by: later.by,
      decision: later.decision,
      why: later.why,
    }),
    message('failure.judged-meanwhile.hint'),
  );
};

const asJudged = (sealed: Document, draft: StatementDraft): JudgedStatement => {
  const { text, blocks, name } = sealed;
  const within = ({ start, end }: Span): boolean => start < end && end <= text.length;
  const spans = [draft, ...draft.agent, ...draft.patient, ...draft.place, ...(draft.amount ? [draft.amount] : [])];
  const outside = spans.find((span) => !within(span));
  if (outside !== undefined) {
    throw new Failure(
      'usage',
      message('failure.not-this-span', { start: outside.start, end: outside.end, name, length: text.length }),
      message('failure.not-this-span.hint'),
    );
  }
  const participant = ({ start, end, label }: Span & { readonly label: string }): JudgedParticipant => {
    return { start, end, mention: text.slice(start, end), label };
  };
  const { document, start, end, tie, time, voice, factuality } = draft;
  const block = blocks.find((one) => one.start <= start && start < one.end) ?? draft;
  return {
    document,
    start,
    end,
    quote: text.slice(start, end),
    passage: { start: block.start, end: block.end, text: text.slice(block.start, block.end) },
    tie,
    agent: draft.agent.map(participant),
    patient: draft.patient.map(participant),
    goods: draft.goods,
    place: draft.place.map(participant),
    ...(draft.amount !== undefined && { amount: draft.amount && amountIn(sealed, draft.amount) }),
    time,
    voice,
    factuality,
  };
};

/** What the words of a span tell of an amount. Fails with `usage` where they tell none. */
const amountIn = ({ text, blocks, language }: Document, span: Span): Amount => {
  const block = blocks.find(({ start, end }) => start <= span.start && span.start < end);
  const [phrase] = findAmountPhrases(text, span, block?.language ?? language);
  if (phrase !== undefined) return phrase.amount;
  throw new Failure(
    'usage',
    message('failure.no-amount', { words: text.slice(span.start, span.end) }),
    message('failure.no-amount.hint'),
  );
};
