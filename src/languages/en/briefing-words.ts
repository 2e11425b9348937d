/**
 * Every word that a briefing says of its own. A sentence of a briefing is made of these, of quoted spans and of labels;
 * nothing else can be said. The wording reports and never endorses: "states", never "reveals".
 */
export const briefingWords = {
  states: ' states: ',
  holdsProbable: ' holds it probable: ',
  holdsPossible: ' holds it possible: ',
  statesNot: ' states, in the negative: ',
  holdsImprobable: ' holds it improbable: ',
  holdsDoubtful: ' holds it possibly untrue: ',
  raises: ' raises, without commitment: ',
  reports: ' reports',
  asProbable: ' as probable',
  asPossible: ' as possible',
  inTheNegative: ' in the negative',
  asImprobable: ' as improbable',
  asDoubtful: ' as possibly untrue',
  withoutCommitment: ' without commitment',
  onTheWordOf: ', on the word of ',
  byWayOf: ', by way of ',
  aSourceNotNamed: 'a source that it does not name',
  asks: ' asks: ',
  supposes: ' puts as a condition: ',
  denies: ' denies it: ',
  colon: ': ',
  stop: '.',
  comma: ', ',
  semicolon: '; ',
  and: ' and ',
  alsoSaidBy: 'The same is said, from the same origin, by ',
  allGoesBackTo: 'All of this goes back to one origin: ',
  noOriginNamed: 'Everything on file that affirms it has one origin, which the documents do not name.',
  oneDocument: 'It rests on one document, which cites no source for it.',
  severalDocumentsNoSource: 'None of the documents that affirm it cites a source for it.',
  origins: ' origins are told apart: ',
  anOriginNotNamed: 'an origin not named',
  figuresDiffer: 'The figures differ: ',
  timesDiffer: 'The times differ: ',
  placesDiffer: 'The places differ: ',
  agentsDiffer: 'Who acted is told differently: ',
  gives: ' gives ',
  heldAgainst: ' is held against ',
  provision: ', provision ',
  statementsOnUnnamed: ' statements rest on sources that are not named',
  statementOnUnnamed: ' statement rests on a source that is not named',
  statementsOnUnspecified: ' statements speak of evidence without saying which.',
  statementOnUnspecified: ' statement speaks of evidence without saying which.',
  singleOrigin: 'Several documents, one origin: ',
  neverHeard: 'Said to have acted, in the passages cited here, and heard nowhere in the sources on file: ',
  noReplyBy: 'No reply by ',
  toThis: ' to this is on file: ',
  beforeTheRule: 'Told of a time before the provision was in force (',
  closed: '): ',
} as const;

/** Headings of the sections that are not headed by a claim. */
export const briefingHeadings = {
  single: 'Said in one document only',
  requests: 'What is asked, and of whom',
  law: 'Held against the law',
  missing: 'What is missing',
} as const;

/** The elements of a provision and how they stand, as a briefing says them. */
export const elementWords = {
  'in force': 'in force at the time',
  'binding force': 'binding',
  addressee: 'addressed to the actor',
  conduct: 'conduct of the kind described',
  counterparty: 'with such a counterparty',
  listing: 'counterparty listed at the time',
  goods: 'in goods of the kind described',
  reach: 'within the reach described',
  territory: 'in the territory described',
  time: 'within the time described',
  condition: 'condition',
  exception: 'exception',
} as const;

export const elementStandingWords = {
  met: ': told as met',
  'not met': ': told as not met',
  contested: ': contested',
  'not addressed': ': not addressed',
} as const;
