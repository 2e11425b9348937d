import { childrenOf, lemmaOf, relationOf, spanOfTokens } from '../../annotation/tokens.ts';
import { earlierWords, publicationNouns } from '../../languages/en/checks.ts';
import { message } from '../../languages/message.ts';
import type { DocumentRule } from '../rule.ts';
import { quoted } from '../rule.ts';

const publications = new Set(publicationNouns);
const earlier = new Set(earlierWords);

/**
 * The author leans on the author's own earlier publication: that adds no origin.
 *
 *     As our briefing of July 2030 showed, the port was handed over.
 *        ^^^^^^^^^^^^ self-citation
 */
export const selfCitation: DocumentRule = {
  name: 'self-citation',
  severity: 'warning',
  check: ({ annotated: { document, tokens, children, sentences } }) =>
    sentences.flatMap((sentence) => {
      for (let noun = sentence.first; noun < sentence.last; noun++) {
        if (!publications.has(lemmaOf(tokens, noun).toLowerCase())) continue;
        let own = -1;
        let past = -1;
        let foreign = false;
        for (const c of childrenOf(children, noun)) {
          const lemma = lemmaOf(tokens, c).toLowerCase();
          if (relationOf(tokens, c) === 'nmod:poss') {
            if (lemma === 'our' || lemma === 'we' || lemma === 'my' || lemma === 'I' || lemma === 'i') own = c;
            else foreign = true;
          } else if (earlier.has(lemma)) past = c;
          else if (relationOf(tokens, c) === 'nmod') foreign ||= lemmaOf(tokens, c - 1) === 'by';
        }
        const first = own >= 0 ? own : past >= 0 && !foreign ? past : -1;
        if (first < 0 || first > noun) continue;
        const span = spanOfTokens(tokens, first, noun);
        return [
          {
            ...span,
            message: message('self-citation', { words: quoted(document.text, span) }),
            mend: message('self-citation.mend'),
            because: [
              own >= 0 ? 'the possessor is the first person' : 'an earlier publication of no other author named',
            ],
          },
        ];
      }
      return [];
    }),
};
