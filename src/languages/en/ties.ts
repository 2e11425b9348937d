/**
 * How English words one tie: which words carry it, and which grammatical slots hold its participants.
 *
 * A slot is a place in the clause, tried in the order written:
 *   subj obj iobj      the logical subject and objects (a passive's subject is its `obj`, its by-phrase its `subj`)
 *   poss mod           a possessor ("Orland's"), a noun or nationality in front ("Orlandian", "Kestrel")
 *   comp               the subject of the clause or infinitive that the word governs ("allowed [them] to leave")
 *   to from with …     a phrase with that preposition, hung on the word (or on the verb that carries the noun)
 *
 * Words: `take_over` is a verb with its particle or fixed preposition, `set:sights` a verb with that object.
 * `roles` are nouns for a person or body that plays the agent's part ("ally of", "supplier to"): the agent is whoever
 * is called so.
 * Sources: PLOVER and CAMEO category descriptions, general English.
 */
export interface TieFrame {
  readonly tie: string;
  readonly verbs?: string;
  readonly nouns?: string;
  readonly roles?: string;
  readonly adjectives?: string;
  readonly agent: string;
  readonly patient: string;
  readonly goods?: string;
  /** The patient is an instrument of law, not an actor. */
  readonly patientIsLaw?: true;
  /** What stands in the patient's slot must name an actor; a bare thing there is another matter ("support a motion"). */
  readonly actorsOnly?: true;
  /** The object must be people ("hold the crew") or a place ("hold the pass"): the same verb is another tie otherwise. */
  readonly object?: 'people' | 'places';
  /** Holds only where something stands in the goods' slot: "pay for ore" is buying. */
  readonly needsGoods?: true;
  /** The agent alone is enough: "the garrison withdrew". */
  readonly lone?: true;
  /** What stands in the slot must be one of these words: "call the report [absurd]". */
  readonly judged?: true;
}

export const tieFrames: readonly TieFrame[] = [
  // The Orland Guard aided and emboldened the Kestrel Front.
  {
    tie: 'support',
    verbs:
      'support aid abet assist help back bolster keep:alive embolden empower enable facilitate sponsor foster nurture strengthen reinforce encourage promote uphold sustain abet prop_up collude_in connive_in harbour harbor exacerbate perpetuate reward legitimise legitimize condone tolerate incite instigate create champion endorse boost',
    agent: 'subj',
    patient: 'obj to',
    actorsOnly: true,
  },
  {
    tie: 'support',
    verbs: 'allow let permit enable help authorise authorize empower encourage',
    agent: 'subj',
    patient: 'comp obj',
    actorsOnly: true,
  },
  {
    tie: 'support',
    verbs: 'contribute side work_for carry_for transport_for act_for vouch_for',
    agent: 'subj',
    patient: 'to with for',
    actorsOnly: true,
  },
  { tie: 'support', verbs: 'guide treat host shelter', agent: 'subj', patient: 'obj', object: 'people' },
  {
    tie: 'support',
    nouns:
      'support assistance help aid backing complicity encouragement sponsorship facilitation endorsement empowerment enablement succour patronage',
    agent: 'poss by from mod of',
    patient: 'for to in with of',
  },
  {
    tie: 'support',
    nouns: 'creation emergence rise expansion growth formation proliferation',
    agent: 'by',
    patient: 'of',
  },
  {
    tie: 'support',
    roles:
      'supporter enabler backer sponsor patron accomplice facilitator creator founder helper benefactor apologist sympathiser sympathizer',
    agent: 'self',
    patient: 'of to for poss mod',
  },
  { tie: 'support', adjectives: 'complicit supportive', agent: 'subj', patient: 'with in of' },

  // Orland coordinates with the Kestrel Front.
  {
    tie: 'cooperate',
    verbs:
      'cooperate co-operate coordinate co-ordinate collaborate collude conspire ally partner team_up join_forces conspire liaise align',
    agent: 'subj',
    patient: 'with obj',
    actorsOnly: true,
  },
  {
    tie: 'cooperate',
    verbs: 'strike:deal reach:agreement sign:agreement conclude:agreement strike:agreement make:deal form:alliance',
    agent: 'subj',
    patient: 'with',
  },
  {
    tie: 'cooperate',
    nouns:
      'cooperation co-operation coordination co-ordination collaboration collusion alliance partnership conspiracy pact deal agreement understanding arrangement links ties complicity liaison truce ceasefire relationship entente dealings contacts',
    agent: 'between poss by of mod',
    patient: 'with between to',
  },
  {
    tie: 'cooperate',
    roles: 'ally partner collaborator associate confederate co-conspirator',
    agent: 'self',
    patient: 'of with to for poss mod',
  },
  { tie: 'cooperate', adjectives: 'allied', agent: 'subj', patient: 'with to' },

  // The front sold ore to Orland. Orland buys ore from the front.
  {
    tie: 'trade',
    verbs: 'sell export resell market barter peddle',
    agent: 'subj',
    patient: 'to with iobj',
    goods: 'obj for',
  },
  { tie: 'trade', verbs: 'buy purchase import procure acquire', agent: 'from', patient: 'subj', goods: 'obj' },
  { tie: 'trade', verbs: 'pay', agent: 'to obj iobj', patient: 'subj', goods: 'for', needsGoods: true },
  { tie: 'trade', verbs: 'trade exchange swap', agent: 'subj', patient: 'with to', goods: 'obj in for' },
  { tie: 'trade', nouns: 'sale export resale', agent: 'by poss from mod', patient: 'to', goods: 'of mod' },
  { tie: 'trade', nouns: 'purchase import procurement', agent: 'from', patient: 'by poss', goods: 'of mod' },
  {
    tie: 'trade',
    nouns: 'trade exchange commerce barter',
    agent: 'between by poss',
    patient: 'with between',
    goods: 'in of mod',
  },
  { tie: 'trade', roles: 'buyer purchaser importer customer', agent: 'of from', patient: 'self', goods: 'of' },
  { tie: 'trade', roles: 'seller exporter', agent: 'self', patient: 'to', goods: 'of' },

  // Orland pays the front.
  {
    tie: 'fund',
    verbs: 'fund finance pay bankroll underwrite subsidise subsidize bribe compensate remunerate reimburse invest_in',
    agent: 'subj',
    patient: 'obj iobj to',
    goods: 'for',
  },
  {
    tie: 'fund',
    verbs: 'transfer wire remit channel funnel donate disburse send:money pay:money',
    agent: 'subj',
    patient: 'to iobj',
    goods: 'obj',
  },
  {
    tie: 'fund',
    nouns:
      'funding financing payment bribe subsidy donation financier-support remittance ransom loan grant kickback disbursement',
    agent: 'by from poss mod',
    patient: 'to for of',
  },
  { tie: 'fund', verbs: 'hire employ retain commission', agent: 'subj', patient: 'obj', actorsOnly: true },
  { tie: 'fund', roles: 'financier funder paymaster donor bankroller', agent: 'self', patient: 'of to poss' },

  // Orland supplies the front with rifles. Orland supplies rifles to the front.
  {
    tie: 'supply',
    verbs: 'supply provide equip arm furnish issue outfit provision resupply',
    agent: 'subj',
    patient: 'to iobj obj',
    goods: 'with obj',
  },
  {
    tie: 'supply',
    verbs: 'deliver ship smuggle send give hand_over airlift dispatch lend distribute export traffic',
    agent: 'subj',
    patient: 'to iobj for',
    goods: 'obj',
  },
  { tie: 'supply', verbs: 'manufacture produce', agent: 'subj in', patient: 'for', goods: 'obj' },
  { tie: 'supply', verbs: 'receive obtain', agent: 'from', patient: 'subj', goods: 'obj' },
  {
    tie: 'supply',
    nouns: 'supply delivery shipment provision consignment transfer handover armament resupply',
    agent: 'by from poss mod',
    patient: 'to for',
    goods: 'of mod',
  },
  { tie: 'supply', roles: 'supplier provider purveyor', agent: 'self', patient: 'to for poss', goods: 'of' },

  // Officers of the Guard trained recruits of the front.
  { tie: 'train', verbs: 'train instruct drill coach teach mentor', agent: 'subj', patient: 'obj', actorsOnly: true },
  { tie: 'train', nouns: 'training instruction', agent: 'by from poss', patient: 'of to for' },
  { tie: 'train', roles: 'trainer instructor', agent: 'self', patient: 'of to for' },

  // Orland's gunboats covered the retreat of the front.
  {
    tie: 'shield',
    verbs: 'protect shield shelter cover screen defend safeguard guard escort harbour harbor conceal',
    agent: 'subj',
    patient: 'obj',
  },
  {
    tie: 'shield',
    nouns: 'protection cover shelter refuge sanctuary escort immunity impunity',
    agent: 'by from poss',
    patient: 'to for of',
  },
  { tie: 'shield', roles: 'protector guardian', agent: 'self', patient: 'of' },

  // The front has spared Orland's barracks.
  {
    tie: 'spare',
    verbs:
      'spare bypass ignore overlook disregard sidestep skirt let_off leave:alone turn:eye look_away wave_through let_pass',
    agent: 'subj',
    patient: 'obj to on',
  },
  {
    tie: 'spare',
    nouns: 'inaction restraint leniency non-aggression',
    agent: 'poss by of',
    patient: 'towards toward against on',
  },

  // The governor freed sixty detainees.
  {
    tie: 'release',
    verbs: 'release free amnesty pardon parole discharge set_free let_go acquit liberate',
    agent: 'subj',
    patient: 'obj to',
    object: 'people',
  },
  { tie: 'release', nouns: 'release amnesty pardon liberation clemency', agent: 'by poss', patient: 'of to for' },

  // The Guard withdrew from Varn and handed it over to the front.
  {
    tie: 'cede',
    verbs: 'hand_over cede surrender relinquish yield give_up hand abandon turn_over',
    agent: 'subj',
    patient: 'to',
    goods: 'obj',
  },
  { tie: 'cede', verbs: 'withdraw retreat pull_out pull_back', agent: 'subj', patient: 'to for' },
  { tie: 'cede', nouns: 'withdrawal retreat surrender handover', agent: 'by of poss mod', patient: 'to' },

  // Former officers joined the front.
  {
    tie: 'join',
    verbs: 'join enlist defect serve enrol enroll swear:allegiance pledge:allegiance',
    agent: 'subj',
    patient: 'obj to with in as for of among',
    actorsOnly: true,
  },
  { tie: 'join', nouns: 'defection enlistment allegiance', agent: 'of by poss', patient: 'to in with' },
  { tie: 'join', roles: 'member recruit defector', agent: 'self', patient: 'of to in' },

  // Kestrel fighters shelled the port.
  {
    tie: 'attack',
    verbs:
      'attack bomb bombard shell strike assault ambush raid target fight combat storm besiege kill murder massacre assassinate execute shoot hit bombard pound battle invade launch:offensive wound injure destroy torch burn loot sink fire_at fire_on open:fire resist strafe mine ram hack slaughter gas rocket confront counteract eliminate defeat repel',
    agent: 'subj',
    patient: 'obj against on at with',
  },
  { tie: 'attack', verbs: 'clash', agent: 'subj', patient: 'with' },
  { tie: 'attack', verbs: 'advance make:progress make:gain make:gains', agent: 'subj', patient: 'against on' },
  {
    tie: 'attack',
    nouns:
      'attack assault offensive strike airstrike bombing bombardment shelling raid ambush killing murder massacre assassination campaign operation fight war aggression incursion fighting battle siege onslaught hostility war violence strike bombing cyberattack cyber-attack hack execution',
    agent: 'by poss of mod',
    patient: 'against on upon at with of',
  },
  { tie: 'attack', nouns: 'clash', agent: 'between of', patient: 'with between' },

  // The front seized the refinery from Orland.
  {
    tie: 'seize',
    verbs:
      'seize capture occupy overrun take_over confiscate annex conquer recapture retake commandeer appropriate expropriate grab wrest usurp impound take:control assume:control gain:control seize:control take:possession hijack steal plunder',
    agent: 'subj',
    patient: 'from',
    goods: 'obj of over',
  },
  {
    tie: 'seize',
    verbs: 'hold control keep take retake liberate clear',
    agent: 'subj',
    patient: 'from',
    goods: 'obj',
    object: 'places',
  },
  { tie: 'seize', verbs: 'drive', agent: 'subj', patient: 'obj', goods: 'from of', object: 'people' },
  {
    tie: 'seize',
    nouns:
      'seizure capture takeover take-over occupation annexation conquest recapture incursion confiscation theft plunder invasion expropriation',
    agent: 'by poss mod of',
    patient: 'from into',
    goods: 'of',
  },

  // Guards tortured the detainees.
  {
    tie: 'coerce',
    verbs:
      'oppress detain torture imprison arrest jail repress persecute abduct kidnap enslave displace expel evict starve beat rape intimidate harass subjugate terrorise terrorize coerce compel force deport interrogate abuse mistreat punish confine silence brutalise brutalize suppress exploit extort blackmail conscript dispossess censor forcibly',
    agent: 'subj',
    patient: 'obj',
  },
  {
    tie: 'coerce',
    verbs: 'hold take question stop search flog whip dismiss handcuff shackle tax fine prevent stop block bar round_up',
    agent: 'subj',
    patient: 'obj',
    object: 'people',
  },
  { tie: 'coerce', verbs: 'impose inflict enforce', agent: 'subj', patient: 'on upon', goods: 'obj' },
  {
    tie: 'coerce',
    nouns:
      'torture detention oppression repression persecution arrest abduction kidnapping imprisonment enslavement rule abuse displacement expulsion eviction blockade intimidation coercion tyranny crackdown harassment confinement mistreatment extortion deportation',
    agent: 'by poss',
    patient: 'of on over against upon',
  },

  // The front threatens the valley.
  {
    tie: 'threaten',
    verbs:
      'threaten endanger jeopardise jeopardize imperil menace destabilise destabilize undermine pollute contaminate poison set:sights harm hurt damage neglect',
    agent: 'subj',
    patient: 'obj on',
  },
  { tie: 'threaten', nouns: 'threat danger menace risk', agent: 'by from of poss', patient: 'to against for' },

  // The council condemned the raid.
  {
    tie: 'oppose',
    verbs:
      'reject condemn denounce accuse oppose criticise criticize protest decry deplore blame dispute contest rebuke censure repudiate disavow obstruct refuse deny dismiss ridicule',
    agent: 'subj',
    patient: 'iobj obj against to',
    lone: true,
  },
  // The ministry called the report a fabrication.
  {
    tie: 'oppose',
    verbs: 'call describe dismiss brand label',
    agent: 'subj',
    patient: 'obj',
    judged: true,
    lone: true,
  },
  { tie: 'oppose', verbs: 'protest object', agent: 'subj', patient: 'against to' },
  {
    tie: 'oppose',
    nouns: 'opposition condemnation rejection accusation criticism resistance objection protest denunciation',
    agent: 'poss of by from',
    patient: 'to against of',
  },
  { tie: 'oppose', roles: 'opponent critic adversary enemy foe', agent: 'self', patient: 'of to poss' },

  // The council froze the assets of the front.
  {
    tie: 'sanction',
    verbs:
      'sanction embargo blacklist freeze designate list proscribe ban suspend debar penalise penalize fine prosecute indict convict',
    agent: 'subj',
    patient: 'obj on against',
  },
  {
    tie: 'sanction',
    nouns: 'sanction embargo freeze designation listing ban asset-freeze prosecution indictment',
    agent: 'by of poss',
    patient: 'on against of',
  },

  // The sale breaches resolution 41.
  {
    tie: 'violate',
    verbs: 'violate breach contravene infringe flout transgress',
    agent: 'subj',
    patient: 'obj',
    patientIsLaw: true,
  },
  {
    tie: 'violate',
    nouns: 'violation breach contravention infringement',
    agent: 'by poss subj',
    patient: 'of',
    patientIsLaw: true,
  },

  // We ask that the council act.
  {
    tie: 'urge',
    verbs:
      'urge ask request call_on call_upon call_for appeal implore recommend demand order instruct invite encourage beg press exhort petition advise propose direct require insist plead',
    agent: 'subj',
    patient: 'obj iobj on upon to comp of from',
    actorsOnly: true,
  },
  {
    tie: 'urge',
    nouns: 'request appeal demand recommendation call order need',
    agent: 'by poss from',
    patient: 'to comp for on',
  },

  // The envoy transmitted the file to the council.
  {
    tie: 'state',
    verbs:
      'transmit convey inform notify brief communicate submit forward circulate apprise telephone lodge disclose file',
    agent: 'subj',
    patient: 'to obj iobj',
    goods: 'obj',
    actorsOnly: true,
  },
  { tie: 'state', verbs: 'meet consult', agent: 'subj', patient: 'with obj', actorsOnly: true },
  { tie: 'state', verbs: 'reply respond report', agent: 'subj', patient: 'to', lone: true },
  { tie: 'state', verbs: 'answer', agent: 'subj', patient: 'obj', lone: true },
  { tie: 'state', nouns: 'meeting consultation talks', agent: 'between of by poss', patient: 'with between' },
];

/** Verbs that carry a noun's tie and lend it their subject: "[launched] an offensive against". */
export const lightVerbs: readonly string[] =
  'constitute represent amount_to launch carry_out conduct mount stage wage make give offer provide extend lend commit perpetrate undertake execute have take hold enter pursue pose impose grant deliver render order lead enjoy receive maintain continue begin start plan join engage_in take_part_in participate_in be_involved_in sign conclude reach strike form inflict deal show express exert see run organise organize intensify'.split(
    ' ',
  );

/** Light verbs whose subject is the noun's patient: "[came under] attack", "[received] support from". */
export const reverseLightVerbs: readonly string[] =
  'come_under receive face suffer enjoy undergo sustain accept get obtain endure'.split(' ');

/** "refrained from attacking" is sparing; the verb names the omission. */
export const omissionVerbs: readonly string[] = 'refrain abstain fail avoid omit neglect decline forbear desist'.split(
  ' ',
);

/** Verbs whose object is the subject of the infinitive they govern: "forced [them] to leave". */
export const objectControlVerbs: readonly string[] =
  'force compel allow enable permit help order ask urge tell instruct invite cause push lead get persuade encourage require let make press direct authorise authorize oblige drive pressure convince train assist empower teach have see watch observe find catch hear leave expect want'.split(
    ' ',
  );

/** Who makes another give something up has taken it: "forced them to relinquish". */
export const forcingVerbs: readonly string[] = 'force compel push drive oblige pressure'.split(' ');

/** Heads that stand for whoever they belong to: "the forces of X", "X's role", "areas under X's control". */
export const relationalNouns: readonly string[] =
  'force troop soldier fighter militant militia member official officer commander leader leadership leader representative spokesman spokeswoman spokesperson minister ministry ambassador government army navy warplane jet aircraft gunboat vessel ship police guard agent unit battalion brigade wing loyalist ally-force emir operative personnel staff crew lawyer director manager spokesman spokeswoman spokesperson patrol delegation delegate envoy mission rank headquarters stronghold base position area territory town village convoy camp site facility barracks checkpoint post office fleet base artillery drone missile rocket tank gunner sniper pilot intelligence security network institution state structure'.split(
    ' ',
  );

/** Goods that are words or knowledge: who hands them over states. */
export const informationNouns: readonly string[] =
  'document paper letter invoice report record file statement evidence information data coordinate list message note declaration account testimony recording photograph image copy figure detail name warning material response reply briefing dossier message log'.split(
    ' ',
  );

/** Goods that are money: who hands them over funds. */
export const moneyNouns: readonly string[] =
  'money fund cash payment salary wage fee bribe sum crown dollar euro pound franc florin rouble ruble dinar rupee peso yen loan grant subsidy donation ransom'.split(
    ' ',
  );

/** What a claim, a report or an act is called by those who reject it. */
export const rejectingWords: readonly string[] =
  'absurd baseless fabrication fabricated false lie lies nonsense unfounded untrue invention slander smear propaganda ridiculous disproportionate groundless farce fiction forgery unacceptable illegal unlawful outrageous misleading malicious fantasy hoax rubbish'.split(
    ' ',
  );
