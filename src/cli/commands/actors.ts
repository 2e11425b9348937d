import type { Command } from 'commander';
import { inEnglish } from '../../languages/message.ts';
import { ACTOR_RELATIONS, type Actor, type ListOffer } from '../../resolution/actor.ts';
import { type OutputFormat, print, printJson, withFormats } from '../output.ts';
import { addDecisions, type DecisionCommand } from './judge.ts';

/** `proffer actors CASE`: who there is, under which names, and why they are taken for one. */
export const addActors = (program: Command): void => {
  const actors = program
    .command('actors')
    .summary('list the actors of a case, merge, split and name them, hold them against lists')
    .description(
      'List the actors of a case, the names that the documents use for each, and why they are taken for one; decide who ' +
        'is who. A decision is kept for good, outranks every rule, and is taken back by another.',
    )
    .addHelpText(
      'after',
      `
Examples:
  proffer actors my.case
  proffer actors my.case --format json
  proffer actors merge my.case "Kestrel Front" "KF" --why "the letter of 10 September uses both"
  proffer actors split my.case "Varn Police" "Varn Border Police"
  proffer actors relate my.case "Marek Oll" "Kestrel Front" "holds office in" 2012/2014-05
  proffer actors import my.case consolidated-list.xml
  proffer actors log my.case`,
    );
  const list = actors
    .command('list', { isDefault: true })
    .summary('list the actors of a case')
    .argument('<case>', 'folder of the case');
  withFormats(list, ['text', 'json', 'ndjson']).action(listActors);
  addDecisions(actors, decisions);
  actors
    .command('import')
    .summary('hold the actors of a case against a list: consolidated list (XML), FollowTheMoney (JSON lines), CSV')
    .description(
      'Add a list of listed persons and bodies to the case. Who in the case may be one of them is offered with the ' +
        'reasons, never joined; the days of listing serve the law of the case.',
    )
    .argument('<case>', 'folder of the case')
    .argument('<file...>', 'lists')
    .action(importLists);
};

const two = (first: string, second: string): DecisionCommand['subject'] => [
  [first, 'name or id'],
  [second, 'name or id'],
];

const decisions: readonly DecisionCommand[] = [
  {
    command: 'merge',
    about: 'actor',
    decision: 'same',
    summary: 'decide that two are one',
    subject: two('left', 'right'),
  },
  {
    command: 'split',
    about: 'actor',
    decision: 'split',
    summary: 'decide that a name of an actor is somebody else’s',
    subject: two('actor', 'name'),
  },
  {
    command: 'unsure',
    about: 'actor',
    decision: 'unsure',
    summary: 'decide that two cannot be told',
    subject: two('left', 'right'),
  },
  {
    command: 'rename',
    about: 'actor',
    decision: 'rename',
    summary: 'decide what an actor is called',
    subject: [
      ['actor', 'name or id'],
      ['label', 'what to call it'],
    ],
  },
  {
    command: 'member',
    about: 'actor',
    decision: 'member',
    summary: 'decide that one belongs to the other, and is not it',
    subject: two('actor', 'body'),
  },
  {
    command: 'relate',
    about: 'actor',
    decision: 'relate',
    summary: 'decide how one stands to another, and when',
    subject: [
      ['actor', 'name or id'],
      ['other', 'name or id'],
      ['relation', ACTOR_RELATIONS.join(', ')],
      ['time', 'when, as EDTF: 2012, 2012-05, 2012/2014-05', true],
    ],
  },
  {
    command: 'grade',
    about: 'source',
    decision: 'grade',
    summary: 'say how reliable a source is, A to F (Admiralty code)',
    subject: [
      ['source', 'name of the source'],
      ['grade', 'A completely reliable … E unreliable, F cannot be judged'],
    ],
  },
  {
    command: 'undo',
    about: 'actor',
    decision: 'undo',
    summary: 'take a judgement back by another',
    subject: [['number', 'sequence number of the judgement']],
  },
];

const importLists = async (name: string, paths: readonly string[]): Promise<void> => {
  const { openCase } = await import('../../store/case-folder.ts');
  const { whileLocked } = await import('../../store/lock.ts');
  const { addLaw } = await import('../../workbench/add-law.ts');
  const { studyFolder } = await import('../../workbench/study-case.ts');
  const { listActors: actorsOf } = await import('../../workbench/list-actors.ts');
  const folder = openCase(name);
  await whileLocked(folder, async () => {
    for (const path of paths)
      for (const added of await addLaw(folder, path))
        if (added.kind === 'listings')
          print(`${added.isNew ? 'added' : 'known'} ${added.file}: ${added.entries} entries\n`);
    await studyFolder(folder, { jobs: 0 });
  });
  for (const { label, listed = [] } of await actorsOf(folder))
    for (const offer of listed) print(`${label}: may be ${offerInWords(offer)}\n`);
};

const offerInWords = ({ reference, list, name, listedOn, score, because }: ListOffer): string =>
  `${name} (${list} ${reference}, listed ${listedOn}), ${Math.round(100 * score)} %: ${because.map(inEnglish).join('; ')}`;

const listActors = async (name: string, { format }: { format: OutputFormat }): Promise<void> => {
  const { openCase } = await import('../../store/case-folder.ts');
  const { readReport } = await import('../../workbench/report.ts');
  const { listActors: listed } = await import('../../workbench/list-actors.ts');
  const folder = openCase(name);
  const shown = (await listed(folder)).map(({ id }) => id);
  const byId = new Map((await readReport(folder)).actors.map((actor) => [actor.id, actor]));
  const actors = shown.flatMap((id) => byId.get(id) ?? []);
  if (format === 'json' || format === 'ndjson') return printJson(actors, format);
  const { paintFor } = await import('../terminal.ts');
  const { bold, dim } = paintFor(process.stdout, process.env);
  for (const actor of actors) print(inWords(actor, bold, dim));
};

const inWords = (actor: Actor, bold: (text: string) => string, dim: (text: string) => string): string => {
  const documents = new Set(actor.members.map(({ document }) => document)).size;
  const lines = [
    `${bold(actor.label)} ${dim(`${actor.kind}, ${documents === 1 ? '1 document' : `${documents} documents`}`)}`,
  ];
  const others = actor.names.filter((other) => other !== actor.label);
  if (others.length > 0) lines.push(`  also    ${others.join(' · ')}`);
  for (const { relation, label, time, because } of actor.relations ?? [])
    lines.push(`  ${relation} ${label}${time === null ? '' : `, ${time}`} ${dim(inEnglish(because))}`);
  for (const offer of actor.listed ?? []) lines.push(`  listed? ${offerInWords(offer)}`);
  for (const reason of actor.because.map(inEnglish)) lines.push(dim(`  because ${reason}`));
  return `${lines.join('\n')}\n`;
};
