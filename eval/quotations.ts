import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { read } from '../src/document/read.ts';
import { Failure } from '../src/failure.ts';
import type { LimitKind } from '../src/languages/en/limits.ts';
import { checkQuotation, materiality, type QuotationVerdict, readyText, VERDICTS } from '../src/law/check-quotation.ts';
import { findWitness, indexWitnesses, placementOf } from '../src/law/find-witness.ts';
import type { Instrument } from '../src/law/instrument.ts';
import { instrumentFromDocument } from '../src/law/instrument-from-document.ts';
import { isWithin } from '../src/law/provision-path.ts';
import { isSameInstrument } from '../src/law/symbol.ts';
import { buildQuotations } from './altered-quotations.ts';
import { bootstrap, type Evaluation, f1OfCounts, seededRandom } from './evaluation.ts';

const DEFAULT_GOLD = '../shared/data/unsc/resolutions-odd';
/** Of each of the twelve verdicts, so that there are more than five thousand. */
const PER_VERDICT = 450;

export interface Judged {
  readonly gold: QuotationVerdict;
  readonly found: QuotationVerdict;
}

/** Verdicts on quotations built from instruments by known edits. `limit` caps all quotations together. */
export const quotations: Evaluation = async ({ gold, seed, limit }) => {
  const path = gold ?? DEFAULT_GOLD;
  if (!existsSync(path)) return { skipped: `there is no ${path}` };
  const instruments = await instrumentsUnder(path);
  const provisions = instruments.flatMap((instrument) => instrument.provisions.map((p) => p.text));
  const perVerdict = limit === undefined ? PER_VERDICT : Math.ceil(limit / VERDICTS.length);
  const built = buildQuotations(provisions, perVerdict, seed).slice(0, limit);
  const judged = built.map(({ quoted, witness, verdict }) => ({
    gold: verdict,
    found: checkQuotation(quoted, readyText(witness)).verdict,
  }));
  const precision = await materialityPrecision(path);
  return {
    data: `${path}: ${provisions.length} provisions`,
    n: judged.length,
    figures: {
      ...figuresOf(judged),
      'placement.accuracy': placementAccuracy(instruments, seed),
      ...(precision === undefined ? {} : { 'materiality.precision': precision }),
    },
    ci: bootstrap(judged, figuresOf, seed),
    baselines: {},
  };
};

/** `false.exact` counts altered quotations called exact, `false.altered` exact ones called anything else. */
export const figuresOf = (judged: readonly Judged[]): Record<string, number> => {
  const count = (fits: (j: Judged) => boolean): number => judged.filter(fits).length;
  const figures: Record<string, number> = {
    accuracy: judged.length === 0 ? 0 : count((j) => j.gold === j.found) / judged.length,
    'false.exact': count((j) => j.gold !== 'exact' && j.found === 'exact'),
    'false.altered': count((j) => j.gold === 'exact' && j.found !== 'exact'),
  };
  for (const verdict of VERDICTS) {
    figures[`${verdict}.f1`] = f1OfCounts(
      count((j) => j.gold === verdict && j.found === verdict),
      count((j) => j.found === verdict),
      count((j) => j.gold === verdict),
    );
  }
  return figures;
};

/** A note on what a cut takes away, and whether whoever judged it found it right. Offsets are in the provision's words. */
interface JudgedNote {
  readonly file: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly limits: LimitKind;
  readonly right: boolean;
}

const JUDGED = join(import.meta.dirname, 'judged', 'materiality.jsonl');

/** Of the notes judged by hand that are still given, how many are right; undefined where their texts are not at hand. */
const materialityPrecision = async (path: string): Promise<number | undefined> => {
  const notes = readFileSync(JUDGED, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as JudgedNote);
  const said: boolean[] = [];
  for (const file of new Set(notes.map((note) => note.file))) {
    const found = filesUnder(path).find((one) => basename(one) === file);
    if (found === undefined) continue;
    const document = await read(readFileSync(found), file);
    if (document instanceof Failure) continue;
    const provisions = new Map(instrumentFromDocument(document).provisions.map((p) => [p.path, p.text]));
    for (const note of notes) {
      const text = note.file === file ? provisions.get(note.path) : undefined;
      if (text === undefined) continue;
      if (materiality(text, note)?.some(({ limits }) => limits === note.limits) === true) said.push(note.right);
    }
  }
  return said.length === 0 ? undefined : said.filter((right) => right).length / said.length;
};

const filesUnder = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesUnder(join(path, name)))
    : /\.(?:txt|md|html?)$/.test(path)
      ? [path]
      : [];

const instrumentsUnder = async (path: string): Promise<Instrument[]> => {
  const found: Instrument[] = [];
  for (const file of filesUnder(path)) {
    const document = await read(readFileSync(file), file);
    // A licence or a note beside the instruments has no provisions, and what cannot be read has none either.
    if (!(document instanceof Failure)) found.push(instrumentFromDocument(document));
  }
  return found;
};

/** Of each placement, so many quotations. */
const PER_PLACEMENT = 150;

/**
 * Quotations under their own number, under another paragraph's, and under another instrument's, among all instruments at
 * once: the share whose placement is told right. Words that stand in several provisions are left out.
 */
const placementAccuracy = (instruments: readonly Instrument[], seed: number): number => {
  const random = seededRandom(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const times = new Map<string, number>();
  for (const { provisions } of instruments)
    for (const { text } of provisions) times.set(text, (times.get(text) ?? 0) + 1);
  const usable = instruments.flatMap((instrument) =>
    instrument.provisions
      .filter(({ text, path }) => !path.includes('(') && times.get(text) === 1 && text.split(' ').length >= 16)
      .map((provision) => ({ instrument, provision })),
  );
  if (usable.length === 0) return 0;
  const index = indexWitnesses(instruments);
  let right = 0;
  let built = 0;
  for (const wanted of ['as named', 'wrong paragraph', 'wrong instrument'] as const) {
    for (let n = 0, tries = 0; n < PER_PLACEMENT && tries < 20 * PER_PLACEMENT; tries++) {
      const { instrument, provision } = pick(usable);
      const other = wanted === 'wrong instrument' ? pick(instruments) : instrument;
      const named = wanted === 'as named' ? provision : pick(other.provisions);
      if (named === undefined || (wanted === 'wrong paragraph' && isWithin(named.path, provision.path))) continue;
      if (wanted === 'wrong instrument' && isSameInstrument(other.symbol, instrument.symbol)) continue;
      n++;
      built++;
      const place = { instrument: other.symbol, paths: [named.path] };
      const found = findWitness(provision.text, index, place);
      if (found !== undefined && placementOf(found, place, instruments) === wanted) right++;
    }
  }
  return built === 0 ? 0 : right / built;
};
