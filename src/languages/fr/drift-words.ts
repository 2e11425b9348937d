import type { DriftWords } from '../drift-words.ts';

/** Data only; dictionary forms with their common inflections. The conditional is the press's way to leave a report open. */
const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

export const driftWords: DriftWords = {
  hedges: new Set(
    words(
      `présumé présumée présumés présumées apparemment vraisemblablement probablement peut-être possiblement éventuellement
      semble semblent semblait semblaient paraît paraissent supposé supposée supposés supposées supposément prétendu prétendue
      prétendus prétendues prétendument soi-disant aurait auraient serait seraient pourrait pourraient possible probable
      suggère suggèrent suggérait suggéraient croit croient soupçonné soupçonnée soupçonnés soupçonnées`,
    ),
  ),
  quantifiers: [
    words('rare rares rarement peu isolé isolée isolés isolées ponctuel ponctuelle ponctuels ponctuelles'),
    words('certains certaines quelques plusieurs partiellement parfois limité limitée limités limitées'),
    words('nombreux nombreuses beaucoup souvent fréquemment largement'),
    words('plupart majorité principalement généralement habituellement surtout'),
    words(
      'tous toutes chaque entier entière entièrement toujours exclusivement uniquement systématiquement invariablement',
    ),
  ],
  deeds: [
    [
      words(
        'profite profitent profité profitait profiter bénéficie bénéficient bénéficié bénéficier gagne gagnent gagné',
      ),
      words('commerce commercer commercent négoce négocie négocié traite traitent traité affaires'),
      words(
        'achète achètent acheté achetés achetait acheter achat achats vend vendent vendu vendus vendait vendre vente ventes',
      ),
    ],
    [
      words(
        'tolère tolèrent toléré tolérer ignore ignorent ignoré permet permettent permis permettre autorise autorisé autoriser',
      ),
      words(
        'aide aident aidé aider soutient soutiennent soutenu soutenir appuie appuient appuyé appuyer assiste assisté',
      ),
      words('dirige dirigent dirigé diriger ordonne ordonnent ordonné ordonner commande commandent commandé commander'),
    ],
    [
      words('contacte contacté contacter rencontre rencontrent rencontré rencontrer discute discutent discuté'),
      words('coopère coopèrent coopéré coopérer coopération coordonne coordonnent coordonné coordination'),
      words('allié alliés allient alliance conspire conspirent conspiré conspiration collusion'),
    ],
    [
      words('soupçonne soupçonnent soupçonné soupçonner soupçon soupçons'),
      words('accuse accusent accusé accusés accuser allègue allèguent allégué inculpe inculpé inculpés'),
      words(
        'prouve prouvent prouvé prouver établit établi confirme confirment confirmé constate constaté condamné condamnés',
      ),
    ],
    [
      words('blesse blessent blessé blessée blessés blessées'),
      words('tue tuent tué tuée tués tuées tuer meurt mort morts morte mortes décès'),
      words('massacre massacres massacré massacrés assassine assassiné assassinés assassinat exécute exécuté exécutés'),
    ],
    [
      words('visite visitent visité visiter entré entrés entrée passe passent passé'),
      words('tient tiennent tenu tenir contrôle contrôlent contrôlé contrôler'),
      words('saisit saisi saisir capture capturent capturé capturés conquiert conquis occupe occupent occupé'),
    ],
  ],
};
