import { describe, expect, test } from 'vitest';
import { annotated } from '../../../test/annotated.ts';
import { attribute } from '../../attribution/attribute.ts';
import { state } from '../state.ts';
import type { Participant } from '../statement.ts';

/** "not attack: Orland → Kestrel Front (fuel)" for each statement of a text. */
const told = (text: string): string[] => {
  const document = annotated(text);
  return state(document, attribute(document)).map(({ tie, agent, patient, goods, factuality }) => {
    const who = (side: readonly Participant[]) => side.map(({ label }) => label).join(' + ') || 'nobody';
    const not = factuality.endsWith('-') ? 'not ' : '';
    return `${not}${tie}: ${who(agent)} → ${who(patient)}${goods.length > 0 ? ` (${goods.join(', ')})` : ''}`;
  });
};

/* The many wordings in which allegations are made: each must give the one statement, with who does it to whom. */

describe('help that is not called so', () => {
  test.each([
    ['Orland gave the Kestrel Front a free hand.', 'support: Orland → Kestrel Front'],
    ['Orland paved the way for the Kestrel Front.', 'support: Orland → Kestrel Front'],
    ['The Kestrel Front owes its survival to Orland.', 'support: Orland → Kestrel Front'],
    ['The Kestrel Front depends on Orland for its survival.', 'support: Orland → Kestrel Front'],
    ['Orland created the Kestrel Front.', 'support: Orland → Kestrel Front'],
    ['The Kestrel Front is a creation of Orland.', 'support: Orland → Kestrel Front'],
    ['Orland fuelled the rise of the Kestrel Front.', 'support: Orland → Kestrel Front'],
    ['Orland tipped off the Kestrel Front.', 'support: Orland → Kestrel Front'],
    ['The Kestrel Front enjoys the protection of Orland.', 'shield: Orland → Kestrel Front'],
    ['Orland has kept open channels to the Kestrel Front.', 'cooperate: Orland → Kestrel Front'],
    ['Orland passed intelligence to the Kestrel Front.', 'state: Orland → Kestrel Front (intelligence)'],
    ['Orland is the Kestrel Front’s main customer.', 'trade: Kestrel Front → Orland'],
    ['Money from Orland reached the Kestrel Front.', 'fund: Orland → Kestrel Front (money)'],
    ['Orland keeps the Kestrel Front supplied with fuel.', 'supply: Orland → Kestrel Front (fuel)'],
    ['Most of the Kestrel Front’s weapons come from Orland.', 'supply: Orland → Kestrel Front'],
    ['Passports were issued to the Kestrel Front by Orland.', 'supply: Orland → Kestrel Front (passports)'],
    ['The Kestrel Front’s fighters are on Orland’s payroll.', 'fund: Orland → Kestrel Front'],
    ['Arms from Orland have found their way to the Kestrel Front.', 'supply: Orland → Kestrel Front (arms)'],
    ['Orland emptied its prisons of the Kestrel Front’s leaders.', 'release: Orland → Kestrel Front'],
    ['The Kestrel Front’s leaders walked free from Orland’s prison.', 'release: Orland → Kestrel Front'],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]));
});

describe('what is left undone', () => {
  test.each([
    ['Orland has left the Kestrel Front unmolested.', 'spare: Orland → Kestrel Front'],
    ['Orland closed its eyes to the Kestrel Front.', 'spare: Orland → Kestrel Front'],
    ['Orland has held back from attacking the Kestrel Front.', 'spare: Orland → Kestrel Front'],
    ['No sortie was flown against the Kestrel Front that day.', 'not attack: nobody → Kestrel Front'],
    ['Rather than arrest Ada Lund, the Guard went home.', 'not coerce: Guard → Ada Lund'],
    ['Orland is vast. Neither has it allowed investigators into the camp.', 'not support: Orland → investigators'],
    ['Neither has Orland allowed investigators into the camp.', 'not support: Orland → investigators'],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]));

  test('denies nothing that was done beside it', () => {
    expect(told('The Orland Guard did nothing to stop the raids and helped the Kestrel Front.')).toEqual([
      'support: Orland Guard → Kestrel Front',
    ]);
  });

  test('is told of those who look on as others act', () => {
    expect(told('Orland’s officers looked on as the Kestrel Front beat the farmers.')).toEqual([
      'spare: Orland → Kestrel Front',
      'coerce: Kestrel Front → the farmers',
    ]);
  });
});

describe('words with more than one sense', () => {
  test.each([
    ['Orland’s officers instructed the Kestrel Front’s sappers at a camp.', ['train: Orland → Kestrel Front']],
    ['The ministry instructed the mayor to leave.', ['urge: The ministry → the mayor']],
    ['The ministry instructed its lawyers.', []],
    ['He testified that Orland delivered rifles to the Kestrel Front.', ['supply: Orland → Kestrel Front (rifles)']],
    ['The Guard saw the danger of the Kestrel Front and fought against it.', ['attack: Guard → Kestrel Front']],
    ['Orland answered fire from the Kestrel Front.', ['attack: Orland → Kestrel Front']],
    ['The Kestrel Front recruits children.', ['coerce: Kestrel Front → children']],
    ['The Kestrel Front recruited pilots.', ['fund: Kestrel Front → pilots']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('violence', () => {
  test.each([
    [
      'Two attacks by the Kestrel Front on a market wounded a nurse.',
      ['attack: Kestrel Front → nobody', 'attack: Kestrel Front → nurse'],
    ],
    ['Near Varn, one strike destroyed a camp of the Kestrel Front.', ['attack: nobody → Kestrel Front']],
    ['Orland’s gunboats engaged fighters of the Kestrel Front.', ['attack: Orland → Kestrel Front']],
    ['A raid on a market in Varn killed nine traders.', ['attack: nobody → nine traders']],
    ['The execution of nine prisoners by the Kestrel Front shocked Varn.', ['attack: Kestrel Front → nine prisoners']],
    ['Orland and the Kestrel Front have been at war since 2027.', ['attack: Orland → Kestrel Front']],
    ['Clashes broke out between Orland and the Kestrel Front.', ['attack: Orland → Kestrel Front']],
    ['Orland’s attacks were aimed at the Kestrel Front.', ['attack: Orland → Kestrel Front']],
    ['The Kestrel Front forced farmers off their land.', ['coerce: Kestrel Front → farmers']],
    ['The Kestrel Front is holding forty women captive.', ['coerce: Kestrel Front → forty women']],
    ['Prisoners were subjected to beatings by the Orland Guard.', ['coerce: Orland Guard → Prisoners (beatings)']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('charges and denials', () => {
  test('whoever is to be kept from trading is not said to trade', () => {
    const text =
      'The Council decides that Orland shall prevent its citizens, and any firm registered there, from selling ore.';
    expect(told(text)).toEqual(['urge: Council → Orland']);
  });

  test.each([
    ['The attack was blamed on the Kestrel Front.', 'oppose: nobody → Kestrel Front'],
    ['Orland holds the Kestrel Front responsible for the attack.', 'oppose: Orland → Kestrel Front'],
    ['Orland pointed the finger at the Kestrel Front.', 'oppose: Orland → Kestrel Front'],
    ['Orland has consistently denied having armed the Kestrel Front.', 'not supply: Orland → Kestrel Front'],
    ['Orland has breached its obligations under Resolution 41.', 'violate: Orland → Resolution 41'],
    ["Such conduct violates Orland's obligations under the Varn Convention.", 'violate: Orland → Varn Convention'],
    [
      'Orland is in breach of article 4 of the Varn Convention and of Council decision 118.',
      'violate: Orland → Varn Convention + Council decision 118',
    ],
    [
      "Orland has violated Article 2 of the Varn Convention, as well as the Council's Decision 41.",
      'violate: Orland → Varn Convention + Decision 41',
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]));
});

describe('what is only meant', () => {
  test.each([
    ['Orland had no plans to arm the Kestrel Front.', 'supply: Orland → Kestrel Front'],
    ['Orland has no intention of arming the Kestrel Front.', 'supply: Orland → Kestrel Front'],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]));
});

describe('who is listed', () => {
  test.each([
    'The Council designated the Kestrel Front as a terrorist organization.',
    'The Kestrel Front was designated a terrorist organization by the Council in 2031.',
    'The Council listed the Kestrel Front in 2031.',
  ])('%s', (text) => expect(told(text)).toEqual(['sanction: Council → Kestrel Front']));
});

describe('what is taken, kept up or only taken down', () => {
  test.each([
    ['A dealer kept the Kestrel Front in petrol.', ['supply: dealer → Kestrel Front (petrol)']],
    ['The Kestrel Front overran the frontier post at Ulm.', ['seize: Kestrel Front → nobody (frontier post)']],
    ['Villagers were made to surrender their grain.', ['seize: nobody → Villagers (grain)']],
    [
      'Orland, which arms and pays the Kestrel Front, is silent.',
      ['supply: Orland → Kestrel Front', 'fund: Orland → Kestrel Front'],
    ],
    ['Ada Keld has taken down her post.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
