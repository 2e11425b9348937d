import type { Browser, Page } from 'playwright-core';

/** What Chromium's trace says of the frames of a page while something was done. */
export interface Frames {
  /** Frames that came onto the screen, and for how many seconds they were watched. */
  readonly drawn: number;
  readonly seconds: number;
  /** Milliseconds from one frame to the next, the longest first. */
  readonly gaps: readonly number[];
  /** Tasks of the page's main thread of more than 50 ms, the longest first. Milliseconds. */
  readonly longTasks: readonly number[];
  /** Longest that one task kept the processor, which other programs of a busy machine do not lengthen. Milliseconds. */
  readonly longestBusy: number;
  /** Milliseconds of the main thread's processor for each frame. */
  readonly busyPerFrame: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor. Microseconds. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly name?: string };
}

/** Does something on a page under Chromium's trace. */
export const traceFrames = async (browser: Browser, page: Page, act: () => Promise<unknown>): Promise<Frames> => {
  await browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline.frame', 'blink.user_timing'],
  });
  await page.evaluate(`performance.mark('bench.start')`);
  await act();
  await page.evaluate(`performance.mark('bench.end')`);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  const mark = (name: string): TraceEvent => {
    const found = traceEvents.find((event) => event.name === name);
    if (found === undefined) throw new Error(`the trace has no ${name}`);
    return found;
  };
  const [start, end] = [mark('bench.start'), mark('bench.end')];
  const within = traceEvents.filter(({ ts, pid }) => pid === start.pid && ts >= start.ts && ts <= end.ts);
  const drawn = within
    .filter(({ name }) => name === 'DrawFrame')
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  const gaps = drawn.slice(1).map((ts, index) => (ts - (drawn[index] ?? ts)) / 1000);
  const tasks = within.filter(({ name, tid }) => /RunTask$/.test(name) && tid === start.tid);
  const busy = tasks.map(({ tdur = 0 }) => tdur / 1000);
  return {
    drawn: drawn.length,
    seconds: (end.ts - start.ts) / 1e6,
    gaps: gaps.sort((a, b) => b - a),
    longTasks: tasks
      .map(({ dur = 0 }) => dur / 1000)
      .filter((one) => one > 50)
      .sort((a, b) => b - a),
    longestBusy: Math.max(0, ...busy),
    busyPerFrame: busy.reduce((sum, one) => sum + one, 0) / Math.max(1, drawn.length),
  };
};
