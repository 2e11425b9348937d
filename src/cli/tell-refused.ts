import type { Failure } from '../failure.ts';
import { paintFor } from './terminal.ts';

/** Tells on standard error what was left out while the rest went on. */
export const tellRefused = ({ message, hint }: Failure): void => {
  const paint = paintFor(process.stderr, process.env);
  process.stderr.write(`${paint.yellow('left out:')} ${message}\n  ${hint}\n`);
};
