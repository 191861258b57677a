import { onSheet } from '../onSheet.ts';
import { type Counted, countedCalls } from './countedCalls.ts';
import type { Limits } from './Limits.ts';

/** A small body, and one with all its people; both have more tasks than a new tab has rows. */
const SIZES = [
  { staff: 30, units: 4, tasks: 1000, initiatives: 20 },
  { staff: 300, units: 20, tasks: 3000, initiatives: 500 },
] as const;

/** Pastes rows of people as an admin would, without the formulas that belong beside them. */
const paste = `
function paste(size) {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  function put(name, lines) {
    var sheet = book.getSheetByName(name), lacking = lines.length + 1 - sheet.getMaxRows();
    if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
    sheet.getRange(2, 1, lines.length, lines[0].length).setValues(lines);
  }
  function rows(count, of) { var all = []; for (var at = 1; at <= count; at++) all.push(of(at)); return all; }
  put('Đơn vị', rows(size.units, function (at) { return ['P' + at, 'Phòng ' + at, 'Phòng']; }));
  put('Cán bộ', rows(size.staff, function (at) {
    return ['CB' + at, 'Người thứ ' + at, 'P' + (at % size.units + 1), 'Viên chức', at <= size.units ? 'Có' : 'Không', 'Có', 0, 0, 12, 'Có'];
  }));
  put('Nhiệm vụ', rows(size.tasks, function (at) {
    return ['NV' + at, 'Việc ' + at, '77/KH-TTKN', 'P' + (at % size.units + 1), 'CB' + (at % size.staff + 1), new Date(2020, 5, 30), '', '', '', 'Có', 'Đang thực hiện'];
  }));
  put('Sáng kiến', rows(size.initiatives, function (at) {
    return ['SK-2019-' + at, new Date(), 'Sáng kiến', 'Tên ' + at, 'Khác', 'P1', 'Phòng 1', 'CB' + (at % size.staff + 1), 'A', "'100", 'Đã duyệt'];
  }));
  return null;
}`;

/** Set-up and check: their service calls must not grow with the rows, and nobody waits longer than three seconds. */
export async function upkeep(limits: Limits): Promise<void> {
  const [few, many] = [await measured(SIZES[0]), await measured(SIZES[1])];
  for (const [name, { calls, seconds }] of many) {
    limits.check(`service calls of ${name}, more than with few rows`, calls - few.get(name)!.calls, 0, '');
    limits.check(`${name}: 300 staff, 20 units, 3 000 tasks, 500 initiatives`, seconds, 3, 's');
  }
}

interface Cost {
  readonly calls: number;
  readonly seconds: number;
}

const measured = (size: (typeof SIZES)[number]) =>
  onSheet(`${paste}\n${countedCalls}`, async ({ sheet, run }) => {
    sheet.calculate();
    const costs = new Map<string, Cost>();
    const cost = async (what: string, name: string, given: unknown) => {
      await sheet.engine.settled();
      const start = performance.now();
      const { reply, calls } = await run<Counted<{ left?: number }>>('', 'callCounted', name, given);
      if (!reply.value || (reply.value.left ?? 0) > 0) throw new Error(`${name}: ${JSON.stringify(reply)}`);
      costs.set(what, { calls: calls.length, seconds: (performance.now() - start) / 1000 });
    };
    await cost('setting up an empty spreadsheet', 'setUpWorkbook', { withSample: false });
    await run('', 'paste', size);
    await cost('setting up pasted rows', 'setUpWorkbook', { withSample: false });
    await cost('setting up again', 'setUpWorkbook', { withSample: false });
    await cost('checking', 'checkWorkbook', null);
    return costs;
  });
