import { program } from '../bundle.ts';

export const folder = '.cache/deploy';

/** The admin's commands. */
export const make = (root: string) => program(root, { main: 'src/deploy/main.ts' });
