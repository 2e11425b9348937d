import { childrenOf } from '../../annotation/tokens.ts';
import { timeNouns } from '../../languages/en/sources.ts';
import type { Span } from '../../text/span.ts';
import { objectRange } from '../clause-end.ts';
import type { Sense } from '../lexicon.ts';
import { isPassive, sourceRange, subjectOf, verbGroup } from '../predicate.ts';
import type { AttributionRule, Candidate } from '../rule.ts';
import { baseRelation, child, type Range, type Sight, spansWithout, subtree, word } from '../sight.ts';

/**
 * A verb whose preposition leads in the content; the preposition belongs to the cue.
 *
 *     [source|The minister] [cue|called for] [content|talks].
 *     [source|The bishop] [cue|called on] [content|the army to withdraw].
 *     [content|The offer] [cue|looked like] [content|a trap].
 */
export const prepositionalContent: AttributionRule = {
  name: 'prepositional-content',
  on: 'verb',
  find: (sight, verb, senses) => {
    if (isPassive(sight, verb)) return undefined;
    for (const c of childrenOf(sight.children, verb)) {
      const relation = baseRelation(sight, c);
      if (c < verb || (relation !== 'obl' && relation !== 'advcl' && relation !== 'ccomp')) continue;
      const lead = leadOf(sight, c);
      if (lead < 0 || timeNouns.has(sight.tokens.lemma[c]!.toLowerCase())) continue;
      const sense = senses.find((s) => s.prepositions.has(word(sight, lead)));
      const source = subjectOf(sight, verb);
      if (sense === undefined || source < 0) continue;
      const group = verbGroup(sight, verb);
      const cue = lead - group.last <= 3 ? { first: group.first, last: lead } : group;
      const content = spansWithout(sight, { first: lead + 1, last: lastOf(sight, verb, c) }, []);
      if (content.length === 0) continue;
      if (sense.act === 'appearance') return likeness(sight, { sense, cue, verb, source, content });
      return {
        sense: REQUESTS.has(`${word(sight, lead)} ${sight.tokens.lemma[verb]}`) ? REQUEST : sense,
        cue,
        cueHead: verb,
        source,
        content,
        because: [`“${word(sight, verb)} ${word(sight, lead)}” leads in “${word(sight, c)}”`],
      };
    }
    return undefined;
  },
};

/** "This seems like a trap": nobody says so, and the subject is what it seems of. */
const likeness = (
  sight: Sight,
  { sense, cue, verb, source, content }: { sense: Sense; cue: Range; verb: number; source: number; content: Span[] },
): Candidate => ({
  sense,
  cue,
  cueHead: verb,
  source: -1,
  content: [...spansWithout(sight, sourceRange(sight, source), []), ...content],
  because: [`“${word(sight, source)}” is the subject of what it ${word(sight, verb)} like`],
});

const REQUESTS: ReadonlySet<string> = new Set(['for call', 'on call', 'upon call', 'for ask', 'for press', 'for push']);
const REQUEST = { act: 'request', stance: 'neutral', factuality: 'Uu' } as const;

const leadOf = (sight: Sight, i: number): number => {
  const marker = child(sight, i, 'case');
  if (marker >= 0 && marker < i) return marker;
  const mark = child(sight, i, 'mark');
  return mark >= 0 && mark < i && word(sight, mark) !== 'to' ? mark : -1;
};

/** The last word of the content: that of the object, or of an infinitive that says what is asked of it. */
const lastOf = (sight: Sight, verb: number, object: number): number => {
  const ranges: Range[] = [objectRange(sight, verb, object)];
  for (const c of childrenOf(sight.children, verb)) {
    const relation = baseRelation(sight, c);
    const mark = relation === 'advcl' ? child(sight, c, 'mark') : -1;
    const infinitive = relation === 'xcomp' || (mark >= 0 && word(sight, mark) === 'to');
    if (infinitive && c > object) ranges.push(subtree(sight, c));
  }
  return Math.max(...ranges.map((range) => range.last));
};
