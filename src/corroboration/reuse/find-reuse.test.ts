import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Piece } from './content-words.ts';
import { findReuse } from './find-reuse.ts';
import { reuseFinder } from './reuse-finder.ts';

/** What is found among texts of one piece each. */
const among = (...texts: readonly string[]) => findReuse(texts.map((text) => [{ start: 0, text }]));

test('a lightly edited passage is found, and the sentence that it is most of belongs to it whole', () => {
  const texts = [
    'Orland sold grain to the Front in March, the Herald has learned.',
    'The weather in Kesh was mild for the season, said the harbour office.',
    'Orland sold grain to the Front in early March, a newspaper said.',
  ];
  const [found, ...others] = among(...texts);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ left: 0, right: 2, isFormula: false });
  expect(texts[0]?.slice(found?.leftSpan.start, found?.leftSpan.end)).toBe(texts[0]);
});

test('a few words in common are no reuse', () => {
  expect(
    among(
      'Acting under the Charter, the Board froze the funds of the League.',
      'Acting under the Charter, the Board sent observers to the town of Kesh.',
    ),
  ).toEqual([]);
});

test('what four resolutions end with is said to be a formula, what two share is not', () => {
  const ending = 'The Board requests its secretary to report on the matter and remains seized of it.';
  const texts = [
    'Ships that load grain at the port of Varn pay no toll before autumn, and their crews may land without passes. Pilots board them outside the mole, where two lamps mark deep water and a bell rings in fog.',
    'Copper from mines near Kesh travels under seal; inspectors count each lorry at night and weigh two in ten. Foremen keep written tallies, lock them away overnight and hand copies to whichever auditor calls first.',
    'Nobody crosses the bridge at Oll while divers search its piers, unless a doctor asks for passage by radio. Masons have closed the southern arch since snow loosened its keystone and cracked three parapets.',
    'Fishing fleets keep three miles off the reef, and whoever casts nets inside loses licence, boat and catch. Wardens patrol by rowing skiff, because engines frighten young seals off their breeding rocks.',
  ].map((body) => `${body} ${ending}`);
  expect(among(...texts).map(({ isFormula }) => isFormula)).toContain(true);
  expect(among(...texts).some(({ isFormula }) => !isFormula)).toBe(false);
});

test('sentences that changed places, and one that was left out, are one passage', () => {
  const [a, b, c] = [
    'Drivers carried crude oil from the wells at Kesh to a depot behind the harbour.',
    'A broker paid the commanders of the Front in cash every Thursday evening.',
    'Soldiers of the Guard waved the convoy through two checkpoints on the coast road.',
  ];
  const [found, ...others] = among(`${a} ${b} ${c}`, `An editor writes. ${c} ${a} Nothing else is known.`);
  expect(others).toEqual([]);
  expect(found?.part).toBeGreaterThan(0.5);
});

test('whatever stands before a passage moves its offsets and changes nothing else', () => {
  const passage = 'The Front sold oil to the Guard through a broker in Kesh all winter long, three drivers said.';
  fc.assert(
    fc.property(fc.nat({ max: 500 }), fc.nat({ max: 500 }), (left, right) => {
      const [found] = findReuse([[{ start: left, text: passage }], [{ start: right, text: passage }]]);
      expect(found?.leftSpan).toEqual({ start: left, end: left + passage.length });
      expect(found?.rightSpan).toEqual({ start: right, end: right + passage.length });
    }),
  );
});

test('texts that come and go leave what finding among all of them at once gives', () => {
  const words = 'orland grain front march herald depot wells broker kesh harbour convoy guard coast copper mines'.split(
    ' ',
  );
  const sentence = fc
    .array(fc.constantFrom(...words), { minLength: 6, maxLength: 14 })
    .map((chosen) => `${chosen.join(' ')}.`);
  const sentences = fc.array(sentence, { minLength: 3, maxLength: 6 });
  const steps = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 30 }), fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 4 })),
    { minLength: 8, maxLength: 30 },
  );
  fc.assert(
    fc.property(sentences, steps, (known, changes) => {
      const find = reuseFinder();
      const corpus = new Map<string, readonly Piece[]>();
      for (const [number, chosen] of changes) {
        const name = String(number).padStart(2, '0');
        const text = chosen.map((which) => known[which % known.length]).join(' ');
        if (chosen.length === 0) corpus.delete(name);
        else corpus.set(name, [{ start: 0, text }]);
        const found = find(new Map(corpus));
        const names = [...corpus.keys()].sort();
        const whole = findReuse(names.map((one) => corpus.get(one) as readonly Piece[]));
        const expected = whole.map((reuse) => ({
          ...reuse,
          left: names[reuse.left] as string,
          right: names[reuse.right] as string,
        }));
        for (const one of names) {
          const asRight = expected
            .filter(({ right }) => right === one)
            .sort((a, b) => (a.left < b.left ? -1 : a.left > b.left ? 1 : 0));
          const asLeft = expected.filter(({ left }) => left === one);
          expect(found.of(one)).toEqual([...asRight, ...asLeft]);
        }
      }
    }),
    { numRuns: 15 },
  );
});
