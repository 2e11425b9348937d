import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in the checkout, its output shown; ends with its exit code where it fails. */
export const run = (command, args, options = {}) => {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
};

/** npm as it is called here; on Windows it is a batch file and needs a shell. */
export const npm = (...args) => run('npm', args, { shell: process.platform === 'win32' });

/** Installs what package-lock.json names, where that was not done yet or it has changed since. */
export const installed = () => {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(record) && statSync(record).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs) return;
  console.log('installing dependencies …');
  // `npm start --silent` must not silence the reason why an installation failed.
  npm('ci', '--loglevel=error');
};

const newest = (path) => {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return Math.max(...readdirSync(path).map((entry) => newest(join(path, entry))), 0);
};

const main = join(root, 'dist', 'cli', 'main.js');

/** Whether what was built is absent or older than what it is made from. */
const isStale = (built, sources) =>
  !existsSync(built) || Math.max(...sources.map((name) => newest(join(root, name)))) > statSync(built).mtimeMs;

const pages = join(root, 'dist', 'web', 'index.html');

/** Builds dist/ where it is out of date, and lets `npx proffer` find it. */
export const built = async () => {
  if (isStale(main, ['src', 'tsconfig.json', 'tsconfig.build.json', 'scripts/join-modules.mjs', 'package-lock.json'])) {
    console.log('building …');
    await compile();
  }
  if (isStale(pages, ['web', 'package-lock.json'])) {
    console.log('building the pages …');
    bundle();
  }
  linked();
};

/** Compiles src/ to a dist/ that holds nothing else but the pages, and joins what a command opens. */
const compile = async () => {
  const dist = join(root, 'dist');
  if (existsSync(dist))
    for (const entry of readdirSync(dist))
      if (entry !== 'web') rmSync(join(dist, entry), { recursive: true, force: true });
  run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json']);
  const { joinModules } = await import('./join-modules.mjs');
  await joinModules(dist);
};

/** Bundles web/ to dist/web. */
const bundle = () => {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  // Whoever builds may be a test; what is built is what people get.
  const env = { ...process.env, NODE_ENV: 'production' };
  run(process.execPath, [vite, 'build', '--logLevel', 'error', '--config', join('web', 'vite.config.ts')], { env });
};

/** Makes dist/ anew. */
export const build = async () => {
  await compile();
  bundle();
};

/**
 * npm links the commands of dependencies, not those of the package itself; `npx proffer` in a checkout looks in the same
 * place for both.
 */
export const linked = () => {
  chmodSync(main, 0o755);
  const link = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'proffer.cmd' : 'proffer');
  rmSync(link, { force: true });
  if (process.platform === 'win32') writeFileSync(link, `@node "${main}" %*\r\n`);
  else linkUnlessThere(link);
};

const linkUnlessThere = (link) => {
  try {
    symlinkSync(join('..', '..', 'dist', 'cli', 'main.js'), link);
  } catch (error) {
    // Another build at the same time has made the same link.
    if (error.code !== 'EEXIST') throw error;
  }
};
