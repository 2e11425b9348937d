// Runs a bench over what is built, which is built first where it is out of date.
import { join } from 'node:path';
import { built, root, run } from './tooling.mjs';

await built();
run(process.execPath, [join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'), 'bench/run.ts', ...process.argv.slice(2)]);
