import type { Annotated } from '../../annotation/annotation.ts';
import { wordOf } from '../../annotation/tokens.ts';
import { contestNouns, forceWords, politicalWords } from '../../languages/en/contest-words.ts';

const political = new Set([...contestNouns, ...politicalWords]);
const force = new Set(forceWords);

/** A document is about politics where one word in so many is, and those of force are fewer by this factor. */
const PER_POLITICAL_WORD = 200;
const FEWEST_POLITICAL_WORDS = 4;
const FEWER_OF_FORCE = 2;

/**
 * Whether a document tells of politics rather than of force: its attacks are speeches and its targets are voters.
 *
 *     Senators and lawmakers of both parties spoke at the rally.     politics
 *     The senator was shot by gunmen at a checkpoint.                force
 */
export const tellsOfPolitics = ({ tokens }: Annotated): boolean => {
  let ofPolitics = 0;
  let ofForce = 0;
  for (let t = 0; t < tokens.length; t++) {
    const word = wordOf(tokens, t);
    if (political.has(word)) ofPolitics++;
    if (force.has(word)) ofForce++;
  }
  return (
    ofPolitics >= FEWEST_POLITICAL_WORDS &&
    ofPolitics * PER_POLITICAL_WORD >= tokens.length &&
    ofPolitics > FEWER_OF_FORCE * ofForce
  );
};
