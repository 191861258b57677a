import { describe, expect, test } from 'vitest';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import type { LocalSheet } from '../../../src/host/server/LocalSheet.ts';
import { examples, stillExamples } from '../../example/copies.ts';
import { gridOf } from '../../host/gridOf.ts';
import { registering } from '../register/registering.ts';
import { tabId, type } from '../register/rows.ts';

const copies = stillExamples();

function select(sheet: LocalSheet, tab: string, row: number, column = 0): void {
  const area = { tab: tabId(sheet, tab), row, column, rows: 1, columns: 1 };
  sheet.selections.set('', { area, current: { row, column } });
}

describe('scoreSheet', { timeout: 60_000 }, () => {
  test('gives the row that is selected so that it can be scored as its formula does', async () => {
    const { run, sheet } = await registering(examples);
    await sheet.engine.settled();
    select(sheet, 'Cán bộ', 8, 3);
    const { value } = await run('scoreSheet');
    expect(value).toMatchObject({ side: 'staff', code: 'CB08', name: 'Cán bộ mẫu 08', at: 1 });
    expect(value.rows).toHaveLength(2);
    const grid = gridOf(sheet, 'Cán bộ');
    const at = grid[0]!.indexOf('Điểm');
    expect(value.rows[0]).toEqual(grid[0]!.slice(0, at));
    expect(scoreStaff(value.rows, value.criteria, 'điểm')[1]).toEqual([grid[8]![at]]);
    const typed = value.rows[0].filter((_: string, column: number) => value.typed[column]);
    expect(typed).toContain('Vi phạm kỷ luật');
    expect(typed).toContain('E-mail');
    for (const counted of [
      'Được giao',
      'Hoàn thành',
      'Vượt tiến độ',
      'Đã đăng ký',
      'Có hiệu quả',
      'Vụ việc đã kết luận',
    ])
      expect(typed).not.toContain(counted);
  });

  test('of a unit; a cell that somebody has typed over is typed, a formula is not', async () => {
    const { run, sheet } = await registering(examples);
    type(sheet, 'Đơn vị', 2, 'Số người', 7);
    type(sheet, 'Đơn vị', 2, 'Phiếu hợp lệ', '=40+5');
    select(sheet, 'Đơn vị', 3);
    const { value } = await run('scoreSheet');
    expect(value).toMatchObject({ side: 'units', code: 'P3', name: 'Phòng mẫu 3', at: 1 });
    const isTyped = (header: string) => value.typed[value.rows[0].indexOf(header)];
    expect([isTyped('Số người'), isTyped('Phiếu hợp lệ'), isTyped('Phiếu hài lòng')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(value.rows[0]).not.toContain('Xếp loại');
  });

  test('all rows where a criterion compares them', async () => {
    const { run, sheet } = await registering(copies);
    type(sheet, 'Tiêu chí', 1, 'Cách tính', 'So với cao nhất');
    type(sheet, 'Tiêu chí', 1, 'Dữ liệu', 'Vi phạm kỷ luật');
    type(sheet, 'Tiêu chí', 1, 'Mẫu số', '');
    type(sheet, 'Tiêu chí', 1, 'Chỉ tiêu', '');
    type(sheet, 'Tiêu chí', 1, 'Điểm tối đa', '10');
    select(sheet, 'Cán bộ', 8);
    const { value } = await run('scoreSheet');
    expect(value.at).toBe(8);
    expect(value.rows).toHaveLength(41);
    expect(value.rows[8][0]).toBe('CB08');
  });

  test('also in a tab that was renamed', async () => {
    const { run, sheet } = await registering(copies);
    const { engine } = sheet;
    engine.run('sheet.command.set-worksheet-name', {
      unitId: engine.unit,
      subUnitId: tabId(sheet, 'Cán bộ'),
      name: 'Nhân sự',
    });
    select(sheet, 'Nhân sự', 1);
    expect((await run('scoreSheet')).value).toMatchObject({ side: 'staff', code: 'CB01' });
  });

  test.each<[string, string, number]>([
    ['nothing was selected yet', '', 0],
    ['another tab', 'Sáng kiến', 3],
    ['the header', 'Cán bộ', 0],
  ])('%s: whoever is known by e-mail is shown their own', async (_, tab, row) => {
    const { run, sheet } = await registering(copies);
    type(sheet, 'Cán bộ', 8, 'E-mail', 'An@vidu.vn');
    if (tab !== '') select(sheet, tab, row);
    const { value } = await run('scoreSheet');
    expect(value).toMatchObject({ side: 'staff', code: 'CB09', name: 'Cán bộ mẫu 09', at: 1 });
    expect(value.rows[1][0]).toBe('CB09');
  });

  test.each<[string, string, number]>([
    ['nothing was selected yet', '', 0],
    ['another tab', 'Sáng kiến', 3],
    ['the header', 'Cán bộ', 0],
    ['a blank row', 'Cán bộ', 200],
  ])('refused: %s', async (_, tab, row) => {
    const { run, sheet } = await registering(copies);
    if (tab !== '') select(sheet, tab, row);
    expect((await run('scoreSheet')).refused).toMatchObject({ code: 'noRow' });
  });
});
