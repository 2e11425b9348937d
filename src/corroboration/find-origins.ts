import { calendarNames } from '../languages/en/calendar-names.ts';
import { inOrder, type Message, message } from '../languages/message.ts';
import { type Groups, groupsOf } from '../resolution/groups.ts';
import { idOf } from '../text/digest.ts';
import { ofObject } from '../text/kept.ts';
import { type Copies, type Copy, covers } from './copies.ts';
import type { AlignedPassage, Derivation } from './derivation.ts';
import { citedPage } from './features/cited-page.ts';
import { namedSource } from './features/named-source.ts';
import { ownWord } from './features/own-word.ts';
import type { Origin } from './origin.ts';
import type { OriginFeature, Root } from './origin-feature.ts';
import { contentWords } from './reuse/content-words.ts';
import type { Telling, Whois } from './telling.ts';

/** The ways in which a telling shows what it goes back to. */
const features: readonly OriginFeature[] = [namedSource, ownWord, citedPage];

export const UNKNOWN_ORIGIN = 'origin unknown';

/** The origins of a claim and the graph that they are counted on. */
export interface OriginsFound {
  readonly origins: readonly Origin[];
  readonly derivations: readonly Derivation[];
}

/** What is being found out about the tellings of one claim. All lists are by the index of the telling. */
interface Search {
  readonly tellings: readonly Telling[];
  readonly roots: readonly (readonly Root[])[];
  /** Whom each cites. */
  readonly cited: readonly (readonly string[])[];
  readonly groups: Groups;
  readonly because: readonly Set<Message>[];
  readonly derivations: Derivation[];
  /** Pairs of tellings that are known to be one text. */
  readonly twins: Set<number>;
}

/**
 * The origins of tellings of one claim. Tellings with a root in common are one; so are copies of one passage, and whoever
 * cites someone whose own telling is among them. Tellings that cite someone without a name and share nothing with the
 * others are put together under "origin unknown": whether they are one or many, or go back to the others, is not guessed.
 */
export const findOrigins = (tellings: readonly Telling[], whois: Whois, copies: Copies): OriginsFound => {
  const roots = tellings.map((telling) => features.flatMap((feature) => feature.rootsOf(telling, whois)));
  const search: Search = {
    tellings,
    roots,
    cited: roots.map((of) => of.filter(({ kind }) => kind === 'cites-source').map(({ key }) => key)),
    groups: groupsOf(tellings.length),
    because: tellings.map(() => new Set<Message>()),
    derivations: [],
    twins: new Set(),
  };
  joinByRoot(search);
  joinRelays(search);
  joinCopies(search, copies);
  const derivations = markCircles(search.derivations);
  const circular = new Set(derivations.filter(({ isCircular }) => isCircular).map(({ from }) => from));

  const members = new Map<number, number[]>();
  for (let index = 0; index < tellings.length; index++) {
    const root = search.groups.rootOf(index);
    const group = members.get(root);
    if (group === undefined) members.set(root, [index]);
    else group.push(index);
  }
  const unknown: number[] = [];
  const origins: Origin[] = [];
  for (const group of members.values()) {
    if (group.every((index) => search.roots[index]?.length === 0)) unknown.push(...group);
    else origins.push(originOf(group, search, circular));
  }
  if (unknown.length > 0) origins.push(unknownOrigin(unknown, tellings));
  return { origins, derivations };
};

/** Tellings under one root key are joined. */
const joinByRoot = ({ tellings, roots, groups, because, derivations }: Search): void => {
  const first = new Map<string, number>();
  for (const [index, of] of roots.entries()) {
    const { statement } = tellings[index] as Telling;
    for (const root of of) {
      because[index]?.add(root.because);
      derivations.push(stepOut(statement.id, root));
      const other = first.get(root.key);
      if (other === undefined) first.set(root.key, index);
      else groups.join(other, index);
    }
    if (of.length === 0)
      derivations.push(
        stepOut(statement.id, { kind: 'unknown', label: '', because: unnamed([tellings[index] as Telling]) }),
      );
  }
};

/** A step to what lies outside the case. */
const stepOut = (from: string, { kind, label, because }: Pick<Root, 'kind' | 'label' | 'because'>): Derivation => ({
  from,
  to: null,
  root: label,
  kind,
  isDirected: true,
  isCircular: false,
  because,
  aligned: [],
});

/**
 * Whoever cites someone goes back to what that someone goes back to, where his own telling is among them. Where he tells
 * it on several words, the citing telling follows the first: it adds no origin of its own.
 */
const joinRelays = ({ tellings, roots, groups, because, derivations }: Search): void => {
  const spokenBy = new Map<string, number[]>();
  for (const [index, { voices, title }] of tellings.entries())
    for (const { key } of title === undefined ? voices : [...voices, title]) {
      const known = spokenBy.get(key);
      if (known === undefined) spokenBy.set(key, [index]);
      else known.push(index);
    }
  for (const [index, of] of roots.entries()) {
    const { document, written } = tellings[index] as Telling;
    for (const { key, label, kind } of of) {
      if (kind !== 'cites-source' && kind !== 'own-publication') continue;
      const others = (spokenBy.get(key) ?? []).filter((other) => tellings[other]?.document !== document);
      const spoken = others.find((other) => isBefore(tellings[other]?.written, written)) ?? others[0];
      if (spoken === undefined) continue;
      const { statement, documentName } = tellings[spoken] as Telling;
      const why = message('origin.speaks-in', { label, document: documentName });
      derivations.push({
        ...stepOut((tellings[index] as Telling).statement.id, {
          kind: kind === 'own-publication' ? kind : 'cites',
          label: '',
          because: why,
        }),
        to: statement.id,
      });
      if (groups.join(index, spoken)) because[index]?.add(why);
    }
  }
};

const isBefore = (a: number | undefined, b: number | undefined): boolean => a !== undefined && b !== undefined && a < b;

/** Whether two sentences are one, word for word: too short for fingerprints, and a copy all the same. */
const plainPassage = ofObject(({ passage }: Telling): string =>
  passage
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

/** Tellings whose sentences were taken over from one another, as the copies of the case show, or are equal. */
const joinCopies = (search: Search, copies: Copies): void => {
  const { tellings } = search;
  if (tellings.length < 2) return;
  const inDocument = new Map<string, number[]>();
  /** Sentence → whom tellings of it cite → the first of them. */
  const bySentence = new Map<string, Map<string, number>>();
  for (const [index, telling] of tellings.entries()) {
    const { document, passage } = telling;
    const known = inDocument.get(document);
    if (known === undefined) inDocument.set(document, [index]);
    else known.push(index);
    const sentence = plainPassage(telling);
    const twins = bySentence.get(sentence) ?? new Map<string, number>();
    bySentence.set(sentence, twins);
    for (const twin of twins.values())
      if (mayShare(search, twin, index))
        copied(search, twin, index, { words: contentWords(passage).hash.length, part: 1 });
    const cited = [...(search.cited[index] ?? [])].sort().join(' ');
    if (!twins.has(cited)) twins.set(cited, index);
  }
  for (const [index, { document, passageSpan }] of tellings.entries())
    for (const copy of copies.of(document)) {
      if (copy.other < document || !covers(copy.here, passageSpan)) continue;
      for (const other of inDocument.get(copy.other) ?? [])
        if (
          covers(copy.there, (tellings[other] as Telling).passageSpan) &&
          mayShare(search, index, other) &&
          sharesWording(tellings[index] as Telling, tellings[other] as Telling)
        )
          copied(search, index, other, copy);
    }
};

/** Two that each name a source, and not the same one, are no copies of each other, however alike they tell it. */
const mayShare = ({ cited }: Search, left: number, right: number): boolean => {
  const [a = [], b = []] = [cited[left], cited[right]];
  return a.length === 0 || b.length === 0 || a.some((key) => b.includes(key));
};

/** Words beside names, dates and goods that a copy must share, and their part of those of the shorter sentence. */
const WORDING = 2;
const WORDING_PART = 0.6;

/** A sentence's content words without those that any account of the same deed must have: who, whom, what, where, when. */
const wordingOf = ofObject(({ statement, passage }: Telling): ReadonlySet<number> => {
  const { agent, patient, place, goods, source } = statement;
  const told = [...agent, ...patient, ...place].flatMap(({ label, mention }) => [label, mention]);
  const given = new Set(
    [...told, ...goods, ...source.map(({ label }) => label)].flatMap((text) => [...contentWords(text).hash]),
  );
  const { hash, start, end } = contentWords(passage);
  const words = new Set<number>();
  for (let i = 0; i < hash.length; i++) {
    const word = passage.slice(start[i], end[i]);
    if (!given.has(hash[i] as number) && !/\d/.test(word) && !calendarNames.has(word.toLowerCase()))
      words.add(hash[i] as number);
  }
  return words;
});

/**
 * Whether two sentences share more than the facts they tell: independent accounts of one deed have its names in common, a
 * copy has the telling in common too.
 *
 *     The Front shelled Kesh on 3 March [with mortars at first light]  ·  The Front shelled Kesh on 3 March [from two barges]
 */
const sharesWording = (a: Telling, b: Telling): boolean => {
  const [left, right] = [wordingOf(a), wordingOf(b)];
  let both = 0;
  for (const word of left) if (right.has(word)) both++;
  return both >= WORDING && both >= WORDING_PART * Math.min(left.size, right.size);
};

/** Notes that two tellings are one text: the later goes back to the earlier, where both say when they were written. */
const copied = (
  { tellings, groups, because, derivations, twins }: Search,
  left: number,
  right: number,
  { words, part }: Pick<Copy, 'words' | 'part'>,
): void => {
  groups.join(left, right);
  const [a, b] = [tellings[left] as Telling, tellings[right] as Telling];
  if (a.document === b.document) return;
  const isDirected = a.written !== undefined && b.written !== undefined && a.written !== b.written;
  const [earlier, later] = isDirected && isBefore(b.written, a.written) ? [b, a] : [a, b];
  const why = message('origin.repeats', {
    later: later.documentName,
    earlier: earlier.documentName,
    words,
    part: Math.round(100 * part),
  });
  because[right]?.add(why);
  const pair = Math.min(left, right) * tellings.length + Math.max(left, right);
  if (twins.has(pair)) return;
  twins.add(pair);
  const aligned: AlignedPassage = {
    from: later.passageSpan,
    to: earlier.passageSpan,
    fromText: later.passage,
    toText: earlier.passage,
    words,
  };
  derivations.push({
    ...stepOut(later.statement.id, {
      kind: 'text-reuse',
      label: '',
      because: isDirected ? why : message('origin.repeats-undated', { repeats: why }),
    }),
    to: earlier.statement.id,
    isDirected,
    aligned: [aligned],
  });
};

/**
 * Marks the steps that come back to where they began.
 *
 *     Reed Society ─cites→ Varn Watch ─cites→ Reed Society
 */
const markCircles = (derivations: readonly Derivation[]): readonly Derivation[] => {
  const next = new Map<string, string[]>();
  for (const { from, to, isDirected } of derivations) {
    if (to === null || !isDirected) continue;
    const known = next.get(from);
    if (known === undefined) next.set(from, [to]);
    else known.push(to);
  }
  const comesBack = (from: string): boolean => {
    const seen = new Set<string>();
    const open = [...(next.get(from) ?? [])];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === from) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      open.push(...(next.get(at) ?? []));
    }
    return false;
  };
  const known = new Map<string, boolean>();
  const inCircle = (statement: string): boolean => {
    const found = known.get(statement) ?? comesBack(statement);
    known.set(statement, found);
    return found;
  };
  return derivations.map((step) =>
    step.to !== null && step.kind === 'cites' && inCircle(step.from) && inCircle(step.to)
      ? { ...step, isCircular: true, because: message('origin.in-turn', { step: step.because }) }
      : step,
  );
};

const originOf = (
  group: readonly number[],
  { tellings, roots, because }: Search,
  circular: ReadonlySet<string>,
): Origin => {
  const statements = group.map((index) => (tellings[index] as Telling).statement.id);
  const labels = new Map<string, number>();
  for (const index of group)
    for (const { label } of roots[index] ?? []) labels.set(label, (labels.get(label) ?? 0) + 1);
  const [label] = [...labels].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? [UNKNOWN_ORIGIN];
  const reasons = new Set(group.flatMap((index) => [...(because[index] ?? [])]));
  if (statements.every((statement) => circular.has(statement))) reasons.add(message('origin.circle'));
  return {
    id: idOf('origin', [...statements].sort()),
    label,
    statements,
    because: inOrder(reasons),
  };
};

const unnamed = (of: readonly Telling[]): Message => {
  const cited = [...new Set(of.flatMap(({ statement }) => statement.source.map(({ label }) => label)))].sort();
  return message('origin.unnamed', { cited: cited.map((label) => `“${label}”`).join(', ') });
};

const unknownOrigin = (group: readonly number[], tellings: readonly Telling[]): Origin => {
  const of = group
    .map((index) => tellings[index] as Telling)
    .sort((a, b) => (a.statement.id < b.statement.id ? -1 : 1));
  const statements = of.map(({ statement }) => statement.id);
  return {
    id: idOf('origin', [...statements].sort()),
    label: UNKNOWN_ORIGIN,
    statements,
    because: [unnamed(of)],
  };
};

/** Origins that the documents name; a telling whose root is not told counts for nobody. */
export const knownOrigins = (origins: readonly Origin[]): readonly Origin[] =>
  origins.filter(({ label }) => label !== UNKNOWN_ORIGIN);
