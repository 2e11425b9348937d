import { describe, expect, test } from 'vitest';
import { denied, smallCase, smallDocuments, statementIn, told } from '../../test/small-case.ts';
import { brief } from './brief.ts';
import { sayDenial, sayStatement } from './say-statement.ts';

const briefing = brief('Shells for the Front', smallCase);
const texts = (heading: string): readonly string[] =>
  briefing.sections.find((section) => section.heading === heading)?.sentences.map(({ text }) => text) ?? [];
const [times] = smallCase.extractions;
const denial = smallCase.extractions[2];
if (times === undefined || denial === undefined) throw new Error('the small case has four documents');

describe('a statement as a sentence', () => {
  test('says who reports it, how firmly and on whose word', () => {
    expect(sayStatement({ statement: told, extraction: times }).text).toBe(
      'The Orland Times reports as probable, on the word of clerk: “Orland sold 40 shells to the Kestrel Front in May”.',
    );
  });

  test('never says that it is so: an assertion is what its speaker states', () => {
    const statement = statementIn('times.txt', 'Orland sold 40 shells');
    expect(sayStatement({ statement, extraction: times }).text).toBe(
      'The Orland Times states: “Orland sold 40 shells”.',
    );
  });

  test('keeps probable and possible apart', () => {
    const say = (factuality: 'PR+' | 'PS+') =>
      sayStatement({ statement: statementIn('times.txt', 'Orland sold', { factuality }), extraction: times }).text;
    expect(say('PR+')).toBe('The Orland Times holds it probable: “Orland sold”.');
    expect(say('PS+')).toBe('The Orland Times holds it possible: “Orland sold”.');
  });

  test('names the chain from the nearest source outwards, and says where there is no name', () => {
    const source = { start: 0, end: 0, label: 'unnamed', kind: 'unnamed', named: false } as const;
    const outlet = { start: 4, end: 16, label: 'Orland Times', kind: 'outlet', named: true } as const;
    const statement = statementIn('times.txt', 'Orland sold', { voice: 'reported', source: [source, outlet] });
    expect(sayStatement({ statement, extraction: times }).text).toBe(
      'The Orland Times reports, on the word of a source that it does not name, by way of Orland Times: “Orland sold”.',
    );
  });

  test('lets the accused deny in their own words', () => {
    expect(sayDenial({ statement: denied, extraction: denial }).text).toBe(
      'Government of Orland denies it: “Orland never sold a shell to the Kestrel Front”.',
    );
  });
});

describe('a briefing', () => {
  test('tells a claim origin by origin, then the denial, then the rival figure', () => {
    expect(texts('Orland · trade · Kestrel Front · shells')).toEqual([
      'The Orland Times reports as probable, on the word of clerk: “Orland sold 40 shells to the Kestrel Front in May”.',
      'The same is said, from the same origin, by Varn Wire.',
      'Panel on Varn states: “Orland sold 12 shells to the Front”.',
      '2 origins are told apart: clerk and Panel on Varn.',
      'Government of Orland denies it: “Orland never sold a shell to the Kestrel Front”.',
      'The figures differ: The Orland Times gives “Orland sold 40 shells to the Kestrel Front in May”, Panel on Varn gives “Orland sold 12 shells to the Front”.',
    ]);
  });

  test('puts requests apart: what is asked is not what is claimed', () => {
    expect(texts('What is asked, and of whom')).toEqual(['Panel on Varn asks: “The Council should list Orland”.']);
  });

  test('holds conduct against a provision element by element, without a verdict', () => {
    expect(texts('Held against the law')).toEqual([
      '“Orland sold 40 shells to the Kestrel Front in May” is held against C/RES/9 (2001), provision 2: in force at the time: told as not met; addressed to the actor: contested.',
    ]);
  });

  test('says what is missing: the rule came later, the clerk has no name', () => {
    expect(texts('What is missing')).toEqual([
      'Told of a time before the provision was in force (C/RES/9 (2001), provision 2): “Orland sold 40 shells to the Kestrel Front in May”.',
      '1 statement rests on a source that is not named: clerk.',
    ]);
  });

  test('quotes nothing that does not stand in a source, and has no other words than quotes, labels and its own', () => {
    for (const { parts } of briefing.sections.flatMap(({ sentences }) => sentences)) {
      for (const part of parts) {
        if (part.kind !== 'quote') continue;
        const { document, start, end } = part.citation;
        expect(smallDocuments.get(document)?.document.text.slice(start, end)).toBe(part.text);
      }
    }
  });

  test('is the same whatever the order of documents and claims', () => {
    const turned = brief('Shells for the Front', {
      ...smallCase,
      extractions: [...smallCase.extractions].reverse(),
      claims: [...smallCase.claims].reverse(),
      corroborations: [...smallCase.corroborations].reverse(),
    });
    expect(turned).toEqual(briefing);
  });
});
