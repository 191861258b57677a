import { program } from '../bundle.ts';

export const folder = '.cache/pictures';

/** What makes the pictures of the documents. */
export const make = (root: string) => program(root, { main: 'src/build/pictures/main.ts' });
