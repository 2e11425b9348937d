/**
 * English words that say how one actor stands to another. Data only; dictionary forms.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns for whoever is at the head of a body: "the [leader] of the front". */
export const leaderNouns = words(
  'leader commander chief head chairman chairwoman chairperson chair president director boss emir chieftain founder ' +
    'co-founder warlord premier manager captain chancellor king queen principal rector',
);

/** Nouns for whoever has an office in a body: "the front's [treasurer]". */
export const officeNouns = words(
  'minister secretary spokesman spokeswoman spokesperson ambassador governor mayor judge treasurer deputy envoy ' +
    'delegate general colonel major lieutenant sergeant brigadier admiral commissioner prosecutor inspector ' +
    'representative adviser advisor counsel attaché consul negotiator',
);

/** Nouns for whoever is one of a body: "a [member] of the front", "[soldiers] from the brigade". */
export const memberNouns = words(
  'member fighter soldier officer militant troop official employee worker staff personnel activist recruit volunteer ' +
    'agent operative marine airman sailor policeman gunman guerrilla rebel partisan cadre sniper pilot engineer analyst ' +
    'researcher clerk nurse doctor lawyer lecturer professor sheikh elder loyalist',
);

/** Nouns for a part of a body: "the front's armed [wing]". */
export const partNouns = words(
  'wing branch committee battalion brigade unit department division faction arm cell regiment squadron company ' +
    'platoon corps bureau directorate section subsidiary chapter affiliate component detachment',
);

/** Parts of armed forces, which are named with the larger part behind a comma: "2nd [Battalion], 5th Kestrel [Regiment]". */
export const unitNouns = words(
  'battalion brigade unit regiment squadron company platoon corps division battery wing group command army fleet',
);

/** Verbs of who is at the head: "the council is [headed] by Anna Keld". */
export const leadingVerbs = words('lead head chair command run');

/** Verbs by which a whole names its parts: "the coalition [comprises] the front and the league". */
export const includingVerbs = words('include comprise encompass');

/** Prepositions of the body that somebody belongs to: "soldiers [from] the brigade". */
export const bodyPrepositions = words('of in for at from with within');

/** Of these, those that say where somebody has a post: "a commander [in] the navy" leads no navy. */
export const placePrepositions = words('in at from with within');

/** Verbs of service, each with the prepositions of the body served: "[assigned] to the brigade". */
export const servingVerbs: ReadonlyMap<string, readonly string[]> = new Map([
  ['assign', ['to']],
  ['attach', ['to']],
  ['second', ['to']],
  ['belong', ['to']],
  ['serve', ['in', 'with']],
  ['work', ['for']],
  ['enlist', ['in']],
  ['deploy', ['from']],
]);
