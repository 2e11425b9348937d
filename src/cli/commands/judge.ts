import { userInfo } from 'node:os';
import type { Command } from 'commander';
import type { Decision, Judgement } from '../../resolution/judgement.ts';
import { print } from '../output.ts';

interface Reasons {
  readonly by: string;
  readonly why: string;
}

interface JudgeFlags extends Reasons {
  readonly about: 'actor' | 'claim';
}

/** `proffer judge same|different|unsure|undo`: what a person decides, kept for good. */
export const addJudge = (program: Command): void => {
  const judge = program
    .command('judge')
    .summary('decide that two actors or claims are the same or different')
    .description(
      'Decide that two actors or claims are the same, different or not to be told. A judgement is kept for good; `undo` ' +
        'adds another that takes it back. It is safe once its line is printed; then the case is studied again.',
    )
    .addHelpText(
      'after',
      `
Examples:
  proffer judge same my.case "Kestrel Front" "KF" --why "the letter of 10 September uses both"
  proffer judge different my.case "Varn Police" "Varn Border Police"
  proffer judge undo my.case 2`,
    );
  for (const decision of ['same', 'different', 'unsure'] as const) addDecision(judge, decision);
  withReasons(
    judge
      .command('undo')
      .summary('take a judgement back')
      .argument('<case>', 'folder of the case')
      .argument('<number>', 'sequence number of the judgement'),
  ).action((name: string, sequence: string, reasons: Reasons) =>
    judgeAndPrint(name, 'actor', 'undo', [sequence], reasons),
  );
};

const meanings = { same: 'are the same', different: 'are different', unsure: 'cannot be told apart or together' };

const addDecision = (judge: Command, decision: 'same' | 'different' | 'unsure'): void => {
  const command = judge
    .command(decision)
    .summary(`decide that two ${meanings[decision]}`)
    .argument('<case>', 'folder of the case')
    .argument('<left>', 'name or id')
    .argument('<right>', 'name or id');
  withReasons(command)
    .option('--about <kind>', 'actor or claim', 'actor')
    .action((name: string, left: string, right: string, { about, ...reasons }: JudgeFlags) =>
      judgeAndPrint(name, about, decision, [left, right], reasons),
    );
};

const withReasons = (command: Command): Command =>
  command
    .option('--why <reason>', 'what the decision rests on', '')
    .option('--by <name>', 'who decides; unasked, the name of the account', userInfo().username);

const judgeAndPrint = async (
  name: string,
  about: Judgement['about'],
  decision: Decision,
  subject: readonly string[],
  { by, why }: Reasons,
): Promise<void> => {
  const { openCase } = await import('../../store/case-folder.ts');
  const { whileLocked } = await import('../../store/lock.ts');
  const { judge } = await import('../../workbench/judge.ts');
  const { studyFolder } = await import('../../workbench/study-case.ts');
  const folder = openCase(name);
  await whileLocked(folder, async () => {
    const at = new Date().toISOString();
    print(inWords(await judge(folder, { at, by, about, decision, subject, why })));
    await studyFolder(folder, { jobs: 0 });
  });
};

/** A decision as a command of its own: `proffer actors merge CASE LEFT RIGHT`. */
export interface DecisionCommand {
  readonly command: string;
  readonly about: Judgement['about'];
  readonly decision: Decision;
  readonly summary: string;
  /** What the decision is about: argument, what it is, and whether it may be left out. */
  readonly subject: readonly (readonly [argument: string, meaning: string, isOptional?: boolean])[];
}

/** Adds decisions, and the log of all that were made, as subcommands. */
export const addDecisions = (parent: Command, decisions: readonly DecisionCommand[]): void => {
  for (const { command: word, about, decision, summary, subject } of decisions) {
    const command = parent
      .command(word)
      .summary(summary)
      .description(`${summary[0]?.toUpperCase()}${summary.slice(1)}.`);
    command.argument('<case>', 'folder of the case');
    for (const [argument, meaning, isOptional] of subject)
      command.argument(isOptional === true ? `[${argument}]` : `<${argument}>`, meaning);
    withReasons(command).action((name: string, ...rest: readonly unknown[]) =>
      judgeAndPrint(
        name,
        about,
        decision,
        rest.slice(0, subject.length).filter((given) => given !== undefined) as string[],
        rest[subject.length] as Reasons,
      ),
    );
  }
  parent
    .command('log')
    .summary('list what people decided, the latest first')
    .argument('<case>', 'folder of the case')
    .action(printLog);
};

const printLog = async (name: string): Promise<void> => {
  const { openCase } = await import('../../store/case-folder.ts');
  const { listJudgements } = await import('../../workbench/list-judgements.ts');
  for (const { sequence, at, by, about, decision, labels, why, stands } of await listJudgements(openCase(name))) {
    const undone = stands ? '' : ' (undone)';
    const reason = why === '' ? '' : `: ${why}`;
    print(
      `${sequence}  ${at.slice(0, 16).replace('T', ' ')}  ${by}  ${about} ${decision}  ${labels.join(' · ')}${reason}${undone}\n`,
    );
  }
};

const inWords = ({ sequence, decision, subject, by }: Judgement): string => {
  const [one, other, relation, time] = subject;
  const said =
    decision === 'relate'
      ? `${one} ${relation} ${other}${time === undefined ? '' : `, ${time}`}`
      : `${subject.join(' and ')} ${decision}`;
  return `judgement ${sequence}: ${said} (${by})\n`;
};
