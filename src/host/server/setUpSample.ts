import { Failure } from '../errors.ts';
import { type Executions, NOBODY } from '../execution/Executions.ts';
import type { Texts } from '../texts.ts';

/** A campaign as the script names it. */
export interface Campaign {
  readonly id: string;
  readonly name: string;
}

/** What the script answers to its page, as far as set-up needs it. */
interface Answer {
  readonly value?: {
    readonly left: number;
    readonly campaigns: readonly Campaign[];
  };
  readonly refused?: { readonly code: string; readonly part?: string };
}

const ask = async (executions: Executions, name: string, ...given: readonly object[]): Promise<Answer> =>
  JSON.parse(await executions.run('page', name, JSON.stringify(given), NOBODY));

/** The campaigns that the script can set a workbook up for; the first is the one that it proposes. */
export async function campaignsOf(executions: Executions): Promise<readonly Campaign[]> {
  return (await ask(executions, 'openAdmin')).value!.campaigns;
}

/** Lets the script set the workbook up with the sample data of a campaign, call after call as its page does. */
export async function setUpSample(
  executions: Executions,
  campaign: string | undefined,
  language: Pick<Texts, 'unknownCampaign'>,
): Promise<void> {
  for (let left = 1; left > 0; ) {
    const { value, refused } = await ask(executions, 'setUpWorkbook', { withSample: true, campaign });
    if (campaign !== undefined && refused?.part === 'campaign')
      throw new Failure(language.unknownCampaign(campaign, await campaignsOf(executions)));
    if (!value) throw new Error(`setUpWorkbook: ${JSON.stringify(refused)}`);
    left = value.left;
  }
}
