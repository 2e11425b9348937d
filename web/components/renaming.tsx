import { useState } from 'react';
import { useSay } from '../i18n/i18n.ts';
import { Dialog } from './dialog.tsx';

/** Asks what an actor, a claim or a view is to be called. */
export const Renaming = ({
  title,
  label,
  isKept = true,
  onClose,
  onRename,
}: {
  readonly title: string;
  readonly label: string;
  /** Whether it is called so already, so that the same name changes nothing. */
  readonly isKept?: boolean;
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
            onFocus={({ target }) => target.select()}
            onChange={({ target }) => setNext(target.value)}
          />
        </label>
        <p className="buttons end">
          <button type="button" className="button" onClick={onClose}>
            {say('cancel')}
          </button>
          <button type="submit" className="button main" disabled={isKept && next.trim() === label}>
            {say('correct.keep')}
          </button>
        </p>
      </form>
    </Dialog>
  );
};
