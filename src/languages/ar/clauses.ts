import type { ClauseLanguage } from '../clauses.ts';
import { adjectives, clauseWords, measures, nouns } from './clause-words.ts';
import { inflection } from './inflection.ts';
import { reporting } from './reporting.ts';
import { frames } from './ties.ts';

/** Arabic clauses. */
export const arabicClauses: ClauseLanguage = {
  code: 'ar',
  verbFirst: true,
  capitals: false,
  words: clauseWords,
  adverbEndings: '',
  contracted: { لل: 'ال' },
  proclitics: 'و ف ب ل ك',
  attachedPrepositions: 'ب ل ك',
  doubtfulProclitics: 'ك',
  article: 'ال',
  enclitics: 'هما ها هم هن نا كم ني ه ك ي',
  adjectiveEndings: 'ي ية يون يين يات',
  obliqueEndings: 'ين ا',
  feminineEndings: 'ة ات اء',
  closedEndings: 'ا ون ين',
  nounEndings: ['تين ة', 'تان ة', 'ون -', 'ون ة', 'ين -', 'ين ة', 'ان -', 'ان ة', 'ات -', 'ات ة', 'ا -'],
  pluralEndings: 'ون ين ات و',
  adjectives,
  measures,
  nouns,
  inflection,
  plainVerbs:
    'كان/يكون أصبح/يصبح ظل/يظل بقي/يبقى زال/يزال عاد/يعود بدأ/يبدأ استمر/يستمر واصل/يواصل حاول/يحاول أراد/يريد استطاع/يستطيع ' +
    'تمكن/يتمكن وجب/يجب ينبغي/ينبغي عمل/يعمل تحدث/يتحدث اطلع/يطلع جاء/يجيء ذهب/يذهب وصل/يصل غادر/يغادر خرج/يخرج دخل/يدخل ' +
    'عاش/يعيش مات/يموت أخذ/يأخذ حصل/يحصل وقع/يقع حدث/يحدث تم/يتم جرى/يجري بلغ/يبلغ امتد/يمتد شمل/يشمل ضم/يضم تضمن/يتضمن ' +
    'اعتمد/يعتمد قام/يقوم أقام/يقيم أنشأ/ينشئ فتح/يفتح أغلق/يغلق شارك/يشارك حضر/يحضر اجتمع/يجتمع التقى/يلتقي زار/يزور سافر/يسافر ' +
    'مر/يمر عبر/يعبر وجد/يوجد يوجد/يوجد لجأ/يلجأ انشق/ينشق قرر/يقرر وافق/يوافق حقق/يحقق درس/يدرس أجرى/يجري سمح/يسمح منع/يمنع ' +
    'أعرب/يعرب أود/يود ألفت/يلفت تعلق/يتعلق أدى/يؤدي سبب/يسبب ألحق/يلحق ترك/يترك بنى/يبني حمل/يحمل وضع/يضع رفع/يرفع خفض/يخفض ' +
    'زاد/يزيد تجاوز/يتجاوز أنتج/ينتج استخدم/يستخدم استعمل/يستعمل نشط/ينشط بدا/يبدو',
  governors: [
    { verbs: 'واصل/يواصل استمر/يستمر بدأ/يبدأ تمكن/يتمكن زال/يزال ظل/يظل', effect: 'holds' },
    { verbs: 'توقف/يتوقف امتنع/يمتنع رفض/يرفض', effect: 'denied' },
    { verbs: 'حاول/يحاول أراد/يريد قرر/يقرر وعد/يعد', effect: 'goal' },
    { verbs: 'استطاع/يستطيع بدا/يبدو', effect: 'possible' },
    { verbs: 'وجب/يجب ينبغي/ينبغي', effect: 'urged' },
  ],
  frames,
  reporting,
};
