import Graph from 'graphology';
import Sigma from 'sigma';
import { createEdgeArrowProgram, EdgeLineProgram, EdgeTriangleProgram } from 'sigma/rendering';
import { movePicture } from '../../components/moved-picture.ts';
import type { Link } from './links.ts';
import { type AskedLabel, placeLabels } from './place-labels.ts';

/** Writes the labels that there is room for. A halo keeps a label apart from the lines that it stands on. */
const writeLabels = (context: CanvasRenderingContext2D, asked: readonly AskedLabel[], inks: Inks): void => {
  context.font = `500 ${LABEL}px ${getComputedStyle(context.canvas).fontFamily}`;
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = inks.halo;
  context.fillStyle = inks.label;
  const widthOf = (words: string): number => context.measureText(words).width;
  const seen = { from: MARGIN, to: context.canvas.clientWidth - MARGIN };
  for (const { label, left, y } of placeLabels(asked, widthOf, LABEL, seen)) {
    context.strokeText(label, left, y + LABEL / 3);
    context.fillText(label, left, y + LABEL / 3);
  }
};

/** What is drawn of an actor that is tied to others. */
export interface DrawnActor {
  readonly label: string;
  /** With how many others it is tied. */
  readonly degree: number;
}

/** What is looked at: an actor, or the lines between two. Indexes of actors; undefined for nothing. */
export type Focus = readonly [actor: number, other?: number] | undefined;

/** Colours as the page has them now, as `rgb(…)`. */
export interface Inks {
  readonly node: string;
  readonly label: string;
  readonly halo: string;
  /** What is not looked at. */
  readonly faded: string;
  readonly cooperation: string;
  readonly conflict: string;
  readonly neutral: string;
}

/** By how many pixels the picture reaches beyond its frame, so that panning does not show its edge at once. */
const MARGIN = 120;
/** Pixels beside a node or a line within which it is meant. */
const NEAR = 6;
/** Widths of lines; where there are many of them, the thinnest is thinner. Pixels. */
const THINNEST = 2;
const THICKEST = 10;
const MANY = 1500;
const LARGEST_NODE = 18;
/** Height of labels. Pixels. */
const LABEL = 13;
/** Layer of who is looked at. */
const FOCUSED = 2;
/** Labels of at most so many neighbours are all shown. */
const MOST_NEIGHBOURS = 40;

const ARROW = createEdgeArrowProgram({ lengthToThicknessRatio: 5, widenessToThicknessRatio: 4 });

/** Of so many actors, nodes are as large as they are drawn; of more they shrink, so that together they cover no more. */
const FEW = 300;

/** The picture of a network, in WebGL. */
export interface Drawing {
  /** Puts the actors where they stay: x and y of each, one after the other. Many lines are drawn only then. */
  readonly place: (positions: Float32Array) => void;
  /** Draws these lines and whom they tie, and nothing else. */
  readonly show: (links: ReadonlyMap<string, Link>) => void;
  readonly focus: (focus: Focus) => void;
  readonly ink: (inks: Inks) => void;
  readonly closer: () => void;
  readonly farther: () => void;
  readonly whole: () => void;
  readonly end: () => void;
}

/** A colour through which what lies below is seen: `rgb(1, 2, 3)` → `rgba(1, 2, 3, 0.45)`. */
const thinned = (colour: string): string => colour.replace(/^rgb\((.*)\)$/, 'rgba($1, 0.45)');

/** Whether this browser can draw it. */
export const canDraw = (): boolean => {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
};

interface NodeAttributes {
  x: number;
  y: number;
  size: number;
  label: string;
  hidden: boolean;
}
interface EdgeAttributes {
  size: number;
  type: 'arrow' | 'wedge';
  valence: Link['valence'];
  hidden: boolean;
}

/**
 * Draws a network into a frame. Helping is an arrow, harming a wedge whose point is at the one who is harmed; the width is
 * the number of origins. `positions` has x and y of each actor, one after the other; `choose` is told what was clicked, `point` over whom the pointer is.
 */
export const drawNetwork = (
  frame: HTMLElement,
  actors: readonly DrawnActor[],
  everyLink: ReadonlyMap<string, Link>,
  positions: Float32Array,
  firstInks: Inks,
  {
    choose,
    point,
  }: {
    readonly choose: (focus: Focus) => void;
    readonly point: (label: string | undefined, x: number, y: number) => void;
  },
): Drawing => {
  const picture = document.createElement('div');
  picture.className = 'moved-picture';
  picture.style.inset = `${-MARGIN}px`;
  frame.prepend(picture);
  const shrunk = Math.max(0.25, Math.min(1, Math.sqrt(FEW / actors.length)));
  const sizeOf = (degree: number): number => shrunk * Math.min(LARGEST_NODE, 3 + 1.3 * Math.sqrt(degree));
  let asked: AskedLabel[] = [];
  const graph = new Graph<NodeAttributes, EdgeAttributes>({ type: 'directed', multi: true });
  actors.forEach(({ label, degree }, node) => {
    const [x = 0, y = 0] = positions.subarray(2 * node, 2 * node + 2);
    graph.addNode(node, { x, y, size: sizeOf(degree), label, hidden: degree === 0 });
  });
  const isCrowded = everyLink.size > MANY;
  const [thinnest, thickening] = isCrowded ? [THINNEST / 2, 0.4] : [THINNEST, 1.5];
  // A wedge is half as wide in its middle as where it begins.
  const widthOf = ({ origins, valence }: Pick<Link, 'origins' | 'valence'>): number =>
    Math.min(THICKEST, thinnest + thickening * Math.max(0, origins - 1)) * (valence === 'conflict' ? 2 : 1);
  for (const [key, { agent, patient, valence, origins }] of everyLink)
    graph.addDirectedEdgeWithKey(key, agent, patient, {
      size: widthOf({ origins, valence }),
      type: valence === 'conflict' ? 'wedge' : 'arrow',
      valence,
      hidden: false,
    });
  let inks = firstInks;
  let focused: Focus;
  let isSettled = false;
  let shown = everyLink;
  let lit: ReadonlySet<string> | undefined;
  const isLitLink = (source: string, target: string): boolean => {
    if (focused === undefined) return true;
    const [actor, other] = focused.map(String);
    if (other === undefined) return source === actor || target === actor;
    return (source === actor && target === other) || (source === other && target === actor);
  };
  const sigma = new Sigma(graph, picture, {
    allowInvalidContainer: true,
    defaultEdgeType: 'arrow',
    edgeProgramClasses: {
      arrow: ARROW,
      wedge: EdgeTriangleProgram,
      line: EdgeLineProgram,
    },
    // Where there are few, all are asked for, and those are named that there is room for.
    labelDensity: actors.length <= FEW ? FEW : 0.8,
    labelGridCellSize: 110,
    labelRenderedSizeThreshold: actors.length <= FEW ? 0 : 3 * shrunk,
    stagePadding: MARGIN + 24,
    minEdgeThickness: 1,
    zIndex: true,
    defaultDrawNodeLabel: (_, { label, x, y, size, zIndex = 0 }) => {
      if (label !== null && label !== undefined && label !== '') asked.push({ label, x, y, size, zIndex });
    },
    nodeReducer: (node, data) => {
      const isFocused = focused?.some((index) => String(index) === node) === true;
      if (lit !== undefined && !lit.has(node)) return { ...data, color: inks.faded, label: '', zIndex: 0 };
      return {
        ...data,
        color: isFocused ? inks.label : inks.node,
        zIndex: isFocused ? FOCUSED : 1,
        forceLabel: isFocused || (lit !== undefined && lit.size <= MOST_NEIGHBOURS),
      };
    },
    edgeReducer: (edge, data) => ({
      ...data,
      // In a crowd of lines nobody sees their forms, and they take long to draw: they come with whoever is looked at.
      ...(isCrowded && focused === undefined && data.size <= 2 * thinnest ? { type: 'line' } : {}),
      color:
        isCrowded && focused === undefined
          ? thinned(inks[data.valence as Link['valence']])
          : inks[data.valence as Link['valence']],
      hidden: data.hidden || (isCrowded && !isSettled) || !isLitLink(graph.source(edge), graph.target(edge)),
      zIndex: data.valence === 'conflict' ? 0 : 1,
    }),
  });
  const writeAsked = (): void => {
    const context = sigma.getCanvases().labels?.getContext('2d');
    if (context) writeLabels(context, asked, inks);
    asked = [];
  };
  sigma.on('afterRender', writeAsked);
  // The first picture is drawn before anybody can listen.
  writeAsked();
  const camera = sigma.getCamera();
  const mover = movePicture(frame, picture, {
    margin: MARGIN,
    settle: (shift, drawn) => {
      const { width, height } = sigma.getDimensions();
      const middle = sigma.viewportToFramedGraph({
        x: (width / 2 - shift.x) / shift.scale,
        y: (height / 2 - shift.y) / shift.scale,
      });
      sigma.once('afterRender', drawn);
      camera.setState({ x: middle.x, y: middle.y, ratio: camera.getState().ratio / shift.scale });
    },
    press: (x, y) => choose(hit(x + MARGIN, y + MARGIN)),
  });

  const at = (node: string | number) => {
    const data = sigma.getNodeDisplayData(String(node));
    if (data === undefined || data.hidden === true) return undefined;
    return { ...sigma.framedGraphToViewport(data), size: sigma.scaleSize(data.size) };
  };
  /** The actor at a point of the picture, in pixels of it. */
  const actorAt = (x: number, y: number): number | undefined => {
    let found: { readonly node: number; readonly apart: number } | undefined;
    graph.forEachNode((node) => {
      const where = at(node);
      if (where === undefined) return;
      const apart = Math.hypot(where.x - x, where.y - y) - where.size;
      if (apart < NEAR && (found === undefined || apart < found.apart)) found = { node: Number(node), apart };
    });
    return found?.node;
  };
  const hit = (x: number, y: number): Focus => {
    const actor = actorAt(x, y);
    if (actor !== undefined) return [actor];
    let found: { readonly ends: readonly [number, number]; readonly apart: number } | undefined;
    graph.forEachEdge((edge, { size }, source, target) => {
      if (sigma.getEdgeDisplayData(edge)?.hidden === true) return;
      const [from, to] = [at(source), at(target)];
      if (from === undefined || to === undefined) return;
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const share = Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1)));
      const apart = Math.hypot(from.x + share * dx - x, from.y + share * dy - y) - size / 2;
      if (apart < NEAR && (found === undefined || apart < found.apart))
        found = { ends: [Number(source), Number(target)], apart };
    });
    return found?.ends;
  };

  let pointing: number | undefined;
  const onPoint = (event: PointerEvent): void => {
    cancelAnimationFrame(pointing ?? 0);
    pointing = requestAnimationFrame(() => {
      if (mover.isHeld()) return point(undefined, 0, 0);
      const box = frame.getBoundingClientRect();
      const [x, y] = [event.clientX - box.x, event.clientY - box.y];
      const actor = actorAt(x + MARGIN, y + MARGIN);
      frame.style.cursor = actor === undefined ? '' : 'pointer';
      point(actor === undefined ? undefined : actors[actor]?.label, x, y);
    });
  };
  const onLeave = (): void => point(undefined, 0, 0);
  frame.addEventListener('pointermove', onPoint);
  frame.addEventListener('pointerleave', onLeave);
  const whole = (): void => void camera.setState({ x: 0.5, y: 0.5, ratio: 1 });
  return {
    place: (moved) => {
      isSettled = true;
      graph.updateEachNodeAttributes((node, attributes) => ({
        ...attributes,
        x: moved[2 * Number(node)] ?? 0,
        y: moved[2 * Number(node) + 1] ?? 0,
      }));
      // A change of nodes leaves lines as they were: hidden.
      if (isCrowded) sigma.scheduleRefresh();
    },
    show: (links) => {
      // To draw is dear where the processor does it.
      if (links === shown) return;
      shown = links;
      const tied = new Set<string>();
      for (const { agent, patient } of links.values()) tied.add(String(agent)).add(String(patient));
      graph.updateEachEdgeAttributes((edge, attributes) => {
        const link = links.get(edge);
        return { ...attributes, hidden: link === undefined, size: link === undefined ? 0 : widthOf(link) };
      });
      graph.updateEachNodeAttributes((node, attributes) => ({ ...attributes, hidden: !tied.has(node) }));
    },
    focus: (focus) => {
      if (focus === focused) return;
      focused = focus;
      lit =
        focus === undefined
          ? undefined
          : new Set(focus.length > 1 ? focus.map(String) : [String(focus[0]), ...graph.neighbors(focus[0])]);
      // Until it is drawn again, a refresh leaves nobody where they stand.
      const where = focus === undefined ? undefined : at(focus[0]);
      const { width, height } = sigma.getDimensions();
      const isOutside =
        where !== undefined &&
        (where.x < MARGIN || where.y < MARGIN || where.x > width - MARGIN || where.y > height - MARGIN);
      if (isOutside) {
        const { x, y } = sigma.viewportToFramedGraph(where);
        camera.setState({ x, y });
      }
      sigma.scheduleRefresh();
    },
    ink: (next) => {
      inks = next;
      sigma.scheduleRefresh();
    },
    closer: mover.closer,
    farther: mover.farther,
    whole,
    end: () => {
      mover.end();
      cancelAnimationFrame(pointing ?? 0);
      frame.removeEventListener('pointermove', onPoint);
      frame.removeEventListener('pointerleave', onLeave);
      sigma.kill();
      picture.remove();
    },
  };
};
