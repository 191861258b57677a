import type { Campaign } from './Campaign.ts';
import { cchc2020 } from './cchc-2020.ts';

/** Every campaign that ships with the add-on. */
export const campaigns: readonly Campaign[] = [cchc2020];

/** The campaign that a new workbook gets: the only source of its year, its documents and its criteria. */
export const campaign: Campaign = campaigns[0]!;
