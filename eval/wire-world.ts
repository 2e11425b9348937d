import { seededRandom } from './evaluation.ts';

/** One story of the world: its text, which event it tells, how it stands to it, and what it goes back to. */
export interface WireStory {
  readonly name: string;
  readonly text: string;
  readonly event: number;
  readonly side: 'affirms' | 'denies';
  /** The root that it goes back to; of a denial -1. */
  readonly origin: number;
}

export interface WireWorld {
  readonly stories: readonly WireStory[];
  readonly events: number;
}

type Random = () => number;
const pick = <Item>(items: readonly Item[], random: Random): Item => items[Math.floor(random() * items.length)] as Item;

const syllables = 'bel dar kor mas nev or pel ras sel tor ul ven wes yar zan hol gim fen lod cas'.split(' ');
const capitalised = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}`;

/** Made-up names, none twice. */
const namer = (random: Random): (() => string) => {
  const given = new Set<string>();
  return () => {
    for (;;) {
      const name = capitalised(
        `${pick(syllables, random)}${pick(syllables, random)}${pick(['', 'a', 'en', 'is'], random)}`,
      );
      if (given.has(name)) continue;
      given.add(name);
      return name;
    }
  };
};

const months = 'January February March April May June July August September October November December'.split(' ');
const goods = ['oil', 'grain', 'copper', 'timber', 'cement', 'fuel', 'ammunition', 'rifles'];
const people = ['Anna', 'Boris', 'Clara', 'David', 'Elena', 'Farid', 'Greta', 'Hassan', 'Irina', 'Jonas'];
const offices = ['a port official', 'a customs officer', 'a former driver', 'a lawyer', 'a doctor', 'a trader'];
const moods = [
  'The road was open again by the evening and shops did a brisk trade.',
  'Rain had fallen for three days and the river stood high.',
  'Prices of bread rose by a tenth within the week.',
  'A school near the market stayed closed until the holidays.',
  'The harbour office published its yearly tables a day later.',
  'Bus drivers ended their strike after nine days.',
  'A football match between two local sides ended without a goal.',
  'Farmers in the valley hope for an early harvest this year.',
  'The mayor opened a new library on the old square.',
  'Engineers finished repairs to the water main on Sunday.',
];

/** An event: who did what to whom, in what, where, when. Each is told of two parties that no other is about. */
interface Event {
  readonly agent: string;
  readonly patient: string;
  readonly kind: 'sale' | 'attack';
  readonly goods: string;
  readonly place: string;
  readonly day: number;
  readonly month: string;
  readonly year: number;
}

/** What is told beside the facts: each is used for one telling of an event only. */
const details: Readonly<Record<Event['kind'], readonly string[]>> = {
  sale: [
    'through a broker who kept an office above a bakery',
    'by way of a disused ferry landing that nobody watched',
    'over a mountain road which snow closes for half the year',
    'in unmarked lorries with curtains drawn behind the windscreen',
    'in river barges moored by night under willow trees',
    'for cash that couriers carried in flour sacks',
    'against a written promise of safe passage for wedding parties',
    'at half the market price and without weighing anything',
    'in return for fertiliser stored in an abandoned school',
    'after weeks of haggling at a roadside restaurant',
    'under contracts signed by a retired notary',
    'while inspectors were attending a conference abroad',
  ],
  attack: [
    'at dawn, when most shops were still shuttered',
    'shortly before midnight, after the power had failed',
    'during the evening prayer, wounding two bakers',
    'in thick fog that hid the ridge from view',
    'in broad daylight while children walked to school',
    'with mortars placed behind the old cement works',
    'with rockets launched from the bed of a dry lake',
    'from two sides at once, cutting the only bridge',
    'with a column of pickup trucks painted grey',
    'hours after a truce brokered by elders had lapsed',
    'leaving the grain market in flames until morning',
    'although both had agreed to exchange wounded men',
  ],
};

/** Ways to tell an event: the facts are the same, and no two have their order and their verb in common. */
const tellings: Readonly<Record<Event['kind'], readonly ((event: Event, detail: string) => string)[]>> = {
  sale: [
    ({ agent, patient, goods: what, month, year }, detail) =>
      `The ${agent} sold ${what} to the ${patient} in ${month} ${year} ${detail}.`,
    ({ agent, patient, goods: what, month, year }, detail) =>
      `In ${month} ${year} the ${patient} bought ${what} from the ${agent} ${detail}.`,
    ({ agent, patient, goods: what, month, year }, detail) =>
      `The ${patient} purchased ${what} from the ${agent} ${detail} in ${month} ${year}.`,
    ({ agent, patient, goods: what, month, year }, detail) =>
      `In ${month} ${year} the ${agent} exported ${what} to the ${patient} ${detail}.`,
  ],
  attack: [
    ({ agent, patient, day, month, year, place }, detail) =>
      `The ${agent} attacked the ${patient} in ${place} on ${day} ${month} ${year} ${detail}.`,
    ({ agent, patient, day, month, year, place }, detail) =>
      `On ${day} ${month} ${year} the ${agent} bombed the ${patient} in ${place} ${detail}.`,
    ({ agent, patient, day, month, year, place }, detail) =>
      `Fighters of the ${agent} shelled the ${patient} in ${place} on ${day} ${month} ${year} ${detail}.`,
    ({ agent, patient, day, month, year, place }, detail) =>
      `On ${day} ${month} ${year} the ${patient} was ambushed by the ${agent} in ${place} ${detail}.`,
  ],
};

/** Light edits of a sentence: a word changed, put in or left out. */
const edited = (sentence: string, random: Random): string => {
  const edits: readonly ((text: string) => string)[] = [
    (text) => text.replace(/ with /, ' using '),
    (text) => text.replace(/\.$/, ', it has emerged.'),
    (text) => text.replace(/ (?:old|dry|only|most|retired|written|roadside|disused|unmarked) /, ' '),
    (text) => text.replace(/ who kept | placed | launched | stored | moored /, ' which had been '),
    (text) => text.replace(/ two /, ' several '),
  ];
  return pick(edits, random)(pick(edits, random)(sentence));
};

/** "The X sold …" → "the X sold …", without its full stop: to stand after "said that". */
const embedded = (sentence: string): string =>
  sentence
    .replace(/^The /, 'the ')
    .replace(/^On /, 'on ')
    .replace(/^In /, 'in ')
    .replace(/^Fighters /, 'fighters ')
    .replace(/\.$/, '');

const denials: Readonly<Record<Event['kind'], readonly ((event: Event) => string)[]>> = {
  sale: [
    ({ agent, patient, goods: what }) => `The ${patient} denied that it had bought ${what} from the ${agent}.`,
    ({ agent, patient, goods: what }) => `The ${agent} has never sold ${what} to the ${patient}, its spokesman said.`,
  ],
  attack: [
    ({ agent, patient, place, day, month, year }) =>
      `The ${agent} denied that it had attacked the ${patient} in ${place} on ${day} ${month} ${year}.`,
  ],
};

interface Draft {
  readonly issuer: string;
  readonly lead: string;
  readonly origin: number;
  readonly side: WireStory['side'];
}

/** What may be done to an event's stories: the roots first, then whoever copies, cites or denies them. */
const storiesOf = (
  event: Event,
  firstRoot: number,
  names: () => string,
  papers: readonly string[],
  agencies: readonly string[],
  random: Random,
): readonly Draft[] => {
  const drafts: Draft[] = [];
  const freeDetails = [...details[event.kind]].sort(() => random() - 0.5);
  const ways = tellings[event.kind];
  const tell = (): string => pick(ways, random)(event, freeDetails.pop() ?? 'as far as is known');
  const roots = 1 + Math.floor(random() * 3);
  const freePapers = [...papers].sort(() => random() - 0.5);
  const freeAgencies = [...agencies].sort(() => random() - 0.5);
  for (let root = 0; root < roots; root++) {
    const origin = firstRoot + root;
    const own = tell();
    const isWitness = random() < 0.4;
    const witness = `${pick(people, random)} ${names()}`;
    const agency = freeAgencies.pop() as string;
    const issuer = isWitness ? (freePapers.pop() as string) : agency;
    const lead = isWitness ? `${witness}, ${pick(offices, random)}, said that ${embedded(own)}.` : own;
    drafts.push({ issuer, lead, origin, side: 'affirms' });
    const followers = 1 + Math.floor(random() * 4);
    for (let n = 0; n < followers; n++) {
      const paper = freePapers.pop();
      if (paper === undefined) break;
      const roll = random();
      if (roll < 0.3) drafts.push({ issuer: paper, lead, origin, side: 'affirms' });
      else if (roll < 0.55) drafts.push({ issuer: paper, lead: edited(lead, random), origin, side: 'affirms' });
      else {
        const cited = isWitness ? witness : agency;
        const cue = pick([`${cited} reported that`, `According to ${cited},`, `${cited} said that`], random);
        drafts.push({ issuer: paper, lead: `${cue} ${embedded(tell())}.`, origin, side: 'affirms' });
      }
    }
  }
  if (random() < 0.3) {
    const paper = freePapers.pop();
    if (paper !== undefined)
      drafts.push({ issuer: paper, lead: pick(denials[event.kind], random)(event), origin: -1, side: 'denies' });
  }
  return drafts;
};

/**
 * A world of wire stories whose derivation is known: agencies and witnesses tell events in words of their own; papers copy
 * them, copy them with light edits, cite them, or print a denial. All names are made up. At least `least` stories.
 */
export const wireWorld = (seed: number, least = 500): WireWorld => {
  const random = seededRandom(seed);
  const names = namer(random);
  const papers = Array.from(
    { length: 40 },
    () => `${names()} ${pick(['Post', 'Herald', 'Courier', 'Gazette'], random)}`,
  );
  const agencies = Array.from({ length: 8 }, () => `${names()} Wire`);
  const stories: WireStory[] = [];
  let roots = 0;
  let events = 0;
  while (stories.length < least) {
    const event: Event = {
      agent: `${names()} ${pick(['Front', 'League', 'Brigade'], random)}`,
      patient: `${names()} ${pick(['Guard', 'Army', 'Police'], random)}`,
      kind: random() < 0.5 ? 'sale' : 'attack',
      goods: pick(goods, random),
      place: names(),
      day: 1 + Math.floor(random() * 28),
      month: pick(months.slice(0, 6), random),
      year: 2011 + Math.floor(random() * 8),
    };
    const drafts = storiesOf(event, roots, names, papers, agencies, random);
    roots = Math.max(roots, ...drafts.map(({ origin }) => origin + 1));
    for (const [index, { issuer, lead, origin, side }] of drafts.entries()) {
      const date = `${1 + index} ${months[6 + Math.min(5, Math.floor(index / 4))]} ${event.year}`;
      const town = names();
      const text = [
        issuer,
        `${town.toUpperCase()}, ${date}`,
        pick([`News from ${event.place}`, `The week in ${town}`, `${event.place}: what is known`], random),
        lead,
        pick(moods, random),
      ].join('\n\n');
      stories.push({ name: `${events}-${index}.txt`, text: `${text}\n`, event: events, side, origin });
    }
    events++;
  }
  return { stories, events };
};
