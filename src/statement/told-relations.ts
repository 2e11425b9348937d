import type { Mention } from '../annotation/annotation.ts';
import { type Hearing, type Voice, voiceOf } from '../attribution/voice.ts';
import type { Span } from '../text/span.ts';
import { circumstancesOf } from './circumstances.ts';
import { asParticipant } from './participants.ts';
import type { Reading } from './reading.ts';
import type { Participant } from './statement.ts';
import { affiliationsAt } from './told-affiliation.ts';
import { controlsAt } from './told-control.ts';
import { hostilitiesAt } from './told-hostility.ts';
import type { Draft, ToldKind } from './told-parties.ts';

/** One actor's standing to another as a document tells it: no deed, and so no statement. */
export interface ToldRelation extends Span {
  readonly relation: ToldKind;
  readonly from: Participant;
  readonly to: Participant;
  /** EDTF; null where nothing tells when. */
  readonly time: string | null;
  /** The words that say it, exactly `text.slice(start, end)`. */
  readonly quote: string;
}

/**
 * Who leads, belongs to, is part of or holds office in what, who has what, who fights whom and beside whom, by the grammar of
 * the words that say so. In reading order.
 *
 *     [Anna Keld], the front's commander              leads the front
 *     a front-held [village]                          the front holds the village
 *     the guard's defences against the [front]        the guard fights the front
 */
export const toldRelations = (reading: Reading, hearing: Hearing): readonly ToldRelation[] => {
  const { annotated, tokens } = reading;
  const found: ToldRelation[] = [];
  const seen = new Set<string>();
  let mention = 0;
  for (const { first, last, start, end } of annotated.sentences) {
    while (mention < annotated.mentions.length && (annotated.mentions[mention] as Mention).end <= start) mention++;
    let lastMention = mention;
    while (lastMention < annotated.mentions.length && (annotated.mentions[lastMention] as Mention).start < end)
      lastMention++;
    if (lastMention - mention < 2) continue;
    for (let token = first; token < last; token++) {
      for (const draft of draftsAt(reading, token)) {
        if (isOne(reading, draft)) continue;
        const voice = voiceOf(hearing, draft.at);
        if (!isTold(voice, draft)) continue;
        const key = `${draft.relation} ${draft.from} ${draft.to}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const when = circumstancesOf(reading, mention, lastMention, draft.at, draft.at).time?.edtf ?? null;
        const time = draft.presupposed === true ? untilDone(voice, when) : when;
        const [from, to] = [draft.from, draft.to].map((m) => asParticipant(annotated, m)) as [Participant, Participant];
        const span = {
          start: Math.min(from.start, to.start, tokens.start[draft.at] as number),
          end: Math.max(from.end, to.end, tokens.end[draft.at] as number),
        };
        found.push({
          ...span,
          relation: draft.relation,
          from,
          to,
          time,
          quote: annotated.document.text.slice(span.start, span.end),
        });
      }
    }
  }
  return found;
};

const draftsAt = (reading: Reading, token: number): readonly Draft[] => {
  const affiliations = affiliationsAt(reading, token);
  const controls = controlsAt(reading, token);
  const hostilities = hostilitiesAt(reading, token);
  if (controls.length === 0 && hostilities.length === 0) return affiliations;
  return [...affiliations, ...controls, ...hostilities];
};

/** Sides that mean to fight are at war, whatever comes of it; everything else must be so or be presupposed. */
const isTold = ({ factuality, voice, questioned }: Voice, { relation, presupposed }: Draft): boolean =>
  presupposed === true ||
  /^(?:CT|PR)\+$/.test(factuality) ||
  (relation === 'fights' && !factuality.endsWith('-') && voice !== 'conditional' && !questioned);

/** What a deed presupposes lasts until it is done: "freed the port from the front in 2031". */
const untilDone = ({ factuality }: Voice, when: string | null): string | null =>
  when !== null && factuality === 'CT+' && !when.includes('/') ? `../${when}` : null;

/** Nobody belongs to himself, by whatever name. */
const isOne = ({ annotated: { mentions, entityOf } }: Reading, { from, to }: Draft): boolean => {
  const [one, other] = [mentions[from] as Mention, mentions[to] as Mention];
  const entity = entityOf[from] ?? -1;
  return (one.start === other.start && one.end === other.end) || (entity >= 0 && entity === entityOf[to]);
};
