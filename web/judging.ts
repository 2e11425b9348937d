import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Judgement } from '../src/resolution/judgement.ts';
import { type MessageKey, useSay } from './i18n/i18n.ts';
import { useNotify } from './notices.tsx';
import {
  caseQuery,
  type JudgementOfTwoBody,
  judgementsQuery,
  postJudgementOfTwo,
  postStatementJudgement,
  postUndo,
  type StatementJudgementBody,
} from './queries.ts';
import { currentSettings } from './settings.ts';
import { useTrouble } from './trouble.ts';

type Unsigned<Body extends { by?: string | undefined; seen: number }> = Omit<Body, 'by' | 'seen'>;

export interface Judging {
  /** True once the judgement is on the disk; false where it was refused, which is said. */
  readonly judgeStatement: (body: Unsigned<StatementJudgementBody>) => Promise<boolean>;
  readonly judgeTwo: (body: Unsigned<JudgementOfTwoBody>) => Promise<boolean>;
  readonly undo: (sequence: number) => Promise<boolean>;
  /** Takes the last judgement that stands back. */
  readonly undoLast: () => Promise<void>;
}

/** Judging in this browser: signed with the name that is set, held to what was seen, said, and to be undone at once. */
export const useJudging = (): Judging => {
  const client = useQueryClient();
  const notify = useNotify();
  const say = useSay();
  const { inWords } = useTrouble();

  const seen = useCallback(async () => (await client.ensureQueryData(caseQuery)).lastJudgement, [client]);
  const refresh = useCallback(
    () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey.slice(0, 3).includes('judged') }),
    [client],
  );

  const undo = useCallback(
    async (sequence: number): Promise<boolean> => {
      try {
        await postUndo({ by: currentSettings().name, seen: await seen(), sequence });
        notify(say('undone', { sequence }));
        return true;
      } catch (error) {
        notify(inWords(error), { isTrouble: true });
        return false;
      } finally {
        await refresh();
      }
    },
    [notify, refresh, say, seen, inWords],
  );

  const record = useCallback(
    async (post: (signed: { by: string; seen: number }) => Promise<Judgement>): Promise<boolean> => {
      try {
        const { sequence, decision } = await post({ by: currentSettings().name, seen: await seen() });
        notify(say(`judged.${decision}` as MessageKey), { undo: () => void undo(sequence) });
        return true;
      } catch (error) {
        notify(inWords(error), { isTrouble: true });
        return false;
      } finally {
        await refresh();
      }
    },
    [notify, refresh, say, seen, undo, inWords],
  );

  return {
    judgeStatement: (body) => record((signed) => postStatementJudgement({ ...body, ...signed })),
    judgeTwo: (body) => record((signed) => postJudgementOfTwo({ ...body, ...signed })),
    undo,
    undoLast: async () => {
      const last = (await client.fetchQuery(judgementsQuery)).find(
        ({ stands, decision }) => stands && decision !== 'undo',
      );
      if (last === undefined) notify(say('undo.nothing'));
      else await undo(last.sequence);
    },
  };
};
