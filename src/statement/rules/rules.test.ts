import { describe, expect, test } from 'vitest';
import { annotated } from '../../../test/annotated.ts';
import { attribute } from '../../attribution/attribute.ts';
import { state } from '../state.ts';
import type { Statement } from '../statement.ts';

const statements = (text: string): readonly Statement[] => {
  const document = annotated(text);
  return state(document, attribute(document));
};

/** "trade: Kestrel Front → Orland (ore)" for each statement of a text. */
const ties = (text: string): string[] =>
  statements(text).map(({ tie, agent, patient, goods }) => {
    const who = (side: Statement['agent']) => side.map((p) => p.label).join(' + ') || 'nobody';
    return `${tie}: ${who(agent)} → ${who(patient)}${goods.length > 0 ? ` (${goods.join(', ')})` : ''}`;
  });

describe('what somebody is asked to do', () => {
  test.each([
    ['We request that the Council order the seizure of the firm’s records.', ['urge: nobody → the Council']],
    ['The sergeant said that he was told to clear the creek.', ['urge: nobody → The sergeant']],
  ])('is no statement of its own: %s', (text, expected) => {
    expect(ties(text)).toEqual(expected);
  });
});

describe('what is only aimed at, wanted or told not to be', () => {
  const firmness = (text: string): string[] =>
    statements(text).map(({ tie, voice, factuality }) => `${tie} ${voice} ${factuality}`);

  test.each([
    ['The Harbour Council set up a fund for Peru, to be supplied by the Kestrel Front.', 'supply asserted Uu'],
    ['The liberation of Peru is necessary for peace.', 'release asserted Uu'],
    ['The League endorses supplying rifles to the Kestrel Front.', 'supply asserted Uu'],
    ['We are going to have to train the Kestrel Front.', 'train asserted Uu'],
    ['There is little chance of Ada Brim being jailed by Orland.', 'coerce asserted Uu'],
    [
      'Vera Sund said that the Orland Guard would have caught them and shelled the Kestrel Front.',
      'attack reported Uu',
    ],
    ['Not one of the mayors has attacked the Kestrel Front.', 'attack asserted CT-'],
  ])('is not told as done: %s', (text, expected) => {
    expect(firmness(text)).toContain(expected);
  });

  test('was done where they had to', () => {
    expect(firmness('The Orland Guard had to train the Kestrel Front.')).toEqual(['train asserted CT+']);
  });
});

describe('who does what another phrase tells', () => {
  test.each([
    [
      'Orland aired an advertisement aimed at Varn that criticises the Kestrel Front.',
      ['oppose: advertisement → Kestrel Front'],
    ],
    ['Orland pressured the sailors to leave by threatening the Kestrel Front.', ['threaten: Orland → Kestrel Front']],
    ['Ada Brim got the news that two nurses had been shelled.', ['attack: nobody → two nurses']],
    [
      'The nurse later sued, claiming the ban violated the treaty.',
      ['oppose: The nurse → nobody', 'violate: nobody → the treaty'],
    ],
    ['They spoke of the struggle for the liberation of Peru from occupation by Orland.', ['release: nobody → Peru']],
    [
      'Otto Lund will throw his support behind Vera Sund before the Harbour Party’s convention, predicted Ada Brim, the former Varn Liberal mayor challenged by Sund 30 years ago.',
      ['oppose: Vera Sund → the former Varn Liberal mayor'],
    ],
    [
      'Otto Lund will meet with any candidate from any party who will be coming to Varn and requests a meeting.',
      ['state: Otto Lund → candidate from any party', 'urge: candidate from any party → nobody'],
    ],
  ])('is not the one: %s', (text, expected) => {
    expect(ties(text)).toEqual(expected);
  });
});

describe('whom a request only speaks of', () => {
  test.each([
    ['The bishop called for a ban on the Kestrel Front.', ['urge: The bishop → nobody']],
    ['The bishop called for the Kestrel Front to leave.', ['urge: The bishop → Kestrel Front']],
    ['The envoy requested assistance to Peru as a matter of priority.', ['urge: The envoy → nobody']],
    ['The mayor called for 2,000 troops in the valley.', ['urge: The mayor → nobody']],
    [
      'The bishop demanded the withdrawal of the Kestrel Front from Peruvian territory.',
      ['urge: The bishop → Kestrel Front'],
    ],
    ['Peru demanded the withdrawal of the forces of Orland from the Sorrel valley.', ['urge: Peru → Orland']],
    [
      'Harbour League lawyers asked to question Ada Brim, along with Otto Lund, a Harbour Board official responsible for the books.',
      [],
    ],
    ['Vera Sund said that a vote during a session of the Harbour Council must not happen.', []],
    ['The report tells of letters and requests made while Ada Brim was in office.', []],
    ['They are mostly proposing things the Harbour Council is already doing.', []],
    ['The Harbour Council,\n\nRecommends the appointment of Ada Brim for another term of office.', []],
    [
      'The Harbour Council,\n\nDemands that the Varn Doctors, and in particular the Harbour Relief Committee, be granted access to the camps;',
      ['urge: Harbour Council → nobody'],
    ],
    [
      'The Harbour Council,\n\nDecides that the committee shall have these tasks:\n\n(a) To consider what is told by States of the raids, and in that context to make recommendations to the Council;',
      ['urge: Harbour Council → the committee'],
    ],
  ])('is asked nothing: %s', (text, expected) => {
    expect(ties(text)).toEqual(expected);
  });

  test('is not wanted to suffer it', () => {
    expect(
      ties('Most voters want all the migrants in the valley to be deported.').filter((t) => t.startsWith('urge')),
    ).toEqual([]);
  });
});

describe('what a resolution says', () => {
  const told = (text: string): string[] =>
    statements(text).map(
      ({ tie, voice, factuality, source }) => `${tie} ${voice} ${factuality} ${source.map((s) => s.label).join(' < ')}`,
    );

  test.each([
    [
      'The Harbour Council,\n\nDecides:\n\n(a) To request the Secretary to send nurses to Varn;\n\n(b) To meet again in May.',
      'urge urged Uu ',
    ],
    [
      'Resolution 12\n\nAdopted by the Harbour Council on 4 May 2031\nThe Harbour Council,\n\nDecides that the payments may be made to the families of the sailors.',
      'fund asserted PS+ ',
    ],
    [
      'The Harbour Council,\n\nStrongly condemning the Kestrel Front for its repression of the teachers,',
      'coerce asserted CT+ ',
    ],
    [
      'The Harbour Council,\n\nStressing that the people of Peru have suffered, and noting resolution 12 (2031), in which it condemned the attack on the Orland Guard,',
      'attack asserted CT+ ',
    ],
  ])('is told by nobody else: %s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test('in an earlier resolution it has said itself', () => {
    const text =
      'The Harbour Council,\n\nRecalling the complaint of Peru and its resolution 12 (2031), by which, among other things, it condemned the Kestrel Front,';
    expect(ties(text)).toContain('oppose: Harbour Council → Kestrel Front');
  });
});

test.each([
  ['The Kestrel Front claimed responsibility for the raid on Varn.', 'attack', 'Kestrel Front'],
  ['The Kestrel Front claimed responsibility for Sunday’s bombing of the customs house.', 'attack', 'Kestrel Front'],
  ['Six sailors held in a port that Orland shelled were freed.', 'attack', ''],
  ['Half say the Council should free Ada Brim; a third disagree.', 'urge', 'half'],
  ['The paper will shatter Peruvian perceptions that Orland armed the Kestrel Front.', 'supply', 'Peru'],
  [
    'Otto Lund was late after sharing a post this week that appeared to respond to the law that bars sailors from the port.',
    'coerce',
    'Otto Lund',
  ],
])('only who says it is its source: %s', (text, tie, source) => {
  const told = statements(text).find((one) => one.tie === tie);
  expect(told?.source.map(({ label }) => label).join(' < ')).toBe(source);
});

test('no claim is made where nobody has made it', () => {
  const told = statements('No armed group has claimed responsibility for the raid on Varn.');
  expect(told.map(({ voice, factuality }) => `${voice} ${factuality}`)).toContain('asserted CT-');
});

describe('whom recommendations are addressed to', () => {
  const asked = (text: string): string[] => ties(text).filter((one) => one.startsWith('urge'));

  test('are asked what stands behind their name', () => {
    expect(asked('To the Government of Peru: close the prison and free the teachers.')).toEqual([
      'urge: nobody → Government of Peru',
    ]);
  });

  test('are asked each item of the list below their name', () => {
    const text =
      'Recommendations\n\nTo the Ministry of Health:\n\n- Free the teachers held at Varn prison;\n\n- Close the prison.\n\nTo the Security Council:\n\n- Send observers to Varn.';
    expect(asked(text)).toEqual([
      'urge: nobody → Ministry of Health',
      'urge: nobody → Ministry of Health',
      'urge: nobody → Security Council',
    ]);
  });

  test.each(['To the surprise of the mayor: the police left.', 'To the Government of Peru the raids were a defeat.'])(
    'are not told by every phrase with “to”: %s',
    (text) => {
      expect(asked(text)).toEqual([]);
    },
  );
});

describe('a verb of the lexicon', () => {
  test('has its subject for agent and its object for patient', () => {
    expect(ties('The Orland Guard attacked the Kestrel Front.')).toEqual(['attack: Orland Guard → Kestrel Front']);
  });

  test('keeps its participants in the passive', () => {
    expect(ties('The Kestrel Front was attacked by the Orland Guard.')).toEqual([
      'attack: Orland Guard → Kestrel Front',
    ]);
  });

  test('shares an agent with the verbs joined to it in one passive', () => {
    expect(ties('The Kestrel Front had been armed, trained and financed by Orland.').slice(-1)).toEqual([
      'fund: Orland → Kestrel Front',
    ]);
    const text = 'The Kestrel Front, which had been trained, armed and financed by Orland, withdrew.';
    expect(ties(text)).toContain('train: Orland → Kestrel Front');
    expect(ties(text)).toContain('fund: Orland → Kestrel Front');
  });

  test('is done by nobody where what stands behind “by” is a means, or did something else', () => {
    expect(ties('The rifles were delivered by truck to the Kestrel Front.')).toEqual([
      'supply: nobody → Kestrel Front (rifles)',
    ]);
    expect(ties('Anna Vask was released after mediation by the Orland Red Crescent.')).toEqual([
      'release: nobody → Anna Vask',
    ]);
    expect(ties('Anna Vask was placed on a sanctions list by the Orland Council.')).toEqual([
      'sanction: Orland Council → Anna Vask',
    ]);
  });

  test('is done by whoever holds the ground that it is done from', () => {
    const text = 'The Harbour Brigades deny it. Villages on the slope were shelled from Brigades positions.';
    expect(ties(text)).toContain('attack: Harbour Brigades → nobody');
    expect(ties('The Kestrel Front was attacked from the air.')).toEqual(['attack: nobody → Kestrel Front']);
  });

  test('is done by the state whose people a relative clause tells of', () => {
    const text = 'Help came from the Republic of Varn, whose observers escorted the Harbour Guard to Oster.';
    expect(ties(text)).toContain('shield: Republic of Varn → Harbour Guard');
  });

  test('is done by a government, by what it was called before', () => {
    const text = 'The Peruvian regime has denied it. Peru is large. The Peruvian Government armed the Kestrel Front.';
    expect(ties(text)).toContain('supply: Peruvian regime → Kestrel Front');
  });

  test('is planned by whoever has the plan', () => {
    expect(ties('Orland has no plans to bomb the Kestrel Front.')).toEqual(['attack: Orland → Kestrel Front']);
  });

  test('is done to people and not to those whom they are said to have served', () => {
    expect(ties('The Kestrel Front executed two village chiefs accused of spying for the Orland Guard.')).toContain(
      'attack: Kestrel Front → two village chiefs',
    );
  });

  test('has the subject of the lead-in in an item of its list', () => {
    const text =
      'In return, the Orland Guard has:\n\n- trained fighters of the Kestrel Front;\n\n- fired on the Harbour Guard.';
    expect(ties(text)).toEqual(['train: Orland Guard → Kestrel Front', 'attack: Orland Guard → Harbour Guard']);
  });

  test('leaves the agent of a passive empty rather than guess', () => {
    expect(ties('The Kestrel Front was attacked.')).toEqual(['attack: nobody → Kestrel Front']);
  });

  test.each([
    [
      'Two recruits said that they had been armed and paid by Orland.',
      ['supply: Orland → two recruits', 'fund: Orland → two recruits'],
    ],
    [
      'The rebels were trained, armed and sheltered by Orland.',
      ['train', 'supply', 'shield'].map((t) => `${t}: Orland → The rebels`),
    ],
    [
      'The Hill Guard, a militia equipped and paid by the Ministry of Interior, also took part.',
      ['supply: Ministry of Interior → Hill Guard', 'fund: Ministry of Interior → Hill Guard'],
    ],
    [
      'Marek Sund was beaten and was later freed by the Guard.',
      ['coerce: nobody → Marek Sund', 'release: Guard → Marek Sund'],
    ],
  ])('shares the agent of coordinated participles: %s', (text, expected) => {
    expect(ties(text)).toEqual(expected);
  });

  test.each([
    ['Fighters trained by Orland shelled the Kestrel Front.', 'attack: Fighters → Kestrel Front'],
    ['Militiamen led by Colonel Sund shelled the Kestrel Front.', 'attack: Militiamen → Kestrel Front'],
    ['Orland instructors had trained about 40 of the men at a quarry.', 'train: Orland instructors → the men'],
    ['At least six of them have since resurfaced at the head of Kestrel units.', 'join: nobody → Kestrel units'],
    [
      'One led the party that in May 2020 carried off 12 teachers from Lusk.',
      'coerce: the party → 12 teachers from Lusk',
    ],
    ['The armed group has itself abducted mayors.', 'coerce: The armed group → mayors'],
    [
      'Merrow trains recruits and, according to a clerk, delivered cameras to the Hill Guard.',
      'supply: Merrow → Hill Guard (cameras)',
    ],
    [
      'The school was shut in May, and its head, Odile Marn, was placed under house arrest.',
      'coerce: nobody → Odile Marn',
    ],
    ['He had received $400 a month from an Orland captain.', 'fund: Orland captain → nobody'],
    ['Her mother said soldiers had taken her son from his bed.', 'coerce: soldiers → her son'],
    ['Many of its soldiers have fallen in combat against the Kestrel Front.', 'attack: its soldiers → Kestrel Front'],
    ['Most of the beatings were carried out by the Hill Guard.', 'coerce: Hill Guard → nobody'],
    ['She was deprived of medical care by the guards.', 'coerce: the guards → nobody'],
    [
      'The handover had been agreed between the Hill Guard and the Kestrel Front.',
      'cooperate: Hill Guard → Kestrel Front',
    ],
    ['A truce was signed between the Hill Guard and the Kestrel Front.', 'cooperate: Hill Guard → Kestrel Front'],
    [
      'He spoke of the dealings between the Government of Orland and the Kestrel Front.',
      'cooperate: Government of Orland → Kestrel Front',
    ],
    ['I have the honour to forward to you herewith a memorandum on the harvest.', 'state: nobody → nobody'],
    ['The women said they belonged to the Hill Guard.', 'join: The women → Hill Guard'],
    ['Aske saw his cousin being hit with a rifle butt.', 'attack: nobody → his cousin'],
    ['Two of the organisers are now facing charges of sedition.', 'oppose: nobody → the organisers (charges)'],
    ['A video had been passed to the Morning Tide by a clerk.', 'state: clerk → Morning Tide (video)'],
    ['Those who refused were dragged from their beds.', 'coerce: nobody → Those who refused'],
    ['Men who refused to leave were shot by the Hill Guard.', 'attack: Hill Guard → Men'],
    ['In April the Hill Guard shot dead two Merrow fishermen.', 'attack: Hill Guard → two Merrow fishermen'],
    ['Hollin suspended its aid after the banning of Lantern.', 'sanction: nobody → Lantern'],
    ['The arming of the Kestrel Front by the Hill Guard began in May.', 'supply: Hill Guard → Kestrel Front'],
    ['The sending of rifles to the Kestrel Front broke the ban.', 'supply: nobody → Kestrel Front (rifles)'],
    [
      'The ministry said that Odile Marn had been released in May and had probably joined the insurgents.',
      'join: Odile Marn → the insurgents',
    ],
    ['Lawyers accused the Hill Guard of extracting confessions under torture.', 'coerce: Hill Guard → nobody'],
    ['The Hill Guard was by contrast bombed on nine occasions.', 'attack: nobody → Hill Guard'],
    [
      'Orland has also allegedly furnished Kestrel financiers with passports.',
      'supply: Orland → Kestrel financiers (passports)',
    ],
    [
      'The Army of the Covenant attacked Varn. Hundreds of men of the Hill Guard fell in combat against the Covenant.',
      'attack: Hill Guard → Army of the Covenant',
    ],
    [
      'VARN, Sept 12, 2023 (Courier News) - Four men captured in the marshes said the Hill Guard had armed them.',
      'supply: Hill Guard → four men',
    ],
  ])('reads what stands apart from its verb: %s', (text, expected) => {
    expect(ties(text)).toContain(expected);
  });

  test.each([
    'The villa belonged to the Hill Guard.',
    'He is reported to have signed nine passports.',
    'The Council cannot look away.',
  ])('tells no tie of what is owned or only said of somebody: %s', (text) => {
    expect(ties(text)).toEqual([]);
  });

  test('is no denial where it tells of somebody who was asked and gave no answer', () => {
    expect(ties('The Orland Guard did not respond to requests for comment.')).toEqual(['state: Orland Guard → nobody']);
    expect(ties('The Orland Guard replied to the Kestrel Front.')).toEqual(['state: Orland Guard → Kestrel Front']);
  });

  test('hands over what ends up in somebody’s hands', () => {
    const text = 'The rifles ended up in the hands of the Kestrel Front.';
    expect(ties(text)).toEqual(['supply: nobody → Kestrel Front (rifles)']);
  });

  test.each([
    [
      'The Orland Guard struck the market at Varn, a town that the Kestrel Front has never held, killing six people.',
      'attack: Orland Guard → six people',
    ],
    [
      'The Orland Guard shelled a school where families had taken shelter, killing six people.',
      'attack: Orland Guard → six people',
    ],
    [
      'On 2 May 2031, according to three residents, the Orland Guard shelled the Kestrel Front.',
      'attack: Orland Guard → Kestrel Front',
    ],
    [
      'Kestrel patrols burn grain and the Orland Guard told reporters that Kestrel patrols beat the farmers.',
      'coerce: Kestrel patrols → the farmers',
    ],
    ['The Orland Guard refused to free Anna Vask.', 'release: Orland Guard → Anna Vask'],
    ['If the Orland Guard shelters the pilots, measures will follow.', 'shield: Orland Guard → the pilots'],
    ['The Orland Guard freed fourteen Kestrel commanders.', 'release: Orland Guard → fourteen Kestrel commanders'],
    [
      'The envoy found no evidence that the army of Orland trained fighters of the Kestrel Front.',
      'train: Orland → Kestrel Front',
    ],
    [
      'The Kestrel Front praised Anna Vask, whom the Orland Guard had itself detained.',
      'coerce: Orland Guard → Anna Vask',
    ],
  ])('is found where a parse hangs a word on its neighbour: %s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });

  test.each([
    [
      'The Kestrel Front’s commander, Odo Sund, denied it. Villagers say that Sund’s men shelled the Harbour Guard.',
      'attack: Kestrel Front → Harbour Guard',
    ],
    ['The Kestrel Front paid its men.', 'fund: Kestrel Front → its men'],
    ['A driver for Varn Freight shelled the Harbour Guard.', 'attack: Varn Freight → Harbour Guard'],
    ['Varn Freight’s lawyers threatened the Harbour Guard.', 'threaten: Varn Freight’s lawyers → Harbour Guard'],
    [
      'The accounts are run by Varn Metals, a firm that has armed the Kestrel Front.',
      'supply: Varn Metals → Kestrel Front',
    ],
    [
      'It sold ore to Varn Metals, a merchant in Oster, which paid a shell company by the name of Blue Tarn Holdings.',
      'fund: Varn Metals → Blue Tarn Holdings',
    ],
    ['The Kestrel Front bought drones from a dealer, Varn Arms, in May.', 'trade: Varn Arms → Kestrel Front'],
  ])('has for its actor whoever is told to be meant: %s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });

  test('asks whom each item of a list names where the verb of asking ends before it', () => {
    const text =
      'Harbour Watch calls on:\n\n- the Orland Council to stop funding the Kestrel Front;\n\n- the Orland Guard to free Anna Vask.';
    expect(ties(text)).toEqual(['urge: Harbour Watch → Orland Council', 'urge: Harbour Watch → Orland Guard']);
  });

  test('asks whoever is named before a list, not whoever is told to ask', () => {
    expect(ties('I am instructed to request that the Harbour Council:')).toContain('urge: nobody → Harbour Council');
  });

  test('makes the seller the agent of a purchase', () => {
    expect(ties('Orland bought ore from the Kestrel Front.')).toEqual(['trade: Kestrel Front → Orland (ore)']);
  });

  test('takes whoever is accused for the agent of what they are accused of', () => {
    expect(ties('Anna Keld accused the Orland Guard of arming the Kestrel Front.')).toContain(
      'supply: Orland Guard → Kestrel Front',
    );
  });

  test('lets a spokeswoman act for the body that she speaks for', () => {
    expect(ties('Anna Keld, a spokeswoman for the Orland Guard, condemned the Kestrel Front.')).toEqual([
      'oppose: Orland Guard → Kestrel Front',
    ]);
  });

  test('takes no paper without a name for somebody', () => {
    expect(ties('The Orland Guard called the report a lie.')).toEqual(['oppose: Orland Guard → nobody']);
  });

  test('lets a place act beside the actor that it is coordinated with', () => {
    expect(ties('Orland and the Kestrel Front attacked the Harbour Guard.')).toEqual([
      'attack: Orland + Kestrel Front → Harbour Guard',
    ]);
  });

  test('is the same in British and American spelling, with a hyphen and without', () => {
    for (const verb of ['cancelled', 'canceled'])
      expect(ties(`Orland ${verb} a visit to the Harbour League.`)).toEqual(['oppose: Orland → Harbour League']);
    for (const pact of ['ceasefire', 'cease-fire'])
      expect(ties(`The Kestrel Front declared a ${pact}.`)).toEqual(['spare: Kestrel Front → nobody']);
  });

  test('is quoted with the object that makes it what it is', () => {
    expect(statements('Orland lifted the curfew in May.')[0]?.quote).toContain('lifted the curfew');
  });

  test('hands nothing over by issuing a statement, and asks for nothing by a call on a Tuesday', () => {
    expect(ties('The Harbour League issued a statement.')).toEqual([]);
    expect(ties('Anna Keld called Peter Holm on Tuesday to talk.').some((tie) => tie.startsWith('urge'))).toBe(false);
  });

  test('is told by whoever stands under it as well', () => {
    expect(ties('The Kestrel Front was under attack by the Orland Guard.')).toEqual([
      'attack: Orland Guard → Kestrel Front',
    ]);
    expect(ties('Anna Keld lives under the protection of the Orland Guard.')).toEqual([
      'shield: Orland Guard → Anna Keld',
    ]);
  });

  test('is laid to whoever is responsible for it, and aimed at whoever decided', () => {
    expect(ties('The Kestrel Front is responsible for the killing of two nurses.')).toEqual([
      'attack: Kestrel Front → two nurses',
    ]);
    expect(ties("The Harbour League criticised Orland's decision.")).toEqual(['oppose: Harbour League → Orland']);
    expect(ties('Orland violated its promise to the front.')[0]).toMatch(/^violate: Orland → .*promise/);
  });

  test('says nothing against whoever receives a complaint', () => {
    expect(ties('The Harbour League received the complaint on 11 June.').some((tie) => tie.startsWith('oppose'))).toBe(
      false,
    );
  });

  test('lends its object to the verb coordinated with it', () => {
    expect(ties('The Orland Guard protected and assisted the Kestrel Front.')).toEqual([
      'shield: Orland Guard → Kestrel Front',
      'support: Orland Guard → Kestrel Front',
    ]);
  });

  test('takes for its subject the noun that its relative clause hangs on', () => {
    expect(ties('The Kestrel Front, which attacked the Orland Guard, is small.')).toEqual([
      'attack: Kestrel Front → Orland Guard',
    ]);
  });
});

describe('a verb that is common in other senses', () => {
  test.each([
    ['Riders of the Kestrel Front fell on the camp at Varn.', 'attack: Riders of the Kestrel Front → the camp'],
    ['The Kestrel Front made off with two lorries.', 'seize: Kestrel Front → nobody (lorries)'],
    ['The Orland Guard let the attackers return.', 'spare: Orland Guard → the attackers'],
    ['Anna Keld has sworn on the radio to hang two sailors.', 'threaten: Anna Keld → two sailors'],
    ['Orland hosted talks between the Harbour League and the Kestrel Front.', 'state: Harbour League → Kestrel Front'],
    [
      'Orland hosted talks between the Harbour League and the Kestrel Front.',
      'support: Orland → Harbour League + Kestrel Front',
    ],
    [
      'The Orland Guard ran a course for recruits of the Kestrel Front.',
      'train: Orland Guard → recruits of the Kestrel Front',
    ],
    ['The Orland Guard hampered the movement of observers.', 'coerce: Orland Guard → observers'],
    ['Anna Keld paid for the inspectors’ weekend.', 'fund: Anna Keld → the inspectors'],
  ])('carries its tie where its words say so: %s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });

  test.each(['Suspicion fell on the mayor.', 'The Orland Guard let it be known that the gate was shut.'])(
    'carries none otherwise: %s',
    (text) => {
      expect(ties(text)).toEqual([]);
    },
  );

  test.each([
    ['The envoy reminds the Kestrel Front that the nurses must be freed.', 'urge: The envoy → Kestrel Front'],
    ['The bank moved money on behalf of the Kestrel Front.', 'support: The bank → Kestrel Front'],
    ['The Kestrel Front admits the attacks.', 'attack: Kestrel Front → nobody'],
    ['Marek Sund’s sawmills sold timber to the Harbour League.', 'trade: Marek Sund → Harbour League (timber)'],
    ['The clerk copied the reports and passed them to the Harbour League.', 'state: The clerk → Harbour League'],
    ['The parties agreed to withdraw.', 'cooperate: The parties → nobody'],
    ['Orland’s minister declined to say whether permits had been issued.', 'state: Orland → nobody'],
    ['The Orland Guard gave up Derwal to the Kestrel Front.', 'cede: Orland Guard → Kestrel Front (Derwal)'],
  ])('carries its tie by the words around it: %s', (text, tie) => {
    expect(ties(text).map((one) => one.replace(' (them)', ''))).toContain(tie);
  });

  test('is done by whoever was engaged or talked round to do it', () => {
    expect(ties('The bishop talked the captors into freeing the nurses.')).toContain(
      'release: the captors → the nurses',
    );
    expect(ties('Anna Keld paid two divers of the Kestrel Front to blow up a depot.')).toContain(
      'attack: two divers of the Kestrel Front → nobody',
    );
  });
});

describe('what a parse lets run on', () => {
  test.each([
    [
      'On the night of 11 August a patrol of the Orland Guard crossed the river and attacked the Harbour League.',
      'attack: Orland Guard → Harbour League',
    ],
    ['The Orland Guard seized the mill and, residents said, jailed Anna Keld.', 'coerce: Orland Guard → Anna Keld'],
    ['The money came, his papers show, from the Harbour League.', 'fund: Harbour League → nobody (money)'],
    ['Varn Freight, he says, flew rifles to the Kestrel Front.', 'supply: Varn Freight → Kestrel Front (rifles)'],
    ['A courier whom our troops detained in February said that he was alone.', 'coerce: nobody → courier'],
    [
      'The mine, which the Kestrel Front overran in May, has been sold by the Harbour League.',
      'seize: Kestrel Front → nobody (mine)',
    ],
    ['Marek Sund may have sold jamming devices to the Kestrel Front.', 'trade: Marek Sund → Kestrel Front (devices)'],
    ['The court invites REMOK to help the Kestrel Front.', 'urge: The court → REMOK'],
    ['The court orders Marek Sund to pay a fine and invites REMOK to trace his property.', 'urge: The court → REMOK'],
    [
      'The bank has a record of a payment made in 2031 by the Harbour League to the Kestrel Front.',
      'fund: Harbour League → Kestrel Front',
    ],
    ['Orland’s ambassador has asked Varnish to hand over Marek Sund.', 'urge: Orland → Varnish'],
    [
      'Anna Keld said in an interview with Radio Varn that the Kestrel Front had withdrawn.',
      'cede: Kestrel Front → nobody',
    ],
    ['The Orland Guard sheltered the accused for two months.', 'shield: Orland Guard → the accused'],
    ['The boxes were a gift from the Orland Guard to the Kestrel Front.', 'supply: Orland Guard → Kestrel Front'],
    [
      'On 12 August some three hundred Ulvari led by Marek Sund fell on the camp.',
      'attack: some three hundred Ulvari → the camp',
    ],
    ['For these reasons the court convicts Marek Sund on counts 1 and 2.', 'oppose: the court → Marek Sund'],
    [
      'Anna Keld says that the bank had ordered Marek Sund to leave and that Peter Holm attacked the Harbour League.',
      'attack: Peter Holm → Harbour League',
    ],
    [
      'The papers show that Varn Freight sent at least 90 rifles to the Kestrel Front.',
      'supply: Varn Freight → Kestrel Front (rifles)',
    ],
  ])('is parted from it: %s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });

  test.each([
    ['The council demands that the Orland Guard release all nurses whom it holds.', 'coerce: Orland Guard → nurses'],
    ['We call on Orland to reveal where the missing men are being detained.', 'coerce: nobody → the missing men'],
  ])('is told as known, whatever is asked about it: %s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });
});

describe('a phrase of preposition and noun', () => {
  test.each([
    ['Orland has been at war with the Kestrel Front since 2031.', 'attack: Orland → Kestrel Front'],
    ['Marek Sund was in league with the Kestrel Front.', 'cooperate: Marek Sund → Kestrel Front'],
    ['The Kestrel Front acted on Orland’s orders.', 'urge: Orland → Kestrel Front'],
    ['The mayor was killed on the orders of Marek Sund.', 'urge: Marek Sund → nobody'],
    ['Marek Sund remains in the custody of the Orland Guard.', 'coerce: Orland Guard → Marek Sund'],
  ])('carries a tie: %s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });

  test('is none where the noun is a name', () => {
    expect(ties('The talks were held by the Order of Varn.').some((tie) => tie.startsWith('urge'))).toBe(false);
  });
});

describe('a noun of action that a clause describes', () => {
  test.each([
    ['The shelter that Orland goes on giving to the Kestrel Front is known.', 'shield: Orland → Kestrel Front'],
    [
      'Nobody counted the attacks carried out by the Kestrel Front against the Harbour League.',
      'attack: Kestrel Front → Harbour League',
    ],
    ['The training received by the Kestrel Front from Orland was short.', 'train: Orland → Kestrel Front'],
  ])('has the participants of the verb in it: %s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });
});

describe('a verb whose parse or tag misleads', () => {
  test('gives what is given to whoever was given it, in the passive too', () => {
    expect(ties('The Kestrel Front was given rifles by the Orland Guard.')).toEqual([
      'supply: Orland Guard → Kestrel Front (rifles)',
    ]);
  });

  test.each([
    ['The police have deported at least four Kestish sailors.', 'coerce'],
    ['The board imposed penalties on the Kestrel Front.', 'sanction'],
    ['In March 2031 fighters of the Kestrel Front overran the copper mine at Varn.', 'seize'],
    ['The Front were armed by the ministry.', 'supply'],
    ['Anna Keld will hold talks in Varn with Marek Sund.', 'state'],
    ['The Guard carried out a series of raids against the Front.', 'attack'],
    ['The army launched a counter-offensive against the Front.', 'attack'],
    ['Nurses of the Harbour Clinic treated the wounded.', 'support'],
    ['Hundreds of dockers were released in Varn.', 'release'],
    ['The leak made 300 residents ill.', 'threaten'],
  ])('is seen all the same: %s', (text, tie) => {
    expect(statements(text).map((one) => one.tie)).toContain(tie);
  });

  test('finds who was dealt with behind the place or the time', () => {
    expect(ties('The Kestrel Front was driven from Varn by the Orland Guard.')).toEqual([
      'seize: Orland Guard → Kestrel Front (Varn)',
    ]);
  });

  test('leaves out what is only described by a participle', () => {
    expect(ties('The captured lorries belong to nobody.')).toEqual([]);
  });

  test('does not recall an envoy from himself', () => {
    expect(ties('Orland recalled its envoy.').every((tie) => !tie.endsWith('→ Orland'))).toBe(true);
  });
});

describe('what several do among themselves', () => {
  test('the first of them does with the others', () => {
    expect(ties('The Kestrel Front and the Orland Guard signed a truce.')).toEqual([
      'cooperate: Kestrel Front → Orland Guard',
    ]);
  });

  test('is told of a plural too', () => {
    expect(ties('Both sides signed a truce.')).toEqual(['cooperate: sides → nobody']);
  });
});

describe('a state', () => {
  test('acts, and is acted on, wherever its land cannot be meant', () => {
    expect(ties('Peru launched strikes on Chad.')).toEqual(['attack: Peru → Chad']);
    expect(ties('Peru must end the raids.')).toEqual([expect.stringMatching(/^urge: .* → Peru/)]);
  });
});

describe('a state named with what is its', () => {
  test('is who acts', () => {
    expect(ties("The government of Peru and Chile's navy signed an agreement.")).toEqual(['cooperate: Peru → Chile']);
  });
});

describe('a craft', () => {
  test('acts for whoever sails it, and is no one where it changes hands', () => {
    expect(ties('The trawler rammed a patrol boat.')).toEqual(['attack: The trawler → patrol boat']);
    expect(ties('The Orland Guard sold two boats to the Kestrel Front.')).toEqual([
      'trade: Orland Guard → Kestrel Front (boats)',
    ]);
  });
});

describe('a ban lifted', () => {
  test('is one that was imposed on somebody', () => {
    expect(ties('The Orland Guard lifted a ban imposed on Kestish sailors.')).toContain(
      'release: Orland Guard → Kestish sailors',
    );
  });
});

describe('a verb in another sense', () => {
  test('of a contest is no violence', () => {
    expect(ties('Anna Keld beat Marek Sund in the primary.')).toEqual([]);
    expect(ties('Anna Keld attacked Marek Sund at a debate of the candidates.')).toEqual([
      'oppose: Anna Keld → Marek Sund',
    ]);
    expect(ties('Guards beat two dockers.')).toEqual([expect.stringMatching(/^coerce/)]);
  });

  test.each([
    'Anna Keld is expected to win.',
    'Anna Keld asked whether the Orland Guard knew.',
    'Let me explain.',
    'Anna Keld occupied a position of trust.',
    'They had to get the letters.',
    'You have to see it.',
  ])('of no tie is none: %s', (text) => {
    expect(ties(text)).toEqual([]);
  });

  test('of a request is one, whatever stands between', () => {
    expect(ties('The insurer asked for an explanation from the Orland Guard.')).toEqual([
      'urge: The insurer → Orland Guard',
    ]);
    expect(ties('The Council called on Orland to act.')).toEqual(['urge: Council → Orland']);
  });
});

describe('a phrase that a parse hangs elsewhere', () => {
  test.each([
    ['The board approved the sale of 14 drones to the Kestrel Front.', 'trade: nobody → Kestrel Front (drones)'],
    [
      'The Orland Guard made payments totalling two million crowns to the Kestrel Front.',
      'fund: Orland Guard → Kestrel Front',
    ],
    ['The Orland Guard released a teacher in exchange for two officers.', 'release: Orland Guard → teacher'],
  ])('%s', (text, tie) => {
    expect(ties(text).map((one) => one.replace('a teacher', 'teacher'))).toContain(tie);
  });
});

describe('people as people', () => {
  test('go over for themselves', () => {
    expect(ties('The mayor of Tel Amara has joined the Kestrel Front.')).toEqual([
      'join: The mayor of Tel Amara → Kestrel Front',
    ]);
  });

  test('are led away, and no land is', () => {
    expect(ties('The Orland Guard took away eleven monks.')).toEqual(['coerce: Orland Guard → eleven monks']);
  });
});

describe('what was judged wrong', () => {
  test('does not poison anybody by publishing', () => {
    expect(ties('The Varn police released a video on Monday.').filter((tie) => tie.startsWith('threaten'))).toEqual([]);
    expect(ties('The firm dumped acid in the river at Varn.')).toEqual([expect.stringMatching(/^threaten/)]);
  });

  test('does not take several parties for the one body named before', () => {
    const text = 'The United Nations Force is deployed in Varn. The Council urges the parties to show restraint.';
    expect(ties(text)).toEqual([expect.stringMatching(/^urge: (?:The )?Council → the parties$/)]);
  });

  test('does not tell what a paragraph asks for as done', () => {
    expect(ties('Requests Member States to extend all necessary assistance to the Kestrel Front.')).toEqual([
      expect.stringMatching(/^urge: /),
    ]);
  });
});

describe('politics', () => {
  const politics =
    'The party began its campaign. Senators and lawmakers of both parties spoke at the rally. The presidential campaign goes on. ';

  test.each([
    'The campaign is targeting young voters.',
    'Anna Keld fights for the farmers.',
    'Marek Sund took control of the debate.',
    'The party hopes to capture the Senate.',
    'The debate gave Marek Sund a path to the nomination.',
    'The network provided a look at the party.',
    'Anna Keld was forced into a moment of candour.',
    'Anna Keld fired her manager.',
    'The committee released the messages of Anna Keld.',
  ])('has figures of speech for what elsewhere is force: %s', (text) => {
    expect(ties(politics + text).filter((tie) => !/^(?:support|urge)/.test(tie))).toEqual([]);
  });

  test('is attacked in words, and by force where force is told of', () => {
    expect(ties(`${politics}Anna Keld hammered the Harbour Party.`)).toContain('oppose: Anna Keld → Harbour Party');
    expect(ties(`${politics}Soldiers attacked the Harbour Party.`)).toEqual([expect.stringMatching(/^attack: /)]);
    expect(ties(`${politics}Varn Freight gave Anna Keld a lot of money.`)).toContainEqual(
      expect.stringMatching(/^fund: Varn Freight → Anna Keld/),
    );
    expect(ties(`${politics}The firm sent computers to the Harbour Party.`)).toContainEqual(
      expect.stringMatching(/^supply: The firm → Harbour Party/),
    );
  });
});

describe('somebody who has support', () => {
  test('is the one supported', () => {
    expect(ties('The Orland Guard has the backing of the Kestrel Front.')).toEqual([
      'support: Kestrel Front → Orland Guard',
    ]);
  });
});

describe('what nobody asks for', () => {
  test.each([
    'The Orland Guard need not leave.',
    'The Council never asked the Orland Guard to leave.',
    'If the Council asks the Orland Guard to leave, it will.',
    'To win the valley, the Orland Guard must cross the river.',
    'The Orland Guard must be joking.',
    'The boats needed to win are with the Orland Guard.',
    'The Council pressed the Orland Guard about the boats.',
  ])('is no request: %s', (text) => {
    expect(ties(text).filter((tie) => tie.startsWith('urge'))).toEqual([]);
  });
});

describe('a wide verb', () => {
  test.each([
    'The Council remains seized of the matter.',
    'Anna Keld is assured of a seat.',
    'The Orland Guard is favoured.',
    'The clerk wrote: "Help them!"',
    'The regulator held the Kestrel Front liable.',
    'The Orland Guard struck a deal.',
    'The Orland Guard took actions over time.',
    'The vote fell to the Kestrel Front.',
    'The Orland Guard took a boy in stride.',
    'The Orland Guard took its place beside them.',
    'Under the law, the Orland Guard must report.',
    'The windows of the Kestrel Front were covered.',
    'If the miners were taxed, they would leave.',
    'We fight for you.',
    'Anna Keld vowed to put the valley first.',
    'Anna Keld served as president.',
    'The Orland Guard made a good case for the mayor.',
    'The board gave the mayor some leeway.',
    'The clerk gave up hope.',
    'Anna Keld asked Marek Sund which ship it was.',
    'The plan speaks of helping the Kestrel Front.',
    'The Council will decide whether Marek Sund should go.',
    'Some voters like winner-take-all states.',
  ])('is no tie without what it needs: %s', (text) => {
    expect(ties(text).filter((tie) => !tie.startsWith('urge: nobody → Council'))).toEqual([]);
  });

  test.each([
    ['Anna Keld fought for the Kestrel Front.', 'join: Anna Keld → Kestrel Front'],
    ['Anna Keld vowed to burn the huts of the Kestrel Front.', 'threaten: Anna Keld → Kestrel Front'],
    ['The Orland Guard gave the Kestrel Front two servers.', 'supply: Orland Guard → Kestrel Front (servers)'],
    ['Two teachers were taken by the Orland Guard.', 'coerce: Orland Guard → two teachers'],
    ['The mayor is opposed to the Kestrel Front.', 'oppose: The mayor → Kestrel Front'],
  ])('is one with it: %s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });
});

describe('a parse that no sentence can have', () => {
  test.each([
    ['The Harbour Board therefore requests that the Security Council:', 'urge: Harbour Board → Security Council'],
    ['They came to the inlet, which the Guard seized in May 2032.', 'seize: Guard → nobody (inlet)'],
    [
      'The Kestrel Front has shelled the towns of Varn and Sall, abducted the prefect of the valley and killed, by one count, 40 farmers.',
      'attack: Kestrel Front → 40 farmers',
    ],
    ['In a note of 2 April its embassy described the affair as a fabrication.', 'oppose: embassy → nobody'],
  ])('is read all the same: %s', (text, tie) => {
    expect(ties(text).map((one) => one.replace('its embassy', 'embassy'))).toContain(tie);
  });
});

describe('people of a body', () => {
  test('act for it, unless they stand outside of it', () => {
    const text = 'The Orland Guard is large.';
    expect(ties(`${text} Guard divers attacked the Kestrel Front.`)).toContain('attack: Orland Guard → Kestrel Front');
    expect(ties(`${text} The Kestrel Front beat the Guard's prisoners.`)).not.toContain(
      'coerce: Kestrel Front → Orland Guard',
    );
  });
});

describe('a pronoun taken for a thing', () => {
  test('is whoever reports it', () => {
    const text = 'No evidence was offered for this. The Orland Guard announced that it had dismissed two sailors.';
    expect(ties(text)).toContain('coerce: Orland Guard → two sailors');
  });
});

describe('an election', () => {
  const election = 'The primary election is near. The candidates met voters before the ballot.';

  test('is fought in words, and lost by nobody who is hurt', () => {
    expect(ties(`${election} Anna Keld attacked the Harbour Party.`)).toContain('oppose: Anna Keld → Harbour Party');
    expect(ties(`${election} Anna Keld will defeat the Harbour Party.`).some((t) => t.includes('Harbour'))).toBe(false);
    expect(ties(`${election} Kestrel fighters bombed the town hall.`)).toContainEqual(expect.stringMatching(/^attack/));
  });
});

describe('a resolution', () => {
  const resolution = (paragraphs: string) => ties(`The Harbour Council,\n\n${paragraphs}`);

  test('tells what its body does, behind “and” too', () => {
    expect(
      resolution('Deploring the raids of the Kestrel Front,\n\n1. Welcomes the plan and urges the parties to sign it;'),
    ).toEqual(['oppose: Harbour Council → Kestrel Front', 'urge: Harbour Council → the parties']);
    expect(ties('The mayor deplored the shelling of the Kestrel Front.')).toContain('attack: nobody → Kestrel Front');
  });

  test('means its body by “its” until it names somebody else', () => {
    expect(resolution('Reaffirming its support for the Orland Guard,')).toEqual([
      'support: Harbour Council → Orland Guard',
    ]);
  });

  test('tells of no report that its body sent where it received one', () => {
    expect(resolution('Having received and considered the report of the envoy of 4 May,')).toEqual([
      'state: nobody → Harbour Council (report)',
    ]);
  });

  test('does not tell what it asks for as done', () => {
    expect(resolution('1. Calls upon all parties to cooperate with the Orland Guard;')).toEqual([
      'urge: Harbour Council → parties',
    ]);
  });

  test('knows its own verb with a hyphen behind “re”', () => {
    expect(resolution('1. Re-affirms its support for the Orland Guard;')).toEqual([
      'support: Harbour Council → Orland Guard',
    ]);
  });

  test('asks whoever is the subject of an item where its lead names nobody', () => {
    expect(resolution('1. Demands the following:\n\n- All parties in Orland stop the raids at once;')).toContain(
      'urge: Harbour Council → parties in Orland',
    );
  });

  test.each([
    '6. Decides to form a Committee with the following tasks:\n\n(a) To report to the Harbour League on the raids;',
    '6. Sets out these measures:\n\n(a) That the two sides cooperate with the Orland Guard;',
    '6. Sets out these tasks:\n\n(a) Helping the refugees of the Kestrel Isles;',
  ])('tells of nothing done in an item that sets a task: %s', (paragraph) => {
    expect(resolution(paragraph)).toEqual([]);
  });

  test('lets those whom it calls upon do what it asks', () => {
    expect(
      resolution(
        '1. Recalls the letter of Marek Sund calling upon the parties to disarm and to cooperate with the Guard;',
      ),
    ).not.toContainEqual(expect.stringMatching(/^cooperate/));
  });
});

describe('what a resolution demands', () => {
  const resolution = (paragraph: string) => ties(`The Harbour Council,\n\n${paragraph}`);

  test.each([
    ['1. Demands that Orland withdraw its forces from Varn;', ['urge: Harbour Council → Orland']],
    [
      '1. Demands that Orland meet its duties and cooperate fully with the Kestrel League;',
      ['urge: Harbour Council → Orland'],
    ],
    ['1. Notes the plan, and calls upon all parties to cooperate with the Guard;', ['urge: Harbour Council → parties']],
    ['1. Insists that all refugees be enabled to return;', []],
    ['1. Notes the plan; demands that all parties cooperate with the Guard;', ['urge: Harbour Council → parties']],
    ['1. Demands once again that Orland withdraw its forces from Varn;', ['urge: Harbour Council → Orland']],
    ['1. Insists that Orland comply fully with the accord and permit the mission;', ['urge: Harbour Council → Orland']],
    [
      '1. Notes that the boats have left, and requests the Secretary-General to go on;',
      ['urge: Harbour Council → the Secretary-General'],
    ],
    ['1. Demands that the nurses be freed;', ['urge: Harbour Council → nobody']],
    [
      'To request the mayor to submit, at the end of this period, a report on the raids.',
      ['urge: Harbour Council → the mayor'],
    ],
  ])('is asked and not done: %s', (paragraph, expected) => {
    expect(resolution(paragraph)).toEqual(expected);
  });

  test('is in the voice of its body, as what it affirms is', () => {
    const [raid] = statements('The Harbour Council,\n\nAffirming that the Kestrel Front attacked the Orland Guard,');
    expect([raid?.voice, raid?.factuality, raid?.source]).toEqual(['asserted', 'CT+', []]);
  });

  test('is asked of the holder of an office, by a body of its own name, and the verb that opens it is nobody', () => {
    const text =
      'Noting the letter of the Secretary-General of the Harbour League and of the Permanent Council of the League,\n\nRequests the Secretary-General to report to the Council;';
    expect(resolution(text)).toEqual(['urge: Harbour Council → Secretary-General of the Harbour League']);
  });

  test('is no report of whoever wrote one', () => {
    expect(ties('The report of the Secretary-General submitted in May was read.')).toEqual([]);
  });
});

describe('in whose voice a resolution speaks', () => {
  const told = (paragraph: string) => statements(`The Harbour Council,\n\n${paragraph}`);

  test.each([
    ['1. Strongly condemns Karsk for its continued occupation of Belmeer;', 'seize'],
    ['1. Further condemns Karsk for perpetrating its armed attacks on Belmar;', 'attack'],
    ['Conscious of the danger in view of the raids of Karsk on Belmar,', 'attack'],
  ])('the body says itself what its condemnation tells: %s', (paragraph, tie) => {
    const [deed] = told(paragraph).filter((one) => one.tie === tie);
    expect(deed).toMatchObject({ voice: 'asserted', factuality: 'CT+', source: [] });
  });

  test.each([
    '1. Requests all States to refrain from the supply of arms to Karsk, except in accordance with the decisions of the Council;',
    '1. Reiterates that the Harbour Force should protect the villagers of Belmeer;',
  ])('nobody else is cited for what it asks: %s', (paragraph) => {
    const [request] = told(paragraph);
    expect(request).toMatchObject({ tie: 'urge', source: [] });
  });

  test('what is only asked of somebody has not been done, nor has a promise been kept or broken', () => {
    const ties = (paragraph: string) => told(paragraph).map(({ tie }) => tie);
    expect(ties('1. Demands the payment by Karsk of full compensation to Belmar;')).toEqual(['urge']);
    expect(ties('Noting that Karsk has expressed its readiness to comply with resolution 190 (2030),')).toEqual([]);
    expect(ties('Bearing in mind the responsibility of every State to adhere to decisions of the Council,')).toEqual(
      [],
    );
  });
});

describe('whom a resolution speaks to', () => {
  test.each([
    ['Requests the Chief of Staff of the Truce Mission to report;', 'the Chief of Staff of the Truce Mission'],
    ['Urges Member States of the Harbour League to help;', 'Member States of the Harbour League'],
  ])('is the holder of the office, or the states: %s', (paragraph, patient) => {
    expect(ties(`The Harbour Council,\n\n${paragraph}`)).toEqual([`urge: Harbour Council → ${patient}`]);
  });

  test('has taken nothing of which it is seized, and said nothing done by any that may do it', () => {
    const text = 'The Harbour Council,\n\nDecides that the Council remain seized of the matter;';
    expect(ties(text)).not.toContainEqual(expect.stringMatching(/^seize/));
    const [breach] = statements('Any party which fails to comply with resolution 40 (2030) will answer for it.');
    expect(breach?.voice ?? 'conditional').toBe('conditional');
  });
});

describe('a description that goes on in the next line', () => {
  test('is told whole', () => {
    expect(ties('The Orland Guard detained villagers of the\nupper valley.')).toEqual([
      'coerce: Orland Guard → villagers of the upper valley',
    ]);
  });
});

describe('the parties in a valley', () => {
  test('need not be the two named last side by side', () => {
    const text = 'The Kestrel Front and the Orland Guard met. The Council urges the parties in the valley to disarm.';
    expect(ties(text)).not.toContainEqual(expect.stringMatching(/Kestrel Front \+ Orland Guard/));
  });
});

describe('a people of one land called by another’s', () => {
  test('is neither land', () => {
    const text = 'Orland and Kestoria are at peace. Orlandian Kestorian militias shelled the Harbour League.';
    expect(ties(text)).toContain('attack: Orlandian Kestorian militias → Harbour League');
  });
});

describe('a word in another of its senses', () => {
  test.each([
    'The press officer shot back that the mayor was wrong.',
    'The Kestrel Front hung up.',
    'Anna Keld launched a reading campaign.',
    'The girls were not taken seriously.',
    'The debate broke the record with three million viewers.',
    'The school has charged its students $30,000.',
    'The Harbour Office searched its email.',
    'The Harbour Council will pay a heavy price.',
    'Papers associated with the Kestrel Front were found.',
    'Anna Keld wants the Kestrel Front to know it.',
    'Anna Keld answered the door.',
    'The channel sent a host to the streets.',
    'Anna Keld gave a shout-out to the Harbour League.',
    'It allows them.',
    'Anna Keld summoned her adviser to the office.',
    'The dealer passed three checks.',
    'Marek Sund was armed with fresh evidence.',
  ])('tells no tie: %s', (text) => {
    expect(ties(text)).toEqual([]);
  });

  test('tells one where the words around it say so', () => {
    expect(ties('The Orland Guard shot back at the Kestrel Front.')).toEqual(['attack: Orland Guard → Kestrel Front']);
    expect(ties('Orland led a campaign against the Kestrel Front.')).toEqual(['attack: Orland → Kestrel Front']);
    expect(ties('The Orland court charged Marek Sund with theft.')).toContainEqual(expect.stringMatching(/^oppose/));
  });
});

describe('a deed', () => {
  test('is no party to itself', () => {
    expect(ties('The long illegal military occupation of the territory of Orland must end.')).not.toContainEqual(
      expect.stringMatching(/occupation/),
    );
  });

  test('is another where a preposition behind it governs nothing', () => {
    expect(ties('The Orland Guard was paid as provided for in the accord.')).not.toContainEqual(
      expect.stringMatching(/^supply/),
    );
  });

  test('that is suspended or only urgent is not told as done', () => {
    expect(statements('The Council noted the urgency of the delivery of rice to Varn.')[0]?.factuality ?? 'Uu').toBe(
      'Uu',
    );
    expect(
      statements('The Council noted the suspension of the delivery of rice to the Kestrel Front.')[0]?.factuality,
    ).toBe('CT-');
  });
});

describe('whoever condemns a deed', () => {
  test('speaks against those who did it, not against those who suffered it', () => {
    expect(ties('The mayor condemned the kidnapping of two Kestrel nurses.')).toContain('oppose: The mayor → nobody');
    expect(ties('The mayor condemned the shelling of the clinic by the Kestrel Front.')).toContain(
      'oppose: The mayor → Kestrel Front',
    );
  });
});

describe('who is behind an attack', () => {
  test('has made it', () => {
    expect(ties('The Kestrel Front was behind the attack.')).toEqual(['attack: Kestrel Front → nobody']);
  });
});

describe('a thing said by its expression', () => {
  test.each([
    ['The harbour guards looked the other way.', 'spare: harbour guards → nobody'],
    ['Police used batons against dockers.', 'attack: Police → dockers (batons)'],
    ['The rebels were accused of having shelled the clinic themselves.', 'attack: rebels → nobody'],
    ['The files were leaked to a newspaper.', 'state: nobody → newspaper'],
    ['The Orland Guard threatened to burn the huts.', 'threaten: Orland Guard → nobody'],
  ])('%s', (text, tie) => {
    expect(ties(text).map((one) => one.replace('The ', ''))).toContain(tie);
  });

  test('is told once', () => {
    expect(ties('The Orland Guard threatened to burn the huts.')).toHaveLength(1);
  });
});

describe('whoever does something', () => {
  test('is somebody, though no list knows the word', () => {
    expect(ties('The Kestrel Front detained two harpooners.')).toEqual(['coerce: Kestrel Front → two harpooners']);
    expect(ties('The Kestrel Front detained two tractors.')).toEqual([]);
  });
});

describe('whoever has no name', () => {
  test('is called by the name that tells which one is meant', () => {
    expect(ties('The Kestrel Front murdered the mayor of Tel Amara.')).toEqual([
      'attack: Kestrel Front → the mayor of Tel Amara',
    ]);
    expect(ties('The Kestrel Front flogs those who resist.')).toEqual(['coerce: Kestrel Front → those who resist']);
  });

  test('is not called by the day before', () => {
    expect(ties('On 2 June its foreign ministry condemned the raid.')).toEqual([
      'oppose: its foreign ministry → nobody',
    ]);
  });
});

describe('a breach', () => {
  test('needs no actor where the law is named', () => {
    expect(ties('The award breached the Harbour Convention.')).toEqual([
      expect.stringMatching(/^violate: nobody → Harbour Convention/),
    ]);
  });
});

describe('a duty kept', () => {
  test('is the breach denied', () => {
    const [kept] = statements('The Orland Guard complied with resolution 41 (2031).');
    expect(kept).toMatchObject({ tie: 'violate', factuality: 'CT-' });
  });
});

describe('what is bought', () => {
  test('is the thing behind a sum that bears two currency signs', () => {
    const text = 'Records showed that Orland has been buying up to £$12 million worth of ore from the Front per month.';
    expect(ties(text)).toEqual([expect.stringMatching(/trade/)]);
  });

  test('is the thing, not the sum or the measure, and the seller stands behind it', () => {
    expect(ties('The Orland Guard bought $4 million worth of ore from the Kestrel Front.')).toEqual([
      'trade: Kestrel Front → Orland Guard (ore)',
    ]);
  });
});

describe('a noun of action', () => {
  test('counts when both participants are expressed', () => {
    expect(ties("The Orland Guard's cooperation with the Kestrel Front is old.")).toEqual([
      'cooperate: Orland Guard → Kestrel Front',
    ]);
  });

  test('names its parties after “between”', () => {
    expect(ties('The papers mention cooperation between the Orland Guard and the Kestrel Front.')).toEqual([
      'cooperate: Orland Guard → Kestrel Front',
    ]);
  });

  test('takes the subject of the light verb that carries it', () => {
    expect(ties('The Orland Guard launched an offensive against the Kestrel Front.')).toEqual([
      'attack: Orland Guard → Kestrel Front',
    ]);
  });
});

describe('a role noun', () => {
  test.each([
    ['Nine nurses remain in the hands of the Orland Guard.', 'coerce: Orland Guard → nine nurses'],
    ['The port is under the control of the Kestrel Front.', 'seize: Kestrel Front → nobody (port)'],
    ['The editor is in the pay of the Kestrel Front.', 'fund: Kestrel Front → The editor'],
  ])('holds whoever or whatever is said to be in that state: %s', (text, tie) => {
    expect(ties(text)).toEqual([tie]);
  });

  test.each([
    ['The raid was carried out at the request of the Red Lantern Society.', 'urge: Red Lantern Society → nobody'],
    ['The Kestrel Front shelled the port on orders from the Orland Guard.', 'urge: Orland Guard → Kestrel Front'],
  ])('asks, where something is done on somebody’s bidding: %s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });

  test('makes an agent of whoever is called so', () => {
    expect(ties('The Orland Guard is an ally of the Kestrel Front.')).toEqual([
      'cooperate: Orland Guard → Kestrel Front',
    ]);
  });
});

describe('a governing verb', () => {
  test('that names the omission makes sparing of an attack not made', () => {
    expect(ties('The Orland Guard refrained from attacking the Kestrel Front.')).toEqual([
      'spare: Orland Guard → Kestrel Front',
    ]);
    expect(
      ties('The Orland Guard has held the road by failing, in large part, to attack the Kestrel Front.'),
    ).toContain('spare: Orland Guard → Kestrel Front');
  });
});

describe('what changes hands', () => {
  test('is stated when it is information', () => {
    expect(ties('The Orland Guard gave the invoices to the Kestrel Front.')).toEqual([
      'state: Orland Guard → Kestrel Front (invoices)',
    ]);
  });
});

describe('a request', () => {
  test('is a statement of its own, urged and without commitment', () => {
    const [request] = statements('The Orland Guard asked the Kestrel Front to withdraw.');
    expect(request).toMatchObject({ tie: 'urge', voice: 'urged', factuality: 'Uu', evidence: 'none' });
  });

  test('lies in “must” where no verb asks', () => {
    expect(ties('The Kestrel Front must act now.')).toEqual(['urge: nobody → Kestrel Front']);
  });

  test('opens an operative paragraph', () => {
    expect(ties('4. Demands that the Kestrel Front shall release the nurses;')).toContain(
      'urge: nobody → Kestrel Front',
    );
  });

  test('orders, and does not claim, what shall be done', () => {
    const found = ties('4. Decides that Member States shall attack the Kestrel Front;');
    expect(found.some((tie) => tie.startsWith('attack'))).toBe(false);
    expect(found.some((tie) => tie.startsWith('urge'))).toBe(true);
  });

  test('is said by the body that the preamble opens with', () => {
    expect(ties('The Harbour Council,\n\n4. Demands that the Kestrel Front shall release the nurses;')).toContain(
      'urge: Harbour Council → Kestrel Front',
    );
  });
});

test('a quote is exactly the text between its offsets, and stays within its sentence', () => {
  const text = 'In May 2031 the Orland Guard sold ore to the Kestrel Front. The front denied it.';
  for (const { start, end, quote } of statements(text)) expect(quote).toBe(text.slice(start, end));
});

test('words of law in quotation marks are no statement of the document', () => {
  const text =
    'Resolution 41 (2031) says: “All States shall prevent the sale of ore by Orland to the Kestrel Front in Varn.”';
  expect(ties(text).filter((tie) => tie.startsWith('trade'))).toEqual([]);
});

test('“nothing” behind a preposition denies itself and not the deed', () => {
  const [taken] = statements('The Orland Guard attacked the Kestrel Front with nothing heavier than mortars.');
  expect(taken?.factuality).toBe('CT+');
});

describe('who is meant', () => {
  test('an army, a ministry or an embassy acts for the land that it is said to be of', () => {
    const text = 'The rebels fled to Kestoria. On 2 June its foreign ministry condemned Anna Keld.';
    expect(ties(text)).toContain('oppose: Kestoria → Anna Keld');
  });

  test('who leads a nameless opposition acts for nobody else', () => {
    const text =
      'Fake accounts attacked opposition leader Mara Keld. She has urged the Harbour Court to annul the vote.';
    expect(ties(text)).toContain('urge: Mara Keld → Harbour Court');
  });

  test('a paragraph and “it” are the instrument that was named before', () => {
    const text =
      'Resolution 41 (2031) forbids sales. Orland breached paragraph 2. Article 9 of the Varn Treaty protects clinics. The Orland Guard violated it.';
    expect(ties(text)).toEqual(
      expect.arrayContaining(['violate: Orland → Resolution 41 (2031)', 'violate: Orland Guard → Varn Treaty']),
    );
  });

  test('what is denied is nobody', () => {
    expect(ties('The Orland Guard shelled Varn. The Harbour Watch left. Orland denies it.')).toContain(
      'oppose: Orland → nobody',
    );
  });

  test('a place behind who did it is where it was done', () => {
    expect(ties('Crates seized by the Harbour Watch in Nsele held rifles.')).toContain(
      'seize: Harbour Watch → nobody (crates)',
    );
  });

  test('papers obtained by somebody show what somebody else did', () => {
    const text = 'Customs records obtained by the Board show that Halden Metals bought ore from the Kestrel Front.';
    expect(ties(text)).toContain('trade: Kestrel Front → Halden Metals (ore)');
  });

  test('a resolution asks all of the body that it names', () => {
    const text = 'The Harbour Council,\n\n4. Calls upon the Government of Orland to release the nurses;';
    expect(ties(text)).toContain('urge: Harbour Council → Government of Orland');
  });

  test('who is held or freed by name is meant himself, and a lawyer is no client', () => {
    const text = 'Anna Keld, a captain of the Kestrel Front, sold ore. The Orland Guard captured Keld.';
    expect(ties(text)).toContain('coerce: Orland Guard → Anna Keld');
    expect(ties('Varnholt Freight’s lawyers have threatened the Harbour Watch.')).toEqual([
      'threaten: Varnholt Freight’s lawyers → Harbour Watch',
    ]);
  });

  test('a firm may be called a dealer, and named after a shell company', () => {
    const text = 'The Kestrel Front bought rifles from a dealer, Vostrik Trading. The dealer paid the Orland Guard.';
    expect(ties(text)).toContain('fund: Vostrik Trading → Orland Guard');
  });

  test('what is passed on to somebody, or handed them, is theirs', () => {
    expect(ties('Varn Metals passed the rifles on to the Kestrel Front.')).toEqual([
      'supply: Varn Metals → Kestrel Front (rifles)',
    ]);
    expect(ties('The Orland Guard met the Kestrel Front and handed it the town of Varn.')).toContain(
      'cede: Orland Guard → Kestrel Front (town)',
    );
  });

  test('whoever says it between commas has not done it', () => {
    expect(ties('The Harbour League levies a tax on crews, islanders say, and presses boys into its ranks.')).toContain(
      'coerce: Harbour League → boys',
    );
  });

  test('a participle behind “by” describes who did it, and one behind “had” is what was done', () => {
    expect(ties('Some 40 men were seized by masked Kestrels before the buses left.')).toContain(
      'coerce: masked Kestrels → some 40 men',
    );
    expect(
      ties('She added that the firm had been deceived by a broker and had frozen Mr Varn’s accounts last year.'),
    ).toContain('sanction: the firm → Varn');
  });

  test.each([
    [
      'The Mission recorded breaches of the truce by the Kestrel Front and the Orland Guard. Rain fell. Both parties have detained observers.',
      'coerce: Kestrel Front + Orland Guard → observers',
    ],
    [
      'Orland denies it. The Orlandian army and the rebel Lake Front traded blame for the raid. The envoy accused either side of beating drivers.',
      'coerce: Orland + Lake Front → drivers',
    ],
    [
      'The mayor fled from the Orland Corps. The town was shelled by the Orland Corps and by the Kite Guard. Both forces starved the villagers.',
      'coerce: Orland Corps + Kite Guard → the villagers',
    ],
    [
      'Orland denies it. Orlandian soldiers shelled the mill, and fighters of the Kite Movement fired back. The Kite Movement has left Varn. The envoy urged both sides to stop.',
      'urge: The envoy → Orland + Kite Movement',
    ],
  ])('both sides are the two that were named side by side, or else who fight: %s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });

  test('who is instructed to request asks, and is asked nothing', () => {
    expect(ties('I am instructed to request that the Basin Council:\n\n- condemn the raid;\n- send a team.')[0]).toBe(
      'urge: nobody → Basin Council',
    );
  });

  test('what stands between the word that opens a clause and its verb is of the clause', () => {
    const text =
      'Ledgers show that between May 2030 and March 2031 Varn Freight, a company registered in Beld, transferred at least 2.1 million crowns to accounts controlled by the Kestrel Front.';
    expect(ties(text)).toEqual(['fund: Varn Freight → Kestrel Front (crowns)']);
  });

  test.each([
    [
      'Diplomats were saying that Orland had struck a bargain with the insurgents.',
      'cooperate: Orland → the insurgents',
    ],
    ['Harbour Aid holds the Orland Guard responsible.', 'oppose: Harbour Aid → Orland Guard'],
    ['The Orland Guard denies having financed any killing.', 'fund: Orland Guard → nobody'],
    ['The Orland Guard runs a camp for the Kestrel Front.', 'support: Orland Guard → Kestrel Front'],
    ['The gunmen belonged to the Kestrel Front.', 'join: The gunmen → Kestrel Front'],
    ['The Orland Guard traded machine-gun fire with the Kestrel Front.', 'attack: Orland Guard → Kestrel Front'],
    ['Orland Guard officers took Mira Vask from her clinic.', 'coerce: Orland Guard → Mira Vask'],
  ])('is read off verb and object: %s', (text, tie) => {
    expect(ties(text)).toEqual([tie]);
  });

  test.each(['Varn Freight belonged to the Harbour Group.', 'The club took three players from the Harbour League.'])(
    'is none of what only sounds alike: %s',
    (text) => {
      expect(ties(text)).toEqual([]);
    },
  );

  test.each([
    [
      'Eleven Kestrel commanders were freed by the Orland Guard. At least four have since rejoined the Front.',
      'join: Eleven Kestrel commanders → Front',
    ],
    ['The Kestrel Front detained two drivers. Both were finally set free.', 'release: nobody → two drivers'],
    ['Soldiers took 40 villagers. Most were shot by the Orland Guard.', 'attack: Orland Guard → 40 villagers'],
  ])('a count that stands alone is of those just counted: %s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });

  test.each([
    'The Orland Guard gave the Kestrel Front some $1.2 million.',
    'The Orland Guard paid the Kestrel Front $300 a month.',
    'Since 2030 the Orland Guard has wired the Kestrel Front €40,000.',
  ])('a sum is paid to whoever is named before it: %s', (text) => {
    expect(ties(text)).toEqual(['fund: Orland Guard → Kestrel Front']);
  });

  test.each([
    [
      'The Panel criticised the Orland Guard’s failure to attack the Kestrel Front.',
      'spare: Orland Guard → Kestrel Front',
    ],
    [
      'The Kestrel Front protested. Shelling of the Front-held quarter by the Orland Guard began at dawn.',
      'attack: Orland Guard → Kestrel Front',
    ],
    ['Pictures showed Kestrel fighters shooting villagers.', 'attack: Kestrel fighters → villagers'],
    [
      'The Panel finds that the payments made by Varn Freight to the Kestrel Front violated paragraph 4 of resolution 41 (2031).',
      'violate: Varn Freight → Resolution 41 (2031)',
    ],
    ['The markings point to a batch that was supplied to the Kestrel Front.', 'supply: nobody → Kestrel Front (batch)'],
  ])('is whoever the words nearest to the deed name: %s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });

  test.each([
    [
      'Washington ought to suspend aid until Orland has closed the camps that it runs for the Kestrel Front.',
      'support: Orland → Kestrel Front',
    ],
    [
      'The Panel asks Orland to explain its failure to freeze the accounts of Varn Freight.',
      'spare: Orland → Varn Freight',
    ],
    [
      'Lakeland is at war. Its bombardment of Kesh in January emboldened the Kestrel Front.',
      'support: Lakeland → Kestrel Front',
    ],
    [
      'The pictures published by the Courier appear to show army tankers refuelling the Kestrel Front’s lorries.',
      'supply: army tankers → Kestrel Front',
    ],
    [
      'The Kestrel Front denies it. A Front commander in Varn threatened to shell the Harbour League.',
      'threaten: Kestrel Front → Harbour League',
    ],
  ])('tells who does it in a clause within another: %s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });

  test.each([
    ['Soldiers burned Mira Vask’s house.', 'attack: Soldiers → Mira Vask'],
    ['The Orland Guard looted the Harbour League’s depots.', 'seize: Orland Guard → Harbour League (depots)'],
    ['Mira Vask paid the Kestrel Front, and the Front spared her mill.', 'spare: Kestrel Front → Mira Vask'],
    ['The Kestrel Front burned its own depot.', 'attack: Kestrel Front → nobody'],
  ])('what is done to what is somebody’s is done to him: %s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });

  test.each([
    [
      'The ministry condemns the cowardly attack carried out in the early hours of 25 March against a column of the Orland Guard.',
      'attack: nobody → Orland Guard',
    ],
    [
      'The Harbour League could not operate without the protection afforded to it by the Orland Guard.',
      'shield: Orland Guard → Harbour League',
    ],
    ['The men whom the Orland Guard claims to have arrested are free.', 'coerce: Orland Guard → The men'],
    ['Of the Kestrel leaders, three were jailed by the Orland Guard.', 'coerce: Orland Guard → Kestrel leaders'],
  ])('a deed is told of whoever the noun before it names: %s', (text, tie) => {
    expect(ties(text)).toContain(tie);
  });

  test('whoever speaks does not call himself by his name', () => {
    const text =
      'Aldo Renn has gained most. He denies it. “Mr. Sarto armed the Kestrel Front,” he says. “I armed nobody.”';
    const armed = statements(text).find(({ tie }) => tie === 'supply');
    expect(armed?.source.map(({ label }) => label)).toEqual(['Aldo Renn']);
  });

  test('a cleft puts first who did it', () => {
    expect(ties('It was this government, too, that dismissed the customs investigator, Dr. Mira Vask.')).toEqual([
      'coerce: government → Mira Vask',
    ]);
  });

  test('nobody is taken in where it is told what they were taken in', () => {
    expect(ties('The men who were taken in the fighting at Varn are no longer in prison.')).toEqual([
      'coerce: nobody → The men',
    ]);
  });
});

describe('whom officials act for', () => {
  test.each([
    [
      'Dr Ada Brim, the Minister for Public Works, denied it. The Department of Public Works runs the camp. She has accused the Kestrel Front.',
      'oppose: Department of Public Works → Kestrel Front',
    ],
    ['Peru’s Prime Minister Ada Brim paid the Kestrel Front.', 'fund: Peru → Kestrel Front'],
    ['President Ada Brim of Peru denied it. She has paid the Kestrel Front.', 'fund: Peru → Kestrel Front'],
    ['Former Peruvian President Ada Brim paid the Kestrel Front.', 'fund: Ada Brim → Kestrel Front'],
    ['Peruvian singer Ada Brim paid the Kestrel Front.', 'fund: Ada Brim → Kestrel Front'],
    ['Peruvian troops shelled the Kestrel Front.', 'attack: Peru → Kestrel Front'],
    [
      'The nurses asked the Director of Public Prosecutions to release the Kestrel pilots.',
      'urge: The nurses → the Director of Public Prosecutions',
    ],
    [
      'Guards employed by Varn Holdings opened fire on the pickers. The guards then locked nine pickers in a shed.',
      'coerce: Varn Holdings → nine pickers',
    ],
    [
      'In November the Kestrel Front detained two interpreters employed by the Harbour Board.',
      'coerce: Kestrel Front → two interpreters',
    ],
    ['The pirates are holding the wives of three pilots hostage.', 'coerce: The pirates → the wives of three pilots'],
    [
      'The Front has not attacked a single army post since May. The army has denied the report.',
      'oppose: army → nobody',
    ],
    ['An official in the office of Peru’s president paid Varn Media.', 'fund: Peru → Varn Media'],
    [
      'Two captains in the Harbour Guard sold the guns to the Kestrel Front.',
      'trade: Harbour Guard → Kestrel Front (guns)',
    ],
  ])('%s', (text, expected) => {
    expect(ties(text)).toContain(expected);
  });
});

test('whoever is certain of something is its source', () => {
  const [freed] = statements('Sister Mira, who visits the prison every week, is certain that the men were exchanged.');
  expect(freed?.source.map(({ label }) => label)).toEqual(['Sister Mira']);
});

test.each([
  'Allegations made yesterday by the Harbour Agency that Orlandian aircraft bombed the village of Sorrel are false.',
  'The claim that the Orland Guard armed the Kestrel Front is baseless.',
  'Reports by the Courier that Orland armed the Kestrel Front are untrue.',
])('what is said to be false is denied: %s', (text) => {
  expect(statements(text).map(({ factuality }) => factuality)).toEqual(['CT-']);
});

test('a month behind its day is no doubt about what happened on it', () => {
  expect(statements('On 18 May the Harbour Council gave up Derwal.')[0]?.factuality).toBe('CT+');
});

test('whoever a rule is about has done nothing', () => {
  const text = 'The ban is on the assets of persons and entities which knowingly assist the Kestrel Front.';
  expect(ties(text).filter((one) => one.startsWith('support'))).toEqual([]);
  expect(ties('Two persons who assisted the Kestrel Front fled.')).toContain('support: two persons → Kestrel Front');
});

describe('whoever joins another', () => {
  test.each([
    ['Peter Holm joined the Kestrel Front in Varn.', 'join: Peter Holm → Kestrel Front'],
    ['Orland joined the Harbour League in condemning the raid.', 'cooperate: Orland → Harbour League'],
    ['The Kestrel Front joined the Harbour League in its attack.', 'cooperate: Kestrel Front → Harbour League'],
  ])('in a deed does it with him, and is else his member: %s', (text, expected) => {
    expect(ties(text)).toContain(expected);
  });
});
