import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { LocalSheet } from '../../host/server/LocalSheet.ts';
import { texts } from '../../host/texts.ts';
import { blankFile } from '../../host/xlsx/blankFile.ts';
import { countedCalls } from './countedCalls.ts';
import type { Limits } from './Limits.ts';

const MOST = { calls: 50, seconds: 3 };
const SIZES = [
  { staff: 30, units: 5 },
  { staff: 300, units: 20 },
];

/** Puts more people and units below those of the sample, as facts alone. */
const grow = `
function grow(size) {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  function add(name, rows, row) {
    var sheet = book.getSheetByName(name);
    var used = sheet.getRange('A1:A').getValues().filter(function (line) { return line[0] !== ''; }).length;
    var values = [];
    for (var at = 0; at < rows; at++) values.push(row(at));
    if (sheet.getMaxRows() < used + rows) sheet.insertRowsAfter(sheet.getMaxRows(), used + rows - sheet.getMaxRows());
    sheet.getRange(used + 1, 1, rows, values[0].length).setValues(values);
  }
  add('Đơn vị', size.units, function (at) { return ['U' + at, 'Đơn vị ' + at, 'Phòng']; });
  add('Cán bộ', size.staff, function (at) {
    return ['X' + at, 'Người ' + at, 'U' + (at % size.units), 'Viên chức', 'Không', 'Có', 0, 0, 12, 12, 12, 'Có'];
  });
  return null;
}`;

/** What freezing and asking for the ceiling cost: calls of services, which do not grow with the rows, and time. */
export async function freezing(limits: Limits): Promise<void> {
  for (const size of SIZES) {
    const rows = `${size.staff} staff, ${size.units} units`;
    for (const [what, { calls, seconds }] of await costs(size)) {
      limits.check(`service calls of ${what}, ${rows}`, calls, MOST.calls, '');
      limits.check(`time of ${what}, ${rows}`, seconds, MOST.seconds, 's');
    }
  }
}

async function costs(size: (typeof SIZES)[number]) {
  const directory = mkdtempSync(join(tmpdir(), 'thi-dua-'));
  const code = join(directory, 'Code.js');
  writeFileSync(code, `${readFileSync('dist/addon/Code.js', 'utf8')}\n${grow}\n${countedCalls}`);
  const sheet = new LocalSheet({
    built: { worker: resolve('.cache/worker.mjs'), services: resolve('.cache/services.js'), code },
    file: blankFile('Bảng tính mẫu'),
    language: texts.vi,
    log: console.error,
  });
  const run = async (name: string, ...args: unknown[]) =>
    JSON.parse(
      await sheet.executions.run('page', name, JSON.stringify(args), { user: 'quantri@vidu.vn', window: '' }),
    );
  const cost = async (name: string, given: unknown) => {
    const start = performance.now();
    const { reply, calls } = await run('callCounted', name, given);
    const seconds = (performance.now() - start) / 1000;
    if (!('value' in reply) || reply.value.obstacle) throw new Error(`refused: ${JSON.stringify(reply)}`);
    return { calls: (calls as readonly string[]).length, seconds };
  };
  try {
    await sheet.start({ setUp: true });
    await run('grow', size);
    await sheet.engine.settled();
    return [
      ['opening periods', await cost('openPeriods', null)],
      ['freezing', await cost('freezeResults', { period: 'Năm 2020', again: false, despite: true })],
      ['the ceiling', await cost('openQuota', null)],
    ] as const;
  } finally {
    await sheet.stop();
    rmSync(directory, { recursive: true });
  }
}
