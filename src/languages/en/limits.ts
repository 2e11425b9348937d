/** Verbs and links behind which a party is spoken to: "calls upon the parties", "demands that Orland". */
const spokenTo =
  '(?:calls? (?:up)?on|(?:up)?on|urges?|requests?|invites?|directs?|obliges?|requires?|demands?(?: that)?|decides?(?: that)?|ensure that|appeals? to|(?<!in order )that)';
/** Words between such a verb and the party. */
const which = '(?:(?:once )?again |also |further |all |both |any |the |other |concerned |\\p{Ll}+ly )*';

const words = (...alternatives: readonly string[]): string => `\\b(?<key>${alternatives.join('|')})\\b`;

const pattern = (...sources: readonly string[]): readonly RegExp[] =>
  sources.map((source) => new RegExp(source, 'giu'));

/** What is limited, as `limit.…` of the messages says it. */
export const LIMITS = ['exception', 'condition', 'law', 'who', 'where', 'when', 'follows', 'force'] as const;
export type LimitKind = (typeof LIMITS)[number];

/**
 * What in a law limits it: who is bound, where, when, on what condition, with what exception. What falls out of a quotation
 * is material when it holds the `key` of one of these. The gravest first.
 */
export const limits: readonly { readonly limits: LimitKind; readonly patterns: readonly RegExp[] }[] = [
  {
    limits: 'exception',
    patterns: pattern(
      `(?<!\\bnot )${words('except', 'excepting', 'excluding', 'other than', 'exempt', 'exemption', 'without prejudice', 'save (?:for|that|as|in|on|where)', 'shall not apply', 'do(?:es)? not apply')}`,
    ),
  },
  {
    limits: 'condition',
    patterns: pattern(
      `(?<!\\bnot )${words('if', 'unless', 'provided that', 'provided always', 'subject to', 'in compliance', 'in accordance', 'consistent with', 'pursuant to', 'as designated', 'designated by', 'by the committee', 'as appropriate', 'where necessary', 'to the extent', 'knowingly', 'intentionally', 'on condition')}`,
    ),
  },
  {
    limits: 'law',
    patterns: pattern(
      '(?<!\\b(?:violations?|breach(?:es)?) of )(?:with|under|as well as|respect for) (?:the )?(?<key>united nations charter|charter of the united nations|international (?:human rights|humanitarian|refugee)[^.;]{0,40}?law|international law|humanitarian law)\\b',
    ),
  },
  {
    limits: 'who',
    patterns: pattern(
      `\\b${spokenTo} ${which}(?<key>(?:member )?states|states parties|parties|governments?(?: of)?|authorities)\\b`,
      `\\b(?:by|prevent|from|of|control(?:ling)?) (?<key>(?:their|its|any|all)(?: own)? (?:nationals|citizens))\\b`,
      `(?<key>\\b(?:persons|entities)(?: and \\p{Ll}+)? within (?:their|its)|\\bcompan(?:y|ies) registered)\\b`,
    ),
  },
  {
    limits: 'where',
    patterns: pattern(
      `\\b(?:in|within|from|into|on|throughout|through|across|enter(?:ing)?|utili[sz]ation of) (?:the |their |its |any |all |those |own |\\p{L}+(?:ed|an|ese|ish|al) )*(?<key>territor(?:y|ies)|waters|airspace|borders?|areas? under)\\b`,
      `(?<key>\\bwithin (?:their|its)(?: own| internationally recogni[sz]ed)? (?:territor(?:y|ies)|jurisdictions?|borders?|boundaries))\\b`,
      `(?<key>\\bunder the control)\\b`,
    ),
  },
  {
    limits: 'when',
    patterns: pattern(
      words(
        'until',
        'before',
        'after',
        'during',
        'as from',
        'for a (?:further )?(?:interim )?period',
        'no(?:t)? later than',
        'with effect',
        'expires?',
        'within [\\p{L}-]+ (?:days|weeks|months)',
        '[\\p{L}-]+ (?:days|months|years) (?:thereafter|after|from|of)',
      ),
    ),
  },
  {
    limits: 'follows',
    patterns: pattern(
      words('may lead', 'shall be considered', 'would constitute', 'constitutes', 'consequences', 'further listings'),
    ),
  },
  {
    limits: 'force',
    patterns: pattern(
      // "These demands" and "requests for assistance" are nouns.
      `(?<!\\b(?:these|those|such|its|their|the|of|for|\\p{Ll}+ing) )${words('demands', 'requests')}`,
      words(
        'decides',
        'condemns',
        'calls upon',
        'calls on',
        'urges',
        'recommends',
        'invites',
        'encourages',
        'recalls',
        'reaffirms',
        'reiterates',
        'expresses',
        'shall(?! have)',
        'must',
        'should',
      ),
    ),
  },
];
