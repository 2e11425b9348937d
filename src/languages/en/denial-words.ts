import type { DenialWords } from '../denial-words.ts';

/** Words that tell in what way a charge is met. Data only: patterns over lower-case text. */
export const denialWords: DenialWords = {
  jurisdictional:
    /\b(?:jurisdiction|no mandate|outside (?:its|the|their) mandate|exceed(?:s|ed|ing) (?:its|the|their) mandate|not competent|no competence|no standing|no authority to|internal affairs?|domestic jurisdiction|sovereign(?:ty)? (?:right|matter|affair)s?|inadmissible|ultra vires)\b/,
  counterAccusation:
    /\b(?:on the contrary|in fact it (?:is|was)|it (?:is|was) (?:in fact )?the|themselves|itself (?:has|had|is|was)|those who accuse|the accuser|who is itself|instead accus(?:e|es|ed|ing)|accus(?:e|es|ed|ing) .{0,60} of|blam(?:e|es|ed|ing) .{0,60} for)\b/,
  partial:
    /\b(?:admit(?:s|ted|ting)?|acknowledg(?:e|es|ed|ing)|conced(?:e|es|ed|ing)|except(?: for)?|other than|apart from|but only|with the exception of)\b/,
  silence:
    /\b(?:(?:declin|refus)(?:e|es|ed|ing) to (?:comment|answer|respond|reply|say|elaborate|be interviewed|discuss)|would not (?:comment|say|elaborate|answer)|(?:did|does|do|has|have|had) not (?:yet )?(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|comment(?:ed)?|return(?:ed)? (?:calls|a call|requests|a request))|could not be reached|w(?:as|ere) not available for comment|made no comment|had no comment|has no comment|no (?:reply|response|answer) (?:was|had been|has been) received)\b/,
};
