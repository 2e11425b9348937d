import { expect, test } from 'vitest';
import { buildDocument, type StatementDraft } from '../../test/support/build-case.ts';
import { studyCase } from '../study.ts';
import type { ClaimReview } from './review.ts';

const review = (claimed: string): ClaimReview => ({
  id: claimed,
  claimed,
  reviewer: 'Varn Facts',
  rating: 'Half true',
  url: 'https://facts.example/7',
});

const sale: StatementDraft = {
  tie: 'trade',
  agent: ['Kestrel Front'],
  patient: ['Orland Guard'],
  goods: ['oil'],
  time: '2014-03',
  passage: 'the Kestrel Front sold crude oil to the Orland Guard in March 2014',
};

const reviewed = (...reviews: readonly ClaimReview[]) => {
  const extraction = buildDocument('a.txt', {
    actors: { 'Kestrel Front': { kind: 'group', names: ['KF'] }, 'Orland Guard': 'group' },
    statements: [sale],
  });
  const given = { extraction, findings: [], instrument: null, powers: [] };
  return studyCase([given], [], [], [], reviews).claims.flatMap(({ reviewed: offers = [] }) => offers);
};

test('a claim that was checked before is offered the review, with the reasons and the rating as the reviewer says it', () => {
  const [offer] = reviewed(review('KF commanders sold oil to the Orland Guard'));
  expect(offer?.review.rating).toBe('Half true');
  expect(offer?.because).toEqual(['it names “KF” and “Orland Guard”', 'words in common: sold, oil']);
});

test('a review of another deed of the same parties, of another year, or of one of them with somebody else is not offered', () => {
  expect(reviewed(review('The Kestrel Front shelled a bridge that the Orland Guard held'))).toEqual([]);
  expect(reviewed(review('In 2011 the Kestrel Front sold oil to the Orland Guard'))).toEqual([]);
  expect(reviewed(review('The Kestrel Front sold oil to the Reed League'))).toEqual([]);
});

test('of several reviews the one that has most in common comes first', () => {
  const offers = reviewed(
    review('The Kestrel Front sold oil and stolen marble statues to the Orland Guard'),
    review('The Kestrel Front sold crude oil to the Orland Guard'),
  );
  expect(offers.map(({ review: { claimed } }) => claimed)[0]).toContain('crude');
});
