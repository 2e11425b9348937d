/** Nouns, some with what stands before them, of forces that only states have. */
export const stateForces: readonly string[] = [
  'army',
  'navy',
  'soldier',
  'troop',
  'gendarme',
  'gendarmerie',
  'coastguard',
  'garrison',
  'air force',
  'armed force',
  'security force',
  'government force',
  'regime force',
  'government mortar',
  'government artillery',
  'government aircraft',
  'government warplane',
  'government jet',
  'government helicopter',
  'government gunboat',
  'government drone',
  'general staff',
  'military police',
  'border guard',
  'coast guard',
];

/** Nouns of those who fight for a movement. */
export const movementForces: readonly string[] = 'fighter militant insurgent rebel guerrilla'.split(' ');

/** Words in front of forces that do not tell whose they are. */
export const forceKinds: readonly string[] =
  'air armed security government regime general military border coast riot regular own federal national captured wounded'.split(
    ' ',
  );
