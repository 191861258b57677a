import type { Part } from '../bundle.ts';
import { program } from '../bundle.ts';

const part = (name: string, entryPoints: Readonly<Record<string, string>>): Part => ({
  folder: `.cache/${name}`,
  make: root => program(root, entryPoints),
});

/** The limits of time and memory, and the comparison with native formulas. */
export const bench = part('bench', {
  main: 'src/build/bench/main.ts',
  native: 'src/build/bench/native/main.ts',
});

/** The admin's commands. */
export const deploy = part('deploy', { main: 'src/deploy/main.ts' });

/** What runs the examples of the documents. */
export const docs = part('docs', { main: 'src/build/docs/main.ts' });

/** What makes the pictures of the documents. */
export const pictures = part('pictures', { main: 'src/build/pictures/main.ts' });
