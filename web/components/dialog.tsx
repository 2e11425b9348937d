import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useSay } from '../i18n/i18n.ts';

/** A dialog over the page while it is rendered; Escape and the button close it, and the focus goes back where it was. */
export const Dialog = ({
  title,
  className = '',
  onClose,
  children,
}: {
  readonly title: string;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) => {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
    // What one came for has the focus, not the button that closes.
    dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, []);
  return (
    <dialog ref={dialog} className={`dialog ${className}`} aria-labelledby={id} onClose={onClose}>
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" className="button quiet" onClick={onClose}>
          {say('close')}
          <span className="keys" aria-hidden="true">
            <kbd>Esc</kbd>
          </span>
        </button>
      </header>
      {children}
    </dialog>
  );
};
