import type { Annotated } from '../annotation/annotation.ts';
import { childrenOf, headOf, relationOf, tokenAt, uposOf } from '../annotation/tokens.ts';
import { contains, type Span } from '../text/span.ts';
import type { Attribution, Evidence, Factuality, Source } from './attribution.ts';
import { COMMITMENT, factualityAt, standingOf } from './factuality.ts';
import { prepositionOf } from './predicate.ts';
import { baseRelation, look, type Sight, word } from './sight.ts';
import { UNNAMED } from './source.ts';

/** A document with its attributions, indexed so that the voice of any word can be asked for. */
export interface Hearing {
  readonly sight: Sight;
  readonly attributions: readonly Attribution[];
  /** For each token the innermost attribution whose content holds it, or -1. */
  readonly holderOf: Int32Array;
}

/** In whose voice a predicate is put, how firmly, and on what evidence. */
export interface Voice {
  readonly voice: 'asserted' | 'reported' | 'urged' | 'conditional';
  /** The commitment of the innermost source cited; of the author where none is. */
  readonly factuality: Factuality;
  /** The commitment that the words of the content make, whatever its cue leaves of it. */
  readonly content: Factuality;
  /** Whether it is only asked: "Did they sell it?", "whether they sold it". */
  readonly questioned: boolean;
  /** The commitment that the author makes: the source's own where every cue endorses it ("confirmed that"), else none. */
  readonly authorFactuality: Factuality;
  /** Who is cited, nearest first; empty where the document speaks in its own voice. */
  readonly source: readonly Source[];
  readonly evidence: Evidence;
  /** Indices of the attributions that hold the predicate, innermost first, whatever their act. */
  readonly held: readonly number[];
  readonly because: readonly string[];
  /** Told as done by what is described, whatever is asked or supposed about it. */
  readonly presupposed: boolean;
}

/** Indexes which attribution holds which token. Linear in tokens for contents that nest; n log n otherwise. */
export const hear = (annotated: Annotated, attributions: readonly Attribution[]): Hearing => {
  const sight = look(annotated);
  return { sight, attributions, holderOf: indexHolders(sight, attributions) };
};

interface Piece extends Span {
  readonly owner: number;
}

const indexHolders = (sight: Sight, attributions: readonly Attribution[]): Int32Array => {
  const holderOf = new Int32Array(sight.tokens.length).fill(-1);
  const pieces: Piece[] = attributions.flatMap(({ content }, owner) => content.map((span) => ({ ...span, owner })));
  // Of two that hold the same words the one within the other comes last, and is innermost.
  const inner = (a: Piece, b: Piece): number =>
    Number(attributions[a.owner]!.outer === b.owner) - Number(attributions[b.owner]!.outer === a.owner);
  pieces.sort((a, b) => a.start - b.start || b.end - a.end || inner(a, b));
  const open: Piece[] = [];
  let next = 0;
  for (let i = 0; i < sight.tokens.length; i++) {
    const at = sight.tokens.start[i]!;
    while (next < pieces.length && pieces[next]!.start <= at) open.push(pieces[next++]!);
    while (open.length > 0 && open.at(-1)!.end <= at) open.pop();
    holderOf[i] = open.at(-1)?.owner ?? -1;
  }
  return holderOf;
};

/** Chains longer than this are parses gone wrong. */
const LONGEST_CHAIN = 12;

/** The attributions that hold token `i`, innermost first. */
export const holdersOf = ({ attributions, holderOf }: Hearing, i: number): number[] => {
  const chain: number[] = [];
  for (let at = holderOf[i]!; at >= 0 && chain.length < LONGEST_CHAIN; at = attributions[at]!.outer ?? -1) {
    if (chain.includes(at)) break;
    chain.push(at);
  }
  return chain;
};

/**
 * In whose voice the predicate at token `i` is put. Attitudes to a thing ("condemned the raid") and appearances lend
 * no voice: what they are about is put by the author.
 *
 *     Officials [say] the mine [was sold].       was sold: reported, source officials, CT+, official
 *     The mine may have been [sold].              sold: asserted, PS+
 *     The envoy asks them to [withdraw].          withdraw: urged, Uu
 */
export const voiceOf = (hearing: Hearing, i: number): Voice => {
  const chain = ownUpTo(hearing, holdersOf(hearing, i));
  const aside = passingClause(hearing, i);
  const held =
    aside < 0 ? chain : chain.filter((a) => isTurn(hearing.attributions[a]!) || isSaidWithin(hearing, a, aside));
  const voices = held.filter((a) => lendsVoice(hearing.attributions[a]!));
  const nearest = hearing.attributions[voices[0] ?? -1];
  const own = standingOf(hearing.sight, i, insideOf(hearing, nearest));
  // "asked [if] they had left": what is asked is not supposed.
  const questioned = own.mood === 'question' || (own.mood === 'conditional' && nearest?.act === 'question');
  const supposed =
    (own.mood === 'conditional' && !questioned) || (nearest !== undefined && isSupposed(hearing, nearest, voices[1]));
  // Under a condition nobody unnamed has said anything yet.
  const links = voices.filter((a) => {
    const attribution = hearing.attributions[a]!;
    return !isSpeaker(attribution) && (!supposed || attribution.source !== undefined);
  });
  const cited = hearing.attributions[links[0] ?? -1];
  const asked = !own.presupposed && held.some((a) => hearing.attributions[a]!.act === 'request');
  const commitment = nearest === undefined ? own.commitment : throughCue(own.commitment, nearest.factuality);
  const urged = own.mood === 'urged' || (asked && !supposed);
  const endorsed = links.every((a) => hearing.attributions[a]!.stance === 'endorses');
  const factuality = urged || supposed ? 'Uu' : factualityAt(commitment);
  return {
    voice: urged ? 'urged' : supposed ? 'conditional' : cited !== undefined ? 'reported' : 'asserted',
    factuality,
    content: factualityAt(own.commitment),
    questioned,
    authorFactuality: endorsed ? factuality : 'Uu',
    source: chainOf(links.map((a) => hearing.attributions[a]!)),
    evidence: supposed && cited === undefined ? 'none' : evidenceOf(nearest, cited),
    held,
    because: [...own.because, ...voices.flatMap((a) => hearing.attributions[a]!.because)],
    presupposed: own.presupposed,
  };
};

/**
 * "said that the fund, [which had closed in May], owned it", "was paid by the League, [a body which campaigns]": what a
 * relative clause behind a comma tells of somebody in passing is told by the author, unless it is quoted. The verb or noun
 * that tells it; -1 for none.
 */
const passingClause = (hearing: Hearing, i: number): number => {
  const { sight, attributions, holderOf } = hearing;
  // "called for the closure of the mill, which they [accuse] of poisoning it": the cue of what holds it may stand in passing.
  for (let at = i, steps = 0; at >= 0 && steps < LONGEST_CHAIN; steps++) {
    const clause = passingAt(hearing, at);
    const holder = attributions[holderOf[at]!];
    if (clause >= 0 || holder === undefined) return clause;
    at = tokenAt(sight.tokens, holder.cue.start);
  }
  return -1;
};

const passingAt = (hearing: Hearing, i: number): number => {
  const { sight, attributions } = hearing;
  const held = holdersOf(hearing, i);
  const isRetold = held.some((a) => attributions[a]!.evidence === 'own-prior-publication');
  if (held.length === 0 || isRetold || sight.quotationOf[i]! >= 0) return -1;
  const isInside = insideOf(hearing, attributions[held[0]!]);
  let at = i;
  for (let steps = 0; steps < LONGEST_CHAIN && at >= 0 && isInside(at); steps++) {
    if (at === i && isKnownEvent(sight, at)) return at;
    if (relationOf(sight.tokens, at) === 'acl:relcl' && opensPassing(sight, at)) return goesOn(sight, at) ? -1 : at;
    at = headOf(sight.tokens, at);
  }
  return -1;
};

/** "…, which is [accused] of shelling it": who is cited within what is told in passing says it all the same. */
const isSaidWithin = ({ sight, attributions }: Hearing, a: number, clause: number): boolean => {
  const cue = tokenAt(sight.tokens, attributions[a]!.cue.start);
  return sight.children.first[clause]! <= cue && cue <= sight.children.last[clause]!;
};

/** "covered them during [raids] on the town": an event that only says when is taken as known. */
const isKnownEvent = (sight: Sight, i: number): boolean => {
  if (uposOf(sight.tokens, i) !== 'NOUN') return false;
  const relation = baseRelation(sight, i);
  return (relation === 'obl' || relation === 'nmod') && KNOWN_AFTER.has(prepositionOf(sight, i));
};

const KNOWN_AFTER: ReadonlySet<string> = new Set(['since', 'during', 'after', 'following', 'before', 'until', 'amid']);

const opensPassing = (sight: Sight, relative: number): boolean => {
  const noun = headOf(sight.tokens, relative);
  const first = sight.children.first[relative]!;
  if (PASSING_MARKS.has(word(sight, first)) || PASSING_MARKS.has(word(sight, first - 1))) return true;
  const opening = sight.children.first[noun]!;
  return baseRelation(sight, noun) === 'appos' && [word(sight, opening), word(sight, opening - 1)].includes(',');
};

const PASSING_MARKS: ReadonlySet<string> = new Set([',', '—', '–']);

/** A turn of a transcript is its speaker's own words, what it tells in passing among them. */
const isTurn = ({ rule }: Attribution): boolean => rule === 'transcript-turn' || rule === 'speaker-label';

/** "sold it to a firm, which [then] sold it on": a relative clause that goes on with what is reported. */
const goesOn = (sight: Sight, relative: number): boolean => {
  for (const c of childrenOf(sight.children, relative)) if (NEXT.has(word(sight, c))) return true;
  return false;
};

const NEXT: ReadonlySet<string> = new Set(['then', 'later', 'subsequently', 'thereupon', 'afterwards', 'eventually']);

/** A chain ends with what the author says or has published: nobody whom the author cites goes on citing the author. */
const ownUpTo = ({ attributions, sight }: Hearing, held: readonly number[]): readonly number[] => {
  const own = held.findIndex((a) => {
    const { source, evidence, cue } = attributions[a]!;
    const isOwn = source?.kind === 'speaker' || evidence === 'own-prior-publication';
    return isOwn && sight.quotationOf[tokenAt(sight.tokens, cue.start)]! < 0;
  });
  // Who speaks in a turn says what "I" says in it.
  return own < 0 ? held : held.filter((a, i) => i <= own || isTurn(attributions[a]!));
};

/** "added that if the firm was shown to have [broken] the law …": a cue under a condition leaves its content under it. */
const isSupposed = (hearing: Hearing, { cue, factuality }: Attribution, outer: number | undefined): boolean => {
  if (factuality !== 'Uu') return false;
  const { tokens } = hearing.sight;
  const head = tokenAt(tokens, cue.end - 1);
  return standingOf(hearing.sight, head, insideOf(hearing, hearing.attributions[outer ?? -1])).mood === 'conditional';
};

/** The evidence of the innermost source cited; an appearance with nobody behind it leaves it unspecified. */
const evidenceOf = (nearest: Attribution | undefined, cited: Attribution | undefined): Evidence => {
  if (cited !== undefined) return cited.evidence;
  return nearest?.act === 'appearance' ? nearest.evidence : 'none';
};

const VOICED: ReadonlySet<Attribution['act']> = new Set([
  'report',
  'belief',
  'show',
  'perception',
  'question',
  'intention',
  'appearance',
]);

/** Whether what an attribution holds is put in its source's voice. */
export const lendsVoice = ({ act, rule }: Attribution): boolean =>
  VOICED.has(act) || (act === 'attitude' && rule === 'predicated-object');

/** "we believe that", "it appears that", "X vowed to": the document goes on speaking in its own voice. */
const isSpeaker = ({ source, act }: Attribution): boolean =>
  source?.kind === 'speaker' || act === 'appearance' || act === 'intention' || act === 'question';

/** The sources of the links, nearest first; whoever hears and says what was heard is one source. */
const chainOf = (links: readonly Attribution[]): Source[] =>
  links
    .flatMap(sourcesOf)
    .filter(({ label, kind }, i, all) => i === 0 || kind === 'unnamed' || label !== all[i - 1]!.label);

const sourcesOf = ({ source, through, citing, cue }: Attribution): Source[] =>
  [citing, source ?? { ...UNNAMED, ...cue }, through].filter((link) => link !== undefined);

/** What is left of a commitment when it is handed on by a cue. */
const throughCue = (commitment: number, cue: Factuality): number => {
  const by = COMMITMENT[cue];
  return Math.sign(commitment) * Math.sign(by) * Math.min(Math.abs(commitment), Math.abs(by));
};

const insideOf = ({ sight }: Hearing, holder: Attribution | undefined): ((token: number) => boolean) => {
  if (holder === undefined) return () => true;
  return (token) => {
    const span = { start: sight.tokens.start[token]!, end: sight.tokens.end[token]! };
    return holder.content.some((piece) => contains(piece, span));
  };
};
