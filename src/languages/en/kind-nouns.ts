/**
 * What a common noun stands for when it heads a phrase ("the regime", "torture survivors"), or a capitalised one when it
 * heads a name ("Varn Relief Agency"). Lemmas in lower case. What stands in no list is a `thing`.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const kindNouns = {
  /** Bare after a preposition these refer to nothing: "for example", "in fact". */
  idioms: words(`
    example instance fact order course general particular least most all part addition sake advance short first last turn
    contrast practice theory principle essence reality vain effect force place touch total question need risk large full
    response line scratch turn detail`),
  /** The same with what stands before them: "on the other hand", "as a whole". */
  idiomPhrases: [
    'the other hand',
    'the one hand',
    'the same time',
    'other words',
    'a whole',
    'a result',
    'the meantime',
    'the contrary',
    'the way',
    'the end',
    'the moment',
    'large part',
    'many ways',
    'a minimum',
    'the whole',
  ],
  /** Nouns that with a preposition on either side are one preposition: "in terms of", "on behalf of", "in the course of". */
  prepositional: [
    ...words(`
      terms respect regard part line addition response behalf front top charge accordance light view spite favour favor
      contrast lieu account means virtue way reference relation connection exchange return place case risk`),
    'a result',
    'the course',
    'the light',
    'the face',
    'the case',
    'the event',
    'the wake',
    'the basis',
    'the expense',
    'the hands',
    'the name',
    'the sake',
    'the part',
    'the absence',
    'the form',
  ],
  /** Words for a part of what stands behind "of": "one of the drivers". */
  parts: words(
    'one some many most none each both several few all any half two three four five six seven eight nine ten dozen hundred thousand number majority',
  ),
  /** Single people by what they are or do; a plural of these is a group of people without being an organised group. */
  person: words(`
    abductee accomplice accountant activist actor actress adult adviser advisor agent aide ally analyst applicant architect
    artist assassin assailant athlete attacker attorney aunt author baby bachelor banker bishop blogger bodyguard boy
    boyfriend boatswain bosun bride broker brother businessman businesswoman buyer candidate captain captive captor cardinal casualty celebrity champion
    chap chef chief child citizen civilian clergyman cleric clerk client coach colleague collector colonel
    commander companion composer comrade contractor convict correspondent cousin cop creditor criminal critic customer dad
    dancer daughter dealer defector defendant defender demonstrator dentist deportee deserter designer detainee detective
    deputy descendant developer dictator diplomat director dissident doctor driver editor elder
    emir employee employer enemy engineer entrepreneur envoy escapee evacuee executive executioner exile expert extremist
    eyewitness family farmer father fellow female fighter fiancé fiancee finance financier fisherman founder foreigner friend
    fugitive gangster gentleman general gentlemen girl girlfriend grandfather grandmother grandson graduate guard guerrilla
    guardsman guest guy hacker hero historian homeowner hostage host housewife human hunter husband immigrant imam individual
    infant infiltrator informant informer inhabitant inmate insider inspector instructor insurgent intellectual
    interpreter interrogator interviewer interviewee investigator investor islamist jailer jihadist jihadi journalist judge juror
    kid kidnapper killer king lady landlord lawmaker lawyer leader learner lecturer legislator librarian lieutenant listener
    looter lord lover loyalist magistrate maid major male man manager manufacturer martyr master mastermind
    mechanic mediator medic member mentor mercenary merchant midwife migrant militant militiaman miner minister
    missionary mistress mom monk mother mum murderer musician musketeer national native neighbor neighbour nephew
    niece novelist nun nurse nurse observer occupant offender officer official operative operator opponent organiser
    organizer orphan outsider owner painter paramedic parent parliamentarian participant partner passenger
    passer-by patient peacekeeper peasant pensioner people performer perpetrator person personnel philosopher
    photographer physician pilgrim pilot pirate plaintiff player poet policeman policewoman policymaker politician pope
    populace population predecessor premier presenter president priest prince princess principal
    prisoner producer professional professor programmer prophet prosecutor protester protestor prostitute publisher pupil
    queen rabbi ranger rapist reader rebel recipient recruit recruiter refugee relative reporter representative rescuer
    researcher resident respondent returnee rider rival ruler runner sailor salesman scholar scientist scout
    secretary seller senator separatist sergeant servant settler sheikh sheik sheriff shooter shopkeeper singer sister slave
    smuggler sniper soldier somebody son source speaker specialist spokesman spokesperson spokeswoman sponsor spouse spy
    staffer stakeholder star stranger student subscriber successor suicide-bomber sultan supervisor supplier supporter
    suspect surgeon survivor sympathiser sympathizer teacher technician teenager tenant terrorist thief
    tourist trader trafficker trainer trainee traitor translator traveler traveller treasurer trustee tutor uncle
    user vendor veteran victim viewer villager visitor volunteer voter waiter waitress warlord warrior whistleblower
    widow wife winner witness woman worker writer youth youngster other
    abuser accuser adherent adolescent african-american ambulance-man appellant apprentice archivist arsonist astronomer
    asylum-seeker baker bandit barber beggar beneficiary bidder biologist boatman bookkeeper borrower bowman breadwinner
    brigand builder bureaucrat businesspeople butcher campaigner carer caretaker carpenter cartoonist chaplain chemist
    claimant cleaner co-owner co-worker coastguard coastguardsman collaborationist collaborator columnist combatant
    commentator commoner community-leader compatriot complainant comptroller congressman congresswoman conscript
    conspirator constituent consultant consumer contestant contrabandist cook councilman counsellor craftsman creator
    crewman crewmember crook culprit custodian cyclist debtor deceased decision-maker deckhand delegate demographer
    dependant dependent depositor devotee digger dignitary diver docker dockworker donor drafter dropout drug-trafficker
    dweller ecologist economist educator eldest elector electrician emigrant enthusiast environmentalist epidemiologist
    evictee examiner exporter facilitator farmhand felon feminist firefighter fireman first-responder fixer follower
    foreman forester freelancer freeloader frontman gamekeeper gendarme geographer geologist grandparent grower gunman
    gunner handler hardliner harvester headman healer helper herder herdsman hijacker hireling holder homeless hospital-
    worker hunter-gatherer ideologue importer infantryman inheritor interloper intermediary intern internee intruder
    invader inventor islander janitor jobseeker juvenile keeper kin laborer labourer landholder landowner layman
    leaseholder lobbyist lodger lorry-driver luminary mayoress middleman minor mobster moneylender monitor mourner
    negotiator newborn newcomer nomad nominee non-combatant northerner notary oligarch onlooker opposer overseer
    parishioner parolee partisan passerby pastor pastoralist pathologist peacemaker peer penitent philanthropist picket
    planner plotter plumber poacher pollster porter postman preacher predator propagandist proponent provocateur
    psychiatrist psychologist purchaser quarryman racketeer raider rancher refiner refinery-worker reformer refusenik
    responder retiree reveller ringleader robber runaway saboteur scavenger schoolboy schoolchild schoolgirl seafarer
    seaman seamstress self-employed serviceman servicewoman sex-worker sharecropper shareholder shepherd shipowner
    signatory simpleton slaver smallholder snatcher southerner squatter staff staff-member stallholder statesman
    stevedore steward stowaway strategist striker strongman subcontractor subordinate suitor superior taxpayer
    theologian therapist thug toddler torturer townsman townspeople trade-unionist transporter trawlerman trespasser
    tribesman tribesmen trooper truck-driver trucker twin tycoon undersecretary unionist urchin usher vet veterinarian
    vice-admiral vigilante villain virgin wage-earner warden warder watcher watchman welder whistle-blower wholesaler
    widower woodcutter workman wrongdoer yachtsman
    accused admiral administrator advocate aggressor agitator airman angler arbitrator archbishop assistant associate
    attache attaché attendant auditor bailiff barrister biker boatswain boss brigadier bully bystander cadet cameraman
    canvasser caregiver caseworker caterer chieftain clergy coder communist commuter competitor conservative constable
    contender contributor corporal counselor courier crony crusader curator dead disabled dispatcher displaced
    doorman driller enforcer evangelist fisher fisherfolk fisherwoman forger gardener goldsmith guide helmsman
    henchman hiker hitman housemaid injured insurer instigator insurrectionist kingpin lifeguard linguist litigant
    logger longshoreman machinist mariner marine mayor messenger midshipman missing nanny nationalist navigator
    newsman nurseryman orderly overlord paratrooper petitioner picketer pickpocket postgraduate practitioner
    prospector quartermaster radical receptionist reservist revolutionary rioter rower salesperson salesgirl sapper
    schoolmaster schoolteacher secessionist seeker sentry sharpshooter shopper skipper socialist solicitor spectator
    stockbroker stockholder storekeeper superintendent swindler tailor teammate technocrat telephonist temp troll
    tyrant underling underwriter undertaker usurper vagrant vandal weaver woodsman workforce worshipper worshiper
    wounded zealot`),
  /** Titles and roles: with "of" and a name they are an office. */
  office: words(`
    ambassador attorney-general chancellor chair chairman chairperson chairwoman chargé commissar commissioner commandant
    commander-in-chief consul coordinator coroner councillor councilor counsel czar deputy director-general emissary
    foreign-minister governor high-commissioner justice legate mayor moderator ombudsman plenipotentiary prefect premier
    president presidency prime-minister prosecutor-general provost rapporteur rector registrar regent secretary
    secretary-general special-envoy special-rapporteur special-representative spokesman spokeswoman spokesperson
    representative treasurer tsar under-secretary under-secretary-general vice-chairman vice-president viceroy vizier`),
  /** Bodies of people that act as one in arms, belief, politics or work. */
  group: words(`
    alliance army audience band battalion bloc brigade bunch cabal camp cartel caste cavalry cell choir clan class clique coalition cohort column
    commando community congregation contingent corps crew crowd diaspora division ethnicity faction faithful flotilla fleet force front
    gang garrison generation group grouping guerilla horde household infantry insurgency jamaat jihad junta league legion
    lobby majority marines mafia militia minority mob movement mutiny nobility opposition outfit paramilitary party patrol peasantry people
    platoon population posse proletariat proxy public rank-and-file regiment resistance sect squad squadron syndicate
    taskforce team terrorist-group tribe troop troops troupe unit vanguard`),
  /** Institutions: they have members, rules and usually an address. */
  organisation: words(`
    academy administration admiralty agency airforce airline airway alliance apparatus army assembly association authority bank board body branch
    brotherhood bureau business cabinet caliphate carrier chain chamber charity church club coast-guard college commission committee
    company conference confederation congress consortium constabulary consulate convent cooperative corporation council court
    customs delegation department diocese directorate distributor dynasty embassy emirate employer enterprise establishment executive faculty federation
    firm force foundation franchise fund gendarmerie government guild headquarters high-command inc industry inspectorate institute institution
    intelligence interpol judiciary junta kingdom league leadership legation legislature lender ltd manufacturer mafia media ministry mission monarchy
    mosque movement mukhabarat military navy network ngo nonprofit office orchestra organ organisation organization operator orphanage panel parliament
    parish party penitentiary police politburo polytechnic press prosecution provider publisher regime registry regulator retailer
    school secretariat secret-service senate seminary service shipper society start-up startup state studio subcommittee subsidiary
    supplier syndicate task-force tribunal trust union university utility vendor Defence Defense`),
  /** Parts of the world. */
  place: words(`
    airspace alley anchorage archipelago area atoll avenue basin battlefield bay beach border borderland borough
    boulevard camp canal cape capital cave city coast coastline colony compound continent corner corridor country
    countryside county cove creek crossing desert destination district downtown earth emirate enclave estuary field
    foothill ford forest front-line frontier frontline globe gorge governorate gulf hamlet harbor harbour headwater
    heartland highland highway hill homeland hometown hotspot inlet island islet isthmus jungle kingdom lagoon lake
    land lane launching-pad locale locality location lowland mainland marsh marshland metropolis moon mountain
    municipality nation neighborhood neighbourhood north northeast northwest oasis ocean outskirts park passage path
    peninsula place plain planet plateau plaza prefecture principality province quarter reef region republic reservoir
    ridge river road route ruin safe-haven sea seaport settlement shore site slum south southeast southwest space spot
    square state strait street stronghold suburb swamp territory theatre town township trail upland valley village
    ward waters watershed west wilderness woodland world zone`),
  /** What people build and use. */
  facility: words(`
    airbase airfield airport airstrip apartment arena armoury arsenal auditorium bakery bank-branch bar barn barrack
    barracks barrage base bazaar brickworks bridge building bunker cafe café camp casino castle cathedral cell
    cemetery center centre checkpoint church cinema citadel clinic complex courthouse dam depot dock dockyard
    dormitory dungeon embassy factory farm fort fortress foundry gallery gaol garage garden garrison gasfield granary
    gym hall hangar headquarters helipad hospice hospital hostel hotel house jail jetty kiln kindergarten lab
    laboratory library lighthouse mall mansion marina market marketplace memorial mill mine mineshaft monastery
    monument morgue mosque motorway museum nursery oilfield orchard outpost palace penitentiary pharmacy pier pipeline
    pit plant plantation playground port powerhouse prison pub quarry quay railway ranch refinery residence restaurant
    roadblock room runway sanctuary sawmill school shelter shipyard shop shrine silo skyscraper slipway smelter
    stadium station steelworks store storehouse substation supermarket synagogue tavern temple terminal theater tower
    tunnel villa vineyard warehouse waterworks well wellhead wharf workshop zoo`),
  /** What is made, traded, carried or fired. */
  goods: words(`
    agent-orange aid aircraft airplane alcohol ammonia ammunition antenna anti-tank antique antiquity arm armament
    arms artefact artifact artillery asset bandage banknote barge barley barrel battery binoculars blanket boat bomb
    boot bread bullet cable camel car carbine cargo carpet cartridge cash cattle cement charcoal chemical cheque
    chlorine cigarette coal cobalt cocaine cocoa coffee coin coke coltan commodity component consignment container
    copper cotton crate crude currency cyanide detonator dhow diamond diesel dinar dinghy document-forged drone drug
    electricity electronics emerald engine equipment euro explosive fertiliser fertilizer firearm fish flour food
    foodstuff freight fuel fund garment gas gasoline gear gem generator goat gold good grain grenade gun handgun
    helicopter helmet heroin ingot iron ivory jade jet jewellery jewelry kerosene kit landmine laptop lathe launcher
    leather lithium livestock log lorry lumber machine machine-gun machinery maize meat medicine merchandise mercury
    metal methamphetamine microchip mine mineral missile money mortar motor munition naphtha narcotic oil oilseed
    opium ore painting pallet parcel passport pesticide petrol petroleum phone phosphate phosphorus pill pistol plane
    platinum plutonium poison precursor produce product projectile propellant pump radar radio rice rifle rocket
    rubber ruby salt sarin scrap semiconductor sheep shell ship shipment silver software spare-part spice spyware
    steel submarine sugar sulfur sulphur supply syringe tank tanker tantalum technology telephone tent textile timber
    tin tobacco tool toxin transformer trawler truck tungsten turbine uniform uranium vaccine vehicle vessel visa
    warhead warplane warship water weapon weaponry wheat wood wool yacht`),
  /** What carries words: an outlet, a report, a paper. */
  publication: words(`
    advertisement affidavit agreement-text almanac annex appendix archive article audio book booklet briefing broadcast
    broadcaster brochure bulletin cable cartoon chapter chronicle communique communiqué correspondence daily database
    dataset declaration diary dispatch document documentary dossier editorial email e-mail essay file film fatwa footage
    gazette handbook indictment interview invoice journal judgment judgement leaflet ledger letter magazine manifesto manual
    manuscript memo memoir memorandum message minutes monthly newsletter newspaper newsroom newswire note novel outlet pamphlet
    paper periodical photo photograph podcast post poster press-release programme-note publication recording record
    report review ruling screenshot statement story study submission survey tabloid tape telegram testimony text
    textbook thesis transcript tweet verdict video website weekly wire`),
  /** How nouns for whoever does something end: "picker", "harpooner", "lobbyist". */
  agentEnding: /^(?=.{5}).*[^aeiou](?:er|or|ist|eer)$/,
  /** Nouns that end so and are no people though WordNet's first sense is one; for all others see `people-nouns.ts`. */
  machines: words('printer router server trawler'),
} as const;
