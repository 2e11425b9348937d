import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { type ActionId, actionOf, labelOf, strokesOf } from '../actions/actions.ts';
import { useActions } from '../actions/handlers.tsx';
import { useSay } from '../i18n/i18n.ts';
import { sourcesQuery } from '../queries.ts';
import { Dialog } from './dialog.tsx';

interface Entry {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly strokes: readonly string[];
  readonly choose: () => void;
}

const MOST = 40;

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();

/** Everything that can be done or gone to now, found by typing a few letters of it. */
export const Palette = ({ onClose }: { readonly onClose: () => void }) => {
  const say = useSay();
  const navigate = useNavigate();
  const { able, act } = useActions();
  const { data: sources = [] } = useQuery(sourcesQuery);
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const ofAction = (id: ActionId): Entry => ({
    key: id,
    label: say(labelOf(id)),
    hint: '',
    strokes: strokesOf(actionOf(id)),
    choose: () => act(id),
  });
  const entries: readonly Entry[] = [
    ...able.filter((id) => id !== 'palette').map(ofAction),
    ...sources.map(({ id, name, studied }) => ({
      key: id,
      label: studied?.title || name,
      hint: name,
      strokes: [],
      choose: () => void navigate({ to: '/documents/$document', params: { document: id } }),
    })),
  ];
  const asked = folded(words).split(/\s+/).filter(Boolean);
  const found = entries
    .filter(({ label, hint }) => asked.every((word) => folded(`${label} ${hint}`).includes(word)))
    .slice(0, MOST);
  const chosen = found[Math.min(at, found.length - 1)];
  const choose = (entry: Entry | undefined): void => {
    if (entry === undefined) return;
    onClose();
    // The dialog gives the focus back first; what is chosen may take it.
    setTimeout(entry.choose);
  };
  return (
    <Dialog title={say('action.palette')} className="palette" onClose={onClose}>
      <input
        type="text"
        data-first
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={chosen === undefined ? undefined : `${list}-${chosen.key}`}
        aria-label={say('palette.words')}
        placeholder={say('palette.words')}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step !== undefined) {
            event.preventDefault();
            setAt(Math.max(0, Math.min(found.length - 1, Math.min(at, found.length - 1) + step)));
          } else if (event.key === 'Enter') {
            event.preventDefault();
            choose(chosen);
          }
        }}
      />
      <div id={list} role="listbox" aria-label={say('action.palette')} className="options">
        {found.map((entry) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above moves through the options and chooses
          <div
            key={entry.key}
            id={`${list}-${entry.key}`}
            role="option"
            tabIndex={-1}
            aria-selected={entry === chosen}
            ref={(option) => {
              if (entry === chosen) option?.scrollIntoView({ block: 'nearest' });
            }}
            onClick={() => choose(entry)}
          >
            <span dir="auto">{entry.label}</span>
            <span className="hint" dir="auto">
              {entry.hint}
            </span>
            <span className="keys" aria-hidden="true">
              {entry.strokes.map((stroke) => (
                <kbd key={stroke}>{stroke}</kbd>
              ))}
            </span>
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="waiting">{say('palette.nothing')}</p>}
    </Dialog>
  );
};
