import type { ClauseReporting } from '../clauses.ts';

/** Arabic verbs that hand a content to a source: past and present. */
export const reporting: readonly ClauseReporting[] = [
  {
    verbs:
      'قال/يقول صرح/يصرح أضاف/يضيف أوضح/يوضح أشار/يشير ذكر/يذكر أعلن/يعلن أفاد/يفيد أبلغ/يبلغ روى/يروي كتب/يكتب لاحظ/يلاحظ ' +
      'أجاب/يجيب حذر/يحذر شهد/يشهد نقل/ينقل تابع/يتابع كرر/يكرر أخبر/يخبر بين/يبين لفت/يلفت نشر/ينشر',
    act: 'report',
    stance: 'neutral',
    factuality: 'CT+',
  },
  {
    verbs: 'أكد/يؤكد كشف/يكشف اعترف/يعترف أقر/يقر شدد/يشدد أثبت/يثبت وثق/يوثق',
    act: 'report',
    stance: 'endorses',
    factuality: 'CT+',
  },
  {
    verbs: 'زعم/يزعم ادعى/يدعي',
    act: 'report',
    stance: 'distances',
    factuality: 'CT+',
  },
  { verbs: 'نفى/ينفي أنكر/ينكر كذب/يكذب', act: 'report', stance: 'neutral', factuality: 'CT-' },
  {
    verbs: 'اعتقد/يعتقد ظن/يظن رأى/يرى اعتبر/يعتبر قدر/يقدر رجح/يرجح اشتبه/يشتبه خشي/يخشى',
    act: 'belief',
    stance: 'neutral',
    factuality: 'PR+',
  },
  { verbs: 'أظهر/يظهر برهن/يبرهن دل/يدل', act: 'show', stance: 'endorses', factuality: 'CT+' },
  { verbs: 'علم/يعلم وجد/يجد اكتشف/يكتشف سمع/يسمع', act: 'perception', stance: 'endorses', factuality: 'CT+' },
  { verbs: 'وعد/يعد تعهد/يتعهد', act: 'intention', stance: 'neutral', factuality: 'Uu' },
];
