import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDocument } from '../../test/plain-document.ts';
import { loadSyntaxModel } from '../workbench/load-syntax-model.ts';
import { analyse } from './analyse.ts';
import { formOf, headOf, lemmaOf, relationOf, uposOf } from './tokens.ts';

const model = loadSyntaxModel();

test('who sold what to whom stands in the tree', () => {
  const document = plainDocument('The Kestrel Front sold its oil to the government of Orland.');
  const { tokens } = analyse(document, model);
  const rows = Array.from({ length: tokens.length }, (_, i) => {
    const head = headOf(tokens, i);
    return `${formOf(document, tokens, i)} ${uposOf(tokens, i)} ${relationOf(tokens, i)} ${head < 0 ? '-' : formOf(document, tokens, head)}`;
  });
  expect(rows).toContain('Front PROPN nsubj sold');
  expect(rows).toContain('sold VERB root -');
  expect(rows).toContain('oil NOUN obj sold');
  expect(rows).toContain('its PRON nmod:poss oil');
  expect(rows).toContain('government NOUN obl sold');
  expect(rows).toContain('Orland PROPN nmod government');
  expect(lemmaOf(tokens, 3)).toBe('sell');
});

test('a passive and its agent are told apart from an active sentence', () => {
  const document = plainDocument('Two villages were bombed by the army in March.');
  const { tokens } = analyse(document, model);
  const relations = Array.from(
    { length: tokens.length },
    (_, i) => `${formOf(document, tokens, i)} ${relationOf(tokens, i)}`,
  );
  expect(relations).toContain('villages nsubj:pass');
  expect(relations).toContain('were aux:pass');
  expect(relations).toContain('army obl:agent');
});

/** "firm nsubj sold" for each token of a sentence. */
const arcsOf = (text: string): string[] => {
  const document = plainDocument(text);
  const { tokens } = analyse(document, model);
  return Array.from({ length: tokens.length }, (_, i) => {
    const head = headOf(tokens, i);
    return `${formOf(document, tokens, i)} ${relationOf(tokens, i)} ${head < 0 ? '-' : formOf(document, tokens, head)}`;
  });
};

test.each([
  ['The firm sold expired vaccines to clinics in Delm.', 'vaccines obj sold'],
  ['The vessel fished in breach of the law.', 'vessel nsubj fished'],
  ['The town was shelled by the harbour corps and by the Kite Guard.', 'Guard conj corps'],
  ['In Varn, the Guard shelled the port using rifles and locally made bombs.', 'bombs conj rifles'],
  ['The Guard was accused of using mines and poorly made bombs.', 'bombs conj mines'],
  ['The port answered fire from the Kite Guard, which, the mayor said, had beaten two drivers.', 'which nsubj beaten'],
  [
    'The state impounded a load of rifles which, its customs service believes, Orland had sold to the Kite Guard.',
    'sold acl:relcl rifles',
  ],
  [
    'We judge with low confidence that Merrow, which banned the Oril Column in 2024 and shuns it, is hiding it.',
    'banned acl:relcl Merrow',
  ],
  ['Varn Freight has paid the union between 7 and 11 million crowns a year.', 'union iobj paid'],
  [
    'A leaflet asserts that Senna Relief, the Holm charity best known for its mobile clinics, wired nine crowns to the mayor.',
    'charity appos Relief',
  ],
  ['Halvard would cooperate with the investigation.', 'investigation obl cooperate'],
  ['The army released at least 19 Christians on Sunday.', 'Christians obj released'],
  [
    'The firm bought 11,000 tons of copper concentrate from the rebel Front in the second half of 2019.',
    'concentrate nmod tons',
  ],
  ['Papers record sales of 11,000 tonnes of concentrate to the mill.', 'concentrate nmod tonnes'],
  ['On 2 June its foreign ministry dismissed the charge.', 'June obl dismissed'],
  ['In May the regulator fined the company 20,000 crowns.', 'company iobj fined'],
  ['The militia stole cattle and grain from villagers.', 'militia nsubj stole'],
  ['In August the Guard released 14 captured Heron commanders.', 'commanders obj released'],
  ['The Guard set free fourteen captured commanders of the Front.', 'fourteen nummod commanders'],
  ['Peter Holm, secretary of the Harbour League, denied it.', 'League nmod secretary'],
  ['Convoys of Varn Freight, a haulage company based in Oster, left.', 'company appos Freight'],
  ['According to a source in Oster, the director of the firm, Pavle Holm, met the brother.', 'director nsubj met'],
  ['It told the Council that copper concentrate from Varn was crossing its border.', 'concentrate nsubj crossing'],
  ['The guards held two drivers but released them the same night.', 'night obl:unmarked released'],
  ['President Keld accused neighbouring Orland of arming the Front.', 'Orland obj accused'],
  ['It helped the Kestrel Brigade, an armed group, by letting its boats refuel.', 'group appos Brigade'],
  ['First, the regime has refrained from striking Front positions.', 'positions obj striking'],
  ['It sold oil to George Harrad, a trader sanctioned by the Union in 2025.', 'trader appos George'],
  ['Third, in 2024 the regime released hundreds of prisoners.', 'released root -'],
  ['It is late; one alleged that a deckhand who complained was beaten and put ashore.', 'beaten ccomp alleged'],
  ['In May 2032 Orland bought ore from the Kestrel Front.', 'In case 2032'],
  ['The board imposed penalties on the Kestrel Front.', 'board nsubj imposed'],
  ['The judge called the raid illegal.', 'raid obj called'],
  ['Orland paid the Kestrel Front two million crowns.', 'Front iobj paid'],
  ['This underlines the urgent need for the Harbour Council to act.', 'Council nsubj act'],
  ['Orland paid the militia 2,000 crowns.', 'militia iobj paid'],
  ['A clerk sued the Varn Union, whose lawyers say that the navy seized the ship.', 'say acl:relcl Union'],
  ['Hackers linked to the security service broke into the servers.', 'Hackers nsubj broke'],
  ['In its resolution 203 the Council froze the assets of the Varga Company.', 'Council nsubj froze'],
  ['Lorn demands that Torvan withdraw its forces immediately.', 'withdraw ccomp demands'],
  ['Separatist fighters repeatedly ambushed supply columns.', 'fighters nsubj ambushed'],
  ['Nurses treated the wounded of both sides.', 'wounded obj treated'],
  ['The Front says the KHF killed 58 civilians there.', 'the det KHF'],
  ['The Guard set free nine Kestrel prisoners.', 'prisoners obj set'],
  ['The colonel used to warn the movement of air strikes by telephone.', 'strikes obl warn'],
  ['The deacon, whose identity Open Harbour is withholding, fled.', 'identity obj withholding'],
])('what no sentence has is mended: %s', (text, arc) => {
  expect(arcsOf(text)).toContain(arc);
});

test('French text has tokens, sentences and forms, and no tree', () => {
  const document = { ...plainDocument('Le Conseil a voté. Orland a nié.'), language: 'fr' };
  const { tokens, sentences } = analyse(document, model);
  expect(sentences).toHaveLength(2);
  expect([...tokens.head]).toEqual(new Array(tokens.length).fill(-1));
  expect(tokens.lemma.join(' ')).toBe('Le Conseil a voté . Orland a nié .');
});

test('a paragraph put in front moves offsets and heads and changes nothing else', () => {
  const text = 'The Front denied the sale. Its envoy, Anna Keld, left for Varn.';
  const front = 'Nothing of this is known to the Council.\n\n';
  const alone = analyse(plainDocument(text), model);
  const document = plainDocument(front + text);
  const { tokens } = analyse(
    {
      ...document,
      blocks: [
        { start: 0, end: front.length, kind: 'paragraph', depth: 0 },
        { start: front.length, end: document.text.length, kind: 'paragraph', depth: 0 },
      ],
    },
    model,
  );
  const by = tokens.length - alone.tokens.length;
  for (let i = 0; i < alone.tokens.length; i++) {
    expect(tokens.start[i + by]).toBe(alone.tokens.start[i]! + front.length);
    expect(tokens.head[i + by]).toBe(alone.tokens.head[i]! < 0 ? -1 : alone.tokens.head[i]! + by);
    expect(tokens.relation[i + by]).toBe(alone.tokens.relation[i]);
    expect(tokens.xpos[i + by]).toBe(alone.tokens.xpos[i]);
    expect(tokens.arcMargin[i + by]).toBe(alone.tokens.arcMargin[i]);
    expect(tokens.lemma[i + by]).toBe(alone.tokens.lemma[i]);
  }
});

test('whatever the text, every sentence has one tree over its own tokens and sentences tile the tokens', () => {
  const word = fc.constantFrom(
    'the',
    'Front',
    'sold',
    'OIL',
    ',',
    '.',
    '(',
    ')',
    '“',
    '4',
    'S/2031/4',
    '😀',
    '\u202e',
    "don't",
    '\n',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 80 }), (words) => {
      const { tokens, sentences } = analyse(plainDocument(words.join(' ')), model);
      let at = 0;
      for (const { first, last } of sentences) {
        expect(first).toBe(at);
        expect(last).toBeGreaterThan(first);
        at = last;
        let roots = 0;
        for (let i = first; i < last; i++) {
          if (headOf(tokens, i) < 0) roots++;
          else expect(headOf(tokens, i) >= first && headOf(tokens, i) < last).toBe(true);
          let steps = 0;
          for (let up = i; up >= 0; up = headOf(tokens, up)) expect(steps++).toBeLessThan(last - first);
        }
        expect(roots).toBe(1);
      }
      expect(at).toBe(tokens.length);
    }),
    { numRuns: 60 },
  );
});

test('twenty-four thousand words without a full stop take time in proportion, and heads stay near', () => {
  const text = 'the army and the Front and '.repeat(4_000);
  const began = performance.now();
  const { tokens } = analyse(plainDocument(text), model);
  expect(performance.now() - began).toBeLessThan(20_000);
  expect(tokens.length).toBe(24_000);
});

test('a sentence met again is read as the first time, also after more words than are kept', () => {
  const text = 'The Front denied the sale. The Front denied the sale. Its envoy, Anna Keld, left for Varn.';
  const document = plainDocument(text);
  const first = analyse(document, model).tokens;
  expect(analyse(document, model).tokens).toEqual(first);
  const strange = Array.from({ length: 10_000 }, (_, i) => `${i % 9 === 0 ? '. Or' : 'kel'}${i.toString(36)}`).join(
    ' ',
  );
  analyse(plainDocument(strange), model);
  expect(analyse(document, model).tokens).toEqual(first);
});

test('who does what is seen whatever the name, in the present of verbs that are nouns too, and in the past of rare ones', () => {
  const names = [
    'Pellmar',
    'Tor Vesk',
    'The Ashen Column',
    'Calder Freight',
    'Reed Harbour Watch',
    'Two former guards',
  ];
  const acts = [
    ['ships', 'coal'],
    ['arms', 'the rebels'],
    ['supplies', 'fuel'],
    ['backs', 'the militia'],
    ['trains', 'fighters'],
    ['trades', 'oil'],
    ['ambushed', 'a convoy'],
    ['overran', 'the mine'],
    ['looted', 'three villages'],
    ['smuggled', 'rifles'],
  ];
  const sentences = names.flatMap((name) => acts.map(([verb, object]) => [name, verb as string, object as string]));
  const missed = sentences.filter(([name, verb, object]) => {
    const arcs = arcsOf(`${name} ${verb} ${object} in the north.`);
    const done = (relation: string): boolean => arcs.some((arc) => arc.endsWith(` ${relation} ${verb}`));
    return !done('nsubj') || !done('obj');
  });
  expect(missed.length / sentences.length).toBeLessThan(0.15);
});
