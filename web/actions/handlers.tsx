import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { currentSettings } from '../settings.ts';
import { type ActionId, actionOf, actions } from './actions.ts';

/** What an action does on the page that is shown; absent where it cannot be done now. */
export type Handlers = Readonly<Partial<Record<ActionId, () => void>>>;

interface Desk {
  readonly layers: Set<{ current: Handlers }>;
  /** Grows whenever pages come and go, so that the palette lists what can be done now. */
  readonly changes: number;
  readonly changed: () => void;
}

const DeskContext = createContext<Desk | undefined>(undefined);

const useDesk = (): Desk => {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('handlers are given inside of <ActionDesk>');
  return desk;
};

/** The handler of an action that was given last. */
const handlerOf = ({ layers }: Desk, id: ActionId): (() => void) | undefined =>
  [...layers].reverse().find((layer) => layer.current[id] !== undefined)?.current[id];

/** The key that was struck, as a Latin letter whatever the layout: Arabic and Cyrillic keyboards keep their places. */
const strokeOf = (event: KeyboardEvent): string => {
  const isLatin = /^[\u0020-\u007e]$/.test(event.key) || event.key.length > 1;
  const key = isLatin ? event.key : event.code.replace(/^Key/, '').toLowerCase();
  return event.ctrlKey || event.metaKey ? `mod+${key.length === 1 ? key.toLowerCase() : key}` : key;
};

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** A key that does something of its own on what has the focus: a button is pressed by Enter. */
const isTaken = (stroke: string, target: EventTarget | null): boolean =>
  stroke === 'Enter' && target instanceof HTMLElement && target.closest('a, button, summary') !== null;

const keysOf = (id: ActionId): string | undefined => actionOf(id).keys;

/** How long the second stroke of two may take. Milliseconds. */
const SECOND_STROKE = 1200;

/** Listens to the keyboard for the whole workbench and does what the shown page can do. */
export const ActionDesk = ({ children }: { readonly children: ReactNode }) => {
  const layers = useRef(new Set<{ current: Handlers }>()).current;
  const [changes, setChanges] = useState(0);
  const desk = useMemo<Desk>(
    () => ({ layers, changes, changed: () => setChanges((count) => count + 1) }),
    [layers, changes],
  );
  useEffect(() => {
    let first = '';
    let at = 0;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || document.querySelector('dialog[open]') !== null) return;
      const stroke = strokeOf(event);
      const isPlain = !stroke.startsWith('mod+');
      if (isPlain && (isWriting(event.target) || !currentSettings().letters)) return;
      // What a field does itself with these keys stays its own.
      if (/^mod\+[zxcva]$/.test(stroke) && isWriting(event.target)) return;
      if (isTaken(stroke, event.target)) return;
      const keys = first !== '' && event.timeStamp - at < SECOND_STROKE ? `${first} ${stroke}` : stroke;
      const match = actions.find(({ id }) => keysOf(id) === keys && handlerOf(desk, id) !== undefined);
      first = match === undefined && actions.some(({ id }) => keysOf(id)?.startsWith(`${stroke} `)) ? stroke : '';
      at = event.timeStamp;
      if (match === undefined) return;
      event.preventDefault();
      handlerOf(desk, match.id)?.();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [desk]);
  return <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>;
};

/** Gives the shown page's handlers for as long as it is shown. */
export const useHandlers = (handlers: Handlers): void => {
  const { layers, changed } = useDesk();
  const layer = useRef(handlers);
  const able = Object.entries(handlers)
    .filter(([, handler]) => handler !== undefined)
    .map(([id]) => id)
    .join(' ');
  useLayoutEffect(() => {
    layer.current = handlers;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what can be done has changed when `able` has
  useEffect(() => {
    layers.add(layer);
    changed();
    return () => {
      layers.delete(layer);
    };
  }, [layers, able]);
};

/** The actions that can be done now, and doing one. */
export const useActions = (): { readonly able: readonly ActionId[]; readonly act: (id: ActionId) => void } => {
  const desk = useDesk();
  return {
    able: actions.map(({ id }) => id).filter((id) => handlerOf(desk, id) !== undefined),
    act: (id) => handlerOf(desk, id)?.(),
  };
};
