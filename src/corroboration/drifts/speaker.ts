import { message } from '../../languages/message.ts';
import type { DriftRule } from '../drift.ts';

/**
 *     Three drivers said that the Front sold oil.  →  The Front sold oil.
 *     ^^^^^^^^^^^^^ on their word                       on nobody's
 */
export const speaker: DriftRule = {
  drift: 'speaker',
  changed: (earlier, later) => {
    const [source] = earlier.statement.source;
    if (source === undefined || later.statement.source.length > 0 || later.statement.voice !== 'asserted')
      return undefined;
    return message('drift.speaker', {
      source: source.label,
      earlier: earlier.documentName,
      later: later.documentName,
    });
  },
};
