// Runs every test and ends with one line of counts.
//   npm test               all tests
//   npm test -- src/store  those of a folder
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installed, root } from './tooling.mjs';

const chromiumPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The tests of the pages look at them in a real browser: Debian's, fetched where it is absent and may be. */
const withChromium = () => {
  if (process.env.CHROMIUM || chromiumPaths.some((path) => existsSync(path))) return;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    console.log('no Chromium here: the tests of the pages are skipped. Install it, or set CHROMIUM to its path.');
    return;
  }
  console.log('installing chromium …');
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-q'], quiet);
  const { status } = spawnSync('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium'], quiet);
  if (status !== 0) console.log('chromium could not be installed: the tests of the pages are skipped.');
};

/** Counts of a vitest run; a file that fails before its first test counts as one failure. */
const countsOf = (report) => {
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
};

installed();
withChromium();
const folder = mkdtempSync(join(tmpdir(), 'proffer-tests-'));
const reportFile = join(folder, 'report.json');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
const { status } = spawnSync(process.execPath, [vitest, ...args, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
const counts = existsSync(reportFile)
  ? countsOf(JSON.parse(readFileSync(reportFile, 'utf8')))
  : { passed: 0, failed: 1 };
rmSync(folder, { recursive: true });
console.log(`tests: ${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : (status ?? 1);
