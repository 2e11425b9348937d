import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../resolution/claim.ts';
import type { ClaimReview, ReviewOffer } from '../resolution/review.ts';
import type { CaseFolder } from '../store/case-folder.ts';
import { readDerived } from '../store/database.ts';
import { readClaims } from '../store/derived.ts';
import { writeWhole } from '../store/files.ts';
import { asWriteFailure } from '../store/system-failure.ts';
import { sha256 } from '../text/digest.ts';
import { readReviews } from './read-reviews.ts';
import { readSource } from './source-file.ts';

const folderOf = (folder: CaseFolder): string => join(folder.path, 'reviews');

const filesIn = (folder: CaseFolder): readonly string[] =>
  existsSync(folderOf(folder))
    ? readdirSync(folderOf(folder))
        .filter((name) => !name.endsWith('.part'))
        .sort()
    : [];

/** What a file of reviews added to a case. */
export interface AddedReviews {
  readonly reviews: number;
  readonly isNew: boolean;
}

/**
 * Adds a file of fact-checks to a case: its bytes are kept in `reviews/` under their SHA-256. Call while the case is locked.
 * Fails as `readSource` and `readReviews`, before anything is written, or with `no-space` or `read-only`.
 */
export const addReviews = (folder: CaseFolder, path: string): AddedReviews => {
  const { bytes } = readSource(path);
  const { length } = readReviews(Buffer.from(bytes).toString('utf8'), path);
  const file = join(folderOf(folder), sha256(bytes));
  if (existsSync(file)) return { reviews: length, isNew: false };
  try {
    mkdirSync(folderOf(folder), { recursive: true });
  } catch (error) {
    throw asWriteFailure(error, folderOf(folder));
  }
  writeWhole(file, bytes);
  return { reviews: length, isNew: true };
};

/** The fact-checks that were added to a case, each once, by id. Fails with `malformed` where a file is no longer what it was. */
export const reviewsOf = (folder: CaseFolder): readonly ClaimReview[] => {
  const reviews = filesIn(folder).flatMap((name) =>
    readReviews(readFileSync(join(folderOf(folder), name), 'utf8'), join(folder.name, 'reviews', name)),
  );
  return [...new Map(reviews.map((review) => [review.id, review])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** Files of reviews whose bytes are no longer what was kept, one message a file. */
export const changedReviews = (folder: CaseFolder): readonly string[] =>
  filesIn(folder)
    .filter((name) => sha256(readFileSync(join(folderOf(folder), name))) !== name)
    .map((name) => `${join(folder.name, 'reviews', name)} is not what was kept: its bytes changed`);

/** A review with the claims of the case that it may be of. */
export interface ReviewView {
  readonly review: ClaimReview;
  readonly claims: readonly (Pick<Claim, 'id' | 'label'> & Pick<ReviewOffer, 'score' | 'because'>)[];
}

/** Every review of a case with the claims that it may be of, as last studied. Fails with `not-found` where it was not. */
export const listReviews = (folder: CaseFolder): Promise<readonly ReviewView[]> =>
  readDerived(folder, async (derived) => {
    const offered = (await readClaims(derived)).flatMap(({ id, label, reviewed = [] }) =>
      reviewed.map(({ review, score, because }) => ({ of: review.id, id, label, score, because })),
    );
    return reviewsOf(folder).map((review) => ({
      review,
      claims: offered.filter(({ of }) => of === review.id).map(({ of: _, ...claim }) => claim),
    }));
  });
