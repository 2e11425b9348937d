import type { GoldSentence } from '../eval/conllu.ts';
import { XPOS } from '../src/annotation/annotation.ts';
import { LONGEST_ENDING, ruleKey } from '../src/annotation/lemmatise.ts';

const ruleFor = (form: string, lemma: string): string => {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  return `${form.length - same}:${lemma.slice(same)}`;
};

type Votes = Map<string, Map<string, number>>;

const vote = (votes: Votes, key: string, rule: string): void => {
  const own = votes.get(key) ?? new Map<string, number>();
  own.set(rule, (own.get(rule) ?? 0) + 1);
  votes.set(key, own);
};

const winner = (votes: ReadonlyMap<string, number>): [string, number] =>
  [...votes].reduce((a, b) => (b[1] > a[1] ? b : a));

/** Rules for lemmas from the training words, as lines of "key<TAB>rule": those that a shorter ending does not imply. */
export const learnLemmas = (sentences: readonly GoldSentence[]): string => {
  const votes: Votes = new Map();
  const tokens: Votes = new Map();
  const types = new Set<string>();
  for (const { words } of sentences) {
    for (const { form, lemma, xpos: index } of words) {
      const xpos = XPOS[index] ?? '_';
      const low = form.toLowerCase().replaceAll('’', "'");
      const own = xpos === 'NNP' || xpos === 'NNPS' || xpos === 'FW' ? form : form.toLowerCase();
      if (lemma === '_' || lemma === '') continue;
      const rule = ruleFor(own, lemma);
      vote(tokens, ruleKey(xpos, `^${low}`), rule);
      const type = `${xpos} ${low} ${rule}`;
      if (types.has(type)) continue;
      types.add(type);
      for (let length = 0; length <= Math.min(LONGEST_ENDING, low.length); length++) {
        vote(votes, ruleKey(xpos, low.slice(low.length - length)), rule);
      }
    }
  }
  const rules = new Map<string, string>();
  const implied = (xpos: string, low: string, longest: number): string => {
    for (let length = longest; length >= 0; length--) {
      const rule = rules.get(ruleKey(xpos, low.slice(low.length - length)));
      if (rule !== undefined) return rule;
    }
    return '0:';
  };
  const byLength = [...votes].sort((a, b) => a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1));
  for (const [key, own] of byLength) {
    const [rule, count] = winner(own);
    const [xpos = '', ending = ''] = key.split(' ');
    if (count >= 3 && rule !== implied(xpos, ending, ending.length - 1)) rules.set(key, rule);
  }
  for (const [key, own] of tokens) {
    const [rule] = winner(own);
    const [xpos = '', form = ''] = key.split(' ');
    const low = form.slice(1);
    if (rule !== implied(xpos, low, Math.min(LONGEST_ENDING, low.length))) rules.set(key, rule);
  }
  return [...rules].map(([key, rule]) => `${key}\t${rule}`).join('\n');
};
