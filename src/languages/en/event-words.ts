/**
 * Words by which English tells one kind of event, a line a kind, verbs with the nouns made of them, in dictionary form. A
 * phrase is written with underscores. Words for two kinds stand under the one they are used for most in news.
 */
const lines = `
say tell state claim statement according remark comment add note report
kill die death dead deadly fatal fatality murder slay perish homicide
injure hurt wound injury maim
shoot gun gunfire shooting open_fire shot gun_down shoot_dead
attack assault raid offensive ambush storm onslaught
hit strike slam smash
crash collide collision accident wreck pile-up
bomb blast explode explosion detonate bombing
airstrike bombard bombardment shell shelling air_raid
arrest apprehend nab capture detain custody catch detention seize_suspect bust
charge indict indictment prosecute
convict conviction guilty
sentence jail imprison imprisonment prison
free release liberate
try_attempt attempt bid
foil thwart repel repulse prevent foiling avert
hijack commandeer
fire_dismiss sack dismiss oust dismissal axe terminate termination relieve canned fired firing
resign quit resignation step_down
hire appoint appointment recruit
nominate nomination nominee
choose pick select choice selection tap
announce announcement unveil reveal disclose
confirm confirmation
offer approach
buy acquire acquisition purchase takeover take_over
sell sale
merge merger
launch introduce introduction roll_out debut
win victory triumph beat defeat
lose loss
flee escape run_away speed_off drive_off
fall plunge tumble drop
climb climber ascend ascent
quake earthquake tremor temblor aftershock
flood flooding inundate
storm_weather hurricane cyclone typhoon
blaze wildfire inferno
drunk dui drunken drink-driving dwi driving_under_the_influence drunk_driving drunken_driving
suspicion suspect
meet meeting talk summit
visit trip tour
host emcee hosting
award oscar oscars academy_awards
protest demonstrate demonstration rally march
elect election vote poll
marry wedding marriage
divorce split separate separation
kidnap abduct abduction kidnapping
rob robbery heist
steal theft burglary
rescue save
evacuate evacuation
survive survival
watch see view
search hunt manhunt
find discover discovery locate
patrol patrolling
pirate piracy
rape assault_sexually molest
threaten threat
warn warning
ban prohibit outlaw
approve approval endorse
reject refuse refusal deny denial
sue lawsuit
return comeback
leave depart departure exit
join enlist
begin start commence
end finish conclude
delay postpone postponement
close shut closure shutdown
increase rise growth
decrease decline fall_off
play game match playoff
score goal
release_film premiere
cause trigger spark
`;

/** Each word or phrase → the first word of its line. */
export const eventKinds: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      return words.map((word): [string, string] => [word.replaceAll('_', ' '), words[0] as string]);
    }),
);

/** Words that stand for an event told elsewhere and tell nothing of it. */
export const eventPronouns: ReadonlySet<string> = new Set('it this that which these those what such so one'.split(' '));

/** Particles that go with a verb. */
export const particles: ReadonlySet<string> = new Set(
  'up down out off over away in on into back apart around through along by with to for at from of under'.split(' '),
);

/** Predicates so common that only their circumstances tell one event from another. */
export const commonEvents: ReadonlySet<string> = new Set(
  'say be have do make take get go come give see know think want need use report end begin cause find leave'.split(' '),
);
