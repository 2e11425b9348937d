/** Goods that are money: who hands them over funds. */
export const moneyNouns: readonly string[] =
  'money fund cash payment salary stipend wage fee bribe sum crown dollar euro pound franc florin rouble ruble dinar rupee peso yen loan grant subsidy donation ransom'.split(
    ' ',
  );

/** Verbs that carry a noun's tie and lend it their subject: "[launched] an offensive against". */
export const lightVerbs: readonly string[] =
  'constitute represent amount_to launch carry_out conduct mount stage wage make give offer provide extend lend commit perpetrate undertake execute have take hold enter pursue pose impose grant deliver render order lead enjoy issue set send voice raise declare receive maintain continue begin start plan join engage_in take_part_in participate_in be_involved_in sign conclude reach strike form inflict deal show express exert see run organise organize intensify fly aim direct afford'.split(
    ' ',
  );

/** Light verbs that say no more than that the act was done. */
export const doingVerbs: readonly string[] =
  'carry launch conduct mount stage wage commit perpetrate execute unleash'.split(' ');

/** Light verbs whose subject is the noun's patient: "[came under] attack", "[received] support from". */
export const reverseLightVerbs: readonly string[] =
  'come_under receive face suffer enjoy undergo sustain accept get obtain endure'.split(' ');

/** Nouns for those under age: who recruits them forces them, whatever they are paid. */
export const minorNouns: readonly string[] = 'child minor boy girl schoolchild schoolboy schoolgirl teenager'.split(
  ' ',
);

/** Nouns for what somebody is feared for: who fights it fights him. */
export const dangerNouns: readonly string[] = 'danger threat menace scourge peril'.split(' ');

/** Verbs whose subject is answerable for the act that their object names: "denied any [link] to the front", "ceased all [support]". */
export const answeringVerbs: readonly string[] =
  'deny admit acknowledge concede confess disclaim reject cease stop end halt suspend discontinue resume continue renew increase reduce intensify'.split(
    ' ',
  );

/** Verbs by which somebody is judged, hardly or kindly, for what he has done: "[convicted] him of the murder". */
export const judgingVerbs: readonly string[] =
  'accuse blame condemn denounce criticise criticize fault suspect charge indict prosecute try convict acquit clear absolve exonerate sentence jail imprison fine punish sanction reprimand pardon amnesty forgive thank praise commend'.split(
    ' ',
  );

/** What a paper holds that others answer. */
export const findingNouns: readonly string[] = 'finding conclusion allegation recommendation'.split(' ');

/** Verbs by which a charge is turned away: where the charge is spelt out, it is the statement, and not the turning away. */
export const denyingVerbs: readonly string[] = 'deny refuse decline dispute'.split(' ');

/** "refrained from attacking" is sparing; the verb names the omission. */
export const omissionVerbs: readonly string[] =
  'refrain abstain fail avoid omit neglect decline forbear desist hold_back stop_short'.split(' ');

/** Verbs whose object is the subject of the infinitive they govern: "forced [them] to leave". */
export const objectControlVerbs: readonly string[] =
  'force compel allow enable permit help order ask urge tell instruct invite cause push lead get persuade encourage require let make press direct authorise authorize oblige drive pressure convince train assist empower teach have see watch observe find catch hear leave keep expect want show depict film'.split(
    ' ',
  );

/** What somebody is who is held: "held him [captive]". */
export const captiveWords: readonly string[] = ['captive', 'hostage', 'prisoner', 'incommunicado'];

/** Verbs and nouns of attacks upon places: "the [shelling] of Varn". */
export const placeStrikingWords: readonly string[] =
  'bomb bombard shell storm raze overrun burn bombing bombardment shelling storming burning sack'.split(' ');

/** Nouns of what somebody means to do: "had no [intention] of arming them". */
export const intentNouns: readonly string[] =
  'plan intention intent aim ambition plot scheme decision wish desire hope readiness willingness'.split(' ');

/** Verbs by which people are engaged for what the infinitive behind them tells: "[paid] two men to burn the depot". */
export const engagingVerbs: readonly string[] =
  'pay hire bribe recruit send deploy dispatch employ contract commission train task persuade convince ask order tell force'.split(
    ' ',
  );

/** Who makes another give something up has taken it: "forced them to relinquish". */
export const forcingVerbs: readonly string[] = 'force compel push drive oblige pressure make'.split(' ');

/** Heads that stand for whoever they belong to: "the forces of X", "X's role", "areas under X's control". */
export const relationalNouns: readonly string[] =
  'force troop column soldier fighter militant militia member official officer commander leader leadership leader representative spokesman spokeswoman spokesperson minister ministry ambassador government army navy warplane jet aircraft gunboat vessel ship police guard agent unit battalion brigade wing loyalist ally-force emir operative personnel staff crew director manager spokesman spokeswoman spokesperson patrol delegation delegate envoy mission rank headquarters stronghold base position area territory town village convoy camp site facility barracks checkpoint outpost post office fleet base artillery drone missile rocket tank gunner sniper pilot intelligence security network institution state structure general colonel lieutenant captain sergeant inspector constable superintendent brigadier admiral major diplomat consul attaché attache chargé gendarme secretary treasurer chairman chairwoman chairperson chair chief head president commissioner owner executive governor mayor negotiator deputy premier policeman gendarmerie trooper submarine cutter warship corvette minesweeper helicopter truck tanker coastguard frigate inspectorate customs embassy court secretariat auditor instructor gunner hamlet settlement enclave neighbourhood neighborhood suburb'.split(
    ' ',
  );

/** What troops hold and leave, whoever's it is. */
export const groundNouns: readonly string[] = 'post position line trench ground checkpoint base camp outpost'.split(
  ' ',
);

/** Nouns that name a body, or that somebody moves: "the Orlandian [movement]", "the [movement] of fighters". */
export const motionNouns: readonly string[] = ['movement'];

/** People who are named by whom they stand outside of: "the front's [prisoners]" are not the front. */
export const outsiderNouns: readonly string[] =
  'prisoner captive detainee hostage victim target opponent critic enemy foe rival adversary dissident defector deserter survivor refugee exile resident inhabitant citizen national villager civilian neighbour neighbor people population subject supporter sympathiser sympathizer follower ally partner associate accomplice friend relative family brother sister son daughter wife husband father mother widow cousin parent child patient client customer buyer purchaser supplier seller dealer owner landlord tenant creditor debtor shareholder investor donor backer sponsor financier founder leader predecessor successor passenger reader viewer voter witness informant source student pupil visitor guest host worshipper worker labourer laborer employee farmer critic lawyer counsel attorney barrister solicitor'.split(
    ' ',
  );

/** Participles that a hyphen ties to whoever has a place: "the front-[held] quarter". */
export const possessionParticiples: readonly string[] =
  'held controlled run occupied ruled administered owned dominated governed'.split(' ');

/** What only states have. */
export const stateBodyNouns: readonly string[] =
  'army navy military government ministry minister embassy ambassador envoy consulate consul diplomat attaché attache president parliament troop soldier force gendarme gendarmerie airforce warplane jet'.split(
    ' ',
  );

/** Those who only speak for others. */
export const speakingNouns: readonly string[] = ['spokesman', 'spokeswoman', 'spokesperson', 'press officer'];

/** Forces of which nobody says whose they are act by themselves. */
export const forceNouns: readonly string[] =
  'force troop column soldier fighter militant army navy warplane jet gunboat police guard battalion brigade patrol artillery militia gunman coastguard gendarme gendarmerie convoy crew military side insurgent rebel guerrilla separatist jihadist'.split(
    ' ',
  );

/** People whom one side lends or sends another to serve there. */
export const personnelNouns: readonly string[] =
  'adviser advisor technician instructor trainer engineer pilot mercenary recruit specialist expert volunteer worker doctor nurse medic sapper officer observer monitor peacekeeper contingent unit team personnel staff reinforcement'.split(
    ' ',
  );

/** Craft of which nobody says whose they are act by themselves, and are acted on unless they change hands. */
export const craftNouns: readonly string[] =
  'vessel ship boat trawler tanker freighter drone aircraft plane helicopter bomber lorry truck ferry yacht submarine dhow frigate destroyer corvette barge tug dinghy schooner sloop skiff cutter launch speedboat'.split(
    ' ',
  );

/** What somebody owes to others. */
export const dutyNouns: readonly string[] =
  'obligation duty commitment undertaking pledge promise responsibility'.split(' ');

/** What is kept or broken without being named as an instrument. */
export const ruleNouns: readonly string[] =
  'law rule treaty ceasefire truce undertaking obligation duty promise commitment embargo ban charter safeguard protocol regulation convention resolution statute constitution decree convention code agreement pact accord memorandum injunction decision paragraph'.split(
    ' ',
  );

/** Buildings that act as the body in them does: "the [hospital] paid". */
export const institutionNouns: readonly string[] =
  'sawmill foundry brickworks quarry brewery bakery workshop distillery cannery tannery dairy slaughterhouse hospital clinic farm plant hospice school university bank embassy prison jail pharmacy shop factory mill refinery shipyard hotel station museum library orphanage hostel kindergarten laboratory mosque church temple office ward college newspaper nursery smelter'.split(
    ' ',
  );

/** Verbs that take whom and what behind them: "[gave] Orland help". */
export const givingVerbs: readonly string[] =
  'give offer grant send lend promise deny refuse allow award issue sell pay provide hand show'.split(' ');

/** Forms of the verbs that take whom before what, and never what alone of the two as done to whom. */
export const givingForms: readonly string[] =
  'give gives gave given giving sell sells sold selling send sends sent sending lend lends lent lending hand hands handed handing grant grants granted granting offer offers offered offering award awards awarded awarding'.split(
    ' ',
  );

/** Verbs by which somebody has a plan, a right or the means to do something: "[has] no plans to leave". */
export const havingVerbs: readonly string[] =
  'have make take hold keep lose lack seek receive get win gain reserve announce reveal declare disclose abandon drop shelve hatch draw form express voice unveil harbour harbor confirm renounce pursue'.split(
    ' ',
  );

/** Nouns that only say how many of what stands behind them: "[hundreds] of prisoners", "a [series] of raids". */
export const quantityNouns: readonly string[] =
  'hundred thousand dozen score number majority handful couple total rest series string wave spate round sequence lot plenty pair batch half third succession spree wave'.split(
    ' ',
  );

/** Publications that are somebody: "leaked the file to a [newspaper]". */
export const outletNouns: readonly string[] =
  'newspaper magazine broadcaster outlet newsroom newswire website weekly daily publisher'.split(' ');

/** Goods that are words or knowledge: who hands them over states. */
export const informationNouns: readonly string[] =
  'document paper letter complaint petition invoice report record file statement evidence information data coordinate list message note declaration account testimony recording photograph image copy figure detail name video clip audio screenshot warning response reply briefing dossier message email e-mail telegram memo log assurance answer apology warning explanation'.split(
    ' ',
  );

/** Things that change hands, beside those that are known as goods: tools, stores, beasts, land. */
export const wareNouns: readonly string[] =
  'loaf flour rice grain wheat maize egg potato fruit vegetable cheese fish wood hardwood timber lumber plank log server computer laptop drive disk camera radio antenna battery generator engine pump pipe cable wire tool kit uniform helmet vest boot coat tent blanket bed mattress crate box sack bag barrel drum container seed seedling horse mule donkey camel goat sheep cow water bread meat milk ration meal medicine drug blood bandage syringe ventilator mask stamp seal licence key plate badge paper ticket voucher card house flat land field plot farm share stake boat canoe raft wheel tyre brick tile concrete reagent sample body corpse remains coffin lot batch'.split(
    ' ',
  );

/** What a claim, a report or an act is called by those who reject it. */
export const rejectingWords: readonly string[] =
  'absurd baseless fabrication fabricated false lie lies nonsense unfounded untrue invention slander smear propaganda ridiculous disproportionate groundless farce fiction forgery unacceptable illegal unlawful outrageous misleading malicious fantasy hoax rubbish piracy provocation theft outrage disgrace crime scandal travesty sham aggression barbarity massacre murder terrorism mistake enemy terrorist traitor menace scourge'.split(
    ' ',
  );

/** What somebody does who is in the state that a phrase beside it names: "[live] under the protection of". */
export const stayingVerbs: readonly string[] =
  'remain stay live lie rest sit stand continue hide operate be work die travel act serve shelter reside come'.split(
    ' ',
  );

/** Verbs that are no longer themselves with a particle that no frame lists: "[shell out] for", "[kick off] the season". */
export const otherPhrasalVerbs: readonly string[] =
  'kick off,haul in,shell out,fire up,catch up,catch on,hold on,hold up,hold out,hold back,hold off,strike up,strike out,burn out,burn up,hit out,hit up,beat back,feed up,bar up,stop by,stop over,help out,drag on,drag out,drag down,hang up,hang over,hang on,take seriously,take lightly,take aback,take away,take down,return back'.split(
    ',',
  );

/** What a post is for that stands somewhere and is held: "a [customs] post"; another is an office that somebody has. */
export const guardWords: readonly string[] =
  'customs border frontier police army military command observation guard gendarmerie coastguard'.split(' ');

/** Nouns by which rules speak of whoever may be meant: "the assets of [persons] and [entities] which assist them". */
export const genericParties: readonly string[] =
  'person individual entity undertaking anyone anybody whoever somebody someone party'.split(' ');
