import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findInstruments } from '../src/annotation/instruments.ts';
import type { Document } from '../src/document/document.ts';
import { read } from '../src/document/read.ts';
import { Failure } from '../src/failure.ts';
import { pathsOf } from '../src/law/provision-path.ts';
import { bootstrap, type Evaluation, f1, seededRandom } from './evaluation.ts';

const DEFAULT_GOLD = '../shared/data/unsc/resolutions-odd';
/** Resolutions with citations that are scored unless `--limit` says otherwise. */
const SCORED = 100;

/** A reference to a resolution: where, which one in one spelling, and the paragraphs of it where some are named. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly instrument: string;
  readonly paths: readonly string[];
}

const month = 'January|February|March|April|May|June|July|August|September|October|November|December';
const opener = /(?:^|\n)\s*The Security Council\s*,?\s*\n/;

/** The number and year in the heading of a resolution: "Resolution 679 (1990)", "77 (1949). Resolution of". */
const ownIn = (head: string): string | undefined => {
  const found = /(\d{1,4})\s*\((\d{4})\)/.exec(head);
  return found === null ? undefined : `S/RES/${found[1]} (${found[2]})`;
};

/**
 * The references to resolutions of a Security Council resolution, by what the Council's drafting always writes: number and
 * year in brackets, number and session for the Assembly, "47/1" behind "resolution", "the present resolution" for itself;
 * and paragraphs before "of" one of them, or before "above" and "below". Independent of the code under test.
 */
export const goldReferences = (text: string): readonly Reference[] => {
  const opened = opener.exec(text);
  const from = opened === null ? 0 : opened.index;
  const own = ownIn(text.slice(0, Math.max(from, 120)));
  const found: Reference[] = [];
  const put = (start: number, end: number, instrument: string, paths: readonly string[] = []): void => {
    if (start >= from) found.push({ start, end, instrument, paths });
  };
  for (const m of text.matchAll(/(?<![\p{L}\d/.-])(\d{1,4})(?:\s[A-E])?\s{0,2}\((\d{4})\)/gu)) {
    const before = text.slice(Math.max(0, m.index - 400), m.index);
    if (/\bvol\.\s*$/.test(before)) continue;
    const noun = before.slice(
      before.search(/(?:General Assembly|Security Council|its|its own)?\s*resolutions?\b(?![\s\S]*resolutions?\b)/i),
    );
    put(m.index, m.index + m[0].length, `${/^\s*General Assembly/i.test(noun) ? 'A' : 'S'}/RES/${m[1]} (${m[2]})`);
  }
  for (const m of text.matchAll(
    /(?<![\p{L}\d/.-])(\d{1,4})(?:\s[A-E])?\s?\(((?:(?:S|ES)-(?:[IVXLC]+|\d{1,2})|[IVXLC]+))\)/gu,
  ))
    put(m.index, m.index + m[0].length, `A/RES/${m[1]} (${m[2]})`);
  for (const m of text.matchAll(/\bresolutions?\s+(\d{1,3}\/\d{1,4})(?![\d/])/gi))
    put(m.index, m.index + m[0].length, `A/RES/${m[1]}`);
  if (own !== undefined)
    for (const m of text.matchAll(/\b(?:the\s+present|this)\s+resolution\b/gi))
      put(m.index, m.index + m[0].length, own);
  const list =
    '((?:\\d{1,3}|\\(\\d{1,2}\\))(?:\\s?\\([a-z]{1,4}\\))*(?:(?:,\\s+(?:and\\s+)?|\\s+and\\s+|\\s+to\\s+|\\s+or\\s+)\\d{1,3}(?:\\s?\\([a-z]{1,4}\\))*)*)';
  for (const m of text.matchAll(
    new RegExp(
      `\\b(?:sub-?)?paragraphs?\\s+${list}(?=(\\s+(?:above|below))\\b|\\s+of\\s+(?:its\\s+|the\\s+)?(?:(?:General\\s+Assembly|Security\\s+Council)\\s+)?(?:(present\\s+resolution|(?<=of\\s+)this\\s+resolution)|resolution\\s+(\\d{1,4})(?:\\s[A-E])?\\s?\\((\\d{4}|[IVXLC]+)\\)))`,
      'gi',
    ),
  )) {
    const body = /^\d/.test(m[5] ?? '') ? 'S' : 'A';
    const target = m[4] === undefined ? own : `${body}/RES/${m[4]} (${m[5]})`;
    if (target !== undefined)
      put(m.index, m.index + m[0].length, target, pathsOf(`paragraph ${(m[1] ?? '').replace(/\s+/g, ' ')}`));
  }
  // "The said resolution" is the one named last.
  for (const m of text.matchAll(
    /\b(?:the said|that|the same|the above(?:-mentioned)?|the latter|the aforementioned)\s+resolution\b(?!\s\d)/gi,
  )) {
    const before = found.filter(({ start, paths }) => start < m.index && paths.length === 0);
    const last = before.sort((a, b) => a.start - b.start).at(-1);
    if (last !== undefined) put(m.index, m.index + m[0].length, last.instrument);
  }
  return found.filter(({ start, end }) => !new RegExp(`(?:${month})\\s+\\d{1,4}$`).test(text.slice(start - 12, end)));
};

/** References to resolutions as Proffer finds them, behind the heading. */
export const foundReferences = (document: Document): readonly Reference[] => {
  const from = opener.exec(document.text)?.index ?? 0;
  return findInstruments(document).flatMap(({ start, end, law }) =>
    start < from || !/RES\/|^Resolution /.test(law.instrument) || !/^(?:sub)?paragraph|^$/.test(law.provision ?? '')
      ? []
      : [{ start, end, instrument: law.instrument, paths: pathsOf(law.provision ?? '') }],
  );
};

/** Counts of one document. */
interface Scored {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

const isRight = (a: Reference, b: Reference): boolean =>
  a.start < b.end && b.start < a.end && a.instrument === b.instrument && a.paths.join() === b.paths.join();

/** A reference is right where it overlaps one of the gold, and names the same resolution and the same paragraphs. */
export const scoreReferences = (found: readonly Reference[], gold: readonly Reference[]): Scored => {
  const left = [...gold];
  let right = 0;
  for (const one of found) {
    const at = left.findIndex((reference) => isRight(one, reference));
    if (at < 0) continue;
    left.splice(at, 1);
    right++;
  }
  return { right, found: found.length, gold: gold.length };
};

const figuresOf = (all: readonly Scored[]): Record<string, number> => {
  const sum = (key: keyof Scored): number => all.reduce((n, one) => n + one[key], 0);
  const precision = sum('found') === 0 ? 0 : sum('right') / sum('found');
  const recall = sum('gold') === 0 ? 0 : sum('right') / sum('gold');
  return { f1: f1(precision, recall), precision, recall };
};

/** References to resolutions within resolutions. */
export const lawReferences: Evaluation = async ({ gold, seed, limit }) => {
  const path = gold ?? DEFAULT_GOLD;
  if (!existsSync(path)) return { skipped: `there is no ${path}` };
  const files = readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const random = seededRandom(seed);
  const drawn = files.map((name) => ({ name, at: random() })).sort((a, b) => a.at - b.at);
  const scored: Scored[] = [];
  for (const { name } of drawn) {
    if (scored.length >= (limit ?? SCORED)) break;
    const document = await read(readFileSync(join(path, name)), basename(name));
    if (document instanceof Failure) continue;
    const gold = goldReferences(document.text);
    if (gold.length > 0) scored.push(scoreReferences(foundReferences(document), gold));
  }
  return {
    data: `${path}: ${scored.reduce((n, one) => n + one.gold, 0)} references`,
    n: scored.length,
    figures: figuresOf(scored),
    ci: bootstrap(scored, figuresOf, seed),
    baselines: {},
  };
};
