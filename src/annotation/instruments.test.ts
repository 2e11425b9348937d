import { describe, expect, test } from 'vitest';
import { plainDocument } from '../../test/plain-document.ts';
import { findInstruments } from './instruments.ts';

const found = (text: string): string[] =>
  findInstruments(plainDocument(text)).map(
    ({ start, end, law }) =>
      `${text.slice(start, end)} = ${law.instrument}${law.provision === undefined ? '' : `, ${law.provision}`}`,
  );

describe('findInstruments', () => {
  test('a Security Council resolution has one spelling however it is written', () => {
    const one = 'S/RES/2170 (2014)';
    expect(found('the Security Council, in its resolution 2170 (2014), asked')).toEqual([
      `resolution 2170 (2014) = ${one}`,
    ]);
    expect(found('Security Council resolution 2170 (2014)')).toEqual([
      `Security Council resolution 2170 (2014) = ${one}`,
    ]);
    expect(found('S/RES/2170 (2014)')).toEqual([`S/RES/2170 (2014) = ${one}`]);
    expect(found('UN Security Council: Resolution 2170 (15 August 2014)')).toEqual([
      `Resolution 2170 (15 August 2014) = ${one}`,
    ]);
  });

  test('a year given once holds for the resolution wherever it is named', () => {
    expect(found('Security Council resolution 1373 (2001) binds. Under resolution 1373, states must act.')[1]).toBe(
      'resolution 1373 = S/RES/1373 (2001)',
    );
  });

  test('a list of resolutions names each of them', () => {
    expect(found('Security Council resolutions 1267 (1999), 1373 (2001) and 2199 (2015) bind')).toEqual([
      'Security Council resolutions 1267 (1999) = S/RES/1267 (1999)',
      '1373 (2001) = S/RES/1373 (2001)',
      '2199 (2015) = S/RES/2199 (2015)',
    ]);
  });

  test('the resolution of a body that we do not know keeps its own number', () => {
    expect(found('the Harrow Council adopted Resolution 41 (2031)')).toEqual([
      'Resolution 41 (2031) = Resolution 41 (2031)',
    ]);
  });

  test('a provision is read with the instrument that it belongs to', () => {
    const charter = 'Charter of the United Nations';
    expect(found('Under Article 24 of the Charter of the United Nations, the body')).toEqual([
      `Article 24 of the Charter of the United Nations = ${charter}, Article 24`,
      `Charter of the United Nations = ${charter}`,
    ]);
    expect(found('the Security Council acts under Chapter VII of the Charter')[0]).toBe(
      `Chapter VII of the Charter = ${charter}, Chapter VII`,
    );
    expect(found('paragraph 5 of Security Council resolution 2199 (2015)')[0]).toBe(
      'paragraph 5 of Security Council resolution 2199 (2015) = S/RES/2199 (2015), paragraph 5',
    );
    expect(found('UN: paragraph 2 of Article 51 of the Charter')[0]).toBe(
      `paragraph 2 of Article 51 of the Charter = ${charter}, Article 51, paragraph 2`,
    );
  });

  test('conventions and acts are known by their titles', () => {
    expect(found('Article 3 of the Harrow Convention on the Protection of Ports and Rivers was breached')[0]).toBe(
      'Article 3 of the Harrow Convention on the Protection of Ports and Rivers = ' +
        'Harrow Convention on the Protection of Ports and Rivers, Article 3',
    );
    expect(found('under section 4(2) of the Ports and Harbours Act 2029')[0]).toBe(
      'section 4(2) of the Ports and Harbours Act 2029 = Ports and Harbours Act 2029, Section 4(2)',
    );
    expect(found('Council Regulation (EU) No 36/2012 applies')).toEqual([
      'Council Regulation (EU) No 36/2012 = Council Regulation (EU) No 36/2012',
    ]);
  });

  test('the said resolution is the one named last', () => {
    expect(found('Resolution 41 (2031) was adopted. The said resolution binds all members.')[1]).toBe(
      'The said resolution = Resolution 41 (2031)',
    );
  });

  test('an act, a law or a code in passing is no instrument', () => {
    expect(found('It was an act of war against the law; the Act was vile. They cracked the Code.')).toEqual([]);
  });

  test('a long line of capitals and provisions takes no longer than reading it', () => {
    const began = performance.now();
    findInstruments(plainDocument('Convention Of The Article 5 '.repeat(40_000)));
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
