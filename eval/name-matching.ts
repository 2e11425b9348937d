import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { NameKind } from '../src/annotation/annotation.ts';
import { compareNames, SAME } from '../src/resolution/compare-names.ts';
import { transliteration } from '../src/resolution/features/transliteration.ts';
import { readMatchable } from '../src/resolution/names/matchable.ts';
import { bootstrap, type Evaluation, f1OfCounts, seededRandom } from './evaluation.ts';

const DEFAULT_GOLD = '../shared/data/names';
/** A form is ranked among this many, itself included. */
const CANDIDATES = 110;

interface NamePair {
  readonly group: string;
  readonly schema: string;
  readonly left: string;
  readonly right: string;
  readonly same: boolean;
}

/** The fields of one line of CSV, quoted ones without their quotes. */
export const csvFields = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    (found) => found[1]?.replaceAll('""', '"') ?? found[2] ?? '',
  );

const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split(/\r?\n/).filter(Boolean);

const readPairs = (path: string): NamePair[] =>
  linesOf(path)
    .slice(1)
    .map((line) => {
      const [group = '', schema = '', left = '', right = '', same] = csvFields(line);
      return { group, schema, left, right, same: same === 'true' };
    });

const kindOf = (schema: string): NameKind | undefined =>
  schema === 'Person' ? 'person' : schema === 'LegalEntity' ? undefined : 'organisation';

interface Judged extends NamePair {
  readonly found: boolean;
}

const judge = (pair: NamePair): Judged => {
  const kind = kindOf(pair.schema);
  return {
    ...pair,
    found: compareNames(readMatchable(pair.left, kind), readMatchable(pair.right, kind)).score >= SAME,
  };
};

const figuresOf = (pairs: readonly Judged[]): Record<string, number> => {
  const right = pairs.filter(({ same, found }) => same && found).length;
  const found = pairs.filter((pair) => pair.found).length;
  const gold = pairs.filter(({ same }) => same).length;
  return {
    f1: f1OfCounts(right, found, gold),
    precision: found === 0 ? 1 : right / found,
    recall: gold === 0 ? 1 : right / gold,
  };
};

const byGroup = (pairs: readonly Judged[]): Record<string, number> => {
  const groups = [...new Set(pairs.map(({ group }) => group))].sort();
  return Object.fromEntries(
    groups.map((group) => [`${group}.f1`, figuresOf(pairs.filter((pair) => pair.group === group)).f1 as number]),
  );
};

/** For each Arabic word whether its own Latin form ranks first among forms drawn from the same file. */
const rankedFirst = (path: string, seed: number, limit: number | undefined): boolean[] => {
  const pairs = linesOf(path).map((line) => line.split('\t') as [string, string]);
  const forms = [...new Set(pairs.map(([, latin]) => latin))];
  const random = seededRandom(seed);
  const among = Math.min(CANDIDATES, forms.length);
  return pairs.slice(0, limit).map(([arabic, latin]) => {
    const others = new Set<string>();
    while (others.size < among - 1) {
      const other = forms[Math.floor(random() * forms.length)] as string;
      if (other !== latin) others.add(other);
    }
    const own = transliteration(arabic, readMatchable(latin).joined);
    return [...others].every((other) => transliteration(arabic, readMatchable(other).joined) < own);
  });
};

const filesOf = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((entry) => filesOf(join(path, entry)))
    : [path];

/** Whether names match, at the one frozen threshold; and whether the right Latin form of an Arabic word ranks first. */
export const nameMatching: Evaluation = async ({ gold, seed, limit }) => {
  const data = gold ?? DEFAULT_GOLD;
  if (!existsSync(data)) return { skipped: `${data} is not there` };
  const files = filesOf(data);
  const bench = files.filter((file) => file.endsWith('.csv'));
  const isForms = (file: string) => gold === file || /ar2en.*eval.*\.(?:txt|tsv)$/.test(file);
  const forms = files.filter((file) => !file.endsWith('.csv') && isForms(file));
  const judged = bench.flatMap(readPairs).slice(0, limit).map(judge);
  const first = forms.flatMap((file) => rankedFirst(file, seed, limit));
  const share = (hits: readonly boolean[]) => ({ 'ar2en.acc1': hits.filter(Boolean).length / hits.length });
  return {
    data,
    n: judged.length + first.length,
    figures: {
      ...(judged.length > 0 ? { ...figuresOf(judged), ...byGroup(judged) } : {}),
      ...(first.length > 0 ? share(first) : {}),
    },
    ci: {
      ...(judged.length > 0 ? bootstrap(judged, figuresOf, seed) : {}),
      ...(first.length > 0 ? bootstrap(first, share, seed, 200) : {}),
    },
    baselines: { 'nomenklatura logic-v2, whole set': { f1: 0.79 } },
  };
};
