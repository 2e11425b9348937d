import { Failure } from '../failure.ts';
import { message } from '../languages/message.ts';
import type { Actor } from '../resolution/actor.ts';
import { type Judgement, standingJudgements } from '../resolution/judgement.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { readDerived } from '../store/database.ts';
import { readExtraction } from '../store/derived.ts';
import { readJudgements } from '../store/judgements.ts';
import { actorsById } from '../store/lookups.ts';

/** A name of an actor, and the documents that use it. */
export interface NameInDocuments {
  readonly name: string;
  readonly documents: readonly { readonly id: string; readonly title: string }[];
}

/** An actor with where each of its names is from, and what people decided about it. */
export interface ActorDetails extends Omit<Actor, 'members' | 'names'> {
  /** The name in most documents first. */
  readonly names: readonly NameInDocuments[];
  /** What stands, the oldest first. */
  readonly judgements: readonly Judgement[];
}

/** An actor of a case as last studied. Fails with `not-found`, also where it was merged into another meanwhile. */
export const showActor = (folder: CaseFolder, id: string): Promise<ActorDetails> =>
  readDerived(folder, async (derived) => {
    const actor = (await actorsById(derived, [id])).get(id);
    if (actor === undefined) {
      throw new Failure('not-found', message('failure.no-actor', { id }), message('failure.no-actor.hint'));
    }
    const { members, names, ...rest } = actor;
    const used = new Map<string, Map<string, string>>(names.map((name) => [name, new Map()]));
    for (const document of new Set(members.map((member) => member.document))) {
      const extraction = await readExtraction(derived, document);
      if (extraction === undefined) continue;
      const here = new Set(members.filter((member) => member.document === document).map(({ entity }) => entity));
      for (const local of extraction.actors.filter(({ entity }) => here.has(entity)))
        for (const name of [local.label, ...local.names, ...local.aliases])
          used.get(name)?.set(document, extraction.metadata.title?.value ?? extraction.name);
    }
    const subjects = new Set([id, ...names]);
    return {
      ...rest,
      names: [...used]
        .map(([name, documents]) => ({ name, documents: [...documents].map(([of, title]) => ({ id: of, title })) }))
        .sort((a, b) => b.documents.length - a.documents.length || (a.name < b.name ? -1 : 1)),
      judgements: standingJudgements(readJudgements(folder)).filter(
        ({ about, subject }) => about === 'actor' && subject.some((one) => subjects.has(one)),
      ),
    };
  });
