/** Words by which references to law are known in one language. Patterns are sources of regular expressions. */
export interface LawWords {
  /** Heads of treaties and acts: "the Harrow Convention", "the Ports and Harbours Act". */
  readonly instrumentHeads: readonly string[];
  /** Heads that are too common to be law by themselves; they need a name before or after them. */
  readonly commonHeads: readonly string[];
  /** Words that join the capitalised words of a title: "Convention on the Law of the Sea". */
  readonly joiners: readonly string[];
  /** "resolution" and its like, up to the number. */
  readonly resolution: string;
  /** From one resolution of an enumeration to the next: " of 4 March 2030, ". */
  readonly further: string;
  /** "decision" and its like with the body before it, up to the number. */
  readonly decision?: string;
  /** Behind a provision: the `noun` that stands for an instrument named before, " of the decision". */
  readonly pointedAt?: string;
  /** What stands between the body named before and the resolution. */
  readonly bodyBefore: string;
  /** What widens the body's name to its left: "United Nations". */
  readonly wider: string;
  /** Where a resolution speaks of itself. */
  readonly own: string;
  /** Behind a paragraph of the text itself: "paragraph 2 above". */
  readonly ownParagraph: string;
  /** Words that stand for a resolution already named: "the said resolution". */
  readonly pointer: string;
  /** Opens a reference to a provision, up to its number. */
  readonly provision: string;
  readonly numberJoiner: string;
  /** What stands between a provision and its instrument. */
  readonly ofInstrument: string;
  /** What stands between a provision and the one that it is part of. */
  readonly ofProvision: string;
  /** How a provision is written, in small letters and without its stop, and its one spelling. */
  readonly provisions: Readonly<Record<string, string>>;
  /** Numbers of provisions in words, with their figures. */
  readonly numbers: Readonly<Record<string, string>>;
  /** What stands before a head that means an instrument already named: "the " before "Convention". */
  readonly definite: string;
  /** What opens the rest of a title behind its head: " of ", " on ". */
  readonly titleLink: string;
  /** Bodies whose resolutions have a symbol, longest first. */
  readonly bodies: readonly { readonly name: string; readonly symbol: string }[];
  /** One spelling for instruments that have several. */
  readonly spellings: Readonly<Record<string, string>>;
}
