import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../test/proffer.ts';
import { openOrCreateCase } from '../store/case-folder.ts';
import { addFiles } from './add-files.ts';
import { readSealedDocument } from './read-sealed.ts';
import { studyFolder } from './study-case.ts';
import { verifyCase } from './verify-case.ts';

const { path, remove } = temporaryFolder();
afterAll(remove);

/** A picture of one line of print. */
const scan = (line: string): Uint8Array => {
  const canvas = createCanvas(900, 90);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 900, 90);
  context.fillStyle = '#000';
  context.font = '44px "Liberation Serif", "DejaVu Serif", serif';
  context.fillText(line, 20, 60);
  return canvas.toBuffer('image/png');
};

test('a scan is recognised once: what was kept is studied and shown, and verifying holds it against the picture', async () => {
  writeFileSync(join(path, 'scan.png'), scan('The Front sold oil to Orland in May.'));
  const folder = openOrCreateCase(join(path, 'kell.case'));
  const ids: string[] = [];
  await addFiles(folder, [join(path, 'scan.png')], () => new Date(0), {
    onAdded: ({ sealed }) => ids.push(sealed.id),
  });
  const id = ids[0] as string;
  expect(readdirSync(folder.readings)).toEqual([`${id}.json`]);
  const kept = join(folder.readings, `${id}.json`);
  // Nobody but the test writes there; so it shows that nothing else is read.
  writeFileSync(kept, readFileSync(kept, 'utf8').replaceAll('Orland', 'Norden'));
  expect((await readSealedDocument(folder, { id, name: 'scan.png' })).text.trim()).toBe(
    'The Front sold oil to Norden in May.',
  );
  await studyFolder(folder, { jobs: 1 });
  expect((await verifyCase(folder)).problems[0]).toMatch(/in table contribution, is not what is computed/);
  rmSync(folder.readings, { recursive: true });
  rmSync(folder.derived);
  await studyFolder(folder, { jobs: 1 });
  expect(readFileSync(kept, 'utf8')).toContain('Orland');
  expect((await verifyCase(folder)).problems).toEqual([]);
});
