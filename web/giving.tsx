import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { useSay } from './i18n/i18n.ts';
import { useNotify } from './notices.tsx';
import { postDocument } from './queries.ts';
import { useTrouble } from './trouble.ts';

interface Giving {
  readonly give: (files: readonly File[]) => Promise<void>;
  /** The name of the file that is being sealed. */
  readonly giving: string | undefined;
}

const GivingContext = createContext<Giving>({ give: async () => {}, giving: undefined });

/** Handing files over to the case. */
export const useGiving = (): Giving => useContext(GivingContext);

/** Takes files that are dropped on any page, and hands files over one after the other; each that is refused is said by name. */
export const FileDesk = ({ children }: { readonly children: ReactNode }) => {
  const say = useSay();
  const notify = useNotify();
  const { said, inWords } = useTrouble();
  const [giving, setGiving] = useState<string>();
  const give = async (files: readonly File[]): Promise<void> => {
    let sealed = 0;
    for (const file of files) {
      setGiving(file.name);
      try {
        const { added, refused } = await postDocument(file);
        const fresh = added.filter(({ isNew }) => isNew).length;
        sealed += fresh;
        if (fresh === 0 && refused.length === 0) notify(say('case.known', { name: file.name }));
        for (const one of refused) notify(said(one.said), { isTrouble: true });
      } catch (error) {
        notify(`\u2068${file.name}\u2069: ${inWords(error)}`, { isTrouble: true });
      }
    }
    setGiving(undefined);
    if (sealed > 0) notify(say('case.sealed', { count: sealed }));
  };
  const isOver = useDropping(give);
  return (
    <GivingContext.Provider value={{ give, giving }}>
      {children}
      {isOver && (
        <div className="drop-here" aria-hidden="true">
          <p>{say('case.drop.here')}</p>
        </div>
      )}
    </GivingContext.Provider>
  );
};

/** Whether files are held over the page; takes those that are dropped. */
const useDropping = (give: Giving['give']): boolean => {
  const [isOver, setOver] = useState(false);
  const current = useRef(give);
  current.current = give;
  useEffect(() => {
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void current.current([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
};
