import type { Tie } from '../src/statement/statement.ts';

/**
 * Classes of political events: 0 a statement, 1 verbal cooperation, 2 material cooperation, 3 verbal conflict,
 * 4 material conflict.
 */
export type QuadClass = 0 | 1 | 2 | 3 | 4;

/** The twenty root categories of CAMEO, by its own names (codebook 1.1b3). */
export type CameoRoot =
  | 'make public statement'
  | 'appeal'
  | 'express intent to cooperate'
  | 'consult'
  | 'engage in diplomatic cooperation'
  | 'engage in material cooperation'
  | 'provide aid'
  | 'yield'
  | 'investigate'
  | 'demand'
  | 'disapprove'
  | 'reject'
  | 'threaten'
  | 'protest'
  | 'exhibit force posture'
  | 'reduce relations'
  | 'coerce'
  | 'assault'
  | 'fight'
  | 'use unconventional mass violence';

/** The class of each root. Source: the conversion that the Phoenix event data were made with (phoenix_pipeline, `process_cameo`). */
export const classOfRoot: Readonly<Record<CameoRoot, QuadClass>> = {
  'make public statement': 0,
  appeal: 0,
  'express intent to cooperate': 1,
  consult: 1,
  'engage in diplomatic cooperation': 1,
  'engage in material cooperation': 2,
  'provide aid': 2,
  yield: 2,
  investigate: 3,
  demand: 3,
  disapprove: 3,
  reject: 3,
  threaten: 3,
  protest: 4,
  'exhibit force posture': 4,
  'reduce relations': 3,
  coerce: 4,
  assault: 4,
  fight: 4,
  'use unconventional mass violence': 4,
};

/** The root that each tie falls under, by the descriptions of CAMEO's codebook. */
const rootOfTie: Readonly<Record<Tie, CameoRoot>> = {
  support: 'provide aid',
  cooperate: 'engage in material cooperation',
  trade: 'engage in material cooperation',
  fund: 'provide aid',
  supply: 'provide aid',
  train: 'provide aid',
  shield: 'provide aid',
  spare: 'yield',
  release: 'yield',
  cede: 'yield',
  join: 'engage in material cooperation',
  attack: 'fight',
  seize: 'fight',
  coerce: 'coerce',
  threaten: 'threaten',
  oppose: 'disapprove',
  sanction: 'reduce relations',
  violate: 'reject',
  urge: 'appeal',
  state: 'consult',
};

/**
 * Words of a tie, verbs or their objects ("verb:object" for both), that CAMEO's codebook puts under another root than the
 * rest of the tie: to praise, endorse or defend in words is diplomatic cooperation, to demand is no appeal, to investigate
 * is not yet to coerce.
 */
const wordsOfRoot: Readonly<Partial<Record<Tie, Readonly<Partial<Record<CameoRoot, string>>>>>> = {
  support: {
    'engage in diplomatic cooperation':
      'support back praise commend applaud welcome hail laud congratulate thank endorse approve champion favour favor ' +
      'uphold recognise recognize legitimise legitimize side stand vouch subscribe condone',
    consult: 'host',
  },
  shield: { 'engage in diplomatic cooperation': 'defend' },
  cooperate: {
    'engage in diplomatic cooperation':
      'sign conclude agree ratify initial reach seal strike finalise finalize accede reconcile ally agreement deal pact ' +
      'treaty accord alliance partnership memorandum coalition reconciliation rapprochement establish restore renew',
    yield: 'truce ceasefire cease-fire armistice declare announce',
  },
  state: {
    'engage in material cooperation': 'share',
    'make public statement':
      'publish transmit convey submit forward circulate inform notify disclose reply respond answer warn alert testify ' +
      'confess conceal withhold hide keep file lodge',
    'engage in diplomatic cooperation': 'apologise apologize',
  },
  oppose: {
    protest:
      'demonstrate strike walkout rally march protest boycott riot stage hold organise organize mount go stop:work down rebel rise',
    reject: 'reject refuse veto defy resist block repudiate rebuff spurn dismiss decline disobey renounce rejection',
    'reduce relations': 'break sever cut suspend freeze cancel',
  },
  violate: { fight: 'truce ceasefire cease-fire armistice' },
  attack: { 'make public statement': 'claim' },
  coerce: {
    investigate: 'investigate investigation inquiry probe',
    'engage in material cooperation': 'extradite extradition',
    'reduce relations': 'expel:peacekeeper expel:inspector expel:observer expel:diplomat expel:worker',
  },
  sanction: {
    coerce:
      'ban outlaw proscribe prosecute charge indict prosecution indictment debar disqualify deregister disbar close',
    disapprove: 'convict impeach sentence',
  },
  urge: { demand: 'demand order instruct command require insist enjoin' },
};

const rootOfWord: ReadonlyMap<string, CameoRoot> = new Map(
  Object.entries(wordsOfRoot).flatMap(([tie, roots]) =>
    Object.entries(roots).flatMap(([root, words]) =>
      words.split(' ').map((word): [string, CameoRoot] => [`${tie} ${word}`, root as CameoRoot]),
    ),
  ),
);

/**
 * How far what is told has come: done, meant to be done, refused, only weighed, claimed or disclaimed by the one who is
 * said to have done it, not done.
 */
export type Progress = 'done' | 'intended' | 'refused' | 'considered' | 'answered for' | 'undone';

const cooperative = (root: CameoRoot): boolean => classOfRoot[root] === 1 || classOfRoot[root] === 2;
const forcible = (root: CameoRoot): boolean => classOfRoot[root] === 4 || root === 'reduce relations';

/**
 * The root of a whole statement: of its tie and word, and of how far it has come. Whoever means to help expresses
 * intent to cooperate, whoever means to strike threatens; whoever will not help rejects; what is weighed, answered for,
 * or has not happened is a statement and no more.
 */
export const rootOf = (tie: Tie, word: string, objects: readonly string[], progress: Progress): CameoRoot => {
  const words = [...objects.map((object) => `${word}:${object}`), ...objects, word];
  const done = words.map((one) => rootOfWord.get(`${tie} ${one}`)).find((root) => root !== undefined) ?? rootOfTie[tie];
  switch (progress) {
    case 'done':
      return done;
    case 'intended':
      return cooperative(done) ? 'express intent to cooperate' : forcible(done) ? 'threaten' : done;
    case 'refused':
    case 'undone':
      return cooperative(done) ? 'reject' : forcible(done) ? 'make public statement' : done;
    case 'considered':
    case 'answered for':
      return 'make public statement';
  }
};

/** The class of each PLOVER event, in the vocabularies of its versions. */
export const classOfEvent: Readonly<Record<string, QuadClass>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  INVESTIGATE: 3,
  DEMAND: 3,
  REQUEST: 3,
  DISAPPROVE: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  CRIME: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};
