import { knownOrigins } from '../src/corroboration/find-origins.ts';
import { read } from '../src/document/read.ts';
import { Failure } from '../src/failure.ts';
import { type Contribution, contribute, studyCase } from '../src/study.ts';
import { loadModels } from '../src/workbench/load-models.ts';
import { bootstrap, type Evaluation } from './evaluation.ts';
import { type WireWorld, wireWorld } from './wire-world.ts';

/** Worlds a run. */
const WORLDS = 3;

/** What was counted of one event. */
interface EventResult {
  readonly isExact: boolean;
  readonly isContested: boolean;
  readonly isDenied: boolean;
  /** Stories that affirm it, and those of them that its claim holds. */
  readonly stories: number;
  readonly told: number;
  /** Pairs of told stories with one origin: in truth, as found, and both. */
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

const studied = async (world: WireWorld, seed: number) => {
  const model = loadModels();
  const contributions: Contribution[] = [];
  const nameOf = new Map<string, string>();
  for (const { name, text } of world.stories) {
    const document = await read(Buffer.from(text), name);
    if (document instanceof Failure) throw document;
    nameOf.set(document.id, name);
    contributions.push(contribute(document, model));
  }
  return { dossier: studyCase(contributions, [], []), nameOf, seed };
};

const measure = async (seed: number): Promise<readonly EventResult[]> => {
  const world = wireWorld(seed);
  const { dossier, nameOf } = await studied(world, seed);
  const documentOf = new Map(
    dossier.extractions.flatMap(({ document, statements }) => statements.map(({ id }) => [id, document] as const)),
  );
  const storyOf = new Map(world.stories.map((story) => [story.name, story]));
  /** Claim → stories that affirm it → the index of their origin. */
  const tellings = dossier.corroborations.map((corroboration) => {
    const origins = new Map<string, number>();
    for (const [index, { statements }] of corroboration.origins.entries())
      for (const statement of statements) origins.set(nameOf.get(documentOf.get(statement) ?? '') ?? '', index);
    return { corroboration, origins };
  });
  return Array.from({ length: world.events }, (_, event): EventResult => {
    const stories = world.stories.filter((story) => story.event === event && story.side === 'affirms');
    const isDenied = world.stories.some((story) => story.event === event && story.side === 'denies');
    const truth = new Set(stories.map(({ origin }) => origin)).size;
    // The claim that most of the event's stories make is the one that is scored.
    let best: (typeof tellings)[number] | undefined;
    let most = 0;
    for (const one of tellings) {
      const here = [...one.origins.keys()].filter((name) => storyOf.get(name)?.event === event).length;
      if (here > most) [best, most] = [one, here];
    }
    const told = stories.filter(({ name }) => best?.origins.has(name));
    let [gold, found, right] = [0, 0, 0];
    for (const [i, a] of told.entries())
      for (const b of told.slice(i + 1)) {
        const isOne = a.origin === b.origin;
        const isFound = best?.origins.get(a.name) === best?.origins.get(b.name);
        if (isOne) gold++;
        if (isFound) found++;
        if (isOne && isFound) right++;
      }
    return {
      isExact: best !== undefined && knownOrigins(best.corroboration.origins).length === truth,
      isContested: best?.corroboration.standing === 'contested',
      isDenied,
      stories: stories.length,
      told: told.length,
      gold,
      found,
      right,
    };
  });
};

/** How many origins the claims of generated worlds have, from raw text: who copied, cited and denied whom is known. */
export const origins: Evaluation = async ({ seed }) => {
  const results: EventResult[] = [];
  for (let world = 0; world < WORLDS; world++) results.push(...(await measure(seed * 100 + world)));
  const sum = (sample: readonly EventResult[], of: 'gold' | 'found' | 'right' | 'told' | 'stories') =>
    sample.reduce((total, result) => total + result[of], 0);
  const share = (hits: readonly boolean[]) => (hits.length === 0 ? 1 : hits.filter(Boolean).length / hits.length);
  const figuresOf = (sample: readonly EventResult[]): Record<string, number> => ({
    exact: share(sample.map(({ isExact }) => isExact)),
    'pair.precision': sum(sample, 'found') === 0 ? 1 : sum(sample, 'right') / sum(sample, 'found'),
    'pair.recall': sum(sample, 'gold') === 0 ? 1 : sum(sample, 'right') / sum(sample, 'gold'),
    'story.told': sum(sample, 'told') / Math.max(1, sum(sample, 'stories')),
    'contested.recall': share(sample.filter(({ isDenied }) => isDenied).map(({ isContested }) => isContested)),
    'contested.precision': share(sample.filter(({ isContested }) => isContested).map(({ isDenied }) => isDenied)),
  });
  return {
    data: `${WORLDS} generated worlds, seed ${seed}`,
    n: results.length,
    figures: figuresOf(results),
    ci: bootstrap(results, figuresOf, seed, 300),
    baselines: {},
  };
};
