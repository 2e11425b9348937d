import type { Document } from '../../document/document.ts';
import { inSentenceCase, type writtenIn } from '../../document/structure/sentence-case.ts';
import { kindNouns } from '../../languages/en/kind-nouns.ts';
import { referenceWords } from '../../languages/en/reference-words.ts';
import type { Mention, NameKind, Tokens } from '../annotation.ts';
import { isAcronym } from '../introductions.ts';
import { foldName, knownNames } from '../known-names.ts';
import { withinSentence } from '../openers.ts';
import type { DraftEntity } from './draft-entity.ts';

/*
 * Chooses the name by which an entity is listed:
 *
 *     Keld · President Anna Keld · she        Anna Keld
 *     the KLF · the Kestrel Liberation Front  Kestrel Liberation Front
 *     the regime · the Orland regime          Orland regime
 */

const bareName = (name: string): string =>
  name
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|The|THE)\s/, '')
    .replace(/[’']s$/, '')
    .trim();

const GOVERNMENTS = new Set(referenceWords.governments);
const PARTS = new Set<string>(kindNouns.parts);
const STATES = new Set(referenceWords.general.state);
const BODIES: ReadonlySet<NameKind> = new Set(['organisation', 'group', 'publication']);
/** "ail", "ali": what scanners read for "all". */
const DETERMINER =
  /^(?:the|this|that|these|those|a|an|its|his|her|their|our|my|your|both|all|ail|ali|some|many|such|which|what|whose|how many)\s/i;

/** How full a name is: words count first, then how often it is used; an acronym counts least. */
const fullness = (name: string, uses: number): number =>
  (isAcronym(name) ? 0 : Math.min(8, name.split(' ').filter((word) => word !== 'of').length)) * 100 +
  Math.min(99, uses);

interface Chosen {
  readonly label: string;
  readonly kind: NameKind;
  /** Which of the mentions carries the label; -1 where none does. */
  readonly best: number;
}

/**
 * The words of a description up to its head, without article; with the name behind it where it is a government's ("government
 * of Orland") or is itself written as a name ("Federation of Orland").
 */
const description = (document: Document, tokens: Tokens, openers: ReadonlySet<number>, mention: Mention): string => {
  const head = tokens.end[mention.head] as number;
  const state = /\sof\s(?:the\s)?\p{Lu}[\p{L}-]*(?:[’']s(?=\s\p{Lu}))?(?:\s(?:of\s)?\p{Lu}[\p{L}-]*)*/uy;
  state.lastIndex = head;
  // "one of the drivers": a part says little without its whole.
  const word = document.text.slice(tokens.start[mention.head], head);
  if (PARTS.has(word.toLowerCase()))
    return bareName(/^[^,;]{0,60}/.exec(document.text.slice(mention.start, mention.end))?.[0] ?? '');
  const named = GOVERNMENTS.has(word.toLowerCase()) || /^\p{Lu}\p{Ll}/u.test(word);
  const whole = named && state.test(document.text);
  const words = document.text.slice(mention.start, whole ? endOfPair(document, head, state.lastIndex) : head);
  return bareName(withinSentence(words, mention.start, openers).replace(DETERMINER, ''));
};

/** "of Lesser Orland [and the Isles]": where the name of a state joins two, its second half belongs to it. */
const endOfPair = ({ text }: Document, from: number, end: number): number => {
  const second = /\sand\s(?:the\s)?\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)*/uy;
  second.lastIndex = end;
  if (!second.test(text)) return end;
  const words = foldName(text.slice(from, second.lastIndex)).split(' ').slice(1);
  // "of the United Kingdom of Great Britain and Northern Ireland": any of these may begin it.
  return words.some((_, i) => JOINED_STATES.has(words.slice(i).join(' '))) ? second.lastIndex : end;
};

/** States whose names join two: "trinidad and tobago". */
const JOINED_STATES: ReadonlySet<string> = new Set(
  [...knownNames].flatMap(([name, { kind }]) => (kind === 'place' && name.includes(' and ') ? [name] : [])),
);

/** Whether a mention gives the entity a name that it may be listed by. */
const names = (draft: DraftEntity, mention: Mention, call: string): boolean =>
  'named' in mention && (draft.government ? /\p{Lu}/u.test(call) : mention.named && mention.kind !== 'nationality');

/** A government goes by its own name sooner than by that of its forces. */
const isOwnName = (draft: DraftEntity, call: string): boolean =>
  !draft.government || GOVERNMENTS.has((call.split(' of ')[0] ?? '').split(' ').at(-1)?.toLowerCase() ?? '');

/** A state's name to its end, where only its first word was taken for the name: "[Kingdom] of Orland". */
const stateName = (document: Document, { start, end }: { start: number; end: number }): string => {
  if (!STATES.has(document.text.slice(start, end).toLowerCase())) return bareName(document.text.slice(start, end));
  const rest = / of (?:the )?\p{Lu}[\p{L}-]*/uy;
  rest.lastIndex = end;
  return bareName(document.text.slice(start, rest.test(document.text) ? rest.lastIndex : end));
};

/** What a mention calls the entity. */
const callOf = (
  document: Document,
  tokens: Tokens,
  openers: ReadonlySet<number>,
  draft: DraftEntity,
  mention: Mention,
): string =>
  'named' in mention && mention.named && mention.name !== undefined && !draft.government
    ? stateName(document, mention.name)
    : description(document, tokens, openers, mention);

/** The words that a document writes; see `writtenIn`. */
type Written = ReturnType<typeof writtenIn>;

/** A name as the text writes it elsewhere, or else as sentences write it, where a heading has it in capitals: "Panel" for "PANEL". */
const unshouted = (call: string, calls: readonly string[], text: string, written: Written): string => {
  if (call !== call.toUpperCase()) return call;
  const elsewhere = calls
    .map(bareName)
    .find((other) => other !== call && other.toUpperCase() === call && /^\p{Lu}\p{Ll}/u.test(other));
  return elsewhere ?? inSentenceCase({ start: 0, end: call.length, value: call }, text, written).value;
};

/** "The Northern Ledger" on a line of its own masthead: the article belongs to the name; at the head of a sentence it may not. */
const withArticle = ({ metadata: { issuer }, text }: Document, found: string): string => {
  const whole = issuer?.value.replace(/\s+/g, ' ') ?? '';
  const ownLine = issuer !== undefined && /^\s*(?:\n|$)/.test(text.slice(issuer.end, issuer.end + 8));
  return ownLine && /^The \p{Lu}/u.test(whole) && bareName(whole) === found ? whole : found;
};

/** Label and kind of an entity from its mentions in reading order: a name where there is one, else the first description. */
export const labelOf = (
  document: Document,
  tokens: Tokens,
  openers: ReadonlySet<number>,
  written: Written,
  draft: DraftEntity,
  mentions: readonly Mention[],
): Chosen => {
  const { issuer } = document.metadata;
  const calls = mentions.map((mention) => callOf(document, tokens, openers, draft, mention));
  const uses = new Map<string, number>();
  for (const call of calls) uses.set(call, (uses.get(call) ?? 0) + 1);
  let best = -1;
  let bestScore = -1;
  mentions.forEach((mention, i) => {
    if (!('named' in mention)) return;
    const call = calls[i] as string;
    const score = !isOwnName(draft, call)
      ? 0
      : names(draft, mention, call)
        ? 2 + fullness(call, uses.get(call) ?? 0)
        : 1;
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  });
  const chosen = mentions[best];
  const kind = chosen !== undefined && 'named' in chosen ? chosen.kind : draft.kind;
  const first = document.text.slice(mentions[0]?.start, mentions[0]?.end);
  const found =
    best < 0
      ? (referenceWords.owner.get(first.toLowerCase()) ?? first)
      : unshouted(
          calls[best] as string,
          issuer === undefined ? calls : [...calls, issuer.value],
          document.text,
          written,
        );
  // "Peruvian officials" and no word of Peru: the people's state has a name.
  const state = kind === 'nationality' ? knownNames.get(foldName(found))?.state : undefined;
  const ownName = withArticle(document, found);
  const told = BODIES.has(draft.kind) && !BODIES.has(kind) && kind !== 'office' && kind !== 'nationality';
  return {
    label: draft.label ?? state ?? ownName,
    kind: draft.government ? 'organisation' : told ? draft.kind : kind,
    best,
  };
};
