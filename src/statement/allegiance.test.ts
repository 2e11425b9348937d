import { describe, expect, test } from 'vitest';
import { annotated } from '../../test/annotated.ts';
import { attribute } from '../attribution/attribute.ts';
import { state } from './state.ts';
import type { Statement } from './statement.ts';

const who = (side: Statement['agent']): string => side.map(({ label }) => label).join(' + ') || 'nobody';

/** "attack: Kestrel Front → Orland" for each statement of a text. */
const ties = (text: string): string[] => {
  const document = annotated(text);
  return state(document, attribute(document)).map(
    ({ tie, agent, patient }) => `${tie}: ${who(agent)} → ${who(patient)}`,
  );
};

const WAR =
  'The Orlandian army guards the road to Varn, and fighters of the Kestrel Front hold the hills. Orland is at war.';

describe('forces that no phrase calls anybody’s', () => {
  test.each([
    ['Government troops shelled the Front.', 'attack: Orland → Kestrel Front'],
    ['In May military police detained the mayor.', 'coerce: Orland → the mayor'],
    ['On Monday the Front wounded two soldiers.', 'attack: Kestrel Front → Orland'],
    ['The Front attacked no army post.', 'attack: Kestrel Front → Orland'],
    ['The Front holds the mill, and fighters have robbed the miller.', 'seize: Kestrel Front → the miller'],
    ['Orland freed nineteen fighters.', 'release: Orland → Kestrel Front'],
  ])('are the side’s that has such in the document: %s', (text, tie) => {
    expect(ties(`${WAR} ${text}`)).toContain(tie);
  });

  test.each(['The Front hanged two former soldiers.', 'The Front hanged two soldiers who had deserted.'])(
    'but not whoever is of them no longer: %s',
    (text) => {
      expect(ties(`${WAR} ${text}`)).not.toContain('attack: Kestrel Front → Orland');
    },
  );

  test.each(['Army denies shelling Varn clinic', 'On Monday the army raided the mill.'])(
    'an army without an owner is of the one government that has a name: %s',
    (text) => {
      const told = 'The Federal Government of Orlund has fought the Kite Movement since spring.';
      expect(ties(`${text}\n\n${told}`)).toContain('attack: Federal Government of Orlund → nobody');
    },
  );

  test.each([
    'On 6 May two cutters of the Orlandian coast guard rammed the trawler.',
    'On 8 May a patrol boat of the Orlandian navy rammed the trawler.',
  ])('craft act for the state whose navy has them: %s', (text) => {
    expect(ties(`${WAR} ${text}`)).toContain('attack: Orland → the trawler');
  });

  test('nor where two sides have such', () => {
    expect(
      ties('The Orlandian army met the Kestish army at Varn. Kest and Orland are at war. Soldiers robbed the miller.'),
    ).toContain('seize: Soldiers → the miller');
  });

  test('nor where another group is spoken of last', () => {
    expect(ties(`${WAR} The Harbour Guard left the town. Fighters robbed the miller.`)).not.toContain(
      'seize: Kestrel Front → the miller',
    );
  });

  test('and government forces are no other land’s, whose government is named later', () => {
    expect(
      ties(
        'Aircraft of the Orlandian Air Force bombed Varn. Government troops burned the mill. The Government of Kest condemned Orland.',
      ),
    ).toEqual([
      'attack: Orlandian Air Force → nobody',
      'attack: Orland → nobody',
      'oppose: Government of Kest → Orland',
    ]);
  });
});

describe('what is somebody’s and is struck', () => {
  test.each([
    ['A drone bombed a depot held by the Kestrel Front at Varn.', 'attack: drone → Kestrel Front'],
    ['The raid destroyed a school run by the Lantern Mission.', 'attack: nobody → Lantern Mission'],
    [
      'The Kestrel Front trained at a camp held by the Varn Guard. The army shelled the camp.',
      'attack: The army → Varn Guard',
    ],
    ['Gunmen shelled a clinic run by the Varn Relief Union.', 'attack: Gunmen → Varn Relief Union'],
    [
      'The Varn Relief Union opened its clinic in May. The Front shelled the clinic.',
      'attack: Front → Varn Relief Union',
    ],
  ])('stands for whoever has it, though another sentence says whose: %s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });

  test('but not for the place that it is in', () => {
    expect(ties('Varn’s market is old. The Front shelled the market.')).toContain('attack: Front → nobody');
  });
});

test('an officer’s own government is that of the army in which he serves', () => {
  const text =
    'Orland is at war. The liaison officer of the Orlandian army, Major Anton Sorel, told the mission of it. Sorel said that his government had arrested two farmers.';
  expect(ties(text)).toContain('coerce: Orland → two farmers');
});
