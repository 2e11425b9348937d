import { z } from 'zod';
import { Failure } from '../failure.ts';
import type { ClaimReview } from '../resolution/review.ts';
import { idOf } from '../text/digest.ts';

/** Text, or the text of the first of several. JSON-LD writes one and many alike. */
const text = z.union([
  z.string(),
  z.number().transform(String),
  z.array(z.unknown()).transform((all) => all.find((one) => typeof one === 'string') ?? ''),
]);

const named = z.object({ name: text.optional() });
const someone = z.union([
  text.transform((name) => ({ name })),
  named,
  z.array(named).transform(([first]) => first ?? {}),
]);

/** What of a ClaimReview is read. Source: schema.org/ClaimReview, developers.google.com/search/docs/appearance/structured-data/factcheck. */
const claimReview = z.object({
  claimReviewed: text,
  author: someone.optional().catch(undefined),
  publisher: someone.optional().catch(undefined),
  url: text.optional().catch(undefined),
  datePublished: text.optional().catch(undefined),
  reviewRating: z
    .object({
      alternateName: text.optional(),
      name: text.optional(),
      ratingValue: text.optional(),
      bestRating: text.optional(),
    })
    .optional()
    .catch(undefined),
  itemReviewed: z.object({ author: someone.optional(), datePublished: text.optional() }).optional().catch(undefined),
});
type Written = z.infer<typeof claimReview>;

const DAY = /^\d{4}-\d{2}-\d{2}/;
const dayIn = (written: unknown): string | undefined => DAY.exec(String(written ?? ''))?.[0];

/** What the reviewer found, in the reviewer's words, or else as the point on the reviewer's own scale. */
const ratingIn = ({ reviewRating: rating }: Written): string => {
  const words = String(rating?.alternateName ?? rating?.name ?? '').trim();
  if (words !== '' || rating?.ratingValue === undefined) return words;
  return rating.bestRating === undefined ? String(rating.ratingValue) : `${rating.ratingValue} of ${rating.bestRating}`;
};

const reviewFrom = (written: Written): ClaimReview => {
  const claimed = String(written.claimReviewed).replace(/\s+/g, ' ').trim();
  const url = String(written.url ?? '');
  const reviewer = String(written.author?.name ?? written.publisher?.name ?? '');
  const reviewedOn = dayIn(written.datePublished);
  const claimant = String(written.itemReviewed?.author?.name ?? '');
  const claimedOn = dayIn(written.itemReviewed?.datePublished);
  return {
    id: idOf('review', url, reviewer, claimed),
    claimed,
    reviewer,
    rating: ratingIn(written),
    url,
    ...(reviewedOn === undefined ? {} : { reviewedOn }),
    ...(claimant === '' ? {} : { claimant }),
    ...(claimedOn === undefined ? {} : { claimedOn }),
  };
};

const isReview = (value: object): boolean => {
  const type = (value as { readonly '@type'?: unknown })['@type'];
  return [type].flat().includes('ClaimReview');
};

/** Deeper than this no publisher nests. */
const DEEPEST = 32;

/** The reviews in a piece of JSON, wherever they stand: alone, in a list, in a graph, in a feed. */
const reviewsIn = (value: unknown, depth = 0): readonly object[] => {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  if (!Array.isArray(value) && isReview(value)) return [value];
  return Object.values(value).flatMap((one) => reviewsIn(one, depth + 1));
};

const malformed = (name: string, problem: string): Failure =>
  new Failure(
    'malformed',
    `${name}: ${problem}`,
    'Give schema.org ClaimReview as JSON: one, a list, a @graph, a DataFeed, or one object a line.',
  );

const parseLine = (line: string, number: number, name: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    throw malformed(name, `line ${number} is no JSON: ${line.slice(0, 60)}`);
  }
};

const parseWhole = (written: string): unknown => {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
};

/**
 * Reads the fact-checks of a file: schema.org ClaimReview alone, in a list, in a `@graph`, in a DataFeed, or one a line. Each
 * stands once, by the order of the file. Fails with `malformed` where the file is no JSON, holds no review, or one of them
 * does not say what was claimed.
 */
export const readReviews = (written: string, name: string): readonly ClaimReview[] => {
  const plain = written.replace(/^\uFEFF/, '');
  const whole = parseWhole(plain);
  const values =
    whole === undefined
      ? plain.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [parseLine(line, at + 1, name)]))
      : [whole];
  const found = reviewsIn(values);
  if (found.length === 0) throw malformed(name, 'it holds no ClaimReview');
  const reviews = found.map((one, at) => {
    const read = claimReview.safeParse(one);
    if (!read.success || String(read.data.claimReviewed).trim() === '')
      throw malformed(name, `review ${at + 1} does not say what was claimed (claimReviewed)`);
    return reviewFrom(read.data);
  });
  return [...new Map(reviews.map((review) => [review.id, review])).values()];
};
