import type { Conflict } from '../corroboration/conflict.ts';
import type { Corroboration } from '../corroboration/origin.ts';
import { briefingHeadings } from '../languages/en/briefing-words.ts';
import type { Assessment } from '../law/assessment.ts';
import type { Actor } from '../resolution/actor.ts';
import type { Claim } from '../resolution/claim.ts';
import type { Extraction } from '../statement/extraction.ts';
import type { Briefing, CitedSentence, SealedSource, Section } from './briefing.ts';
import { byWeight, isOfWords, type StandingClaim } from './order-claims.ts';
import { sayClaim } from './say-claim.ts';
import { sayAssessment, sayBeforeTheRule } from './say-law.ts';
import { sayMissing } from './say-missing.ts';
import { sayStatement, type Told } from './say-statement.ts';

/** What a briefing is written from: the parts of a studied case. */
export interface BriefingMaterial {
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly corroborations: readonly Corroboration[];
  readonly conflicts: readonly Conflict[];
  readonly assessments: readonly Assessment[];
}

const sectionOf = (heading: string, [first, ...rest]: readonly CitedSentence[]): readonly Section[] =>
  first === undefined ? [] : [{ heading, sentences: [first, ...rest] }];

const sealedSource = ({ document, name, metadata }: Extraction): SealedSource => ({
  document,
  name,
  title: metadata.title?.value ?? '',
  issuer: metadata.issuer?.value ?? '',
  date: metadata.dates[0]?.value ?? '',
});

/** A claim that more than one document tells, or that somebody denies or tells otherwise. */
const hasMoreSides = ({ corroboration }: StandingClaim): boolean =>
  corroboration.documents.length > 1 || corroboration.denying.length > 0 || corroboration.conflicts.length > 0;

const byReading = (a: Told, b: Told): number =>
  a.extraction.name === b.extraction.name
    ? a.statement.start - b.statement.start
    : a.extraction.name < b.extraction.name
      ? -1
      : 1;

/**
 * Writes a briefing: claims in order of weight (`byWeight`), each with who says so, on whose word, from how many origins,
 * who denies it and where figures differ; then what only one document says, what is asked, how the law stands to it, and
 * what is missing. Every sentence leads to the words it rests on; none says that a claim is true.
 */
export const brief = (title: string, material: BriefingMaterial, extractions: readonly Extraction[]): Briefing => {
  const tellings = new Map<string, Told>();
  for (const extraction of extractions)
    for (const statement of extraction.statements) tellings.set(statement.id, { statement, extraction });
  const tellingOf = (id: string): Told | undefined => tellings.get(id);
  const conflicts = new Map(material.conflicts.map((conflict) => [conflict.id, conflict]));
  const corroborationOf = new Map(material.corroborations.map((one) => [one.claim, one]));
  const claims = material.claims
    .flatMap((claim): StandingClaim[] => {
      const corroboration = corroborationOf.get(claim.id);
      return corroboration === undefined ? [] : [{ claim, corroboration }];
    })
    .sort(byWeight);
  const requests = claims.filter(({ claim }) => claim.tie === 'urge');
  const others = claims.filter(({ claim }) => claim.tie !== 'urge');
  const toldOf = (of: readonly StandingClaim[]): readonly Told[] =>
    of.flatMap(({ claim }) => claim.statements.flatMap((id) => tellings.get(id) ?? []));
  const missing = sayMissing(
    others.filter(({ claim }) => !isOfWords(claim.tie)),
    material.actors,
    [...tellings.values()],
    tellingOf,
  );
  const early = material.assessments.flatMap((assessment) => sayBeforeTheRule(assessment, tellingOf));
  return {
    title,
    sections: [
      ...others
        .filter(hasMoreSides)
        .flatMap((standing) => sectionOf(standing.claim.label, sayClaim(standing, conflicts, tellingOf))),
      ...sectionOf(
        briefingHeadings.single,
        toldOf(others.filter((standing) => !hasMoreSides(standing))).map(sayStatement),
      ),
      ...sectionOf(briefingHeadings.requests, [...toldOf(requests)].sort(byReading).map(sayStatement)),
      ...sectionOf(
        briefingHeadings.law,
        material.assessments.flatMap((assessment) => sayAssessment(assessment, tellingOf)),
      ),
      ...sectionOf(briefingHeadings.missing, [...early, ...missing]),
    ],
    sources: extractions.map(sealedSource).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
  };
};
