import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutAnswer, LayoutQuestion } from './lay-out.ts';

/** Nodes × iterations: what bounds the time. Some seconds on a slow machine. */
const MOST_STEPS = 400_000;
/** The first picture is shown after these, the next one when all is done; it is begun when the page asks for it. */
const FIRST = 5;

// Seeds and steps are the same every time, and so is where everybody comes to stand.
self.onmessage = ({ data: { degrees, ends } }: MessageEvent<LayoutQuestion>) => {
  const graph = new Graph({ type: 'undirected' });
  const order = [...degrees.keys()].sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b);
  // A sunflower with those who are tied to most in the middle.
  for (const [rank, node] of order.entries()) {
    const [radius, angle] = [Math.sqrt(rank + 0.5), rank * Math.PI * (3 - Math.sqrt(5))];
    graph.addNode(node, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  }
  for (let at = 0; at < ends.length; at += 2) graph.mergeEdge(ends[at], ends[at + 1]);
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > 500, gravity: 0.15 };
  const iterations = Math.min(300, Math.max(30, Math.round(MOST_STEPS / Math.max(1, graph.order))));
  const step = (count: number, isSettled: boolean): void => {
    forceAtlas2.assign(graph, { iterations: count, settings });
    const positions = new Float32Array(degrees.length * 2);
    graph.forEachNode((node, { x, y }) => positions.set([x, y], 2 * Number(node)));
    const answer: LayoutAnswer = { positions, isSettled };
    self.postMessage(answer, { transfer: [positions.buffer] });
  };
  step(FIRST, false);
  self.onmessage = () => step(iterations - FIRST, true);
};
