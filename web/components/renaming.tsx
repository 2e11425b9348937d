import { useState } from 'react';
import { useSay } from '../i18n/i18n.ts';
import { Dialog } from './dialog.tsx';

/** Asks what an actor or a claim is to be called. */
export const Renaming = ({
  title,
  label,
  onClose,
  onRename,
}: {
  readonly title: string;
  readonly label: string;
  readonly onClose: () => void;
  readonly onRename: (label: string) => void;
}) => {
  const say = useSay();
  const [next, setNext] = useState(label);
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onRename(next.trim());
        }}
      >
        <label className="field">
          {say('actor.called')}
          <input
            type="text"
            data-first
            dir="auto"
            required
            pattern=".*\S.*"
            value={next}
            onChange={({ target }) => setNext(target.value)}
          />
        </label>
        <p className="buttons end">
          <button type="button" className="button" onClick={onClose}>
            {say('cancel')}
          </button>
          <button type="submit" className="button main" disabled={next.trim() === label}>
            {say('correct.keep')}
          </button>
        </p>
      </form>
    </Dialog>
  );
};
