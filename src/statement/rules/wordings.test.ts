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
    ['Neither has Orland allowed investigators into the camp.', 'not support: Orland → investigators'],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]));

  test('is told of those who look on as others act', () => {
    expect(told('Orland’s officers looked on as the Kestrel Front beat the farmers.')).toEqual([
      'spare: Orland → Kestrel Front',
      'coerce: Kestrel Front → the farmers',
    ]);
  });
});

describe('who is listed', () => {
  test.each([
    'The Council designated the Kestrel Front as a terrorist organization.',
    'The Kestrel Front was designated a terrorist organization by the Council in 2031.',
    'The Council listed the Kestrel Front in 2031.',
  ])('%s', (text) => expect(told(text)).toEqual(['sanction: Council → Kestrel Front']));
});
