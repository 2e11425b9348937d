import { expect, test } from 'vitest';
import { Failure } from '../../failure.ts';
import type { Document } from '../document.ts';
import { read } from '../read.ts';

const reading = async (text: string, name = 'note.txt'): Promise<Document> => {
  const document = await read(new TextEncoder().encode(text), name);
  if (document instanceof Failure) throw document;
  return document;
};

const kinds = ({ blocks, text }: Document): string[] =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).trim().split('\n')[0]}`);

const letter = `**Assembly**

A/2019/88

Distr.: General
3 May 2019
English
Original: French

**Letter dated 2 May 2019 from the Permanent Representative
of Orland to the League of Ports addressed to the Chair of the
Assembly**

I have the honour to convey a letter dated 28 April 2019 from the Special Envoy of the Varn Assembly on the closure of the harbour.

(Signed) Mirel Astor


Annex to the letter dated 2 May 2019 from the Permanent Representative of Orland to the League of Ports addressed to the Chair of the Assembly

[Original: English]

On behalf of the farmers of Varn, I write to you with concern.

(Signed) **Tolan Reyes**
Special Envoy of the Varn Assembly to the League of Ports
`;

test('a cover letter and its annex are two voices with two signatories', async () => {
  const { parts } = await reading(letter);
  expect(parts.map(({ kind, speaker, onBehalfOf }) => [kind, speaker?.value, onBehalfOf?.value])).toEqual([
    ['cover-letter', 'Mirel Astor', 'Orland'],
    ['annex', 'Tolan Reyes', 'Varn Assembly'],
  ]);
});

test('an annex is dated as its cover letter says, not as the cover letter is', async () => {
  const { parts } = await reading(letter);
  expect(parts.map(({ dated }) => dated?.value)).toEqual(['2019-05-02', '2019-04-28']);
});

test('the masthead gives symbol, circulation date and original language', async () => {
  const { metadata, text } = await reading(letter);
  expect(metadata.symbol?.value).toBe('A/2019/88');
  expect(metadata.originalLanguage?.value).toBe('fr');
  expect(metadata.issuer?.value).toBe('Assembly');
  expect(metadata.addressee?.value).toBe('the Chair of the Assembly');
  expect(metadata.dates.map(({ value, role }) => [value, role])).toEqual([
    ['2019-05-03', 'circulated'],
    ['2019-05-02', 'written'],
    ['2019-04-28', 'written'],
  ]);
  for (const { start, end, value } of Object.values(metadata).flat()) {
    if (/^\d{4}-/.test(value)) continue;
    expect(text.slice(start, end).replaceAll(/\s+/g, ' ')).toBe(value === 'fr' ? 'French' : value);
  }
});

test('blocks of a letter are masthead, heading, prose and signature', async () => {
  expect(kinds(await reading(letter))).toEqual([
    'masthead: Assembly',
    'masthead: A/2019/88',
    'masthead: Distr.: General',
    'heading: Letter dated 2 May 2019 from the Permanent Representative',
    'paragraph: I have the honour to convey a letter dated 28 April 2019 from the Special Envoy of the Varn Assembly on the closure of the harbour.',
    'signature: (Signed) Mirel Astor',
    'heading: Annex to the letter dated 2 May 2019 from the Permanent Representative of Orland to the League of Ports addressed to the Chair of the Assembly',
    'masthead: [Original: English]',
    'paragraph: On behalf of the farmers of Varn, I write to you with concern.',
    'signature: (Signed) **Tolan Reyes**'.replaceAll('*', ''),
  ]);
});

test('a news report has a by-line, a date and the paper that printed it', async () => {
  const { metadata, parts } = await reading(
    'THE VARN HERALD\n\nFuel for rebels left by night, papers show\n\nBy Anna Verrin in Port Sallow\n3 May 2016\n\nThe depot at Kell was emptied by night, two clerks said.\n',
  );
  expect(metadata.title?.value).toBe('Fuel for rebels left by night, papers show');
  expect(metadata.issuer?.value).toBe('The Varn Herald');
  expect(metadata.dates[0]).toMatchObject({ value: '2016-05-03', role: 'written' });
  expect(parts[0]?.speaker?.value).toBe('Anna Verrin');
});

test('a memorandum names sender, addressee, date and subject by labels', async () => {
  const { metadata, parts } = await reading(
    'MEMORANDUM\n\nTo: The Harbour Board of Kell\nFrom: Ines Vadar\nDate: 2020-03-04\nSubject: Unpaid dues\n\nThe dues have not been paid since May.\n',
  );
  expect(metadata.addressee?.value).toBe('The Harbour Board of Kell');
  expect(parts[0]?.speaker?.value).toBe('Ines Vadar');
  expect(metadata.dates[0]?.value).toBe('2020-03-04');
  expect(metadata.title?.value).toBe('Unpaid dues');
});

test('who issued a briefing may be told at its end only', async () => {
  const { metadata } = await reading(
    '04/05/2016\n\nBriefing: the copper road\n\nLorries passed by night for a year.\n\nThe Kell Initiative is an independent research organisation in Varn.\n',
  );
  expect(metadata.issuer?.value).toBe('The Kell Initiative');
  expect(metadata.title?.value).toBe('Briefing: the copper road');
});

test('04/05/2016 has two readings; the document itself shows which is likelier', async () => {
  const dates = async (body: string) =>
    (await reading(`04/05/2016\n\nBriefing on ports\n\n${body}\n`)).metadata.dates[0];
  expect(await dates('The harbour of Kell was closed.')).toMatchObject({ value: '2016-05-04', other: '2016-04-05' });
  expect(await dates('On 03/28/2016 the harbour was closed.')).toMatchObject({
    value: '2016-04-05',
    other: '2016-05-04',
  });
  expect(await dates('On March 28, 2016 the defense center was closed.')).toMatchObject({ value: '2016-04-05' });
});

test('13/05/2016 has one reading', async () => {
  const { metadata } = await reading('13/05/2016\n\nBriefing on ports\n\nThe harbour was closed.\n');
  expect(metadata.dates[0]?.value).toBe('2016-05-13');
  expect(metadata.dates[0]).not.toHaveProperty('other');
});

test('a short line that stands alone without a stop is a heading; a word between list items is not', async () => {
  const document = await reading(
    'Report on ports\n\nThe harbour was closed.\n\nBreaches of the embargo\n\nWe ask that:\n\n1) the port be opened;\n\nOR\n\n2) the ships be freed.\n',
  );
  expect(kinds(document)).toEqual([
    'heading: Report on ports',
    'paragraph: The harbour was closed.',
    'heading: Breaches of the embargo',
    'paragraph: We ask that:',
    'list-item: the port be opened;',
    'paragraph: OR',
    'list-item: the ships be freed.',
  ]);
});

test('names after "Yours faithfully" sign the letter', async () => {
  const document = await reading(
    'Dear Chair,\n\nThe harbour was closed by order of the Board.\n\nYours faithfully,\n\nInes Vadar\nDirector of the Kell Initiative\n',
  );
  expect(document.parts[0]).toMatchObject({
    speaker: { value: 'Ines Vadar' },
    onBehalfOf: { value: 'Kell Initiative' },
    addressee: { value: 'Chair' },
  });
});

/** Who issued a paper, and who speaks in its first part, for whom. */
const voices = async (text: string): Promise<(string | undefined)[]> => {
  const { metadata, parts } = await reading(text);
  return [metadata.issuer?.value, parts[0]?.speaker?.value, parts[0]?.onBehalfOf?.value];
};

test.each([
  ['the Minister for Foreign Affairs of Belmar', 'Belmar'],
  ['the Minister of Ports and Fisheries of the Republic of Belmar', 'Republic of Belmar'],
  ['the Permanent Representative of Belmar at the League of Ports', 'Belmar'],
  ['the Prime Minister of the Kingdom of Sarr', 'Kingdom of Sarr'],
])('a letter from %s speaks for %s', async (sender, state) => {
  const text = `Letter dated 6 May 2033 from ${sender} addressed to the President of the Harbour Council\n\nExcellency,\n\nWe reject the charge.\n\n(Signed) Aurel Dask\nMinister for Foreign Affairs\n`;
  expect((await voices(text)).slice(1)).toEqual(['Aurel Dask', state]);
});

test.each([
  [
    'what a minister states, his state',
    'Statement by the Minister of Defence of Belmar, General Oto Lund, on the raid at Kor\n\nOur army repelled the raiders.\n',
    'Belmar',
  ],
  [
    'who signs for “the Republic”, the state of the letterhead',
    'REPUBLIC OF BELMAR\nOFFICE OF THE PRESIDENT\n\nPort Sarr, 14 March 2032\n\nTo: The Chair of the Harbour Council\n\nExcellency,\n\nWe reject the charge.\n\n(Signed) Ada Brim\nPresident of the Republic\n',
    'Republic of Belmar',
  ],
  [
    'whoever signs for a mission, its state',
    'Letter dated 2 May 2033 from the Chargé d’affaires a.i. of the Permanent Mission of Belmar to the League of Ports addressed to the President of the Harbour Council\n\nWe reject the charge.\n\n(Signed) Ada Brim\nMinister Plenipotentiary\n',
    'Belmar',
  ],
  [
    'whoever names a body behind the office, the body',
    'Dear Ms Brim,\n\nWe have read your reply.\n\nBest regards,\n\nOto Lund\nHead of Research, Kell Initiative\n',
    'Kell Initiative',
  ],
])('%s speaks for', async (_, text, body) => {
  expect((await voices(text))[2]).toBe(body);
});

test('a salutation that calls nobody by name addresses nobody', async () => {
  const { parts } = await reading('Dear Sirs,\n\nYour guards beat our client.\n\nYours faithfully,\n\nAda Brim\n');
  expect(parts[0]?.addressee).toBeUndefined();
});

test('a panel that is named for what it looks into issues its report by its whole name', async () => {
  const [issuer] = await voices('Report of the Panel of Experts on Belmar\n\nThe Panel saw the ruins of the mill.\n');
  expect(issuer).toBe('Panel of Experts on Belmar');
});

test('the heading of a paper laid before a court names the court', async () => {
  const [issuer] = await voices(
    'IN THE HIGH COURT OF SARR\n\nAstor v Kest Mills Ltd\n\n1. The Claimant asks the Court to open the sluices of the mill.\n',
  );
  expect(issuer).toBe('High Court of Sarr');
});

test('letters in brackets behind the name of whoever issues a paper are no part of it', async () => {
  const [issuer] = await voices(
    'OBSERVATION MISSION TO UPPER SARR (OMUS)\n\nWeekly bulletin\n\nThe Mission saw two boats.\n',
  );
  expect(issuer).toBe('Observation Mission to Upper Sarr');
});

test.each([
  [
    'a body that says where it stands, under a line that says what the paper is',
    'PUBLIC STATEMENT\n3 May 2031\n\nSarr Mountain Aid on the shelling of its depot\n\nSarr Mountain Aid (SMA) condemns the shelling of its depot at Kell. We had told the army where it stood.\n',
    'Sarr Mountain Aid',
  ],
  [
    'a body in a title in capitals over a line of dates',
    'SECOND PERIODIC REPORT OF THE OBSERVER MISSION IN BELMAR\n1 May to 31 July 2031\n\n1. The Mission met forty villagers.\n',
    'Observer Mission in Belmar',
  ],
  [
    'a body by the name that the text introduces with its letters',
    'SECOND PERIODIC REPORT OF THE OBSERVER MISSION IN BELMAR\n1 May to 31 July 2031\n\n1. The Observer Mission (OM) met forty villagers.\n',
    'Observer Mission',
  ],
  [
    'a body before the dash of its letterhead',
    'JOINT FERRY COMMISSION — EASTERN SHORE\nWeekly Report No. 7 (1–7 May 2031), issued 8 May 2031\n\nThe Commission counted nine boats.\n',
    'Joint Ferry Commission',
  ],
  [
    'the agency behind a dateline, for which the reporters write',
    'Belmar frees dockers\n\nBy Ines Vadar and Oto Lund\n\nKELL, May 9, 2031 (Littoral Dispatch) - Belmar freed two dockers on Monday. The port did not answer our questions.\n',
    'Littoral Dispatch',
  ],
  [
    'the paper that was shown the files, where it speaks of itself',
    'The cranes nobody sold\n\nBy our harbour desk, 9 May 2031\n\nKELL — The port sold four cranes, files obtained by the Kell Mercury show. A docker told this newspaper that they left by night.\n',
    'Kell Mercury',
  ],
  [
    'a name before the sort of paper that it puts out',
    'TRUELIGHT FACT CHECK\nPublished 4 May 2031. Updated 6 May 2031.\n\nDid the mayor sell the bridge?\n\nTruelight found no deed of sale.\n',
    'Truelight',
  ],
  [
    'the name before what the paper is and when it came out',
    '# Who mends the weirs of Kell\n\n*River Ledger, Research Note 9, May 2031*\n\n## Summary\n\nWe walked along the weirs of Kell.\n',
    'River Ledger',
  ],
  [
    'the institution before the date',
    '# Weirs and mills\n\n**Research briefing 4/31, prepared for the Committee on Rivers**\n*Regional Research Service, 8 May 2031*\n\n## Summary\n\nThe weirs are old.\n',
    'Regional Research Service',
  ],
  [
    'a name over what the paper is, above its title',
    'QUAY RIGHTS\nBriefing paper | May 2031\n\nShort Ropes: dockers in debt at Kell\n\nThis paper draws on 40 interviews with dockers.\n',
    'Quay Rights',
  ],
  [
    'whoever is shown things, by the line before the date',
    'FACT CHECK: Did the mayor sell the bridge?\n\nPlumb Desk, 4 May 2031\n\nA deed seen by Plumb Desk names nobody.\n',
    'Plumb Desk',
  ],
  [
    'the association that complains, and not the prosecutor it turns to',
    'TO THE PROSECUTOR AT THE COURT OF SARR\nComplaint of the Association of the Millers of Kell\nSarr, 4 May 2031\n\n1. The complainant was formed in 2029.\n',
    'Association of the Millers of Kell',
  ],
  [
    'the institute of whoever comments',
    'Two hands\n\nCommentary by Ada Lund, Centre for River Studies · 4 May 2031\n\nBelmar has two policies, and I have seen both.\n',
    'Centre for River Studies',
  ],
  [
    'the party whose paper is laid before a court',
    'IN THE HIGH COURT OF SARR\nClaim No. 12\n\nAstor v Kest Mills Ltd\n\nSUMMARY OF THE CLAIMANTS\' SUBMISSIONS\n3 June 2031\n\n1. We speak for 40 millers ("the Claimants").\n',
    'Claimants',
  ],
])('who issues a paper is %s', async (_, text, body) => {
  expect((await voices(text))[0]).toBe(body);
});

test('a ministry speaks for the state above it on its letterhead', async () => {
  const [issuer, , state] = await voices(
    'KINGDOM OF SARR\nMINISTRY OF PORTS\n\nNOTE VERBALE\n\nThe Ministry presents its compliments to the League of Ports.\n',
  );
  expect([issuer, state]).toEqual(['Ministry of Ports', 'Kingdom of Sarr']);
});

test('a place before a date issues nothing', async () => {
  const [issuer] = await voices(
    '# The weirs of Kell\n\n*Port Sarr, 4 May 2031*\n\nThe weirs are old and the river is high.\n',
  );
  expect(issuer).toBeUndefined();
});

test('a paper that cites what another was shown does not become the other', async () => {
  const [issuer] = await voices(
    'The cranes nobody sold\n\nKELL — The port sold four cranes, files seen by the Kell Mercury show.\n',
  );
  expect(issuer).toBeUndefined();
});

test('a bulletin that gives its days and when it was issued was written when it was issued', async () => {
  const { metadata } = await reading(
    'JOINT FERRY COMMISSION — EASTERN SHORE\nWeekly Report No. 7 (1–7 May 2031), issued 8 May 2031\n\nThe Commission counted nine boats.\n',
  );
  expect(metadata.dates.map(({ value }) => value)).toEqual(['2031-05-08']);
});

test('a letter that several sign in one line speaks for the body on its letterhead', async () => {
  const text =
    'Members of the Standing Group on Prisons\n\nMinister of Justice\n\nDear Minister,\n\nWe ask you to free the dockers.\n\nYours sincerely,\n\n(Signed) Ines Vadar, Oto Lund and Ada Brim\n';
  expect((await voices(text)).slice(0, 2)).toEqual(['Standing Group on Prisons', 'Standing Group on Prisons']);
});

test('a reporter writes for the paper behind the name', async () => {
  const text =
    'The harbour that sold its cranes\n\nBy Ines Vadar, The Sarr Courier\nTuesday 9 April 2024\n\nThe port did not reply to our questions.\n';
  expect(await voices(text)).toEqual(['The Sarr Courier', 'Ines Vadar', 'The Sarr Courier']);
});

test('a report that several sign speaks for the body that it names', async () => {
  const { parts } = await reading(
    'Report of the Panel of Inquiry on the Kell fire\n\nThe Panel saw the ruins.\n\n(Signed) Ada Brim, Chair\n(Signed) Oto Lund\n',
  );
  expect(parts[0]?.speaker?.value).toBe('Panel of Inquiry');
});

const note = `NATIONS DU LITTORAL
CONSEIL DES PORTS DU LITTORAL

CP/2021/44
Distr. générale
3 mars 2021
Français
Original : anglais

Note verbale datée du 1er mars 2021, adressée au Secrétaire général par la Représentante permanente du Belmar

La mission transmet une lettre datée du 26 février 2021 de la part du Ministre. Elle prie le Conseil de la publier.

(Signé) Paule Orsini
`;

test('a French note has the date, the two ends and the language of its masthead and title', async () => {
  const { metadata, parts } = await reading(note);
  expect(metadata.dates.map(({ value, role }) => `${value} ${role}`)).toEqual([
    '2021-03-03 circulated',
    '2021-03-01 written',
  ]);
  expect(metadata.issuer?.value).toBe('Conseil des Ports du Littoral');
  expect(metadata.symbol?.value).toBe('CP/2021/44');
  expect(metadata.originalLanguage?.value).toBe('en');
  expect(parts.map(({ speaker, onBehalfOf }) => [speaker?.value, onBehalfOf?.value])).toEqual([
    ['Paule Orsini', 'Belmar'],
  ]);
});

test('an Arabic statement has its issuer and its date, with a month in two systems and figures of its script', async () => {
  const { metadata } = await reading(`المركز الأهلي للموانئ
بيان صحفي
التاريخ: ٧ تشرين الأول/أكتوبر ٢٠٢٣
الموضوع: تلوث الخليج

ندين إلقاء شركة تيرفان مواد سامة في الخليج. وقد رفض المحافظ أمس استقبالنا.
`);
  expect(metadata.issuer?.value).toBe('المركز الأهلي للموانئ');
  expect(metadata.title?.value).toBe('تلوث الخليج');
  expect(metadata.dates.map(({ value }) => value)).toEqual(['2023-10-07']);
});

test('an Arabic headline about a company does not name the paper', async () => {
  const { metadata } = await reading(`صحيفة المرفأ
18 حزيران 2022

شركة محلية متهمة بتلويث النهر

قالت الوزيرة إن الشركة ألقت مواد سامة في النهر في شهر أيار الماضي.
`);
  expect(metadata.issuer?.value).toBe('صحيفة المرفأ');
  expect(metadata.title?.value).toBe('شركة محلية متهمة بتلويث النهر');
});

test('an Arabic headline that tells what a company does names nobody who wrote it', async () => {
  const told = await reading('# شركة نورلاين تنفي بيع الوقود\n\nنفت الشركة أنها باعت وقودا إلى الكتيبة.\n', 'note.md');
  expect(told.metadata.issuer).toBeUndefined();
  const named = await reading('# شركة نورلاين للنقل\n\nنفت الشركة أنها باعت وقودا إلى الكتيبة.\n', 'note.md');
  expect(named.metadata.issuer?.value).toBe('شركة نورلاين للنقل');
});

test.each([
  ['Final report, 15 May 2019', ['2019-05-15']],
  ['Statement of 22 May 2019', ['2019-05-22']],
  ['Joint communiqué, 23 May 2019', ['2019-05-23']],
  ['Report on the attack on the harbour of Varn of 4 May 2019', []],
])('the title %s gives the dates %j', async (title, dates) => {
  const { metadata } = await reading(`${title}\n\nThe harbour was closed again. No ship could leave it.\n`);
  expect(metadata.dates.map(({ value }) => value)).toEqual(dates);
});
