import { existsSync } from 'node:fs';
import { startProffer } from '../proffer.ts';

/** Where Chromium is; undefined where there is none, and then the tests of the pages are skipped. */
export const chromiumPath: string | undefined = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
].find((path) => path !== '' && existsSync(path));

/** The workbench of a case while it is served. `base` is its address without the last slash. */
export interface Serving {
  readonly base: string;
  readonly stop: () => Promise<void>;
}

/** Serves a case of a folder at a port that is free. */
export const serveCase = async (name: string, folder: string): Promise<Serving> => {
  const serving = startProffer(['serve', name, '--port', '0'], folder);
  const line = await new Promise<string>((told) => serving.stdout.once('data', (piece) => told(String(piece))));
  const ended = new Promise<void>((resolved) => serving.once('close', () => resolved()));
  return {
    base: /http:\S+/.exec(line)?.[0].replace(/\/$/, '') ?? '',
    stop: async () => {
      serving.kill('SIGTERM');
      await ended;
    },
  };
};
