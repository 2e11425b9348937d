import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Document, SourceStretch } from '../src/document/document.ts';
import { read } from '../src/document/read.ts';
import { Failure } from '../src/failure.ts';
import { resolveActors } from '../src/resolution/resolve-actors.ts';
import { resolveClaims } from '../src/resolution/resolve-claims.ts';
import { type Contribution, contribute, type Dossier, studyCase } from '../src/study.ts';
import { overlap, type Span } from '../src/text/span.ts';
import { loadModels } from '../src/workbench/load-models.ts';
import { bootstrap, type Evaluation, f1OfCounts } from './evaluation.ts';
import { givenStatements } from './given-statements.ts';
import { readGoldRows, textFolders } from './statement-gold.ts';

const DEFAULT_GOLD = '../shared/gold';

const clustersFile = z.object({
  clusters: z.array(z.object({ claim: z.string(), members: z.array(z.tuple([z.string(), z.string()])) })),
});

/** A statement that the annotators put into a cluster. `tie` is known where the gold statements lie beside the clusters. */
export interface Member extends Span {
  readonly file: string;
  readonly cluster: number;
  readonly tie?: string;
}

/** Counts over pairs of members: together in gold, together as predicted, in both. */
export interface PairCounts {
  readonly gold: number;
  readonly predicted: number;
  readonly right: number;
}

/** Pairs of members in one cluster, pairs with a claim in common, and pairs that are both. */
export const pairCounts = (clusters: readonly number[], claims: readonly ReadonlySet<string>[]): PairCounts => {
  let [gold, predicted, right] = [0, 0, 0];
  for (let i = 0; i < clusters.length; i++)
    for (let j = 0; j < i; j++) {
      const together = clusters[i] === clusters[j];
      const joined = [...(claims[i] as ReadonlySet<string>)].some((claim) => claims[j]?.has(claim));
      if (together) gold++;
      if (joined) predicted++;
      if (together && joined) right++;
    }
  return { gold, predicted, right };
};

const TEXT_EXTENSIONS = ['.txt', '.md', '.html'];

const textPath = (folder: string, file: string): string => {
  const found = textFolders(folder)
    .map((place) => join(place, file))
    .find(existsSync);
  if (found === undefined) throw new Error(`${join(folder, 'clusters.json')} names ${file}, which is not there`);
  return found;
};

interface Studies {
  readonly dossier: Dossier;
  /** By the name of the file. */
  readonly documents: ReadonlyMap<string, Document>;
}

/** The members with their spans: from the gold statements beside the clusters, or from the opening words alone. */
const readMembers = (folder: string): { readonly members: readonly Member[]; readonly claims: readonly string[] } => {
  const { clusters } = clustersFile.parse(JSON.parse(readFileSync(join(folder, 'clusters.json'), 'utf8')));
  const members = clusters.flatMap((one, cluster) =>
    one.members.map(([file, opening]): Member => {
      const text = readFileSync(textPath(folder, file), 'utf8');
      const goldPath = join(folder, `${file.replace(/\.[a-z]+$/, '')}.jsonl`);
      const row = existsSync(goldPath)
        ? readGoldRows(goldPath).find(({ quote }) => quote.startsWith(opening))
        : undefined;
      if (row !== undefined) return { file, cluster, start: row.start, end: row.end, tie: row.tie };
      const start = text.indexOf(opening);
      if (start < 0) throw new Error(`${file} does not hold “${opening}”`);
      return { file, cluster, start, end: start + opening.length };
    }),
  );
  return { members, claims: clusters.map(({ claim }) => claim) };
};

/** Where an offset of the decoded source stands in the text; of marks that have no text, where the text goes on. */
export const inText = (sourceMap: readonly SourceStretch[], at: number): number => {
  const stretch = sourceMap.find((one) => at < one.at + (one.end - one.start));
  return stretch === undefined ? (sourceMap.at(-1)?.end ?? 0) : stretch.start + Math.max(0, at - stretch.at);
};

/** The claims of the members when every gold statement is given with its actors: what resolution alone makes of them. */
const claimsOfGiven = (folder: string, members: readonly Member[]): readonly ReadonlySet<string>[] => {
  const goldOf = (file: string): string => join(folder, `${file.replace(/\.[a-z]+$/, '')}.jsonl`);
  const files = [...new Set(members.map(({ file }) => file))].filter((file) => existsSync(goldOf(file)));
  const extractions = files.map((file) => givenStatements(file, readGoldRows(goldOf(file))));
  const actors = resolveActors(
    extractions.flatMap((extraction) => extraction.actors),
    [],
  );
  const claims = resolveClaims(extractions, actors, []);
  const claimOf = new Map(claims.flatMap(({ id, statements }) => statements.map((one) => [one, id] as const)));
  return members.map(({ file, start, end, tie }) => {
    const statements = extractions.find(({ name }) => name === file)?.statements ?? [];
    const own = statements.find((one) => one.start === start && one.end === end && one.tie === tie);
    return new Set(own === undefined ? [] : [claimOf.get(own.id) as string]);
  });
};

/** Studies all texts of a folder as one case. Gives the dossier and the file name of each document. */
const studyFolder = async (folder: string, files: readonly string[]): Promise<Studies> => {
  const model = loadModels();
  const contributions: Contribution[] = [];
  const documents = new Map<string, Document>();
  for (const file of files) {
    const path = textPath(folder, file);
    const document = await read(readFileSync(path), basename(path));
    if (document instanceof Failure) throw document;
    contributions.push(contribute(document, model));
    documents.set(file, document);
  }
  return { dossier: studyCase(contributions, [], []), documents };
};

/** For each member the claims of the statements found at its place: half of the shorter span, and its tie where known. */
const claimsOfMembers = (
  members: readonly Member[],
  { dossier, documents }: Studies,
): readonly ReadonlySet<string>[] => {
  const { extractions, claims } = dossier;
  const claimOf = new Map(
    claims.flatMap(({ id, statements }) => statements.map((statement) => [statement, id] as const)),
  );
  return members.map((member) => {
    const { sourceMap } = documents.get(member.file) as Document;
    const place = { start: inText(sourceMap, member.start), end: inText(sourceMap, member.end) };
    const statements = extractions.find(({ name }) => name === member.file)?.statements ?? [];
    const there = statements.filter(
      (statement) =>
        2 * overlap(statement, place) >= Math.min(statement.end - statement.start, place.end - place.start) &&
        (member.tie === undefined || member.tie === statement.tie),
    );
    return new Set(there.flatMap(({ id }) => claimOf.get(id) ?? []));
  });
};

/**
 * Whether statements of one claim come together, from raw text: pairs of annotated members, with precision over the pairs
 * that the product joins. Statements outside the annotated clusters are not scored.
 */
export const clusters: Evaluation = async ({ gold, seed }) => {
  const path = gold ?? DEFAULT_GOLD;
  const folder = path.endsWith('.json') ? dirname(path) : path;
  if (!existsSync(join(folder, 'clusters.json'))) return { skipped: `${folder} holds no clusters.json` };
  const { members, claims } = readMembers(folder);
  const texts = readdirSync(folder).filter((file) => TEXT_EXTENSIONS.some((extension) => file.endsWith(extension)));
  const files = [...new Set([...texts, ...members.map(({ file }) => file)])].sort();
  const found = claimsOfMembers(members, await studyFolder(folder, files));
  const given = claimsOfGiven(folder, members);
  const pairsOf = (
    prefix: string,
    sample: readonly number[],
    claimsAt: readonly ReadonlySet<string>[],
  ): Record<string, number> => {
    const of = sample.flatMap((cluster) =>
      members.flatMap((member, index) => (member.cluster === cluster ? [index] : [])),
    );
    const { gold, predicted, right } = pairCounts(
      of.map((index) => members[index]?.cluster as number),
      of.map((index) => claimsAt[index] as ReadonlySet<string>),
    );
    return {
      [`${prefix}pair.f1`]: f1OfCounts(right, predicted, gold),
      [`${prefix}pair.precision`]: predicted === 0 ? 1 : right / predicted,
      [`${prefix}pair.recall`]: gold === 0 ? 1 : right / gold,
    };
  };
  const figuresOf = (sample: readonly number[]): Record<string, number> => ({
    ...pairsOf('', sample, found),
    ...pairsOf('given.', sample, given),
  });
  const whole = claims.filter((_, cluster) => {
    const of = found.filter((_, index) => members[index]?.cluster === cluster);
    return [...(of[0] ?? [])].some((claim) => of.every((at) => at.has(claim)));
  });
  const begun = claims.filter((_, cluster) => {
    const of = members.flatMap((member, index) =>
      member.cluster === cluster ? [{ file: member.file, at: found[index] as ReadonlySet<string> }] : [],
    );
    return of.some((a) => of.some((b) => a.file !== b.file && [...a.at].some((claim) => b.at.has(claim))));
  });
  return {
    data: folder,
    n: claims.length,
    figures: {
      ...figuresOf(claims.map((_, cluster) => cluster)),
      'member.found': found.filter((at) => at.size > 0).length / found.length,
      'cluster.whole': whole.length / claims.length,
      'cluster.acrossDocuments': begun.length / claims.length,
    },
    ci: bootstrap(
      claims.map((_, cluster) => cluster),
      figuresOf,
      seed,
    ),
    baselines: {},
  };
};
