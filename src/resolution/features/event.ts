import { commonEvents } from '../../languages/en/event-words.ts';
import { type ClaimFeature, nothing } from '../claim-feature.ts';
import { tellOneStory } from '../story.ts';

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
