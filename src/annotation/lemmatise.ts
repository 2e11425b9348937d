/**
 * Lemmas by endings. A rule says: for words of this tag that end so, cut so many letters and put these instead:
 *
 *     NNS "ies" → cut 3, add "y"       countries → country
 *     VBD "^went" → cut 4, add "go"    ("^" marks a whole word: an exception)
 *
 * The longest ending that has a rule decides. Rules are learnt from the training data.
 */
export type LemmaRules = ReadonlyMap<string, string>;

/** Longest ending that rules look at. */
export const LONGEST_ENDING = 6;

/** The key of a rule in `LemmaRules`. */
export const ruleKey = (xpos: string, ending: string): string => `${xpos} ${ending}`;

/** Applies a rule written as `<letters to cut>:<letters to add>`. */
const applyRule = (form: string, rule: string): string => {
  const colon = rule.indexOf(':');
  return form.slice(0, form.length - Number(rule.slice(0, colon))) + rule.slice(colon + 1);
};

/** Dictionary form of a word with its Penn tag. Names keep their capitals; other words lose them. */
export const lemmatise = (rules: LemmaRules, form: string, xpos: string): string => {
  const own = xpos === 'NNP' || xpos === 'NNPS' || xpos === 'FW' ? form : form.toLowerCase();
  const low = form.toLowerCase().replaceAll('’', "'");
  const exception = rules.get(ruleKey(xpos, `^${low}`));
  if (exception !== undefined) return applyRule(own, exception);
  for (let length = Math.min(LONGEST_ENDING, low.length); length >= 0; length--) {
    const rule = rules.get(ruleKey(xpos, low.slice(low.length - length)));
    if (rule !== undefined) return applyRule(own, rule);
  }
  return own;
};
