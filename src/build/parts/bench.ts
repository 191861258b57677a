import { program } from '../bundle.ts';

export const folder = '.cache/bench';

/** The limits of time and memory, and the comparison with native formulas. */
export const make = (root: string) =>
  program(root, { main: 'src/build/bench/main.ts', native: 'src/build/bench/native/main.ts' });
