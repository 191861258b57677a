import { describe, expect, test } from 'vitest';
import { openedSheet } from './frozenSheet.ts';

interface Clearing {
  readonly tab: string;
  readonly rows: number;
}

const example = async () => {
  const opened = await openedSheet();
  const plan = async () => (await opened.call('planNewRound', null)).value;
  const ask = async (change = {}) => {
    const { clearings } = await plan();
    const clear = clearings.map(({ tab, rows }: Clearing) => ({ tab, rows }));
    const asked = { period: 'năm 2021', clear, typed: 'mở đợt mới', despite: true, ...change };
    return opened.call('openNewRound', asked);
  };
  return { ...opened, plan, ask };
};

describe('a new round', async () => {
  const { call, rows, type, plan, ask } = await example();
  const untouched = () => rows('Sáng kiến').length === 12 && rows('Cán bộ')[0]!.Điểm === 88.87;

  test('names what would go, with its rows, and what stays', async () => {
    const { file, period, isFrozen, clearings } = await plan();
    expect({ file, period, isFrozen }).toEqual({
      file: 'Bảng tính mẫu',
      period: 'Năm 2020',
      isFrozen: false,
    });
    expect(clearings.map(({ tab, rows: count }: Clearing) => `${tab} ${count}`)).toEqual(
      ['Cán bộ', 'Đơn vị', 'Sáng kiến', 'Nhiệm vụ', 'Văn bản', 'Kiểm tra', 'Vụ việc'].map(
        tab => `${tab} ${rows(tab).length}`,
      ),
    );
    expect(clearings[0].columns).toContain('Điểm tinh thần trách nhiệm');
    expect(clearings[0].columns).not.toContain('Họ tên');
    expect(clearings[0].columns).not.toContain('Được giao');
  });

  test.each([
    ['without the words of confirmation', { typed: 'ok' }, 'notConfirmed'],
    ['before the period is frozen, unless that was seen', { despite: false }, 'notFrozen'],
    ['into a period that cannot be read', { period: 'đợt hai' }, 'noPeriod'],
    ['with other rows than the page has named', { clear: [{ tab: 'Sáng kiến', rows: 11 }] }, 'changed'],
    ['of a tab that is no facts', { clear: [{ tab: 'Tiêu chí', rows: 41 }] }, 'changed'],
  ])('%s clears nothing', async (_, change, obstacle) => {
    expect((await ask(change)).value.obstacle).toBe(obstacle);
    expect(untouched()).toBe(true);
  });

  test('clears the facts; people, units, criteria, formulas and what is frozen stay', async () => {
    await call('freezeResults', { period: 'Năm 2020', again: false, despite: true });
    await type('Cán bộ', 'CB02', 'Vi phạm kỷ luật', 0);
    const [people, units, criteria] = ['Cán bộ', 'Đơn vị', 'Tiêu chí'].map(rows);
    const { value } = await ask({ despite: false });
    expect(value).toMatchObject({ obstacle: '', plan: { period: 'Năm 2021', isFrozen: false } });
    for (const tab of ['Sáng kiến', 'Nhiệm vụ', 'Văn bản', 'Kiểm tra', 'Vụ việc'])
      expect(rows(tab), tab).toEqual([]);
    expect(rows('Tiêu chí')).toEqual(criteria);
    expect(rows('Kết quả đã chốt').length).toBe(47);
    const identity = ['Mã cán bộ', 'Họ tên', 'Mã đơn vị', 'Đối tượng', 'Người đứng đầu'];
    const pick = (row: Record<string, unknown>) => identity.map(header => row[header]);
    expect(rows('Cán bộ').map(pick)).toEqual(people!.map(pick));
    expect(rows('Đơn vị').map(row => row['Tên đơn vị'])).toEqual(units!.map(row => row['Tên đơn vị']));
    expect(rows('Cán bộ')[0]).toMatchObject({
      'Điểm tinh thần trách nhiệm': '',
      'Được giao': 0,
      Điểm: 'Chưa đủ dữ liệu',
    });
    expect(rows('Nhật ký')).toMatchObject([
      { 'Đối tượng': 'Năm 2021', Việc: 'Mở đợt mới', Từ: 'Năm 2020', Đến: 'Năm 2021' },
    ]);
    const settings = new Map(rows('Cấu hình').map(row => [row.Mục, row['Giá trị']]));
    expect([settings.get('Năm'), settings.get('Kỳ hiện tại')]).toEqual([2021, 'Năm 2021']);
  });
});

describe('a round that is opened, one after the other', async () => {
  const { sheet, call, rows, plan, ask } = await example();

  test('«Hoàn tác» brings everything back', async () => {
    const tabs = ['Cán bộ', 'Đơn vị', 'Sáng kiến', 'Nhiệm vụ', 'Văn bản', 'Kiểm tra', 'Vụ việc', 'Cấu hình'];
    const before = tabs.map(rows);
    expect((await ask()).value.obstacle).toBe('');
    expect((await call('undoSetUp', null)).value).toMatchObject({ left: [] });
    await sheet.engine.settled();
    tabs.forEach((tab, at) => {
      expect(rows(tab), tab).toEqual(before[at]);
    });
  });

  test('only the tabs that were chosen are cleared', async () => {
    await ask({ clear: [{ tab: 'Văn bản', rows: rows('Văn bản').length }], period: 'Quý II/2020' });
    expect(rows('Văn bản')).toEqual([]);
    expect(rows('Sáng kiến').length).toBe(12);
    expect(rows('Cán bộ')[0]!['Điểm tinh thần trách nhiệm']).not.toBe('');
  });

  test('a column in which somebody has put a formula stays, and the plan says so', async () => {
    const { engine } = sheet;
    const header = rows('Cán bộ')[0]!;
    const column = Object.keys(header).indexOf('Vi phạm kỷ luật');
    engine.run('sheet.mutation.set-range-values', {
      unitId: engine.unit,
      subUnitId: engine.workbook.getSheetBySheetName('Cán bộ')!.getSheetId(),
      cellValue: { 1: { [column]: { f: '=1+1', v: null, t: null } } },
    });
    await engine.settled();
    expect((await plan()).clearings[0].kept).toEqual(['Vi phạm kỷ luật']);
    await ask();
    await engine.settled();
    expect(rows('Cán bộ')[0]!['Vi phạm kỷ luật']).toBe(2);
    expect(rows('Cán bộ')[0]!['Vi phạm quy chế ứng xử']).toBe('');
  });
});
