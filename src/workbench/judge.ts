import { closest, distance } from 'fastest-levenshtein';
import { Failure } from '../failure.ts';
import type { Actor } from '../resolution/actor.ts';
import type { Judgement } from '../resolution/judgement.ts';
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
  holdToSeen(readJudgements(folder), judgement.subject, seen);
  if (judgement.decision === 'undo') checkUndone(folder, judgement.subject[0] ?? '');
  else if (judgement.about !== 'statement') await checkSubject(folder, judgement);
  return appendJudgement(folder, judgement);
};

const checkUndone = (folder: CaseFolder, sequence: string): void => {
  const judgements = readJudgements(folder);
  if (judgements.some((judgement) => String(judgement.sequence) === sequence)) return;
  throw new Failure(
    'not-found',
    `${folder.name} has no judgement ${sequence} that could be undone`,
    `See judgements.ndjson; it holds ${judgements.length}.`,
  );
};

const checkSubject = async (folder: CaseFolder, { about, subject }: NewJudgement): Promise<void> => {
  const { actors, claims } = await readDerived(folder, readDossier);
  const known = about === 'actor' ? actors.flatMap(namesOf) : claims.map((claim) => claim.id);
  const set = new Set(known);
  const stranger = subject.find((name) => !set.has(name));
  if (stranger !== undefined) throw unknownSubject(folder, about, stranger, known);
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
