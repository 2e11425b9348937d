import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Network } from '../../../src/workbench/show-network.ts';
import { useHandlers } from '../../actions/handlers.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { useSay } from '../../i18n/i18n.ts';
import { listenToSettings } from '../../settings.ts';
import { canDraw, type Drawing, drawNetwork, type Focus, type Inks } from './draw.ts';
import { layOut } from './lay-out.ts';
import { degreesOf, type Link } from './links.ts';

const VALENCES = ['cooperation', 'conflict', 'neutral'] as const;

/** The colours of the legend are those of the picture: themes are a matter of the style sheet. */
const inksOf = (legend: HTMLElement): Inks =>
  Object.fromEntries(
    ['node', 'label', 'halo', 'faded', ...VALENCES].map((name) => {
      const sample = legend.querySelector<HTMLElement>(`.ink-${name}`);
      return [name, sample === null ? '' : getComputedStyle(sample).color];
    }),
  ) as unknown as Inks;

/** The network as it is drawn, with what its signs mean. Says so where this browser cannot draw it. */
export const NetworkPicture = ({
  network,
  everyLink,
  links,
  focus,
  onChoose,
}: {
  readonly network: Network;
  readonly everyLink: ReadonlyMap<string, Link>;
  readonly links: ReadonlyMap<string, Link>;
  readonly focus: Focus;
  readonly onChoose: (focus: Focus) => void;
}) => {
  const say = useSay();
  const frame = useRef<HTMLElement>(null);
  const legend = useRef<HTMLParagraphElement>(null);
  const tip = useRef<HTMLParagraphElement>(null);
  const drawing = useDrawing({ network, everyLink, frame, legend, tip, onChoose });
  useEffect(() => drawing.current?.show(links), [drawing.current, links]);
  useEffect(() => drawing.current?.focus(focus), [drawing.current, focus]);
  useHandlers(
    drawing.state === 'impossible'
      ? {}
      : {
          'picture.closer': () => drawing.current?.closer(),
          'picture.farther': () => drawing.current?.farther(),
          'picture.whole': () => drawing.current?.whole(),
        },
  );
  if (drawing.state === 'impossible') return <p className="caveat undrawn">{say('network.no-webgl')}</p>;
  return (
    <figure className="picture-figure">
      <section
        ref={frame}
        className="frame-of-picture"
        aria-label={say('network.picture', { actors: network.actors.length, links: links.size })}
        aria-describedby="network-keys"
        data-state={drawing.state}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is panned by keys must have the focus
        tabIndex={0}
      >
        <p ref={tip} className="tip" dir="auto" hidden />
        {drawing.state === 'moving' && <p className="waiting settling">{say('network.settling')}</p>}
      </section>
      <figcaption>
        <p ref={legend} className="legend">
          {VALENCES.map((valence) => (
            <span key={valence} className={`ink ink-${valence}`}>
              <svg viewBox="0 0 30 10" aria-hidden="true">
                {valence === 'conflict' ? <path d="M0 1L30 5L0 9Z" /> : <path d="M0 4H22V1L30 5L22 9V6H0Z" />}
              </svg>
              <span className="word">{say(`valence.${valence}`)}</span>
            </span>
          ))}
          {(['node', 'label', 'halo', 'faded'] as const).map((name) => (
            <span key={name} className={`sample ink-${name}`} />
          ))}
          <span>{say('network.width')}</span>
        </p>
        <p className="buttons">
          <ActionButton action="picture.closer" quiet />
          <ActionButton action="picture.farther" quiet />
          <ActionButton action="picture.whole" quiet />
        </p>
        <p id="network-keys" className="caveat">
          {say('picture.keys')}
        </p>
      </figcaption>
    </figure>
  );
};

type State = 'impossible' | 'moving' | 'settled';

/** Draws a network while it is shown; a layout settles in a few steps. */
const useDrawing = ({
  network,
  everyLink,
  frame,
  legend,
  tip,
  onChoose,
}: {
  readonly network: Network;
  readonly everyLink: ReadonlyMap<string, Link>;
  readonly frame: RefObject<HTMLElement | null>;
  readonly legend: RefObject<HTMLElement | null>;
  readonly tip: RefObject<HTMLElement | null>;
  readonly onChoose: (focus: Focus) => void;
}): { readonly current: Drawing | undefined; readonly state: State } => {
  const [state, setState] = useState<State>(() => (canDraw() ? 'moving' : 'impossible'));
  const [current, setCurrent] = useState<Drawing>();
  const choose = useRef(onChoose);
  choose.current = onChoose;
  const isPossible = state !== 'impossible';
  useEffect(() => {
    const [at, signs] = [frame.current, legend.current];
    if (!isPossible || at === null || signs === null) return undefined;
    setState('moving');
    const degrees = degreesOf(network.actors.length, everyLink.values());
    let drawn: Drawing | undefined;
    const point = (label: string | undefined, x: number, y: number): void => {
      if (tip.current === null) return;
      tip.current.hidden = label === undefined;
      tip.current.textContent = label ?? '';
      tip.current.style.transform = `translate(${x + 12}px, ${y + 12}px)`;
    };
    const ends = new Uint32Array([...everyLink.values()].flatMap(({ agent, patient }) => [agent, patient]));
    const stop = layOut({ degrees, ends }, ({ positions, isSettled }) => {
      if (drawn === undefined) {
        const actors = network.actors.map(({ label }, index) => ({ label, degree: degrees[index] ?? 0 }));
        drawn = drawNetwork(at, actors, everyLink, positions, inksOf(signs), {
          choose: (focus) => choose.current(focus),
          point,
        });
        setCurrent(drawn);
      } else drawn.place(positions);
      if (isSettled) setState('settled');
    });
    const ink = (): void => drawn?.ink(inksOf(signs));
    const stopListening = listenToSettings(() => requestAnimationFrame(ink));
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', ink);
    return () => {
      stop();
      stopListening();
      dark.removeEventListener('change', ink);
      drawn?.end();
      setCurrent(undefined);
    };
  }, [network, everyLink, isPossible, frame, legend, tip]);
  return { current, state };
};
