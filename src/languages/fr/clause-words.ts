/** Function words of French by what they do in a clause, and common nouns by what they stand for. Data only. */
export const clauseWords = {
  determiner:
    'le la les l un une des du de_la au aux ce cet cette ces aucun aucune tout toute tous toutes plusieurs quelques chaque ' +
    'certains certaines divers diverses quelque nul nulle tel telle tels telles',
  feminine: 'la une cette sa ma ta aucune toute toutes certaines nulle telle elle elles',
  possessive: 'son sa ses leur leurs',
  ownPossessive: 'mon ma mes notre nos',
  preposition:
    'à de en dans avec contre par pour sur sous entre chez vers depuis pendant durant avant après dès jusque devant derrière ' +
    'malgré selon outre sans envers hors parmi auprès près_de loin_de afin_de grâce_à à_cause_de en_raison_de au_profit_de ' +
    'auprès_de à_l_encontre_de au_nom_de au_sein_de au_cours_de lors_de à_travers en_faveur_de en_échange_de face_à quant_à ' +
    'à_côté_de au_moyen_de au_lieu_de à_destination_de à_partir_de à_bord_de aux_côtés_de à_l_égard_de vis-à-vis_de ' +
    'en_violation_de en_vertu_de conformément_à à_proximité_de autour_de en_provenance_de avec_l_aide_de en_dépit_de ' +
    'suite_à à_la_suite_de jusqu_à jusqu_en jusqu',
  genitive: 'de d',
  agent: 'par de_la_part_de',
  conjunction: 'et ou ni ainsi_que',
  contrast: 'mais or car puis',
  subordinator:
    'lorsque lorsqu quand puisque puisqu comme parce_que parce_qu alors_que alors_qu tandis_que tandis_qu bien_que bien_qu ' +
    'quoique avant_que avant_qu après_que après_qu pendant_que dès_que depuis_que pour_que pour_qu afin_que afin_qu sans_que ' +
    'tant_que de_sorte_que jusqu_à_ce_que',
  that: 'que qu',
  condition: 'si s_il s_ils à_moins_que à_condition_que pourvu_que au_cas_où',
  relative: 'qui que qu dont où lequel laquelle lesquels lesquelles auquel duquel desquels auxquels',
  subjectPronoun: 'il ils elle elles celui-ci celle-ci ceux-ci celles-ci ce_dernier cette_dernière ces_derniers',
  ownPronoun: 'je j nous',
  clitic: 'me m te t se s le la les l lui leur y en nous vous',
  negator: 'ne n',
  negative: 'pas jamais plus guère point aucunement nullement',
  adverb:
    'pas jamais plus guère point déjà aussi toujours encore également ensuite alors ainsi donc notamment surtout souvent ' +
    'parfois désormais hier demain aujourd’hui ici là très trop bien mal même enfin puis depuis_lors auparavant toutefois ' +
    'cependant pourtant néanmoins par_ailleurs en_outre de_plus au_contraire en_effet à_nouveau de_nouveau ailleurs non seulement ' +
    'ensemble peu beaucoup tard tôt c_est-à-dire tous tant',
  possibly: 'peut-être sans_doute éventuellement possiblement probablement vraisemblablement',
  reportedly: 'prétendument censément apparemment',
  accordingTo: 'selon d_après à_en_croire de_l_avis_de aux_dires_de au_dire_de de_l_aveu_de citant',
  title:
    'm mm mme mlle monsieur madame dr me général colonel commandant capitaine lieutenant maréchal amiral sergent président ' +
    'présidente ministre roi reine prince princesse cheikh émir ambassadeur ambassadrice juge docteur professeur maître',
  number:
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante ' +
    'soixante cent cents mille million millions milliard milliards dizaine dizaines centaine centaines millier milliers ' +
    'vingtaine trentaine quarantaine cinquantaine douzaine une_dizaine',
  nameJoiner: 'de du des d la le les l',
  notName:
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  have: 'avoir',
  be: 'être',
  been: 'été',
  particle: '',
  reflexive: 'se s',
  indirect: 'lui leur',
  subjectRelative: 'qui',
  none: 'aucun aucune nul nulle',
  indefinite: 'un une des du de d quelques plusieurs certains certaines divers diverses chaque aucun aucune nul nulle',
  masculine: 'le un du au ce cet aucun nul',
  many: 'les des ces ses mes nos leurs aux plusieurs quelques tous toutes certains certaines divers diverses ils elles ceux-ci celles-ci',
  locative: 'à en dans vers sur près_de jusqu jusqu_à depuis autour_de à_proximité_de à_destination_de hors',
  purpose: 'pour afin_de',
  with: 'avec grâce_à',
  between: 'entre',
  dative: 'à',
  maybe: '',
  speaksFor: '',
  neutral: 'ce c cela ça ceci on rien chacun ce_qui ce_que celui celle ceux celles',
} as const;

/** Heads of noun phrases by what they name. Plural forms end in -s or -x and are not listed; feminine ones are. */
export const nouns = {
  state:
    'gouvernement régime autorité ministère état république royaume fédération parlement sénat assemblée présidence ' +
    'administration junte chancellerie ambassade gendarmerie police douane justice tribunal cour parquet cabinet pouvoir ' +
    'consulat préfecture mairie municipalité renseignement service',
  force:
    'armée marine force troupe soldat militaire artillerie aviation garde garde-côte blindé hélicoptère avion drone chasseur ' +
    'navire patrouilleur frégate officier marin policier gendarme douanier agent équipage chalutier commando parachutiste ' +
    'tireur char bombardier canonnière escadron bataillon régiment unité',
  organisation:
    'société compagnie entreprise firme groupe association organisation ong fondation syndicat fédération union ligue banque ' +
    'institut université hôpital église parti club comité conseil commission agence bureau mission secrétariat coalition ' +
    'alliance consortium filiale coopérative usine fournisseur fabricant holding direction observatoire centre collectif ' +
    'réseau négociant armateur exploitant mine cartel chambre délégation opérateur cabinet',
  group:
    'front mouvement milice brigade rébellion rebelle combattant insurgé guérilla bande gang clan tribu phalange katiba ' +
    'cellule faction branche légion opposition séparatiste djihadiste terroriste milicien mercenaire paramilitaire pirate ' +
    'maquisard recrue partisan',
  role:
    'ministre président présidente directeur directrice gouverneur gouverneure maire ambassadeur ambassadrice représentant ' +
    'représentante porte-parole commandant colonel général chef dirigeant dirigeante responsable secrétaire procureur ' +
    'procureure juge député députée sénateur sénatrice roi reine prince émir cheikh capitaine lieutenant inspecteur ' +
    'inspectrice fonctionnaire diplomate envoyé envoyée émissaire négociateur négociatrice délégué conseiller conseillère ' +
    'intermédiaire courtier homme_d_affaires patron propriétaire gérant administrateur expert experte enquêteur enquêtrice ' +
    'rapporteur rapporteuse militant militante dissident opposant journaliste avocat avocate cadre employeur contremaître ' +
    'trafiquant passeur marchand recteur rectrice doyen huissier greffier candidat candidate observateur observatrice ' +
    'auditeur auditrice adjoint adjointe préfet préfète',
  people:
    'civil habitant population villageois citoyen citoyenne personne homme femme enfant réfugié déplacé prisonnier détenu ' +
    'otage ouvrier ouvrière mineur travailleur travailleuse employé employée salarié paysan paysanne agriculteur éleveur ' +
    'pêcheur matelot chauffeur conducteur enseignant enseignante étudiant étudiante élève médecin infirmier infirmière patient ' +
    'blessé blessée victime témoin survivant survivante famille migrant manifestant manifestante commerçant commerçante ' +
    'communauté minorité riverain fidèle prêtre imam évêque religieux touriste passager bénévole humanitaire syndicaliste ' +
    'secouriste instituteur institutrice professeur docker routier docteur chercheur chercheuse étranger étrangère vendeur acheteur cultivateur fermier berger guide interprète ambulancier pompier chirurgien sage-femme orphelin veuve écolier lycéen électeur jeune vieillard fille garçon voisin proche peuple ressortissant déserteur transfuge',
  place:
    'ville village port île province région district quartier camp frontière côte vallée plaine capitale commune localité ' +
    'hameau archipel détroit golfe désert montagne zone territoire pays rivière fleuve lac route département préfecture ' +
    'canton faubourg banlieue oasis péninsule baie colline',
  facility:
    'marché école base aéroport caserne entrepôt dépôt raffinerie centrale barrage pont hôpital clinique dispensaire mosquée ' +
    'prison bâtiment maison immeuble gare gisement puits oléoduc gazoduc plantation ferme convoi poste checkpoint terminal',
  document:
    'rapport document facture courriel lettre contrat registre note dossier mémoire enquête étude procès-verbal relevé ' +
    'communiqué déclaration témoignage photographie photo image vidéo enregistrement donnée statistique chiffre archive ' +
    'message télégramme correspondance plainte jugement résolution traité convention accord loi décret charte courrier preuve ' +
    'élément fichier base_de_données conclusion cessez-le-feu trêve armistice embargo',
  media:
    'journal quotidien hebdomadaire magazine radio télévision chaîne presse média agence_de_presse site dépêche article',
  thing:
    'arme livre marche charge commande demande place visite porte somme trace cause reste signe suite cible perte offre règle ' +
    'taxe montre lance tire acte fait crime peine prise mise note liste ligne mesure forme partie sorte voie voix vente ' +
    'livraison avis prix dette amende rançon visa visite contrôle accusation allégation abus violation plan projet cargaison ' +
    'boue déchet serveur compte bourse pot-de-vin pots-de-vin prêt secours munition explosif carburant pétrole gaz or minerai bois charbon',
} as const;

/** Adjectives that stand before their noun. */
export const adjectives =
  'ancien ancienne anciens anciennes nouveau nouvel nouvelle nouveaux nouvelles grand grande grands grandes petit petite ' +
  'petits petites autre autres premier première premiers premières dernier dernière derniers dernières haut haute hauts ' +
  'hautes principal principale principaux principales même mêmes jeune jeunes vieux vieille vieil présumé présumée présumés ' +
  'présumées soi-disant prétendu prétendue prétendus faux fausse fausses simple seul seule seuls seules long longue bon ' +
  'bonne bons bonnes mauvais mauvaise gros grosse double futur future prochain prochaine différents différentes nombreux ' +
  'nombreuses multiples certains certaines feu demi';

export const measures =
  'tonne kilogramme kilo gramme litre baril mètre camion cargaison chargement caisse lot conteneur stock livraison quantité ' +
  'dizaine centaine millier million milliard partie majorité sac wagon envoi série type';

/** Nouns for a business. */
export const firms =
  'société compagnie entreprise firme groupe holding filiale opérateur exploitant armateur négociant fournisseur fabricant';
