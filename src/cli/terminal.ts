import type { WriteStream } from 'node:tty';

/** Colours, or nothing where colours do not belong. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly blue: (text: string) => string;
}

const code =
  (on: boolean, open: number, close: number) =>
  (text: string): string =>
    on ? `\u001b[${open}m${text}\u001b[${close}m` : text;

/** Colours for a stream: only on a terminal, and not where NO_COLOR is set (no-color.org) or the terminal is dumb. */
export const paintFor = (stream: Pick<WriteStream, 'isTTY'>, env: NodeJS.ProcessEnv): Paint => {
  const on = stream.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
  return {
    bold: code(on, 1, 22),
    dim: code(on, 2, 22),
    red: code(on, 31, 39),
    yellow: code(on, 33, 39),
    green: code(on, 32, 39),
    blue: code(on, 34, 39),
  };
};
