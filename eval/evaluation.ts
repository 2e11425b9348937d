/** What every evaluation is called with. See the evaluation contract in `docs/evaluation.md`. */
export interface EvalOptions {
  /** File or folder of gold in the layout of the development data; undefined reads `../shared`. */
  readonly gold: string | undefined;
  readonly seed: number;
  /** At most this many documents or cases; undefined for all. */
  readonly limit: number | undefined;
}

/** Figures are fractions of 1; `ci` holds 95 % bootstrap intervals; `n` counts the documents or cases scored. */
export interface EvalScore {
  readonly data: string;
  readonly n: number;
  readonly figures: Readonly<Record<string, number>>;
  readonly ci: Readonly<Record<string, readonly [number, number]>>;
  /** Published or computed figures to stand beside: name → figures. */
  readonly baselines: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Where the data is absent: nothing was measured, and why. */
export interface EvalSkipped {
  readonly skipped: string;
}

export type Evaluation = (options: EvalOptions) => Promise<EvalScore | EvalSkipped>;

/** Harmonic mean of precision and recall; 0 where both are 0. */
export const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

/** F1 from counts of right, predicted and gold items. */
export const f1OfCounts = (right: number, predicted: number, gold: number): number =>
  f1(predicted === 0 ? 0 : right / predicted, gold === 0 ? 0 : right / gold);

/** A generator of numbers in [0, 1) that gives the same row for the same seed (mulberry32). */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

/**
 * 95 % bootstrap interval of figures computed from a sample of units (documents, sentences): 1,000 resamples with
 * replacement, the 2.5th and 97.5th percentile of each figure.
 */
export const bootstrap = <Unit>(
  units: readonly Unit[],
  figuresOf: (sample: readonly Unit[]) => Readonly<Record<string, number>>,
  seed: number,
  resamples = 1000,
): Record<string, [number, number]> => {
  const random = seededRandom(seed);
  const rows: Record<string, number[]> = {};
  for (let r = 0; r < resamples; r++) {
    const sample = units.map(() => units[Math.floor(random() * units.length)] as Unit);
    for (const [name, value] of Object.entries(figuresOf(sample))) {
      rows[name] ??= [];
      rows[name].push(value);
    }
  }
  const interval: Record<string, [number, number]> = {};
  for (const [name, values] of Object.entries(rows)) {
    values.sort((a, b) => a - b);
    interval[name] = [
      values[Math.floor(0.025 * values.length)] ?? 0,
      values[Math.min(values.length - 1, Math.floor(0.975 * values.length))] ?? 0,
    ];
  }
  return interval;
};
