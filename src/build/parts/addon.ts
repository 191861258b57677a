import { gated } from '../gated.ts';

export const folder = 'dist/addon';

/** The add-on for a spreadsheet of one's own. */
export const make = (root: string) => gated(root, false);
