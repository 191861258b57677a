import { CAMPAIGNS_FILE, type Campaigns, readCampaigns } from '../../campaigns/campaignsFile.ts';

let campaigns: Campaigns | undefined;

/** Every campaign that ships with the add-on; the first is the one that set-up proposes. Read once in an execution. */
export function shippedCampaigns(): Campaigns {
  campaigns ??= readCampaigns(HtmlService.createHtmlOutputFromFile(CAMPAIGNS_FILE).getContent());
  return campaigns;
}
