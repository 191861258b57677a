import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends the output of the tests with `N passed, N failed` on a line of its own. A file or suite that cannot be set up and
 * an error outside of every test count as failed.
 */
export default class Tally implements Reporter {
  #modules: readonly TestModule[] = [];
  #loose = 0;

  onInit(): void {
    const { SEED = 'by chance', FEWER_RUNS = '1' } = process.env;
    console.log(`Random tables: seed ${SEED}, 1/${FEWER_RUNS} of their number`);
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    this.#modules = modules;
    this.#loose = errors.length;
    process.once('exit', () => process.stdout.write(`${this.#line()}\n`));
  }

  #line(): string {
    const tests = this.#modules.flatMap(module => [...module.children.allTests()]);
    const count = (state: string) => tests.filter(test => test.result().state === state).length;
    const suites = this.#modules.flatMap(module => [module, ...module.children.allSuites()]);
    const broken = suites.filter(suite => suite.errors().length > 0).length;
    return `${count('passed')} passed, ${count('failed') + broken + this.#loose} failed`;
  }
}
