/**
 * Words and patterns of one language for what stands around a document's prose: mastheads, titles, annexes, signatures.
 * Patterns that give values do so in named groups; all carry the flags `d` and `u` so that the groups have places.
 * They are tried on single lines or on short blocks with line ends folded to spaces, never on running text.
 */
export interface DocumentFurniture {
  /** Month names and their abbreviations in lower case, each with its number from 1. */
  readonly months: Readonly<Record<string, number>>;
  /** Names of languages in lower case, each with its BCP 47 code. */
  readonly languages: Readonly<Record<string, string>>;
  /** A line that tells how widely a document is distributed. The date that follows it is the date of circulation. */
  readonly distribution: RegExp;
  /** `value`: the language the document was written in. */
  readonly originalLanguage: RegExp;
  /** Labels of "Label: value" lines, in lower case, by what they give. */
  readonly labels: Readonly<Record<'addressee' | 'issuer' | 'date' | 'title' | 'symbol' | 'other', readonly string[]>>;
  /** Lines that belong to a masthead and give no value: sessions, agenda items, classification. */
  readonly mastheadLines: readonly RegExp[];
  /** A name of an institution, as letterheads and mastheads have it. */
  readonly institution: RegExp;
  /** What leads to the name of the court on the papers that are laid before it: "In the High Court of Orland". */
  readonly beforeInstitution: RegExp;
  /** How titles of letters, reports and the like begin. */
  readonly documentKind: RegExp;
  /** `date`, `sender`, `addressee` of "Letter dated … from … addressed to …". */
  readonly letterTitle: RegExp;
  /** Where a cover letter says that it transmits something. */
  readonly transmits: RegExp;
  /** `date` of what is transmitted. */
  readonly dated: RegExp;
  /** `sender` of what is transmitted. */
  readonly sentBy: RegExp;
  /** `value`: for whom a title says that a document is. */
  readonly addressedTitle: RegExp;
  /** `value`: whose report or statement it is by its title. */
  readonly titledAuthor: RegExp;
  /** The line that opens an annex. */
  readonly annex: RegExp;
  readonly signed: RegExp;
  readonly valediction: RegExp;
  /** `value`: who is greeted. */
  readonly salutation: RegExp;
  /** Salutations that call nobody by name or office: "Dear Sirs". */
  readonly formalSalutation: RegExp;
  /** `value`: who wrote a newspaper article. */
  readonly byline: RegExp;
  /** `place`, `date` and `agency` before the dash that opens a news report. */
  readonly dateline: RegExp;
  /** `value`: the party to a case whose paper a line says that it is: "Summary of the [Claimants]' submissions". */
  readonly party?: RegExp;
  /** `value`: a name before the sort of paper that it puts out: "[Varn Watch] Fact Check". */
  readonly nameBeforeKind?: RegExp;
  /** `value`: a body that says in the first sentence of a statement where it stands: "Harbour Watch condemns …". */
  readonly stance?: RegExp;
  /** A paper that speaks of itself: "this newspaper". */
  readonly callsItself?: RegExp;
  /** `value`: a paper that was shown what the article tells of: "files seen by the Varn Courier"; with the flag `g`. */
  readonly shownTo?: RegExp;
  /** What leads to the name of whoever is shown or told what a paper tells of: "seen by ", "told ". */
  readonly shows?: RegExp;
  /** `value`: an issuer that says what it is, at the start of a block. */
  readonly selfDescription: RegExp;
  /** `value`: the publisher in a copyright line. */
  readonly copyright: RegExp;
  /** `value`: the body that an office is held in or for. */
  readonly officeOf: RegExp;
  /** A state by a line of its own, above the ministry or the embassy whose paper it is: "Kingdom of Orland". */
  readonly stateLine?: RegExp;
  /** A body that speaks for its state: "Ministry of Ports", "Embassy of Orland". */
  readonly stateBody?: RegExp;
  /** A line that names an office, not a person. */
  readonly office: RegExp;
  /** `value`: for whom the author of a letter says to write. */
  readonly onBehalfOf: RegExp;
  /** Words that stand alone between list items and are no heading. */
  readonly connectives: readonly string[];
  /** Spellings and date forms of places that write the day first, and of those that write the month first. */
  readonly dayFirst: RegExp;
  readonly monthFirst: RegExp;
}
