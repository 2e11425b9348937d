import type { Recognition } from '../document/document.ts';
import { overlap } from '../text/span.ts';
import type { Finding } from './finding.ts';

/**
 * A finding on words that text recognition was not sure of: it may be the reading that is wrong, not the text. It says so
 * and is no error.
 *
 *     read      "not later than 3O June"        confidence of "3O": 41
 *     finding   quotation-altered               error → warning, because a word of it is doubtful
 */
export const withDoubt = (finding: Finding, recognition: Recognition | undefined): Finding => {
  const doubtful = recognition?.doubtful.filter((word) => overlap(word, finding) > 0) ?? [];
  if (doubtful.length === 0) return finding;
  const least = Math.min(...doubtful.map(({ confidence }) => confidence));
  const words = doubtful.length === 1 ? 'a word of it was' : `${doubtful.length} words of it were`;
  const because = `${words} read from a picture without certainty (confidence ${least} of 100): look at the page`;
  return {
    ...finding,
    severity: finding.severity === 'error' ? 'warning' : finding.severity,
    because: [...finding.because, because],
  };
};
