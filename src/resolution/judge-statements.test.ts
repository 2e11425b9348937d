import { expect, test } from 'vitest';
import { buildDocument } from '../../test/support/build-case.ts';
import type { Statement } from '../statement/statement.ts';
import { judgeStatements } from './judge-statements.ts';
import { type Decision, FIRST_PREVIOUS, type JudgedStatement, type Judgement } from './judgement.ts';

const letter = buildDocument('letter', {
  actors: { 'Orland Guard': 'organisation', 'Kestrel Front': 'group' },
  statements: [
    { tie: 'trade', agent: ['Orland Guard'], patient: ['Kestrel Front'] },
    { tie: 'attack', agent: ['Kestrel Front'], patient: ['Orland Guard'] },
  ],
});
const [sale, raid] = letter.statements as readonly [Statement, Statement];

const asJudged = (statement: Statement, change: Partial<JudgedStatement> = {}): JudgedStatement => ({
  ...statement,
  passage: { start: statement.start, end: statement.end, text: statement.quote },
  ...change,
});

const judgement = (sequence: number, decision: Decision, subject: string, statement?: JudgedStatement): Judgement => ({
  sequence,
  at: '2026-01-02T03:04:05Z',
  by: 'M. Tarn',
  about: 'statement',
  decision,
  subject: [subject],
  why: 'read twice',
  ...(statement === undefined ? {} : { statement }),
  previous: FIRST_PREVIOUS,
});

const told = (...log: readonly Judgement[]) =>
  judgeStatements([letter], log).flatMap(({ statements }) =>
    statements.map(({ tie, voice, factuality }) => `${tie} ${voice} ${factuality}`),
  );

test('a rejected statement is told by nobody, and is told again when the rejection is undone', () => {
  const reject = judgement(1, 'reject', sale.id, asJudged(sale));
  expect(told(reject)).toEqual(['attack asserted CT+']);
  expect(told(reject, { ...judgement(2, 'undo', '1') })).toHaveLength(2);
});

test('a corrected statement reads as corrected, keeps its id, and says who corrected it', () => {
  const log = [judgement(1, 'correct', sale.id, asJudged(sale, { voice: 'reported', factuality: 'PR+' }))];
  expect(told(...log)).toEqual(['trade reported PR+', 'attack asserted CT+']);
  const [first] = judgeStatements([letter], log)[0]?.statements ?? [];
  expect(first?.id).toBe(sale.id);
  expect(first?.because.at(-1)).toBe('corrected by M. Tarn on 2026-01-02: read twice');
});

test('goods, places and amount read as corrected, and as found where a correction says nothing of them', () => {
  const place = { start: 0, end: 5, mention: 'Oster', label: 'Oster' };
  const given = { goods: ['copper'], place: [place], amount: { min: 40, max: 40, unit: 'tonne' } };
  const { goods: _, place: __, amount: ___, ...silent } = asJudged(sale, given);
  const read = (statement: JudgedStatement) =>
    judgeStatements([letter], [judgement(1, 'correct', sale.id, statement)])[0]?.statements[0];
  expect(read(asJudged(sale, given))).toMatchObject({ ...given, place: [{ label: 'Oster' }] });
  expect(read(silent)).toMatchObject({ goods: sale.goods, place: sale.place, amount: sale.amount });
});

test('a judgement finds its statement again when the stages gave it another id', () => {
  const log = [judgement(1, 'reject', 'the id of another version', asJudged(raid, { start: raid.start + 2 }))];
  expect(told(...log)).toEqual(['trade asserted CT+']);
});

test('what a person adds stands among the others, with a passage of its own, and can be taken back', () => {
  const added = asJudged(sale, { tie: 'fund', start: sale.start + 1 });
  const log = [judgement(1, 'add', 'made by hand', added)];
  const [judged] = judgeStatements([letter], log);
  expect(judged?.statements.map(({ tie }) => tie)).toEqual(['trade', 'fund', 'attack']);
  expect(judged?.passages).toHaveLength(3);
  expect(told(...log, judgement(2, 'reject', 'made by hand', added))).toHaveLength(2);
});
