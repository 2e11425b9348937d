import type { Force, Instrument } from './instrument.ts';

interface Fact {
  readonly number: string;
  readonly title: string;
  readonly adopted: string;
  readonly chapter?: 'VII';
  readonly paragraphs?: readonly (readonly [path: string, verb: string, force: Force, addressee?: string])[];
}

/**
 * Facts of Security Council resolutions that documents of this field cite: number, subject, day of adoption, Chapter VII or
 * not, and what single paragraphs do. Their texts are not here: who needs them adds them to the case.
 * Source: the Council's own records; paragraph numbers of 2170 and 2199 from secondary sources.
 */
const facts: readonly Fact[] = [
  { number: '1267 (1999)', title: 'Sanctions on the Taliban', adopted: '1999-10-15', chapter: 'VII' },
  { number: '1373 (2001)', title: 'Financing of terrorism', adopted: '2001-09-28', chapter: 'VII' },
  { number: '2118 (2013)', title: 'Chemical weapons of Syria', adopted: '2013-09-27' },
  { number: '2161 (2014)', title: 'Al-Qaida sanctions', adopted: '2014-06-17', chapter: 'VII' },
  {
    number: '2170 (2014)',
    title: 'ISIL and Al-Nusra Front',
    adopted: '2014-08-15',
    chapter: 'VII',
    paragraphs: [['12', 'recalls', 'recalls', 'all States']],
  },
  { number: '2178 (2014)', title: 'Foreign terrorist fighters', adopted: '2014-09-24', chapter: 'VII' },
  {
    number: '2199 (2015)',
    title: 'Trade with ISIL and Al-Nusra Front',
    adopted: '2015-02-12',
    chapter: 'VII',
    paragraphs: [['1', 'condemns', 'condemns']],
  },
  {
    number: '2249 (2015)',
    title: 'Terrorist acts of ISIL',
    adopted: '2015-11-20',
    paragraphs: [['5', 'calls upon', 'calls-upon', 'Member States']],
  },
  { number: '2253 (2015)', title: 'ISIL and Al-Qaida sanctions', adopted: '2015-12-17', chapter: 'VII' },
  { number: '2254 (2015)', title: 'Political process in Syria', adopted: '2015-12-18' },
];

/** The instruments that Proffer knows by their facts alone; their provisions hold no words. */
export const shippedInstruments: readonly Instrument[] = facts.map(
  ({ number, title, adopted, chapter, paragraphs }) => ({
    symbol: `S/RES/${number}`,
    title,
    body: 'UN Security Council',
    adopted,
    ...(chapter === undefined ? {} : { chapter }),
    provisions: (paragraphs ?? []).map(([path, verb, force, addressee]) => ({
      path,
      kind: 'operative',
      text: '',
      verb,
      force,
      ...(addressee === undefined ? {} : { addressee }),
      whole: false,
    })),
    witness: 'facts shipped with Proffer',
  }),
);
