import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { LocalSheet } from '../../host/server/LocalSheet.ts';
import { texts } from '../../host/texts.ts';
import { blankFile } from '../../host/xlsx/blankFile.ts';
import { countedCalls } from './countedCalls.ts';
import type { Limits } from './Limits.ts';
import { largeBody } from './largeBody.ts';

/** Eight tabs are read for the dashboard, three for score sheets: two calls each, and what says in which language. */
const MOST_CALLS = { openOverview: 20, scoreForms: 8 };

/** 300 people, 20 units, the Trung tâm. */
const ROWS = 321;

/** What dashboard and score sheets cost: calls of services, whatever the number of rows, and time here. */
export async function overview(limits: Limits): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'thi-dua-'));
  const code = join(directory, 'Code.js');
  writeFileSync(code, `${readFileSync('dist/addon/Code.js', 'utf8')}\n${largeBody}\n${countedCalls}`);
  const sheet = new LocalSheet({
    built: { worker: resolve('.cache/worker.mjs'), services: resolve('.cache/services.js'), code },
    file: blankFile('Bảng tính mẫu'),
    language: texts.vi,
    log: console.error,
  });
  const run = async (name: string, ...args: unknown[]) =>
    JSON.parse(
      await sheet.executions.run('page', name, JSON.stringify(args), {
        user: 'quantri@vidu.vn',
        window: '',
      }),
    );
  const asked = [
    ['openOverview', ''],
    ['scoreForms', null],
  ] as const;
  try {
    await sheet.start({ setUp: true });
    await sheet.engine.settled();
    const few = await Promise.all(asked.map(([name, given]) => run('callCounted', name, given)));
    await run('makeLargeBody');
    await sheet.engine.settled();
    for (const [at, [name, given]] of asked.entries()) {
      const start = performance.now();
      const answer = await run(name, given);
      const seconds = (performance.now() - start) / 1000;
      if (!('value' in answer)) throw new Error(`refused: ${JSON.stringify(answer)}`);
      const read = name === 'openOverview' ? answer.value.results : answer.value;
      if (read.length !== ROWS) throw new Error(`${name} read ${read.length} rows, not ${ROWS}`);
      limits.check(`${name}: 300 staff, 20 units, 3 000 tasks, 500 initiatives`, seconds, 3, 's');
      const { calls } = await run('callCounted', name, given);
      limits.check(`… service calls`, calls.length, MOST_CALLS[name], '');
      limits.check(`… more of them than for the example`, calls.length - few[at].calls.length, 0, '');
    }
  } finally {
    await sheet.stop();
    rmSync(directory, { recursive: true });
  }
}
