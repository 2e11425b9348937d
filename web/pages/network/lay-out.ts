/** What is laid out: how many others each actor is tied to, and the actors at both ends of every line, by index. */
export interface LayoutQuestion {
  readonly degrees: readonly number[];
  readonly ends: Uint32Array;
}

/** Where everybody stands: x and y of each actor, one after the other, in units of nothing. */
export interface LayoutAnswer {
  readonly positions: Float32Array;
  /** Whether they stay there. */
  readonly isSettled: boolean;
}

/**
 * Lays a network out beside the page, in a thread of its own: nearer those who are tied, the same way every time. Tells of
 * it when it can first be seen and when it has settled; what is given back stops it.
 */
export const layOut = (question: LayoutQuestion, tell: (answer: LayoutAnswer) => void): (() => void) => {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
    tell(data);
    if (data.isSettled) worker.terminate();
    // The first picture must not have to share the processor with what follows.
    else requestAnimationFrame(() => requestAnimationFrame(() => worker.postMessage(undefined)));
  };
  worker.postMessage(question);
  return () => worker.terminate();
};
