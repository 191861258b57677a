import { onSheet, type Trial } from '../onSheet.ts';
import { type Counted, countedCalls } from './countedCalls.ts';
import type { Limits } from './Limits.ts';
import { largeBody } from './largeBody.ts';

const ADMIN = 'quantri@vidu.vn';
const MOST_SECONDS = 3;
const SIZE = '300 staff, 20 units, 3 000 tasks, 500 initiatives';
/** 300 people, 20 units, the Trung tâm. */
const ROWS = 321;

interface Asked {
  readonly name: string;
  readonly given: unknown;
  /** So many calls of services at the most. */
  readonly calls: number;
}

/**
 * What reads or freezes the results of everybody. Each tab costs two calls, and language and rights a few; eight tabs are
 * read for the dashboard.
 */
const asked: readonly Asked[] = [
  { name: 'openOverview', given: '', calls: 20 },
  { name: 'scoreForms', given: null, calls: 8 },
  { name: 'openPeriods', given: null, calls: 50 },
  { name: 'freezeResults', given: { period: 'Năm 2020', again: true, despite: true }, calls: 50 },
  { name: 'openQuota', given: null, calls: 50 },
];

/** What dashboard, report, periods and ceiling cost: calls of services, whatever the number of rows, and time here. */
export const results = (limits: Limits): Promise<void> =>
  onSheet(`${largeBody}\n${countedCalls}`, async trial => {
    const { sheet, run } = trial;
    await sheet.start({ setUp: true });
    await sheet.engine.settled();
    const few = new Map<string, number>();
    for (const one of asked) few.set(one.name, (await cost(trial, one)).calls);
    await run(ADMIN, 'makeLargeBody');
    await sheet.engine.settled();
    const { reply } = await run<Counted<readonly unknown[]>>(ADMIN, 'callCounted', 'scoreForms', null);
    if (reply.value?.length !== ROWS)
      throw new Error(`scoreForms read ${reply.value?.length} rows, not ${ROWS}`);
    for (const one of asked) {
      const { calls, seconds } = await cost(trial, one);
      limits.check(`${one.name}: ${SIZE}`, seconds, MOST_SECONDS, 's');
      limits.check(`… service calls`, calls, one.calls, '');
      limits.check(`… more of them than for the example`, calls - few.get(one.name)!, 0, '');
    }
  });

async function cost({ run }: Trial, { name, given }: Asked) {
  const start = performance.now();
  const { reply, calls } = await run<Counted<{ obstacle?: string }>>(ADMIN, 'callCounted', name, given);
  const seconds = (performance.now() - start) / 1000;
  if (!reply.value || reply.value.obstacle) throw new Error(`${name} refused: ${JSON.stringify(reply)}`);
  return { calls: calls.length, seconds };
}
