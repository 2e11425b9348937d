import type { ClauseReporting } from '../clauses.ts';

/** French verbs that hand a content to a source. */
export const reporting: readonly ClauseReporting[] = [
  {
    verbs:
      'dire déclarer ajouter expliquer indiquer préciser annoncer rapporter raconter signaler écrire noter observer ' +
      'mentionner répondre répéter informer avertir prévenir témoigner relater communiquer publier poursuivre conclure ' +
      'renseigner proclamer marteler lancer résumer',
    act: 'report',
    stance: 'neutral',
    factuality: 'CT+',
  },
  {
    verbs:
      'confirmer révéler reconnaître admettre avouer souligner rappeler constater établir concéder convenir attester',
    act: 'report',
    stance: 'endorses',
    factuality: 'CT+',
  },
  {
    verbs: 'affirmer prétendre soutenir alléguer assurer clamer arguer insinuer maintenir jurer',
    act: 'report',
    stance: 'distances',
    factuality: 'CT+',
  },
  { verbs: 'nier démentir contester réfuter récuser', act: 'report', stance: 'neutral', factuality: 'CT-' },
  {
    verbs: 'penser croire estimer considérer juger supposer soupçonner présumer craindre redouter',
    act: 'belief',
    stance: 'neutral',
    factuality: 'PR+',
  },
  {
    verbs: 'montrer démontrer prouver attester établir révéler indiquer',
    act: 'show',
    stance: 'endorses',
    factuality: 'CT+',
  },
  { verbs: 'suggérer laisser:penser', act: 'show', stance: 'neutral', factuality: 'PR+' },
  {
    verbs: 'apprendre découvrir savoir voir entendre remarquer',
    act: 'perception',
    stance: 'endorses',
    factuality: 'CT+',
  },
  {
    verbs: 'promettre menacer jurer envisager prévoir projeter',
    act: 'intention',
    stance: 'neutral',
    factuality: 'Uu',
  },
];
