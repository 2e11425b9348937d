/*
 * Nouns that name people alone, and nouns that end as those for people do and whose first sense in WordNet is none. Made
 * by `npm run train -- agents`.
 *
 * WordNet Release 3.0
 *
 * This software and database is being provided to you, the LICENSEE, by
 * Princeton University under the following license.  By obtaining, using
 * and/or copying this software and database, you agree that you have
 * read, understood, and will comply with these terms and conditions.:
 *
 * Permission to use, copy, modify and distribute this software and
 * database and its documentation for any purpose and without fee or
 * royalty is hereby granted, provided that you agree to comply with
 * the following copyright notice and statements, including the disclaimer,
 * and that the same appear on ALL copies of the software, database and
 * documentation, including modifications that you make for internal
 * use or for distribution.
 *
 * WordNet 3.0 Copyright 2006 by Princeton University.  All rights reserved.
 *
 * THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
 * IMPLIED.  BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
 * ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
 * OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
 * INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
 * OTHER RIGHTS.
 *
 * The name of Princeton University or Princeton may not be used in
 * advertising or publicity pertaining to distribution of the software
 * and/or database.  Title to copyright in this software, database and
 * any associated documentation shall at all times remain with
 * Princeton University and LICENSEE agrees to preserve same.
 *
 */

/** In order of the alphabet, apart by white space. */
export const peopleNouns = `
  abbe abbess abbot aborigine absentee academician accoucheur accoucheuse acolyte acoustician acrobat actuary addict
  addlehead addressee adman adoptee adulteress adventuress adversary advisee aeronaut aerophile aesthete aesthetician
  affiant aficionado aircraftman aircraftsman aircrewman airwoman albino alcalde alderman algebraist alienee aliterate
  alky altoist altruist alumna alumnus amah amanuensis ambassadress amigo amir amora amputee anagnost analphabet
  analysand ancestress anchorite anchorman anchorperson anglophil anglophile anglophobe annuitant anthropophagite
  anthropophagus antihero antipope antiquary aper apostle apothecary appointee aquanaut arb arbitrageur archaist
  archdeacon archduchess archduke archimandrite archpriest arguer aristocrat arithmetician arriviste arrowsmith
  artilleryman artisan artiste assemblyman assemblywoman assessee assignee astronaut attendee attestant augur auntie
  aunty auspex auteur authoress autochthon autocrat autodidact avatar aviatress aviatrix ayah ayatollah baas babe baboo
  babu bacchant bachelorette backwoodsman baggageman bagman bailee bairn baldhead baldy ballerina balletomane bambino
  banderillero bandsman banneret bantamweight bargee bargeman barkeep barmaid barman baron baroness baronet barytone
  basileus batman batsman beadle beadsman beatnik beau beautician bedesman bedfellow bedlamite beggarman beggarwoman
  begum behemoth beldam beldame bellboy belle bellhop bellman benedick benefactress bey bibliophile bibliopole
  bibliothec bigot bigwig billionaire bimbo birdbrain blabbermouth blackguard blackleg blacksmith bloke blowhard
  bluecoat bluejacket bluenose bluestocking bobby bolshie bombardier bondmaid bondman bondsman bondswoman bondwoman
  bookie bookman bookworm boor bootblack boulevardier bracero brainiac brakeman bridegroom bridesmaid buckaroo buckeroo
  buddy buffoon bullyboy bumpkin bunkmate burglar burgrave bursar busboy businessperson busman busybody butterfingers
  buttinsky cabby cabman caddie calif caliph campmate cannibal canoeist capo carabinier cardsharp carhop carillonneur
  carrottop cashier castaway castrate castrato casuist cataloguer catechumen cattleman cavalryman caveman celebrant
  cenobite centurion chambermaid champ changeling chapelgoer chaperon chaperone chargeman charlatan charwoman chased
  chauffeur chauffeuse chawbacon cheapskate chebab cherub chiliast chimneysweep choirboy choragus chorine chump
  churchgoer churchman churchwarden churl chutzpanik cicerone clansman clanswoman classmate claustrophobe clinician
  clochard clocksmith clothier clown coachman coalman cockatrice codefendant coenobite cognoscente coiffeur coiffeuse
  colleen collegian collier colossus comedian comedienne commie commissionaire committeeman committeewoman commodore
  communicant compere complexifier concessionaire concierge concubine conductress conferee confidant confidante confrere
  congregant connoisseur consignee contadino contestee contrarian convert copilot coppersmith copycat corespondent
  cornerback cosmetician cosmonaut cosmopolite costumier cotenant cottier councilwoman counterman counterperson
  counterspy counterwoman countess countryman countrywoman courtesan courtier couturier coward cowboy cowgirl cowhand
  cowherd cowman cowpoke coxswain crackpot cracksman cragsman cretin crier cripple crone crosspatch croupier
  cruiserweight crybaby cryptanalyst cuckold cuirassier curandera curandero curate curmudgeon cutpurse cybernaut cyborg
  cynic czarina czaritza dacoit daddy daemon daimon dairymaid dairyman dakoit dalesman dallier dame damoiselle damosel
  damozel damsel danseur danseuse dauphin dayboy daygirl deacon deaconess deadbeat dean dearest dearie deary deb
  debauchee debutante decedent deity deliveryman demagog demagogue demigod demiurge demon deponent depressive dervish
  deskman desperado despot devisee diagnostician dialectician dichromat diehard dietician dietitian dillydallier dingbat
  diplomate dipsomaniac disciple disciplinarian discussant disputant diva divorcee docent dockhand doer doge domine
  dominee dominie dominus donee donna dotard doula doxy doyen doyenne draftee draftsman draftsperson dragoman dragoon
  draughtsman drawee drudge drunkard dryad duce duchess ducky dude duenna duke dulcinea dupe dustman dyer dynast earl
  earthling earthman ecdysiast econometrician ectomorph educatee effendi egghead egoist egomaniac embroideress emcee
  emigre emigree empress enchantress endomorph enlistee enophile enrollee eparch epicure epigon epigone equalitarian
  equerry eremite esquire esthete esthetician ethician ethnarch eunuch everyman evildoer examinee exarch exciseman
  executant executrix exegete expat expatriate extern factotum fairy fakir falsifier famulus fancier fantast faqir
  faquir farmerette farrier fascista fatso faun fay featherweight fella fellah ferryman fiance fieldhand fieldsman fiend
  fille fink fishwife flamen flatmate flunkey flunky flyweight foe foeman foodie fool footman footpad fop forbear
  forebear forelady foreperson forewoman fornicatress fosterling foundling foundress freak freedman freedwoman freeman
  freewoman friar frogman frontiersman frontierswoman frotteur fugleman functionary furrier fusilier fusspot gadabout
  gagman galoot gamine ganef ganof gaolbird garbageman garnishee gasman gastronome gaucho geek geisha generalissimo
  gentlewoman geometrician geriatrician ghoul giantess gipsy gitana gitano glazier goatherd godchild goddess godparent
  godson goer goliard gondolier gondoliere gonif goniff gourmand gourmet governess goy grammarian gramps gran grandad
  grandaunt grandchild granddad granddaddy grandee grandma grandnephew grandniece grandpa granduncle grannie grantee
  graybeard grazier greenhorn griffin griot groom groomsman grouch groundling groundsman groupie grump gryphon guardian
  gunsmith guttersnipe gymnast habitant habitue hadji haemophile haemophiliac haji hajji hakeem hakim halberdier
  handyman hangman haranguer hardwareman harlequin harridan haulier have hayseed hazan headmistress headsman heartthrob
  heavyweight heir heiress hellcat hellhound hellion helot helpmate helpmeet hemiplegic hemophile hemophiliac heretic
  hermit heroine hierarch highflier highwayman hippie hippy histrion hobbledehoy hobo hodman hombre homebody homeboy
  homegirl homeopath homoeopath homunculus honcho honoree hoodlum hooligan horseman horseshoer horsewoman hosier hostess
  hotelier hotelman hothead hotshot houri houseguest househusband houseman housemate hoyden hubby huntress huntsman
  husbandman hussar hussy hyperope hypocrite iceman iconoclast idealogue idiot idolatress ignoramus importee impresario
  inamorata inamorato indigen indigene inductee inebriate infidel ingrate inheritress inheritrix inpatient instigant
  instructress interne internuncio intriguer introvert invitee ironman ironside jackanapes jailbird janissary jawan
  jazzman jilt jingo jingoist jockey jongleur journeyman junkie junky juryman jurywoman justiciar justifier kalif kaliph
  khalif khalifah kibbutznik kiddie kiddy kinsman kinsperson kinswoman kleptomaniac klutz kolkhoznik kook lackey lad
  laddie ladylove laird landgrave landlady landman landsman lass lassie laundress laundryman laundrywoman lawman
  layabout layperson lazar leatherneck ledgeman lefty legatee legionary lensman lessee letterman leviathan liar
  libertarian licensee licentiate liegeman liftman lighterman limey linesman linkboy linkman linksman litterateur
  litterbug liveryman lobsterback lobsterman lockman locksmith locum logician logistician logomach longbowman loudmouth
  lowerclassman lulu lumberman luthier lycanthrope macushla madam madame madman madwoman maenad maestro mafioso magician
  magnate magnifico magus maharaja maharajah maharanee maharani mahatma mahout maidservant mailman majorette malahini
  malfeasant malik maltman mama manageress mandatary manservant marchioness margrave marksman marquess marshal martinet
  mascot masquer masseur masseuse materfamilias mathematician matman matriarch matriculate matrikin matrisib matron
  maven mavin meanie meatman mediatrix medico megalomaniac melancholiac memsahib mensch mensh mermaid mesomorph messmate
  mestiza mestizo metalhead metic middleweight midinette mikado milkmaid milkman milksop millionaire millionairess
  millwright milord minion minstrel misanthrope miscreant misfit missis missus missy modiste moll mollycoddle momma
  mommy moneyman monitrice monochromat monomaniac monotheist mooch mope moppet morosoph mortgagee mortician mossback
  motorman motormouth moujik mountebank moviegoer muadhdhin muazzin muezzin muggee muggins mujahid mujik mujtihad
  murderee murderess muscleman muzhik muzjik mycophage myope myrmidon nabob namesake nanna nanus naprapath narc nark
  naturopath navvy nawab nebbech nebbish necessitarian needlewoman negotiant negotiatress negotiatrix neocon
  neoconservative neonate neurolinguist neurosurgeon newbie newlywed newsagent newsboy newspaperman newspaperwoman
  newsperson newswoman niggard nightbird niqaabi nob nobleman noblewoman nobody noncandidate noncitizen noncom nonesuch
  nonparticipant nonperson nonsuch notability novice novillero nudnick nudnik nullifier nullipara nuncio nurseling
  nursemaid nursling nympholept oarsman oarswoman oboist obstetrician occupier oceanaut odalisque oddball oenophile
  officiant ogre oilman operagoer optician ordinand osteopath ostiarius ostiary outdoorsman outdoorswoman outgoer
  outpatient oyabun pacha pachuco packman padre padrone paediatrician pal paladin palooka palsgrave pandar panjandrum
  pantryman pantywaist papa paparazzo paperboy papoose pappa pappoose paralegal paramour paranoiac paraprofessional
  paretic pariah parlormaid parlourmaid parson partygoer pasha patentee paterfamilias patrial patriarch patrikin patriot
  patrisib patrolman patron patroness patronne patsy payee paynim peacenik pedagog pedagogue pedant pediatrician pedlar
  peeress pendragon penman pensionary pentathlete peon peri personage peshmerga pharisee philologue philomath
  phonetician photometrician pigman pigmy pimp pinchgut pinko pitchman plainclothesman plainsman plantsman
  platitudinarian playboy playfellow playgoer playmate playwright pleb plebe pledgee plier ploughboy ploughman
  ploughwright plowboy plowman plowwright plutocrat poetess pointsman pol polack politico poltergeist polymath
  polytheist ponce pontifex pontiff poseur poseuse posseman postilion postillion postmistress postulant potboy potentate
  pothead potman poultryman practician prebendary preemie prelate premie prentice presbyope pressman prexy priestess
  prig primigravida primipara princeling prioress privateersman procuress prof progeny prole promisee prophesier
  prophetess propman propositus proprietress proselyte protege protegee prude pseud psycho psychoanalyst psycholinguist
  psychopath psychopomp publican pudge puerpera pundit pursuer pygmy pyromaniac pythoness qadi quadripara quadriplegic
  quarrier querier quidnunc quin quintipara quisling raconteur raftman raftsman ragamuffin railbird railwayman rajah
  rakehell ranee rani rapscallion rascal ratifier redact redcap redcoat redneck ref referee registrant rentier repairman
  repatriate restaurateur retard retreatant revenuer rhetorician rifleman roadhog roadman rogue rookie roomie roommate
  roue roughneck roundhead roundsman roustabout rubberneck rube ruffian sabra sachem saddhu sadhu sagamore sahib saint
  salesclerk saleslady saleswoman salutatorian sandboy sandman sandwichman sangoma sannup sannyasi sannyasin sanyasi
  saphead satrap savant sawbones scalawag scallywag scamp scapegoat scapegrace scatterbrain scattergood sceptic
  schlemiel schlimazel schmo schmuck schnook scholiast schoolfellow schoolfriend schoolmarm schoolmate schoolmistress
  scion scofflaw scold scoundrel scrooge scullion sculptress sectary secundigravida seductress seedman seedsman seer
  segregate seigneur seignior selectman selectwoman seminarian semiotician semipro semiprofessional sempstress sendee
  seneschal sentinel septuagenarian seraph serf serjeant shaheed shaitan shamus shanghaier sharpy shaytan sheepman
  sheika sheikha shepherdess sherlock shill shipmate shipwright shlemiel shlimazel shmo shmuck shnook shoeblack shogun
  showgirl showman shrink shutterbug shylock sib sibling sibyl sidekick sidesman signalman signior signore silenus
  silversmith sir sirdar sis skeptic skier skinflint skinhead skivvy skycap slavey sleepyhead sleuth slowcoach slowpoke
  slugabed sluggard slut slyboots smarta smoothy snitch snob snoop sobersides socialite sociolinguist sociopath sodomite
  softie softy solitudinarian soloist solon sommelier somniloquist songstress sonny soph sophisticate sorceress sorehead
  sot soundman southpaw spaceman specifier speechifier spitfire spiv sportsman sportswoman sprite sprog squire stableboy
  stableman stagehand starets starveling stateswoman statistician steelman steeplejack steersman stepchild stepparent
  stepson stewardess stockman stonemason stooge stoolie stoolpigeon strategian stripling strumpet stumblebum stylite
  subdeacon subduer sublieutenant suburbanite suer suffragan suffragette summercaters supercargo supergrass supermodel
  supermom superstar supremo swaggie swagman swain swami sweetie swellhead swineherd switchman swordsman sybarite
  sycophant sylph symposiarch symposiast syndic syntactician tablemate tactician tagalong tallyman taoiseach
  taskmistress tattletale taximan taxman tchotchkeleh tec techie technophile technophobe tekki temptress tenderfoot
  tenno termagant tertigravida testatrix testee testifier thane thaumaturge theatergoer theatregoer theoretician
  tightwad tike timberman tinsmith tiro toady toff tollman tomboy tomfool torero tout tovarich tovarisch towhead townie
  towny tradesman tragedian tragedienne trainbandsman trainman traitress transferee transmigrante trencherman trier
  triggerman trigonometrician tritheist triumvir troglodyte trollop troubadour truelove tsarina tsaritsa turncoat
  turnkey tutee tyro tzar tzarina ump umpire underboss underclassman underdog undergrad undergraduate understudy undoer
  unperson untier usherette uxor vaccinee valedictorian valet valuer vaquero varlet vassal vaudevillian vegan vegetarian
  vendee ventriloquist verifier vestryman vestrywoman vicar vicegerent vicereine vilifier villainess villein virago
  viscount viscountess visitant votary vouchee vulgarian wacko waggonwright wagonwright waif wainwright wallah wannabe
  wannabee wardress warehouseman warlock washerman washerwoman washwoman wastrel waterman weakling weatherman wench
  werewolf wetnurse whacko wheelwright whizz whoreson widowman windbag wingman wino wireman wiseacre witch wittol wivern
  wiz wolfman woodman wooer wordsmith workfellow workingman workmate worldling worrier worrywart wretch wuss wyvern
  yachtswoman yardbird yardie yardman yenta yeoman yeti yob yobbo yobo yokel yuppie`;

/** In order of the alphabet, apart by white space. */
export const notPeople = `
  abrader absorber accelerator accelerometer accentor acceptor accipiter acipenser actinometer activator actuator
  adaptor adductor adulterator aerator aerobacter aerogenerator affenpinscher africander afterburner agglomerator
  airliner airmailer alabaster alder alexander algometer alkaliser alkalizer alligator alternator altimeter altogether
  amber ammeter amphitheater analyser analyzer anaphor anchor anemometer anger angledozer annunciator anser answer
  anteater antechamber anther antimatter antler aorist appenzeller appetiser appetizer applicator aquifer arbalist arbor
  ardor armor arrester asper asphyxiator aspirator assembler assist aster athanor atmometer atomiser atomizer attainder
  attenuator audiometer auger autoinjector autoloader automaker backgrounder backhander backspacer backswimmer backwater
  baluster bandoleer banger bangor banister banner banter barometer baroreceptor barretter barter barycenter bathometer
  bathymeter bayer beaker beaner beaver bedchamber bedcover bedder bedsitter beefburger beeper bellflower bender
  bestseller better bialystoker bicker bilgewater bimester binder birdfeeder bister bitter blacklist blackwater bladder
  blather blazer blender blether blinder blinker blister bloater blockbuster bloodsucker bloomer blooper blotter blower
  blubber blunder blusher bluster boater bobber boiler bolometer bolster bomber bonavist boner boneshaker bookmarker
  border borer bother bottler boulder bower bowlder bracer brainpower breakwater breathalyser breathalyzer breather
  breechloader broiler bronchodilator brooder bubbler buckler buffer builder bulldozer bummer bumper bunker burner
  burster butter butterflower buzzer caber cackler cadaster cadaver calender caliber caliper calliper calorimeter
  calypter camber camcorder camphor cancer candlepower candlesnuffer candor canecutter canister canker cannister canter
  cantilever capacitor caper carabiner carburetor carburettor career carmaker casper castor catheter cauliflower censer
  center centiliter centimeter centner chador chamber chamfer changeover chanter chapiter chapter charger charter
  chatter checklist cheer cheeseburger cheeseflower chelifer chemoreceptor chester chigger chiggerflower chiller choler
  chopper chowder chronometer chukker cicer cider cinder cipher cither clabber clamber clamor clanger clangor clatter
  clawhammer cleaner cleanser cleaver cliffhanger climber clincher clinker clinometer clipper clobber clodhopper
  cloister clover clowder clumber cluster clutter clyster coagulator cockchafer cocker cofactor coffer colander collider
  collimator color colorimeter colter coluber commutator commuter compressor computer condenser conditioner condor
  coneflower congenator congener conger conifer conker connecter connector constrictor container convector converter
  convertor cooker cooler cooter copolymer copper copyholder corer coriander corker corner cornflower corregidor
  corridor cotoneaster coulter counter counteroffer coupler cover cowcatcher cracker craniometer crapper crater creamer
  creeper critter croaker crossover crucifer cruiser cruller crupper crusher cryometer cuckooflower cucumber cullender
  cunner cupflower cupper curler cursor cuspidor cyder cylinder cypher cytophotometer dagger dampener damper dander
  danger darter dasymeter dayflower debugger decaliter decameter decanter december deciliter decimeter declinometer
  decor deerstalker defibrillator deflator deflector defoliator defroster deicer dejeuner dekaliter dekameter demeanor
  demisemiquaver demister demodulator demurrer denominator densimeter densitometer denver depilator depressor
  dermacentor derringer descriptor destroyer detector determiner detonator dialyzer diameter diaper dibber dicer
  diffuser diffusor digester digitiser digitizer dilater dilator dimer dimmer dinner diopter dipper disambiguator
  disaster disclaimer discounter disfavor dishonor dishwasher dishwater disorder dispenser dissolver distemper dither
  divisor dnieper dodder dolor doojigger doorknocker doorstopper doppelzentner dormer dosemeter dosimeter doubleheader
  doubler dover dower dowitcher downer dozer drawer dredger dresser dropper dryer dulcimer dumbwaiter dumper dumpster
  duplicator duster dynamometer eager easter ecuador eggbeater egger eider eighter elastomer elater electrodynamometer
  electrometer elevator eliminator elver ember emitter emmentaler emmenthaler emmer enantiomer encounter endeavor
  enhancer enlarger enlivener enteroceptor entlebucher eoraptor epicenter epilator equaliser equalizer equator eraser
  ergometer error escalator esker ester ether eucharist eudiometer evaporometer exerciser extensor exteroceptor
  extinguisher extractor eyeliner facer factor falter fathometer favor feather feeder feeler femtometer fender
  fertiliser fertilizer fervor fester fetor fetter fever fiber figeater filler filter finger fingerflower firecracker
  firelighter firepower firewater fiver flameflower flamethrower flashover flavor flavorer flavourer flexor flicker
  flipper floater flounder flower fluster flutter fluxmeter flycatcher flyer flyover flypaper flyswatter foamflower
  foetor folder footer footlocker foraminifer forefinger forequarter former founder foyer frankfurter freezer freighter
  freshener freshwater fritter froghopper fructidor fryer furor gaiter gallbladder galvanometer gander garner garter
  gasometer gather gator gauffer gaussmeter gayfeather gender generator germander gerrymander geyser gibber gillyflower
  ginger girder glamor glider glimmer glister glitter globeflower gloucester glower gnatcatcher gnawer goatsucker goiter
  goniometer goober goosander gossamer grasshopper grater graver gravimeter grinder grist groover groundcover grounder
  grouper guilder gunpowder gusher gutter gyrostabiliser gyrostabilizer haler halobacter halter hamburger hammer hamper
  hamster handover hangover hannover hanover harbinger harbor hardcover hawser haymaker header headwater heater heather
  heaver hectoliter hectometer heifer helicopter heliobacter heliometer hellbender heller helmetflower
  hemidemisemiquaver hemodialyzer hereafter hexameter highlighter highwater hindquarter hodometer hogchoker holder
  holler holster homer honeycreeper honeyflower honeysucker honor hooter hopper horror horsepower howitzer howler humber
  humor hunger hydrometer hygrometer hymenopter hypercoaster hypsometer icebreaker ichor igniter ignitor ijsselmeer
  immunosuppressor impairer impeller incinerator incisor inclinometer incubator indicator inducer inductor indweller
  inflater inflator inhalator inhaler inhibitor injector inocor instillator insulator insurer integer integrator
  interceptor interferometer interlayer interoceptor interrupter inverter invigorator isomer jabber jackhammer jaeger
  jammer jasper jawbreaker jetliner jigger jitter johor jointer jotter juniper jupiter kaochlor karabiner katharometer
  katzenjammer keister kelter khmer kicksorter kildeer killdeer kiloliter kilometer kilter kingfisher kipper knuckler
  komondor konqueror kosher kwashiorkor laager labor labrador lachrymator lacrimator ladder ladyfinger lager lammergeyer
  lancaster lander landler landrover larder laser lather laticifer latter laughter launcher lavender layer layover
  leafhopper leaner leather ledger leftover leger leicester leister letter levanter levator lever liger lighter limber
  limburger limewater limiter liner lipitor lippizaner liquidiser liquidizer liter litter liver lobster locker looper
  lopper lopressor loudspeaker louver lower lubricator luger lugger lumber lumpsucker luster luxor lyreflower machmeter
  madder magnetometer maiger mailsorter makeover malodor manchester maneuver manger maniraptor manner manometer manor
  manpower manslaughter manufacturer marker markhor maser masseter matter mayflower mazer mcalester meander meltwater
  merganser merger messidor metacenter metaphor meter mevacor microcomputer micrometer micromillimeter micronor
  microphotometer microprocessor middlebreaker midsummer midwinter milcher mileometer miler milker milliammeter
  milliliter millimeter millivoltmeter milometer mincer minelayer minesweeper minicomputer miniver minster mirror
  misdemeanor misnomer mister mistflower miter mixer moderator moistener molter moniker monomer moonflower motivator
  motor moulter mouser mouthbreeder mower mucor mudder mudskipper mudspringer muenster muffler multiplexer
  multiprocessor munchener murder muster mutter myocastor myriameter myxobacter nanometer nebuliser nebulizer neofiber
  neurotransmitter neuter newsletter newspaper nicker niger nightcrawler nightwalker niner niter nitrobacter noisemaker
  nonconductor noreaster northeaster norther northwester notepaper november number numerator nutcracker obliterator
  obturator ocher octameter october oculomotor odometer offer ohmmeter oilpaper oleander oleaster onager opener operator
  orbiter order ormer ornithopter orthopter oscillator osmoreceptor otter outrigger overlayer ovipositor oxidiser
  oxidizer oximeter oyster oystercatcher pacemaker pacer pacesetter pager painkiller palaver pallor pamelor panther
  panzer papaver paper parameter parlor parser pasqueflower passionflower passover paternoster patter pecker pedometer
  pelter pelvimeter pentameter pepper perambulator percolator percussor perimeter pewter phalanger philter phosphor
  photocoagulator photometer physeter piaster picometer pictor piezometer pilaster pilsener pilsner pincer pinger pinner
  pinscher placer planer planimeter planthopper plaster plasticiser plasticizer platter playlist plessimeter plessor
  pleximeter plexor plover plunder plunker pluviometer pointer poker polarimeter polder poler polisher pollinator
  polyester polymer popover porker porringer positioner poster potboiler potentiometer pother potholder pounder powder
  power prancer prayer precipitator precursor predicator prehensor pressor pricker primer processor proffer projector
  pronator propeller propellor proprioceptor protist protoctist protractor provender psalter psychrometer publisher
  pucker puffer pullover puzzler pyrometer quarter quaver quickener quicksilver quiver racerunner radiator radiometer
  radiomicrometer rafter rainwater rammer rancor rangefinder rangifer raptor rasher raster rathskeller rattler razor
  reactor reamer receiver receptor recliner recorder reducer reefer reflectometer reflector refractometer refresher
  refrigerator register regulator reindeer reinforcer rejoinder relaxer remainder reminder remover render reorder
  represser repressor reproducer rescriptor resistor resonator respirator restrainer resuscitator retainer retractor
  retriever revolver rheometer ricer rigor river roadrunner roadster rochester roller rollover rooster roster rotifer
  rotor rottweiler rubber rubor rudder rugger rummer rumor saber safflower salamander salinometer saltpeter saltshaker
  saltwater salvador salver sampler sandblaster sander sandhopper sandpaper sandpiper sapsucker saucer saunter savor
  scaler scamper scarer scatter scauper scavenger scepter scheduler schist schmeer schnauzer schooner sclerometer
  scomber scooter scorcher scorper scoter scraper screwdriver scriber scuffer scunner scupper sealer seawater secreter
  secretor sector seder seersucker selangor seltzer semester semiconductor semidiameter semiquaver semitrailer senor
  sensitiser sensitizer sensitometer sensor separator september sepulcher sequenator sequencer serer serger sevener
  sewer shadflower sharksucker sharpener shearwater shellflower shelter shimmer shiner shinplaster shirtwaister shitlist
  shiver shooter shortener shortlist shoulder shower showstopper shredder shrimper shudder shunter shutter sidesplitter
  sidewinder sifter silencer silver simmer simper simulator sinker sinoper sixer skewer skyscraper slander slater
  slaughter sledgehammer sleepover slicker slipcover slipover slipper sliver slobber slumber smacker smelter smolder
  smoother smother smoulder snailflower sneaker sneer snicker snifter snigger snooker snuffer soaker soccer softener
  solder solenogaster sonometer sopor sounder southeaster souther southwester spanner sparker sparkler spatter spawner
  specter spectrometer spectrophotometer speedometer spelter spherometer sphincter sphygmomanometer spider spiderflower
  spillover spinnaker spirometer splasher splatter splendor splinter splutter spoonflower spreader springer sprinkler
  spritzer sputter squalor squeaker squeezer squelcher squirter stabiliser stabilizer stagger stammer stapler starflower
  starter stater stator stavanger stayer steamer steeper steeplechaser steer stepladder steriliser sterilizer
  sternutator sternwheeler stertor sticker stiffener stinger stocker stomacher stopover stopper stover straightener
  strainer strangler strawflower streamer streamliner strengthener stressor stretcher stridor stripper stumper
  stumpknocker stupor stutter suborder subwoofer succor sudor sumer summer sumpter sunflower supercharger supercomputer
  superorder superpower superslasher supertanker supertwister supinator supper surrebutter surrejoinder surrender
  suspender suspensor swanflower swatter sweater sweetener swither synchroniser synchronizer synergist tabor tabulator
  tacheometer tachometer tachymeter tailflower takeover tambocor tamper tanager tangor tanker tanner taper tater tatter
  taximeter tearjerker technicolor teeter teetertotter telemeter teleprinter teleprompter telethermometer teletypewriter
  telfer telpher temblor temper tender tenderiser tenderizer tenner tenor tenpounder tensimeter tensiometer tensor
  tenter terror tether tetrameter theater thermidor thermistor thermogravimeter thermohydrometer thermometer
  thermoreceptor thermoregulator thickener thinner thrasher threader thresher thriller thunder thundershower thysanopter
  tiber ticker tickler tidewater tiebreaker tiller timber timer timor tinder tintometer titer titfer titrator titter
  toner tongueflower tonometer toothpowder torpor totalisator totaliser totalizator totalizer tower tractor trafficator
  tranquilizer tranquilliser tranquillizer transducer transfer transformer transistor transponder transporter treehopper
  tremor tricolor trigger trimer trimester triphammer trochanter trotter trouser tuber tudor tumor tunaburger
  turbogenerator turgor turnover tusker tusser tweeter tweezer twinflower twinkler twist twister twitter twitterer
  twofer typewriter udder udometer ulcer ulster umbellifer umber upper ureter utahraptor valor vapor vaporiser vaporizer
  variometer vasoconstrictor vasodilator vasopressor vector velociraptor veneer ventilator vesper vibrator viewfinder
  vigor viper viscometer viscosimeter visor vizor voltmeter volumeter vomer wader wafer wager waiver waldmeister
  walkover wallflower wallpaper wandflower warmer wastewater watchtower water watercolor waterfinder waterpower
  wattmeter waxflower weakener weather weber weedkiller weimaraner welter weser wester westminster wether wetter whacker
  whalesucker whicker whimper whisker whisper whist whitener whitewater whooper whopper wicker wildflower willpower
  winchester windbreaker windcheater windflower windjammer windsor winter wobbler wonder woodborer woodcreeper woodhewer
  woodpecker woofer wordfinder wrapper wringer wrist yarder yellowhammer zapper zimmer zinger zingiber zipper zither
  zocor zoster`;
