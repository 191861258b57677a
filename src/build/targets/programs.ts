import type { BuildTarget } from '../bundle.ts';
import { program } from '../bundle.ts';

const target = (name: string, entryPoints: Readonly<Record<string, string>>): BuildTarget => ({
  folder: `.cache/${name}`,
  make: root => program(root, entryPoints),
});

/** The limits of time and memory, the comparison with native formulas, and many workbooks at once. */
export const bench = target('bench', {
  main: 'src/build/bench/main.ts',
  native: 'src/build/bench/native/main.ts',
  many: 'src/build/bench/many/main.ts',
});

/** The admin's commands. */
export const deploy = target('deploy', { main: 'src/deploy/main.ts' });

/** Many workbooks by one table of criteria. */
export const score = target('score', { main: 'src/score/main.ts' });

/** What runs the examples of the documents. */
export const docs = target('docs', { main: 'src/build/docs/main.ts' });

/** What makes the pictures of the documents. */
export const pictures = target('pictures', { main: 'src/build/pictures/main.ts' });
