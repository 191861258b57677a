import { type Executions, NOBODY } from '../execution/Executions.ts';

/** What the script answers to its page, as far as set-up needs it. */
interface Answer {
  readonly value?: { readonly left: number };
  readonly refused?: object;
}

/** Lets the script set the workbook up with the sample data of a campaign, call after call as its page does. */
export async function setUpSample(executions: Executions, campaign: string | undefined): Promise<void> {
  const asked = JSON.stringify([{ withSample: true, campaign }]);
  for (let left = 1; left > 0; ) {
    const answer = await executions.run('page', 'setUpWorkbook', asked, NOBODY);
    const { value, refused } = JSON.parse(answer) as Answer;
    if (!value) throw new Error(`setUpWorkbook: ${JSON.stringify(refused)}`);
    left = value.left;
  }
}
