import type { Campaign } from './Campaign.ts';
import { cchc2020 } from './cchc-2020.ts';

/** Every campaign that ships with the add-on; the first is the one that a new workbook gets. */
export const campaigns: readonly Campaign[] = [cchc2020];
