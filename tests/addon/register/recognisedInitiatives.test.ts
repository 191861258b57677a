import { describe, expect, test } from 'vitest';
import { touchesCells } from '../../../src/build/bench/watchedServices.ts';
import type { InitiativeContent } from '../../../src/contract/Initiative.ts';
import { stillExamples } from '../../example/copies.ts';
import { registering } from './registering.ts';
import { rowsOf, type } from './rows.ts';

const copies = stillExamples();
const viewer = 'la@vidu.vn';

describe('Kho sáng kiến', { timeout: 60_000 }, () => {
  test('what is «Có hiệu quả» or «Được công nhận» in the sheet, newest first, to anybody', async () => {
    const { run, sheet } = await registering(copies);
    // However it was typed; what was judged and not recognised is not there.
    type(sheet, 'Sáng kiến', 0, 'Trạng thái', 'được  CÔNG nhận');
    type(sheet, 'Sáng kiến', 1, 'Trạng thái', 'Không công nhận');
    type(sheet, 'Sáng kiến', 2, 'Trạng thái', 'Có hiệu quả');
    const value: InitiativeContent[] = (await run('recognisedInitiatives', [], viewer)).value;
    const wanted = rowsOf(sheet, 'Sáng kiến').filter(row =>
      ['được công nhận', 'có hiệu quả'].includes(
        String(row['Trạng thái']).toLowerCase().replace(/\s+/g, ' '),
      ),
    );
    expect(wanted.length).toBeGreaterThan(1);
    expect(value.map(({ number }) => number).sort()).toEqual(wanted.map(row => row['Số tiếp nhận']).sort());
    const times = value.map(({ registeredAt }) => registeredAt);
    expect(times).toEqual([...times].sort().reverse());
    const row = wanted.find(one => one['Số tiếp nhận'] === value[0]!.number)!;
    expect(value[0]).toMatchObject({
      title: row.Tên,
      field: row['Lĩnh vực CCHC'],
      unit: row['Đơn vị'],
      before: row['Thực trạng'],
      now: row['Giải pháp'],
      expected: row['Kết quả mong đợi'],
    });
    expect(value[0]!.authors.map(({ name }) => name).join('; ')).toBe(row['Tác giả']);
  });

  test('holds no e-mail, neither of who has changed it nor of its authors', async () => {
    const { run, sheet } = await registering(copies);
    type(sheet, 'Cán bộ', 0, 'E-mail', 'ai@vidu.vn');
    type(sheet, 'Sáng kiến', 0, 'Trạng thái', 'Được công nhận');
    type(sheet, 'Sáng kiến', 0, 'Người cập nhật', 'ai@vidu.vn');
    const { value } = await run('recognisedInitiatives', [], viewer);
    expect(value.length).toBeGreaterThan(0);
    expect(JSON.stringify(value)).not.toContain('@');
  });

  test('reads the tab once', async () => {
    const { watched } = await registering(copies);
    const { calls, reply } = await watched('recognisedInitiatives', null, {}, viewer);
    expect(reply).toHaveProperty('value');
    expect(calls.filter(touchesCells)).toEqual(['Sheet.getSheetValues']);
    expect(calls.length).toBeLessThanOrEqual(3);
  });

  test('none yet', async () => {
    const { run, sheet } = await registering(copies);
    rowsOf(sheet, 'Sáng kiến').forEach((_, at) => {
      type(sheet, 'Sáng kiến', at, 'Trạng thái', 'Đã đăng ký');
    });
    expect(await run('recognisedInitiatives', [], viewer)).toEqual({ value: [] });
  });
});
