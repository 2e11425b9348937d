import { parseArgs } from 'node:util';
import type { Judgement } from '../src/resolution/judgement.ts';
import { caseStudy } from '../src/study.ts';
import { tuneEngine } from '../src/workbench/tune-engine.ts';
import { generatedCase } from './generated-case.ts';
import { processorSeconds } from './processor-seconds.ts';

// A case as a whole: who is who, what is the same claim, how many origins it has. Extraction is not in it. Then what one
// more document, and one judgement, take in the case as it stands.
//   npm run bench -- resolve --statements 100000

/** Documents that come in one by one, and judgements. */
const MORE = 10;

const { values } = parseArgs({
  allowPositionals: true,
  options: { statements: { type: 'string', default: '100000' }, json: { type: 'boolean', default: false } },
});
// As every command of `proffer` does.
tuneEngine();
const statements = Number(values.statements);
const contributions = generatedCase(statements + 10 * MORE, 1).map((extraction) => ({
  extraction,
  findings: [],
  instrument: null,
  powers: [],
}));
// Documents of one case come in any order of their hashes.
const more = contributions.splice(Math.floor(contributions.length / 2), MORE);
const study = caseStudy();
const whole = processorSeconds(() => study(contributions, [], []));
const { claims, actors } = whole.result;

const worst = (seconds: readonly number[]): number => Math.max(...seconds);
const added = more.map((contribution) => {
  contributions.push(contribution);
  return processorSeconds(() => study(contributions, [], [])).seconds;
});

const log: Judgement[] = [];
const judgement = (subject: readonly string[], about: 'claim' | 'actor', decision: 'same' | 'different'): Judgement => {
  const sequence = log.length + 1;
  const at = '2026-01-02T03:04:05Z';
  return { sequence, at, by: 'M. Tarn', about, decision, subject, why: '', previous: String(sequence) };
};
const judged = Array.from({ length: MORE }, (_, at) => {
  const list = at % 2 === 0 ? claims : actors;
  const subject = [list[(at + 1) * 97]?.id ?? '', list[(at + 1) * 89]?.id ?? ''];
  log.push(judgement(subject, at % 2 === 0 ? 'claim' : 'actor', at % 4 < 2 ? 'same' : 'different'));
  return processorSeconds(() => study(contributions, [...log], [])).seconds;
});

const row = {
  statements,
  seconds: whole.seconds,
  claims: claims.length,
  actors: actors.length,
  added: worst(added),
  judged: worst(judged),
  megabytes: process.resourceUsage().maxRSS / 1024,
};
if (values.json) console.log(JSON.stringify({ name: 'resolve', ...row }));
else {
  console.log(
    `${row.statements} statements → ${row.actors} actors, ${row.claims} claims in ${row.seconds.toFixed(1)} s of processor time   (bar: 60 s)`,
  );
  console.log(
    `one more document ${row.added.toFixed(2)} s, one judgement ${row.judged.toFixed(2)} s at most of ${MORE} each   (bar: 1 s)   ${Math.round(row.megabytes)} MB`,
  );
  console.log(
    `documents: ${added.map((one) => one.toFixed(2)).join(' ')}   judgements: ${judged.map((one) => one.toFixed(2)).join(' ')}`,
  );
}
