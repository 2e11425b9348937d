import type { Actor } from '../resolution/actor.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { readDerived } from '../store/database.ts';
import { readActors, studiedInputs } from '../store/derived.ts';
import { readJudgements } from '../store/judgements.ts';
import { isStudied } from './is-studied.ts';
import { type MergeSuggestion, suggestMerges } from './suggest-merges.ts';

/** An actor of the case with how much is told of it. */
export interface ActorView extends Omit<Actor, 'members'> {
  readonly documents: readonly string[];
}

/** Most pairs that are asked about at a time; the next come when these are judged. */
const MOST_SUGGESTED = 60;

const byPresence = (a: ActorView, b: ActorView): number =>
  b.documents.length - a.documents.length || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);

/** The actors of a case, those in most documents first. Empty where the case was not studied. */
export const listActors = async (folder: CaseFolder): Promise<readonly ActorView[]> => {
  if (!isStudied(folder)) return [];
  const actors = await readDerived(folder, readActors);
  return actors
    .map(({ members, ...actor }) => ({ ...actor, documents: [...new Set(members.map(({ document }) => document))] }))
    .sort(byPresence);
};

/** Comparing all names of a case takes long; a study changes them, a judgement only takes pairs away. */
let compared: { readonly key: string; readonly suggestions: readonly MergeSuggestion[] } | undefined;

/** Pairs of actors to ask a person about. */
export const listSuggestedMerges = async (folder: CaseFolder): Promise<readonly MergeSuggestion[]> => {
  if (!isStudied(folder)) return [];
  const log = readJudgements(folder);
  return readDerived(folder, async (derived) => {
    const key = `${folder.path} ${await studiedInputs(derived)} ${log.length}`;
    if (compared?.key !== key)
      compared = { key, suggestions: suggestMerges(await readActors(derived), log, MOST_SUGGESTED) };
    return compared.suggestions;
  });
};
