import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { LiveEvent, StudyState } from '../src/server/live.ts';

/** Follows the case: what others judge or a study finds makes what is shown stale. Gives how the study stands. */
export const useLive = (): { readonly study: StudyState; readonly isConnected: boolean } => {
  const client = useQueryClient();
  const [study, setStudy] = useState<StudyState>({ kind: 'idle' });
  const [isConnected, setConnected] = useState(true);
  useEffect(() => {
    const events = new EventSource('/api/case/events');
    const stale = (mark: string) =>
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey.slice(0, 3).includes(mark) });
    events.onmessage = ({ data }: MessageEvent<string>) => {
      const event = JSON.parse(data) as LiveEvent;
      if (event.kind === 'study') setStudy(event.state);
      else stale(event.kind);
    };
    events.onopen = () => {
      setConnected(true);
      // What happened while nobody listened is not told again.
      void client.invalidateQueries();
    };
    events.onerror = () => setConnected(false);
    return () => events.close();
  }, [client]);
  return { study, isConnected };
};
