import type { Document } from '../document/document.ts';
import type { Span } from '../text/span.ts';
import { findAmounts } from './amounts.ts';
import { analyse } from './analyse.ts';
import { type Annotated, type Entity, type Mention, type Tokens, UPOS } from './annotation.ts';
import { clauseLexiconOf, type ReadClauses, readClauses } from './clauses.ts';
import { findDates } from './dates.ts';
import { findInstruments, type InstrumentSpan } from './instruments.ts';
import { findIntroductions } from './introductions.ts';
import { joinNames } from './join-names.ts';
import { findNames, type Name } from './names.ts';
import type { NamesModel } from './names-model.ts';
import { findNominals } from './nominals.ts';
import { findQuotations } from './quotations.ts';
import { type ChooseAntecedent, chooseBy } from './reference/antecedents.ts';
import type { AntecedentModel } from './reference/antecedents-model.ts';
import { resolveReference } from './reference.ts';
import type { SyntaxModel } from './syntax-model.ts';
import { indexChildren, spanOfTokens, tokenAt } from './tokens.ts';

/** What annotating a language takes: the models read from `models/`. */
export interface AnnotationModel {
  readonly syntax: SyntaxModel;
  readonly names: NamesModel;
  readonly antecedents: AntecedentModel;
}

/** The token on which a span hangs: the first whose head stands outside it. */
const headWithin = (tokens: Tokens, start: number, end: number): number => {
  const first = Math.min(tokenAt(tokens, start), tokens.length - 1);
  for (let i = first; i < tokens.length && tokens.start[i]! < end; i++) {
    const head = tokens.head[i]!;
    if (head < 0 || tokens.start[head]! < start || tokens.start[head]! >= end) return i;
  }
  return first;
};

const instrumentMention = (tokens: Tokens, { start, end, law }: InstrumentSpan): Mention => ({
  start,
  end,
  head: headWithin(tokens, start, end),
  kind: 'instrument',
  law,
});

/** Kinds of names that a body goes by. */
const BODIES: ReadonlySet<Name['kind']> = new Set(['organisation', 'group']);

/**
 * "the Army of the Covenant … [the Covenant]": the last word of a body's name stands for the body, where the document names no
 * law by that word.
 */
const withoutNamesakes = (
  instruments: readonly InstrumentSpan[],
  names: readonly (Name & Span)[],
  text: string,
): readonly InstrumentSpan[] => {
  const single = ({ start, end }: Span): boolean => !/\s/.test(text.slice(start, end));
  const lastWord = ({ start, end }: Span): string => /\S+$/.exec(text.slice(start, end))?.[0] ?? '';
  const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
  const bodies = names.filter((name) => BODIES.has(name.kind) && !single(name));
  const bare = instruments.filter(single);
  const namesakes = new Set(
    bare
      .map((law) => text.slice(law.start, law.end))
      .filter((word) => bodies.some((name) => lastWord(name) === word))
      .filter((word) => instruments.every((law) => single(law) || !text.slice(law.start, law.end).includes(word))),
  );
  return namesakes.size === 0
    ? instruments
    : instruments.filter(
        (law) => !namesakes.has(text.slice(law.start, law.end)) && !bodies.some((name) => within(law, name)),
      );
};

/** In reading order, the longer first where two start together; then in the order given. */
const inOrder = (mentions: Mention[]): Mention[] => mentions.sort((a, b) => a.start - b.start || b.end - a.end);

/** Of `found`, what does not lie within one of `spans`; both in reading order of their starts. */
const outside = <Found extends Span>(found: readonly Found[], spans: readonly Span[]): Found[] => {
  let next = 0;
  let end = -1;
  return found.filter((one) => {
    for (; next < spans.length && (spans[next] as Span).start <= one.start; next++) {
      end = Math.max(end, (spans[next] as Span).end);
    }
    return one.end > end;
  });
};

/** Names that are no part of a date: "June" is a proper noun and no one's name. */
const outsideDates = (names: readonly Name[], tokens: Tokens, dates: readonly Span[]): (Name & Span)[] =>
  outside(
    names.map((name) => {
      const first = behindDate(name, tokens, dates);
      return { ...name, first, ...spanOfTokens(tokens, first, name.last) };
    }),
    dates,
  );

/** "June Harbour Line": the first token of a name that is no part of a date before the rest of it. */
const behindDate = ({ first, last }: Pick<Name, 'first' | 'last'>, tokens: Tokens, dates: readonly Span[]): number => {
  const start = tokens.start[first]!;
  if (first === last) return first;
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const date = dates[low];
  if (date === undefined || date.start > start || date.end >= tokens.end[last]!) return first;
  let token = first;
  while (token < last && tokens.start[token]! < date.end) token++;
  return token;
};

const ADP = UPOS.indexOf('ADP');

/** "published on 7 May [two invoices]": a date that a parse hangs on the description behind it stands before it. */
const behindItsDate = (mention: Mention, tokens: Tokens, dates: readonly Span[]): Mention => {
  const start = tokenAt(tokens, mention.start);
  const first = tokens.upos[start] === ADP ? start + 1 : start;
  if (first >= mention.head) return mention;
  const behind = behindDate({ first, last: mention.head }, tokens, dates);
  return behind === first ? mention : { ...mention, start: tokens.start[behind]! };
};

/** Everything that can be seen in a document before asking who says what. The order of the steps is the order of the lines.
 * What pronouns stand for is chosen by the learnt ranking, or by `choose` while it is learnt. */
export const annotate = (
  document: Document,
  model: AnnotationModel,
  choose: ChooseAntecedent = chooseBy(model.antecedents, model.syntax),
): Annotated => {
  const { tokens, sentences } = analyse(document, model.syntax);
  const quotations = findQuotations(document);
  const dates = findDates(document, tokens);
  const amounts = findAmounts(document, tokens);
  const parsed = sentences.filter(({ block }) => clauseLexiconOf(document, block) === undefined);
  const names = outsideDates(findNames(document, tokens, parsed, model.names), tokens, dates);
  joinNames(tokens, names);
  const laws = withoutNamesakes(findInstruments(document), names, document.text);
  const instruments = laws.map((found) => instrumentMention(tokens, found));
  const children = indexChildren(tokens);
  const nominals = findNominals(document, tokens, children, names);
  const described = nominals.map((mention) => behindItsDate(mention, tokens, dates));
  const others = outside(outside(inOrder(described), dates), instruments);
  const mentions = inOrder([...instruments, ...dates, ...amounts, ...others]);
  const introductions = findIntroductions(document, mentions);
  const { entities, entityOf } = resolveReference(
    document,
    tokens,
    sentences,
    children,
    mentions,
    quotations,
    introductions,
    choose,
  );
  const read = readClauses(document, tokens, sentences, dates, quotations);
  const all = withClauses(read, mentions, entities, entityOf);
  // Field by field: what is spread together gets a shape that is forgotten with the document, and all code compiled for it.
  return {
    stage: 'annotated',
    document,
    tokens,
    children,
    sentences,
    mentions: all.mentions,
    entities: all.entities,
    entityOf: all.entityOf,
    quotations,
    introductions,
    clauses: all.clauses,
  };
};

/** Puts the phrases of sentences without a parse among the mentions, and what they stand for behind the other entities. */
const withClauses = (
  { phrases, clauses, citations, ...read }: ReadClauses,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  entityOf: Int32Array,
): Pick<Annotated, 'mentions' | 'entities' | 'entityOf' | 'clauses'> => {
  const mentionOf = new Int32Array(phrases.length);
  if (phrases.length === 0)
    return { mentions, entities, entityOf, clauses: { phrases, clauses, citations, mentionOf } };
  const rows = [
    ...mentions.map((mention, m) => ({ mention, entity: entityOf[m] ?? -1, phrase: -1 })),
    ...read.mentions.map((mention, phrase) => {
      const entity = read.entityOf[phrase] ?? -1;
      return { mention, entity: entity < 0 ? -1 : entity + entities.length, phrase };
    }),
  ].sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  const moved = new Int32Array(mentions.length);
  let next = 0;
  rows.forEach(({ phrase }, at) => {
    if (phrase < 0) moved[next++] = at;
    else mentionOf[phrase] = at;
  });
  return {
    mentions: rows.map(({ mention }) => mention),
    entities: [
      ...entities.map((entity) => ({ ...entity, mentions: entity.mentions.map((m) => moved[m] ?? m) })),
      ...read.entities.map((entity) => ({ ...entity, mentions: entity.mentions.map((p) => mentionOf[p] ?? p) })),
    ],
    entityOf: Int32Array.from(rows, ({ entity }) => entity),
    clauses: { phrases, clauses, citations, mentionOf },
  };
};
