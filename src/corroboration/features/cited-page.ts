import { message } from '../../languages/message.ts';
import type { OriginFeature } from '../origin-feature.ts';

/**
 *     … [revealed](https://herald.example/leak) that …  ·  … [according to reports](http://www.herald.example/leak/)
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^                                      ^^^^^^^^^^^^^^^^^^^^ one page, one origin
 */
export const citedPage: OriginFeature = {
  feature: 'cited-page',
  rootsOf: ({ links }) =>
    links.map((page) => ({
      key: `page:${page}`,
      label: page,
      kind: 'cites-page',
      because: message('origin.page', { page }),
    })),
};
