/**
 * Verbs that open a paragraph of a resolution, with what such a paragraph does. A verb in the left column may be followed
 * by an adverb ("Strongly condemns"). Whether `decides` binds is a matter for the element table, not for this list.
 */
export const operativeVerbs: readonly { readonly force: string; readonly verbs: readonly string[] }[] = [
  {
    force: 'decides',
    verbs: [
      'decides',
      'resolves',
      'determines',
      'authorizes',
      'authorises',
      'establishes',
      'terminates',
      'extends',
      'renews',
      'approves',
      'directs',
      'imposes',
    ],
  },
  { force: 'demands', verbs: ['demands', 'requires', 'orders', 'insists', 'prohibits', 'forbids'] },
  { force: 'condemns', verbs: ['condemns', 'deplores', 'denounces', 'censures', 'rejects', 'declares', 'regrets'] },
  { force: 'calls-upon', verbs: ['calls', 'appeals', 'requests', 'invites', 'asks'] },
  { force: 'urges', verbs: ['urges', 'encourages', 'exhorts'] },
  { force: 'recommends', verbs: ['recommends', 'suggests', 'proposes'] },
  {
    force: 'recalls',
    verbs: [
      'recalls',
      'reaffirms',
      'reiterates',
      'affirms',
      'emphasizes',
      'emphasises',
      'stresses',
      'underlines',
      'recognizes',
      'recognises',
      'confirms',
    ],
  },
  {
    force: 'other',
    verbs: [
      'expresses',
      'notes',
      'takes',
      'welcomes',
      'commends',
      'endorses',
      'supports',
      'remains',
      'agrees',
      'accepts',
      'acknowledges',
      'pays',
      'considers',
      'instructs',
      'transmits',
      'draws',
      'concludes',
      'adopts',
      'reserves',
      'thanks',
      'regards',
      'intends',
      'shares',
      'urgently',
    ],
  },
];

/** Words in an article of a treaty or statute that bind: "shall not" prohibits, "shall" obliges. */
export const bindingWords: { readonly prohibits: readonly string[]; readonly obliges: readonly string[] } = {
  prohibits: ['shall not', 'must not', 'may not', 'no member shall', 'it is prohibited', 'is forbidden'],
  obliges: ['shall', 'must', 'undertake to', 'undertakes to', 'are obliged to'],
};
