import type { Amount } from '../annotation/annotation.ts';
import type { Factuality } from '../attribution/attribution.ts';
import { type Message, message, time } from '../languages/message.ts';
import type { Tie, Voice } from '../statement/statement.ts';
import { sha256 } from '../text/digest.ts';
import type { Span } from '../text/span.ts';

/**
 * What a person decided. Undone only by another judgement.
 *
 *     same, different, unsure        about two actors or two claims
 *     split                          an actor and a name that is somebody else's, or a claim and a statement of another
 *     rename                         an actor and what to call it
 *     member                         an actor and the body that it belongs to
 *     relate                         an actor, another, how the one stands to the other, and where told when (EDTF)
 *     grade                          a source and A to F, or a claim and 1 to 6 (NATO Admiralty code)
 *     accept, reject, correct, add   about one statement
 *     note                           about anything
 *     undo                           the sequence number of the judgement undone
 */
export type Decision =
  | 'same'
  | 'different'
  | 'unsure'
  | 'split'
  | 'rename'
  | 'member'
  | 'relate'
  | 'grade'
  | 'accept'
  | 'reject'
  | 'correct'
  | 'add'
  | 'note'
  | 'undo';

/** A participant as a person names it: the words that stand for it in the document, and whom they mean. */
export interface JudgedParticipant extends Span {
  readonly mention: string;
  readonly label: string;
}

/**
 * A statement as a person leaves it. Holds enough to find the statement again when the stages have changed and give it
 * another id, and to state it where no stage finds it.
 */
export interface JudgedStatement extends Span {
  readonly document: string;
  readonly quote: string;
  /** The words of the sentence or block that holds it. */
  readonly passage: Span & { readonly text: string };
  readonly tie: Tie;
  readonly agent: readonly JudgedParticipant[];
  readonly patient: readonly JudgedParticipant[];
  /** What changed hands, where it happened and how much; a log from before these could be given has none: as found. */
  readonly goods?: readonly string[];
  readonly place?: readonly JudgedParticipant[];
  readonly amount?: Amount | null;
  readonly time: string | null;
  readonly voice: Voice;
  readonly factuality: Factuality;
}

/**
 * One line of the judgement log. `previous` is the SHA-256 of the line before (64 zeros for the first), so that no line
 * can be changed, dropped or put in without breaking every later one.
 */
export interface Judgement {
  readonly sequence: number;
  /** ISO 8601 UTC instant. */
  readonly at: string;
  readonly by: string;
  readonly about: 'actor' | 'claim' | 'statement' | 'source';
  readonly decision: Decision;
  /** What the decision is about, in the order that it asks for: names, ids, grades. */
  readonly subject: readonly string[];
  readonly why: string;
  /** For a judgement about a statement: the statement as it is to be read. */
  readonly statement?: JudgedStatement;
  readonly previous: string;
}

/** What the first line of a log gives as the line before it. */
export const FIRST_PREVIOUS = '0'.repeat(64);

/** What the next line must give as `previous`: the SHA-256 of the exact bytes of a line without its newline. */
export const hashOfLine = (line: string): string => sha256(line);

/**
 * The judgements that stand, in the order of the log: all but those undone and the undoings themselves. An undoing can
 * be undone too, and then what it had undone stands again.
 */
export const standingJudgements = (log: readonly Judgement[]): readonly Judgement[] => {
  const inOrder = [...log].sort((a, b) => a.sequence - b.sequence);
  const undone = new Set<number>();
  for (let i = inOrder.length - 1; i >= 0; i--) {
    const judgement = inOrder[i] as Judgement;
    if (judgement.decision === 'undo' && !undone.has(judgement.sequence)) undone.add(Number(judgement.subject[0]));
  }
  return inOrder.filter((judgement) => judgement.decision !== 'undo' && !undone.has(judgement.sequence));
};

/** Two subjects that a person joined or parted, with the reason as the results give it. */
export interface Verdict {
  readonly left: string;
  readonly right: string;
  readonly decision: 'same' | 'different' | 'unsure';
  readonly because: Message;
}

/** By whom and when something was judged so, and why where that was said. */
const judgedSo = ({ by, at, why }: Judgement, decision: JudgedAs): Message => {
  const judged = message(`judged.${decision}`, { by, day: time(at.slice(0, 10)) });
  return why === '' ? judged : message('judged.why', { judged, why });
};

type JudgedAs = 'same' | 'different' | 'unsure' | 'split' | 'member' | 'relate' | 'rename' | 'grade';

const partingOrJoining: ReadonlySet<Decision> = new Set(['same', 'different', 'unsure', 'split', 'member']);

/** Whoever belongs to a body is not that body. */
const parting: ReadonlySet<Decision> = new Set(['split', 'member']);

/** The standing verdicts about actors or about claims, the latest first: where two contradict, the later outranks. */
export const verdictsOn = (about: Judgement['about'], log: readonly Judgement[]): readonly Verdict[] =>
  standingJudgements(log)
    .filter(({ about: kind, decision }) => kind === about && partingOrJoining.has(decision))
    .map((judgement) => ({
      left: judgement.subject[0] as string,
      right: judgement.subject[1] as string,
      decision: parting.has(judgement.decision) ? 'different' : (judgement.decision as Verdict['decision']),
      because: judgedSo(judgement, judgement.decision as JudgedAs),
    }))
    .reverse();

/** How people said that actors stand to others: every judgement that stands, the earliest first. */
export const relationsSaid = (
  log: readonly Judgement[],
): readonly {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly time: string | null;
  readonly because: Message;
}[] =>
  standingJudgements(log)
    .filter(({ about, decision }) => about === 'actor' && (decision === 'member' || decision === 'relate'))
    .map((judgement) => {
      const [from = '', to = '', relation = 'member of', time] = judgement.subject;
      const because = judgedSo(judgement, judgement.decision as JudgedAs);
      return { from, to, relation, time: time ?? null, because };
    });

/** What people said of one subject by one decision, the latest judgement of each subject: its second subject and why. */
export const saidOf = (
  about: Judgement['about'],
  decision: 'rename' | 'grade',
  log: readonly Judgement[],
): ReadonlyMap<string, { readonly said: string; readonly because: Message }> =>
  new Map(
    standingJudgements(log)
      .filter((judgement) => judgement.about === about && judgement.decision === decision)
      .map((judgement) => [
        judgement.subject[0] as string,
        { said: judgement.subject[1] as string, because: judgedSo(judgement, decision) },
      ]),
  );
