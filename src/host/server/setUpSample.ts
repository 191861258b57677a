import type { Caller, Executions } from '../execution/Executions.ts';

/** Nobody: the host itself starts the script. */
export const HOST: Caller = { user: '', window: '' };

/** Lets the script set the workbook up with sample data, call after call as its page does. */
export async function setUpSample(executions: Executions): Promise<void> {
  const args = JSON.stringify([{ withSample: true }]);
  for (let left = 1; left > 0; ) {
    const { value, refused } = JSON.parse(await executions.run('page', 'setUpWorkbook', args, HOST)) as {
      value?: { left: number };
      refused?: object;
    };
    if (!value) throw new Error(`setUpWorkbook: ${JSON.stringify(refused)}`);
    left = value.left;
  }
}
