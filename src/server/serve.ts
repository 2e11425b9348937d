import { userInfo } from 'node:os';
import { type ServerType, serve } from '@hono/node-server';
import { Failure } from '../failure.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { systemCode } from '../store/system-failure.ts';
import { makeApp } from './app.ts';
import { watchCase } from './live.ts';

/** The workbench being served: where, and how to end it. */
export interface Serving {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the workbench of a case to this machine only, and studies what is not studied yet. Port 0 takes any free one.
 * Fails with `usage` where the port is taken.
 */
export const serveCase = async (folder: CaseFolder, port: number): Promise<Serving> => {
  const live = watchCase(folder);
  const app = makeApp({ folder, live, account: userInfo().username, now: () => new Date() });
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port });
  const address = await listening(server, port);
  live.study();
  return {
    url: `http://127.0.0.1:${address}/`,
    close: () => {
      live.close();
      return new Promise((closed) => {
        server.close(() => closed());
        // A browser that listens for events would keep the server open for good.
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    },
  };
};

const listening = (server: ServerType, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('listening', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
    server.once('error', (error) => reject(asPortFailure(error, port)));
  });

const asPortFailure = (error: unknown, port: number): unknown =>
  ['EADDRINUSE', 'EACCES'].includes(systemCode(error))
    ? new Failure('usage', `port ${port} is taken or not allowed`, 'Choose another: --port 0 takes any that is free.')
    : error;
