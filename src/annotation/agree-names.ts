import { type Tokens, UPOS } from './annotation.ts';
import type { NameColumns } from './name-features.ts';
import { NAME_SORTS } from './tag-names.ts';

/*
 * Makes the labels of one document agree: a word that is part of a person's full name names that person when it stands
 * alone, and a name of one word is of the sort that it is most often in the document.
 *
 *     Anna Keld came. … Keld said … (place?)      →  person
 *     Varn (place) … Varn (place) … Varn (person) →  place
 */

const NOMINAL = new Set([UPOS.indexOf('PROPN'), UPOS.indexOf('NOUN')]);
const SORTS = NAME_SORTS.length;
const PERSON = NAME_SORTS.indexOf('PER');

/** How much a word of a person's full name counts against the word's labels where it stands alone. */
const FULL_NAME_VOTES = 3;

const sortOf = (label: number): number => (label - 1) >> 1;

const isAlone = (labels: Uint8Array, i: number): boolean => labels[i]! % 2 === 1 && labels[i + 1] !== labels[i]! + 1;

/** Votes of a document's labels for the sort of each form that stands alone in it. */
const countVotes = (columns: NameColumns, labels: Uint8Array): Map<number, Uint16Array> => {
  const votes = new Map<number, Uint16Array>();
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === 0) continue;
    const alone = isAlone(labels, i);
    if (!alone && sortOf(label) !== PERSON) continue;
    const own = votes.get(columns.form[i]!) ?? new Uint16Array(SORTS);
    votes.set(columns.form[i]!, own);
    own[sortOf(label)]! += alone ? 1 : FULL_NAME_VOTES;
  }
  return votes;
};

const winner = (votes: Uint16Array): number => {
  let best = 0;
  for (let sort = 1; sort < SORTS; sort++) if (votes[sort]! > votes[best]!) best = sort;
  return best;
};

/** Changes labels of words that stand alone to what the document most often says, and labels capitalised ones left out. */
export const agreeNames = (tokens: Tokens, columns: NameColumns, labels: Uint8Array): void => {
  const votes = countVotes(columns, labels);
  const sorts = new Map<number, number>();
  for (const [form, own] of votes) sorts.set(form, winner(own));
  for (let i = 0; i < labels.length; i++) {
    const sort = sorts.get(columns.form[i]!);
    if (sort === undefined || columns.capital[i] === 0) continue;
    const left =
      labels[i] === 0 && NOMINAL.has(tokens.upos[i]!) && (labels[i + 1] ?? 0) === 0 && (labels[i - 1] ?? 0) === 0;
    if (left || isAlone(labels, i)) labels[i] = 2 * sort + 1;
  }
};
