/** How far a picture has been moved since it was drawn: a point p of it is seen at `scale × p + (x, y)`. Pixels. */
export interface Shift {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const UNMOVED: Shift = { x: 0, y: 0, scale: 1 };
/** How long it rests before it is drawn anew. Milliseconds. */
const REST = 160;
/** Fewest pixels that a pointer goes before it drags instead of pressing. */
const DRAG = 4;
/** By how much a key pans, as a share of the frame; by how much it zooms. */
const PAN = 0.15;
const ZOOM = 1.4;

/**
 * Lets a picture in a frame be moved by pointer, wheel and arrow keys. What was drawn is moved as it is, however long
 * drawing takes, and drawn anew where it comes to rest, or when more than the `margin` around the frame has come into view.
 * `settle` draws it as it is to be seen and calls back when that is on the screen.
 */
export const movePicture = (
  frame: HTMLElement,
  picture: HTMLElement,
  {
    margin,
    settle,
    press,
  }: {
    /** By how many pixels the picture reaches beyond the frame on every side. */
    readonly margin: number;
    readonly settle: (shift: Shift, drawn: () => void) => void;
    /** Is told of a click or tap, in pixels of the frame. */
    readonly press: (x: number, y: number) => void;
  },
) => {
  let shift = UNMOVED;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let isDrawing = false;
  const pointers = new Map<number, { x: number; y: number }>();
  const show = (): void => {
    picture.style.transform = shift === UNMOVED ? '' : `translate(${shift.x}px, ${shift.y}px) scale(${shift.scale})`;
  };
  const isBeyond = (): boolean => Math.max(Math.abs(shift.x), Math.abs(shift.y)) > margin;
  const rest = (): void => {
    if (shift === UNMOVED || isDrawing) return;
    // A hand that holds still for a moment may go on: to draw now would hold it up.
    if (pointers.size > 0 && !isBeyond()) {
      later();
      return;
    }
    const drawnTo = shift;
    isDrawing = true;
    settle(drawnTo, () => {
      isDrawing = false;
      // What was moved while it was being drawn is still to be seen.
      const scale = shift.scale / drawnTo.scale;
      const [x, y] = [shift.x - scale * drawnTo.x, shift.y - scale * drawnTo.y];
      shift = scale === 1 && Math.abs(x) < 0.5 && Math.abs(y) < 0.5 ? UNMOVED : { x, y, scale };
      show();
      if (shift !== UNMOVED) later();
    });
  };
  const later = (): void => {
    clearTimeout(resting);
    resting = setTimeout(rest, REST);
  };
  const by = (x: number, y: number): void => {
    shift = { x: shift.x + x, y: shift.y + y, scale: shift.scale };
    show();
    if (isBeyond()) rest();
    later();
  };
  /** Zooms about a point of the frame; about its middle where none is given. */
  const zoom = (times: number, x = frame.clientWidth / 2, y = frame.clientHeight / 2): void => {
    const [px, py] = [x + margin, y + margin];
    shift = {
      x: px - times * (px - shift.x),
      y: py - times * (py - shift.y),
      scale: shift.scale * times,
    };
    show();
    later();
  };

  let moved = 0;
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (pointers.size === 0) moved = 0;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const onMove = (event: PointerEvent): void => {
    const from = pointers.get(event.pointerId);
    if (from === undefined) return;
    const to = { x: event.clientX, y: event.clientY };
    moved += Math.hypot(to.x - from.x, to.y - from.y);
    if (moved < DRAG) return;
    if (!frame.hasPointerCapture(event.pointerId)) frame.setPointerCapture(event.pointerId);
    const [other] = [...pointers].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
    pointers.set(event.pointerId, to);
    if (other === undefined) {
      by(to.x - from.x, to.y - from.y);
      return;
    }
    const box = frame.getBoundingClientRect();
    const apart = (at: { x: number; y: number }): number => Math.hypot(at.x - other.x, at.y - other.y);
    zoom(apart(to) / Math.max(1, apart(from)), (to.x + other.x) / 2 - box.x, (to.y + other.y) / 2 - box.y);
  };
  const onUp = (event: PointerEvent): void => {
    if (!pointers.delete(event.pointerId) || moved >= DRAG || event.type === 'pointercancel') return;
    const box = frame.getBoundingClientRect();
    press(event.clientX - box.x, event.clientY - box.y);
  };
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const box = frame.getBoundingClientRect();
    zoom(Math.exp(-event.deltaY / 500), event.clientX - box.x, event.clientY - box.y);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.target !== frame || event.ctrlKey || event.metaKey || event.altKey) return;
    const [x, y] = [frame.clientWidth * PAN, frame.clientHeight * PAN];
    const step = { ArrowLeft: [x, 0], ArrowRight: [-x, 0], ArrowUp: [0, y], ArrowDown: [0, -y] }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    by(step[0] ?? 0, step[1] ?? 0);
  };
  const aborter = new AbortController();
  const listening = { passive: false, signal: aborter.signal };
  frame.addEventListener('pointerdown', onDown, listening);
  frame.addEventListener('pointermove', onMove, listening);
  frame.addEventListener('pointerup', onUp, listening);
  frame.addEventListener('pointercancel', onUp, listening);
  frame.addEventListener('wheel', onWheel, listening);
  frame.addEventListener('keydown', onKey, listening);
  return {
    closer: () => zoom(ZOOM),
    farther: () => zoom(1 / ZOOM),
    /** Whether it is being dragged now. */
    isHeld: () => pointers.size > 0,
    /** Stops listening. */
    end: () => {
      clearTimeout(resting);
      aborter.abort();
    },
  };
};
