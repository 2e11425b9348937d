// Joins the compiled modules of dist/ and the packages that every command needs into few files: opening nine hundred of
// them took a third of the time that `proffer check` has.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { rolldown } from 'rolldown';

/** Packages that are joined in. Others are opened when a file needs them, or hold more than JavaScript. */
const within = new Set(['commander', 'csv-parse', 'entities', 'kysely', 'yaml', 'zod']);

/** The package that a bare specifier is of: "zod", "@scope/name". */
const packageOf = (id) =>
  id
    .split('/')
    .slice(0, id.startsWith('@') ? 2 : 1)
    .join('/');

const isOutside = (id) =>
  !id.startsWith('.') && !id.startsWith('/') && !/^[a-z]:/i.test(id) && !within.has(packageOf(id));

/** Modules of dist/ that are started or imported by their path from outside, beside those that tell where they stand. */
const addressed = ['cli/main.js', 'workbench/reading/confine.js', 'workbench/reading/find-documents.js'];

/**
 * The modules that keep their place: those of `addressed`, those that look for something beside them, and the threads and
 * processes that these start.
 */
const placed = (dist) => {
  const found = new Set(addressed.map((name) => join(dist, name)));
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.js') || entry.parentPath.startsWith(join(dist, 'web'))) continue;
    const path = join(entry.parentPath, entry.name);
    const code = readFileSync(path, 'utf8');
    if (!code.includes('import.meta.url')) continue;
    found.add(path);
    for (const [, started] of code.matchAll(/new URL\('(\.[^']*\.js)', import\.meta\.url\)/g))
      found.add(join(dirname(path), started));
  }
  return [...found];
};

/** What a module knows as its own place stays the place where it was compiled, whichever file it is joined into. */
const keepingPlaces = (dist) => ({
  name: 'keeping-places',
  transform(code, path) {
    if (!path.startsWith(dist) || !code.includes('import.meta.url')) return null;
    const place = `../${relative(dist, path).replaceAll('\\', '/')}`;
    return { code: code.replaceAll('import.meta.url', `new URL('${place}', import.meta.url).href`), map: null };
  },
});

/** What stands in the place of a module whose code was joined. */
const signpost = (path, { fileName, exports }, dist) => {
  const to = relative(dirname(path), join(dist, fileName)).replaceAll('\\', '/');
  const code = exports.length === 0 ? `import '${to}';` : `export { ${exports.join(', ')} } from '${to}';`;
  writeFileSync(path, `${path.endsWith(join('cli', 'main.js')) ? '#!/usr/bin/env node\n' : ''}${code}\n`);
};

/**
 * Joins all modules into the files of dist/joined/. Those that keep their place become signposts to it; the others stay as
 * they were compiled, for the version of the stages is a digest of them.
 */
export const joinModules = async (dist) => {
  const paths = new Map(
    placed(dist).map((path) => [relative(dist, path).slice(0, -'.js'.length).replaceAll(/[\\/]/g, '-'), path]),
  );
  const bundle = await rolldown({
    input: Object.fromEntries(paths),
    platform: 'node',
    external: isOutside,
    plugins: [keepingPlaces(dist)],
  });
  const { output } = await bundle.write({
    dir: dist,
    format: 'esm',
    entryFileNames: 'joined/[name].js',
    chunkFileNames: 'joined/[name]-[hash].js',
  });
  await bundle.close();
  for (const chunk of output) if (chunk.isEntry) signpost(paths.get(chunk.name), chunk, dist);
};
