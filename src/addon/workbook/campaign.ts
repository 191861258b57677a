import type { Campaign } from '../../domain/campaigns/Campaign.ts';
import { campaigns } from '../../domain/campaigns/campaigns.ts';

/** The campaign that a new workbook gets: the only source of its year, its documents and its criteria. */
export const campaign: Campaign = campaigns[0]!;
