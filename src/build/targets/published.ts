import { gated } from './addon.ts';

export const folder = 'dist/addon';

/** The add-on for publication, in the place of the other. */
export const make = (root: string) => gated(root, true);
