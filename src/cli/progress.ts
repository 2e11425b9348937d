import type { SingleBar } from 'cli-progress';

/** Tells how far long work is. */
export interface Progress {
  readonly onProgress: (done: number, total: number) => void;
  readonly stop: () => void;
}

/** A bar on standard error while `what` goes on; nothing where standard error is no terminal or the work is short. */
export const progressOf = async (what: string): Promise<Progress> => {
  if (process.stderr.isTTY !== true) return { onProgress: () => {}, stop: () => {} };
  const { SingleBar, Presets } = await import('cli-progress');
  const format = `${what} {bar} {value}/{total} · {eta_formatted} left`;
  let bar: SingleBar | undefined;
  return {
    onProgress: (done, total) => {
      if (bar === undefined && total > 1) {
        bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true, hideCursor: true }, Presets.rect);
        bar.start(total, 0);
      }
      bar?.update(done);
    },
    stop: () => bar?.stop(),
  };
};
