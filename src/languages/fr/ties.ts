import type { ClauseFrame } from '../clauses.ts';

/** How French words the ties; see `languages/en/ties.ts`. Sources: PLOVER and CAMEO category descriptions, general French. */
export const frames: readonly ClauseFrame[] = [
  // Le régime soutient le Front. Il a accordé son appui au Front.
  {
    tie: 'support',
    verbs:
      'soutenir appuyer aider assister encourager épauler favoriser autoriser parrainer renforcer secourir évacuer soigner ' +
      'tolérer cautionner promouvoir seconder',
    agent: 'subj',
    patient: 'obj à',
    object: 'actor',
  },
  {
    tie: 'support',
    verbs:
      'accorder:soutien accorder:aide accorder:appui apporter:soutien apporter:aide apporter:appui prêter:assistance ' +
      'prêter:concours fournir:soutien fournir:aide fournir:assistance offrir:soutien prêter:main-forte venir:aide',
    agent: 'subj',
    patient: 'à',
  },
  {
    tie: 'support',
    nouns: 'soutien appui aide assistance complicité parrainage encouragement',
    agent: 'de par',
    patient: 'à pour envers en_faveur_de',
  },

  // La mission a salué le Front.
  { tie: 'support', verbs: 'féliciter louer saluer applaudir', agent: 'subj', patient: 'obj', object: 'actor' },
  { tie: 'support', verbs: 'porter:secours venir:secours', agent: 'subj', patient: 'à de' },

  // Le Front coopère avec le régime. La coopération entre le Front et le régime.
  {
    tie: 'cooperate',
    verbs: 'coopérer collaborer coordonner pactiser comploter',
    agent: 'subj',
    patient: 'avec',
    both: true,
  },
  { tie: 'cooperate', verbs: 'allier', agent: 'subj', patient: 'avec à', both: true, reflexive: true },
  {
    tie: 'cooperate',
    verbs:
      'conclure:accord signer:accord passer:accord former:alliance nouer:alliance conclure:pacte conclure:alliance ' +
      'signer:cessez-le-feu conclure:cessez-le-feu signer:trêve conclure:trêve signer:pacte signer:traité signer:contrat ' +
      'signer:convention conclure:traité conclure:contrat négocier:accord négocier:trêve rétablir:relation nouer:relation',
    agent: 'subj',
    patient: 'avec',
    lone: true,
  },
  {
    tie: 'cooperate',
    nouns: 'coopération coordination collaboration alliance accord entente pacte collusion lien partenariat connivence',
    agent: 'entre de',
    patient: 'avec entre et',
  },

  // Le Front vend du minerai à la société. La société achète du minerai au Front.
  {
    tie: 'trade',
    verbs: 'vendre exporter revendre écouler',
    agent: 'subj',
    patient: 'à',
    goods: 'obj',
    object: 'goods',
  },
  {
    tie: 'trade',
    verbs: 'acheter importer',
    agent: 'à de auprès auprès_de en_provenance_de',
    patient: 'subj',
    goods: 'obj',
    object: 'goods',
  },
  {
    tie: 'trade',
    verbs: 'acquérir racheter procurer',
    agent: 'à de auprès auprès_de',
    patient: 'subj',
    goods: 'obj',
    object: 'goods',
    both: true,
  },
  { tie: 'trade', nouns: 'vente exportation', agent: 'par', patient: 'à vers', goods: 'de' },
  { tie: 'trade', nouns: 'achat importation', agent: 'à auprès_de', patient: 'par', goods: 'de' },
  { tie: 'trade', verbs: 'commercer', agent: 'subj', patient: 'avec' },

  // La société finance la milice.
  {
    tie: 'fund',
    verbs: 'financer payer subventionner rémunérer corrompre soudoyer rétribuer indemniser',
    agent: 'subj',
    patient: 'obj à',
    object: 'actor',
  },
  { tie: 'fund', verbs: 'verser débourser', agent: 'subj', patient: 'à', goods: 'obj', both: true },
  {
    tie: 'fund',
    verbs: 'prêter avancer rembourser',
    agent: 'subj',
    patient: 'à',
    goods: 'obj',
    both: true,
  },
  {
    tie: 'fund',
    verbs:
      'toucher:pot-de-vin recevoir:pot-de-vin accepter:pot-de-vin toucher:pots-de-vin recevoir:pots-de-vin accepter:pots-de-vin toucher:argent recevoir:argent toucher:commission',
    agent: 'de',
    patient: 'subj',
    goods: 'obj',
  },
  {
    tie: 'fund',
    verbs:
      'offrir:pot-de-vin offrir:pots-de-vin verser:pots-de-vin accorder:prêt accorder:subvention octroyer:prêt octroyer:subvention consentir:prêt',
    agent: 'subj',
    patient: 'à',
    goods: 'obj',
  },
  { tie: 'fund', nouns: 'financement paiement versement subvention', agent: 'par', patient: 'de à' },

  // La société livre des armes au Front. Elle équipe le Front en drones.
  {
    tie: 'supply',
    verbs: 'livrer fournir expédier acheminer',
    agent: 'subj',
    patient: 'à vers',
    goods: 'obj',
    object: 'goods',
  },
  {
    tie: 'supply',
    verbs: 'remettre donner distribuer envoyer transférer céder',
    agent: 'subj',
    patient: 'à vers',
    goods: 'obj',
    object: 'goods',
    both: true,
  },
  {
    tie: 'supply',
    verbs: 'équiper armer approvisionner ravitailler doter pourvoir',
    agent: 'subj',
    patient: 'obj',
    goods: 'en de avec',
  },
  { tie: 'supply', verbs: 'recevoir obtenir', agent: 'de', patient: 'subj', goods: 'obj', object: 'goods', both: true },
  {
    tie: 'supply',
    nouns: 'livraison fourniture approvisionnement transfert acheminement envoi',
    agent: 'par',
    patient: 'à vers',
    goods: 'de',
  },

  // Des officiers ont formé les recrues.
  { tie: 'train', verbs: 'former entraîner instruire encadrer', agent: 'subj', patient: 'obj', object: 'members' },
  { tie: 'train', nouns: 'formation entraînement instruction', agent: 'par', patient: 'de' },

  // Le régime abrite le Front.
  {
    tie: 'shield',
    verbs: 'protéger abriter héberger escorter défendre cacher dissimuler accueillir couvrir',
    agent: 'subj',
    patient: 'obj',
    object: 'actor',
  },
  {
    tie: 'shield',
    verbs: 'accorder:asile offrir:asile donner:asile offrir:refuge donner:refuge accorder:protection accorder:refuge',
    agent: 'subj',
    patient: 'à',
  },
  { tie: 'shield', nouns: 'protection', agent: 'par', patient: 'de' },

  {
    tie: 'spare',
    verbs:
      'déclarer:cessez-le-feu décréter:cessez-le-feu annoncer:cessez-le-feu déclarer:trêve décréter:trêve annoncer:trêve',
    agent: 'subj',
    patient: 'avec',
    lone: true,
  },
  { tie: 'spare', verbs: 'épargner ménager', agent: 'subj', patient: 'obj' },

  // Les rebelles ont libéré les otages.
  {
    tie: 'release',
    verbs: 'libérer relâcher gracier amnistier élargir',
    agent: 'subj',
    patient: 'obj',
    object: 'actor',
  },
  {
    tie: 'release',
    verbs: 'lever:sanction lever:embargo lever:blocus lever:couvre-feu lever:interdiction abandonner:poursuite',
    agent: 'subj',
    patient: 'contre de sur',
    lone: true,
  },
  { tie: 'release', nouns: 'libération', agent: 'par', patient: 'de' },

  // L'armée s'est retirée de la ville. Elle a retiré ses troupes.
  { tie: 'cede', verbs: 'retirer replier', agent: 'subj', patient: '', lone: true, reflexive: true },
  { tie: 'cede', verbs: 'retirer', agent: 'subj', patient: '', lone: true, object: 'troops' },
  { tie: 'cede', verbs: 'capituler', agent: 'subj', patient: 'devant', lone: true },

  // Le colonel a rejoint le Front.
  { tie: 'join', verbs: 'rejoindre rallier intégrer', agent: 'subj', patient: 'obj à', object: 'actor' },
  { tie: 'join', verbs: 'adhérer', agent: 'subj', patient: 'à' },

  // La milice a attaqué le village.
  {
    tie: 'attack',
    verbs:
      'attaquer bombarder frapper tuer pilonner incendier détruire assassiner exécuter blesser assaillir cibler piller ' +
      'saccager raser mitrailler agresser massacrer combattre brûler dynamiter égorger lyncher décimer anéantir',
    agent: 'subj',
    patient: 'obj',
  },
  { tie: 'attack', verbs: 'pirater saboter matraquer gazer', agent: 'subj', patient: 'obj de', lone: true },
  { tie: 'attack', verbs: 'viser abattre affronter', agent: 'subj', patient: 'obj', object: 'actor' },
  { tie: 'attack', verbs: 'battre', agent: 'subj', patient: 'obj', object: 'people' },
  { tie: 'attack', verbs: 'tirer', agent: 'subj', patient: 'sur contre' },
  {
    tie: 'attack',
    verbs:
      'lancer:attaque lancer:offensive mener:attaque mener:offensive mener:raid mener:frappe ouvrir:feu lancer:raid ' +
      'lancer:assaut perpétrer:attaque perpétrer:massacre commettre:massacre tirer:roquette tirer:missile tirer:obus',
    agent: 'subj',
    patient: 'contre sur',
    lone: true,
  },
  {
    tie: 'attack',
    nouns: 'attaque bombardement raid frappe assaut offensive meurtre assassinat massacre pilonnage',
    agent: 'par',
    patient: 'contre sur',
  },

  // La milice s'est emparée de la ville.
  {
    tie: 'seize',
    verbs: 'saisir confisquer voler réquisitionner accaparer',
    agent: 'subj',
    patient: 'à',
    goods: 'obj',
    object: 'goods',
  },
  {
    tie: 'seize',
    verbs: 'occuper conquérir annexer contrôler reprendre capturer envahir',
    agent: 'subj',
    patient: '',
    lone: true,
    object: 'place',
  },
  { tie: 'seize', verbs: 'emparer', agent: 'subj', patient: '', goods: 'de', lone: true, reflexive: true },
  {
    tie: 'seize',
    verbs: 'prendre:contrôle prendre:ville prendre:village',
    agent: 'subj',
    patient: '',
    goods: 'de',
    lone: true,
  },
  { tie: 'seize', nouns: 'saisie confiscation occupation annexion', agent: 'par', patient: '', goods: 'de' },

  // La police a arrêté les manifestants.
  {
    tie: 'coerce',
    verbs:
      'arrêter détenir enlever emprisonner torturer expulser enfermer séquestrer intercepter persécuter opprimer kidnapper ' +
      'incarcérer déporter réprimer maltraiter capturer punir déplacer contraindre forcer obliger harceler asservir ' +
      'ligoter interner arraisonner',
    agent: 'subj',
    patient: 'obj',
    object: 'actor',
  },
  {
    tie: 'coerce',
    verbs:
      'suspendre limoger licencier congédier révoquer destituer renvoyer évincer interroger perquisitionner disperser',
    agent: 'subj',
    patient: 'obj',
    object: 'people',
  },
  {
    tie: 'coerce',
    verbs: 'disperser:rassemblement disperser:manifestation disperser:cortège',
    agent: 'subj',
    patient: 'de',
    lone: true,
  },
  { tie: 'coerce', verbs: 'enquêter', agent: 'subj', patient: 'sur' },
  { tie: 'coerce', verbs: 'ouvrir:enquête ouvrir:information lancer:enquête', agent: 'subj', patient: 'sur contre' },
  {
    tie: 'coerce',
    verbs:
      'fermer:université fermer:école fermer:journal fermer:radio fermer:mosquée fermer:église fermer:bureau fermer:hôpital',
    agent: 'subj',
    patient: 'de',
    lone: true,
  },
  {
    tie: 'coerce',
    verbs: 'imposer:taxe imposer:impôt imposer:couvre-feu imposer:règle extorquer',
    agent: 'subj',
    patient: 'à',
  },
  {
    tie: 'coerce',
    nouns: 'arrestation détention enlèvement expulsion torture persécution répression déportation séquestration',
    agent: 'par',
    patient: 'de contre',
  },

  {
    tie: 'threaten',
    verbs: 'menacer intimider polluer contaminer empoisonner terroriser',
    agent: 'subj',
    patient: 'obj',
  },
  {
    tie: 'threaten',
    verbs:
      'déverser:boue déverser:déchet déverser:pétrole déverser:acide déverser:eau rejeter:déchet rejeter:boue rejeter:eau ' +
      'déverser:produit rejeter:produit répandre:produit',
    agent: 'subj',
    patient: '',
    goods: 'obj',
    lone: true,
  },
  { tie: 'threaten', nouns: 'menace', agent: 'de par', patient: 'contre' },

  // Le ministre accuse la société. Les autorités ont rejeté ces accusations.
  {
    tie: 'oppose',
    verbs: 'accuser condamner dénoncer critiquer blâmer désavouer',
    agent: 'subj',
    patient: 'obj',
    lone: true,
  },
  {
    tie: 'oppose',
    verbs:
      'démentir:allégation démentir:accusation démentir:information démentir:rapport nier:accusation nier:implication ' +
      'nier:allégation nier:responsabilité nier:fait réfuter:accusation réfuter:allégation contester:accusation ' +
      'contester:conclusion récuser:accusation contester:allégation contester:chiffre nier:lien démentir:implication ' +
      'rejeter:accusation rejeter:allégation rejeter:conclusion rejeter:demande rejeter:proposition rejeter:appel ' +
      'rejeter:offre rejeter:plan rejeter:projet rejeter:rapport rejeter:résolution rejeter:idée rejeter:responsabilité',
    agent: 'subj',
    patient: 'de par',
    lone: true,
  },
  {
    tie: 'oppose',
    verbs: 'déplorer réprouver fustiger vilipender récuser',
    agent: 'subj',
    patient: 'obj',
    lone: true,
  },
  {
    tie: 'oppose',
    verbs: 'porter:plainte déposer:plainte intenter:procès engager:poursuite déposer:recours former:recours',
    agent: 'subj',
    patient: 'contre à',
    lone: true,
  },
  {
    tie: 'oppose',
    verbs: 'mettre:grève faire:grève entamer:grève déclencher:grève cesser:travail',
    agent: 'subj',
    patient: 'contre',
    lone: true,
  },
  { tie: 'oppose', verbs: 'protester manifester', agent: 'subj', patient: 'contre' },
  { tie: 'oppose', verbs: 'opposer', agent: 'subj', patient: 'à', reflexive: true },
  { tie: 'oppose', nouns: 'condamnation dénonciation', agent: 'par', patient: 'de' },

  {
    tie: 'sanction',
    verbs:
      'sanctionner boycotter imposer:embargo imposer:sanction décréter:embargo geler:avoir geler:fonds fermer:port ' +
      'fermer:frontière rompre:relation interdire:accès adopter:sanction infliger:amende condamner:amende condamner:peine ' +
      'condamner:prison suspendre:aide suspendre:licence retirer:licence retirer:agrément révoquer:licence ' +
      'supprimer:compte suspendre:compte',
    agent: 'subj',
    patient: 'obj à contre de avec',
  },
  { tie: 'sanction', verbs: 'radier exclure bannir', agent: 'subj', patient: 'obj', object: 'actor' },
  { tie: 'sanction', nouns: 'sanction embargo', agent: 'de par', patient: 'contre' },

  {
    tie: 'violate',
    verbs: 'violer enfreindre transgresser bafouer contrevenir méconnaître',
    agent: 'subj',
    patient: 'obj à',
    patientIsLaw: true,
  },

  // Le gouvernement demande au Conseil d'agir.
  {
    tie: 'urge',
    verbs:
      'demander appeler exhorter prier inviter recommander enjoindre ordonner conseiller presser sommer engager adjurer ' +
      'supplier réclamer exiger',
    agent: 'subj',
    patient: 'obj à',
  },

  { tie: 'state', verbs: 'rencontrer recevoir', agent: 'subj', patient: 'obj', object: 'actor', both: true },
  { tie: 'state', verbs: 'entretenir réunir', agent: 'subj', patient: 'avec', reflexive: true },
  { tie: 'state', verbs: 'négocier dialoguer', agent: 'subj', patient: 'avec' },
  { tie: 'state', verbs: 'servir:médiateur jouer:médiateur', agent: 'subj', patient: 'entre' },
  {
    tie: 'state',
    verbs:
      'transmettre adresser:lettre remettre:lettre envoyer:lettre notifier informer:conseil adresser:note remettre:rapport ' +
      'communiquer soumettre:rapport présenter:rapport',
    agent: 'subj',
    patient: 'à',
  },
];
