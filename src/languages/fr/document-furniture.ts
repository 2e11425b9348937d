import type { DocumentFurniture } from '../document-furniture.ts';

const month =
  '(?:janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|janv|févr|avr|juil|sept|oct|nov|déc)\\.?';
const day = '\\d{1,2}(?:er)?';
const date = `(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:${day} ${month} \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})`;
/** The small words that stand inside a name; those that end in an apostrophe touch the next word. */
const within = "(?:(?:de|du|des|la|le|les|et|à|au|aux|en|pour|sur|contre|sans) |[dl]['’]){0,3}";
const name = `\\p{Lu}[\\p{L}\\p{M}\\d'’.&-]*(?: ${within}\\p{Lu}[\\p{L}\\p{M}\\d'’.&-]*){0,9}`;
const institutionNoun =
  '(?:Assemblée|Conseil|Comité|Commission|Parlement|Sénat|Congrès|Cour|Tribunal|Ministère|Département|Direction|Office|Agence|Autorité|Bureau|Secrétariat|Ambassade|Mission|Délégation|Organisation|Organisations|Association|Société|Union|Fédération|Fondation|Institut|Centre|Réseau|Coalition|Alliance|Initiative|Projet|Campagne|Fonds|Groupe|Collectif|Observatoire|Forum|Ligue|Mouvement|Front|Parti|Syndicat|Université|Banque|Compagnie|Gouvernement|République|Royaume|Principauté|Nations|Présidence|Préfecture|Mairie|Haut-Commissariat|Courrier|Journal|Gazette|Tribune|Chronique|Quotidien|Écho|Monde|Matin|Soir|Dépêche|Presse|Radio|Télévision|Revue|Observateur|Nouvelles|Voix)';
const office =
  "(?:Représentante?|Ambassadeur|Ambassadrice|Envoyée?|Ministre|Secrétaire|Présidente?|Vice-[Pp]résidente?|Directeur|Directrice|Chef|Cheffe|Porte-parole|Commissaire|Coordonnateur|Coordonnatrice|Coordinateur|Coordinatrice|Rapporteure?|Rapporteuse|Déléguée?|Observateur|Observatrice|Gouverneure?|Chargée? d[’']affaires|Procureure?|Consule?|Conseillère?|Conseiller|Maire|Préfète?)";
const paper =
  "(?:Lettres?|Notes? verbales?|Mémorandum|Rapport|Déclaration|Communiqué|Résolution|Note|Appel|Pétition|Plainte|Avis|Enquête|Dossier|Bulletin|Alerte|Témoignage|Aide-mémoire|Mémoire|Fiche d['’]information|Document de travail|Observations|Dépêche)";

export const documentFurniture: DocumentFurniture = {
  months: {
    ...{ janvier: 1, février: 2, fevrier: 2, mars: 3, avril: 4, mai: 5, juin: 6, juillet: 7, août: 8, aout: 8 },
    ...{ septembre: 9, octobre: 10, novembre: 11, décembre: 12, decembre: 12, janv: 1, févr: 2, avr: 4, juil: 7 },
    ...{ sept: 9, oct: 10, nov: 11, déc: 12 },
  },
  languages: {
    ...{ anglais: 'en', français: 'fr', arabe: 'ar', espagnol: 'es', russe: 'ru', chinois: 'zh', allemand: 'de' },
    ...{ italien: 'it', portugais: 'pt', néerlandais: 'nl', turc: 'tr', persan: 'fa', hébreu: 'he', kurde: 'ku' },
    ...{ ukrainien: 'uk', polonais: 'pl', ourdou: 'ur', pachto: 'ps', hindi: 'hi', somali: 'so', swahili: 'sw' },
    ...{ amharique: 'am', japonais: 'ja', coréen: 'ko', vietnamien: 'vi', grec: 'el' },
  },
  distribution: /^Distr(?:ibution|\.)?\s*:?\s*(?:générale|limitée|restreinte|provisoire|publique|confidentielle)\.?$/iu,
  originalLanguage:
    /^[[(]?(?:Original|Langue originale|Version originale)\s*:\s*(?<value>\p{L}+)(?:(?:, | et |\/)\p{L}+)*[\])]?\.?$/diu,
  labels: {
    addressee: ['à', "à l'attention de", 'à l’attention de', 'destinataire', 'destinataires', 'pour'],
    issuer: [
      'de',
      'de la part de',
      'publié par',
      'préparé par',
      'auteur',
      'auteurs',
      'autrice',
      'source',
      'expéditeur',
    ],
    date: ['date', 'daté', 'date de publication', 'publié le', 'date d’émission', "date d'émission", 'le'],
    title: ['objet', 'sujet', 'titre', 'concerne'],
    symbol: [
      'réf',
      'référence',
      'notre réf',
      'notre référence',
      'nos réf',
      'cote',
      'no',
      'numéro',
      'dossier',
      'affaire no',
    ],
    other: [
      ...['cc', 'copie', 'tél', 'téléphone', 'fax', 'télécopie', 'courriel', 'e-mail', 'mail', 'contact', 'site'],
      ...['site web', 'vos réf', 'votre référence', 'point de l’ordre du jour', 'classification', 'statut', 'lieu'],
      ...['pièce jointe', 'pièces jointes', 'pj', 'contact presse', 'mis à jour', 'mise à jour', 'heure', 'rubrique'],
    ],
  },
  mastheadLines: [
    /^(?:Organisation des )?Nations Unies$/iu,
    /^\p{L}+(?:-\p{L}+)? (?:session|année|séance|réunion)$/iu,
    /^(?:Session|Séance|Réunion) (?:extraordinaire|ordinaire|d['’]urgence)(?: .{1,40})?$/iu,
    /^Points? .{1,60} de l['’]ordre du jour(?: provisoire)?\*{0,3}$/iu,
    /^(?:Communiqué(?: de presse)?|Dossier de presse|Point de presse|Déclaration à la presse|Sous embargo .{0,60}|Pour diffusion immédiate)$/iu,
    /^(?:Mémorandum|Note verbale|Note d['’]information|Note de synthèse|Aide-mémoire|Lettre ouverte)$/iu,
    /^(?:Strictement )?(?:Confidentiel|Restreint|Secret|Urgent|Officiel|Non classifié)(?: ?[-–:] ?.{0,40})?$/iu,
    /^(?:Version préliminaire.{0,40}|Par (?:courriel|télécopie|courrier|porteur))$/iu,
    /^(?:Volume|Vol\.?|Numéro|N[o°º]\.?) \d.{0,40}$/iu,
    /^(?:Adoptée?|Publiée?|Mise? à jour|Prononcée?|Diffusée?|Soumise?) (?:par|le|à|au) .{2,110}$/iu,
    /^De (?:notre|nos) (?:correspondante?s?|envoyée?s?) .{0,40}$/iu,
    /^(?:Page \d+(?: sur \d+)?|\d+ ?\/ ?\d+)$/iu,
  ],
  institution: new RegExp(
    `^(?:(?:Le |La |Les |L['’])?${institutionNoun}(?: [\\p{Ll}-]+){0,2}(?: (?:(?:de|du|des|pour|sur|à|au|aux|en|contre|et|sans) |[dl]['’])[^.:;]{2,80}| ${name})?|${name} (?:Presse|Info|Infos|Actualités|International|Internationale))$`,
    'u',
  ),
  beforeInstitution: /^Devant (?:la |le |les |l['’])/iu,
  documentKind: new RegExp(
    `^(?:(?:Premier|Première|Deuxième|Troisième|Projet de) )?${paper}(?: (?:ouverte|finale?|intérimaire|annuelle?|identiques|conjointe?|de presse))*(?![\\p{L}\\p{M}-])`,
    'iu',
  ),
  letterTitle: new RegExp(
    `\\b(?:[Ll]ettres?|[Nn]otes? verbales?|[Cc]ommunication)(?: identiques)? (?:datée?s? du|en date du|du) (?<date>${date})(?:,? adressée?s? (?:à |au |aux )(?<addressee>.{3,200}?))? par (?<sender>(?:la |le |les |l['’])?.{3,200})$`,
    'du',
  ),
  transmits:
    /(?<!\p{L})(?:transmet|transmett|joindre|joint|adress|soumet|soumett|communiqu|achemin)\p{L}*.{0,80}?\b(?:lettre|note verbale|rapport|déclaration|communication|mémorandum|document|message|texte|appel)s?\b/u,
  dated: new RegExp(`(?:datée?s? du|en date du|du) (?<date>${date})`, 'du'),
  sentBy:
    /(?<!\p{L})(?:de la part (?:de |du |des |d['’])|par |émanant (?:de |du |des |d['’]))(?<sender>(?:l[ae] |l['’]|M\. |Mme )?\p{Lu}.{2,200}?)(?=,? (?:sur|concernant|relative?|au sujet|adressée?|dans laquelle|datée?) |[,;(]|\. |\.?$)/du,
  addressedTitle: new RegExp(
    `^${paper}(?: \\p{Ll}+)? (?:à|au|aux|à l['’]attention d[eu]|destinée? (?:à|au)) (?:la |l['’]|le )?(?<value>\\p{Lu}.{2,80}?)(?=[:–—,]| sur | concernant | relative? |$)`,
    'du',
  ),
  titledAuthor: new RegExp(
    `^${paper}(?: \\p{Ll}+)? (?:de |du |des |d['’]|établie? par )(?:la |le |l['’])?(?<value>(?!\\d)\\p{Lu}.{2,80}?)(?=,| sur | concernant | relative? | à l['’]| au | présentée? | créée? | établie? | en application |$)`,
    'du',
  ),
  annex:
    /^(?:Annexe|Appendice|Pièce jointe|Enclosure)(?:(?: (?:[IVXLC]+|\d{1,3}|[A-Z]))?(?:[:.–—-]? .{1,250})?|s)?(?<![.;,])$/u,
  signed: /^\s*(?:[([](?:Signée?|Signature)[)\]]|\/s\/|Signée?(?: par| :|:|,))\s*/iu,
  valediction:
    /^(?:(?:Je vous prie|Nous vous prions|Veuillez|Je saisis cette occasion|Je vous serais) .{0,250}|(?:Bien |Très )?(?:Cordialement|Respectueusement|Sincèrement)(?: vôtre)?|(?:Avec )?(?:mes|nos) (?:meilleures )?salutations.{0,60}|Salutations .{0,40})[,.]?$/iu,
  salutation:
    /^(?<value>(?:Madame|Monsieur|Mesdames|Messieurs|Excellences?|Chère?s?|Votre Excellence)(?: [^,:\n]{2,120})?)(?:, \p{Lu}[^,\n]{2,40})?\s?[,:]$/du,
  formalSalutation: /^(?:Messieurs|Mesdames|Madame|Monsieur|Madame, Monsieur|Mesdames et Messieurs)$/iu,
  byline:
    /^(?:(?:Récit|Reportage|Propos recueillis|Texte|Enquête) )?[Pp]ar (?<value>\p{Lu}[\p{L}\p{M}'’.-]+(?:(?:,| et)? \p{L}[\p{L}\p{M}'’.-]+){1,8}?)(?:,? (?:à|pour|de) .{2,60}|,? .{0,60}(?:correspondante?|journaliste|envoyée? spéciale?|rédaction).{0,40}|[,|] .{2,60})?$/du,
  dateline: new RegExp(
    `^(?<place>\\p{Lu}[\\p{L}\\p{M}'’.]+(?:[ -](?:(?:de|du|la|le|sur)[ -])?\\p{Lu}[\\p{L}\\p{M}'’.]+){0,4})(?:,? (?:le )?(?<date>${date}|${day} ${month}))?\\s*(?:\\([^()]{1,40}\\)\\s*)?(?:[—–]|--?)\\s`,
    'du',
  ),
  selfDescription: new RegExp(
    `^(?:À propos(?: de nous| d[eu][^:]{2,40})? ?: )?(?<value>(?:L[ea] |Les |L['’])?${name})(?: \\([\\p{Lu}\\d-]{2,12}\\))? est (?:une?|la|le|l['’]) ?(?:[\\p{L}\\p{M}\\d'’-]+ ){0,6}?(?:organisation|ONG|association|agence|journal|quotidien|hebdomadaire|réseau|groupe|coalition|alliance|centre|institut|fondation|collectif|observatoire|comité|commission|syndicat|fédération|média|radio|initiative|mouvement)(?!\\p{L})`,
    'du',
  ),
  copyright:
    /^(?:©|\(c\)|Copyright)\s*(?:©\s*)?(?:\d{4}(?:[-–]\d{4})?,?\s*)?(?:par )?(?<value>\p{Lu}[^.|]{2,80}?)(?:\.|\||, tous droits.*| tous droits.*|$)/diu,
  officeOf: new RegExp(
    `(?<!\\p{L})${office.replace('(?:', '(?:[Rr]eprésentante?|[Aa]mbassad\\p{Ll}+|[Mm]inistre|[Pp]résidente?|[Pp]orte-parole|')}(?: (?:générale?|permanente?|spéciale?|exécutive?|adjointe?|par intérim|a\\.i\\.))* (?:de la |du |des |de l['’]|de |d['’])(?<value>\\p{Lu}.{1,120}?)(?= auprès | à (?:la )?\\p{Lu}| en \\p{Lu}|,|;|\\(|$)`,
    'du',
  ),
  office: new RegExp(
    `(?<!\\p{L})(?:${office}|Général|Colonel|Avocate?|Professeure?|Chercheure?|Chercheuse|Rédacteur|Rédactrice|Membre|Fondateur|Fondatrice|Mission|Ambassade|Ministère|Bureau|Conseil|Comité|Coalition|Organisation|Association|Institut)(?!\\p{L})`,
    'u',
  ),
  onBehalfOf:
    /(?<!\p{L})(?:Au nom (?:de la |du |des |de l['’]|de |d['’])|D['’]ordre (?:de la |du |des |de l['’]|de |d['’]))(?<value>(?!mon |notre |nos |mes |[Gg]ouvernement(?:,| je| nous))[\p{L}\p{M}'’. -]{3,120}?)(?=, |\. | et en | je | j['’]| nous | à propos | au sujet | concernant )/diu,
  connectives: ['ou', 'et', 'et/ou', 'mais', 'soit', 'puis', 'ou bien'],
  dayFirst: new RegExp(`(?<!\\p{L})(?:le|du|au) ${day} ${month}|${day} ${month} \\d{4}`, 'giu'),
  monthFirst: new RegExp(`(?<!\\p{L})${month} ${day}, \\d{4}`, 'giu'),
};
