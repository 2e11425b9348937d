import { closest, distance } from 'fastest-levenshtein';
import { Failure } from '../failure.ts';
import { message } from '../languages/message.ts';
import { ACTOR_RELATIONS, type Actor } from '../resolution/actor.ts';
import type { Judgement } from '../resolution/judgement.ts';
import { timeRange } from '../resolution/time-range.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { readDerived } from '../store/database.ts';
import { readDossier } from '../store/derived.ts';
import { appendJudgement, type NewJudgement, readJudgements } from '../store/judgements.ts';
import { holdToSeen } from './judge-statement.ts';

/**
 * Records a decision about actors or claims of the case and returns it once it is on the disk. `seen` is the sequence
 * number of the last judgement that the person had seen. Fails with `not-found` where the case knows no such actor, claim
 * or judgement, `judged-meanwhile` where another judgement about both stands since, or as `appendJudgement`.
 */
export const judge = async (
  folder: CaseFolder,
  judgement: NewJudgement,
  seen = Number.POSITIVE_INFINITY,
): Promise<Judgement> => {
  const { decision, subject } = judgement;
  const told = isOfOne.has(decision) ? subject.slice(0, 1) : subject;
  const log = readJudgements(folder).filter((one) => !isOfOne.has(decision) || one.decision === decision);
  holdToSeen(log, told, seen);
  if (judgement.decision === 'undo') {
    checkUndone(folder, judgement.subject[0] ?? '');
    return appendJudgement(folder, judgement);
  }
  if (judgement.about === 'statement') return appendJudgement(folder, judgement);
  checkGrade(judgement);
  checkRelation(judgement);
  return appendJudgement(folder, { ...judgement, subject: await knownSubject(folder, judgement) });
};

/** Decisions that say something of their first subject: another such word on it contradicts, whatever it says. */
const isOfOne: ReadonlySet<Judgement['decision']> = new Set(['rename', 'grade']);

const grades: Partial<Record<Judgement['about'], RegExp>> = { source: /^[A-F]$/, claim: /^[1-6]$/ };

const checkGrade = ({ about, decision, subject }: NewJudgement): void => {
  const grade = subject[1] ?? '';
  if (decision !== 'grade' || grades[about]?.test(grade) === true) return;
  throw new Failure(
    'usage',
    message('failure.no-grade', { grade: grade ?? '' }),
    message(about === 'claim' ? 'failure.no-grade.claim' : 'failure.no-grade.source'),
  );
};

const checkRelation = ({ decision, subject: [, , relation = '', time] }: NewJudgement): void => {
  if (decision !== 'relate') return;
  if (!ACTOR_RELATIONS.some((known) => known === relation))
    throw new Failure(
      'usage',
      message('failure.no-relation', { relation: relation ?? '' }),
      message('failure.no-relation.hint', { relations: ACTOR_RELATIONS.join(', ') }),
    );
  if (time !== undefined && timeRange(time) === undefined)
    throw new Failure('usage', message('failure.no-time', { time }), message('failure.no-time.hint'));
};

const checkUndone = (folder: CaseFolder, sequence: string): void => {
  const judgements = readJudgements(folder);
  if (judgements.some((judgement) => String(judgement.sequence) === sequence)) return;
  throw new Failure(
    'not-found',
    message('failure.nothing-to-undo', { case: folder.name, number: sequence }),
    message('failure.nothing-to-undo.hint', { count: judgements.length }),
  );
};

/** Shortest beginning of an id that is taken for it. */
const BEGINNING = 6;

/** The subject of a judgement with every id whole: what is new in it, a label or a grade, stays as it is. */
const knownSubject = async (
  folder: CaseFolder,
  { about, decision, subject }: NewJudgement,
): Promise<readonly string[]> => {
  if (about === 'source') return subject;
  const { actors, claims } = await readDerived(folder, readDossier);
  const known = about === 'actor' ? actors.flatMap(namesOf) : claims.map((claim) => claim.id);
  const statements = decision === 'split' && about === 'claim' ? claims.flatMap((claim) => claim.statements) : known;
  return subject.map((name, at) => {
    if (at > 1 || (at === 1 && (decision === 'rename' || decision === 'grade'))) return name;
    const among = at === 1 ? statements : known;
    const found = wholeId(name, among);
    if (found === undefined) throw unknownSubject(folder, about, name, among);
    return found;
  });
};

const wholeId = (name: string, known: readonly string[]): string | undefined => {
  if (known.includes(name)) return name;
  const begun = name.length < BEGINNING ? [] : known.filter((id) => id.startsWith(name) && /^[0-9a-f]+$/.test(id));
  return begun.length === 1 ? begun[0] : undefined;
};

const namesOf = (actor: Actor): readonly string[] => [actor.id, actor.label, ...actor.names];

const unknownSubject = (folder: CaseFolder, about: string, stranger: string, known: readonly string[]): Failure => {
  const nearest = known.length === 0 ? '' : closest(stranger, [...known]);
  const isNear = nearest !== '' && distance(stranger, nearest) <= Math.max(2, stranger.length / 3);
  const command = about === 'actor' ? 'actors' : 'claims';
  return new Failure(
    'not-found',
    `${folder.name} knows no ${about} ${JSON.stringify(stranger)}`,
    isNear ? `Did you mean ${JSON.stringify(nearest)}?` : `See: proffer ${command} ${folder.name}`,
  );
};
