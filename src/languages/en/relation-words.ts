/**
 * English words that say how one actor stands to another. Data only; dictionary forms.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns for whoever is at the head of a body: "the [leader] of the front". */
export const leaderNouns = words(
  'leader commander chief head chairman chairwoman chairperson chair president director boss emir chieftain founder ' +
    'co-founder warlord premier manager captain chancellor king queen principal rector ceo',
);

/** Nouns for whoever has an office in a body: "the front's [treasurer]". */
export const officeNouns = words(
  'minister secretary spokesman spokeswoman spokesperson ambassador governor mayor judge treasurer deputy envoy ' +
    'delegate general colonel major lieutenant sergeant brigadier admiral commissioner prosecutor inspector ' +
    'representative adviser advisor counsel attaché consul negotiator executive',
);

/** Nouns for whoever is one of a body: "a [member] of the front", "[soldiers] from the brigade". */
export const memberNouns = words(
  'member fighter soldier officer militant troop official employee worker staff personnel activist recruit volunteer ' +
    'agent operative marine airman sailor policeman gunman guerrilla rebel partisan cadre sniper pilot engineer analyst ' +
    'researcher clerk nurse doctor lawyer lecturer professor student graduate sheikh elder loyalist',
);

/** Nouns for a part of a body: "the front's armed [wing]". */
export const partNouns = words(
  'wing branch committee battalion brigade unit department division faction arm cell regiment squadron company ' +
    'platoon corps bureau directorate section subsidiary chapter affiliate component detachment clan',
);

/** Parts of armed forces, which are named with the larger part behind a comma: "2nd [Battalion], 5th Kestrel [Regiment]". */
export const unitNouns = words(
  'battalion brigade unit regiment squadron company platoon corps division battery wing group command army fleet',
);

/** Nouns for being at the head: "under the [command] of Anna Keld". */
export const leadershipNouns = words('command leadership chairmanship presidency');

/** Verbs whose subject comes to have it: "[took] command of the front". */
export const assumingVerbs = words('take assume have hold');

/** Verbs by which somebody is given the post that their object names: "was [appointed] head of the league". */
export const appointingVerbs = words('appoint name elect make choose');

/** Verbs of who is at the head: "the council is [headed] by Anna Keld". */
export const leadingVerbs = words('lead head chair command run');

/** Verbs by which a whole names its parts: "the coalition [comprises] the front and the league". */
export const includingVerbs = words('include comprise encompass consist compose');

/** Verbs whose subject becomes what somebody else was: "[replaced] him as leader". */
export const succeedingVerbs = words('succeed replace follow');

/** Verbs whose subject has people of its own as its object: "the mill [employs] forty workers". */
export const keepingVerbs = words('have employ recruit field');

/** Prepositions of the body that somebody belongs to: "soldiers [from] the brigade". */
export const bodyPrepositions = words('of in for at from with within');

/** Of these, those that say whom a named person is of: "Peter Holm [of] the league". */
export const personPrepositions = words('of from');

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

/** Verbs for having a thing or a place: "a front-[held] village", "the league [owns] a mill". */
export const holdingVerbs = words('hold control occupy own operate administer govern run seize rule');

/** Participles by which somebody is called after his ally: "the Orland-[backed] militia". */
export const backingVerbs = words('back support sponsor fund finance arm train equip supply');

/** Nouns for fighting that goes on between sides: "its [war] against the front". */
export const struggleNouns = words(
  'fight battle war struggle campaign operation offensive strike airstrike attack assault raid sortie defence defense ' +
    'resistance jihad insurgency uprising rebellion warfare combat hostility fighting counterattack counteroffensive ' +
    'counter-offensive crackdown effort use',
);

/** Verbs for the same: "[fought] against the front". */
export const strugglingVerbs = words('fight battle struggle defend rebel strike');

/** Verbs whose subject wages what their object or "in" names: "[took part] in the offensive". */
export const wagingVerbs = words(
  'conduct wage carry launch mount lead stage begin start continue resume intensify plan prepare involve engage ' +
    'participate take join undertake execute pursue perform make',
);

/** Verbs of freeing a place from whoever holds it: "[liberate] the port from the front". */
export const freeingVerbs = words('liberate free retake recapture reclaim clear');

/** The same by force: "[captured] the port from the front". */
export const takingVerbs = words('capture seize take wrest conquer regain');

/** Nouns for the same: "the [liberation] of the port from the front". */
export const freeingNouns = words('liberation recapture retaking reclamation clearance');

/** The same with "of": "[rid] the port of the front". */
export const riddingVerbs = words('rid clear cleanse purge');

/** Verbs of what a fight is to bring about: "a campaign to [crush] the front". */
export const crushingVerbs = words(
  'destroy defeat crush eradicate eliminate annihilate vanquish dislodge rout dismantle degrade subdue neutralise ' +
    'neutralize repel combat fight counter',
);

/** Nouns for fighting that has both sides behind "between": "the [war] between Orland and the front". */
export const clashNouns = words('war conflict fighting battle clash combat hostility skirmish struggle');

/** Words for the use of what one has: "[using] drones", "the [use] of gas". */
export const usingVerbs = words('use employ deploy field wield');

/** Verbs whose object is no more: "[ended] its war on the front". */
export const endingVerbs = words('end stop cease abandon renounce halt suspend give');

/** Verbs by which somebody suffers what their object names: "[dealt] the front a defeat". */
export const dealingVerbs = words('deal deliver inflict hand');
