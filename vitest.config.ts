import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const isLong = ({ moduleId }: TestSpecification) => moduleId.endsWith('/rebuilds.test.ts');

/** Of itself Vitest goes by the names of the projects: a long one at the end leaves a core with nothing to do. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    // As many as there are cores; of itself Vitest leaves one of them idle.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/browser/**', 'test/editor/**'],
          // The exhaustive tests take their time where the machine is busy.
          testTimeout: 60_000,
          hookTimeout: 300_000,
          // They leave nothing behind, so that what all of them import is loaded once.
          isolate: false,
        },
      },
      // Of the built site in `dist/`, without a browser.
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // The same for all that run together with those in the browser.
          maxWorkers: 2,
        },
      },
      // In Chromium. A browser waits more than it works, but three files at a time are too many for two cores.
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          maxWorkers: 2,
        },
      },
      // The real editor in Chromium, on a site that is started once.
      {
        test: {
          name: 'editor',
          include: ['test/editor/**/*.test.ts'],
          globalSetup: 'test/editor/shared-site.ts',
          testTimeout: 300_000,
          hookTimeout: 300_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
