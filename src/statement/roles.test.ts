import { describe, expect, test } from 'vitest';
import { annotated } from '../../test/annotated.ts';
import { attribute } from '../attribution/attribute.ts';
import { state } from './state.ts';
import type { Statement } from './statement.ts';

const who = (side: Statement['agent']): string => side.map(({ label }) => label).join(' + ') || 'nobody';

const told = (text: string): Parameters<typeof state> => {
  const document = annotated(text);
  return [document, attribute(document)];
};

/** "trade: Kestrel Front → Orland" for each statement of a text. */
const ties = (text: string): string[] =>
  state(...told(text)).map(({ tie, agent, patient }) => `${tie}: ${who(agent)} → ${who(patient)}`);

describe('what somebody is praised, blamed or punished for he has done', () => {
  test.each([
    ['The union condemned the sheriff for beating two drivers.', 'coerce: the sheriff → two drivers'],
    [
      'The union condemned the sheriff for beating two drivers and for shielding the foreman.',
      'shield: the sheriff → the foreman',
    ],
    ['The mayor thanked the Harbour Guard for releasing the pilots.', 'release: Harbour Guard → the pilots'],
    ['The court charged Orland with arming the militia.', 'supply: Orland → the militia'],
    [
      'A prosecutor has opened proceedings against Varn Freight for arming the militia.',
      'supply: Varn Freight → the militia',
    ],
    ['The council expressed its gratitude to Orland for having freed the pilots.', 'release: Orland → the pilots'],
    ['The Union imposed a fine on Varn Freight for arming the Kestrel Front.', 'supply: Varn Freight → Kestrel Front'],
    ['The Treasury imposed sanctions on six firms for providing fuel to the Guard.', 'supply: six firms → Guard'],
  ])('%s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });

  test('but what somebody uses a thing for he does himself', () => {
    expect(ties('The army sold the boats for arming the militia.')).toContain('supply: The army → the militia');
  });
});

describe('a later verb has the subject of the first', () => {
  test.each([
    [
      'Orland trained the guards and last autumn delivered forty armoured cars to the Army of Varnia.',
      'supply: Orland → Army of Varnia',
    ],
    [
      'A column of the Kestrel Front, having crossed the river, fell upon the Orlandian customs post of Bou Zarif, killed eleven officers and fled.',
      'attack: Kestrel Front → eleven officers',
    ],
    [
      'Residents of Rint said that men of the Karan Wing had entered the village, led away the schoolteacher, Mr Odo, and fled.',
      'coerce: men of the Karan Wing → Odo',
    ],
    [
      'Some units of the Kestrel Front hold the wells and tax the herders of the basin and press-gang their sons.',
      'coerce: Kestrel Front → their sons',
    ],
  ])('%s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });
});

test('an object may stand behind a date', () => {
  expect(ties('Orland has detained since July forty-one Varnian drivers.')).toContain(
    'coerce: Orland → forty-one Varnian drivers',
  );
});

describe('a pronoun', () => {
  test.each([
    ['The Regency Army encircled him.', ['attack: Regency Army → nobody']],
    ['They blamed the mayor.', ['oppose: nobody → the mayor']],
    ['It burned them.', []],
    ['Anna Keld said: “They beat me every night.”', ['coerce: nobody → Anna Keld']],
    ['Anna Keld said: “Varn Freight has financed me.”', ['fund: Varn Freight → Anna Keld']],
    ['I was beaten by the guards.', ['coerce: the guards → nobody']],
    ['A US raid on the Kestrel Front failed.', ['attack: US → Kestrel Front']],
  ])('is nobody where it is left open who is meant, but “I”, quoted, is who is quoted: %s', (text, expected) => {
    expect(ties(text)).toEqual(expected);
  });

  test('that names no source leaves it unnamed', () => {
    const [statement] = state(...told('She said that Varn Freight had paid the mayor.'));
    expect(statement?.source.map(({ label }) => label)).toEqual(['unnamed']);
  });
});

test('whoever speaks for a body means all of it by “us”', () => {
  const text =
    'Ada Brim, the director of the Kell Union, spoke in Varn. "The Harbour Guard beat us on the pier," said Ada Brim. "We are working with the mayor," said a spokesman, Oto Lund.';
  expect(ties(text)).toEqual(['coerce: Harbour Guard → Kell Union', 'cooperate: Kell Union → the mayor']);
});

describe('people who are called by their land are not its state', () => {
  test.each([
    ['The Front freed four Norwegians.', 'release: Front → four Norwegians'],
    ['The Front freed four Chinese.', 'release: Front → four Chinese'],
    ['A Peruvian was beaten by the militia.', 'coerce: the militia → Peruvian'],
    ['The Front shelled Sri Lankans who lived there.', 'attack: Front → Sri Lankans'],
    ['The mayor urged all Norwegians to stay at home.', 'urge: The mayor → Norwegians'],
    ['The court sentenced six young South Africans.', 'coerce: The court → six young South Africans'],
    ['The Front freed ten Peruvian agents.', 'release: Front → ten Peruvian agents'],
    ['The Council calls upon the Peruvian Croat side to withdraw.', 'urge: The Council → the Peruvian Croat side'],
  ])('%s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });

  test('but may be meant by all its people', () => {
    expect(ties('The Norwegians shelled the Front.')).toEqual(['attack: Norway → Front']);
  });
});

describe('who has no name is called by what tells who it is, and no more', () => {
  test.each([
    ['The Front robbed those who feed the Guard.', 'seize: Front → those who feed the Guard'],
    [
      'The Guard flogged those who refused to leave, and burned their huts.',
      'coerce: Guard → those who refused to leave',
    ],
    ['The danger which smugglers pose to villagers is great.', 'threaten: smugglers → villagers'],
    [
      'Orland protects the victims of the raid in accordance with its laws.',
      'shield: Orland → the victims of the raid',
    ],
    ['The Front attacked the former secretary of state.', 'attack: Front → the former secretary of state'],
  ])('%s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });

  test.each([
    ['Kurdish forces shelled the port.', 'attack: Kurdish forces → nobody'],
    ['The mayor condemned Catholic and Jewish members of the council.', 'oppose: The mayor → the council'],
    ['The US shelled the port.', 'attack: US → nobody'],
  ])('a people or faith does not stand for some of it, nor a pronoun for “US”: %s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });

  test('and a noun that says of what sort a house is is nobody', () => {
    expect(ties('Gunmen attacked refugee centres.').join()).not.toContain('→ refugee');
  });
});

test('of two objects of giving the first is whoever gets the second', () => {
  expect(ties('The Harbour Guard sold the militia forty drones in June.')).toEqual([
    'trade: Harbour Guard → the militia',
  ]);
});

describe('people who are only counted', () => {
  test.each([
    ['The militia killed four.', 'attack: The militia → four'],
    ['The militia arrested all five.', 'coerce: The militia → all five'],
    ['The Guard stormed the port, wounding nine.', 'attack: Guard → nine'],
    ['The Guard stormed the port, wounding nine of its people.', 'attack: Guard → its people'],
    ['Both robbed the villagers.', 'seize: Both → the villagers'],
  ])('take part: %s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });

  test('but not where things are', () => {
    expect(ties('The Guard bought nine boats. The Front burned two.')).not.toContain('attack: Front → two');
  });
});

test('whom a body has working or fighting for it is meant by it, by however many', () => {
  expect(ties("The Harbour Board carries food. Police detained two of the Harbour Board's drivers.")).toEqual([
    'coerce: Police → Harbour Board',
  ]);
  expect(ties('The Kite Guard fled. Police jailed six members of the Kite Guard.')).toEqual([
    'coerce: Police → Kite Guard',
  ]);
  expect(ties("Police jailed six members of the Dockers' Union.")).toEqual([
    "coerce: Police → six members of the Dockers' Union",
  ]);
});

test('whoever has a name for what he is is somebody', () => {
  expect(ties('Plainclothesmen had arrested the clerk.')).toEqual(['coerce: Plainclothesmen → the clerk']);
  expect(ties('The gendarmerie attacked the oarsmen.')).toEqual(['attack: The gendarmerie → the oarsmen']);
});

test('what is past beside a verb of the present is part of what is said', () => {
  expect(ties('A clerk says that the bank fears the Riders and has since helped the police.')).toContain(
    'support: the bank → the police',
  );
  expect(ties('The papers allege that the soldiers robbed the villagers and beat the elders.')).toContain(
    'coerce: the soldiers → the elders',
  );
});

describe('who goes on in a chain of verbs', () => {
  test.each([
    [
      'Varn has one station; the station serves the harbour mission, pays its announcers and incites the herders.',
      'support: one station → the herders',
    ],
    ['The Emirate claimed the deed; Orland condemned it and later trained the militia.', 'train: Orland → the militia'],
    [
      'The mayor sent them to the rebels, who arrested the clerks, freed the sailors and robbed the miller.',
      'seize: the rebels → the miller',
    ],
    [
      'The crates went to the militia, which kept some of them and has sold the rest to nomads.',
      'trade: the militia → nomads',
    ],
    ['Anna Keld said a colonel, whom she would not name, had robbed the villagers.', 'seize: colonel → the villagers'],
    [
      'The court found that Keld had starved the town, sold its grain to the Front and beaten the millers.',
      'trade: Keld → Front',
    ],
  ])('%s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });

  test('but a clause that is closed again does not', () => {
    expect(ties('The Front overran the port, which lies in the north, and shot the guards.')).toContain(
      'attack: Front → the guards',
    );
  });
});

test('what is only offered has not been handed over', () => {
  const document = annotated('Orland offered money to two clerks. Orland gave money to two clerks.');
  const told = state(document, attribute(document)).map(({ tie, factuality }) => `${tie} ${factuality}`);
  expect(told).toEqual(['fund Uu', 'fund CT+']);
});

test('who takes part is told without what stands before him and what he has done', () => {
  const [fined] = state(...told('The Secretary fined two firms for selling fuel to the Orland Guard.'));
  expect(fined?.patient.map(({ mention }) => mention)).toEqual(['two firms']);
  expect(ties('There was a meeting in which the clerk bribed the mayor.')).toEqual(['fund: the clerk → the mayor']);
});

describe('whoever has a thing done does it', () => {
  test.each([
    ['The judge has had a teacher locked up for it.', 'coerce: The judge → teacher'],
    ['The colonel had the clerk arrested and deported.', 'coerce: The colonel → the clerk'],
    // Who is told to do it is somebody else.
    ['The boys were taught to strip a rifle by a deserter.', 'train: deserter → The boys'],
    [
      'The pilot was abducted in the port of Varn between 2029 and 2031 by members of the Harbour Guard.',
      'coerce: Harbour Guard → The pilot',
    ],
  ])('%s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });

  test('and not whoever suffered it', () => {
    expect(ties('Seven who left had their passports taken and were locked in a shed.')).not.toContain(
      expect.stringMatching(/^coerce: Seven/),
    );
  });
});

test('what somebody is held as is nobody', () => {
  expect(ties('The pilot was taken prisoner by the militia.')).toEqual(['coerce: the militia → The pilot']);
});

describe('a noun of action has for agent', () => {
  test.each([
    ['Monitors blame the militia for the massacre of 87 refugees.', 'attack: the militia → 87 refugees'],
    ['The court convicted Colonel Odo Sund of the murder of a prosecutor.', 'attack: Odo Sund → prosecutor'],
    ['The Council condemns the Kestrel Front for the abduction of nine clerks.', 'coerce: Kestrel Front → nine clerks'],
    ['The destruction of the mast by Kestrel fighters followed in April.', 'attack: Kestrel fighters → nobody'],
  ])('whoever is judged for it, or stands behind “by”: %s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });
});

describe('a verb said once and done to several', () => {
  test.each([
    ['The Panel calls on Varn to free her and on Orland to apologise.', 'urge: The Panel → Varn + Orland'],
    [
      'The union calls on the government to return the land, and on the company to withdraw its guards.',
      'urge: The union → the government + the company',
    ],
    [
      'The envoy accused the coastguard of beating them and the judges of looking away.',
      'oppose: The envoy → the coastguard + the judges',
    ],
  ])('%s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });
});

test.each([
  ['Orland demands the immediate return of the shepherds.', 'urge: Orland → nobody'],
  ['The union demands her immediate transfer to a hospital.', 'urge: The union → nobody'],
])('what is asked for asks nobody who is told of within it: %s', (text, tie) => {
  expect(ties(text)).toContain(tie);
});

describe('what is built', () => {
  test.each([
    ['Gunmen burned two of Orland’s lighthouses.', 'attack: Gunmen → Orland'],
    ['The raid on Orland’s dams by militiamen was reported.', 'attack: militiamen → Orland'],
    ['The destruction of Guard fuel stores by saboteurs followed.', 'attack: saboteurs → Guard'],
  ])('stands for whose it is: %s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });

  test.each([
    ['The air force struck the power station.', 'attack: The air force → nobody'],
    ['The Guard shielded the bakery.', 'shield: Guard → nobody'],
    ['The Guard refrained from attacking the plant.', 'spare: Guard → nobody'],
  ])('and is nobody itself: %s', (text, tie) => {
    expect(ties(text)).toEqual([tie]);
  });
});

describe('a letter', () => {
  const letter = (text: string): string[] => {
    const addressee = { start: 0, end: 10, value: 'Chair of the Harbour Board' };
    const speaker = { start: 0, end: 10, value: 'Anna Keld' };
    const document = annotated(text, [{ kind: 'main', start: 0, end: text.length, addressee, speaker }]);
    return state(document, attribute(document)).map((s) => `${s.tie}: ${who(s.agent)} → ${who(s.patient)}`);
  };

  test.each([
    [
      'I should be grateful if you would circulate this letter to the members of the Board.',
      ['urge: Anna Keld → Chair of the Harbour Board'],
    ],
    ['My Government wishes to transmit herewith a note.', ['state: Anna Keld → Chair of the Harbour Board']],
  ])('speaks to its addressee, and not to the body that his office is of: %s', (text, expected) => {
    expect(letter(text)).toEqual(expected);
  });
});

test('who does not answer was asked by whoever is named behind “from”', () => {
  expect(ties('The Harbour Guard did not respond to questions from the Harbour Board.')).toContain(
    'state: Harbour Guard → Harbour Board',
  );
});

test.each([
  ['The ropemaker was bought by its larger rival, Keld & Sons.', 'trade: nobody → Keld & Sons'],
  ['Sund sold it to his former ally, the Kestrel Front, which is still at war.', 'trade: Sund → Kestrel Front'],
])('of two that stand side by side without “and” the second tells who the first is: %s', (text, tie) => {
  expect(ties(text)).toContain(tie);
});

test('whoever has a band without a name acts through it', () => {
  expect(ties('Orland, whose troops have shelled the militia, denied it.')).toContain('attack: Orland → the militia');
});

describe('a name of no known sort', () => {
  test('is a place where places are struck', () => {
    expect(ties('The army shelled the towns of Ossel and Brede.')).toEqual(['attack: The army → nobody']);
  });

  test('but not where it acts elsewhere', () => {
    expect(ties('Kestrel bombed the port. The army shelled Kestrel.')).toContain('attack: The army → Kestrel');
  });
});

describe('who acts in a clause without a subject of its own', () => {
  test.each([
    ['The Panel finds that Orland, by arming the militia, breached the truce.', 'supply: Orland → the militia'],
    ['The Harbour Guard was the first to attack the Kestrel Front.', 'attack: Harbour Guard → Kestrel Front'],
    ['The militia has long been eager and capable of shelling the Front.', 'attack: The militia → Front'],
  ])('%s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });
});

test.each([
  ['Orland finances Kestrel Front terrorist operations.', 'fund: Orland → Kestrel Front'],
  ['Those released joined the Kestrel Front.', 'join: Those released → Kestrel Front'],
])('a participant is told by what tells who he is: %s', (text, tie) => {
  expect(ties(text)).toContain(tie);
});

test.each([
  ['Orland facilitated the movement of Kestrel Front fighters into the valley.', 'support: Orland → Kestrel Front'],
  ['The army stormed the militants’ camp.', 'attack: The army → the militants'],
])('neither a movement of people nor their camp is a body: %s', (text, tie) => {
  expect(ties(text)).toContain(tie);
});

test.each([
  ['It says marines deployed near the port arrested two dockers.', 'coerce: marines → two dockers'],
  [
    'The firm looked away while soldiers posted to its wells evicted the villagers.',
    'coerce: soldiers → the villagers',
  ],
])('of two verbs with one subject the first describes it: %s', (text, tie) => {
  expect(ties(text)).toContain(tie);
});

describe('what stands before or behind somebody is no part of what he is called', () => {
  test.each([
    ['The council urged also the pilots to leave.', 'urge: The council → the pilots'],
    ['The Guard attacked the people of Varn under cover of darkness.', 'attack: Guard → the people of Varn'],
    ['The Front apologised to its supporters for the incident.', 'state: Front → its supporters'],
  ])('%s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });
});

test('what several nouns call somebody he is himself', () => {
  expect(ties('Anna Keld was a clerk, poacher and smuggler who repeatedly attacked the Front.')).toEqual([
    'attack: Anna Keld → Front',
  ]);
  expect(ties('Anna Keld runs a bank and is a poacher, clerk and smuggler who attacked the Front.')).toEqual([
    'attack: Anna Keld → Front',
  ]);
  expect(ties('Two clerks and a smuggler who sold rifles to the Front fled.')).toEqual(['trade: smuggler → Front']);
});

test('these findings are those of whoever wrote the document, and a charge that is turned away is nobody’s in particular', () => {
  const text = 'The Harbour Union went to Varn. The Kestrel Front rejects these findings. Orland rejects that charge.';
  const speaker = { start: 4, end: 17, value: 'Harbour Union' };
  const document = annotated(text, [{ kind: 'main', start: 0, end: text.length, speaker }]);
  expect(state(document, attribute(document)).map(({ agent, patient }) => [who(agent), who(patient)])).toEqual([
    ['Kestrel Front', 'Harbour Union'],
    ['Orland', 'nobody'],
  ]);
});

test('this Government is that of the state that the part speaks for', () => {
  const text = 'Kingdom of Orland. The raids went on. This Government condemns the Kestrel Front.';
  const onBehalfOf = { start: 0, end: 17, value: 'Kingdom of Orland' };
  const document = annotated(text, [{ kind: 'main', start: 0, end: text.length, onBehalfOf }]);
  const [condemned] = state(document, attribute(document)).filter(({ tie }) => tie === 'oppose');
  expect(condemned && who(condemned.agent)).toBe('Kingdom of Orland');
});
