import type { Actor } from '../resolution/actor.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { countFacet } from '../store/claim-list.ts';
import { type Derived, readDerived } from '../store/database.ts';
import { readActors, studiedInputs } from '../store/derived.ts';
import { readJudgements } from '../store/judgements.ts';
import { isStudied } from './is-studied.ts';
import { type MergeSuggestion, suggestMerges } from './suggest-merges.ts';

/** An actor of the case with how much is told of it. */
export interface ActorView extends Omit<Actor, 'members'> {
  readonly documents: readonly string[];
  /** How many claims it takes part in, or are placed in it. */
  readonly claims: number;
}

/** Most pairs that are asked about at a time; the next come when these are judged. */
const MOST_SUGGESTED = 60;

const byPresence = (a: ActorView, b: ActorView): number =>
  b.documents.length - a.documents.length ||
  b.claims - a.claims ||
  (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);

/**
 * Who is who: whoever has a name or takes part in a claim, those in most documents first. Who is neither named nor told
 * anything of ("the letter", "that country") is left out. Empty where the case was not studied.
 */
export const listActors = async (folder: CaseFolder): Promise<readonly ActorView[]> => {
  if (!isStudied(folder)) return [];
  return readDerived(folder, async (derived) => {
    const [taking, placed] = [await claimsBy(derived, 'actor'), await claimsBy(derived, 'place')];
    return (await readActors(derived))
      .map(({ members, ...actor }) => ({
        ...actor,
        documents: [...new Set(members.map(({ document }) => document))],
        claims: (taking.get(actor.id) ?? 0) + (actor.kind === 'place' ? (placed.get(actor.label) ?? 0) : 0),
      }))
      .filter(({ named, claims }) => named || claims > 0)
      .sort(byPresence);
  });
};

/** How many claims each actor takes part in, by id, or each place is told of, by label. */
export const claimsBy = async (derived: Derived, kind: 'actor' | 'place'): Promise<ReadonlyMap<string, number>> => {
  const counts = await countFacet(derived, { values: {}, words: '' }, kind, Number.MAX_SAFE_INTEGER);
  return new Map(counts.map(({ value, count }) => [value, count]));
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
