/** Auxiliaries that ask: "the Council must act". */
export const deonticAuxiliaries: readonly string[] = ['must', 'should', 'shall', 'ought'];

/** What is done to a harm, for everybody's sake: who must act "to end the war" is asked to, as nobody is who must register "to vote". */
export const remedyingVerbs: readonly string[] =
  'end stop halt prevent avert protect save restore counter curb deter defuse contain remedy stem combat'.split(' ');

/** Verbs that tell of a state, which nobody can be asked to be in: "should have authority". */
export const stativeVerbs: readonly string[] = [
  'have',
  'be',
  'know',
  'understand',
  'believe',
  'want',
  'like',
  'need',
  'able',
  'appreciate',
  'enjoy',
];

/** Nouns of what only those do whom they are of: who demands "the withdrawal of the Guard" asks the Guard. */
export const leavingNouns: readonly string[] = 'withdrawal pullback pullout pull-out retreat departure'.split(' ');

/** Verbs that ask of their subject what they govern: "Orland needs to answer". */
export const deonticVerbs: readonly string[] = ['need', 'have', 'ought'];

/** Nouns that ask of whoever stands in their infinitive: "the need for the Council to act". */
export const deonticNouns: readonly string[] = ['need', 'duty', 'obligation', 'necessity'];

/** Words by which a speaker asks politely for what an if-clause says: "we would be grateful if they answered". */
export const politeWords: readonly string[] = [
  'grateful',
  'obliged',
  'appreciate',
  'thankful',
  'glad',
  'pleased',
  'indebted',
];

/** Words between the verb of an operative paragraph and whom it is addressed to. */
export const addresseeLeads: readonly string[] =
  'the a an all any each every both its that upon on to of from in also again further once more strongly urgently those'.split(
    ' ',
  );
