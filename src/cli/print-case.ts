import { knownOrigins } from '../corroboration/find-origins.ts';
import type { Corroboration } from '../corroboration/origin.ts';
import { inEnglish } from '../languages/message.ts';
import type { ReviewOffer } from '../resolution/review.ts';
import { type ClaimReport, commitmentInWords, type StatementReport } from '../workbench/report.ts';
import type { CaseOverview } from '../workbench/show-case.ts';
import type { Paint } from './terminal.ts';

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** From how many origins; of sources without a name it is not known. */
const inOrigins = (origins: Corroboration['origins']): string => {
  const known = knownOrigins(origins).length;
  return known === 0 && origins.length > 0 ? 'no origin named' : count(known, 'origin');
};

/**
 * A case in a few lines:
 *
 *     kestrel: 8 documents, 92 statements, 31 claims
 *       5 contested · 4 several origins · 20 one origin · 2 uncited
 *       12 errors, 30 warnings, 4 notes
 */
export const printSummary = (overview: CaseOverview, paint: Paint): string => {
  const { title, documents, statements, claims, standings, findings } = overview;
  const size = [count(documents, 'document'), count(statements, 'statement'), count(claims, 'claim')];
  const stand = (['contested', 'several origins', 'one origin', 'uncited'] as const)
    .filter((standing) => (standings[standing] ?? 0) > 0)
    .map((standing) => `${standings[standing]} ${standing}`);
  const found = (['error', 'warning', 'note'] as const)
    .filter((severity) => (findings[severity] ?? 0) > 0)
    .map((severity) => count(findings[severity] ?? 0, severity));
  const lines = [`${paint.bold(title)}: ${size.join(', ')}`];
  if (stand.length > 0) lines.push(`  ${stand.join(' · ')}`);
  if (found.length > 0) lines.push(`  findings: ${found.join(', ')}`);
  return `${lines.join('\n')}\n`;
};

/**
 * A claim with who says so, how firmly, and who denies it:
 *
 *     3f6a09b2  Kestrel Front · trade · Orland Guard · oil
 *       contested: 3 statements in 2 documents, 1 origin
 *       says   Meridian Wire, through Varn Courier (certain)
 *       denies Ministry of Trade (denied)
 */
export const printClaim = (report: ClaimReport, paint: Paint): string => {
  const { claim, corroboration, supporting, denying, conflicts } = report;
  const paintStanding = corroboration.standing === 'contested' ? paint.yellow : paint.green;
  // Cited, but to nobody whom a reader could ask.
  const isUnnamed = corroboration.standing === 'one origin' && knownOrigins(corroboration.origins).length === 0;
  const standing = isUnnamed ? 'unnamed origin' : corroboration.standing;
  const extent = [
    `${count(supporting.length, 'statement')} in ${count(corroboration.documents.length, 'document')}`,
    inOrigins(corroboration.origins),
  ];
  const general = claim.relations.filter(({ relation }) => relation === 'general');
  const lines = [
    `${paint.dim(claim.id.slice(0, 8))}  ${paint.bold(claim.label)}`,
    `  ${paintStanding(standing)}: ${extent.join(', ')}`,
    ...voices(supporting).map((voice) => `  says    ${voice}`),
    ...voices(denying).map((voice) => `  ${paint.red('denies')}  ${voice}`),
    ...conflicts
      .filter(({ kind }) => kind !== 'denial')
      .map(({ message }) => `  ${paint.yellow('rival')}   ${inEnglish(message)}`),
    ...(claim.reviewed ?? []).map((offer) => `  checked ${checkInWords(offer)}`),
    ...corroboration.silences.map(({ actor }) => `  silent  ${actor}`),
    ...new Set(corroboration.drifts.map(({ message }) => `  drift   ${inEnglish(message)}`)),
    ...general.map(({ claim: id, because }) => paint.dim(`  follows ${id.slice(0, 8)}, which says less: ${because}`)),
  ];
  return `${lines.join('\n')}\n\n`;
};

/**
 * How the documents that make a claim hang together, with the passages that show it:
 *
 *       11 documents, 2 origins
 *       origin  Meridian Wire: gazette.txt, courier.txt
 *         gazette.txt ← meridian.txt   the passage of gazette.txt repeats that of meridian.txt (14 words in common, 93 %)
 *           gazette.txt   “The Front sold oil …”
 *           meridian.txt  “The Front sold oil …”
 */
export const printOrigins = ({ corroboration, supporting }: ClaimReport, paint: Paint): string => {
  const nameOf = new Map(supporting.map(({ statement, source }) => [statement.id, source.name]));
  const named = (ids: readonly string[]) => [...new Set(ids.map((id) => nameOf.get(id) ?? id))].join(', ');
  const { documents, origins, derivations } = corroboration;
  const steps = (statements: readonly string[]): readonly string[] => {
    const of = new Set(statements);
    return derivations
      .filter(({ from, to, root }) => of.has(from) && (to !== null || root !== ''))
      .filter(({ kind }) => kind !== 'own-word')
      .flatMap(({ from, to, root, because, aligned, isDirected }) => {
        const [left, right] = [named([from]), to === null ? `(${root})` : named([to])];
        return [
          `    ${left} ${isDirected ? '→' : '—'} ${right}   ${paint.dim(inEnglish(because))}`,
          ...aligned.flatMap(({ fromText, toText }) => [
            `      ${left}  “${fromText.replace(/\s+/g, ' ')}”`,
            `      ${right}  “${toText.replace(/\s+/g, ' ')}”`,
          ]),
        ];
      });
  };
  const lines = [
    `  ${count(documents.length, 'document')}, ${inOrigins(origins)}`,
    ...origins.flatMap(({ label, statements }) => [
      `  origin  ${paint.bold(label)}: ${named(statements)}`,
      ...new Set(steps(statements)),
    ]),
  ];
  return `${lines.join('\n')}\n\n`;
};

/** What was checked before, and what its reviewer found: 'perhaps, by Varn Facts: “Half true” of “The Front sold oil” https://…' */
const checkInWords = ({ review }: ReviewOffer): string => {
  const { reviewer, rating, claimed, url } = review;
  const by = reviewer === '' ? 'perhaps' : `perhaps, by ${reviewer}`;
  return `${by}: ${rating === '' ? '' : `“${rating}” of `}“${claimed}”${url === '' ? '' : `  ${url}`}`;
};

/** Each voice once, with the commitments it makes: "Meridian Wire, through Varn Courier (certain)". */
const voices = (statements: readonly StatementReport[]): readonly string[] => {
  const commitments = new Map<string, Set<string>>();
  for (const { statement, saidBy } of statements) {
    const voice = saidBy.join(', through ');
    const known = commitments.get(voice) ?? new Set();
    commitments.set(voice, known.add(commitmentInWords[statement.factuality]));
  }
  return [...commitments].map(([voice, how]) => `${voice} (${[...how].join(', ')})`);
};
