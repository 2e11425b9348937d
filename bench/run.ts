/** Every bench there is, by name. Each reads its own options and is loaded only when asked for. */
const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  annotate: async () => (await import('./annotate.ts')).benchAnnotate(),
  names: () => import('./names.ts'),
  resolve: () => import('./resolve.ts'),
  reuse: () => import('./reuse.ts'),
  quotations: () => import('./quotations.ts'),
  workbench: () => import('./workbench.ts'),
  pdf: async () => (await import('./pdf.ts')).benchPdf(),
  study: async () => (await import('./study.ts')).benchStudy(),
};

const bench = benches[process.argv[2] ?? ''];
if (bench === undefined) {
  console.error(`usage: npm run bench -- ${Object.keys(benches).join('|')} [options]`);
  process.exit(2);
}
await bench();
