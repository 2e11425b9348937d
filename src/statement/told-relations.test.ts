import { expect, test } from 'vitest';
import { annotated } from '../../test/annotated.ts';
import { attribute } from '../attribution/attribute.ts';
import { tell } from './state.ts';

/** "Anna Keld leads Kestrel Front" for each relation that a text tells, with its time in brackets. */
const relations = (text: string): string[] => {
  const document = annotated(text);
  return tell(document, attribute(document)).relations.map(
    ({ from, relation, to, time }) => `${from.label} ${relation} ${to.label}${time === null ? '' : ` (${time})`}`,
  );
};

test('who is called the commander of a front leads it, in whatever order it is said', () => {
  for (const text of [
    'Anna Keld, the commander of the Kestrel Front, met Peter Holm.',
    'Kestrel Front commander Anna Keld met Peter Holm.',
    'The Kestrel Front is led by Anna Keld.',
  ])
    expect(relations(text)).toEqual(['Anna Keld leads Kestrel Front']);
});

test('an office is held in a body, and leads it not', () => {
  expect(relations('Peter Holm, secretary of the Harbour League, denied it.')).toEqual([
    'Peter Holm holds office in Harbour League',
  ]);
});

test('a commander in a navy or a manager at a bank has a post there, and leads it not', () => {
  expect(relations('Peter Holm was a commander in the Varn Guard.')).toEqual(['Peter Holm holds office in Varn Guard']);
  expect(relations('Peter Holm, a manager at Harbour Bank, denied it.')).toEqual([
    'Peter Holm holds office in Harbour Bank',
  ]);
  expect(relations('Peter Holm, the manager of Harbour Bank, denied it.')).toEqual(['Peter Holm leads Harbour Bank']);
});

test('whoever runs a body leads it', () => {
  expect(relations('The Harbour League is run by the Ministry of Ports.')).toEqual([
    'Ministry of Ports leads Harbour League',
  ]);
  expect(relations('The front ran the blockade.')).toEqual([]);
});

test('what is part of a whole is a part, and people who are part of it members', () => {
  expect(relations('The Harbour League is part of the Harbour Alliance.')).toEqual([
    'Harbour League part of Harbour Alliance',
  ]);
  expect(relations('Peter Holm was part of the Kestrel Front until 2030.')).toEqual([
    'Peter Holm member of Kestrel Front (../2030)',
  ]);
  expect(relations('The strike was part of the campaign of the Kestrel Front.')).toEqual([]);
});

test('a membership has its time, and a denied one is none', () => {
  expect(relations('Anna Keld has been a member of the Kestrel Front since 2012.')).toEqual([
    'Anna Keld member of Kestrel Front (2012/..)',
  ]);
  expect(relations('Anna Keld is not a member of the Kestrel Front.')).toEqual([]);
});

test('what a whole includes is part of it, each by itself', () => {
  expect(relations('The Harbour Alliance includes the Harbour League and the Kestrel Front.')).toEqual([
    'Harbour League part of Harbour Alliance',
    'Kestrel Front part of Harbour Alliance',
  ]);
});

test('fighters who are only called by their front are no members of it that anybody names', () => {
  expect(relations('Kestrel Front fighters attacked the Harbour Guard.')).toEqual([]);
});

test('who is only described is whoever the document names so', () => {
  expect(relations('The emir of the Kestrel Front, Anna Keld, was killed on Monday.')).toEqual([
    'Anna Keld leads Kestrel Front',
  ]);
  expect(relations('Peter Holm succeeded Anna Keld as leader of the Kestrel Front.')).toEqual([
    'Peter Holm leads Kestrel Front',
  ]);
});

test('who leads a part of a body has a post in the body', () => {
  expect(relations('Anna Keld, a Kestrel Front gang leader in Varn, was killed.')).toEqual([
    'Anna Keld holds office in Kestrel Front',
  ]);
  expect(relations('Col. Peter Holm, the commanding officer of the Kestrel Front, denied it.')).toEqual([
    'Peter Holm leads Kestrel Front',
  ]);
});

test('whose command a body is under leads it', () => {
  expect(relations('Under the leadership of Anna Keld, the Kestrel Front grew quickly.')).toEqual([
    'Anna Keld leads Kestrel Front',
  ]);
});

test('whom a body has or sends is of it, and a unit is of the larger one behind the comma', () => {
  expect(relations('The Guard arrested officials from the Harbour League.')).toEqual([
    'officials member of Harbour League',
  ]);
  expect(relations('The Kestrel Front has 500 fighters.')).toEqual(['500 fighters member of Kestrel Front']);
  expect(relations('Peter Holm was assigned to 2nd Battalion, 5th Kestrel Regiment.')).toEqual([
    'Peter Holm member of 2nd Battalion',
    '2nd Battalion part of 5th Kestrel Regiment',
  ]);
  expect(relations('Capt. Anna Keld, 4th Brigade, said the unit was ready.')).toEqual([
    'Anna Keld member of 4th Brigade',
  ]);
});

test('what a whole consists of is part of it', () => {
  expect(relations('The Harbour Alliance consists of the Harbour League and the Kestrel Front.')).toEqual([
    'Harbour League part of Harbour Alliance',
    'Kestrel Front part of Harbour Alliance',
  ]);
});

test('whoever has a thing or a place holds it, and what else stands beside it he need not', () => {
  expect(relations('The raid destroyed a Kestrel Front-held barracks and a bridge.')).toEqual([
    'Kestrel Front holds Kestrel Front-held barracks',
  ]);
  expect(relations('The clinic is run by the Ministry of Health.')).toEqual(['Ministry of Health holds The clinic']);
  expect(relations('In Varn, the Harbour Guard shelled the port using rifles and locally made bombs.')).toEqual([
    'Harbour Guard holds rifles',
    'Harbour Guard holds locally made bombs',
  ]);
  expect(relations('The Harbour Guard sold used rifles.')).toEqual([]);
});

test('sides that mean to fight are at war, whatever comes of it', () => {
  for (const text of [
    'The Harbour Guard improved its defences against the Kestrel Front.',
    'The Harbour Guard conducted raids coordinated with Varn using drones against Kestrel Front positions.',
    'The Harbour Guard will deal the Kestrel Front a defeat.',
    'The Harbour Guard wants to free the port from the Kestrel Front.',
  ])
    expect(relations(text)).toContain('Harbour Guard fights Kestrel Front');
  expect(relations('The Harbour Guard gave up its fight against the Kestrel Front.')).toEqual([]);
  expect(relations('Peter Holm discussed a campaign to free the port from the Kestrel Front.')).not.toContain(
    'Peter Holm fights Kestrel Front',
  );
});

test('whoever a place is freed from holds it, freed or not', () => {
  for (const text of [
    'The Guard wants to free the port from the Kestrel Front.',
    'The Guard did not retake the port from the Kestrel Front.',
    'Peter Holm discussed a campaign to free the port from the Kestrel Front.',
    'The liberation of the port from the Kestrel Front took a week.',
    'The Guard captured the port from the Kestrel Front.',
  ])
    expect(relations(text)).toContain('Kestrel Front holds the port');
  expect(relations('In May 2031 the Guard captured the port from the Kestrel Front.')).toEqual([
    'Kestrel Front holds the port (../2031-05)',
  ]);
  expect(relations('The Guard freed the sailors from the Kestrel Front.')).not.toContain(
    'Kestrel Front holds the sailors',
  );
  expect(relations('The Guard cleared the road from the port to Varn.')).toEqual([]);
});

test('whose campaign is to destroy another fights him, and who only speaks of it does not', () => {
  expect(relations('The Guard launched a campaign to destroy the Kestrel Front.')).toEqual([
    'Guard fights Kestrel Front',
  ]);
  expect(relations("Peter Holm praised the Guard's efforts to defeat the Kestrel Front.")).toEqual([
    'Guard fights Kestrel Front',
  ]);
  expect(relations('The Guard launched a campaign to eradicate malaria.')).toEqual([]);
});

test('whom a body or its members are told to include is of it', () => {
  for (const text of [
    'Members of the Harbour Alliance, including the Harbour League and the Kestrel Front, met in Varn.',
    'Members of the Harbour Alliance such as the Harbour League and the Kestrel Front met in Varn.',
    'The Harbour Alliance, including the Harbour League and the Kestrel Front, met in Varn.',
    'Among the members of the Harbour Alliance are the Harbour League and the Kestrel Front.',
  ])
    expect(relations(text)).toEqual([
      'Harbour League part of Harbour Alliance',
      'Kestrel Front part of Harbour Alliance',
    ]);
  expect(relations('Armed groups, including the Kestrel Front, met in Varn.')).toEqual([]);
  expect(relations('The Harbour Alliance, including women and clerks, met in Varn.')).toEqual([]);
});

test('who is named with a body of which he is, is a member of it', () => {
  for (const text of ['Peter Holm of the Harbour League denied it.', 'Peter Holm, from the Harbour League, denied it.'])
    expect(relations(text)).toEqual(['Peter Holm member of Harbour League']);
  expect(relations('The Chairperson of the Harbour League denied it.')).not.toContain(
    'Chairperson member of Harbour League',
  );
});

test('who is given an office or takes command has it from then on', () => {
  for (const text of [
    'Anna Keld was appointed head of the Harbour League.',
    'Anna Keld took command of the Harbour League.',
    'The Harbour League, under the leadership of Anna Keld, won.',
    'Harbour League leader Anna Keld was killed.',
  ])
    expect(relations(text)).toEqual(['Anna Keld leads Harbour League']);
  expect(relations('Anna Keld, chief executive of Holm Bank, denied it.')).toEqual([
    'Anna Keld holds office in Holm Bank',
  ]);
});

test('what is called a wing of a body or a faction within it is part of it under its own name', () => {
  for (const text of [
    'The Varn Battalion is the military wing of the Kestrel Front.',
    'The Varn Battalion is a faction within the Kestrel Front.',
    'The Varn Battalion, the military wing of the Kestrel Front, denied it.',
  ])
    expect(relations(text)).toEqual(['Varn Battalion part of Kestrel Front']);
});

test('a battle fought between two is a fight', () => {
  expect(relations('The battle was fought between the Guard and the Kestrel Front.')).toEqual([
    'Guard fights Kestrel Front',
  ]);
});

test('who fights in support of another or together with it is allied with it', () => {
  expect(relations('The Harbour Guard made raids in support of the Harbour League.')).toEqual([
    'Harbour Guard allied with Harbour League',
  ]);
  expect(relations('The Harbour Guard entered Varn alongside the Harbour League.')).toEqual([
    'Harbour Guard allied with Harbour League',
  ]);
});

test('the words that tell a relation stand between its offsets', () => {
  const text = 'In May 2031 Anna Keld, the commander of the Kestrel Front, met Peter Holm.';
  const document = annotated(text);
  for (const { start, end, quote } of tell(document, attribute(document)).relations)
    expect(quote).toBe(text.slice(start, end));
});
