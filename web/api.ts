import { type ClientResponse, hc } from 'hono/client';
import type { Api } from '../src/server/app.ts';
import type { Sent } from './i18n/i18n.ts';

/** The API of the open case, typed by the server that answers it. */
export const api = hc<Api>('/api');

/** What the server answered instead: what happened, and what to do. */
export interface Problem {
  readonly title: string;
  readonly detail: string;
  /** Both apart from their language; absent where no route of ours answered. */
  readonly said?: { readonly message: Sent | string; readonly hint: Sent | string };
  readonly status: number;
}

/** Whether something that was thrown is an answer of the server that a person can act on. */
export const isProblem = (error: unknown): error is Error & { readonly cause: Problem } =>
  error instanceof Error && typeof error.cause === 'object' && error.cause !== null && 'title' in error.cause;

const problemOf = async (response: Response): Promise<Problem> => {
  const isOurs = response.headers.get('content-type')?.startsWith('application/problem+json') ?? false;
  if (isOurs) return (await response.json()) as Problem;
  return { title: `The server answered ${response.status}`, detail: '', status: response.status };
};

/** An error whose cause is what the server answered instead. */
export const problemFrom = async (response: Response): Promise<Error> => {
  const problem = await problemOf(response);
  return new Error(problem.title, { cause: problem });
};

/** What a route answers when it answers with what was asked. */
type Answer<Asked> = Asked extends ClientResponse<infer Body, 200, 'json'> ? Body : never;

/** What the server answers; throws an error whose cause is a `Problem` where it does not answer with what was asked. */
export const take = async <Asked extends ClientResponse<unknown>>(asking: Promise<Asked>): Promise<Answer<Asked>> => {
  const response = await asking;
  if (!response.ok) throw await problemFrom(response as unknown as Response);
  return (await response.json()) as Answer<Asked>;
};
