/**
 * Sentences of invented places and people, drawn at random: prose whose every character is known because it was made here.
 * `en`, `fr` and `ar` are written each on its own, not translated from each other.
 */
export type ProseLanguage = 'en' | 'fr' | 'ar';

type Random = () => number;

const pick = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

const english = (random: Random): string => {
  const who = pick(random, [
    ...['The harbour master', 'A clerk of the port of Kell', 'The Varn Haulage Company', 'The commander of the guard'],
    ...['Two fishermen from Ansel', 'The Ministry of Works', 'The insurers of the depot', 'A nurse at the clinic'],
    ...[
      'The Orland Assembly',
      'An officer of the Third Battalion',
      'Ms. Ines Vadar',
      'The co-operative of Port Sallow',
    ],
  ]);
  const did = pick(random, [
    ...[
      'told the Panel that',
      'denied that',
      'wrote in a letter that',
      'saw for herself that',
      'could not confirm that',
    ],
    ...['had been informed that', 'recalled in the third interview that', 'maintained throughout that'],
  ]);
  const what = pick(random, [
    ...['the fuel had been sold to a buyer whose name was left out of the ledger'],
    ...['eleven lorries without plates had entered the compound shortly after midnight'],
    ...['the well-known sea-wall at Kell was breached before the storm, not after it'],
    ...['no official had asked for the register until the fire was out'],
    ...['the efficient handling of the affluent was an afterthought of the office'],
    ...['payments of 12,500 crowns were made every month to an account in Varn'],
    ...['the villagers were driven from their homes and their nets were burnt'],
    ...['the copper was weighed twice and entered once'],
    ...['nobody had inspected the valves of the northern tank for at least six years'],
  ]);
  const when = pick(random, [
    ...['on 3 May 2019', 'during the winter of 2018', 'in the night before the fire', 'between June and August 2020'],
    ...['a week later', 'when the ferry was late', 'after the second inspection', 'as early as 2017'],
  ]);
  const tail = pick(random, [
    ...['', '', '', ', although three witnesses said otherwise', ', and kept no copy', '; the reasons were not given'],
    ...[' (see the log of the port)', ', “for the sake of order”, as she put it', ' — or so the minutes have it'],
  ]);
  return random() < 0.5
    ? `${who} ${did} ${what} ${when}${tail}.`
    : `${when[0]?.toUpperCase()}${when.slice(1)}, ${who[0]?.toLowerCase()}${who.slice(1)} ${did} ${what}${tail}.`.replace(
        /, (ms\. ines|the orland)/,
        (found) => found.replace('ms. i', 'Ms. I').replace('orland', 'Orland'),
      );
};

const french = (random: Random): string => {
  const who = pick(random, [
    ...[
      'Le capitaine du port',
      'Une infirmière du dispensaire de Kell',
      'La société de transport Varn',
      'Le commandant',
    ],
    ...['Deux pêcheurs d’Ansel', 'Le ministère des Travaux publics', 'L’assureur du dépôt', 'L’Assemblée d’Orland'],
  ]);
  const did = pick(random, [
    ...['a déclaré au Groupe que', 'a nié que', 'a écrit dans une lettre que', 'n’a pas pu confirmer que'],
    ...['a répété lors du troisième entretien que', 'savait depuis longtemps que'],
  ]);
  const what = pick(random, [
    ...['le carburant avait été vendu à un acheteur dont le nom ne figurait pas au registre'],
    ...['onze camions sans plaques étaient entrés dans l’enceinte peu après minuit'],
    ...['la digue avait cédé avant la tempête, et non après celle-ci'],
    ...['aucun fonctionnaire n’avait demandé les pièces avant l’extinction du feu'],
    ...['des versements de 12 500 couronnes étaient effectués chaque mois sur un compte à Varn'],
    ...['les habitants avaient été chassés de chez eux et leurs filets brûlés'],
  ]);
  const when = pick(random, [
    ...[
      'le 3 mai 2019',
      'au cours de l’hiver 2018',
      'dans la nuit qui a précédé l’incendie',
      'entre juin et août 2020',
    ],
    ...['une semaine plus tard', 'après la deuxième inspection'],
  ]);
  const tail = pick(random, [
    ...['', '', ', bien que trois témoins aient dit le contraire', ' ; les raisons n’ont pas été données'],
    ...[' (voir le journal du port)', ', « par souci d’ordre », selon ses mots'],
  ]);
  return random() < 0.6
    ? `${who} ${did} ${what} ${when}${tail}.`
    : `${when[0]?.toUpperCase()}${when.slice(1)}, ${who[0]?.toLowerCase()}${who.slice(1)} ${did} ${what}${tail}.`;
};

const arabic = (random: Random): string => {
  const did = pick(random, ['قال', 'أكد', 'نفى', 'كتب', 'ذكر', 'أعلن']);
  const who = pick(random, [
    ...[
      'مدير الميناء',
      'قائد الحرس',
      'كاتب من مرفأ كيل',
      'صيادان من بلدة أنسل',
      'ممثل شركة فارن للنقل',
      'طبيب المستوصف',
    ],
    ...['وزير الأشغال العامة', 'رئيس جمعية أورلاند'],
  ]);
  const what = pick(random, [
    ...['إن الوقود بيع إلى مشتر لم يرد اسمه في السجل', 'إن 11 شاحنة بلا لوحات دخلت الساحة بعد منتصف الليل'],
    ...['إن السد انهار قبل العاصفة لا بعدها', 'إن أحدا لم يطلب الدفاتر حتى أخمدت النيران'],
    ...['إن مبلغ 12500 كرون كان يدفع كل شهر إلى حساب في فارن', 'إن الأهالي طردوا من بيوتهم وأحرقت شباكهم'],
  ]);
  const when = pick(random, ['في 3 أيار 2019', 'خلال شتاء عام 2018', 'في الليلة التي سبقت الحريق', 'بعد أسبوع من ذلك']);
  const tail = pick(random, [
    ...['', '', '، مع أن ثلاثة شهود قالوا خلاف ذلك', ' (انظر سجل الميناء)', '، «حرصا على النظام» كما قال'],
  ]);
  return `${did} ${who} ${when} ${what}${tail}.`;
};

const sentences: Readonly<Record<ProseLanguage, (random: Random) => string>> = { en: english, fr: french, ar: arabic };

export const sentence = (random: Random, language: ProseLanguage): string => sentences[language](random);

/** A paragraph of `from` to `to` sentences. */
export const paragraph = (random: Random, language: ProseLanguage, from: number, to: number): string =>
  Array.from({ length: from + Math.floor(random() * (to - from + 1)) }, () => sentence(random, language)).join(' ');

const titles: Readonly<Record<ProseLanguage, readonly string[]>> = {
  en: ['Report of the Panel of Inquiry on the fire at Kell', 'Report of the Commission on the port of Varn'],
  fr: ['Rapport du Groupe d’enquête sur l’incendie de Kell', 'Rapport de la Commission sur le port de Varn'],
  ar: ['تقرير لجنة التحقيق في حريق كيل', 'تقرير اللجنة المعنية بمرفأ فارن'],
};

const headings: Readonly<Record<ProseLanguage, readonly string[]>> = {
  en: ['Summary', 'The night of the fire', 'Who gave the order', 'Payments', 'What the insurers knew', 'Conclusions'],
  fr: ['Résumé', 'La nuit de l’incendie', 'Qui a donné l’ordre', 'Les versements', 'Conclusions et recommandations'],
  ar: ['ملخص', 'ليلة الحريق', 'من أصدر الأمر', 'المدفوعات', 'الاستنتاجات والتوصيات'],
};

const notes: Readonly<Record<ProseLanguage, readonly string[]>> = {
  en: [
    ...['Interview with two clerks of the port, Kell, 12 April 2019.', 'Survey of the harbour, 2018, p. 14.'],
    ...['Letter of the insurers to the Panel, on file. The letter is not dated, but its stamp is of 9 July 2019.'],
    ...['Ibid.', 'Log of the port, volume 3.'],
  ],
  fr: ['Entretien avec deux employés du port, Kell, 12 avril 2019.', 'Relevé du port, 2018, p. 14.', 'Ibid.'],
  ar: ['مقابلة مع كاتبين في المرفأ، كيل، 12 نيسان 2019.', 'سجل الميناء، المجلد 3.', 'المرجع نفسه.'],
};

const items: Readonly<Record<ProseLanguage, readonly string[]>> = {
  en: ['the gate was opened from within', 'the register is incomplete', 'the guard was sent away', 'nobody was paid'],
  fr: ['la porte a été ouverte de l’intérieur', 'le registre est incomplet', 'la garde avait été renvoyée'],
  ar: ['أن البوابة فتحت من الداخل', 'أن السجل ناقص', 'أن الحرس صرفوا قبل ذلك'],
};

const words = { titles, headings, notes, items };

export const phrase = (random: Random, language: ProseLanguage, of: keyof typeof words): string =>
  pick(random, words[of][language]);

export const cellWords: Readonly<Record<ProseLanguage, readonly (readonly string[])[]>> = {
  en: [
    ['Month', 'Lorries', 'Paid to'],
    ['May 2019', '11', 'Varn Haulage Company'],
    ['June 2019', '240', 'a buyer whose name the ledger leaves out'],
    ['July 2019', '7', 'nobody'],
  ],
  fr: [
    ['Mois', 'Camions', 'Versé à'],
    ['mai 2019', '11', 'Société de transport Varn'],
    ['juin 2019', '240', 'un acheteur dont le registre tait le nom'],
    ['juillet 2019', '7', 'personne'],
  ],
  ar: [
    ['الشهر', 'الشاحنات', 'المستفيد'],
    ['أيار 2019', '11', 'شركة فارن للنقل'],
    ['حزيران 2019', '240', 'مشتر لا يذكر السجل اسمه'],
    ['تموز 2019', '7', 'لا أحد'],
  ],
};
