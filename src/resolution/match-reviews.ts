import { generics } from '../languages/en/matching-words.ts';
import type { Statement } from '../statement/statement.ts';
import { keeping, ofObject } from '../text/kept.ts';
import type { Actor } from './actor.ts';
import type { Claim } from './claim.ts';
import { readName, tellsWho } from './names/name.ts';
import type { ClaimReview, ReviewOffer } from './review.ts';
import { contentStems, wordsOf } from './stem.ts';

/** Reviews that are offered for one claim. */
const MOST_OFFERED = 5;
/** Content words in common, parties aside, and their part of those of the review: where both parties are named, and where one is. */
const ENOUGH = { both: { words: 1, part: 0.5 }, one: { words: 2, part: 0.6 } } as const;

const YEAR = /\b(?:19|20)\d\d\b/g;

/** A review with its words, as claims are held against it. */
interface ReadReview {
  readonly review: ClaimReview;
  /** Its words in order, between blanks. */
  readonly words: string;
  readonly stems: readonly string[];
  readonly years: ReadonlySet<string>;
}

const readReview = (review: ClaimReview): ReadReview => ({
  review,
  words: ` ${wordsOf(review.claimed).join(' ')} `,
  stems: contentStems(review.claimed),
  years: new Set(review.claimed.match(YEAR) ?? []),
});

/** The names of an actor that tell who is meant, as words between blanks, each with how it is written. */
const namesOf = ofObject(({ names, kind }: Actor): readonly (readonly [words: string, written: string])[] =>
  names
    .filter((written) => tellsWho(readName(written, kind)))
    .map((written) => [` ${wordsOf(written.replace(/^the\s+/i, '')).join(' ')} `, written] as const)
    .filter(([words]) => words.trim() !== ''),
);

interface Told {
  readonly stems: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
}

const toldBy = (claim: Claim, statements: ReadonlyMap<string, Statement>): Told => {
  const told = claim.statements.flatMap((id) => statements.get(id) ?? []);
  return {
    stems: new Set(told.flatMap(({ quote, goods }) => [quote, ...goods].flatMap(contentStems))),
    years: new Set(told.flatMap(({ time }) => time?.match(YEAR) ?? [])),
  };
};

/** The names of actors that stand in a review, as the documents of the case write them. */
const namesIn = (side: readonly Actor[], words: string): readonly string[] =>
  side.flatMap((actor) => namesOf(actor).flatMap(([name, written]) => (words.includes(name) ? [written] : [])));

/** What a review has in common with a claim; undefined where it is of something else. */
const offerOf = (
  { review, words, stems, years }: ReadReview,
  sides: readonly (readonly Actor[])[],
  told: Told,
): ReviewOffer | undefined => {
  const names = sides.flatMap((side) => namesIn(side, words).slice(0, 1));
  if (names.length < sides.length) return undefined;
  const ofNames = new Set(names.flatMap(contentStems));
  const rest = stems.filter((stem) => !ofNames.has(stem) && !generics.has(stem) && !/^\d+$/.test(stem));
  const shared = rest.filter((stem) => told.stems.has(stem));
  const enough = sides.length > 1 ? ENOUGH.both : ENOUGH.one;
  if (shared.length < enough.words || shared.length < enough.part * rest.length) return undefined;
  const year = [...years].find((one) => told.years.has(one));
  if (year === undefined && years.size > 0 && told.years.size > 0) return undefined;
  return {
    review,
    score: Math.round(100 * (0.25 * sides.length + (0.5 * shared.length) / rest.length)) / 100,
    because: [
      `it names ${names.map((written) => `“${written}”`).join(' and ')}`,
      `words in common: ${shared.join(', ')}`,
      ...(year === undefined ? [] : [`both tell of ${year}`]),
    ],
  };
};

/** Offers reviews for claims; see `reviewMatcher`. */
export type ReviewMatcher = (
  claims: readonly Claim[],
  actors: ReadonlyMap<string, Actor>,
  statements: ReadonlyMap<string, Statement>,
  reviews: readonly ClaimReview[],
) => readonly Claim[];

/**
 * The claims with the reviews that may be of them, as often as it is called: "this was checked before". A review is offered
 * where it names everybody whom the claim names, or one on each side, and tells it in the claim's words for the most part;
 * not where it tells of another year. Which way round a deed was done is not compared: that is for whoever reads the review.
 *
 *     Kestrel Front · trade · Orland Guard · oil     “The Kestrel Front sold oil to the Orland Guard”, checked by Varn Facts
 */
export const reviewMatcher = (): ReviewMatcher => {
  const kept = keeping<Claim>();
  let before = '';
  let read: readonly ReadReview[] = [];
  return (claims, actors, statements, reviews) => {
    const now = JSON.stringify(reviews);
    if (now !== before) {
      before = now;
      read = reviews.map(readReview);
    }
    if (read.length === 0) return claims;
    kept.next();
    return claims.map((claim) => {
      const sides = [claim.agent, claim.patient]
        .map((side) => side.flatMap((id) => actors.get(id) ?? []))
        .filter((side) => side.length > 0);
      return kept.get(claim.id, [claim, read, ...sides.flat()], () => {
        const near = sides.length === 0 ? [] : read.filter(({ words }) => namesIn(sides[0] ?? [], words).length > 0);
        if (near.length === 0) return claim;
        const told = toldBy(claim, statements);
        const reviewed = near
          .flatMap((one) => offerOf(one, sides, told) ?? [])
          .sort((a, b) => b.score - a.score || (a.review.id < b.review.id ? -1 : 1))
          .slice(0, MOST_OFFERED);
        return reviewed.length === 0 ? claim : { ...claim, reviewed };
      });
    });
  };
};
