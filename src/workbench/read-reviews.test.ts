import { describe, expect, test } from 'vitest';
import { readReviews } from './read-reviews.ts';

const one = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://facts.example/7',
  claimReviewed: 'The Kestrel Front sold oil to the Orland Guard',
  datePublished: '2015-02-03T10:00:00Z',
  author: { '@type': 'Organization', name: 'Varn Facts' },
  reviewRating: { '@type': 'Rating', ratingValue: 2, bestRating: 5, alternateName: 'Mostly unsupported' },
  itemReviewed: { '@type': 'Claim', author: { name: 'Jana Tarn' }, datePublished: '2015-01-30' },
};
const read = {
  claimed: 'The Kestrel Front sold oil to the Orland Guard',
  reviewer: 'Varn Facts',
  rating: 'Mostly unsupported',
  url: 'https://facts.example/7',
  reviewedOn: '2015-02-03',
  claimant: 'Jana Tarn',
  claimedOn: '2015-01-30',
};

describe('a review is found wherever a publisher puts it', () => {
  test.each([
    ['alone', JSON.stringify(one)],
    ['in a list', JSON.stringify([one])],
    ['in a graph', JSON.stringify({ '@graph': [{ '@type': 'WebPage' }, one] })],
    ['in a feed', JSON.stringify({ '@type': 'DataFeed', dataFeedElement: [{ item: [one] }] })],
    ['one a line, and twice', `${JSON.stringify(one)}\n\n${JSON.stringify(one)}\n`],
    ['under several types', JSON.stringify({ ...one, '@type': ['Review', 'ClaimReview'] })],
  ])('%s', (_, written) => {
    expect(readReviews(written, 'checks.json')).toEqual([{ ...read, id: expect.any(String) }]);
  });
});

test('a rating without words is the point on the reviewer’s scale, and without either it is not told', () => {
  const rating = (reviewRating: object) =>
    readReviews(JSON.stringify({ ...one, reviewRating }), 'checks.json').map(({ rating: said }) => said);
  expect(rating({ ratingValue: 1, bestRating: 5 })).toEqual(['1 of 5']);
  expect(rating({})).toEqual(['']);
});

test('what cannot be read names the file and the place', () => {
  expect(() => readReviews('{"@type":"ClaimReview"}', 'checks.json')).toThrow(/checks\.json: review 1 does not say/);
  expect(() => readReviews('{"@type":"Article"}', 'checks.json')).toThrow(/holds no ClaimReview/);
  expect(() => readReviews(`${JSON.stringify(one)}\nnot so`, 'checks.jsonl')).toThrow(/line 2 is no JSON/);
});
