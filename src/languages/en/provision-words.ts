/**
 * Words by which a provision tells its elements and its limits. Patterns are tried anywhere in its text; the node reaches
 * from the match to the end of its clause.
 */
export const provisionWords = {
  /** Whose conduct must be controlled: the link between a State and what private persons do. */
  reach:
    /\b(?:by |of |from |to prevent )?(?:their|its|any|all) (?:own )?(?:nationals|citizens|companies|vessels|flag vessels|aircraft)\b(?:,? (?:and|or) (?:by )?[^,;.]{0,60}\b(?:territory|territories|jurisdiction))?|\bpersons within (?:their|its) (?:territory|territories|jurisdiction)\b|\bany compan(?:y|ies) registered in (?:their|its) territory\b/giu,
  territory:
    /\b(?:from|in|on|within|into|through|across) (?:the )?(?:territory|territories|areas?|waters|airspace|borders?)(?: under (?:the|its|their) control)? (?:of|under|between)\b[^,;.]*/giu,
  time: /\b(?:until|no later than|not later than|with effect from|as from|for a period of|within \w+ (?:days|months|weeks) (?:of|from|after)?|beginning on|ending on|before the expiry)\b[^,;.]*/giu,
  condition:
    /\b(?:provided that|provided, however, that|on condition that|subject to|unless|if|where appropriate|as appropriate|as necessary|where necessary|to the extent (?:that|possible|necessary)|in compliance with|in accordance with|consistent with|pursuant to|knowingly|intentionally|with the intention|with the knowledge)\b[^,;.]*/giu,
  exception:
    /\b(?:except(?: for| that| in| where| as)?|excluding|with the exception of|other than|save (?:for|that|as|in)|without prejudice to|shall not apply to|do(?:es)? not apply to|nothing in this)\b[^;.]*/giu,
  consequence:
    /\b(?:(?:would|shall|may|will) (?:constitute|be considered|be deemed|lead to|be liable|be subject to|amount to)|constitutes?)\b[^,;.]*/giu,
  /** A list that names the counterparties: "designated by the Committee", "listed in the annex". */
  listed:
    /\b(?:as )?(?:designated|listed|named|identified|included|specified)(?: as [^,;.]{0,60}?)? (?:by|in|on|under|pursuant to) (?:the|its|that|this) (?:Committee|Council|Security Council|United Nations Security Council|annex|list|Annex|List|Consolidated List)[^,;.]*/giu,
  /** What stands before the name of a counterparty. */
  withWhom:
    /\b(?:with|to|for|from|against|for the benefit of|on behalf of|associated with|affiliated with|control of) (?:the )?(?=\p{Lu})/gu,
  /** `holder` and `power`: on whom a text confers a responsibility or a power. */
  power:
    /\bconfers? (?:on|upon) (?:the )?(?<given>\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*) (?<what>(?:the )?(?:primary |sole |exclusive |full )?(?:responsibility|authority|power|jurisdiction|competence|duty)\b[^,;.]*)|\b(?:The|the) (?<held>\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*) (?:has|have|shall have|bears?|shall bear|holds?) (?<which>(?:the )?(?:primary |sole |exclusive |full )?(?:responsibility|authority|power|jurisdiction|competence|duty)\b[^,;.]*)/gu,
  /** Names that are bodies or States' own organs, and no counterparty of anybody. */
  noCounterparty:
    /^(?:Member|States?|United Nations|Security Council|Council|Secretary|General|Committee|Charter|Chapter|Article|Government|Panel|Commission|International|Force|Annex|List|January|February|March|April|May|June|July|August|September|October|November|December|Parties|Members?)\b/u,
} as const;
