import { useMemo } from 'react';
import { isProblem, type Problem } from './api.ts';
import { type Sent, useMessage } from './i18n/i18n.ts';

/** What a failure says: words of the server, or a message that has an id. */
type Said = NonNullable<Problem['said']>;

/** What went wrong and what to do, in the language of the interface where the server tells it by its id. */
export const useTrouble = (): {
  readonly what: (problem: Pick<Problem, 'title' | 'said'>) => string;
  readonly hint: (problem: Pick<Problem, 'detail' | 'said'>) => string;
  readonly said: (said: Said) => string;
  readonly inWords: (error: unknown) => string;
} => {
  const told = useMessage();
  return useMemo(() => {
    const worded = (words: Sent | string): string => (typeof words === 'string' ? words : told(words));
    const said = (both: Said): string => `${worded(both.message)}. ${worded(both.hint)}`;
    return {
      what: (problem) => worded(problem.said?.message ?? problem.title),
      hint: (problem) => worded(problem.said?.hint ?? problem.detail),
      said,
      inWords: (error) => {
        if (!isProblem(error)) return String(error);
        const { title, detail } = error.cause;
        return said(error.cause.said ?? { message: title, hint: detail });
      },
    };
  }, [told]);
};
