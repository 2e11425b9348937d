import { type Message, message } from '../languages/message.ts';
import type { Judgement } from '../resolution/judgement.ts';
import { saidOf } from '../resolution/judgement.ts';
import { knownOrigins } from './find-origins.ts';
import type { Corroboration } from './origin.ts';
import type { Credibility, CredibilityGrade, Reliability, ReliabilityGrade } from './reliability.ts';
import type { Telling, Who, Whois } from './telling.ts';

/** Claims that must be borne out before a source is called usually reliable. */
const TRIED = 3;

/** Whom a telling rests on: the nearest source that has a name, or whoever speaks. */
export const restsOn = ({ statement, voices }: Telling, whois: Whois): Who | undefined => {
  const source = statement.source.find(({ named, kind }) => named && kind !== 'unnamed' && kind !== 'speaker');
  return source === undefined ? voices[0] : whois(source.label);
};

interface Record {
  readonly key: string;
  /** What it is called, with how many tellings call it so. */
  readonly labels: Map<string, number>;
  told: number;
  borneOut: number;
  contested: number;
  firstHand: number;
}

/** The label that most tellings have; of equals the first in the alphabet. */
const labelOf = ({ labels }: Record): string => {
  let [best, most] = ['', 0];
  for (const [label, count] of labels)
    if (count > most || (count === most && label < best)) [best, most] = [label, count];
  return best;
};

const gradeOf = ({ told, borneOut, contested }: Record): ReliabilityGrade => {
  if (borneOut === 0 && contested === 0) return 'F';
  if (contested > borneOut) return 'D';
  return borneOut >= TRIED && contested * 4 <= told ? 'B' : 'C';
};

/** One who tells a claim, and whether first hand. */
interface Teller {
  readonly who: Who;
  firstHand: boolean;
}

const tellersOf = (
  supporting: readonly string[],
  tellingOf: (statement: string) => Telling | undefined,
  whois: Whois,
): readonly Teller[] => {
  const told = new Map<string, Teller>();
  for (const telling of supporting.flatMap((id) => tellingOf(id) ?? [])) {
    const who = restsOn(telling, whois);
    if (who === undefined) continue;
    const firstHand = telling.voices.some(({ key }) => key === who.key) && telling.statement.voice === 'asserted';
    const known = told.get(who.key);
    if (known === undefined) told.set(who.key, { who, firstHand });
    else known.firstHand ||= firstHand;
  }
  return [...told.values()];
};

type ReliabilityProposer = (
  come: readonly Corroboration[],
  gone: readonly Corroboration[],
  tellingOf: (statement: string) => Telling | undefined,
  whois: Whois,
  judgements: readonly Judgement[],
) => readonly Reliability[];

/**
 * Proposes what each source of a case may be taken for, as often as it is called: by how many of its claims another origin
 * bears out, how many are contested, and how many it tells first hand. A and E are never proposed; a person may give them.
 * Takes the corroborations that come and go.
 */
export const reliabilityProposer = (): ReliabilityProposer => {
  const known = new Map<Corroboration, readonly Teller[]>();
  const records = new Map<string, Record>();

  const count = ({ origins, standing }: Corroboration, tellers: readonly Teller[], by: 1 | -1): void => {
    const isBorneOut = knownOrigins(origins).length > 1;
    for (const { who, firstHand } of tellers) {
      const record = records.get(who.key) ?? newRecord(who.key);
      records.set(who.key, record);
      record.told += by;
      if (standing === 'contested') record.contested += by;
      else if (isBorneOut) record.borneOut += by;
      if (firstHand) record.firstHand += by;
      record.labels.set(who.label, (record.labels.get(who.label) ?? 0) + by);
      if (record.told === 0) records.delete(who.key);
    }
  };

  return (come, gone, tellingOf, whois, judgements) => {
    for (const corroboration of gone) {
      count(corroboration, known.get(corroboration) ?? [], -1);
      known.delete(corroboration);
    }
    for (const corroboration of come) {
      const tellers = tellersOf(corroboration.supporting, tellingOf, whois);
      known.set(corroboration, tellers);
      count(corroboration, tellers, 1);
    }
    const judged = saidOf('source', 'grade', judgements);
    // Whoever was graded under one name is graded under all.
    const byWho = new Map([...judged].map(([name, verdict]) => [whois(name).key, verdict]));
    return [...records.values()]
      .map((record): Reliability => {
        const { key, told, borneOut, contested, firstHand } = record;
        const label = labelOf(record);
        const because = [
          message('reliability.told', { told, hand: firstHand }),
          message('reliability.borne-out', { borne: borneOut, contested }),
        ];
        const verdict = judged.get(key) ?? byWho.get(whois(label).key);
        return verdict === undefined
          ? { key, label, grade: gradeOf(record), isJudged: false, because }
          : {
              key,
              label,
              grade: verdict.said as ReliabilityGrade,
              isJudged: true,
              because: [verdict.because, ...because],
            };
      })
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  };
};

const newRecord = (key: string): Record => ({
  key,
  labels: new Map(),
  told: 0,
  borneOut: 0,
  contested: 0,
  firstHand: 0,
});

/** What a claim may be taken for, by how many origins tell it and whether accounts contradict it; never a word on its truth. */
export const proposeCredibility = (
  { standing, origins, supporting }: Pick<Corroboration, 'standing' | 'origins' | 'supporting'>,
  judged: { readonly said: string; readonly because: Message } | undefined,
): Credibility => {
  const known = knownOrigins(origins).length;
  const proposed = ((): { readonly grade: CredibilityGrade; readonly why: Message } => {
    if (supporting.length === 0) return { grade: 6, why: message('credibility.nobody') };
    if (standing === 'contested') return { grade: 6, why: message('credibility.contested') };
    if (known >= TRIED) return { grade: 1, why: message('credibility.several', { count: known }) };
    if (known === 2) return { grade: 2, why: message('credibility.several', { count: known }) };
    if (standing === 'one origin') return { grade: 3, why: message('credibility.one') };
    return { grade: 6, why: message('credibility.uncited') };
  })();
  return judged === undefined
    ? { grade: proposed.grade, isJudged: false, because: [proposed.why] }
    : { grade: Number(judged.said) as CredibilityGrade, isJudged: true, because: [judged.because, proposed.why] };
};
