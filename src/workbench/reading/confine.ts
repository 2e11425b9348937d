import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { dirname, join, resolve, sep } from 'node:path';
import tls from 'node:tls';
import { fileURLToPath } from 'node:url';

type Act = (...args: unknown[]) => unknown;
type Acts = Record<string, unknown>;

/** Acts of `node:fs` that begin with the path of something to look at. */
const looks = new Set([
  ...['open', 'openSync', 'readFile', 'readFileSync', 'createReadStream', 'stat', 'statSync', 'lstat', 'lstatSync'],
  ...['access', 'accessSync', 'exists', 'existsSync', 'realpath', 'realpathSync', 'readdir', 'readdirSync'],
  ...['readlink', 'readlinkSync', 'opendir', 'opendirSync'],
]);
/** Acts on what is open already, or on nothing. */
const harmless = new Set([
  ...['read', 'readSync', 'readv', 'readvSync', 'close', 'closeSync', 'fstat', 'fstatSync', 'write', 'writeSync'],
  ...['toUnixTimestamp', '_toUnixTimestamp', 'Stats', 'Dirent', 'Dir', 'ReadStream', 'FileReadStream'],
]);

/**
 * Takes from the thread that calls it what no reader needs: the network, other processes, and every file but those of
 * the program itself, which may only be read. A page that names a picture, a document that names an entity in
 * `/etc/passwd`, a library that would fetch what a file asks for: all meet an error here. It holds for JavaScript that
 * is not hostile itself; bytes do not become code in a reader.
 */
export const confine = (root: string): void => {
  const modules = [root, ...ancestorsOf(root)].map((folder) => join(folder, 'node_modules')).filter(fs.existsSync);
  // Package managers link to where packages really are.
  const readable = [root, ...modules, ...[root, ...modules].map((folder) => fs.realpathSync(folder))];
  const guarded = (name: string, act: Act): Act => {
    const held = (...args: unknown[]): unknown => {
      const [path, flags] = args;
      const writes = name.startsWith('open') && !name.startsWith('opendir') && !isReading(flags);
      if (!writes && isUnder(path, readable)) return act.apply(fs, args);
      throw new Error(`a reader may not open ${String(path)}`);
    };
    // `realpath.native` and its like are functions on functions.
    return Object.assign(held, { native: held });
  };
  restrict(fs as unknown as Acts, guarded);
  restrict(fs.promises as unknown as Acts, guarded);
  for (const module of [net, tls, dns, dns.promises, dgram, http, https, childProcess]) refuseAll(module as Acts);
  net.Socket.prototype.connect = refused('connect') as typeof net.Socket.prototype.connect;
  for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) {
    if (name in globalThis) Object.defineProperty(globalThis, name, { value: refused(name) });
  }
  syncBuiltinESMExports();
};

const ancestorsOf = (folder: string): readonly string[] => {
  const above = dirname(folder);
  return above === folder ? [] : [above, ...ancestorsOf(above)];
};

const isUnder = (path: unknown, folders: readonly string[]): boolean => {
  if (typeof path !== 'string' && !(path instanceof URL)) return false;
  if (path instanceof URL && path.protocol !== 'file:') return false;
  const whole = resolve(path instanceof URL ? fileURLToPath(path) : path);
  return folders.some((folder) => whole === folder || whole.startsWith(folder + sep));
};

const isReading = (flags: unknown): boolean =>
  flags === undefined || typeof flags === 'function' || flags === 'r' || flags === fs.constants.O_RDONLY;

const restrict = (module: Acts, guarded: (name: string, act: Act) => Act): void => {
  for (const [name, act] of Object.entries(module)) {
    if (typeof act !== 'function' || harmless.has(name)) continue;
    module[name] = looks.has(name) ? guarded(name, act as Act) : refused(name);
  }
};

const refuseAll = (module: Acts): void => {
  for (const [name, act] of Object.entries(module)) {
    // Classes stay, for what is made of them at loading; whatever would reach out is a function in lower case.
    if (typeof act === 'function' && /^[a-z]/.test(name)) module[name] = refused(name);
  }
};

const refused =
  (name: string): Act =>
  () => {
    throw new Error(`a reader may not ${name}`);
  };
