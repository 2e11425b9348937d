import { defineConfig } from 'vitest/config';

const architecture = 'test/architecture.test.ts';
const timed = 'test/two-people.test.ts';

export default defineConfig({
  test: {
    // The default leaves one core to others, which is half of a machine that has two.
    maxWorkers: '100%',
    projects: [
      {
        // Plain functions over readonly data leave nothing behind for the next file: one worker reads models, gazetteer
        // and modules once for all the files that it runs.
        test: {
          name: 'rooms',
          include: ['src/**/*.test.ts', 'web/**/*.test.ts', 'eval/**/*.test.ts', 'train/**/*.test.ts', architecture],
          isolate: false,
          testTimeout: 30_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        // These start the built `proffer` as a person does; it is built first where it is out of date.
        test: {
          name: 'processes',
          include: ['test/**/*.test.ts'],
          exclude: [architecture, timed],
          globalSetup: ['test/build.ts'],
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // What one person waits for another is promised in seconds: nothing else runs while they are counted.
        test: {
          name: 'timed',
          include: [timed],
          globalSetup: ['test/build.ts'],
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
