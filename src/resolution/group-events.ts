import { commonEvents } from '../languages/en/event-words.ts';
import { predicateOf } from './features/predicate.ts';
import { inBoth } from './features/wording.ts';
import { contentStems } from './stem.ts';

/** Words that tell an event in a passage of a document, and the story that the document tells. */
export interface EventMention {
  readonly id: string;
  readonly story: number;
  /** The words that tell the event, in order: "opened fire". */
  readonly words: readonly string[];
  /** The sentence that holds them. */
  readonly passage: string;
}

/** Part of the shorter sentence's content words that must recur for a predicate that is said of everything. */
const ALIKE = 0.5;

const likeness = (a: readonly string[], b: readonly string[]): number =>
  inBoth(a, b) / Math.max(1, Math.min(a.length, b.length));

/**
 * Which mentions tell one event: those of one kind in documents of one story. A predicate that is said of everything
 * ("said", "was") tells one event only in sentences that are alike; words that only point ("it") stand alone.
 */
export const groupEvents = (mentions: readonly EventMention[]): readonly (readonly string[])[] => {
  const groups: string[][] = [];
  const byKind = new Map<string, string[]>();
  const common = new Map<string, { readonly stems: readonly string[]; readonly group: string[] }[]>();
  for (const { id, story, words, passage } of mentions) {
    const kind = predicateOf(words);
    const key = `${story} ${kind}`;
    let group: string[] | undefined;
    if (kind !== undefined && commonEvents.has(kind)) {
      const stems = [...contentStems(passage)].sort();
      const told = common.get(key) ?? [];
      common.set(key, told);
      group = told.find((other) => likeness(other.stems, stems) >= ALIKE)?.group;
      if (group === undefined) {
        group = newGroup(groups);
        told.push({ stems, group });
      }
    } else if (kind !== undefined) {
      group = byKind.get(key) ?? newGroup(groups);
      byKind.set(key, group);
    }
    (group ?? newGroup(groups)).push(id);
  }
  return groups;
};

const newGroup = (groups: string[][]): string[] => {
  const group: string[] = [];
  groups.push(group);
  return group;
};
