import { describe, expect, test } from 'vitest';
import { plainDocument } from '../../test/plain-document.ts';
import { findInstruments } from './instruments.ts';

const found = (text: string, language = 'en'): string[] =>
  findInstruments({ ...plainDocument(text), language }).map(
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
    expect(found('Under Article 33 of the UN Charter, the body')).toEqual([
      `Article 33 of the UN Charter = ${charter}, Article 33`,
      `UN Charter = ${charter}`,
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

  test('a numbered decision of a body is an instrument by its own name, and no part of the treaty before it', () => {
    expect(found('in breach of article 4 of the Treaty of Kell and of Council decision 118')).toEqual([
      'article 4 of the Treaty of Kell = Treaty of Kell, Article 4',
      'Treaty of Kell = Treaty of Kell',
      'Council decision 118 = Council decision 118',
    ]);
    expect(found('Decision 9 (2030) bans sales. Belmar did not comply with paragraph 5 of the decision.')).toEqual([
      'Decision 9 (2030) = Decision 9 (2030)',
      'paragraph 5 of the decision = Decision 9 (2030), paragraph 5',
    ]);
    expect(found('The decision 5 years ago, and the Declaration of the Rights of Man and of the Citizen')).toEqual([
      'Declaration of the Rights of Man and of the Citizen = Declaration of the Rights of Man and of the Citizen',
    ]);
  });

  test('an article alone is that of the only treaty named so far', () => {
    const only = 'Boats left the bay under the Kell Agreement. Guards came back, in breach of Article 6.';
    expect(found(only)[1]).toBe('Article 6 = Kell Agreement, Article 6');
    expect(found(`The Treaty of Sund binds both. ${only}`)[2]).toBeUndefined();
  });

  test('the said resolution is the one named last', () => {
    expect(found('Resolution 41 (2031) was adopted. The said resolution binds all members.')[1]).toBe(
      'The said resolution = Resolution 41 (2031)',
    );
  });

  test('dates between the resolutions of a list are no end of it, and sessions name those of the Assembly', () => {
    expect(
      found('recalling Security Council resolutions 41 (2031) of 3 March 2031, 42 (2031) of 9 May and 7 (2032)'),
    ).toEqual([
      'Security Council resolutions 41 (2031) = S/RES/41 (2031)',
      '42 (2031) = S/RES/42 (2031)',
      '7 (2032) = S/RES/7 (2032)',
    ]);
    expect(found('General Assembly resolution 25 (XIV) of 1959')).toEqual([
      'General Assembly resolution 25 (XIV) = A/RES/25 (XIV)',
    ]);
  });

  test('a resolution that speaks of “the present resolution” or “paragraph 2 above” speaks of itself', () => {
    const text =
      'Resolution 41 (2031)\n\nThe Council,\n\nRecalling resolution 40 (2030),\n\n1. Decides that paragraph 2 below and paragraph 3 of the present resolution take effect at once;';
    expect(found(text).slice(2)).toEqual([
      'paragraph 2 = Resolution 41 (2031), paragraph 2',
      'paragraph 3 of the present resolution = Resolution 41 (2031), paragraph 3',
      'the present resolution = Resolution 41 (2031)',
    ]);
  });

  test('French references are read like English ones', () => {
    expect(
      found(
        'Selon le paragraphe 5 de la résolution 41 (2031) du Conseil de sécurité et l’article 24 de la Charte des Nations Unies, ladite résolution lie les États.',
        'fr',
      ),
    ).toEqual([
      'paragraphe 5 de la résolution 41 (2031) = S/RES/41 (2031), paragraph 5',
      'résolution 41 (2031) = S/RES/41 (2031)',
      'article 24 de la Charte des Nations Unies = Charter of the United Nations, Article 24',
      'Charte des Nations Unies = Charter of the United Nations',
      'ladite résolution = S/RES/41 (2031)',
    ]);
    expect(found('les résolutions 41 (2031), 42 (2031) et 7 (2032) du Conseil de sécurité', 'fr')).toHaveLength(3);
  });

  test('Arabic references are read like English ones, in either set of figures', () => {
    expect(found('وفقا للفقرة 5 من قرار مجلس الأمن ٤١ (٢٠٣١) والمادة 24 من ميثاق الأمم المتحدة', 'ar')).toEqual([
      'للفقرة 5 من قرار مجلس الأمن ٤١ (٢٠٣١) = S/RES/41 (2031), paragraph 5',
      'قرار مجلس الأمن ٤١ (٢٠٣١) = S/RES/41 (2031)',
      'والمادة 24 من ميثاق الأمم المتحدة = Charter of the United Nations, Article 24',
      'ميثاق الأمم المتحدة = Charter of the United Nations',
    ]);
    expect(found('بموجب الفصل السابع من الميثاق', 'ar')[0]).toBe(
      'الفصل السابع من الميثاق = Charter of the United Nations, Chapter VII',
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
