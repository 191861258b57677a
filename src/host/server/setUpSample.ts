import { Failure } from '../errors.ts';
import { type Executions, NOBODY } from '../execution/Executions.ts';
import type { Texts } from '../texts.ts';

/** What the script answers to its page, as far as set-up needs it. */
interface Answer {
  readonly value?: {
    readonly left: number;
    readonly campaigns: readonly { readonly id: string; readonly name: string }[];
  };
  readonly refused?: { readonly code: string; readonly part?: string };
}

/** Lets the script set the workbook up with the sample data of a campaign, call after call as its page does. */
export async function setUpSample(
  executions: Executions,
  campaign: string | undefined,
  language: Pick<Texts, 'unknownCampaign'>,
): Promise<void> {
  const call = async (name: string, ...given: readonly object[]): Promise<Answer> =>
    JSON.parse(await executions.run('page', name, JSON.stringify(given), NOBODY));
  for (let left = 1; left > 0; ) {
    const { value, refused } = await call('setUpWorkbook', { withSample: true, campaign });
    if (campaign !== undefined && refused?.part === 'campaign')
      throw new Failure(language.unknownCampaign(campaign, (await call('openAdmin')).value!.campaigns));
    if (!value) throw new Error(`setUpWorkbook: ${JSON.stringify(refused)}`);
    left = value.left;
  }
}
