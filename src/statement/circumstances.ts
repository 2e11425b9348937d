import type { Amount, Mention } from '../annotation/annotation.ts';
import { nounKind } from '../annotation/noun-kind.ts';
import { childIn, headOf, lemmaOf, type Relation, relationOf } from '../annotation/tokens.ts';
import { sinceWords } from '../languages/en/since-words.ts';
import { isVerb } from './clause.ts';
import type { Reading } from './reading.ts';

/** Relations that open a clause of its own: what stands below belongs to that clause. */
const clausal: ReadonlySet<Relation> = new Set(['ccomp', 'advcl', 'acl:relcl', 'conj', 'parataxis', 'csubj', 'root']);

/**
 * Whether a phrase belongs to a predicate: following heads upwards one comes to the predicate or its carrier, or to a
 * verb that the predicate hangs on as infinitive or coordinate, without passing through another clause.
 *
 *     [In May] Orland managed to take the port and sink two ships.     belongs to take, and to sink
 */
const belongsTo = (reading: Reading, token: number, predicate: number, carrier: number): boolean => {
  const { tokens } = reading;
  let at = token;
  for (;;) {
    if (at === predicate || at === carrier) return true;
    if (clausal.has(relationOf(tokens, at)) && relationOf(tokens, at) !== 'conj') break;
    if (relationOf(tokens, at) === 'conj' && isVerb(reading, at)) break;
    const head = headOf(tokens, at);
    if (head < 0) break;
    at = head;
  }
  // `at` opens the clause that holds the phrase. The predicate may hang on it as infinitive or coordinate.
  for (let up = carrier; up >= 0; up = headOf(tokens, up)) {
    if (up === at) return token < carrier || relationOf(tokens, carrier) !== 'conj';
    const relation = relationOf(tokens, up);
    const chained =
      relation === 'xcomp' || relation === 'conj' || relation === 'obj' || relation === 'obl' || relation === 'nsubj';
    if (!chained) return false;
  }
  return false;
};

export interface Circumstances {
  readonly time: { readonly edtf: string; readonly mention: number } | undefined;
  readonly amount: { readonly amount: Amount; readonly mention: number } | undefined;
  readonly places: readonly number[];
}

const isPeriod = (edtf: string): boolean => /^\d|^\.\.|^-\d|^\//.test(edtf);

/** Time, amount and places of a predicate, from the mentions `[first, last)` of its sentence. */
export const circumstancesOf = (
  reading: Reading,
  first: number,
  last: number,
  predicate: number,
  carrier: number,
): Circumstances => {
  const { annotated } = reading;
  let time: Circumstances['time'];
  let timeDistance = Number.POSITIVE_INFINITY;
  let amount: Circumstances['amount'];
  const places: number[] = [];
  for (let m = first; m < last; m++) {
    const mention = annotated.mentions[m] as Mention;
    if (mention.kind !== 'date' && mention.kind !== 'amount' && mention.kind !== 'place' && mention.kind !== 'facility')
      continue;
    if (!belongsTo(reading, mention.head, predicate, carrier)) continue;
    if (mention.kind === 'date') {
      // "resolution 41 (2031)": the year is the resolution's.
      if (isWithinInstrument(annotated.mentions, first, last, mention)) continue;
      const distance = Math.abs(mention.head - predicate);
      if (isPeriod(mention.date.edtf) && distance < timeDistance) {
        time = { edtf: sinceThen(reading, predicate, mention, mention.date.edtf), mention: m };
        timeDistance = distance;
      }
    } else if (mention.kind === 'amount') {
      const { currency, unit, ambiguous } = mention.amount;
      if (amount === undefined && (currency ?? unit ?? ambiguous) !== undefined)
        amount = { amount: mention.amount, mention: m };
    } else if (
      mention.named &&
      isWhere(reading, mention, predicate) &&
      !places.some((p) => contains(annotated.mentions[p] as Mention, mention))
    ) {
      places.push(m);
    }
  }
  return { time, amount, places: places.filter((p) => !isWider(reading, p, places)) };
};

/**
 * Whether a place tells where something happens, and not who does it, whose something is or what somebody is of.
 *
 *     They met in [Varn].   the mines of [Varn]      where
 *     [Varn]'s navy   the [Varn] embassy   the parliament of [Varn]   [Varn] sold it        not where
 */
const isWhere = (reading: Reading, { head }: Mention, predicate: number): boolean => {
  const { children, tokens } = reading;
  const relation = relationOf(tokens, head);
  if (relation === 'nmod:poss' || relation === 'nsubj') return false;
  const above = headOf(tokens, head);
  const isOf = relation === 'nmod' && lemmaOf(tokens, childIn(tokens, children, head, 'case')) === 'of';
  if (above < 0 || above === predicate || !(isOf || relation === 'compound' || relation === 'amod')) return true;
  const kind = nounKind(lemmaOf(tokens, above));
  return kind === 'place' || kind === 'facility' || kind === 'thing';
};

/** "has bought ore since the fall of Varn in 2013": the date is that of the beginning. */
const sinceThen = (reading: Reading, predicate: number, mention: Mention, edtf: string): string => {
  const { document, tokens } = reading.annotated;
  const between = document.text.slice(tokens.end[predicate] ?? mention.start, mention.start).toLowerCase();
  const words = between.match(/\p{L}+/gu) ?? [];
  return !edtf.includes('/') && words.some((word) => sinceWords.has(word)) ? `${edtf}/..` : edtf;
};

const isWithinInstrument = (mentions: readonly Mention[], first: number, last: number, date: Mention): boolean =>
  mentions.slice(first, last).some((m) => m.kind === 'instrument' && contains(m, date));

const contains = (outer: Mention, inner: Mention): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** "Port Sall, [Varn province]": the wider place only says where the narrower one lies. */
const isWider = (reading: Reading, place: number, places: readonly number[]): boolean => {
  const { annotated, tokens } = reading;
  const { head } = annotated.mentions[place] as Mention;
  const relation = relationOf(tokens, head);
  if (relation !== 'nmod' && relation !== 'appos' && relation !== 'nmod:unmarked' && relation !== 'nmod:desc')
    return false;
  return places.some((p) => p !== place && (annotated.mentions[p] as Mention).head === headOf(tokens, head));
};
