import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../src/document/read.ts';
import { Failure } from '../src/failure.ts';
import { checkQuotation, type QuotationVerdict, readyText, VERDICTS } from '../src/law/check-quotation.ts';
import { instrumentFromDocument } from '../src/law/instrument-from-document.ts';
import { buildQuotations } from './altered-quotations.ts';
import { bootstrap, type Evaluation, f1OfCounts } from './evaluation.ts';

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
  const provisions = await provisionsUnder(path);
  const perVerdict = limit === undefined ? PER_VERDICT : Math.ceil(limit / VERDICTS.length);
  const built = buildQuotations(provisions, perVerdict, seed).slice(0, limit);
  const judged = built.map(({ quoted, witness, verdict }) => ({
    gold: verdict,
    found: checkQuotation(quoted, readyText(witness)).verdict,
  }));
  return {
    data: `${path}: ${provisions.length} provisions`,
    n: judged.length,
    figures: figuresOf(judged),
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

const filesUnder = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesUnder(join(path, name)))
    : /\.(?:txt|md|html?)$/.test(path)
      ? [path]
      : [];

const provisionsUnder = async (path: string): Promise<string[]> => {
  const texts: string[] = [];
  for (const file of filesUnder(path)) {
    const document = await read(readFileSync(file), file);
    // A licence or a note beside the instruments has no provisions, and what cannot be read has none either.
    if (document instanceof Failure) continue;
    texts.push(...instrumentFromDocument(document).provisions.map((p) => p.text));
  }
  return texts;
};
