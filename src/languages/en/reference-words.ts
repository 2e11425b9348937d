/** Words that decide what a mention refers to. All in lower case. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const referenceWords = {
  firstSingular: words('i me my mine myself'),
  firstPlural: words('we us our ours ourselves'),
  second: words('you your yours yourself yourselves'),
  masculine: words('he him his himself'),
  feminine: words('she her hers herself'),
  neuter: words('it its itself'),
  plural: words('they them their theirs themselves themself'),
  /** Counts that stand alone for some of those just spoken of: "[both] were freed", "at least [four] have rejoined". */
  counts: words(
    'both two three four five six seven eight nine ten eleven twelve dozens several many most all few some',
  ),
  reflexive: words('myself ourselves yourself yourselves himself herself itself themselves themself'),
  /** Whom a possessive means: nobody is called "your". */
  owner: new Map([
    ['my', 'I'],
    ['our', 'we'],
    ['your', 'you'],
    ['his', 'he'],
    ['her', 'she'],
    ['its', 'it'],
    ['their', 'they'],
  ]),
  /** Numbers in words, and what bounds them. */
  numbers:
    words(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety`),
  bounds: words('some about around nearly almost over at least up to more than the'),
  /** Articles, quantities and numbers before a description that say nothing of what it is. */
  leading:
    words(`a an even only also these those this that its their his her our my your some any all both several many no each every few
    at least most more less fewer than about around nearly almost over up to one two three four five six seven eight nine ten
    eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
    ninety hundred hundreds thousand thousands million dozen dozens of other another neither either`),
  /** Pronouns that stand for people only. */
  people: words(
    'he him his she her they them those who whom everyone everybody anyone anybody someone somebody nobody no-one others we us you i me',
  ),
  /** What one may call one or several by: "the accused has", "the accused have". */
  oneOrMany:
    words(`accused deceased injured wounded dead condemned headquarters couple pair rest majority minority half remainder
    others handful crowd`),
  /** People whom things have, too: "the ship and [its] crew", "the paper and [its] editor". */
  peopleOfThings:
    words(`owner crew captain master skipper operator driver pilot maker builder manufacturer author editor publisher
    user passenger charterer`),
  /** Verbs whose object is told, robbed or accused of something: "reminded [them] of their duty". */
  ofSomething: words('remind deprive rob strip accuse convict acquit suspect inform notify warn assure relieve'),
  /** Pronouns that name nobody in particular. */
  nobody: words('anyone anybody nobody no-one none nothing anything something someone somebody everyone everybody'),
  /** Of these, those that say there is no such thing: nothing stands for them later. */
  negative: words('nobody no-one none nothing'),
  /** Determiners that say the reader knows which one is meant. */
  definite: words('the this that these those both said same such'),
  demonstrative: words('this that these those said same such'),
  indefinite: words('a an another some any no each every several many few more most other all either neither'),
  /** Words that make a phrase one of many rather than the one spoken of. */
  different: words('other another different new second third further additional next previous former such'),
  /** What a ruling body is called; with the name of a state or its leader it is that state's government. */
  governments: words('regime government authorities administration régime junta'),
  /** Of these, what a body of a state, and no government, is called too: "the Harbour Works [Administration]". */
  agencies: words('administration'),
  /** What a government may be called beside the name of its state: "the [Federal] Government" is named for nobody. */
  levelsOfGovernment:
    words(`federal central national royal regional provincial state local military civil civilian interim
    transitional provisional former new current present ruling de-facto facto municipal district city county`),
  /** Bodies and people through which a government or an armed group acts. */
  forces: words(`
    force forces troop troops soldier soldiers militant militants fighter fighters army military unit units warplane warplanes
    jet jets aircraft helicopter helicopters artillery navy airforce police loyalist loyalists official officials official
    element elements security-forces gunmen men leadership command ranks ministry`),
  /** Descriptions that may stand for anything of a kind named before. */
  general: {
    organisation:
      words(`organisation organization body company firm agency institution party bank court council committee
      association ministry board union network movement club corporation business entity outlet newspaper school university`),
    group:
      words(`group organisation organization faction movement militia rebels militants fighters party outfit coalition
      alliance entity brigade insurgents terrorists opposition`),
    state: words('country state nation republic kingdom'),
    place: words('city town village province island district capital'),
    person:
      words(`man woman boy girl person official minister president leader author politician director governor spokesman
      spokeswoman speaker chairman chairwoman ambassador general commander king queen writer singer actor actress artist
      scientist professor doctor lawyer journalist activist emperor poet composer player coach`),
    publication: words('newspaper paper magazine report document letter statement study article book site website'),
  } as Readonly<Record<string, readonly string[]>>,
  /**
   * What a body's own name must hold, where it tells what the body is, for a general noun to stand for it: "the firm" is no
   * ministry, "the association" no bank. Nouns that are not here stand for any body but those of states.
   */
  namedFor: {
    ministry: words('ministry department'),
    council: words('council'),
    committee: words('committee commission'),
    commission: words('commission'),
    court: words('court tribunal chamber'),
    board: words('board'),
    parliament: words('parliament assembly congress senate'),
    university: words('university college'),
    school: words('school academy college'),
    bank: words('bank'),
    union: words('union federation'),
    party: words('party movement front coalition alliance union'),
    agency: words('agency service bureau office administration authority directorate programme program fund'),
    association: words('association society union federation league guild network'),
    charity: words('charity relief foundation trust mission society aid'),
    brigade: words('brigade brigades'),
    ...Object.fromEntries(
      words('company firm corporation business').map((noun) => [
        noun,
        words(`co co. company companies corp corp. corporation enterprises firm group holding holdings inc inc. industries
        international laboratories labs llc ltd ltd. plc partners productions solutions studios systems technologies`),
      ]),
    ),
    ...Object.fromEntries(
      words('faction militia rebels militants fighters outfit insurgents terrorists').map((noun) => [
        noun,
        words(`army battalion brigade brigades brotherhood coalition corps faction fighters force forces front guard guards
        league legion militia militias movement mujahideen opposition regiment resistance units`),
      ]),
    ),
  } as Readonly<Record<string, readonly string[]>>,
  /** Of these, the nouns that stand for no body whose name does not say so: "the council" is no Halvard. */
  onlyNamedFor: words('ministry council committee commission court board parliament university brigade'),
  /** Nouns for councils and courts as for any other body. */
  anyBody: words('body institution'),
  /** Heads of names of bodies through which a state acts: no "group", "organisation" or "company". */
  bodiesOfStates:
    words(`ministry department council court tribunal parliament assembly senate government directorate prosecutor
    prosecutors ombudsman treasury police army navy customs inspectorate`),
  /** What the guards of a state are called by: "the [Presidential] Guard". */
  guardsOfStates: words('presidential royal republican national imperial state frontier border coast'),
  /** People and bodies alike: "Varn Freight, [a dealer]". */
  businesses:
    words(`merchant dealer maker manufacturer trader buyer purchaser seller supplier operator owner importer exporter producer
    publisher broadcaster carrier contractor subcontractor broker insurer lender retailer wholesaler
    distributor shipper processor refiner developer`),
  /** People by no more than their sex and age: "two captives … [the men]". */
  peopleAtLarge: words('man woman boy girl child youth'),
  /** What introduces a phrase that says the same again: "(i.e. the militia)". */
  glosses: words('i.e. i.e ie e.g. e.g eg namely viz. viz'),
  /** What a paper calls itself by, whatever its name: "[this newspaper] has seen the files". */
  selves: words('newspaper magazine newsroom broadcaster outlet website'),
  /** What whoever writes a report is, as it may call itself, and what is done to it when it is told something. */
  writers: words(
    'organisation organization group institute foundation association agency network committee commission mission panel',
  ),
  tellingWriters: words('tell inform write speak show see review interview obtain confirm'),
  feminineNouns:
    words(`woman girl lady mother wife daughter sister aunt niece queen princess actress waitress spokeswoman chairwoman
    grandmother mum mom madam girlfriend bride widow nun congresswoman heroine duchess empress businesswoman policewoman`),
  masculineNouns:
    words(`man boy gentleman father husband son brother uncle nephew king prince actor waiter spokesman chairman
    grandfather dad sir boyfriend groom widower monk congressman hero duke emperor businessman policeman lord imam sheikh`),
  feminineTitles: words('mrs mrs. ms ms. miss dame lady queen princess madam mme sister'),
  masculineTitles: words('mr mr. sir lord king prince sheikh imam father brother'),
  /** Verbs whose subject speaks the quotation beside them. */
  speech:
    words(`say tell add state announce declare write report ask answer reply insist argue explain claim warn note admit
    deny confirm remark observe conclude continue recall testify shout whisper cry think believe stress suggest call urge`),
  /** What tells authorities apart from a government: "the military authorities". */
  armsOfGovernment: words('military civilian local regional provincial municipal judicial tribal occupying'),
  /** What only somebody does or wants: "their efforts" are no report's. */
  ofDeeds: words(
    'effort commitment determination willingness readiness intention desire wish demand request appeal refusal decision attempt attack raid consent resolve',
  ),
  /** Verbs whose "it" is what has been said: "denies it". */
  ofSayings: words('deny dispute confirm admit acknowledge believe doubt say know'),
  /** What introduces a second name. */
  aliasCues: [
    'also known as',
    'better known as',
    'otherwise known as',
    'commonly known as',
    'formerly known as',
    'previously known as',
    'known as',
    'also called',
    'alias',
    'a.k.a.',
    'aka',
    'nicknamed',
    'formerly',
    'hereafter referred to as',
    'hereinafter referred to as',
    'henceforth referred to as',
    'referred to as',
    'hereafter',
    'hereinafter',
    'henceforth',
    'abbreviated as',
    'abbreviated',
    'or',
  ],
};

/** How many they are, in front of a description: "[two] officers", "[some 400] men". */
export const counting = new RegExp(
  `^(?:(?:${referenceWords.bounds.join('|')}) )*(?:${referenceWords.numbers.join('|')}|\\d[\\d.,]*) (?=\\S)`,
  'i',
);
