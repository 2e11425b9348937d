import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { LetterFinding } from '../../../src/briefing/check-letter.ts';
import type { Letter } from '../../../src/briefing/letter.ts';
import type { KeptLetter } from '../../../src/store/letters.ts';
import { isProblem } from '../../api.ts';
import { letterQuery, postLetterCheck, putLetter } from '../../queries.ts';

/** How long the writing must rest before it is kept and checked. Milliseconds. */
const REST = 700;

export interface Writing {
  readonly letter: Letter;
  readonly findings: readonly LetterFinding[];
  readonly state: 'kept' | 'writing' | 'conflict' | 'trouble';
  readonly why: string;
  readonly change: (next: Letter) => void;
  /** Puts what was written in place of what somebody else has kept meanwhile; or the other way round. */
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  /** Kept now, before it is exported. */
  readonly flush: () => Promise<void>;
}

/** A letter that is being written: kept and checked whenever the writing rests, never over another's version. */
export const useLetter = ({ id, version, letter: first }: KeptLetter): Writing => {
  const client = useQueryClient();
  const [letter, setLetter] = useState(first);
  const [findings, setFindings] = useState<readonly LetterFinding[]>([]);
  const [state, setState] = useState<Writing['state']>('kept');
  const [why, setWhy] = useState('');
  const over = useRef(version);
  const written = useRef(first);
  const kept = useRef(first);
  const { data: theirs } = useQuery(letterQuery(id));

  const keep = useCallback(async (): Promise<void> => {
    const mine = written.current;
    if (mine === kept.current) return;
    try {
      const { version: now } = await putLetter(id, mine, over.current);
      over.current = now;
      kept.current = mine;
      client.setQueryData(letterQuery(id).queryKey, { id, version: now, letter: mine });
      setState(written.current === mine ? 'kept' : 'writing');
    } catch (error) {
      setState(isProblem(error) && error.cause.status === 409 ? 'conflict' : 'trouble');
      setWhy(isProblem(error) ? `${error.cause.title}. ${error.cause.detail}` : String(error));
    }
  }, [client, id]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the letter starts the rest anew
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(async () => {
      await keep();
      const found = await postLetterCheck(written.current).catch(() => []);
      // The client types messages within messages only to some depth.
      if (isCurrent) setFindings(found as readonly LetterFinding[]);
    }, REST);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [letter, keep]);

  // What somebody else has kept is taken over while nothing of one's own is unkept.
  useEffect(() => {
    if (theirs === undefined || theirs.version === over.current || written.current !== kept.current) return;
    over.current = theirs.version;
    written.current = theirs.letter;
    kept.current = theirs.letter;
    setLetter(theirs.letter);
  }, [theirs]);

  const change = (next: Letter): void => {
    written.current = next;
    setLetter(next);
    if (state !== 'conflict') setState('writing');
  };
  const latest = (): Promise<KeptLetter> => client.fetchQuery(letterQuery(id));
  return {
    letter,
    findings,
    state,
    why,
    change,
    keepMine: async () => {
      over.current = (await latest()).version;
      await keep();
    },
    takeTheirs: async () => {
      const { version: now, letter: other } = await latest();
      over.current = now;
      written.current = other;
      kept.current = other;
      setLetter(other);
      setState('kept');
    },
    flush: keep,
  };
};
