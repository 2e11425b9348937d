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
