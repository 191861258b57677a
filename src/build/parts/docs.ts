import { program } from '../bundle.ts';

export const folder = '.cache/docs';

/** What runs the examples of the documents. */
export const make = (root: string) => program(root, { main: 'src/build/docs/main.ts' });
