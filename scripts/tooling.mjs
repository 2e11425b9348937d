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

/** Installs what package-lock.json names, where that was not done yet. */
export const installed = () => {
  if (existsSync(join(root, 'node_modules', '.package-lock.json'))) return;
  console.log('installing dependencies …');
  // `npm start --silent` must not silence the reason why an installation failed.
  npm('ci', '--loglevel=error');
};

const newest = (path) => {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return Math.max(...readdirSync(path).map((entry) => newest(join(path, entry))), 0);
};

const main = join(root, 'dist', 'cli', 'main.js');

/** Builds dist/ where it is absent or older than what it is made from, and lets `npx proffer` find it. */
export const built = () => {
  const sources = ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'].map((name) => join(root, name));
  if (!existsSync(main) || Math.max(...sources.map(newest)) > statSync(main).mtimeMs) {
    console.log('building …');
    build();
  }
  linked();
};

/** Compiles src/ to a dist/ that holds nothing else. */
export const build = () => {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json']);
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
