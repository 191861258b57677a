import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

process.env.TZ = 'Asia/Ho_Chi_Minh';
process.env.FEWER_RUNS = '10';

const isLaw = ({ moduleId }: TestSpecification) => Number(/laws|exact/.test(moduleId));

/** Laws over random tables take longest, so they come last. */
class LawsLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...(await super.sort(files))].sort((a, b) => isLaw(a) - isLaw(b));
  }
}

/** The tests that mutants meet, named by `mutate.mjs`. Laws are tried less often, always on the same random tables. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: (process.env.MUTATION_TESTS ?? '').split(' ').map(glob => `tests/${glob}.test.ts`),
    setupFiles: 'tests/mutationSetUp.ts',
    isolate: false,
    testTimeout: 60_000,
    sequence: { sequencer: LawsLast },
  },
});
