/** What elections and games are spoken of with. */
export const contestNouns: readonly string[] =
  'election elections electoral primary primaries caucus caucuses ballot ballots candidate candidates nominee nominees nomination voter voters debate debates poll polls delegate delegates incumbent runoff tournament championship playoff playoffs semifinal seasons'.split(
    ' ',
  );

/** Verbs that are said of whoever wins a contest, and of violence. */
export const victoryVerbs: readonly string[] = 'beat defeat crush rout trounce thrash best whip destroy'.split(' ');

/** Verbs that are said of words between rivals, and of violence. */
export const rivalryVerbs: readonly string[] =
  'attack hit target confront fight battle hammer slam blast pummel assail strike hunt'.split(' ');

/** What party politics is spoken of with, beside the words of contests. */
export const politicalWords: readonly string[] =
  'campaign campaigns campaigning presidential presidency senator senators sen rep congress congressional parliament parliamentary lawmaker lawmakers legislator legislators party parties politician politicians political politics conservative conservatives liberal liberals republican republicans democrat democrats democratic rally rallies vote votes voting congressman congresswoman gop supporters bipartisan partisan legislation'.split(
    ' ',
  );

/** What force is spoken of with: who uses it, with what, and who suffers it. */
export const forceWords: readonly string[] =
  'kill killed killing kills wounded injured dead deaths casualties victims weapon weapons arms armed ammunition rifle rifles gun guns gunman gunmen gunfire bullet bullets bomb bombs bombing bombings bombed explosive explosives missile missiles rocket rockets mortar mortars shells shelling shelled artillery tank tanks drone drones airstrike airstrikes strikes raid raids soldier soldiers troops fighter fighters militant militants militia militias rebel rebels insurgent insurgents army battalion brigade garrison commander commanders guerrilla guerrillas terrorist terrorists jihadist jihadists police cops officers guards prisoner prisoners detainee detainees hostage hostages captive captives prison jail detained arrested custody shot shooting torture tortured massacre ambush offensive ceasefire warplane warplanes gunboat gunboats convoy barracks checkpoint violence violent beaten beating handcuffed'.split(
    ' ',
  );

/** Words of force that are as often said of words, votes and money: alone they are no evidence of force. */
export const figurativeWords: readonly string[] =
  'attack strike assault target fight combat hit storm blast pummel pelt battle destroy burn sink crush batter hammer pound execute smear hunt knife lock_out run ram mine gas level flatten wreck sabotage infiltrate penetrate deface raze fire advance campaign war clash skirmish defeat repel stab kick punch torch explosion offensive operation ambush warfare aggression hostility besiege encircle beat starve suppress exploit bully punish confine silence humiliate gag muzzle whip cane chain lock scare send turn drag return separate catch restrict capture hold question stop bind tie push drive round take make shut close break herd smoke uproot stifle choke overwork impress put bring retain control conquer hijack grab wrest usurp strip deprive fall occupy overrun retake recapture seize impose inflict levy snatch dispossess rob relieve lure trap ensnare coax oust expel dislodge clear ignore overlook disregard excuse avoid cover dismiss sack force compel prevent treatment release give provide offer'.split(
    ' ',
  );

/** Of those, what is said of words against somebody. */
export const wordyAttackWords: readonly string[] =
  'attack blast batter hammer pound pummel smear slam hit assail'.split(' ');
