import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openOrCreateCase } from '../store/case-folder.ts';
import { appendJudgement } from '../store/judgements.ts';
import { addFiles } from './add-files.ts';
import { readReport } from './report.ts';
import { studyFolder, studyMemory } from './study-case.ts';
import { verifyCase } from './verify-case.ts';

const reports = [
  'The Kestrel Front sold oil to the Orland Guard in March 2014, drivers said.',
  'The Orland Guard shelled the town of Kesh on 3 March 2014. The Kestrel Front sold oil to the Orland Guard.',
  'According to Meridian Wire, the Kestrel Front sold oil to the Orland Guard in March 2014.',
  'The Orland Guard denied that it bought oil from the Kestrel Front.',
];

test('what is written beside what a study before left is what a study from nothing writes', async () => {
  const place = mkdtempSync(join(tmpdir(), 'proffer-study-'));
  try {
    const folder = openOrCreateCase(join(place, 'kesh.case'));
    const memory = studyMemory();
    const study = async (): Promise<void> => {
      await studyFolder(folder, { jobs: 0, memory });
      expect(await verifyCase(folder)).toMatchObject({ problems: [], notes: [] });
    };
    for (const [at, report] of reports.entries()) {
      const path = join(place, `${at}.txt`);
      writeFileSync(path, report);
      await addFiles(folder, [path], () => new Date(Date.UTC(2026, 0, 1 + at)));
      await study();
    }
    const { claims } = await readReport(folder);
    const [left, right] = claims.map(({ claim }) => claim.id);
    const judge = (decision: 'same' | 'undo', ...subject: string[]) =>
      appendJudgement(folder, {
        about: 'claim',
        decision,
        subject,
        at: '2026-01-09T10:00:00.000Z',
        by: 'M. Tarn',
        why: '',
      });
    judge('same', left as string, right as string);
    await study();
    expect((await readReport(folder)).claims).not.toEqual(claims);
    judge('undo', '1');
    await study();
    expect((await readReport(folder)).claims).toEqual(claims);
  } finally {
    rmSync(place, { recursive: true });
  }
});
