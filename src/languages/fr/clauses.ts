import type { ClauseLanguage } from '../clauses.ts';
import { adjectives, clauseWords, firms, measures, nouns } from './clause-words.ts';
import { inflection } from './inflection.ts';
import { reporting } from './reporting.ts';
import { frames } from './ties.ts';

/** French clauses. */
export const frenchClauses: ClauseLanguage = {
  code: 'fr',
  verbFirst: false,
  capitals: true,
  words: clauseWords,
  adverbEndings: 'ment',
  contracted: { au: 'à', aux: 'à', du: 'de', des: 'de', d: 'de' },
  proclitics: '',
  attachedPrepositions: '',
  doubtfulProclitics: '',
  article: '',
  enclitics: '',
  adjectiveEndings: '',
  obliqueEndings: '',
  feminineEndings: '',
  closedEndings: '',
  nounEndings: ['aux al', 's -', 'x -'],
  pluralEndings: 'aux s x',
  adjectives,
  measures,
  firms,
  nouns,
  inflection,
  plainVerbs:
    'être avoir aller venir faire voir savoir pouvoir vouloir devoir falloir rester devenir revenir arriver partir entrer ' +
    'sortir passer mettre prendre tenir porter trouver laisser suivre vivre mourir naître tomber ouvrir fermer commencer ' +
    'finir continuer cesser essayer tenter réussir échouer permettre utiliser employer créer produire construire installer ' +
    'mener lancer conduire organiser participer assurer garantir gérer diriger exploiter travailler habiter quitter fuir ' +
    'traverser atteindre attendre chercher regarder parler rencontrer réunir visiter compter coûter valoir représenter ' +
    'concerner contenir comprendre comporter inclure exclure figurer paraître apparaître sembler demeurer reposer porter ' +
    'situer trouver étendre dater remonter durer perdre gagner jouer choisir élire nommer désigner adopter voter approuver ' +
    'signer ratifier décider déterminer établir fixer examiner étudier enquêter vérifier recueillir obtenir subir refuser ' +
    'accepter promettre prévoir prévenir empêcher éviter interdire suspendre inscrire enregistrer publier diffuser ' +
    'revendiquer attribuer imputer impliquer toucher affecter répandre déverser jeter ôter ajouter priver servir agir ' +
    'intervenir réagir résister survivre blesser secourir loger nourrir traduire juger condamner poursuivre tirer ' +
    'évacuer soigner constituer placer déployer stationner mobiliser recruter engager embaucher licencier renvoyer ' +
    'remplacer transporter charger décharger débarquer accoster naviguer survoler décoller atterrir explorer extraire ' +
    'creuser planter récolter pêcher chasser cultiver élever rendre céder convaincre persuader influencer manipuler ' +
    'falsifier truquer détourner blanchir frauder cacher ignorer oublier rappeler croire descendre',
  governors: [
    { verbs: 'continuer poursuivre persister commencer réussir parvenir finir oser arriver', effect: 'holds' },
    { verbs: 'refuser cesser éviter omettre négliger échouer manquer abstenir renoncer arrêter', effect: 'denied' },
    {
      verbs:
        'tenter essayer chercher interdire permettre empêcher autoriser vouloir envisager prévoir menacer décider promettre compter entendre souhaiter viser espérer',
      effect: 'goal',
    },
    { verbs: 'pouvoir sembler risquer paraître', effect: 'possible' },
    { verbs: 'devoir', effect: 'urged' },
  ],
  frames,
  reporting,
};
