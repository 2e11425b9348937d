import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the pages of the workbench into dist/web, from where the server serves them. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // Small files inlined as data: would need exceptions in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
