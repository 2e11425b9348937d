import anyAscii from 'any-ascii';
import type { Actor } from '../resolution/actor.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { type ClaimFilter, type ClaimListRow, selectClaims } from '../store/claim-list.ts';
import type { Derived } from '../store/database.ts';
import { readDerived } from '../store/database.ts';
import { readActors, studiedInputs } from '../store/derived.ts';
import { entriesById, type FoundPassage, matchPassages } from '../store/lookups.ts';
import { isStudied } from './is-studied.ts';

/** A passage with the name and title of its document. */
export interface PassageFound extends FoundPassage {
  readonly name: string;
  readonly title: string;
}

/** What a case holds that fits the words asked for. */
export interface SearchResult {
  readonly actors: readonly Pick<Actor, 'id' | 'label' | 'kind' | 'names'>[];
  readonly claims: readonly ClaimListRow[];
  readonly passages: readonly PassageFound[];
  /** The names that were looked for beside the words asked for: other spellings and scripts of the same actors. */
  readonly alsoNamed: readonly string[];
}

/** A question taken apart: what is asked for, and the operators beside it. */
interface Question {
  readonly words: readonly string[];
  readonly ties: readonly string[];
  readonly actors: readonly string[];
}

const MOST = { actors: 8, claims: 30, passages: 40, names: 12 } as const;

/**
 * Takes a question apart; words in quotation marks stay together:
 *
 *     actor:"Kestrel Front" tie:trade "crude oil"   →   actor Kestrel Front, tie trade, words "crude oil"
 */
export const readQuestion = (written: string): Question => {
  const parts = [...written.matchAll(/(?:(actor|tie):)?(?:"([^"]+)"|“([^”]+)”|(\S+))/g)].map(
    ([, operator, straight, curly, bare]) => ({ operator, text: (straight ?? curly ?? bare ?? '').trim() }),
  );
  const of = (operator: string | undefined): readonly string[] =>
    parts.filter((part) => part.operator === operator && part.text !== '').map(({ text }) => text);
  return { words: of(undefined), ties: of('tie'), actors: of('actor') };
};

/** Letters of any script in one spelling, so that "Asad" and "الأسد" can be held against each other. */
const folded = (text: string): string =>
  anyAscii(text)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .replaceAll(/\b(?:al|el|l) /g, '')
    .trim();

/** A phrase as FTS5 reads it; nothing in it is an operator. */
const phrase = (text: string): string => `"${text.replaceAll('"', '""')}"`;

interface Folded {
  readonly actor: Actor;
  readonly names: readonly string[];
}

let known: { readonly key: string; readonly actors: readonly Folded[] } | undefined;

const foldedActors = async (folder: CaseFolder, derived: Derived): Promise<readonly Folded[]> => {
  const key = `${folder.path} ${await studiedInputs(derived)}`;
  if (known?.key !== key) {
    const actors = await readActors(derived);
    known = { key, actors: actors.map((actor) => ({ actor, names: [actor.label, ...actor.names].map(folded) })) };
  }
  return known.actors;
};

const actorsCalled = (actors: readonly Folded[], asked: string): readonly Actor[] => {
  const words = folded(asked);
  if (words === '') return [];
  return actors
    .filter(({ names }) => names.some((name) => name === words || ` ${name} `.includes(` ${words}`)))
    .map(({ actor }) => actor)
    .sort((a, b) => b.members.length - a.members.length)
    .slice(0, MOST.actors);
};

/**
 * Searches a case: actors by any of their names in any script, claims by their words, tie or actors, and the text of all
 * documents; who is asked for by one name is found by the others too. Empty where nothing was studied.
 */
export const searchCase = async (folder: CaseFolder, written: string): Promise<SearchResult> => {
  const question = readQuestion(written);
  const asked = [...question.words, ...question.actors];
  if (asked.length + question.ties.length === 0 || !isStudied(folder)) {
    return { actors: [], claims: [], passages: [], alsoNamed: [] };
  }
  return readDerived(folder, async (derived) => {
    const all = await foldedActors(folder, derived);
    const called = actorsCalled(all, question.words.join(' '));
    const named = question.actors.flatMap((name) => actorsCalled(all, name));
    const actors = [...new Map([...named, ...called].map((actor) => [actor.id, actor])).values()];
    const alsoNamed = [...new Set(actors.slice(0, 3).flatMap(({ label, names }) => [label, ...names]))]
      .filter((name) => !asked.includes(name))
      .slice(0, MOST.names);
    const tie = question.ties.length > 0 ? { tie: question.ties } : {};
    const asCalled = { values: { ...tie, actor: actors.map(({ id }) => id) }, words: '' };
    const asWritten = { values: tie, words: asked.join(' ') };
    const claims = await claimsOf(derived, actors.length > 0 ? [asCalled, asWritten] : [asWritten]);
    const passages =
      asked.length === 0 ? [] : await matchPassages(derived, expressionOf(asked, alsoNamed), MOST.passages);
    const entries = await entriesById(derived, [...new Set(passages.map(({ document }) => document))]);
    return {
      actors: actors.map(({ id, label, kind, names }) => ({ id, label, kind, names })),
      claims,
      passages: passages.map((passage) => {
        const entry = entries.get(passage.document);
        return { ...passage, name: entry?.name ?? '', title: entry?.metadata.title?.value ?? entry?.name ?? '' };
      }),
      alsoNamed,
    };
  });
};

/** The claims that any of the filters leaves, each once, the weightiest first. */
const claimsOf = async (derived: Derived, filters: readonly ClaimFilter[]): Promise<readonly ClaimListRow[]> => {
  const found = new Map<string, ClaimListRow>();
  for (const filter of filters) {
    const { rows } = await selectClaims(derived, filter, 'weight', false, 0, MOST.claims);
    for (const row of rows) found.set(row.claim, row);
  }
  return [...found.values()].sort((a, b) => a.position - b.position).slice(0, MOST.claims);
};

/** All of the words, the last as far as it was written; or any of the other names. */
const expressionOf = (words: readonly string[], names: readonly string[]): string => {
  const last = words.at(-1) ?? '';
  const all = words.map((word) =>
    word === last && /^[\p{L}\p{N}]{2,}$/u.test(word) ? `${phrase(word)}*` : phrase(word),
  );
  return [`(${all.join(' AND ')})`, ...names.map(phrase)].join(' OR ');
};
