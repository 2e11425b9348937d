import { parseArgs } from 'node:util';
import type { Evaluation } from './evaluation.ts';

/** Every evaluation there is, by the name that the contract gives it. Loaded only when asked for. */
const evaluations: Readonly<Record<string, () => Promise<Evaluation>>> = {
  attribution: async () => (await import('./attribution.ts')).attribution,
  instruments: async () => (await import('./instruments.ts')).instruments,
  'law-references': async () => (await import('./law-references.ts')).lawReferences,
  claims: async () => (await import('./claims.ts')).claims,
  clusters: async () => (await import('./clusters.ts')).clusters,
  factuality: async () => (await import('./factuality.ts')).factuality,
  negation: async () => (await import('./negation.ts')).negation,
  'name-matching': async () => (await import('./name-matching.ts')).nameMatching,
  languages: async () => (await import('./languages.ts')).languages,
  names: async () => (await import('./names.ts')).names,
  statements: async () => (await import('./statements.ts')).statements,
  reading: async () => (await import('./reading.ts')).reading,
  quotations: async () => (await import('./quotations.ts')).quotations,
  origins: async () => (await import('./origins.ts')).origins,
  reuse: async () => (await import('./reuse.ts')).reuse,
  reference: async () => (await import('./reference.ts')).reference,
  relations: async () => (await import('./relations.ts')).relations,
  roles: async () => (await import('./roles.ts')).roles,
  dates: async () => (await import('./dates.ts')).dates,
  syntax: async () => (await import('./syntax.ts')).syntax,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gold: { type: 'string' },
    seed: { type: 'string', default: '1' },
    limit: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const name = positionals[0] ?? '';
const load = evaluations[name];
if (load === undefined) {
  console.error(
    `usage: npm run eval -- ${Object.keys(evaluations).join('|')} [--gold PATH] [--seed N] [--limit N] [--json]`,
  );
  process.exit(2);
}
const evaluate = await load();
const result = await evaluate({
  gold: values.gold,
  seed: Number(values.seed),
  limit: values.limit === undefined ? undefined : Number(values.limit),
});

if ('skipped' in result) {
  console.log(
    values.json ? JSON.stringify({ name, skipped: true, why: result.skipped }) : `${name}: skipped, ${result.skipped}`,
  );
} else if (values.json) {
  console.log(JSON.stringify({ name, ...result }));
} else {
  console.log(`${name}: ${result.n} units of ${result.data}`);
  const others = Object.keys(result.baselines);
  for (const [figure, value] of Object.entries(result.figures)) {
    const range = result.ci[figure];
    const interval = range === undefined ? '' : `  [${range.map((x) => x.toFixed(3)).join(', ')}]`;
    const beside = others
      .filter((other) => result.baselines[other]?.[figure] !== undefined)
      .map((other) => `  ${other} ${result.baselines[other]?.[figure]?.toFixed(3)}`)
      .join('');
    console.log(`  ${figure.padEnd(28)} ${value.toFixed(3)}${interval}${beside}`);
  }
}
