import { seededRandom } from '../eval/evaluation.ts';
import type { Extraction } from '../src/statement/extraction.ts';
import { TIES } from '../src/statement/statement.ts';
import { buildDocument, type StatementDraft } from '../test/support/build-case.ts';

const STATEMENTS = 10;
const ACTORS = 3000;
const OUTLETS = 200;
const PLACES = 400;
const goods = ['oil', 'gas', 'grain', 'copper', 'rifles', 'mortars', 'passports', 'cement', 'medicine', 'trucks'];
const syllables = 'ka re mo ti su la ven dor pas nir gra tel oun bri sha zem kol var mes ond'.split(' ');
const kinds = ['Front', 'Guard', 'League', 'Brigade', 'Company', 'Ministry'];

const capitalised = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}`;

/** A made-up name that no other number has. */
const nameOf = (number: number): string => {
  let word = '';
  for (let left = number + 20; left > 0; left = Math.floor(left / syllables.length))
    word += syllables[left % syllables.length];
  return capitalised(word);
};

/**
 * Documents of ten statements each, as extraction leaves them: who is often named is named by Zipf's law; three in ten
 * statements are told again, some copied, some on somebody's word, some denied.
 */
export const generatedCase = (statements: number, seed: number): readonly Extraction[] => {
  const random = seededRandom(seed);
  const zipf = (size: number): number => Math.floor(size ** random()) - 1;
  const actor = (): string => {
    const number = zipf(ACTORS);
    return `${nameOf(number)} ${kinds[number % kinds.length]}`;
  };
  const outlet = (): string => `${nameOf(ACTORS + zipf(OUTLETS))} Herald`;
  const filler = (): string => Array.from({ length: 8 }, () => nameOf(5000 + zipf(20_000)).toLowerCase()).join(' ');
  const told: StatementDraft[] = [];
  const fresh = (): StatementDraft => {
    const [agent, patient] = [actor(), actor()];
    const tie = TIES[Math.floor(random() * TIES.length)] as StatementDraft['tie'];
    const where = nameOf(9000 + zipf(PLACES));
    const what = goods[Math.floor(random() * goods.length)] as string;
    const day = `20${10 + Math.floor(random() * 10)}-0${1 + Math.floor(random() * 9)}`;
    const draft = {
      tie,
      agent: [agent],
      patient: [patient],
      passage: `${agent} ${tie} ${patient} ${what} ${where} ${filler()}`,
    };
    return {
      ...draft,
      ...(tie === 'trade' || tie === 'supply' ? { goods: [what] } : {}),
      ...(random() < 0.4 ? { place: [where] } : {}),
      ...(random() < 0.5 ? { time: day } : {}),
    };
  };
  const next = (): StatementDraft => {
    if (told.length === 0 || random() > 0.3) {
      const draft = fresh();
      if (told.length < 50_000) told.push(draft);
      return draft;
    }
    const again = told[Math.floor(random() * told.length)] as StatementDraft;
    const roll = random();
    if (roll < 0.4) return again;
    if (roll < 0.8) return { ...again, passage: `${again.tie} ${filler()}`, source: [outlet()] };
    return { ...again, passage: `${again.tie} ${filler()}`, factuality: 'CT-' };
  };
  return Array.from({ length: Math.ceil(statements / STATEMENTS) }, (_, number) => {
    const drafts = Array.from({ length: STATEMENTS }, next);
    const named = new Set(drafts.flatMap(({ agent = [], patient = [] }) => [...agent, ...patient]));
    return buildDocument(`${number}.txt`, {
      issuer: outlet(),
      date: `20${10 + (number % 10)}-0${1 + (number % 9)}-11`,
      actors: Object.fromEntries([...named].map((name) => [name, 'group' as const])),
      statements: drafts,
    });
  });
};
