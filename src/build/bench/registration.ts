import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { LocalSheet } from '../../host/server/LocalSheet.ts';
import { texts } from '../../host/texts.ts';
import { blankFile } from '../../host/xlsx/blankFile.ts';
import type { Limits } from './Limits.ts';
import { touchesCells } from './touchesCells.ts';
import { watchedServices } from './watchedServices.ts';

const MOST = { calls: 16, onCells: 5 };

/** Makes the register as long as it would be after years. */
const grow = `
function grow(rows) {
  var register = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sáng kiến');
  var values = [];
  for (var at = 0; at < rows; at++) values.push(['SK-2019-' + at, new Date(), 'Sáng kiến', 'Tên ' + at]);
  register.insertRowsAfter(register.getMaxRows(), rows);
  register.getRange(14, 1, rows, 4).setValues(values);
  return null;
}`;

/** Calls of services that one registration makes: what it costs in Apps Script, whatever the length of the register. */
export async function registration(limits: Limits): Promise<void> {
  for (const rows of [10, 10_000]) {
    const calls = await callsWith(rows);
    limits.check(`service calls of a registration, register of ${rows} rows`, calls.length, MOST.calls, '');
    const onCells = calls.filter(touchesCells).length;
    limits.check(`… of them on cells, register of ${rows} rows`, onCells, MOST.onCells, '');
  }
}

async function callsWith(rows: number): Promise<readonly string[]> {
  const directory = mkdtempSync(join(tmpdir(), 'thi-dua-'));
  const code = join(directory, 'Code.js');
  writeFileSync(code, `${readFileSync('dist/addon/Code.js', 'utf8')}\n${grow}\n${watchedServices}`);
  const sheet = new LocalSheet({
    built: { worker: resolve('.cache/worker.mjs'), services: resolve('.cache/services.js'), code },
    file: blankFile('Bảng tính mẫu'),
    language: texts.vi,
    log: console.error,
  });
  const run = async (name: string, ...args: unknown[]) =>
    JSON.parse(
      await sheet.executions.run('page', name, JSON.stringify(args), { user: 'an@vidu.vn', window: '' }),
    );
  try {
    await sheet.start({ setUp: true });
    await run('grow', rows);
    const { reply, calls } = await run('watched', 'registerInitiative', {
      key: randomUUID(),
      kind: 'Sáng kiến',
      title: 'Số hóa hồ sơ khuyến nông bằng mã QR',
      field: 'Hiện đại hóa hành chính',
      before: 'Hồ sơ giấy',
      now: 'Dán mã QR lên từng hồ sơ',
      expected: 'Tìm trong năm phút',
      starts: '',
      unitName: 'Phòng mẫu 1',
      authors: [{ code: 'CB07', share: 10_000 }],
      despiteTwin: false,
    });
    if (!('value' in reply)) throw new Error(`refused: ${JSON.stringify(reply)}`);
    return calls;
  } finally {
    await sheet.stop();
    rmSync(directory, { recursive: true });
  }
}
