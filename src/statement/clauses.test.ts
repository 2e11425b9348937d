import { describe, expect, test } from 'vitest';
import { annotatedIn } from '../../test/annotated.ts';
import { plainDocument } from '../../test/plain-document.ts';
import { annotate } from '../annotation/annotate.ts';
import { attribute } from '../attribution/attribute.ts';
import { loadModels } from '../workbench/load-models.ts';
import { state } from './state.ts';

/** Each statement as "tie: agents → patients | voice factuality ← sources". */
const stated = (text: string, language: string): string[] => {
  const document = annotatedIn(language, text);
  const statements = state(document, attribute(document));
  for (const { start, end, quote } of statements) expect(quote).toBe(document.document.text.slice(start, end));
  return statements.map(({ tie, agent, patient, voice, factuality, source }) => {
    const names = (list: readonly { readonly label: string }[]): string => list.map(({ label }) => label).join(' + ');
    return `${tie}: ${names(agent)} → ${names(patient)} | ${voice} ${factuality}${source.length === 0 ? '' : ` ← ${names(source)}`}`;
  });
};

test('"we" is whoever put the document out, except in the words of others', () => {
  const text =
    'Nos soldats ont arrêté Jean Morel. Nous condamnons le Front du Nord. Il nous accuse aussi. « Le Front du Nord a attaqué nos navires », a déclaré le maire Paul Osten.';
  const document = plainDocument(text);
  const issuer = { start: 0, end: 0, value: 'Ministère du Port' };
  const read = annotate({ ...document, language: 'fr', metadata: { ...document.metadata, issuer } }, loadModels());
  const agents = state(read, attribute(read)).map(({ tie, agent, patient }) =>
    [tie, ...[...agent, ...patient].map(({ label }) => label)].join(' '),
  );
  expect(agents).toContain('coerce Ministère du Port Jean Morel');
  expect(agents).toContain('oppose Ministère du Port Front du Nord');
  expect(agents.filter((line) => line.includes('Ministère'))).toHaveLength(2);
});

test('the year of a resolution is not the time of its breach', () => {
  const document = annotatedIn('fr', 'Le Front du Nord a violé la résolution 118 (2018) en mars 2020.');
  expect(state(document, attribute(document)).map(({ tie, time }) => [tie, time])).toEqual([['violate', '2020-03']]);
});

describe('French clauses', () => {
  test('throwing waste into a bay is no answer to it', () => {
    expect(stated('La société Brenn Métal a rejeté des solvants dans la baie.', 'fr')).toEqual([]);
    expect(stated('La société Brenn Métal a rejeté ces accusations.', 'fr')).toHaveLength(1);
  });

  test.each([
    [
      'La société Brenn Métal a livré des camions au Front du Nord en mai 2020.',
      ['supply: Brenn Métal → Front du Nord | asserted CT+'],
    ],
    [
      'Le Front du Nord achète du cuivre à la société Brenn Métal depuis deux ans.',
      ['trade: Brenn Métal → Front du Nord | asserted CT+'],
    ],
    [
      "Selon le syndicat des dockers, l'armée d'Orland n'a pas attaqué le Front du Nord.",
      ['attack: Orland → Front du Nord | reported CT- ← syndicat des dockers'],
    ],
    [
      "La ministre de l'Intérieur, Clara Venn, a affirmé que le Front du Nord avait enlevé trois médecins.",
      ['coerce: Front du Nord → médecins | reported CT+ ← Clara Venn'],
    ],
    [
      '« Le Front du Nord a tué deux instituteurs », a déclaré le maire Paul Osten devant la presse.',
      ['attack: Front du Nord → instituteurs | reported CT+ ← Paul Osten'],
    ],
    [
      'Trois pêcheurs ont été arrêtés par la police du Valdren le 4 mars 2021.',
      ['coerce: police du Valdren → pêcheurs | asserted CT+'],
    ],
    [
      'Le Front du Nord aurait vendu du bois à la société Brenn Métal.',
      ['trade: Front du Nord → Brenn Métal | reported PR+ ← unnamed'],
    ],
    [
      "L'Union des ports demande à la société Brenn Métal de libérer les marins.",
      ['urge: Union des ports → Brenn Métal | urged Uu'],
    ],
    [
      'Si le Front du Nord attaque les pêcheurs, la milice des Dunes protégera le village.',
      ['attack: Front du Nord → pêcheurs | conditional Uu'],
    ],
    [
      "L'Union des ports a servi de médiateur entre le Front du Nord et la société Brenn Métal.",
      ['state: Union des ports → Front du Nord + Brenn Métal | asserted CT+'],
    ],
    [
      'Le tribunal de Sall a condamné la société Brenn Métal à une amende.',
      ['sanction: tribunal de Sall → Brenn Métal | asserted CT+'],
    ],
    ['Les dockers de Sall se sont mis en grève.', ['oppose: dockers de Sall →  | asserted CT+']],
    ['Le tribunal a interdit à la société Brenn Métal de vendre du bois.', []],
  ])('%s', (text, expected) => expect(stated(text, 'fr')).toEqual(expected));

  test('a union is not the company that was named last, another word for a business is', () => {
    const text = 'La compagnie Nordal a livré des camions au Front du Nord. Le syndicat a dénoncé la société.';
    expect(stated(text, 'fr')[1]).toBe('oppose: syndicat → Nordal | asserted CT+');
  });

  test('a sentence in which nobody does anything to anybody states nothing', () => {
    const text =
      "Le port de Sall compte trois quais. L'hiver a été long et les marchés sont restés vides pendant la semaine.";
    expect(stated(text, 'fr')).toEqual([]);
  });
});

describe('Arabic clauses', () => {
  test.each([
    ['هاجمت قوات حكومة أورلاند جبهة الشمال في ٣ مارس ٢٠٢١.', ['attack: حكومة أورلاند → جبهة الشمال | asserted CT+']],
    [
      'قال وزير الداخلية في أورلاند إن جبهة الشمال خطفت ثلاثة أطباء.',
      ['coerce: جبهة الشمال → أطباء | reported CT+ ← وزير الداخلية'],
    ],
    [
      'وفقا لاتحاد البحارة، لم تقصف جبهة الشمال مخيم اللاجئين.',
      ['attack: جبهة الشمال →  | reported CT- ← اتحاد البحارة'],
    ],
    ['واشترت جبهة الشمال النحاس من شركة برين.', ['trade: برين → جبهة الشمال | asserted CT+']],
    ['توسط اتحاد البحارة بين جبهة الشمال وشركة برين.', ['state: اتحاد البحارة → جبهة الشمال + برين | asserted CT+']],
    ['حكمت محكمة سال على شركة برين بغرامة.', ['sanction: محكمة سال → برين | asserted CT+']],
    ['أضرب عمال الميناء عن العمل.', ['oppose: عمال الميناء →  | asserted CT+']],
    // Their houses were not helped by the police.
    ['وهدمت منازلهم بمساعدة الشرطة.', []],
    ['دعا مجلس الموانئ جبهة الشمال إلى إطلاق سراح البحارة.', ['urge: مجلس الموانئ → جبهة الشمال | urged Uu']],
  ])('%s', (text, expected) => expect(stated(text, 'ar')).toEqual(expected));

  test('a sentence in which nobody does anything to anybody states nothing', () => {
    expect(
      stated('يقع الميناء على ساحل البحر. وكان الشتاء طويلا وبقيت الأسواق مغلقة في تلك السنة كلها.', 'ar'),
    ).toEqual([]);
  });
});
