import type { ClauseFrame } from '../clauses.ts';

/**
 * How Arabic words the ties: verbs by past and present, nouns of action without article; see `languages/en/ties.ts`. The
 * slot `of` is the genitive behind a noun. Sources: PLOVER and CAMEO category descriptions, general Arabic.
 */
export const frames: readonly ClauseFrame[] = [
  {
    tie: 'support',
    verbs:
      'دعم/يدعم ساعد/يساعد ساند/يساند أيد/يؤيد شجع/يشجع رعى/يرعى عزز/يعزز أعان/يعين ناصر/يناصر سهل/يسهل أنقذ/ينقذ عالج/يعالج أجلى/يجلي',
    agent: 'subj',
    patient: 'obj',
  },
  {
    tie: 'support',
    verbs: 'قدم/يقدم:دعم قدم/يقدم:مساعدة قدم/يقدم:عون وفر/يوفر:دعم',
    agent: 'subj',
    patient: 'ل إلى',
  },
  { tie: 'support', verbs: 'أشاد/يشيد', agent: 'subj', patient: 'ب' },
  { tie: 'support', verbs: 'هنأ/يهنئ', agent: 'subj', patient: 'obj', object: 'actor' },
  { tie: 'support', nouns: 'دعم مساندة مساعدة تأييد تواطؤ رعاية إسناد عون', agent: 'of من', patient: 'ل إلى' },

  {
    tie: 'cooperate',
    verbs: 'تعاون/يتعاون نسق/ينسق تحالف/يتحالف تواطأ/يتواطأ تآمر/يتآمر',
    agent: 'subj',
    patient: 'مع',
    both: true,
  },
  {
    tie: 'cooperate',
    verbs:
      'وقع/يوقع:اتفاق أبرم/يبرم:اتفاق عقد/يعقد:صفقة أبرم/يبرم:صفقة وقع/يوقع:هدنة أبرم/يبرم:هدنة وقع/يوقع:معاهدة ' +
      'أبرم/يبرم:معاهدة وقع/يوقع:عقد أبرم/يبرم:عقد وقع/يوقع:وقف',
    agent: 'subj',
    patient: 'مع',
    lone: true,
  },
  { tie: 'cooperate', nouns: 'تعاون تنسيق تحالف تواطؤ اتفاق شراكة', agent: 'بين of', patient: 'مع بين' },
  { tie: 'cooperate', verbs: 'نفى/ينفي:علاقة نفى/ينفي:صلة', agent: 'subj', patient: 'ب مع' },

  { tie: 'trade', verbs: 'باع/يبيع صدر/يصدر', agent: 'subj', patient: 'ل إلى', goods: 'obj', object: 'goods' },
  {
    tie: 'trade',
    verbs: 'اشترى/يشتري استورد/يستورد ابتاع/يبتاع',
    agent: 'من',
    patient: 'subj',
    goods: 'obj',
    object: 'goods',
  },
  { tie: 'trade', nouns: 'بيع تصدير', agent: 'من_قبل', patient: 'ل إلى', goods: 'of' },
  { tie: 'trade', nouns: 'شراء استيراد', agent: 'من', patient: 'من_قبل', goods: 'of' },

  { tie: 'fund', verbs: 'مول/يمول رشا/يرشو', agent: 'subj', patient: 'obj' },
  {
    tie: 'fund',
    verbs:
      'دفع/يدفع:مال دفع/يدفع:أموال دفع/يدفع:رشوة دفع/يدفع:رشاوى دفع/يدفع:مبلغ دفع/يدفع:مبالغ حول/يحول:أموال دفع/يدفع:راتب دفع/يدفع:رواتب',
    agent: 'subj',
    patient: 'ل إلى',
    goods: 'obj',
  },
  { tie: 'fund', verbs: 'أقرض/يقرض', agent: 'subj', patient: 'obj ل' },
  {
    tie: 'fund',
    verbs:
      'تلقى/يتلقى:رشوة تلقى/يتلقى:رشاوى تسلم/يتسلم:رشوة تسلم/يتسلم:رشاوى قبض/يقبض:رشوة قبض/يقبض:رشاوى تلقى/يتلقى:أموال',
    agent: 'من',
    patient: 'subj',
    goods: 'obj',
  },
  { tie: 'fund', nouns: 'تمويل', agent: 'من_قبل', patient: 'of' },

  {
    tie: 'supply',
    verbs: 'زود/يزود أمد/يمد سلح/يسلح جهز/يجهز',
    agent: 'subj',
    patient: 'obj',
    goods: 'ب',
  },
  {
    tie: 'supply',
    verbs: 'سلم/يسلم ورد/يورد أرسل/يرسل شحن/يشحن هرب/يهرب منح/يمنح أعطى/يعطي وفر/يوفر',
    agent: 'subj',
    patient: 'ل إلى obj',
    goods: 'obj',
    both: true,
  },
  {
    tie: 'supply',
    verbs: 'تلقى/يتلقى تسلم/يتسلم استلم/يستلم',
    agent: 'من',
    patient: 'subj',
    goods: 'obj',
    object: 'goods',
    both: true,
  },
  { tie: 'supply', nouns: 'تسليح تزويد إمداد', agent: 'من_قبل', patient: 'of', goods: 'ب' },
  { tie: 'supply', nouns: 'توريد تسليم نقل إرسال', agent: 'من_قبل', patient: 'إلى ل', goods: 'of' },

  { tie: 'train', verbs: 'درب/يدرب', agent: 'subj', patient: 'obj' },
  { tie: 'train', nouns: 'تدريب', agent: 'من_قبل', patient: 'of' },

  {
    tie: 'shield',
    verbs: 'حمى/يحمي آوى/يؤوي رافق/يرافق دافع/يدافع خبأ/يخبئ أخفى/يخفي استضاف/يستضيف',
    agent: 'subj',
    patient: 'obj عن',
  },
  { tie: 'shield', verbs: 'منح/يمنح:لجوء', agent: 'subj', patient: 'ل obj' },
  { tie: 'shield', nouns: 'حماية إيواء', agent: 'من_قبل', patient: 'of' },

  { tie: 'release', verbs: 'أفرج/يفرج', agent: 'subj', patient: 'عن' },
  { tie: 'release', verbs: 'حرر/يحرر', agent: 'subj', patient: 'obj', object: 'actor' },
  { tie: 'release', verbs: 'أطلق/يطلق:سراح أخلى/يخلي:سبيل', agent: 'subj', patient: 'obj', lone: true },
  {
    tie: 'release',
    verbs: 'رفع/يرفع:عقوبات رفع/يرفع:حصار رفع/يرفع:حظر ألغى/يلغي:عقوبات',
    agent: 'subj',
    patient: 'عن على',
    lone: true,
  },
  { tie: 'release', nouns: 'إفراج', agent: 'من_قبل', patient: 'عن' },

  { tie: 'cede', verbs: 'انسحب/ينسحب تنازل/يتنازل تخلى/يتخلى', agent: 'subj', patient: 'ل', lone: true },
  { tie: 'cede', verbs: 'سحب/يسحب:قوات سحب/يسحب:جنود', agent: 'subj', patient: 'ل', lone: true },
  { tie: 'join', verbs: 'انضم/ينضم التحق/يلتحق', agent: 'subj', patient: 'إلى ب ل' },

  {
    tie: 'attack',
    verbs:
      'هاجم/يهاجم قصف/يقصف قتل/يقتل ضرب/يضرب استهدف/يستهدف اغتال/يغتال فجر/يفجر أحرق/يحرق دمر/يدمر جرح/يجرح أعدم/يعدم ' +
      'داهم/يداهم نهب/ينهب هدم/يهدم ذبح/يذبح اقتحم/يقتحم قاتل/يقاتل أصاب/يصيب',
    agent: 'subj',
    patient: 'obj',
  },
  {
    tie: 'attack',
    verbs: 'اخترق/يخترق:خوادم اخترق/يخترق:حسابات اخترق/يخترق:شبكة',
    agent: 'subj',
    patient: 'of',
    lone: true,
  },
  {
    tie: 'attack',
    verbs:
      'أطلق/يطلق:صواريخ أطلق/يطلق:صاروخ أطلق/يطلق:نار أطلق/يطلق:قذائف شن/يشن:هجوم شن/يشن:هجمات شن/يشن:غارة شن/يشن:غارات ' +
      'نفذ/ينفذ:هجوم فتح/يفتح:نار ارتكب/يرتكب:مجزرة',
    agent: 'subj',
    patient: 'على',
    lone: true,
  },
  {
    tie: 'attack',
    nouns: 'هجوم قصف غارة اعتداء اغتيال مجزرة قتل استهداف',
    agent: 'من_قبل',
    patient: 'على ضد',
  },
  { tie: 'attack', verbs: 'تعرض/يتعرض:هجوم تعرض/يتعرض:قصف تعرض/يتعرض:ضرب', agent: 'من_قبل', patient: 'subj' },

  {
    tie: 'seize',
    verbs: 'صادر/يصادر ضبط/يضبط احتل/يحتل سرق/يسرق اغتصب/يغتصب:أرض',
    agent: 'subj',
    patient: 'من',
    goods: 'obj',
    lone: true,
  },
  { tie: 'seize', verbs: 'استولى/يستولي سيطر/يسيطر', agent: 'subj', patient: '', goods: 'على', lone: true },
  { tie: 'seize', nouns: 'مصادرة احتلال استيلاء', agent: 'من_قبل', patient: '', goods: 'of على' },

  {
    tie: 'coerce',
    verbs:
      'اعتقل/يعتقل احتجز/يحتجز خطف/يخطف اختطف/يختطف سجن/يسجن عذب/يعذب طرد/يطرد أسر/يأسر اضطهد/يضطهد قمع/يقمع أجبر/يجبر ' +
      'أرغم/يرغم هجر/يهجر عاقب/يعاقب أوقف/يوقف حبس/يحبس رحل/يرحل استعبد/يستعبد',
    agent: 'subj',
    patient: 'obj',
  },
  { tie: 'coerce', verbs: 'أقال/يقيل استجوب/يستجوب فصل/يفصل', agent: 'subj', patient: 'obj', object: 'people' },
  {
    tie: 'coerce',
    verbs: 'فرق/يفرق:تجمع فرق/يفرق:مظاهرة فرق/يفرق:احتجاج فض/يفض:اعتصام فض/يفض:مظاهرة',
    agent: 'subj',
    patient: 'ل of',
    lone: true,
  },
  { tie: 'coerce', verbs: 'حقق/يحقق', agent: 'subj', patient: 'مع' },
  { tie: 'coerce', verbs: 'فتح/يفتح:تحقيق', agent: 'subj', patient: 'مع ضد بشأن', lone: true },
  {
    tie: 'coerce',
    verbs:
      'أغلق/يغلق:جامعة أغلق/يغلق:مدرسة أغلق/يغلق:صحيفة أغلق/يغلق:إذاعة أغلق/يغلق:مسجد أغلق/يغلق:مكتب أغلق/يغلق:مستشفى',
    agent: 'subj',
    patient: 'of',
    lone: true,
  },
  {
    tie: 'coerce',
    verbs: 'فرض/يفرض:ضريبة فرض/يفرض:ضرائب فرض/يفرض:رسوم فرض/يفرض:حصار فرض/يفرض:إتاوة',
    agent: 'subj',
    patient: 'على',
  },
  {
    tie: 'coerce',
    verbs: 'تعرض/يتعرض:تعذيب تعرض/يتعرض:اعتقال تعرض/يتعرض:احتجاز تعرض/يتعرض:اختطاف',
    agent: 'من_قبل',
    patient: 'subj',
  },
  { tie: 'coerce', nouns: 'اعتقال احتجاز خطف اختطاف تعذيب طرد سجن تهجير قمع', agent: 'من_قبل', patient: 'of' },

  { tie: 'threaten', verbs: 'هدد/يهدد خوف/يخوف أرهب/يرهب لوث/يلوث سمم/يسمم', agent: 'subj', patient: 'obj' },
  { tie: 'threaten', verbs: 'ألقى/يلقي:مواد ألقى/يلقي:نفايات', agent: 'subj', patient: '', lone: true },

  {
    tie: 'oppose',
    verbs: 'اتهم/يتهم أدان/يدين رفض/يرفض انتقد/ينتقد شجب/يشجب استنكر/يستنكر ندد/يندد عارض/يعارض',
    agent: 'subj',
    patient: 'obj ب',
    lone: true,
  },
  { tie: 'oppose', verbs: 'رفع/يرفع:دعوى قدم/يقدم:شكوى', agent: 'subj', patient: 'ضد على', lone: true },
  { tie: 'oppose', verbs: 'أضرب/يضرب:عمل', agent: 'subj', patient: 'ضد', lone: true },
  { tie: 'oppose', verbs: 'احتج/يحتج تظاهر/يتظاهر', agent: 'subj', patient: 'على ضد' },
  {
    tie: 'oppose',
    verbs:
      'نفى/ينفي:تورط نفى/ينفي:اتهام نفى/ينفي:اتهامات نفى/ينفي:تقرير نفى/ينفي:تقارير نفى/ينفي:مزاعم نفى/ينفي:مسؤولية نفى/ينفي:ادعاءات ' +
      'نفى/ينفي:أنباء نفى/ينفي:خبر كذب/يكذب:تقارير',
    agent: 'subj',
    patient: '',
    lone: true,
  },

  {
    tie: 'sanction',
    verbs:
      'فرض/يفرض:عقوبة فرض/يفرض:عقوبات فرض/يفرض:حظر جمد/يجمد:أصول جمد/يجمد:أموال أغلق/يغلق:حدود أغلق/يغلق:ميناء قاطع/يقاطع قطع/يقطع:علاقات',
    agent: 'subj',
    patient: 'على مع obj أمام',
    lone: true,
  },

  {
    tie: 'sanction',
    verbs: 'حكم/يحكم:غرامة حكم/يحكم:سجن علق/يعلق:مساعدات سحب/يسحب:ترخيص ألغى/يلغي:ترخيص حذف/يحذف:حسابات',
    agent: 'subj',
    patient: 'على عن ل of',
  },
  { tie: 'sanction', verbs: 'شطب/يشطب', agent: 'subj', patient: 'obj', object: 'actor' },
  { tie: 'violate', verbs: 'انتهك/ينتهك خرق/يخرق خالف/يخالف', agent: 'subj', patient: 'obj', patientIsLaw: true },

  {
    tie: 'urge',
    verbs: 'دعا/يدعو طالب/يطالب حث/يحث ناشد/يناشد أوصى/يوصي طلب/يطلب نصح/ينصح أمر/يأمر حض/يحض',
    agent: 'subj',
    patient: 'obj من إلى',
  },
  { tie: 'state', verbs: 'التقى/يلتقي', agent: 'subj', patient: 'ب obj', both: true },
  { tie: 'state', verbs: 'زار/يزور استقبل/يستقبل', agent: 'subj', patient: 'obj', object: 'actor', both: true },
  { tie: 'state', verbs: 'اجتمع/يجتمع تفاوض/يتفاوض', agent: 'subj', patient: 'مع ب', both: true },
  { tie: 'state', verbs: 'توسط/يتوسط', agent: 'subj', patient: 'بين', both: true },
  {
    tie: 'state',
    verbs:
      'سلم/يسلم:رسالة أبلغ/يبلغ:مجلس أرسل/يرسل:رسالة وجه/يوجه:رسالة أحال/يحيل قدم/يقدم:تقرير بعث/يبعث:رسالة سلم/يسلم:مذكرة',
    agent: 'subj',
    patient: 'إلى ل',
  },
];
