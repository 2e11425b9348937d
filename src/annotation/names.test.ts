import { describe, expect, test } from 'vitest';
import { annotated } from '../../test/annotated.ts';
import { read } from '../document/read.ts';
import { Failure } from '../failure.ts';
import { loadModels } from '../workbench/load-models.ts';
import { annotate } from './annotate.ts';

/** The names of a text as "kind: name". */
const named = (text: string): string[] => {
  const { document, mentions } = annotated(text);
  return mentions.flatMap((mention) =>
    'named' in mention && mention.name !== undefined
      ? [`${mention.kind}: ${document.text.slice(mention.name.start, mention.name.end)}`]
      : [],
  );
};

/** The descriptions of a text as "kind: phrase". */
const described = (text: string): string[] => {
  const { document, mentions } = annotated(text);
  return mentions.flatMap((mention) =>
    'named' in mention && !mention.named ? [`${mention.kind}: ${document.text.slice(mention.start, mention.end)}`] : [],
  );
};

describe('names', () => {
  test('titles stand outside the name of a person', () => {
    expect(named('Prime Minister Anna Keld spoke in Berlin.')).toEqual(['person: Anna Keld', 'place: Berlin']);
  });

  test('what has an article and ends in a word for a body is nobody, and its last word is short for it', () => {
    const { entities } = annotated('They accuse the Marta Column. The mayor paid the Column in 2031.');
    expect(entities.map(({ label, kind }) => `${kind}: ${label}`)).toEqual(['group: Marta Column']);
  });

  test('a ministry holds its matters, a state that acts is a place', () => {
    expect(named('Peru wrote to the Ministry of Trade and Industry.')).toEqual([
      'place: Peru',
      'organisation: Ministry of Trade and Industry',
    ]);
  });

  test('a body holds both words that say which it is, and both of its matters', () => {
    expect(named('The mayor asked the Economic and Social Council to help.')).toEqual([
      'organisation: Economic and Social Council',
    ]);
    expect(named('The mayor chaired the Conference on Security and Cooperation in Peru.')).toEqual([
      'organisation: Conference on Security and Cooperation in Peru',
    ]);
  });

  test('a body is called by both nouns for what it is about', () => {
    expect(named('The mayor asked the Food and Harvest Organization of Varn to help.')).toEqual([
      'organisation: Food and Harvest Organization of Varn',
    ]);
    expect(named('It seems the Senate and Ports Committee met him.')).toEqual([
      'organisation: Senate',
      'organisation: Ports Committee',
    ]);
  });

  test('a state whose name joins two is one', () => {
    expect(named('They wrote to Greece and the United Kingdom of Great Britain and Northern Ireland.')).toEqual([
      'place: Greece',
      'place: United Kingdom of Great Britain and Northern Ireland',
    ]);
  });

  test('a land whose name joins two is not cut in two where the document never tells the two apart', () => {
    const text =
      'The State of Jandar and Kessim funded the Salt League. Police in Jandar and Kessim arrested three men.';
    expect(named(text)).toEqual([
      'place: State of Jandar and Kessim',
      'organisation: Salt League',
      'place: Jandar and Kessim',
    ]);
    expect(named(`${text} Three more fled from Kessim.`)).toContain('place: Kessim');
    expect(named('Police in Newfoundland and Labrador arrested three men.')).toEqual([
      'place: Newfoundland and Labrador',
    ]);
  });

  test('a mission is not cut before the land that it is sent to, and whoever else acts there is', () => {
    expect(named('The Verification Mission in Ostrava Vale accused the Salt League.')).toContain(
      'organisation: Verification Mission in Ostrava Vale',
    );
    expect(named('The Interim Force in Peru seized two trucks.')).toEqual(['group: Interim Force in Peru']);
    expect(named('The Salt League in Peru seized two trucks.')).toContain('place: Peru');
  });

  test('the number of a note is no part of an office', () => {
    expect(named('The council heard the report of the Secretary-General 42 at its meeting.')).toEqual([]);
  });

  test('the letter of a paragraph is no part of the body that it opens with', () => {
    expect(named('D. The Commission of Inquiry shall report to the mayor.')).toEqual([
      'organisation: Commission of Inquiry',
    ]);
    expect(named('A. A Commission of Inquiry is established.')).toEqual(['organisation: Commission of Inquiry']);
  });

  test('a day behind a name is no part of it', () => {
    expect(named('Keld told the Morning Show Monday that he would help.')).toContain('thing: Morning Show');
  });

  test('a number or a letter behind a noun for people is what somebody is called by', () => {
    expect(named('On 4 May Witness B told them that Officer 3 had fled.')).toEqual([
      'person: Witness B',
      'person: Officer 3',
    ]);
  });

  test('a family name is part of the name behind a title, and an honorific begins another', () => {
    expect(named('They said that Chief Constable Anna Oke had fled.')).toEqual(['person: Anna Oke']);
    expect(named('The letter was signed by Dr Tomas Wray Ms Ines Vadar.')).toEqual([
      'person: Tomas Wray',
      'person: Ines Vadar',
    ]);
  });

  test('an account is called by its name', () => {
    expect(named('The clip was posted by an account called @KellHarbour.')).toEqual(['organisation: @KellHarbour']);
  });

  test('the number of a section is no part of a name behind it', () => {
    expect(described('II. Trade in copper\n\nThe mine was sold.')).not.toContain('thing: II. Trade');
  });

  test('a ministry holds its matter, not the state whose it is', () => {
    expect(named('They wrote to the Department of Public Works of the Republic of Kestor.')).toEqual([
      'organisation: Department of Public Works',
      'place: Republic of Kestor',
    ]);
  });

  test('the body that issues a document in capitals is one name, written as sentences write it', async () => {
    const text =
      'JOINT COMMISSION FOR THE NORTHERN LAKES\nMonthly report, November 2039\n\n1. The Commission met in May. It heard six pilots.\n';
    const document = await read(Buffer.from(text), 'report.txt');
    if (document instanceof Failure) throw document;
    const { entities } = annotate(document, loadModels());
    expect(entities.map(({ label }) => label)).toContain('Joint Commission for the Northern Lakes');
  });

  test('the body on a line of the letterhead is a name, though it is written like other words', async () => {
    const text =
      'CENTRAL HARBOUR BOARD OF SUND\nSpecial Panel on Emergency Dredging\n\nThird report\n3 May 2031\n\n1. The Panel asked for the files.\n';
    const document = await read(Buffer.from(text), 'report.txt');
    if (document instanceof Failure) throw document;
    const { entities } = annotate(document, loadModels());
    expect(entities.map(({ label }) => label)).toContain('Special Panel on Emergency Dredging');
  });

  test('a paper keeps the article of its masthead, a body that begins a sentence does not', async () => {
    const labels = async (text: string): Promise<string[]> => {
      const document = await read(Buffer.from(text), 'report.txt');
      if (document instanceof Failure) throw document;
      return annotate(document, loadModels()).entities.map(({ label }) => label);
    };
    const story = 'The crane\n\nBy Ines Vadar, The Sarr Courier\n\nThe firm did not reply to the Sarr Courier.\n';
    expect(await labels(story)).toContain('The Sarr Courier');
    const briefing =
      'The crane\n\nThe firm fled.\n\nThe Kell Initiative is an independent research organisation. The Kell Initiative takes no money.\n';
    expect(await labels(briefing)).toContain('Kell Initiative');
  });

  test('a name whose adjective the text uses is that of a land', () => {
    const text = 'The team asked whether Kestoria had broken the embargo. Kestorian border guards fled.';
    expect(named(text)).toContain('place: Kestoria');
  });

  test('a name that a government is named by is that of a land', () => {
    expect(named('Kell denied it. The government of Kell has sold oil.')).toEqual(['place: Kell', 'place: Kell']);
  });

  test('a name whose embassy or parliament is spoken of is that of a land', () => {
    const text = "Brenna said that it would pay. The minister spoke with Brenna's ambassador.";
    expect(named(text)).toEqual(['place: Brenna', 'place: Brenna']);
  });

  test('words for states at large, and a noun that only opens a sentence, are no names', () => {
    const text = 'Letters from many villages came. Member States of the Varn Union met. All States Parties agreed.';
    expect(named(text)).toEqual(['organisation: Varn Union']);
  });

  test('a language in a masthead is no people', () => {
    const text = 'Language: English\nOriginal: Spanish\nFrench\n\nThe French navy left Varn.';
    expect(named(text).filter((name) => name.startsWith('nationality'))).toEqual(['nationality: French']);
  });

  test('a hyphen joins two names that the document has apart; before a body’s noun they are its name', () => {
    const text = 'Anna Keld met Tom Brandt. The Keld-Brandt agreement lapsed. The Keld-Brandt Foundation paid.';
    expect(named(text)).toEqual([
      'person: Anna Keld',
      'person: Tom Brandt',
      'person: Keld',
      'person: Brandt',
      'organisation: Keld-Brandt Foundation',
    ]);
  });

  test('an office in small letters parts a body from who holds it', () => {
    const text = 'Police held fourteen people, among them Federation treasurer Hugo Tarn.';
    expect(named(text).toSorted()).toEqual(['organisation: Federation', 'person: Hugo Tarn']);
  });

  test('what is named beside a place that something is in is a place; a newspaper is none', () => {
    expect(named('They shelled depots in Raqqa, Jarablus and al-Tarnesh.')).toContain('place: al-Tarnesh');
    expect(named('The embassy confirmed it to the newspaper El Vigía.')).toContain('organisation: El Vigía');
  });

  test('an adjective before a common noun ends no name', () => {
    expect(named('On 17 May the Third Corps of the Kestorian army cut off Varn.')).toContain('group: Third Corps');
  });

  test('a saint by himself is a place', () => {
    expect(named('The League asked St. Brenna to close the register.')).toContain('place: St. Brenna');
  });

  test('what stands before a name and is written as one belongs to it, whatever its acronym says', () => {
    expect(named('It blamed the Harbour Self-Defence Union (SDU).')).toContain(
      'organisation: Harbour Self-Defence Union',
    );
  });

  test('a company without its ending is the company', () => {
    expect(named('Tarn Optronics Ltd sold sights. The police searched Tarn Optronics.')).toEqual([
      'organisation: Tarn Optronics Ltd',
      'organisation: Tarn Optronics',
    ]);
  });

  test('what a document says of a name tells what it is', () => {
    const group = 'The monitoring group Open Quarry published three invoices. The director of Open Quarry wept.';
    expect(named(group)).toEqual(['organisation: Open Quarry', 'organisation: Open Quarry']);
    expect(named('A bank in Hesk paid. It sold ore in Upper Hesk.')).toEqual(['place: Hesk', 'place: Upper Hesk']);
    expect(named('The freighter Aurelie Stone sank.')).toEqual(['thing: Aurelie Stone']);
    expect(named('The papers had been prepared by Quenlow Minerals, the consignee.')).toContain(
      'organisation: Quenlow Minerals',
    );
  });

  test('the mark of a ship stands before her name, whatever else bears it', () => {
    expect(named('The firm also owns the MV Lady Corwen and the MV Stern Promise.')).toEqual([
      'thing: Lady Corwen',
      'thing: Stern Promise',
    ]);
  });

  test('a field of a form, a matter of a minister and the compass are nobody', () => {
    expect(
      named('From: Anna Keld\nCc: Orland Coast Guard\n\nThe Minister for Foreign Trade visited the eastern hills.'),
    ).toEqual(['person: Anna Keld', 'group: Orland Coast Guard']);
  });

  test('a name in capitals is the name that the text writes otherwise', () => {
    expect(named('DRAVIK HILL ARMY\n\nThe Dravik Hill Army sold ore to the 4th Mountain Regiment.')).toEqual([
      'group: DRAVIK HILL ARMY',
      'group: Dravik Hill Army',
      'group: 4th Mountain Regiment',
    ]);
  });

  test('letters, a hyphen and a number are one name, everywhere a person’s where a witness bears it', () => {
    expect(named('The court heard Witness K-14. K-14 fled from an AT-9 launcher.')).toEqual([
      'person: K-14',
      'person: K-14',
      'thing: AT-9',
    ]);
  });

  test('an acronym shows how far the name before it goes', () => {
    expect(named('Fighters of the Free Coast in Varn and the Uplands (FCVU) fled.')).toContain(
      'organisation: Free Coast in Varn and the Uplands',
    );
  });

  test('the adjective of a state is a nationality within the phrase', () => {
    expect(named('The letter names Iranian militias.')).toEqual(['nationality: Iranian']);
  });

  test('a language is nobody', () => {
    expect(named('The letter was translated into English.')).toEqual([]);
  });

  test('a month is nobody', () => {
    expect(named('They met in May and in August.')).toEqual([]);
  });
});

describe('nominals', () => {
  test('what has no name has a kind by its head', () => {
    expect(described('Torture survivors have accused rebel groups. Crude oil was sold. A refinery burned.')).toEqual([
      'person: Torture survivors',
      'group: rebel groups',
      'goods: Crude oil',
      'facility: A refinery',
    ]);
  });

  test('the date of a publication is no part of what was published', () => {
    expect(described('The group published on 27 February 2034 three invoices.')).toContain(
      'publication: three invoices',
    );
  });

  test('a state is named for those whose it is', () => {
    expect(named('The Democratic People’s Republic of Orland sent a note.')).toEqual([
      'place: Democratic People’s Republic of Orland',
    ]);
  });

  test('what introduces a phrase that says the same again is no part of it', () => {
    expect(described('It arms ground troops (i.e. the moderate opposition).')).toContain(
      'group: the moderate opposition',
    );
  });

  test('an office nests the place that it governs', () => {
    const text = 'The governor of Lima Province resigned.';
    expect(described(text)).toContain('office: The governor of Lima Province');
    expect(named(text)).toEqual(['place: Lima Province']);
  });
});
