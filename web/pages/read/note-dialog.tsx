import { useState } from 'react';
import type { DocumentStatement } from '../../../src/workbench/show-document.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useSay } from '../../i18n/i18n.ts';

/** Takes a note on a statement; Ctrl+Enter keeps it. */
export const NoteDialog = ({
  statement: { quote, voice },
  onClose,
  onNote,
}: {
  readonly statement: DocumentStatement;
  readonly onClose: () => void;
  readonly onNote: (note: string) => Promise<void>;
}) => {
  const say = useSay();
  const [note, setNote] = useState('');
  return (
    <Dialog title={say('action.read.note')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void onNote(note.trim());
        }}
      >
        <p className={`quote voice-${voice}`} dir="auto">
          {quote}
        </p>
        <label className="field">
          {say('read.note')}
          <textarea
            data-first
            rows={4}
            dir="auto"
            value={note}
            onChange={({ target }) => setNote(target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
            }}
          />
        </label>
        <p className="buttons end">
          <button type="button" className="button" onClick={onClose}>
            {say('cancel')}
          </button>
          <button type="submit" className="button main" disabled={note.trim() === ''}>
            {say('correct.keep')}
          </button>
        </p>
      </form>
    </Dialog>
  );
};
