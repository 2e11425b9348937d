import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findReuse } from '../src/corroboration/reuse/find-reuse.ts';
import { bootstrap, type Evaluation } from './evaluation.ts';
import { EDITS, type Edit, naturalReuseAmong, plantReuse } from './planted-reuse.ts';
import { type PassagePair, type ReuseSums, reuseFigures, reuseSums } from './reuse-score.ts';

const DEFAULT_GOLD = '../shared/data/unsc/resolutions-odd';

/** What is found between hosts and sources in one corpus, host by host. */
interface HostResult {
  readonly edit: Edit;
  readonly sums: ReuseSums;
  readonly falseFormulas: number;
}

const measure = (originals: readonly string[], edit: Edit, seed: number): readonly HostResult[] => {
  const { texts, isHost, planted } = plantReuse(originals, edit, seed);
  const wasThere = naturalReuseAmong(originals);
  const found: PassagePair[] = [];
  for (const { left, right, leftSpan, rightSpan, isFormula } of findReuse(texts.map((text) => [{ start: 0, text }]))) {
    if (isHost[left] === isHost[right] || isFormula) continue;
    const pair = isHost[right]
      ? { source: left, sourceSpan: leftSpan, host: right, hostSpan: rightSpan }
      : { source: right, sourceSpan: rightSpan, host: left, hostSpan: leftSpan };
    found.push(pair);
  }
  return originals.flatMap((_, host): HostResult[] => {
    if (!isHost[host]) return [];
    const here = planted.filter((pair) => pair.host === host);
    const counted = found.filter(
      (pair) =>
        pair.host === host &&
        (here.some(
          (p) =>
            p.source === pair.source && p.hostSpan.start < pair.hostSpan.end && pair.hostSpan.start < p.hostSpan.end,
        ) ||
          !wasThere(texts[host] as string, pair.hostSpan, host, pair.source)),
    );
    const falseFormulas = counted.filter((pair) => !here.some((p) => p.source === pair.source)).length;
    return [{ edit, sums: reuseSums(here, counted), falseFormulas }];
  });
};

/** Passages that were copied from text to text with recorded edits, and what is found of them. */
export const reuse: Evaluation = async ({ gold, seed, limit }) => {
  const folder = gold ?? DEFAULT_GOLD;
  if (!existsSync(folder)) return { skipped: `${folder} is not there` };
  const originals = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .slice(0, limit)
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const results = EDITS.flatMap((edit) => measure(originals, edit, seed));
  const figuresOf = (sample: readonly HostResult[]): Record<string, number> => {
    const of = (...edits: readonly Edit[]) =>
      reuseFigures(sample.filter(({ edit }) => edits.includes(edit)).map(({ sums }) => sums));
    const light = of('words', 'reordered', 'shortened', 'renamed');
    const verbatim = of('verbatim');
    return {
      'verbatim.f1': verbatim.f1,
      'edited.f1': light.f1,
      granularity: of(...EDITS).granularity,
      'verbatim.precision': verbatim.precision,
      'verbatim.recall': verbatim.recall,
      'edited.precision': light.precision,
      'edited.recall': light.recall,
      ...Object.fromEntries(EDITS.slice(1).map((edit) => [`${edit}.f1`, of(edit).f1])),
    };
  };
  return {
    data: `${folder}, seed ${seed}`,
    n: results.filter(({ sums }) => sums.planted > 0).length,
    figures: {
      ...figuresOf(results),
      'false.formulas': results.reduce((sum, { falseFormulas }) => sum + falseFormulas, 0),
    },
    ci: bootstrap(results, figuresOf, seed, 200),
    baselines: {},
  };
};
