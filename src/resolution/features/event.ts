import { commonEvents } from '../../languages/en/event-words.ts';
import { type ClaimFeature, nothing } from '../claim-feature.ts';

/** Mean part of the content words of two documents that both share from which on they tell one story. Set on training data. */
const ONE_STORY = 0.22;

/** Whether two documents tell one story. Source of the measure: Ochiai 1957. */
const tellOneStory = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  if (a === b) return true;
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  let both = 0;
  for (const word of fewer) if (more.has(word)) both++;
  return both >= ONE_STORY * Math.sqrt(a.size * b.size);
};

/**
 * Whether two statements that both say when or where tell the same kind of event in documents that tell one story.
 *
 *     one report of the flood: the dam … burst  ·  another: the burst of the dam …      ½
 */
export const event: ClaimFeature = (a, b) => {
  const told = (a.time !== undefined && b.time !== undefined) || (a.places.length > 0 && b.places.length > 0);
  if (!told) return nothing;
  const kind = a.events.find((one) => !commonEvents.has(one) && b.events.includes(one));
  return kind === undefined || !tellOneStory(a.story, b.story)
    ? nothing
    : { score: 0.5, because: `the same kind of event in one story (${kind})` };
};
