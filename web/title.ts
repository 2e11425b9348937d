import { useEffect } from 'react';

/** Names the page in the browser's window and history. */
export const useTitle = (title: string): void => {
  useEffect(() => {
    document.title = `${title} · Proffer`;
  }, [title]);
};
