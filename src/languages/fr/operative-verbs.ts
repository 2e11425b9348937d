/** Verbs that open a paragraph of a resolution in French, with what such a paragraph does; see the English list. */
export const operativeVerbs: readonly { readonly force: string; readonly verbs: readonly string[] }[] = [
  {
    force: 'decides',
    verbs: ['décide', 'constate', 'autorise', 'crée', 'établit', 'proroge', 'reconduit', 'approuve', 'impose', 'lève'],
  },
  { force: 'demands', verbs: ['exige', 'ordonne', 'interdit', 'enjoint'] },
  { force: 'condemns', verbs: ['condamne', 'déplore', 'dénonce', 'rejette', 'déclare', 'regrette', 'réprouve'] },
  { force: 'calls-upon', verbs: ['demande', 'invite', 'prie', 'appelle', 'engage', 'adjure'] },
  { force: 'urges', verbs: ['encourage', 'exhorte'] },
  { force: 'recommends', verbs: ['recommande', 'suggère', 'propose'] },
  {
    force: 'recalls',
    verbs: ['rappelle', 'réaffirme', 'réitère', 'affirme', 'souligne', 'reconnaît', 'confirme', 'insiste'],
  },
  {
    force: 'other',
    verbs: [
      'exprime',
      'note',
      'prend',
      'salue',
      'félicite',
      'souscrit',
      'appuie',
      'demeure',
      'reste',
      'remercie',
      'se',
    ],
  },
];
