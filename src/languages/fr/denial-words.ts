import type { DenialWords } from '../denial-words.ts';

/** Words that tell in what way a charge is met. Data only: patterns over lower-case text. */
export const denialWords: DenialWords = {
  jurisdictional:
    /(?<!\p{L})(?:n[’']est pas compétente?s?|ne sont pas compétente?s|incompétente?s? pour|n[’']a(?:vait)? pas compétence|hors (?:de son|du|de leur) mandat|outrepass(?:e|ent|é|ait) (?:son|leur) mandat|affaires? (?:purement )?intérieures?|questions? de souveraineté|irrecevables?)(?!\p{L})/u,
  counterAccusation:
    /(?<!\p{L})(?:au contraire|ce sont (?:eux|elles) qui|c[’']est (?:lui|elle|[^.,;]{1,40}) qui|(?:eux|elles|lui|elle)-mêmes?|à son tour accus(?:e|é|ée|ent|ait)|accus(?:e|é|ée|ent|ait) .{0,60} (?:de|d[’'])|rejett?e(?:nt)? la responsabilité sur)(?!\p{L})/u,
  partial:
    /(?<!\p{L})(?:admet(?:s|tent|tait)?|admis|reconnaît|reconnait|reconnaissent|reconnaissait|reconnue?s?|concède(?:nt)?|concédé|sauf|excepté|à l[’']exception d(?:e|u|es)|hormis|mis à part)(?!\p{L})/u,
  silence:
    /(?<!\p{L})(?:(?:a|ont|avait|avaient) (?:refusé|décliné) (?:de|toute demande de) (?:commenter|comment(?:er|aires?)|répondre|s[’']exprimer)|(?:refuse|refusent|refusait) de (?:commenter|répondre|s[’']exprimer)|n[’'](?:a|ont|avait|avaient) pas (?:encore )?(?:répondu|donné suite|réagi|souhaité (?:commenter|répondre|s[’']exprimer))|n[’'](?:a|ont) pas pu être jointe?s?|n[’'](?:a|ont) fait aucun commentaire|sans faire de commentaires?|(?:est|sont) restée?s? sans réponse|aucune réponse n[’']a été reçue)(?!\p{L})/u,
};
