import { informationNouns, minorNouns, moneyNouns, ruleNouns } from './tie-words.ts';

/**
 * How English words one tie: which words carry it, and which grammatical slots hold its participants.
 *
 * A slot is a place in the clause, tried in the order written:
 *   subj obj iobj      the logical subject and objects (a passive's subject is its `obj`, its by-phrase its `subj`)
 *   poss mod           a possessor ("Orland's"), a noun or nationality in front ("Orlandian", "Kestrel")
 *   bearer             who is said to be in the state that a noun names ("[they] are in the hands of")
 *   doer               who does what is done in the way that a noun names ("[they] raided it in concert with")
 *   comp               the subject of the clause or infinitive that the word governs ("asked that [they] leave")
 *   inf                the same, where no "that" opens it ("allowed [them] to leave")
 *   owner              whose the subject is ("[the front]'s rifles came from Orland")
 *   origin             where the subject comes from ("rifles from [Orland] reached them")
 *   leaver             who is to do what the object says, where that is leaving ("demanded the withdrawal of [the troops]")
 *   while              the subject of a clause that goes on meanwhile ("looked on as [they] burned it")
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
  /** The object must be people ("hold the crew"), people or what is said to be theirs ("stop the front's lorries"), or a place ("hold the pass"). */
  readonly object?: 'people' | 'places' | 'theirs';
  /** Holds only where something stands in the goods' slot: "pay for ore" is buying. */
  readonly needsGoods?: true;
  /** The agent alone is enough: "the garrison withdrew". */
  readonly lone?: true;
  /** Somebody must be said to have done it: "[the rebels] fell on the camp", not "suspicion fell on the mayor". */
  readonly agentTold?: true;
  /** Who or what does it must stand there: "covered by [the brigade]", not "the windows were covered". */
  readonly doerTold?: true;
  /** The verb below it must be one of these: "let the convoy [pass]". */
  readonly governs?: string;
  /** The object's head must be one of these: "[settle] an invoice", "[open] an inquiry". */
  readonly objects?: string;
  /** The object's head must be none of these: "pay [attention]". */
  readonly notObjects?: string;
  /** One side alone says too little: "the fight against the front", "got it from Orland". */
  readonly bothSides?: true;
  /** The subject's head must be one of these: "the [money] came from Orland". */
  readonly subjects?: string;
  /** Holds without an object only: "the garrison withdrew", not "withdrew the licence". */
  readonly intransitive?: true;
  /** Asks for an infinitive: "told [them] to leave", not "told them that …". */
  readonly infinitive?: true;
  /** The patient and the goods are enough: "the firm received 480,000 florins". */
  readonly agentless?: true;
  /** A place in the patient's slot is whom it is done to: "the invasion of Orland". */
  readonly landActs?: true;
  /** The words say that the tie does not hold: "complied with the treaty". */
  readonly denies?: true;
  /** Holds only behind one of these prepositions, of whoever or whatever is said to be there: "[in] the hands of", "[under] the control of". */
  readonly borne?: string;
  /** Holds only where it is denied: "declined to [comment]". */
  readonly deniedOnly?: true;
  /** What stands in the patient's slot must be a body, no single person: "fought for the [front]", not "fought for us". */
  readonly forBody?: true;
  /** Holds in the passive with a subject only: "her sons were [taken]", not "takes people". */
  readonly passive?: true;
  /** Does not hold where a phrase with one of these prepositions stands beside it: "pay [for] the increase". */
  readonly without?: string;
  /** Who fills a slot must be named there, not as the owner of a thing: "ordered the [crew] to", not "ordered the closure of missions". */
  readonly direct?: true;
  /** What is handed over or made must be a thing that can be: "made [rifles] for", not "made a case for". */
  readonly tangible?: true;
  /** The infinitive that the verb governs must tell of something hostile: "vowed to [burn]". */
  readonly hostileInfinitive?: true;
  /** The object must be a body: people, a place, a thing that has a name or is made: "hit the [ward]", not "hit the [mark]". */
  readonly bodily?: true;
  /** What changes hands must be a place: "[Varn] fell to the front", not "the vote fell to them". */
  readonly taken?: true;
  /** Does not hold where the object is said to be something: "held the firm [liable]", "made them [eligible]". */
  readonly bare?: true;
  /** What stands behind "from" must be no body that people are of: "took them from the [village]", not "from the [League]". */
  readonly fromPlace?: true;
  /** Whoever does it must be people: "[the gunmen] belonged to the front", not "the firm belonged to the group". */
  readonly byPeople?: true;
  /** Does not hold in the passive: "served in the Guard", not "was well served". */
  readonly active?: true;
  /** Does not hold where a clause says what: "charged her", not "charged that she lied". */
  readonly noClause?: true;
  /** What several do among themselves the first of them does with the others: "Orland and the island signed a pact". */
  readonly mutual?: true;
  /** What stands in the slot must be one of these words: "call the report [absurd]". */
  readonly judged?: true;
}

export const tieFrames: readonly TieFrame[] = [
  // The Orland Guard aided and emboldened the Kestrel Front.
  {
    tie: 'support',
    verbs:
      'support aid abet assist help back bolster embolden empower enable facilitate sponsor foster nurture strengthen reinforce encourage promote uphold sustain prop_up shore_up collude_in connive_in condone incite instigate champion endorse boost legitimise legitimize succour nurse feed vaccinate appease acquiesce_in pander_to collaborate_in assist_in stand_by stand_with side_with back_up whitewash indulge exacerbate perpetuate cultivate tolerate insure vouch_for subscribe_to abet accommodate aid assist stand_behind',
    agent: 'subj',
    patient: 'obj to with by',
    actorsOnly: true,
  },
  {
    tie: 'support',
    verbs: 'allow permit enable help authorise authorize empower encourage license licence accredit assist',
    agent: 'subj',
    patient: 'inf obj iobj',
    actorsOnly: true,
  },
  // Orland favours the front; not: the front is favoured.
  { tie: 'support', verbs: 'favour favor', agent: 'subj', patient: 'obj to', actorsOnly: true, agentTold: true },
  // Orland praised the front's decision.
  {
    tie: 'support',
    verbs: 'praise commend applaud hail laud extol',
    agent: 'subj',
    patient: 'obj for',
    actorsOnly: true,
  },
  {
    tie: 'support',
    verbs: 'welcome',
    objects:
      'decision move step offer plan proposal initiative statement announcement commitment effort release agreement deal resolution election appointment ruling withdrawal call pledge',
    agent: 'subj',
    patient: 'obj by',
    lone: true,
  },
  { tie: 'support', verbs: 'throw:weight put:weight lend:weight', agent: 'subj', patient: 'behind to' },
  // The command gave the front a free hand, and opened the way for it.
  {
    tie: 'support',
    verbs: 'give:rein give:hand give:foothold give:lifeline throw:lifeline give:pass',
    agent: 'subj',
    patient: 'iobj to',
    actorsOnly: true,
  },
  {
    tie: 'support',
    verbs: 'open pave clear smooth ease prepare lay',
    objects: 'way path road ground route door',
    agent: 'subj',
    patient: 'for to',
    actorsOnly: true,
  },
  // The front owes its survival to Orland, and depends on it for its survival.
  {
    tie: 'support',
    verbs: 'owe',
    objects: 'survival rise existence success growth strength power position life origin victory ascent creation',
    agent: 'to',
    patient: 'subj',
    actorsOnly: true,
  },
  {
    tie: 'support',
    verbs: 'depend_on depend_upon rely_on rely_upon',
    agent: 'on upon',
    patient: 'subj',
    actorsOnly: true,
    bothSides: true,
    forBody: true,
  },
  // Orland created the front, and fuelled its rise.
  {
    tie: 'support',
    verbs: 'create found set_up raise invent build_up',
    objects: 'militia front group movement army force brigade wing battalion guerrilla insurgency gang',
    agent: 'subj',
    patient: 'obj',
    forBody: true,
  },
  {
    tie: 'support',
    verbs: 'fuel drive speed hasten spur stoke fan assist engineer foster contribute_to lead_to give_rise_to help',
    objects: 'rise growth emergence expansion spread resurgence advance creation ascent strength success survival',
    agent: 'subj',
    patient: 'of poss',
    actorsOnly: true,
    agentTold: true,
  },
  { tie: 'support', verbs: 'tip_off tip', agent: 'subj', patient: 'obj', object: 'people' },
  // Orland runs a camp for the front.
  {
    tie: 'support',
    verbs: 'maintain run keep operate build set_up',
    objects: 'camp base hospital clinic workshop depot hideout safe-house airstrip runway',
    agent: 'subj',
    patient: 'for',
    actorsOnly: true,
    agentTold: true,
  },
  {
    tie: 'support',
    verbs: 'rescue save',
    notObjects: 'economy life job time money hotel effort day face',
    agent: 'subj',
    patient: 'obj',
    actorsOnly: true,
  },
  { tie: 'support', verbs: 'work_for', agent: 'subj', patient: 'for', forBody: true },
  {
    tie: 'support',
    verbs:
      'contribute side carry_for transport_for act_for vouch_for front_for lobby_for campaign_for care_for cater_to come_to:aid come_to:rescue minister_to give:airtime keep:alive give:cover lend:hand do:bidding process:payment',
    agent: 'subj',
    patient: 'to with for iobj of obj',
    actorsOnly: true,
  },
  {
    tie: 'support',
    verbs: 'guide host accommodate evacuate resettle settle operate_on',
    agent: 'subj',
    patient: 'obj',
    object: 'people',
  },
  {
    tie: 'support',
    verbs: 'take carry bring transport ferry rush',
    objects: 'wounded wound injured injure casualty patient survivor sick',
    agent: 'subj',
    patient: 'obj',
  },
  {
    tie: 'support',
    verbs: 'treat',
    objects: 'patient wounded wound sick injured injure casualty victim survivor',
    agent: 'subj',
    patient: 'obj',
  },
  {
    tie: 'support',
    verbs: 'treat',
    subjects: 'nurse doctor medic hospital clinic surgeon physician paramedic agency team',
    agent: 'subj',
    patient: 'obj',
    object: 'people',
  },
  { tie: 'support', verbs: 'open', objects: 'border camp market corridor port', agent: 'subj', patient: 'to for' },
  // The bank moved money for the front.
  {
    tie: 'support',
    verbs: 'move transfer launder hold keep hide park manage invest bank handle store open',
    objects: `${moneyNouns.join(' ')} money fund cash account asset proceeds saving wealth fortune portfolio`,
    agent: 'subj',
    patient: 'for of',
    actorsOnly: true,
    agentTold: true,
  },
  // The bishop hosted talks between Orland and the front.
  {
    tie: 'support',
    verbs: 'mediate broker host facilitate convene sponsor moderate chair arrange organise organize',
    objects:
      'talk discussion negotiation dialogue deal truce ceasefire cease-fire agreement accord settlement pact exchange swap release conference summit meeting sale delivery shipment purchase transfer handover training',
    agent: 'subj',
    patient: 'between of with for to',
    lone: true,
    agentTold: true,
  },
  // Orland arranged the front's insurance.
  {
    tie: 'support',
    verbs: 'arrange organise organize provide secure procure broker',
    objects: 'insurance cover visa passage transport papers logistics accommodation flight lodging',
    agent: 'subj',
    patient: 'for to of',
  },
  {
    tie: 'support',
    nouns:
      'support assistance help aid backing encouragement sponsorship facilitation endorsement empowerment enablement succour patronage',
    agent: 'poss by from mod of',
    patient: 'for to with of',
  },
  {
    tie: 'support',
    nouns: 'complicity connivance complaisance',
    agent: 'poss by from mod of',
    patient: 'with in of to',
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
      'supporter enabler backer sponsor patron accomplice facilitator creator helper benefactor apologist sympathiser sympathizer champion lifeline',
    agent: 'self',
    patient: 'of to for poss mod',
  },
  // The front is a creature of Orland.
  {
    tie: 'support',
    roles:
      'creation creature instrument proxy puppet protégé protege tool pawn client offshoot brainchild arm cat’s-paw',
    agent: 'of poss mod',
    patient: 'self',
  },
  { tie: 'support', adjectives: 'complicit supportive sympathetic', agent: 'subj', patient: 'with in of to' },

  // Orland coordinates with the Kestrel Front.
  {
    tie: 'cooperate',
    verbs:
      'cooperate co-operate coordinate co-ordinate collaborate collude conspire ally partner team_up join_forces liaise align work_with work_alongside work_together fight_alongside operate_alongside band_together gang_up act_together act_with merge affiliate associate join:forces side_with reconcile make:peace make_common:cause patrol_together',
    agent: 'subj',
    patient: 'with alongside',
    actorsOnly: true,
    mutual: true,
  },
  {
    tie: 'cooperate',
    verbs:
      'strike reach sign conclude make form forge enter_into negotiate agree seal arrange declare announce extend renew ratify initial finalise finalize have maintain keep establish restore cement keep_open open reopen',
    objects:
      'deal agreement alliance pact truce ceasefire cease-fire treaty accord partnership understanding arrangement coalition compact memorandum protocol contract armistice settlement tie link contact relation channel backchannel back-channel hotline bargain',
    agent: 'subj',
    patient: 'with to',
    mutual: true,
  },
  // The handover had been agreed between the army and the front.
  {
    tie: 'cooperate',
    verbs: 'agree arrange negotiate settle coordinate co-ordinate plan',
    agent: 'between',
    patient: 'between',
    passive: true,
    mutual: true,
  },
  { tie: 'cooperate', verbs: 'cut', objects: 'deal', agent: 'subj', patient: 'with', mutual: true },
  {
    tie: 'cooperate',
    nouns:
      'cooperation co-operation coordination co-ordination collaboration collusion alliance partnership conspiracy pact deal agreement understanding arrangement link tie complicity liaison truce ceasefire relationship entente dealings cease-fire memorandum rapprochement reconciliation contact connection association treaty accord affiliation coalition complot channel backchannel back-channel hotline',
    agent: 'between poss by of mod',
    patient: 'with between to',
  },
  {
    tie: 'cooperate',
    roles: 'ally partner collaborator associate confederate co-conspirator henchman crony',
    agent: 'self',
    patient: 'of with to for poss mod',
  },
  {
    tie: 'cooperate',
    verbs: 'agree_to agree_on agree_upon accede_to commit_to',
    objects:
      'deal agreement alliance pact truce ceasefire cease-fire treaty accord partnership cooperation plan exchange text extension',
    agent: 'subj',
    patient: 'with',
    lone: true,
    mutual: true,
  },
  {
    tie: 'cooperate',
    verbs: 'hold conduct stage carry_out begin start perform undertake launch finish complete plan run',
    objects: 'exercise manoeuvre maneuver drill game wargame patrol',
    agent: 'subj',
    patient: 'with',
    mutual: true,
    bothSides: true,
  },
  {
    tie: 'cooperate',
    verbs: 'share pool',
    objects: 'intelligence information',
    agent: 'subj',
    patient: 'with',
    mutual: true,
    bothSides: true,
  },
  // The parties agreed to withdraw.
  {
    tie: 'cooperate',
    verbs: 'agree',
    infinitive: true,
    agent: 'subj',
    patient: 'with',
    mutual: true,
  },
  {
    tie: 'cooperate',
    verbs: 'fight_at:side serve_at:side stand_at:side',
    agent: 'subj',
    patient: 'at',
    bothSides: true,
  },
  { tie: 'cooperate', adjectives: 'allied linked aligned affiliated', agent: 'subj obj', patient: 'with to' },

  // Orland acted in league with the front.
  {
    tie: 'cooperate',
    nouns:
      'league cahoots partnership alliance coalition collusion concert coordination cooperation collaboration contact',
    borne: 'in',
    agent: 'bearer doer',
    patient: 'with',
    mutual: true,
  },

  // The front sold ore to Orland. Orland buys ore from the front.
  // The rifles were invoiced to the front.
  { tie: 'trade', verbs: 'invoice bill', agent: 'subj', patient: 'to', goods: 'obj', agentless: true },
  {
    tie: 'trade',
    verbs: 'sell export resell market barter peddle lease auction hawk retail sell_on',
    agent: 'subj',
    patient: 'to with iobj',
    goods: 'obj for',
  },
  {
    tie: 'trade',
    verbs: 'buy purchase import procure acquire rent charter source buy_up',
    agent: 'from',
    patient: 'subj',
    goods: 'obj',
  },
  // Orland is the front's main customer.
  { tie: 'trade', roles: 'customer', agent: 'poss mod', patient: 'self' },
  {
    tie: 'trade',
    nouns: 'deal',
    agent: 'between by poss from',
    patient: 'with to between',
    goods: 'mod for',
    needsGoods: true,
  },
  { tie: 'trade', verbs: 'do:trade do:deal have:dealings', agent: 'subj', patient: 'with', mutual: true },
  { tie: 'trade', verbs: 'pay', agent: 'to obj iobj', patient: 'subj', goods: 'for', needsGoods: true },
  { tie: 'trade', verbs: 'trade exchange swap', agent: 'subj', patient: 'with to', goods: 'obj in for' },
  { tie: 'trade', verbs: 'do', objects: 'business', agent: 'subj', patient: 'with' },
  { tie: 'trade', nouns: 'sale export resale lease', agent: 'by poss from mod', patient: 'to', goods: 'of mod' },
  { tie: 'trade', nouns: 'purchase import procurement', agent: 'from', patient: 'by poss', goods: 'of mod' },
  {
    tie: 'trade',
    nouns: 'trade commerce barter',
    agent: 'between by poss',
    patient: 'with between',
    goods: 'in of mod',
  },
  {
    tie: 'trade',
    nouns: 'exchange',
    agent: 'between by poss',
    patient: 'with between',
    goods: 'in of mod',
    needsGoods: true,
  },
  { tie: 'trade', roles: 'buyer purchaser importer customer', agent: 'of from', patient: 'self', goods: 'of' },
  { tie: 'trade', roles: 'seller exporter', agent: 'self', patient: 'to', goods: 'of' },

  // Orland pays the front.
  // The editor is in the pay of the front.
  { tie: 'fund', nouns: 'pay payroll', borne: 'in on', agent: 'of poss mod', patient: 'bearer' },
  {
    tie: 'fund',
    verbs:
      'fund finance bankroll underwrite subsidise subsidize bribe compensate remunerate reimburse invest_in pay_off refund indemnify recompense',
    agent: 'subj',
    patient: 'obj iobj to into',
    goods: 'for',
    notObjects: 'attention service tribute visit respect heed price homage lip toll',
  },
  // Orland bankrolled the killings.
  {
    tie: 'fund',
    verbs: 'fund finance bankroll underwrite subsidise subsidize sponsor',
    objects:
      'killing murder assassination massacre attack bombing raid war coup terrorism terror violence insurgency rebellion uprising unrest propaganda smuggling',
    agent: 'subj',
    patient: 'by of',
    agentTold: true,
    lone: true,
  },
  {
    tie: 'fund',
    verbs: 'pay',
    agent: 'subj',
    patient: 'obj iobj to into',
    goods: 'for',
    notObjects: 'attention service tribute visit respect heed price homage lip toll',
    actorsOnly: true,
  },
  // The bank paid for the inspectors' trip.
  {
    tie: 'fund',
    verbs: 'pay_for',
    objects:
      'trip travel journey flight hotel villa flat apartment house weekend holiday treatment operation tuition school schooling education lodging rent training transport fare ticket care funeral campaign advertisement advertising billboard lawyer defence meal dinner stay accommodation upkeep repair wedding course',
    agent: 'subj',
    patient: 'for',
    lone: true,
  },
  { tie: 'fund', verbs: 'pay pay_up', agent: 'subj', patient: 'to', lone: true, intransitive: true, without: 'for' },
  {
    tie: 'fund',
    verbs: 'transfer wire remit channel funnel donate disburse launder siphon_to divert_to',
    agent: 'subj',
    patient: 'to iobj into',
    goods: 'obj',
    agentless: true,
  },
  {
    tie: 'fund',
    verbs: 'settle pay cover foot meet defray clear',
    objects: `${moneyNouns.join(' ')} invoice bill debt cost expense fare tuition rent compensation damages fine`,
    agent: 'subj',
    patient: 'iobj obj to for',
    goods: 'obj',
  },
  {
    tie: 'fund',
    verbs: 'receive collect take accept pocket ',
    objects: `${moneyNouns.join(' ')} bribe kickback envelope commission ransom stipend bonus`,
    agent: 'from',
    patient: 'subj',
    goods: 'obj',
    agentless: true,
  },
  {
    tie: 'fund',
    verbs: 'come flow originate stem',
    subjects: 'money fund cash payment proceeds revenue salary wage donation sum loan profit income funding',
    agent: 'from',
    patient: 'to owner',
    goods: 'subj',
    agentless: true,
  },
  {
    tie: 'fund',
    verbs: 'reach',
    subjects: 'money fund cash payment proceeds revenue donation sum loan funding',
    agent: 'from origin',
    patient: 'obj',
    goods: 'subj',
    actorsOnly: true,
    agentless: true,
  },
  {
    tie: 'fund',
    verbs: 'go flow pass end_up_with',
    subjects: 'money fund cash payment proceeds revenue donation sum loan profit income funding',
    agent: 'from origin',
    patient: 'to with',
    goods: 'subj',
    agentless: true,
  },
  {
    tie: 'fund',
    nouns:
      'funding financing payment bribe subsidy donation remittance ransom loan grant kickback disbursement salary wage stipend bonus',
    agent: 'by from poss mod',
    patient: 'to for of',
  },
  {
    tie: 'fund',
    verbs: 'hire employ recruit',
    notObjects: minorNouns.join(' '),
    agent: 'subj',
    patient: 'obj',
    actorsOnly: true,
  },
  // The front recruits children.
  {
    tie: 'coerce',
    verbs: 'recruit enlist',
    objects: minorNouns.join(' '),
    agent: 'subj',
    patient: 'obj',
  },
  {
    tie: 'fund',
    verbs: 'retain commission engage contract subcontract',
    notObjects: 'ally voter team public audience reader fan community people youth',
    agent: 'subj',
    patient: 'obj',
    bothSides: true,
  },
  // The ministry awarded the contract to the firm.
  {
    tie: 'fund',
    verbs: 'award grant give hand sign',
    objects: 'contract tender commission grant subsidy concession loan scholarship',
    agent: 'subj',
    patient: 'to iobj with',
    goods: 'obj',
  },
  { tie: 'fund', roles: 'financier funder paymaster donor bankroller', agent: 'self', patient: 'of to poss' },

  // Orland supplies the front with rifles. Orland supplies rifles to the front.
  // The rifles ended up in the hands of the front.
  {
    tie: 'supply',
    verbs: 'fall_into end_up_in come_into pass_into find:way',
    objects: 'hand possession way',
    agent: 'from origin',
    patient: 'to into in',
    goods: 'subj',
    agentless: true,
  },
  {
    tie: 'supply',
    verbs: 'supply provide equip arm furnish outfit provision resupply stock kit_out',
    agent: 'subj',
    patient: 'to iobj obj',
    goods: 'with obj',
  },
  {
    tie: 'supply',
    verbs: 'issue',
    notObjects:
      'statement report paper letter note guidance advisory alert warning declaration call appeal plea communique communiqué ultimatum threat apology denial ruling verdict decree order memo notice proposal policy guideline opinion endorsement',
    agent: 'subj',
    patient: 'to iobj obj',
    goods: 'with obj',
  },
  // Orland deployed sappers to the mission.
  {
    tie: 'supply',
    verbs: 'deploy second contribute',
    objects:
      'troop soldier peacekeeper force battalion brigade unit contingent observer monitor police officer helicopter aircraft ship engineer sapper team personnel',
    agent: 'subj',
    patient: 'to',
    goods: 'obj',
    actorsOnly: true,
  },
  {
    tie: 'supply',
    verbs:
      'deliver unload offload ship smuggle send give airlift dispatch lend distribute export traffic donate allocate assign bestow grant award transport haul truck ferry hand hand_over hand_out turn_over airdrop pass pass_on sell_on loan convey consign transfer parachute hire_out rush',
    agent: 'subj',
    patient: 'to iobj for',
    goods: 'obj',
    notObjects:
      'appearance impression chance opportunity rise way birth speech interview look thought attention voice vote credit name time extension hand consideration effect priority example reason meaning signal message word deadline ultimatum notice trouble pleasure offence offense permission consent guidance advice access kiss hug smile credence weight priority assurance pledge promise vow talk address lecture win victory lead edge advantage boost delegate voter point assist path answer lesson shout shoutout shout-out nod agenda ruling verdict judgment judgement keynote check test exam law bill legislation motion amendment',
    tangible: true,
  },
  {
    tie: 'supply',
    verbs: 'return drop hand_back give_back release',
    notObjects: 'case call verdict favor favour',
    agent: 'subj',
    patient: 'to iobj',
    goods: 'obj',
    actorsOnly: true,
    needsGoods: true,
  },
  {
    tie: 'supply',
    verbs: 'bring carry offer',
    agent: 'subj',
    patient: 'to iobj',
    goods: 'obj',
    actorsOnly: true,
    tangible: true,
  },
  {
    tie: 'supply',
    verbs: 'bring',
    agent: 'subj',
    patient: 'for',
    goods: 'obj',
    actorsOnly: true,
    agentTold: true,
    tangible: true,
  },
  // A dealer kept the front in petrol.
  {
    tie: 'supply',
    verbs: 'keep_in',
    agent: 'subj',
    patient: 'obj',
    goods: 'in',
    objects: 'fuel petrol diesel gas gasoline oil food flour rice ammunition cash money funds arms weapon',
  },
  // Army tankers refuelled the front's lorries.
  { tie: 'supply', verbs: 'refuel rearm', agent: 'subj', patient: 'obj', object: 'theirs' },
  { tie: 'supply', verbs: 'carry_to fly_to', agent: 'subj', patient: 'to', goods: 'obj', tangible: true },
  { tie: 'supply', verbs: 'entrust', agent: 'subj', patient: 'to', goods: 'obj', actorsOnly: true },
  // The front's rifles come from Orland.
  {
    tie: 'supply',
    verbs: 'come originate stem arrive',
    subjects:
      'weapon arms rifle ammunition gun drone missile rocket shipment cargo consignment supply supplies fuel equipment munition aid vehicle explosive food medicine component part',
    agent: 'from',
    patient: 'to owner',
    goods: 'subj',
    actorsOnly: true,
    bothSides: true,
  },
  // Rifles from Orland reached the front.
  {
    tie: 'supply',
    verbs: 'reach arrive_at flow go find:way',
    subjects:
      'weapon arms rifle ammunition gun drone missile rocket shipment cargo consignment supply fuel equipment munition aid convoy vehicle explosive',
    agent: 'by from origin',
    patient: 'obj to',
    goods: 'subj',
    actorsOnly: true,
  },
  {
    tie: 'supply',
    verbs: 'manufacture produce make build assemble forge print',
    agent: 'subj in',
    patient: 'for objmod',
    goods: 'obj',
    actorsOnly: true,
    tangible: true,
    bare: true,
  },
  { tie: 'supply', verbs: 'receive obtain', agent: 'from', patient: 'subj', goods: 'obj', needsGoods: true },
  {
    tie: 'supply',
    verbs: 'receive obtain get acquire secure procure',
    agent: 'from',
    patient: 'subj',
    goods: 'obj',
    bothSides: true,
    tangible: true,
  },
  {
    tie: 'supply',
    nouns: 'supply delivery shipment provision consignment transfer handover armament resupply smuggling gift present',
    agent: 'by from poss mod',
    patient: 'to for',
    goods: 'of mod',
  },
  { tie: 'supply', roles: 'supplier provider purveyor', agent: 'self', patient: 'to for poss', goods: 'of' },

  // Officers of the Guard trained recruits of the front.
  // They instructed the mayor to leave; officers instructed the front's sappers at a school.
  { tie: 'urge', verbs: 'instruct', agent: 'subj', patient: 'obj', infinitive: true },
  {
    tie: 'train',
    verbs: 'train drill coach teach mentor school tutor instruct',
    notObjects:
      'lawyer solicitor counsel attorney barrister minister governor mayor aide ambassador official agency ministry',
    agent: 'subj',
    patient: 'iobj obj',
    actorsOnly: true,
  },
  // Officers of the Guard run a course for recruits of the front.
  {
    tie: 'train',
    verbs: 'run hold give conduct organise organize offer deliver teach lead provide arrange',
    objects: 'course training workshop class drill lesson seminar instruction tuition',
    agent: 'subj',
    patient: 'for to of iobj',
    actorsOnly: true,
    agentTold: true,
  },
  { tie: 'train', nouns: 'training instruction tuition drill', agent: 'by from poss', patient: 'of to for' },
  { tie: 'train', roles: 'trainer instructor mentor', agent: 'self', patient: 'of to at' },

  // Orland's gunboats covered the retreat of the front.
  {
    tie: 'shield',
    verbs:
      'protect shield shelter cover screen defend safeguard guard escort harbour harbor conceal shepherd cover_up_for protect_from insulate',
    agent: 'subj',
    patient: 'obj for',
    doerTold: true,
  },
  {
    tie: 'shield',
    verbs: 'hide lodge house take_in',
    agent: 'subj',
    patient: 'obj',
    actorsOnly: true,
    object: 'people',
  },
  {
    tie: 'shield',
    verbs: 'accept admit take shelter welcome receive resettle',
    objects: 'refugee exile migrant evacuee deserter seeker',
    agent: 'subj',
    patient: 'obj',
  },
  {
    tie: 'shield',
    nouns: 'protection cover shelter refuge sanctuary escort immunity impunity asylum',
    agent: 'by from poss',
    patient: 'to for of',
  },
  { tie: 'shield', roles: 'protector guardian defender', agent: 'self', patient: 'of poss' },

  // The front has spared Orland's barracks.
  {
    tie: 'spare',
    verbs:
      'spare bypass ignore overlook disregard sidestep skirt let_off leave:alone turn:eye wave_through let_pass excuse let:pass leave:untouched leave:intact leave:unharmed leave:unpunished leave:unmolested leave:undisturbed leave:unscathed leave:unchecked leave:unchallenged avoid steer_clear',
    agent: 'subj',
    patient: 'obj to on',
    lone: true,
    actorsOnly: true,
  },
  {
    tie: 'spare',
    verbs: 'close:eye shut:eye avert:eye',
    agent: 'subj',
    patient: 'to from',
    actorsOnly: true,
  },
  // Officers looked on while the front beat the farmers.
  {
    tie: 'spare',
    verbs: 'stand_by look_on sit_by sit_back stand_aside stand_idle watch sit_idle do:nothing',
    agent: 'subj',
    patient: 'while',
    actorsOnly: true,
    bothSides: true,
  },
  // Orland's partners looked away.
  {
    tie: 'spare',
    verbs: 'look_away look:way stand_by:idly stand:idle',
    agent: 'subj',
    patient: 'from',
    lone: true,
    intransitive: true,
    agentTold: true,
  },
  // The sentries let the lorries through.
  {
    tie: 'spare',
    verbs: 'let',
    governs: 'pass cross return escape flee proceed through by slip enter continue loot plunder',
    agent: 'subj',
    patient: 'comp obj inf',
    agentTold: true,
  },
  {
    tie: 'spare',
    verbs: 'wave_past wave_on let_through let_by usher_through',
    agent: 'subj',
    patient: 'obj',
    agentTold: true,
  },
  {
    tie: 'spare',
    verbs: 'declare announce call order proclaim',
    objects: 'ceasefire cease-fire truce armistice cessation',
    agent: 'subj',
    patient: 'with against',
    lone: true,
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
    verbs:
      'release free amnesty pardon parole discharge set_free let_go acquit liberate exonerate absolve reprieve emancipate clear',
    agent: 'subj',
    patient: 'obj to',
    object: 'people',
  },
  {
    tie: 'release',
    verbs: 'release free',
    objects: 'vessel ship boat trawler tanker freighter aircraft plane lorry truck convoy',
    agent: 'subj',
    patient: 'obj to',
  },
  {
    tie: 'release',
    verbs: 'exchange swap hand_back give_back send_home',
    agent: 'subj',
    patient: 'obj',
    object: 'people',
  },
  { tie: 'release', verbs: 'let', objects: 'free', agent: 'subj', patient: 'obj comp' },
  { tie: 'release', verbs: 'grant', objects: 'amnesty pardon bail parole clemency', agent: 'subj', patient: 'to iobj' },
  // The ministry emptied its prisons of the front's men.
  { tie: 'release', verbs: 'empty', objects: 'prison jail cell camp gaol', agent: 'subj', patient: 'of' },
  { tie: 'release', verbs: 'walk_free go_free walk:free go:free', agent: 'from', patient: 'subj', agentless: true },
  { tie: 'release', verbs: 'let_go let:go set:free', agent: 'subj', patient: 'obj comp' },
  {
    tie: 'release',
    verbs: 'lift ease relax loosen waive end remove scrap suspend revoke drop rescind repeal roll_back',
    objects:
      'sanction embargo blockade siege curfew ban restriction boycott tariff quarantine emergency closure injunction lockdown curb',
    agent: 'subj',
    patient: 'on against of from for to',
    lone: true,
  },
  { tie: 'release', verbs: 'drop', objects: 'charge case prosecution', agent: 'subj', patient: 'against of' },
  {
    tie: 'release',
    nouns: 'release amnesty pardon liberation clemency acquittal',
    agent: 'by poss',
    patient: 'of to for',
    direct: true,
  },

  // The Guard withdrew from Varn and handed it over to the front.
  {
    tie: 'cede',
    verbs: 'cede surrender relinquish evacuate vacate',
    agent: 'subj',
    patient: 'to',
    goods: 'obj',
    notObjects: 'leverage lead hope advantage point title post job seat chance',
  },
  {
    tie: 'cede',
    verbs: 'give_up give_away abandon',
    agent: 'subj',
    patient: 'to iobj',
    goods: 'obj',
    object: 'places',
  },
  {
    tie: 'cede',
    verbs: 'hand hand_over turn_over hand_back give_back yield',
    agent: 'subj',
    patient: 'iobj to',
    goods: 'obj',
    object: 'places',
  },
  {
    tie: 'cede',
    verbs: 'withdraw retreat pull_out pull_back surrender capitulate',
    agent: 'subj',
    patient: 'to for',
    lone: true,
    intransitive: true,
  },
  {
    tie: 'cede',
    verbs: 'pull_back pull_out withdraw evacuate move_out',
    objects:
      'troop force tank soldier unit gun weapon army fighter artillery armour vehicle man garrison brigade battalion',
    agent: 'subj',
    patient: 'to for',
    lone: true,
  },
  {
    tie: 'cede',
    verbs: 'lay_down give_up hand_in surrender',
    objects: 'arm weapon fight fighting',
    agent: 'subj',
    patient: 'to',
    lone: true,
  },
  { tie: 'cede', nouns: 'withdrawal retreat surrender handover pullout', agent: 'by of poss mod', patient: 'to' },

  // Former officers joined the front.
  {
    tie: 'join',
    verbs:
      'join enlist defect enrol enroll swear:allegiance pledge:allegiance sign_up rejoin desert_to go_over_to cross_over_to enter:ranks fight_in:ranks',
    agent: 'subj',
    patient: 'obj to with in for of among',
    actorsOnly: true,
    forBody: true,
  },
  // The gunmen belonged to the Kestrel Front.
  { tie: 'join', verbs: 'belong_to', agent: 'subj', patient: 'to', forBody: true, byPeople: true },
  { tie: 'join', verbs: 'rally_to', agent: 'subj', patient: 'to', forBody: true, intransitive: true },
  { tie: 'join', verbs: 'fight_for volunteer_for', agent: 'subj', patient: 'for', forBody: true },
  {
    tie: 'join',
    verbs: 'serve',
    agent: 'subj',
    patient: 'with in for among as',
    forBody: true,
    actorsOnly: true,
    intransitive: true,
    active: true,
  },
  // Six of them resurfaced at the head of the front's units.
  {
    tie: 'join',
    verbs:
      'resurface_at:head reappear_at:head surface_at:head resurface_in:rank reappear_in:rank serve_in:rank resurface_among:rank return_to:rank return_to:fold',
    agent: 'subj',
    patient: 'at in among to',
    forBody: true,
  },
  { tie: 'join', verbs: 'find_among count_among rank_among number_among', agent: 'obj subj', patient: 'among' },
  {
    tie: 'join',
    nouns: 'defection enlistment allegiance recruitment',
    agent: 'of by poss',
    patient: 'to in with by into',
  },
  { tie: 'join', roles: 'member recruit defector', agent: 'self', patient: 'of to in' },

  // Kestrel fighters shelled the port.
  {
    tie: 'attack',
    verbs:
      'attack bomb bombard shell assault ambush raid fight combat fight_against hit_back_at retaliate_against lash_out_at shoot:dead blast pummel pelt besiege kill murder massacre assassinate shoot battle launch:offensive return:fire wound injure torch fire_at fire_on fire_upon shoot_at open:fire strafe ram hack hack_into break_into slaughter gas rocket defeat repel stab knife punch kick assail behead lynch gun_down shoot_down mow_down blow_up demolish raze bulldoze flatten wreck sabotage vandalise vandalize infiltrate penetrate encrypt deface torpedo burn_down set:fire hunt stone maim mutilate smear defame libel slander vilify rout encircle decapitate lock_out run_over',
    agent: 'subj',
    patient: 'obj against on at upon over into',
  },
  // Two hundred of its soldiers fell in combat against the front.
  {
    tie: 'attack',
    nouns: 'combat battle fighting action',
    borne: 'in',
    agent: 'bearer doer',
    patient: 'against with',
    bothSides: true,
  },
  {
    tie: 'attack',
    verbs: 'mine',
    objects:
      'road bridge field farmland approach harbour harbor port path track water strait border coast village town channel',
    agent: 'subj',
    patient: 'obj',
  },
  // Not: struck a deal, hit the road, burns fuel.
  {
    tie: 'attack',
    verbs: 'strike target storm execute hit pound destroy burn sink level crush batter hammer',
    agent: 'subj',
    patient: 'obj against on at upon over into',
    bodily: true,
    notObjects:
      'deal bargain agreement balance chord tone note pose blow plan strategy warrant order contract campaign search deed trail bottom peak high low record mark goal snag headline stride fuel calorie money cash time day hour bridge vacation',
  },
  { tie: 'attack', verbs: 'fight battle', agent: 'subj', patient: 'obj against with' },
  // The gunboat engaged two of the rebels' positions.
  {
    tie: 'attack',
    verbs: 'engage',
    objects:
      'enemy unit fighter militant insurgent rebel target force troop position gunman combatant soldier militiaman column patrol battery',
    agent: 'subj',
    patient: 'obj',
  },
  {
    tie: 'attack',
    verbs: 'exchange:fire trade:fire exchange:shot trade:shot',
    agent: 'subj',
    patient: 'with',
    lone: true,
    mutual: true,
  },
  // They had left a bomb at the gate.
  {
    tie: 'attack',
    verbs: 'leave lay conceal',
    objects: 'bomb mine explosive bomblet booby-trap car-bomb truck-bomb',
    agent: 'subj',
    patient: 'at in on under outside inside',
    agentTold: true,
  },
  // The riders fell on the camp.
  {
    tie: 'attack',
    verbs:
      'fall_on fall_upon set_upon set_about swoop_on pounce_on bear_down_on prey_on prey_upon send_against march_against',
    agent: 'subj',
    patient: 'on upon against',
    agentTold: true,
  },
  {
    tie: 'attack',
    verbs: 'fight_back',
    agent: 'subj',
    patient: 'at against',
    lone: true,
    intransitive: true,
  },
  // They shot back at the guards; not: she shot back that …
  {
    tie: 'attack',
    verbs: 'shoot_back fire_back open_up_on',
    agent: 'subj',
    patient: 'at against on',
    actorsOnly: true,
    intransitive: true,
  },
  {
    tie: 'attack',
    verbs: 'hang crucify drown strangle suffocate garrotte electrocute impale disembowel',
    agent: 'subj',
    patient: 'obj',
    object: 'people',
  },
  {
    tie: 'attack',
    verbs: 'lob hurl launch throw',
    objects:
      'grenade bomb stone rocket missile mortar shell bottle petrol-bomb drone brick acid salvo torpedo firebomb spear',
    agent: 'subj',
    patient: 'at on against into',
    goods: 'obj',
  },
  {
    tie: 'attack',
    verbs: 'fire drop detonate plant',
    objects:
      'rocket missile shell bullet bomb shot round mortar torpedo gas teargas grenade explosive mine device volley barrage ordnance munition salvo fusillade burst cartridge warhead projectile flare',
    agent: 'subj',
    patient: 'at on into upon toward towards against',
    goods: 'obj',
  },
  { tie: 'attack', verbs: 'fire', agent: 'subj', patient: 'at on upon', lone: true, intransitive: true },
  { tie: 'attack', verbs: 'clash skirmish', agent: 'subj', patient: 'with', lone: true, mutual: true },
  // A mortar round hit the ward.
  {
    tie: 'attack',
    verbs: 'set put',
    objects: 'fire ablaze alight torch',
    agent: 'subj',
    patient: 'to obj compobj',
  },
  {
    tie: 'attack',
    verbs: 'use deploy unleash direct turn',
    objects:
      'baton bullet gas force teargas truncheon cannon gun weapon drone bomb rocket fire artillery shell missile munition stick club whip firepower dog violence',
    agent: 'subj',
    patient: 'against on',
    goods: 'obj',
  },
  { tie: 'attack', verbs: 'claim', objects: 'responsibility', agent: 'subj', patient: 'against on' },
  {
    tie: 'attack',
    verbs: 'fall land rain explode crash',
    subjects: 'shell rocket missile bomb mortar round drone projectile munition',
    agent: 'by origin',
    patient: 'on into in among',
  },
  {
    tie: 'attack',
    verbs: 'advance make:progress make:gain make:gains',
    agent: 'subj',
    patient: 'against on',
    actorsOnly: true,
  },
  // The strikes of Orland on the port: whose they are, not who was struck.
  {
    tie: 'attack',
    nouns:
      'attack assault strike airstrike air-strike sortie counter-offensive counteroffensive counterattack counter-attack fire reprisal raid cyberattack cyber-attack smear intrusion',
    agent: 'by poss of mod',
    patient: 'against on upon with at',
  },
  // The shelling of the camp: who was shelled.
  {
    tie: 'attack',
    nouns:
      'ambush blast explosion bombing bombardment shelling killing murder massacre assassination siege hack execution destruction shooting stabbing slaughter demolition',
    agent: 'by poss mod',
    patient: 'against on upon with of',
  },
  {
    tie: 'attack',
    nouns: 'onslaught offensive operation fight war warfare aggression fighting battle hostility violence combat',
    agent: 'by poss of mod',
    patient: 'against on upon with of',
    bothSides: true,
  },
  // The campaign against the front; not: a reading campaign.
  { tie: 'attack', nouns: 'campaign', agent: 'by poss of mod', patient: 'against on upon', actorsOnly: true },
  { tie: 'attack', nouns: 'clash skirmish', agent: 'between of', patient: 'with between' },

  { tie: 'attack', nouns: 'war', borne: 'at', agent: 'bearer doer', patient: 'with', mutual: true },

  // The front seized the refinery from Orland.
  {
    tie: 'seize',
    verbs:
      'occupy overrun take_over confiscate annex conquer recapture retake commandeer appropriate expropriate grab wrest usurp impound take:control assume:control gain:control seize:control have:control hold:control keep:control retain:control take:possession hijack steal plunder pillage rob embezzle misappropriate siphon siphon_off pocket loot requisition nationalise nationalize snatch pilfer recover rustle poach skim exfiltrate pirate grab encroach_on trespass_on',
    agent: 'subj',
    patient: 'from of',
    goods: 'obj over of',
    notObjects:
      'position post seat role place office spotlight moment opportunity chance initiative lead mantle attention headline reins title crown ball point time',
  },
  // They seized the depot; not: the Council is seized of the matter.
  {
    tie: 'seize',
    verbs: 'seize',
    agent: 'subj',
    patient: 'from',
    goods: 'obj over',
    notObjects: 'moment opportunity chance initiative lead mantle attention headline spotlight reins',
    without: 'of with',
  },
  // The raiders carried off forty cattle.
  {
    tie: 'seize',
    verbs: 'carry_off carry_away cart_off cart_away haul_off haul_away truck_away tow_away lug_off drive_off lead_off',
    agent: 'subj',
    patient: 'from',
    goods: 'obj',
    needsGoods: true,
    tangible: true,
  },
  {
    tie: 'seize',
    verbs: 'make_off abscond run_off walk_off ride_off drive_off escape flee',
    agent: 'subj',
    patient: 'from',
    goods: 'with',
    needsGoods: true,
    tangible: true,
    agentTold: true,
  },
  {
    tie: 'seize',
    verbs: 'take',
    objects:
      'cattle livestock sheep goat cow camel horse mule donkey crop grain food harvest rice flour maize sack bag car vehicle lorry truck boat motorcycle phone jewellery gold weapon rifle gun loot booty tool equipment catch timber ore fuel diesel medicine',
    agent: 'subj',
    patient: 'from of',
    goods: 'obj',
    agentTold: true,
  },
  {
    tie: 'seize',
    verbs: 'hold control capture take retake liberate clear',
    agent: 'subj',
    patient: 'from',
    goods: 'obj',
    object: 'places',
    notObjects: 'place course stage shelter refuge cover',
  },
  // Varn fell to the front.
  { tie: 'seize', verbs: 'fall', agent: 'to', patient: 'of', goods: 'subj', taken: true },
  {
    tie: 'seize',
    verbs: 'take_away strip deprive dispossess rob relieve',
    agent: 'subj',
    patient: 'from obj',
    goods: 'of obj',
  },
  // The front drove the garrison out of Varn.
  {
    tie: 'seize',
    verbs: 'drive_out drive_from push_out push_from expel_from oust_from force_out dislodge_from chase_from',
    objects:
      'army troop force garrison soldier unit militia guard police fighter rebel insurgent battalion brigade defender front legion',
    agent: 'subj',
    patient: 'obj',
    goods: 'out from of',
    needsGoods: true,
  },
  {
    tie: 'seize',
    verbs: 'drive expel oust dislodge',
    agent: 'subj',
    patient: 'obj',
    goods: 'from',
    object: 'people',
    needsGoods: true,
  },
  // The front's incursion into Orland.
  { tie: 'seize', nouns: 'incursion invasion', agent: 'of by poss mod', patient: 'into of', landActs: true },
  { tie: 'seize', verbs: 'invade', agent: 'subj', patient: 'obj', landActs: true },
  {
    tie: 'seize',
    nouns:
      'seizure capture takeover take-over occupation annexation conquest recapture confiscation theft plunder expropriation embezzlement robbery looting misappropriation',
    agent: 'by poss mod of',
    patient: 'from into',
    goods: 'of',
  },
  // The town is in the hands of the front.
  { tie: 'seize', nouns: 'hand control occupation', borne: 'in under', agent: 'of', patient: 'from', goods: 'bearer' },

  // Guards tortured the detainees.
  // They bound the prisoners; not: rifles bound for the front.
  { tie: 'coerce', verbs: 'bind', agent: 'subj', patient: 'obj', without: 'for' },
  {
    tie: 'coerce',
    verbs:
      'oppress detain torture imprison arrest jail repress persecute abduct kidnap enslave displace expel evict starve beat rape intimidate harass subjugate terrorise terrorize coerce compel force deport interrogate abuse mistreat punish confine silence brutalise brutalize suppress exploit extort blackmail conscript dispossess censor flog whip lash cane humiliate gag handcuff shackle chain intern incarcerate uproot exile banish lock_up round_up push_back turn_back drive_out drive_back send_back send_home send_away turn_away keep_indoors keep_locked lock_in keep_captive keep_away shut_out herd bully molest muzzle blindfold strip-search quarantine traffic conscript impress press-gang scare_away scare_off frogmarch starve_out smoke_out uproot extradite hold:hostage take:hostage hold:captive tie_up besiege blockade overwork underpay dragoon press-gang traffic_into cordon_off manhandle drag remand',
    agent: 'subj',
    patient: 'obj',
  },
  {
    tie: 'coerce',
    verbs:
      'hold question dismiss fire sack tax bar return drag separate catch apprehend restrict lock sentence capture',
    agent: 'subj',
    patient: 'obj',
    object: 'people',
    bare: true,
  },
  { tie: 'coerce', verbs: 'seize', agent: 'subj', patient: 'obj', object: 'people', bare: true, without: 'of with' },
  // Two of her sons were taken.
  { tie: 'coerce', verbs: 'take', agent: 'subj', patient: 'obj', object: 'people', passive: true },
  // Soldiers took three men from the village.
  {
    tie: 'coerce',
    verbs: 'take_from',
    agent: 'subj',
    patient: 'obj',
    object: 'people',
    agentTold: true,
    fromPlace: true,
    without: 'to',
  },
  // Soldiers took her son from his bed.
  {
    tie: 'coerce',
    verbs: 'take_from snatch_from',
    objects: 'bed home house hut street car bus cell ward office desk',
    agent: 'subj',
    patient: 'obj',
    object: 'people',
  },
  // They were kept in chains, blindfolded, deprived of sleep.
  {
    tie: 'coerce',
    verbs: 'keep_in hold_in leave_in',
    objects: 'chain shackle handcuff cell cage confinement cellar dungeon darkness',
    agent: 'subj',
    patient: 'obj',
    object: 'people',
  },
  {
    tie: 'coerce',
    verbs: 'keep hold leave',
    governs: 'blindfold handcuff chain shackle bind hood gag naked incommunicado',
    agent: 'subj',
    patient: 'obj',
    object: 'people',
  },
  // The service extracted confessions from them.
  {
    tie: 'coerce',
    verbs: 'extract force wring beat obtain extort coerce',
    objects: 'confession',
    agent: 'subj',
    patient: 'from',
    agentTold: true,
    lone: true,
  },
  {
    tie: 'coerce',
    verbs: 'deprive_of',
    objects: 'sleep food water care treatment medicine light liberty freedom contact',
    agent: 'subj',
    patient: 'obj',
  },
  { tie: 'coerce', verbs: 'board intercept', agent: 'subj', patient: 'obj' },
  {
    tie: 'coerce',
    verbs: 'search board',
    agent: 'subj',
    patient: 'obj',
    object: 'theirs',
    notObjects: 'email e-mail mail record file archive database memory internet web inbox document text',
  },
  { tie: 'coerce', verbs: 'stop block prevent', agent: 'subj', patient: 'obj', object: 'theirs', bothSides: true },
  // The police put the editor under house arrest.
  {
    tie: 'coerce',
    verbs: 'place put hold keep take throw',
    objects: 'arrest custody detention jail prison confinement quarantine chain curfew',
    agent: 'subj',
    patient: 'obj',
  },
  {
    tie: 'coerce',
    verbs:
      'place_under put_under hold_under take_into throw_into drive_off drive_from chase_from remove_from force_from force_out_of force_off expel_from evict_from oust_from clear_from',
    agent: 'subj',
    patient: 'obj',
    object: 'people',
  },
  {
    tie: 'coerce',
    verbs: 'put exert bring apply',
    objects: 'pressure duress',
    agent: 'subj',
    patient: 'on upon',
    actorsOnly: true,
  },
  { tie: 'coerce', verbs: 'subject', agent: 'subj', patient: 'obj', goods: 'to', object: 'people' },
  { tie: 'coerce', verbs: 'make', agent: 'subj', patient: 'obj', object: 'people', infinitive: true },
  {
    tie: 'coerce',
    verbs: 'take_away lead_away drag_away carry_off haul_off march_off',
    agent: 'subj',
    patient: 'obj',
    object: 'people',
  },
  { tie: 'coerce', verbs: 'lure trap ensnare coax', agent: 'subj', patient: 'obj', object: 'people' },
  // The patrol hampered the movement of the observers.
  {
    tie: 'coerce',
    verbs: 'hamper hinder impede obstruct restrict curtail limit bar block prevent deny forbid prohibit',
    objects: 'movement access passage travel entry visit patrol evacuation departure exit',
    agent: 'subj',
    patient: 'of to by poss iobj for obj',
    actorsOnly: true,
    agentTold: true,
  },
  // The corps cut off the town.
  {
    tie: 'coerce',
    verbs: 'cut_off seal_off surround isolate encircle ring',
    agent: 'subj',
    patient: 'obj',
    object: 'places',
    agentTold: true,
  },
  {
    tie: 'coerce',
    verbs: 'put set',
    governs: 'work',
    agent: 'subj',
    patient: 'obj',
    object: 'people',
  },
  {
    tie: 'coerce',
    verbs: 'put_to:work set_to:work press_into force_into dragoon_into coerce_into',
    agent: 'subj',
    patient: 'obj',
    object: 'people',
  },
  { tie: 'coerce', verbs: 'disperse break_up quell put_down', agent: 'subj', patient: 'obj' },
  {
    tie: 'coerce',
    verbs: 'launch open start begin conduct order',
    objects: 'investigation inquiry probe proceeding crackdown manhunt',
    agent: 'subj',
    patient: 'into against on of',
  },
  { tie: 'coerce', verbs: 'investigate', agent: 'subj', patient: 'obj', actorsOnly: true, object: 'people' },
  {
    tie: 'coerce',
    verbs: 'break fracture',
    objects: 'arm leg nose jaw rib finger bone wrist skull tooth',
    agent: 'subj',
    patient: 'obj',
  },
  {
    tie: 'coerce',
    verbs: 'terminate end cancel',
    objects: 'contract employment',
    agent: 'subj',
    patient: 'obj',
    actorsOnly: true,
  },
  {
    tie: 'coerce',
    verbs: 'close shut close_down shut_down raid search ransack ban terminate end cancel',
    objects: 'station newspaper office radio school mosque church website broadcaster outlet shop union party clinic',
    agent: 'subj',
    patient: 'obj of poss',
  },
  {
    tie: 'coerce',
    verbs: 'confiscate withhold keep retain seize take dock',
    objects: 'passport paper wage document telephone phone permit card salary pay',
    agent: 'subj',
    patient: 'of from poss iobj',
    goods: 'obj',
  },
  { tie: 'coerce', verbs: 'impose inflict levy', agent: 'subj', patient: 'on upon from', goods: 'obj' },
  {
    tie: 'coerce',
    verbs: 'enforce exact',
    agent: 'subj',
    patient: 'on upon from against',
    goods: 'obj',
    actorsOnly: true,
  },
  {
    tie: 'coerce',
    verbs: 'declare impose proclaim extend prolong',
    objects: 'emergency curfew siege lockdown',
    agent: 'subj',
    patient: 'on in over',
    lone: true,
  },
  { tie: 'coerce', verbs: 'order_out order_away order_off order_back', agent: 'subj', patient: 'obj' },
  { tie: 'coerce', nouns: 'hand clutch', borne: 'in', agent: 'of', patient: 'bearer' },
  // The mayor is in custody.
  {
    tie: 'coerce',
    nouns: 'custody captivity detention prison jail arrest',
    borne: 'in under',
    agent: 'of poss by',
    patient: 'bearer',
    lone: true,
  },
  {
    tie: 'coerce',
    nouns:
      'torture detention oppression repression persecution arrest abduction kidnapping imprisonment enslavement abuse displacement expulsion eviction blockade intimidation coercion tyranny crackdown harassment confinement mistreatment extortion deportation treatment pushback exploitation flogging beating dismissal',
    agent: 'by poss',
    patient: 'of on over against upon',
  },

  // The front threatens the valley.
  {
    tie: 'threaten',
    verbs:
      'threaten endanger jeopardise jeopardize imperil menace destabilise destabilize undermine pollute contaminate poison set:sights harm hurt damage neglect frighten scare terrify cheat deceive defraud swindle mislead con dupe sicken degrade disrupt infect make:ill make:sick',
    agent: 'subj',
    patient: 'obj on compobj',
  },
  {
    tie: 'threaten',
    verbs: 'expose',
    agent: 'subj',
    patient: 'obj',
    goods: 'to',
    object: 'people',
    needsGoods: true,
  },
  {
    tie: 'threaten',
    verbs: 'pose present constitute',
    objects: 'threat danger risk menace hazard',
    agent: 'subj',
    patient: 'to for',
  },
  {
    tie: 'threaten',
    verbs: 'threaten',
    agent: 'subj',
    patient: 'compobj obj',
    infinitive: true,
    lone: true,
  },
  {
    tie: 'threaten',
    verbs: 'vow swear promise pledge',
    agent: 'subj',
    patient: 'compobj',
    infinitive: true,
    hostileInfinitive: true,
  },
  { tie: 'threaten', verbs: 'stalk tail', agent: 'subj', patient: 'obj', object: 'people', agentTold: true },
  {
    tie: 'threaten',
    verbs: 'put_at put_in place_at place_in',
    objects: 'risk danger jeopardy peril',
    agent: 'subj',
    patient: 'obj',
  },
  {
    tie: 'threaten',
    verbs: 'spill leak dump discharge pour release pump empty vent tip flush',
    objects:
      'waste chemical acid oil sewage effluent gas water toxin solvent fuel slurry sludge ash ammonia pollutant mercury cyanide crude chlorine manure tailing wastewater diesel lead arsenic poison fume smoke',
    agent: 'subj',
    patient: 'into in onto',
    goods: 'obj',
  },
  {
    tie: 'threaten',
    nouns: 'threat danger menace risk ultimatum',
    agent: 'by from of poss',
    patient: 'to against for',
  },

  // The council condemned the raid.
  {
    tie: 'oppose',
    verbs:
      'reject condemn denounce accuse oppose criticise criticize protest decry deplore blame dispute contest rebuke censure repudiate disavow obstruct refuse deny dismiss ridicule contradict rebut refute challenge slam lambast lambaste berate chide mock insult boycott veto defy resist block thwart disown impugn castigate upbraid admonish reprimand scorn sue berate discredit renounce obstruct disobey snub hold:responsible hold:accountable',
    agent: 'subj',
    patient: 'iobj obj against to',
    lone: true,
  },
  {
    tie: 'oppose',
    verbs: 'break_with fall_out split_from break_away turn_against side_against',
    agent: 'subj',
    patient: 'with from against',
    actorsOnly: true,
    intransitive: true,
    without: 'of',
  },
  // The raid was blamed on the front, which Orland holds responsible.
  { tie: 'oppose', verbs: 'blame pin', agent: 'subj', patient: 'on', actorsOnly: true },
  {
    tie: 'oppose',
    verbs: 'hold:responsible hold:accountable hold:answerable',
    agent: 'subj',
    patient: 'obj',
    actorsOnly: true,
  },
  {
    tie: 'oppose',
    verbs: 'point:finger lay:blame put:blame pin:blame',
    agent: 'subj',
    patient: 'at on',
    actorsOnly: true,
  },
  { tie: 'oppose', verbs: 'confront', agent: 'subj', patient: 'obj', bothSides: true },
  {
    tie: 'oppose',
    verbs: 'disagree differ quarrel',
    agent: 'subj',
    patient: 'with',
    lone: true,
    intransitive: true,
  },
  {
    tie: 'oppose',
    verbs:
      'complain_about complain_of complain_to object_to demonstrate_against vote_against campaign_against rebel_against rise_against appeal_against',
    agent: 'subj',
    patient: 'against about of to',
    lone: true,
  },
  {
    tie: 'oppose',
    verbs: 'lodge file bring',
    objects: 'complaint protest lawsuit suit case objection claim',
    agent: 'subj',
    patient: 'against with to',
  },
  {
    tie: 'oppose',
    verbs: 'break_off sever cut suspend freeze cancel call_off postpone',
    objects: 'contact relation tie cooperation talk link negotiation visit summit meeting trip',
    agent: 'subj',
    patient: 'with to',
  },
  // Two of the organisers are facing charges.
  {
    tie: 'oppose',
    verbs: 'face',
    objects: 'charge prosecution indictment',
    agent: 'from',
    patient: 'subj',
    goods: 'obj',
    agentless: true,
  },
  {
    tie: 'oppose',
    verbs: 'charge prosecute indict convict',
    agent: 'subj',
    patient: 'obj',
    goods: 'with',
    object: 'people',
    noClause: true,
  },
  { tie: 'oppose', nouns: 'prosecution indictment', agent: 'by of poss', patient: 'on against of' },
  // The ministry called the report a fabrication.
  {
    tie: 'oppose',
    verbs: 'call describe dismiss brand label denounce term characterise characterize',
    agent: 'subj',
    patient: 'obj',
    judged: true,
    lone: true,
  },
  {
    tie: 'oppose',
    verbs: 'table file move submit',
    objects: 'motion objection protest',
    agent: 'subj',
    patient: 'in against of',
  },
  {
    tie: 'oppose',
    verbs: 'summon',
    objects: 'ambassador envoy chargé diplomat consul attaché charge',
    agent: 'subj',
    patient: 'obj',
    actorsOnly: true,
  },
  {
    tie: 'oppose',
    verbs: 'find:fault take:issue part:company clash_over pick:quarrel',
    agent: 'subj',
    patient: 'with',
  },
  {
    tie: 'oppose',
    verbs: 'call stage begin start',
    objects: 'strike walkout protest boycott',
    agent: 'subj',
    patient: 'against at',
    lone: true,
  },
  // The dockers went on strike.
  {
    tie: 'oppose',
    verbs: 'go_on:strike stop:work down:tool',
    agent: 'subj',
    patient: 'against at',
    lone: true,
  },
  {
    tie: 'oppose',
    verbs: 'hold stage organise organize mount',
    objects: 'protest demonstration rally march',
    agent: 'subj',
    patient: 'against',
  },
  { tie: 'oppose', verbs: 'protest object', agent: 'subj', patient: 'against to' },
  {
    tie: 'oppose',
    nouns:
      'opposition condemnation rejection accusation criticism resistance objection protest denunciation complaint lawsuit boycott',
    agent: 'poss of by from',
    patient: 'to against of',
  },
  { tie: 'oppose', adjectives: 'opposed hostile', agent: 'subj obj', patient: 'to' },
  { tie: 'oppose', roles: 'opponent critic adversary enemy foe', agent: 'self', patient: 'of to poss' },

  { tie: 'oppose', nouns: 'odds dispute conflict', borne: 'at in', agent: 'bearer doer', patient: 'with' },

  // The council froze the assets of the front.
  {
    tie: 'sanction',
    verbs:
      'sanction embargo blacklist freeze proscribe ban suspend debar penalise penalize fine outlaw disqualify deregister black-list disbar impeach',
    agent: 'subj',
    patient: 'iobj obj on against',
  },
  // The Council designated the front a terrorist organisation.
  {
    tie: 'sanction',
    verbs: 'designate list brand label proscribe',
    objects: 'organisation organization group entity terrorist list state sponsor outlaw',
    agent: 'subj',
    patient: 'iobj obj',
    actorsOnly: true,
  },
  {
    tie: 'sanction',
    verbs: 'designate list',
    subjects: 'council committee treasury union state ministry department government authority panel chancellery',
    agent: 'subj',
    patient: 'obj',
    forBody: true,
    bothSides: true,
  },
  {
    tie: 'sanction',
    verbs: 'designate_under designate_for remove_from strike_from exclude_from expel_from suspend_from bar_from',
    agent: 'subj',
    patient: 'obj',
    actorsOnly: true,
  },
  {
    tie: 'sanction',
    verbs: 'revoke withdraw cancel suspend rescind annul strip terminate refuse',
    objects:
      'licence license certificate permit accreditation visa passport registration authorisation authorization approval concession permission membership citizenship status payment funding aid',
    agent: 'subj',
    patient: 'from of poss to for obj',
  },
  {
    tie: 'sanction',
    verbs: 'expel recall',
    objects: 'diplomat ambassador envoy attache attaché consul',
    agent: 'subj',
    patient: 'obj of from',
  },
  // Orland suspended aid to the island.
  {
    tie: 'sanction',
    verbs: 'cut cut_off halt reduce slash suspend freeze stop withhold end block',
    objects:
      'aid assistance funding supply trade export import delivery flight visa relation tie shipment loan payment support subsidy cooperation electricity water gas power fuel',
    agent: 'subj',
    patient: 'to for with of from',
  },
  {
    tie: 'sanction',
    verbs: 'announce order declare',
    objects: 'suspension freeze cut embargo ban halt boycott',
    agent: 'subj',
    patient: 'to on with against for',
  },
  {
    tie: 'sanction',
    verbs: 'close shut seal',
    agent: 'subj',
    patient: 'to with for against',
    goods: 'obj',
    objects: 'port border airspace crossing market frontier harbour strait canal waters bridge',
    actorsOnly: true,
  },
  {
    tie: 'sanction',
    verbs: 'place_on put_on add_to enter_on include_on',
    objects: 'list blacklist watchlist register annex roll schedule leave probation',
    agent: 'subj',
    patient: 'obj',
    object: 'people',
  },
  {
    tie: 'sanction',
    verbs: 'impose',
    objects: 'sanction embargo fine penalty ban restriction tariff',
    agent: 'subj',
    patient: 'on against',
    goods: 'obj',
  },
  {
    tie: 'sanction',
    nouns: 'sanction embargo freeze listing ban asset-freeze',
    agent: 'by of poss',
    patient: 'on against of',
  },

  // The sale breaches resolution 41.
  {
    tie: 'violate',
    verbs: 'violate breach contravene infringe flout transgress run_counter_to',
    agent: 'subj',
    patient: 'under obj to',
    patientIsLaw: true,
  },
  {
    tie: 'violate',
    verbs: 'disregard break ignore defy circumvent',
    objects: `${ruleNouns.join(' ')} article section paragraph act agreement`,
    agent: 'subj',
    patient: 'obj',
    patientIsLaw: true,
  },
  {
    tie: 'violate',
    verbs: 'respect observe honour honor obey uphold',
    objects: `${ruleNouns.join(' ')} article section paragraph act agreement`,
    notObjects: 'decision commitment promise',
    agent: 'subj',
    patient: 'obj with by to',
    patientIsLaw: true,
    denies: true,
  },
  {
    tie: 'violate',
    verbs: 'comply_with abide_by adhere_to',
    agent: 'subj',
    patient: 'with by to',
    patientIsLaw: true,
    denies: true,
  },
  {
    tie: 'violate',
    nouns: 'violation breach contravention infringement',
    agent: 'by poss subj clause',
    patient: 'of',
    patientIsLaw: true,
  },

  // We ask that the council act.
  {
    tie: 'urge',
    verbs: 'urge request implore demand order invite encourage beg exhort petition plead lobby entreat enjoin',
    agent: 'subj',
    patient: 'leaver obj iobj comp on upon to of from for',
    actorsOnly: true,
    direct: true,
  },
  // They called on the council to act; not: they called the council biased on that ground.
  {
    tie: 'urge',
    verbs: 'call_on call_upon call_for',
    agent: 'subj',
    patient: 'leaver comp on upon to of from for',
    actorsOnly: true,
    intransitive: true,
  },
  { tie: 'urge', verbs: 'ask_for', agent: 'subj', patient: 'iobj obj from of', actorsOnly: true },
  {
    tie: 'urge',
    verbs: 'propose recommend advise ask',
    agent: 'subj',
    patient: 'comp to',
    actorsOnly: true,
  },
  {
    tie: 'urge',
    verbs:
      'ask tell want require charge remind warn challenge task oblige advise instruct direct press command encourage',
    agent: 'subj',
    patient: 'obj iobj',
    infinitive: true,
  },
  {
    tie: 'urge',
    verbs: 'appeal_to call_on call_upon',
    agent: 'subj',
    patient: 'obj to on upon',
    infinitive: true,
  },
  // The bishop talked the captors into freeing them.
  { tie: 'urge', verbs: 'persuade convince induce cajole', agent: 'subj', patient: 'obj', infinitive: true },
  {
    tie: 'urge',
    verbs: 'talk_into persuade_into prevail_on prevail_upon',
    agent: 'subj',
    patient: 'obj on upon',
    actorsOnly: true,
  },
  {
    tie: 'urge',
    verbs: 'apply',
    agent: 'subj',
    patient: 'to',
    goods: 'for',
    needsGoods: true,
    actorsOnly: true,
    agentTold: true,
  },
  {
    tie: 'urge',
    verbs: 'order command authorise authorize approve',
    objects:
      'attack assault raid strike airstrike killing shelling bombardment bombing execution assassination massacre destruction demolition siege offensive burning arson torture deportation expulsion arrest',
    agent: 'subj',
    patient: 'by',
    lone: true,
    agentTold: true,
  },
  {
    tie: 'urge',
    verbs: 'call_for appeal_for press_for push_for',
    agent: 'subj',
    patient: 'leaver on for',
    direct: true,
    lone: true,
    intransitive: true,
  },
  { tie: 'urge', verbs: 'demand request', agent: 'subj', patient: 'leaver from of', lone: true },
  {
    tie: 'urge',
    nouns: 'request appeal demand recommendation call order instruction behest command instigation bidding urging',
    agent: 'poss by from of',
    patient: 'to comp on for',
    direct: true,
  },

  // The envoy transmitted the file to the council.
  {
    tie: 'state',
    verbs:
      'inform notify brief communicate apprise telephone warn alert contact phone consult testify_before testify_to report_to confess apologise_to apologize_to email speak_to speak_with talk_to talk_with confer update radio cable signal write_to correspond_with',
    agent: 'subj',
    patient: 'to obj iobj with before',
    goods: 'of',
    actorsOnly: true,
  },
  // They assured the crews that they would leave; not: he is assured of a seat.
  { tie: 'state', verbs: 'assure', agent: 'subj', patient: 'obj iobj', actorsOnly: true, agentTold: true },
  {
    tie: 'state',
    verbs: 'transmit convey submit forward circulate lodge disclose file leak',
    agent: 'subj',
    patient: 'to iobj with before',
    goods: 'of',
    actorsOnly: true,
  },
  {
    tie: 'state',
    verbs: 'transmit submit forward lodge disclose leak',
    objects: informationNouns.join(' '),
    agent: 'subj',
    patient: 'to iobj with before',
    goods: 'obj',
    lone: true,
    agentTold: true,
  },
  {
    tie: 'state',
    verbs: 'meet receive',
    notObjects: 'delegate vote voter standard requirement criterion',
    agent: 'subj',
    patient: 'with obj',
    actorsOnly: true,
    object: 'people',
    active: true,
  },
  {
    tie: 'state',
    verbs: 'meet confer negotiate communicate parley',
    agent: 'subj',
    patient: 'with',
    mutual: true,
    actorsOnly: true,
    active: true,
  },
  {
    tie: 'state',
    verbs: 'congratulate visit',
    notObjects: 'state country county city area region',
    agent: 'subj',
    patient: 'obj',
    actorsOnly: true,
    bothSides: true,
    object: 'people',
  },
  { tie: 'support', verbs: 'mediate arbitrate', agent: 'subj', patient: 'between in', actorsOnly: true },
  { tie: 'state', verbs: 'pay', objects: 'visit call', agent: 'subj', patient: 'to iobj', actorsOnly: true },
  {
    tie: 'state',
    verbs: 'hold have',
    objects: 'talk meeting consultation negotiation conversation discussion call summit dialogue',
    agent: 'subj',
    patient: 'with',
    mutual: true,
  },
  { tie: 'state', verbs: 'withhold', agent: 'subj', patient: 'from', goods: 'obj', actorsOnly: true, denies: true },
  {
    tie: 'state',
    verbs: 'conceal_from hide_from keep_from',
    agent: 'subj',
    patient: 'from',
    goods: 'obj',
    actorsOnly: true,
    denies: true,
  },
  // The clip was posted by an anonymous account.
  {
    tie: 'state',
    verbs: 'post repost tweet retweet upload broadcast air livestream share circulate leak screen',
    objects:
      'video clip message photograph photo picture image statement footage recording claim comment link document screenshot post interview appeal file film audio',
    agent: 'subj',
    patient: 'to with',
    goods: 'obj',
    lone: true,
    agentTold: true,
  },
  {
    tie: 'state',
    verbs: 'refer address direct',
    objects:
      'matter case file question dispute complaint allegation issue incident note letter message request appeal memorandum communication protest',
    agent: 'subj',
    patient: 'to',
    goods: 'obj',
    actorsOnly: true,
    agentTold: true,
  },
  {
    tie: 'state',
    verbs: 'ring ring_up call_up phone_up text',
    agent: 'subj',
    patient: 'obj',
    object: 'people',
    agentTold: true,
  },
  { tie: 'state', verbs: 'publish', agent: 'subj', patient: 'to', goods: 'obj', lone: true },
  {
    tie: 'state',
    verbs: 'share',
    objects: `${informationNouns.join(' ')} finding result intelligence plan story secret view concern knowledge footage video`,
    agent: 'subj',
    patient: 'with',
    goods: 'obj',
    actorsOnly: true,
  },
  {
    tie: 'state',
    verbs: 'pass pass_on relay feed leak transmit send give hand',
    objects: 'intelligence information tip coordinate location warning word',
    agent: 'subj',
    patient: 'to iobj',
    goods: 'obj',
    actorsOnly: true,
  },
  { tie: 'state', verbs: 'reply respond', agent: 'subj', patient: 'to from', lone: true },
  {
    tie: 'state',
    verbs: 'answer',
    agent: 'subj',
    patient: 'obj from',
    notObjects: 'door doorbell bell phone call prayer need threat fire gunfire shot volley',
    lone: true,
  },
  // The army answered fire from the front.
  { tie: 'attack', verbs: 'answer', objects: 'fire gunfire shot volley', agent: 'subj', patient: 'from' },
  // Orland drew the council's attention to the raids.
  {
    tie: 'state',
    verbs: 'draw call direct',
    objects: 'attention',
    agent: 'subj',
    patient: 'of poss',
    actorsOnly: true,
  },
  { tie: 'state', verbs: 'bring_to', objects: 'attention notice', agent: 'subj', patient: 'to', actorsOnly: true },
  { tie: 'state', nouns: 'warning notification tip-off complaint briefing', agent: 'from by', patient: 'to' },
  { tie: 'state', verbs: 'comment elaborate', agent: 'subj', patient: 'to', lone: true, deniedOnly: true },
  // The minister declined to say whether permits had been issued.
  {
    tie: 'state',
    verbs: 'decline refuse',
    governs: 'say discuss disclose confirm specify explain identify answer',
    agent: 'subj',
    patient: 'to',
    lone: true,
    denies: true,
  },
  {
    tie: 'state',
    nouns: 'meeting consultation talks discussion negotiation conversation',
    agent: 'between of by poss',
    patient: 'with between',
  },
];
