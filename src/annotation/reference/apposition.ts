import type { BlockKind } from '../../document/document.ts';
import { referenceWords } from '../../languages/en/reference-words.ts';
import { type Mention, type NameKind, RELATIONS } from '../annotation.ts';
import { knownNames } from '../known-names.ts';
import { childIn, lemmaOf } from '../tokens.ts';
import { agree, type Features } from './agreement.ts';
import { rootOf } from './draft-entity.ts';
import {
  COLLECTIVE,
  draftOf,
  headedBy,
  isNamed,
  type Link,
  nameOf,
  PERSONAL,
  type Reading,
  wordAt,
} from './reading.ts';

/*
 * What stands beside a name or is said to be it:
 *
 *     [Anna Keld (1)], [the governor (1)]      [Oster (2)] is [the capital (2)]
 */

export const IN_APPOSITION = 'in apposition';

/** Two names side by side are two things ("Oster, Varn"), and so are a thing and an actor. */
const mayStandBeside = (reading: Reading, m: number, other: number): boolean => {
  const { mentions, drafts, draftAt } = reading;
  const a = mentions[m] as Mention;
  const b = mentions[other] as Mention;
  if (!('named' in a) || !('named' in b) || (a.named && b.named)) return false;
  if (isNumbered(reading, a) && isNumbered(reading, b)) return false;
  const kind = rootOf(drafts, draftAt[other] as number).kind;
  const personal = PERSONAL.has(a.kind) && PERSONAL.has(kind);
  const collective = COLLECTIVE.has(a.kind) && COLLECTIVE.has(kind);
  return a.kind === b.kind || personal || collective;
};

/** "[2nd] Battalion, [5th] Kestrel Regiment": a number tells one unit from another as a name does. */
const isNumbered = ({ document }: Reading, { start, end }: Mention): boolean =>
  /^(?:the )?\d+(?:st|nd|rd|th)\b/iu.test(document.text.slice(start, end));

/** "Varn Freight, [a dealer]", "a dealer, [Varn Freight]": a word for somebody's trade says it of a body too. */
const isTrade = ({ mentions, drafts, draftAt, tokens }: Reading, m: number, other: number): boolean => {
  const a = mentions[m] as Mention;
  const b = mentions[other] as Mention;
  const { kind } = rootOf(drafts, draftAt[other] as number);
  const body = isNamed(a) ? COLLECTIVE.has(a.kind) : isNamed(b) && COLLECTIVE.has(kind);
  const told = isNamed(a) ? b : a;
  return body && 'named' in told && !told.named && TRADES.has(lemmaOf(tokens, told.head).toLowerCase());
};

const TRADES = new Set(referenceWords.businesses);

/** "Varn Freight, a haulage company": what a name is said to be outweighs the sort that it was guessed to be of. */
const resort = (reading: Reading, m: number, other: number): void => {
  const told = reading.mentions[m] as Mention;
  const named = reading.mentions[other] as Mention;
  if (!isNamed(named) || !('named' in told) || told.named || !COLLECTIVE.has(told.kind)) return;
  const draft = rootOf(reading.drafts, reading.draftAt[other] as number);
  if (COLLECTIVE.has(draft.kind) || named.kind === 'nationality' || draft.mentions.length > 3) return;
  draft.kind = told.kind;
  draft.features = reading.features[m] as Features;
};

/** "the freight agency, Varnlink", "the firm, Cold Harbour": beside a body it is its name, though it was guessed to be a person's. */
const namesBody = (reading: Reading, m: number, other: number): boolean => {
  const named = reading.mentions[m] as Mention;
  const told = reading.mentions[other] as Mention;
  if (!isNamed(named) || !GUESSED.has(named.kind) || knownNames.has(reading.keys[m] as string)) return false;
  // "the army, Major [Holm]": who has a rank is somebody.
  const bare = named.start === named.name.start;
  const oneWord = !/\s/.test(nameOf(reading, named));
  const firm =
    named.kind === 'person' && 'named' in told && FIRMS.has(lemmaOf(reading.tokens, told.head).toLowerCase());
  return ((bare && oneWord) || firm) && 'named' in told && !told.named && COLLECTIVE.has(told.kind);
};

/** No person is beside these: "the company, Anna Keld, …" is nobody's way to write. */
const FIRMS: ReadonlySet<string> = new Set(['company', 'firm', 'corporation', 'business', 'agency', 'outlet', 'bank']);

/** Kinds that one word is guessed to be of. */
const GUESSED: ReadonlySet<NameKind> = new Set(['person', 'thing', 'place']);

/**
 * "the organisation known as [the Kestrel Front]", "a group calling itself [the Kites]": the noun that a name is given to by
 * a participle right before it; -1 where none is.
 */
const describedAs = (reading: Reading, m: number): number => {
  const { tokens, firstTokens, mentions } = reading;
  if (!isNamed(mentions[m] as Mention)) return -1;
  let participle = firstTokens[m]! - 1;
  // "a company by the name of [Varn Freight]"
  const called = firstTokens[m]! - BY_THE_NAME_OF.length - 1;
  if (called >= 0 && BY_THE_NAME_OF.every((word, i) => wordAt(reading, called + 1 + i) === word)) return called;
  while (participle > 0 && BEFORE_NAME.test(wordAt(reading, participle))) participle--;
  if (participle < 1 || !NAMING.test(wordAt(reading, participle))) return -1;
  const noun = tokens.head[participle]!;
  return RELATIONS[tokens.relation[participle]!] === 'acl' && noun < participle ? noun : -1;
};

const BY_THE_NAME_OF = ['by', 'the', 'name', 'of'];

/** What may stand between a participle and the name that it gives. */
const BEFORE_NAME = /^(?:as|the|itself|himself|herself|themselves|["'“”‘’«])$/;
const NAMING = /^(?:known|called|calling|named|naming|dubbed|titled|styled|styling)$/;

/**
 * "[the liaison officer of the army], [Major Holm], said": the description that ends in a comma before a person's name with a
 * comma behind it, whatever a parse hangs the name on; -1 where none does.
 */
const describedRightBefore = (reading: Reading, m: number): number => {
  const { document, mentions, outerOf } = reading;
  const mention = mentions[m] as Mention;
  if (!isNamed(mention) || mention.kind !== 'person' || !/^[,.;)]/.test(document.text.slice(mention.end))) return -1;
  const describes = (k: number): boolean => {
    const other = mentions[k];
    return other !== undefined && 'named' in other && !other.named && PERSONAL.has(other.kind);
  };
  const before = document.text.slice(0, mention.start);
  if (!/\S,\s$/.test(before.slice(-3))) return -1;
  // The phrase of the description may hold the name.
  for (let k = outerOf[m]!; k >= 0; k = outerOf[k]!)
    if (describes(k) && (mentions[k] as Mention).end === mention.end) return k;
  for (let k = m - 1; k >= Math.max(0, m - MOST_WITHIN); k--)
    if (describes(k) && (mentions[k] as Mention).end === mention.start - 2 && outerOf[k]! < 0) return k;
  return -1;
};

/** How many mentions a description may hold. */
const MOST_WITHIN = 6;

/** The mention that this one stands beside ("Anna Keld, [the governor]") or is the name of ("the group known as [the Front]"). */
export const linkApposition = (reading: Reading, m: number): Link | undefined => {
  const { tokens } = reading;
  const { head } = reading.mentions[m] as Mention;
  const told = describedRightBefore(reading, m);
  const described = told < 0 ? undefined : rootOf(reading.drafts, draftOf(reading, told));
  // "Anna Keld, director of its maker, Varnlink, …": who has a name already has no second one.
  if (described?.named === false && agree(reading.features[m] as Features, described.features))
    return { to: described.index, because: IN_APPOSITION };
  const up = RELATIONS[tokens.relation[head]!] === 'appos' ? tokens.head[head]! : describedAs(reading, m);
  if (up < 0) return undefined;
  const other = headedBy(reading, up);
  if (other < 0 || reading.draftAt[other] === -1) return undefined;
  if (isLineOfItsOwn(reading, other, m)) return undefined;
  if (RELATIONS[tokens.relation[head]!] !== 'appos')
    return { to: reading.draftAt[other] as number, because: 'its name' };
  resort(reading, m, other);
  if (namesBody(reading, m, other) || isTrade(reading, m, other))
    return { to: reading.draftAt[other] as number, because: IN_APPOSITION };
  if (!mayStandBeside(reading, m, other)) return undefined;
  const a = reading.features[m] as Features;
  return agree(a, rootOf(reading.drafts, reading.draftAt[other] as number).features)
    ? { to: reading.draftAt[other] as number, because: IN_APPOSITION }
    : undefined;
};

/** In a letterhead and over a signature each line says something of its own: "Harbour Mission ⏎ Varn, 6 May". */
const isLineOfItsOwn = ({ document, mentions, sentences, sentenceAt }: Reading, before: number, m: number): boolean => {
  const block = document.blocks[sentences[sentenceAt[m]!]?.block ?? -1];
  const between = document.text.slice((mentions[before] as Mention).start, (mentions[m] as Mention).start);
  return block !== undefined && LINED.has(block.kind) && between.includes('\n');
};

const LINED: ReadonlySet<BlockKind> = new Set(['masthead', 'signature', 'heading']);

/** "the [association] Varn Watch", "the [clerk] Anna Keld": the named mention that a noun is the title of; -1 where it is none's. */
export const bearerOf = ({ mentions, tokens, outerOf }: Reading, m: number): number => {
  const title = mentions[m] as Mention;
  const outer = outerOf[m]!;
  const whole = mentions[outer];
  if (whole === undefined || !isNamed(whole) || !('named' in title) || title.named) return -1;
  const fits = COLLECTIVE.has(title.kind)
    ? !PERSONAL.has(whole.kind)
    : PERSONAL.has(title.kind) && whole.kind === 'person';
  const bearer = tokens.start[tokens.head[title.head]!] ?? -1;
  const hangs = whole.name.start <= bearer && bearer < whole.name.end;
  return fits && hangs && title.end === whole.name.start - 1 ? outer : -1;
};

/** "[the arms maker [Keld & Sons]]": the body that a noun for people or a trade is said of, where one mention holds both; -1 for none. */
const bodyBehind = (reading: Reading, m: number): number => {
  const { mentions, tokens } = reading;
  const whole = mentions[m] as Mention;
  if (
    !('named' in whole) ||
    whole.named ||
    !(COLLECTIVE.has(whole.kind) || TRADES.has(lemmaOf(tokens, whole.head).toLowerCase()))
  )
    return -1;
  for (let inner = m + 1; inner < mentions.length && (mentions[inner] as Mention).start < whole.end; inner++) {
    const name = mentions[inner] as Mention;
    if (name.end !== whole.end || !isNamed(name) || !COLLECTIVE.has(name.kind)) continue;
    return name.start === (tokens.end[whole.head] ?? 0) + 1 ? inner : -1;
  }
  return -1;
};

/** The noun right before a name says what the name is. */
export const linkTitle = (reading: Reading, m: number): Link | undefined => {
  const behind = bodyBehind(reading, m);
  if (behind >= 0) return { to: draftOf(reading, behind), because: 'its name' };
  const bearer = bearerOf(reading, m);
  if (bearer < 0 || reading.draftAt[bearer] === -1) return undefined;
  resort(reading, m, bearer);
  return { to: reading.draftAt[bearer] as number, because: 'its title' };
};

/** "Orland is the capital": the predicate is the subject, where it is not denied. */
export const linkPredicate = (reading: Reading, m: number): Link | undefined => {
  const { tokens, children } = reading;
  const { head } = reading.mentions[m] as Mention;
  const copula = childIn(tokens, children, head, 'cop');
  if (copula < 0 || lemmaOf(tokens, copula) !== 'be' || childIn(tokens, children, head, 'case') >= 0) return undefined;
  for (let k = children.from[head]!; k < children.from[head + 1]!; k++) {
    if (/^(?:not|n't|never|no)$/.test(wordAt(reading, children.of[k]!))) return undefined;
  }
  const subject = childIn(tokens, children, head, 'nsubj');
  const other = headedBy(reading, subject);
  if (other < 0 || reading.draftAt[other] === -1 || other > m || reading.heads[other] === 'it') return undefined;
  return agree(reading.features[m] as Features, reading.features[other] as Features)
    ? { to: reading.draftAt[other] as number, because: 'said to be the same' }
    : undefined;
};
