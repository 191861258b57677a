import { setFlagsFromString } from 'node:v8';

/** How V8 runs tests: code is optimised when it has run 20 times as long as usual, and the young generation starts large. */
const FLAGS = ['--interrupt-budget=3000000', '--min-semi-space-size=16'];

/**
 * The arguments of the processes of tests, and from now on the settings of this one, which sets the example up. Each execution
 * of the script has a context of its own, in which V8 would optimise the same functions anew, to throw them away at its end:
 * that was a third of all processor time.
 */
export function lateOptimised(): string[] {
  for (const flag of FLAGS) setFlagsFromString(flag);
  return FLAGS;
}
