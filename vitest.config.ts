import { defineConfig } from 'vitest/config';

const architecture = 'test/architecture.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'rooms',
          include: ['src/**/*.test.ts', 'web/**/*.test.ts', 'eval/**/*.test.ts', 'train/**/*.test.ts', architecture],
          testTimeout: 30_000,
        },
      },
      {
        // These start the built `proffer` as a person does; it is built first where it is out of date.
        test: {
          name: 'processes',
          include: ['test/**/*.test.ts'],
          exclude: [architecture],
          globalSetup: ['test/build.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
