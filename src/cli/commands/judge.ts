import { userInfo } from 'node:os';
import type { Command } from 'commander';
import type { Decision, Judgement } from '../../resolution/judgement.ts';
import { print } from '../output.ts';

interface JudgeFlags {
  readonly about: 'actor' | 'claim';
  readonly by: string;
  readonly why: string;
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
  ).action((name: string, sequence: string, flags: JudgeFlags) => judgeAndPrint(name, 'undo', [sequence], flags));
};

const meanings = { same: 'are the same', different: 'are different', unsure: 'cannot be told apart or together' };

const addDecision = (judge: Command, decision: 'same' | 'different' | 'unsure'): void => {
  const command = judge
    .command(decision)
    .summary(`decide that two ${meanings[decision]}`)
    .argument('<case>', 'folder of the case')
    .argument('<left>', 'name or id')
    .argument('<right>', 'name or id');
  withReasons(command).action((name: string, left: string, right: string, flags: JudgeFlags) =>
    judgeAndPrint(name, decision, [left, right], flags),
  );
};

const withReasons = (command: Command): Command =>
  command
    .option('--about <kind>', 'actor or claim', 'actor')
    .option('--why <reason>', 'what the decision rests on', '')
    .option('--by <name>', 'who decides; unasked, the name of the account', userInfo().username);

const judgeAndPrint = async (
  name: string,
  decision: Decision,
  subject: readonly string[],
  { about, by, why }: JudgeFlags,
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

const inWords = ({ sequence, decision, subject, by }: Judgement): string =>
  `judgement ${sequence}: ${subject.join(' and ')} ${decision} (${by})\n`;
