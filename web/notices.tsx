import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { useSay } from './i18n/i18n.ts';

interface Notice {
  readonly id: number;
  readonly text: string;
  readonly isTrouble: boolean;
  readonly undo?: () => void;
}

type Notify = (text: string, options?: { readonly isTrouble?: boolean; readonly undo?: () => void }) => void;

const NotifyContext = createContext<Notify>(() => {});

/** Says something in passing, where the eye finds it and a screen reader reads it. */
export const useNotify = (): Notify => useContext(NotifyContext);

/** How long a notice stays; trouble stays until it is dismissed. Milliseconds. */
const STAY = 7000;

export const Notices = ({ children }: { readonly children: ReactNode }) => {
  const say = useSay();
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const next = useRef(0);
  const dismiss = useCallback((id: number) => setNotices((all) => all.filter((one) => one.id !== id)), []);
  const notify = useCallback<Notify>(
    (text, { isTrouble = false, undo } = {}) => {
      const id = next.current++;
      setNotices((all) => [...all.slice(-2), { id, text, isTrouble, ...(undo === undefined ? {} : { undo }) }]);
      if (!isTrouble) setTimeout(() => dismiss(id), STAY);
    },
    [dismiss],
  );
  return (
    <NotifyContext.Provider value={useMemo(() => notify, [notify])}>
      {children}
      <div className="notices" role="status" aria-live="polite">
        {notices.map(({ id, text, isTrouble, undo }) => (
          <div key={id} className={isTrouble ? 'notice trouble' : 'notice'}>
            <span>{text}</span>
            {undo !== undefined && (
              <button
                type="button"
                className="button quiet"
                onClick={() => {
                  undo();
                  dismiss(id);
                }}
              >
                {say('action.undo')}
              </button>
            )}
            <button type="button" className="button quiet" aria-label={say('dismiss')} onClick={() => dismiss(id)}>
              ✕
            </button>
          </div>
        ))}
      </div>
    </NotifyContext.Provider>
  );
};
