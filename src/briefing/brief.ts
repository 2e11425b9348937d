import type { Conflict } from '../corroboration/conflict.ts';
import type { Corroboration } from '../corroboration/origin.ts';
import { briefingHeadings } from '../languages/en/briefing-words.ts';
import type { Assessment } from '../law/assessment.ts';
import type { Actor } from '../resolution/actor.ts';
import type { Claim } from '../resolution/claim.ts';
import type { Extraction } from '../statement/extraction.ts';
import { bySpan } from '../text/span.ts';
import type { Briefing, CitedSentence, SealedSource, Section } from './briefing.ts';
import { byWeight, isOfWords, type StandingClaim } from './order-claims.ts';
import { sayClaim } from './say-claim.ts';
import { sayAssessment, sayBeforeTheRule } from './say-law.ts';
import { sayMissing } from './say-missing.ts';
import { sayStatement, type Told } from './say-statement.ts';

/** What a briefing is written from: the parts of a studied case. */
export interface BriefingMaterial {
  readonly extractions: readonly Extraction[];
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly corroborations: readonly Corroboration[];
  readonly conflicts: readonly Conflict[];
  readonly assessments: readonly Assessment[];
}

const sectionOf = (heading: string, [first, ...rest]: readonly CitedSentence[]): readonly Section[] =>
  first === undefined ? [] : [{ heading, sentences: [first, ...rest] }];

/** A document as the table of sources shows it. */
export const sealedSource = ({ document, name, metadata }: Extraction): SealedSource => ({
  document,
  name,
  title: metadata.title?.value ?? '',
  issuer: metadata.issuer?.value ?? '',
  date: metadata.dates[0]?.value ?? '',
});

/** A claim that more than one document tells, or that has two sides. */
const hasMoreSides = ({ corroboration }: StandingClaim): boolean =>
  corroboration.documents.length > 1 ||
  corroboration.conflicts.length > 0 ||
  (corroboration.supporting.length > 0 && corroboration.denying.length > 0);

/** By file name, then by place in the file. */
const byReading = (a: Told, b: Told): number =>
  (a.extraction.name < b.extraction.name ? -1 : a.extraction.name > b.extraction.name ? 1 : 0) ||
  (a.extraction.document < b.extraction.document ? -1 : a.extraction.document > b.extraction.document ? 1 : 0) ||
  bySpan(a.statement, b.statement);

const byName = (a: SealedSource, b: SealedSource): number =>
  (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) || (a.document < b.document ? -1 : 1);

const tellingsOf = (extractions: readonly Extraction[]): ReadonlyMap<string, Told> =>
  new Map(
    extractions.flatMap((extraction) =>
      extraction.statements.map((statement): [string, Told] => [statement.id, { statement, extraction }]),
    ),
  );

/** One sentence for each: words that tell two ties ("protected and assisted the Front") are quoted once. */
const saidOnce = (tellings: readonly Told[]): readonly CitedSentence[] => {
  const said = new Map<string, CitedSentence>();
  for (const told of tellings) {
    const { document, start, end } = told.statement;
    const sentence = sayStatement(told);
    const key = `${document} ${start} ${end} ${sentence.text}`;
    if (!said.has(key)) said.set(key, sentence);
  }
  return [...said.values()];
};

const inOrderOfWeight = ({ claims, corroborations }: BriefingMaterial): readonly StandingClaim[] => {
  const corroborationOf = new Map(corroborations.map((one) => [one.claim, one]));
  return claims
    .flatMap((claim) => {
      const corroboration = corroborationOf.get(claim.id);
      return corroboration === undefined ? [] : [{ claim, corroboration }];
    })
    .sort(byWeight);
};

/**
 * Writes a briefing: claims in order of weight (`byWeight`), each with who says so, on whose word, from how many origins,
 * who denies it and where figures differ; then what only one document says, what is asked, how the law stands to it, and
 * what is missing. Every sentence leads to the words it rests on; none says that a claim is true.
 */
export const brief = (title: string, material: BriefingMaterial): Briefing => {
  const { actors, assessments, extractions } = material;
  const tellings = tellingsOf(extractions);
  const tellingOf = (id: string): Told | undefined => tellings.get(id);
  const toldOf = (of: readonly StandingClaim[]): readonly Told[] =>
    of.flatMap(({ claim }) => claim.statements.flatMap((id) => tellings.get(id) ?? []));
  const conflicts = new Map(material.conflicts.map((conflict) => [conflict.id, conflict]));

  const all = inOrderOfWeight(material);
  const requests = all.filter(({ claim }) => claim.tie === 'urge');
  const claims = all.filter(({ claim }) => claim.tie !== 'urge');
  const conduct = claims.filter(({ claim }) => !isOfWords(claim.tie));
  const single = claims.filter((standing) => !hasMoreSides(standing));
  return {
    title,
    sections: [
      ...claims
        .filter(hasMoreSides)
        .flatMap((standing) => sectionOf(standing.claim.label, sayClaim(standing, conflicts, tellingOf))),
      ...sectionOf(briefingHeadings.single, saidOnce(toldOf(single))),
      ...sectionOf(briefingHeadings.requests, saidOnce([...toldOf(requests)].sort(byReading))),
      ...sectionOf(
        briefingHeadings.law,
        assessments.flatMap((one) => sayAssessment(one, tellingOf)),
      ),
      ...sectionOf(briefingHeadings.missing, [
        ...assessments.flatMap((one) => sayBeforeTheRule(one, tellingOf)),
        ...sayMissing(conduct, actors, [...tellings.values()].sort(byReading), tellingOf),
      ]),
    ],
    sources: extractions.map(sealedSource).sort(byName),
  };
};
