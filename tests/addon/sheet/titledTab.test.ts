import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CheckResult } from '../../../src/contract/AdminCheck.ts';
import type { Overview } from '../../../src/contract/Overview.ts';
import type { ScoreSheet } from '../../../src/contract/ScoreSheet.ts';
import type { SidebarData } from '../../../src/contract/SidebarData.ts';
import { examples } from '../../example/copies.ts';
import { opened } from '../../example/opened.ts';
import { gridOf } from '../../host/gridOf.ts';

/** Somebody puts two rows of titles above Cán bộ, a heading above the first person and a total below the last. */
const people = `
function putTitles() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Cán bộ');
  sheet.insertRowsBefore(1, 2);
  sheet.getRange('A1').setValue('DANH SÁCH CÁN BỘ NĂM 2020');
  sheet.insertRowsBefore(4, 1);
  sheet.getRange(4, 1, 1, 2).setValues([['I', 'Phòng mẫu 1']]);
  var last = sheet.getRange('A1:A').getValues().filter(String).length + 1;
  sheet.getRange(last + 1, 1, 1, 2).setValues([['Tổng cộng', '40 người']]);
  sheet.getRange('A6').activate();
  return last;
}`;

describe('a tab of people with titles above, a heading and a total', { timeout: 60_000 }, async () => {
  const { sheet, run } = opened(await examples(), { more: people, later: afterAll });
  const ask = async <T>(name: string, asked?: unknown) =>
    (await run(name, asked === undefined ? [] : [asked], 'quantri@vidu.vn')).value as T;
  let before: Overview;
  beforeAll(async () => {
    await sheet.engine.settled();
    before = await ask<Overview>('openOverview', { kind: 'now', period: '' });
    await run('putTitles');
    await sheet.engine.settled();
  });

  test('is scored as before: the formula moves with its table', () => {
    const grid = gridOf(sheet, 'Cán bộ');
    expect(grid[2]!.slice(0, 2)).toEqual(['Mã cán bộ', 'Họ tên']);
    const [score, reason] = ['Điểm', 'Lý do'].map(title => grid[2]!.indexOf(title)) as [number, number];
    expect([grid[3]![score], grid[3]![reason]]).toEqual(['', 'Không chấm: dòng tiêu đề nhóm']);
    const total = grid.find(([first]) => first === 'Tổng cộng')!;
    expect([total[score], total[reason]]).toEqual(['', 'Không chấm: dòng tổng']);
  });

  test('the dashboard and the report show the same people', async () => {
    const after = await ask<Overview>('openOverview', { kind: 'now', period: '' });
    const scored = ({ results }: Overview) =>
      results.map(({ code, score, rating, rank }) => [code, score, rating, rank]);
    expect(scored(after)).toEqual(scored(before));
    expect(after.targets).toEqual(before.targets);
  });

  test('the sidebar offers the people alone', async () => {
    const { people: known } = await ask<SidebarData>('openSidebar', '');
    expect(known.map(({ code }) => code).filter(code => !/^CB\d+$/.test(code))).toEqual([]);
    expect(known.length).toBe(40);
  });

  test('the sheet of points shows the row that is selected', async () => {
    const found = await ask<ScoreSheet>('scoreSheet');
    expect(found).toMatchObject({ side: 'staff', code: 'CB02', name: 'Cán bộ mẫu 02', at: 1 });
    expect(found.rows[0]!.slice(0, 2)).toEqual(['Mã cán bộ', 'Họ tên']);
  });

  test('the check misses no column, and notes the rows that are nobody', async () => {
    const { findings } = await ask<CheckResult>('checkWorkbook');
    const told = findings.filter(({ tab }) => tab === 'Cán bộ');
    expect(
      told.filter(({ kind }) => kind !== 'criteriaNote').map(({ kind, cell }) => `${kind} ${cell}`),
    ).toEqual([]);
    expect(told.map(({ cell }) => cell)).toEqual(['A4', 'A45']);
  });

  test('set-up leaves it as it is and says so', async () => {
    const grid = JSON.stringify(gridOf(sheet, 'Cán bộ'));
    const done = await ask<{ told: { kind: string; tab: string; detail: string }[] }>('setUpWorkbook', {
      withSample: false,
    });
    expect(done.told).toContainEqual({ kind: 'titled', tab: 'Cán bộ', detail: '3', meant: '' });
    await sheet.engine.settled();
    expect(JSON.stringify(gridOf(sheet, 'Cán bộ'))).toBe(grid);
  });
});
