import { parseArgs } from 'node:util';
import { studyCase } from '../src/study.ts';
import { generatedCase } from './generated-case.ts';
import { processorSeconds } from './processor-seconds.ts';

// A case as a whole: who is who, what is the same claim, how many origins it has. Extraction is not in it.
//   npm run bench -- resolve --statements 100000

const { values } = parseArgs({
  allowPositionals: true,
  options: { statements: { type: 'string', default: '100000' }, json: { type: 'boolean', default: false } },
});
const contributions = generatedCase(Number(values.statements), 1).map((extraction) => ({
  extraction,
  findings: [],
  instrument: null,
  powers: [],
}));
const whole = processorSeconds(() => studyCase(contributions, [], []));
const { claims, actors } = whole.result;
const row = {
  statements: Number(values.statements),
  seconds: whole.seconds,
  claims: claims.length,
  actors: actors.length,
};
if (values.json) console.log(JSON.stringify({ name: 'resolve', ...row }));
else
  console.log(
    `${row.statements} statements → ${row.actors} actors, ${row.claims} claims in ${row.seconds.toFixed(1)} s of processor time   (bar: 60 s)`,
  );
