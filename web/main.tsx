import './style/fonts.ts';
import './style/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startLanguages } from './i18n/i18n.ts';
import { router } from './router.tsx';
import { currentSettings, listenToSettings } from './settings.ts';

const client = new QueryClient({
  defaultOptions: {
    // The server tells what is stale; asking again is for a server that was away.
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false },
  },
});

const showTheme = (): void => {
  document.documentElement.dataset.theme = currentSettings().theme;
};
showTheme();
listenToSettings(showTheme);

await startLanguages();
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
