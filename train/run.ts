import { parseArgs } from 'node:util';
import { trainCommitment } from './commitment.ts';
import { trainNames } from './names.ts';
import { trainSyntax } from './syntax.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared/data/ud' },
    out: { type: 'string' },
    rounds: { type: 'string', default: '10' },
  },
});
const rounds = Number(values.rounds);
switch (positionals[0]) {
  case 'syntax':
    await trainSyntax(values.data, values.out ?? 'models/en-syntax.bin', rounds);
    break;
  case 'names':
    trainNames(values.data, values.out ?? 'models/en-names.bin', rounds);
    break;
  case 'commitment':
    trainCommitment(values.data, values.out ?? 'models/en-commitment.bin', rounds);
    break;
  default:
    console.error('usage: npm run train -- syntax|names|commitment [--data FOLDER] [--out FILE] [--rounds N]');
    process.exit(2);
}
