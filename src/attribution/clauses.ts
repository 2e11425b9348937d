import type { Annotated, Sentence } from '../annotation/annotation.ts';
import type { Citation, Clause, ClausePhrase } from '../annotation/clauses/clause.ts';
import { clauseLexiconOf } from '../annotation/clauses.ts';
import { spanOfTokens } from '../annotation/tokens.ts';
import { contains, type Span, trim } from '../text/span.ts';
import type { Attribution, Evidence, Source, SourceKind } from './attribution.ts';

/*
 * Who says what in sentences that are read without a parser, from their clauses:
 *
 *     [source|L'association] [cue|affirme] que [content|la compagnie a payé deux inspecteurs].
 *     [cue|Selon] [source|le ministre], [content|l'armée a quitté la ville].
 *     « [content|Nous n'avons rien vendu] », [cue|a déclaré] [source|la directrice].
 *     [source|Le directeur] [cue|a nié] [content|avoir payé des inspecteurs].
 */

/** Every attribution of the clauses, in no order. */
export const attributeClauses = (annotated: Annotated): readonly Attribution[] => {
  const { clauses, citations } = annotated.clauses;
  const quoted = indexQuotations(annotated);
  return [
    ...citations.flatMap((citation) => ofCitation(annotated, citation)),
    ...clauses.flatMap((clause, c) => ofClause(annotated, clause, c, quoted)),
  ];
};

const sentenceOf = (annotated: Annotated, { sentence }: { readonly sentence: number }): Sentence =>
  annotated.sentences[sentence] as Sentence;

/** The span of tokens without the mark that closes the sentence. */
const contentOf = ({ document, tokens }: Annotated, first: number, last: number): Span =>
  trimmed(document.text, spanOfTokens(tokens, first, last));

const trimmed = (text: string, span: Span): Span => {
  let { end } = span;
  while (end > span.start && /[\s.,;:!?؟،؛]/.test(text.charAt(end - 1))) end--;
  return trim(text, { start: span.start, end });
};

const indexQuotations = ({ quotations }: Annotated): readonly Span[] =>
  quotations.filter(({ kind }) => kind === 'direct').map(({ start, end }) => ({ start, end }));

const ofCitation = (annotated: Annotated, { sentence, first, last, phrase }: Citation): Attribution[] => {
  const { tokens, clauses } = annotated;
  const { first: from, last: to } = sentenceOf(annotated, { sentence });
  const source = sourceOf(annotated, phrase);
  if (source === undefined) return [];
  const end = lastOf(annotated, phrase);
  const before = first > from ? contentOf(annotated, from, first - 1) : undefined;
  const after = end + 1 < to ? contentAfter(annotated, end + 1, to - 1) : undefined;
  const content = [before, after].filter((piece): piece is Span => piece !== undefined && piece.end > piece.start);
  if (content.length === 0 || clauses.phrases[phrase]?.own === true) return [];
  return [
    attribution(
      source,
      spanOfTokens(tokens, first, last),
      content,
      neutralReport,
      'citation',
      `on the word of “${source.label}”`,
    ),
  ];
};

/** From after the comma that closes the citation. */
const contentAfter = (annotated: Annotated, first: number, last: number): Span | undefined => {
  const { document, tokens } = annotated;
  let at = first;
  while (at <= last && /^[,،]/.test(document.text.charAt(tokens.start[at] as number))) at++;
  return at > last ? undefined : contentOf(annotated, at, last);
};

const lastOf = ({ clauses }: Annotated, p: number): number => {
  const phrase = clauses.phrases[p] as ClausePhrase;
  return phrase.apposition < 0 ? phrase.last : Math.max(phrase.last, lastOfPhrase(clauses.phrases, phrase.apposition));
};

const lastOfPhrase = (phrases: readonly ClausePhrase[], p: number): number => (phrases[p] as ClausePhrase).last;

interface Sense {
  readonly act: Attribution['act'];
  readonly stance: Attribution['stance'];
  readonly factuality: Attribution['factuality'];
}

const neutralReport: Sense = { act: 'report', stance: 'neutral', factuality: 'CT+' };

const ofClause = (annotated: Annotated, clause: Clause, index: number, quoted: readonly Span[]): Attribution[] => {
  const { tokens } = annotated;
  const lexicon = clauseLexiconOf(annotated.document, sentenceOf(annotated, clause).block);
  const sense = lexicon?.reporting.get(clause.lemma);
  if (sense === undefined) return [];
  const found = contentOfClause(annotated, clause, index, quoted);
  if (found === undefined) return [];
  const cue = spanOfTokens(tokens, clause.first, clause.last);
  // "n'a jamais nié que": what is denied to be denied is left open.
  const factuality = clause.negated ? 'Uu' : sense.factuality;
  const [subject] = clause.passive
    ? clause.oblique.filter((p) => annotated.clauses.phrases[p]?.preposition === lexicon?.agent)
    : clause.subject;
  const source = subject === undefined ? undefined : sourceOf(annotated, subject);
  return [attribution(source, cue, [found.content], { ...sense, factuality }, found.rule, `“${clause.lemma}”`)];
};

const contentOfClause = (
  annotated: Annotated,
  clause: Clause,
  index: number,
  quoted: readonly Span[],
): { readonly content: Span; readonly rule: string } | undefined => {
  const { tokens, clauses } = annotated;
  const sentence = sentenceOf(annotated, clause);
  const cue = spanOfTokens(tokens, clause.first, clause.last);
  if (clause.complement >= 0 && clause.complement < sentence.last) {
    const content = contentOf(annotated, clause.complement, sentence.last - 1);
    return { content: withinQuote(content, cue, quoted), rule: 'clause after a conjunction' };
  }
  const quotation = quotationBeside(annotated, clause, quoted);
  if (quotation !== undefined) return { content: quotation, rule: 'quoted speech' };
  const governed = governedBy(clauses.clauses, index);
  if (governed !== undefined && !annotated.document.text.slice(cue.start, cue.end).includes('»')) {
    return { content: contentOf(annotated, governed.first, sentence.last - 1), rule: 'infinitive' };
  }
  return undefined;
};

/** The infinitive under a verb, in the same sentence. */
const governedBy = (clauses: readonly Clause[], index: number): Clause | undefined => {
  const { sentence } = clauses[index] as Clause;
  for (let c = index + 1; clauses[c]?.sentence === sentence; c++) if (clauses[c]?.governor === index) return clauses[c];
  return undefined;
};

/** What is said inside a quotation stays inside it. */
const withinQuote = (content: Span, cue: Span, quoted: readonly Span[]): Span => {
  const around = quoted[firstFrom(quoted, cue.end)];
  return around === undefined || !contains(around, cue)
    ? content
    : { start: content.start, end: Math.min(content.end, around.end) };
};

/** The first of spans in order that ends after an offset. */
const firstFrom = (spans: readonly Span[], offset: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span).end < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Characters between a quotation and the verb that tells who says it: a comma, a colon, a subject. */
const NEAR = 60;

/** The quotation that a verb of saying belongs to: right before it, or after its colon. */
const quotationBeside = (annotated: Annotated, clause: Clause, quoted: readonly Span[]): Span | undefined => {
  const { tokens, document } = annotated;
  const cue = spanOfTokens(tokens, clause.first, clause.last);
  const block = document.blocks[sentenceOf(annotated, clause).block];
  for (let q = block === undefined ? quoted.length : firstFrom(quoted, block.start); q < quoted.length; q++) {
    const quote = quoted[q] as Span;
    if (block !== undefined && quote.start > block.end) break;
    if (contains(quote, cue)) continue;
    const between =
      quote.end <= cue.start ? document.text.slice(quote.end, cue.start) : document.text.slice(cue.end, quote.start);
    if (quote.end <= cue.start ? /^[\s,،]*$/.test(between) : between.length < NEAR && /:\s*$/.test(between)) {
      return trimmed(document.text, { start: quote.start + 1, end: quote.end - 1 });
    }
  }
  return undefined;
};

const attribution = (
  source: Source | undefined,
  cue: Span,
  content: readonly Span[],
  sense: Sense,
  rule: string,
  why: string,
): Attribution => ({
  ...(source === undefined ? {} : { source }),
  cue,
  content,
  act: sense.act,
  stance: sense.stance,
  evidence: source === undefined ? 'unspecified' : EVIDENCE[source.kind],
  factuality: sense.factuality,
  rule,
  because: [why],
});

const EVIDENCE: Readonly<Record<SourceKind, Evidence>> = {
  person: 'testimony',
  office: 'official',
  institution: 'official',
  outlet: 'media',
  document: 'document',
  dataset: 'document',
  witnesses: 'testimony',
  unnamed: 'unspecified',
  speaker: 'none',
};

const SOURCE_KINDS: Readonly<Record<ClausePhrase['sort'], SourceKind>> = {
  state: 'institution',
  force: 'institution',
  organisation: 'institution',
  group: 'institution',
  role: 'office',
  people: 'witnesses',
  place: 'institution',
  facility: 'institution',
  document: 'document',
  media: 'outlet',
  thing: 'unnamed',
  name: 'institution',
  pronoun: 'person',
};

/** The phrase as a source. Of a paper that is somebody's ("un rapport de l'association") its author is cited. */
const sourceOf = (annotated: Annotated, p: number): Source | undefined => {
  const { clauses, tokens, entities, entityOf, document } = annotated;
  const phrase = clauses.phrases[p] as ClausePhrase;
  if (phrase.own)
    return { ...spanOfTokens(tokens, phrase.first, phrase.last), label: '', kind: 'speaker', named: false };
  const author = phrase.sort === 'document' ? phrase.of.find((of) => isActor(clauses.phrases[of])) : undefined;
  const bearer = author ?? p;
  const entity = entities[entityOf[clauses.mentionOf[bearer] ?? -1] ?? -1];
  if (phrase.sort === 'thing' && phrase.name === undefined) return undefined;
  const span = spanOfTokens(tokens, phrase.first, lastOf(annotated, p));
  const kind =
    phrase.sort === 'pronoun' || (phrase.sort === 'name' && entity?.kind === 'person')
      ? kindOfEntity(entity?.kind)
      : SOURCE_KINDS[phrase.sort];
  return {
    ...span,
    label: entity?.label ?? document.text.slice(span.start, span.end),
    kind,
    named: phrase.name !== undefined || (entity?.label ?? '') !== (entity?.label ?? '').toLowerCase(),
  };
};

const isActor = (phrase: ClausePhrase | undefined): boolean =>
  phrase !== undefined && phrase.sort !== 'thing' && phrase.sort !== 'document' && phrase.sort !== 'place';

const kindOfEntity = (kind: string | undefined): SourceKind =>
  kind === 'office' || kind === 'person' ? 'office' : kind === 'publication' ? 'document' : 'institution';
