import { parseArgs } from 'node:util';
import { trainSyntax } from './syntax.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared/data/ud' },
    out: { type: 'string', default: 'models/en-syntax.bin' },
    rounds: { type: 'string', default: '10' },
  },
});
if (positionals[0] !== 'syntax') {
  console.error('usage: npm run train -- syntax [--data FOLDER] [--out FILE] [--rounds N]');
  process.exit(2);
}
await trainSyntax(values.data, values.out, Number(values.rounds));
