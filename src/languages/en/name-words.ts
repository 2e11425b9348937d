/** Words by which proper names are known. All in lower case unless said otherwise. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const nameWords = {
  /** Words of sentences that stand inside of no name, though headlines give them capitals. */
  sentenceWords: words(
    'is was are were been has have had would could should must do does did when who how why not just than because against',
  ),
  /** Titles that stand before a person's name and do not belong to it. */
  honorifics: words(`
    mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady hon hon. honourable rev rev. reverend fr father
    pastor rabbi imam sheikh sheik shaikh ayatollah mullah haji hajji sayyid emir king queen prince princess pope cardinal
    archbishop bishop president vice-president premier chancellor minister secretary ambassador governor mayor senator sen sen.
    rep rep. representative congressman congresswoman councillor judge justice general gen gen. colonel col col. major maj
    maj. captain capt capt. lieutenant lt lt. sergeant sgt sgt. corporal cpl private brigadier admiral adm marshal commander
    commissioner inspector detective officer sheriff chief comrade saint st. st uncle aunt grandpa grandma spokesman
    spokeswoman secretary-general chairman chairwoman constable superintendent warden`),
  /** Words that stand in titles of several words: "Prime Minister", "Vice President". */
  titleWords: words(
    'prime vice deputy foreign defence defense interior finance acting special permanent assistant doctor state',
  ),
  /** Titles that are posts: who bears one does not hold another. */
  posts: words(
    'president premier chancellor minister secretary ambassador governor mayor senator councillor judge justice prosecutor king queen bishop archbishop',
  ),
  /** Titles that are ranks: who bears one holds no civil post. */
  ranks: words('general colonel major captain lieutenant sergeant corporal brigadier admiral marshal inspector'),
  /** First words of names of storms, operations and laws that are made of people's names. */
  thingsWithNames: words('hurricane typhoon cyclone storm operation project amber lake mount'),
  /** Whoever is one of these is so in a body: "the director of Open Ledger". */
  bodyPosts: words(
    `director chairman chairwoman chairperson chair spokesman spokeswoman spokesperson employee shareholder headquarters
    subsidiary affiliate trustee treasurer shareholders employees directors members founder co-founder`,
  ),
  /** What bears a name of its own on the water and in the air. */
  ships: words(
    `ship vessel freighter tanker carrier boat trawler yacht ferry barge tug coaster dhow schooner frigate corvette cutter
    destroyer submarine minesweeper liner steamer`,
  ),
  /** Marks before the name of a ship. */
  shipMarks: words('mv m/v mt m/t ss fv mts'),
  /** Adjectives of the compass, which no people is called by. */
  directions: words('northern southern eastern western north south east west central'),
  /** What stands before a colon at the head of a letter, a memorandum or a form. */
  fields: words(
    `from to cc bcc date subject ref reference re attention attn via through contact interviewee interviewer interpreter
    copy enclosure enclosures annex appendix place consent classification author prepared status source sources note
    background summary location time original language distribution distr`,
  ),
  /** Words for states at large, which name none of them: "Member States", "States Parties". */
  classesOfStates: words('member members state states party parties contracting governments countries nations'),
  /** What a name of an agreement ends in: "the Oster Accord". */
  agreements: words(
    'agreement agreements treaty convention accord accords protocol pact charter covenant declaration memorandum communiqué',
  ),
  /** Days and months: proper nouns that name no one. */
  calendar:
    words(`january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun`),
  weekdays: words('monday tuesday wednesday thursday friday saturday sunday'),
  /** Places that are named with "of": "Gulf of Varn". */
  placesWithOf: words(
    'gulf bay strait straits sea isle kingdom republic cape horn city province state district emirate port',
  ),
  /** What one land is: "the [state] of Orland". */
  landNouns: words('state kingdom republic territory union federation emirate sultanate province region island'),
  /** Heads of names of bodies that are sent to a land. */
  missionHeads: words('mission force operation office team group presence'),
  /** What such bodies are sent for. */
  mandates: words(`
    interim protection verification stabilization stabilisation assistance observer observation monitoring support
    peacekeeping transition transitional integrated multidimensional implementation supervision supervisory training
    advisory liaison reconciliation`),
  /** Names of places that are common words when written small. */
  placesThatAreNouns: words(
    'turkey china jordan chad guinea polish mobile reading bath nice orange male same central most',
  ),
  /** Parts inside names of people that are written small or carry no weight in comparing. */
  particles: words(
    'al el bin ibn ben abu abd abdul de la le du da dos das di del della der den van von zu ter ten y e af st',
  ),
  /** Parts that begin a family name and are written small: "bin Keld", "van der Keld". */
  nobiliary: words('bin ibn abu van von zu bint'),
  /** Heads of names of organisations. */
  organisationHeads: words(`
    academy administration agency airlines airways alliance army assembly associates association authority bank board
    brigade brigades brotherhood bureau cabinet center centre chamber church clinic club co coalition college commission
    committee communications company confederation conference congress consortium corp corporation corps council court
    department directorate enterprises faction federation force forces foundation front fund gmbh government group guard guards
    guild holding holdings hospital inc industries initiative institute institution international laboratories labs league
    legion llc llp ltd mafia militia ministry mission movement museum navy network observatory office operations organisation
    organization panel parliament partners party patrol plc police press productions programme project regiment restaurant
    secretariat senate service services school society solutions state studios syndicate systems taskforce team technologies tribunal trust
    union unit university ventures watch workshop`),
  /** Words for what a body is, which its name may hold or leave out: "the Red Kite", "the Red Kite Movement". */
  bodyWords: words('movement party group company organisation organization network foundation alliance coalition'),
  /** Last words of names of companies. */
  companyEndings: words(
    `inc inc. ltd ltd. llc llp plc corp corp. co co. gmbh ag sa s.a. nv bv pte pty limited incorporated sarl sas srl spa ooo
    oao zao pao jsc ojsc oy oyj kft lda ltda bhd berhad tbk`,
  ),
  /** What belongs to a land, and to no person or firm. */
  ofLands: words('parliament ambassador embassy consul consulate navy territory gendarmerie ministry constitution'),
  /** Of whom a name in front tells no leader: "the Kell authorities". */
  ofLandsAlone: words('authorities nationals citizens'),
  /** Who speaks for a land abroad. */
  landPosts: ['[Pp]ermanent [Rr]epresentative', '[Aa]mbassador', "[Cc]hargé d['’][Aa]ffaires"],
  /** Heads of names of armed, ethnic or political bodies. */
  /** Lines of business that end the names of firms. */
  businesses: words(`
    chemicals metals shipping foods textiles holdings minerals pharma pharmaceuticals trading trade lines mining mines energy motors
    logistics freight industries systems hosting resources solutions partners ventures capital airways airlines steel oil petroleum
    construction engineering electric electronics plastics paper cement seafood fisheries seafoods apparel garments brands
    technologies tech software telecom communications networks insurance securities protection brothers finance consulting consultants staffing
    recruitment security defence defense marine maritime tankers transport haulage motors breweries farms timber rubber
    laboratories labs medical healthcare biotech properties estates developments gas power water utilities hydro dairy
    products supplies stores supermarkets leasing media pictures records publishing hotels resorts cruises aviation aerospace`),
  /** In the plural, those for whom a body is named: "the Miners' Union". */
  owners: words(
    'people peoples workers miners farmers women men youth students teachers nurses doctors physicians dockers drivers seafarers fishermen employers journalists writers lawyers veterans soldiers mothers parents children citizens peasants labourers railwaymen publishers traders bankers consumers tenants owners growers producers manufacturers engineers scientists pilots officers prisoners refugees merchants widows orphans survivors voters residents villagers hunters herders artists players actors',
  ),
  groupHeads: words(`
    army battalion brigade brigades brotherhood coalition corps division faction fighters force forces front guard guards legion
    mafia militia militias movement mujahideen opposition party rebels regiment resistance tribe units`),
  /** What the members of a group call themselves: "the Sons of the Dawn". */
  fellowHeads: words(`
    sons daughters children brothers sisters soldiers defenders guardians protectors lions hawks eagles wolves martyrs knights
    partisans companions servants swords sword shield voice guests heirs`),
  /** Heads of names of places. */
  placeHeads: words(`
    avenue basin bay beach boulevard canal cape city coast county creek desert district emirate field forest governorate gulf harbor
    harbour heights hills island islands isle kingdom lake mount mountain mountains ocean park peninsula plateau prefecture
    province region republic river road sea square state states strait street territory valley village`),
  /** Heads of names of buildings and works. */
  facilityHeads: words(`
    airport airfield airbase barracks base bridge building camp castle cathedral dam factory hall hospital hotel house mosque
    museum palace pipeline plant port prison refinery stadium station temple terminal theatre theater tower tunnel`),
  /** Last words of names of outlets, and outlets known by one name. */
  outletHeads: words(`
    times post news herald tribune gazette chronicle journal telegraph guardian observer mail mirror star express courier
    standard independent bulletin echo inquirer examiner globe dispatch radio television tv broadcasting magazine review weekly
    daily press`),
  outlets: [
    'bbc',
    'cnn',
    'reuters',
    'associated press',
    'ap',
    'afp',
    'agence france-presse',
    'al jazeera',
    'al-jazeera',
    'al arabiya',
    'sky news',
    'fox news',
    'nbc',
    'abc',
    'cbs',
    'npr',
    'msnbc',
    'bloomberg',
    'the economist',
    'der spiegel',
    'le monde',
    'le figaro',
    'libération',
    'el país',
    'the guardian',
    'new york times',
    'washington post',
    'wall street journal',
    'financial times',
    'los angeles times',
    'the times',
    'daily telegraph',
    'the independent',
    'usa today',
    'haaretz',
    'jerusalem post',
    'tass',
    'interfax',
    'itar-tass',
    'ria novosti',
    'xinhua',
    'anadolu agency',
    'sana',
    'irna',
    'fars',
    'al-hayat',
    'asharq al-awsat',
    'al-ahram',
    'an-nahar',
    'der standard',
    'die zeit',
    'frankfurter allgemeine',
    'kyodo',
    'dpa',
    'efe',
    'ansa',
    'pti',
    'upi',
    'wikipedia',
    'facebook',
    'twitter',
    'youtube',
    'whatsapp',
    'telegram',
  ],
};
