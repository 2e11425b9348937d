import { describe, expect, it } from 'vitest';
import { markFirst } from '../../test/support/mark-attribution.ts';
import { readMarked } from '../../test/support/marked-text.ts';

describe('what is said', () => {
  it.each([
    '[source|She] [cue|said] [content|that the port was closed, but that ships still came].',
    '[source|She] [cue|said] [content|the port had been closed and would stay so].',
    '[source|She] [cue|said] [content|that the port was closed], adding that ships still came.',
    '[source|She] [cue|said] [content|that the port was closed], while others said that it was open.',
    '[source|She] [cue|said] [content|that the port was closed], according to the mayor.',
    '[source|She] [cue|said] [content|that the port was closed] and asked them to leave.',
    '[source|She] [cue|asked] [content|the ships to leave], and they sailed for the north.',
    '[source|The union] [cue|says] [content|the price of coal in the valley has fallen].',
    '[source|The union] [cue|denounced] [content|a rise in prices in some towns] on Monday.',
    '[source|The union] [cue|announced] [content|the closure of the port], citing the cost.',
    '[source|The envoy] [cue|said] [content|that the harbour was “blocked for good. Nobody can move us from it.”]',
  ])('ends where another clause begins: %s', (marked) => expect(markFirst(readMarked(marked).text)).toBe(marked));
});

describe('who speaks', () => {
  it.each([
    '[source|It] [cue|said] [content|that the ships had left].',
    '[source|Many] [cue|thought] after the storm [content|that the ships had left].',
    '[source|The mayor] last week [cue|said] [content|that the ships had left].',
    '[source|Ada Lund, head of the harbour office of the Varn valley], [cue|said] [content|that the ships had left].',
    'As [cue|reported] by [source|the Courier], [content|the ships had left].',
  ])('is found where a parser loses it: %s', (marked) => expect(markFirst(readMarked(marked).text)).toBe(marked));
});
