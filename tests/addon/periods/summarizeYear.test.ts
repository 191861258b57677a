import { describe, expect, test } from 'vitest';
import { removeTab } from '../setup/settingUp.ts';
import { openedSheet } from './frozenSheet.ts';

const freeze = (period: string, again = false) => ({ period, again, despite: true });
const CARRY = 'Giới hạn của kỳ đối với cả năm';

describe('a year from its quarters', async () => {
  const { call, rows, type, setting } = await openedSheet();
  const quarter = async (name: string) => {
    await setting('Kỳ hiện tại', name);
    expect((await call('freezeResults', freeze(name))).value.obstacle).toBe('');
  };
  const summed = async () => (await call('openPeriods', null)).value.year.summed as number;
  const sum = async () => {
    const { value } = await call('summarizeYear', { year: 2020, replaces: await summed() });
    expect(value.obstacle).toBe('');
    return value.data.year;
  };
  /** The row that holds. */
  const ofYear = (code: string) => {
    const found = rows('Tổng hợp năm').filter(row => row.Mã === code);
    expect(found.map(row => row['Lần tổng hợp'])).toEqual([...found.keys()].map(at => at + 1));
    return found.at(-1)!;
  };

  test('without a frozen part nothing is written', async () => {
    expect((await call('summarizeYear', { year: 2020, replaces: 0 })).value.obstacle).toBe('noParts');
    expect(rows('Tổng hợp năm')).toEqual([]);
  });

  test('what limits a rating is frozen with it', async () => {
    await quarter('Quý I/2020');
    const ofCB02 = rows('Kết quả đã chốt').find(row => row.Mã === 'CB02')!;
    expect(ofCB02).toMatchObject({
      'Xếp loại': 'Trung bình',
      'Giới hạn': 'Điểm liệt H5 «Vụ việc đã kết luận»',
    });
    expect(rows('Kết quả đã chốt').find(row => row.Mã === 'CB01')!['Giới hạn']).toBe('');
  });

  test('what is there is put together, what lacks is said and makes the rating provisional', async () => {
    await type('Cán bộ', 'CB01', 'Điểm tinh thần trách nhiệm', 15);
    await quarter('Quý II/2020');
    expect(await sum()).toMatchObject({
      ...{ year: 2020, present: ['Quý I/2020', 'Quý II/2020'] },
      ...{ carry: 'vetoes', summed: 1, unused: [] },
    });
    expect(rows('Tổng hợp năm').length).toBe(47);
    expect(ofYear('CB01')).toMatchObject({
      Kỳ: 'Năm 2020',
      'Lần tổng hợp': 1,
      Điểm: 89.61,
      'Xếp loại': 'Tốt (tạm tính 2/4 quý)',
      'Lý do': 'Trung bình 89,61 của: Quý I/2020 88,87, Quý II/2020 90,34; Thiếu: Quý III/2020, Quý IV/2020',
      'Người tổng hợp': 'quantri@vidu.vn',
    });
    expect(ofYear('CB23')).toMatchObject({ Điểm: 'Chưa đủ dữ liệu', 'Xếp loại': '' });
    expect(rows('Nhật ký').slice(-1)).toMatchObject([
      { 'Đối tượng': 'Năm 2020', Việc: 'Tổng hợp năm, lần 1' },
    ]);
  });

  test('a vetoed quarter limits the year, and is named', () => {
    expect(ofYear('CB02')).toMatchObject({
      Điểm: 99.41,
      'Xếp loại': 'Trung bình (tạm tính 2/4 quý)',
      'Giới hạn': 'Điểm liệt H5 «Vụ việc đã kết luận»',
    });
    const where = 'Quý I/2020 (H5 «Vụ việc đã kết luận»), Quý II/2020 (H5 «Vụ việc đã kết luận»)';
    expect(ofYear('CB02')['Lý do']).toContain(
      `Xếp loại Trung bình do điểm liệt ở ${where}; Trung bình 99,41`,
    );
    const heads = rows('Tổng hợp năm').filter(
      row => row['Người đứng đầu'] === 'Có' && typeof row.Hạng === 'number',
    );
    expect(ofYear('CB02').Hạng).toBe(Math.max(...heads.map(row => row.Hạng as number)));
  });

  test('a row that was frozen without «Giới hạn» is read from its reason; without a reason from its points', async () => {
    const frozen = rows('Kết quả đã chốt');
    const rowsOf = [...frozen.keys()].filter(at => frozen[at]!.Mã === 'CB02').map(at => at + 2);
    expect(rowsOf).toHaveLength(2);
    for (const row of rowsOf) await type('Kết quả đã chốt', row, 'Giới hạn', '');
    await sum();
    expect(ofYear('CB02')['Lý do']).toContain('điểm liệt ở Quý I/2020 (H5 «Vụ việc đã kết luận»)');
    for (const row of rowsOf) await type('Kết quả đã chốt', row, 'Lý do', '');
    await sum();
    expect(ofYear('CB02')).toMatchObject({
      'Xếp loại': 'Trung bình (tạm tính 2/4 quý)',
      'Lý do': expect.stringMatching(/^Xếp loại Trung bình do điểm liệt ở Quý I\/2020, Quý II\/2020; /),
    });
  });

  test('a second result replaces the first only where the page has seen that, and loses nothing', async () => {
    const before = rows('Tổng hợp năm');
    for (const replaces of [0, 1, 99]) {
      const { value } = await call('summarizeYear', { year: 2020, replaces });
      expect(value).toMatchObject({ obstacle: 'otherYear', data: { year: { summed: 3 } } });
    }
    expect(rows('Tổng hợp năm')).toEqual(before);
    await sum();
    const after = rows('Tổng hợp năm');
    expect(after).toHaveLength(4 * 47);
    expect(after.slice(0, before.length)).toEqual(before);
    expect([...new Set(after.map(row => row['Lần tổng hợp']))]).toEqual([1, 2, 3, 4]);
  });

  test('of two at once only one is written', async () => {
    const asked = { year: 2020, replaces: await summed() };
    const both = await Promise.all([call('summarizeYear', asked), call('summarizeYear', asked)]);
    expect(both.map(({ value }) => value.obstacle).sort()).toEqual(['', 'otherYear']);
    ofYear('CB01');
  });

  test('the setting of before and the one of now say which limits carry over', async () => {
    await setting(CARRY, 'Có');
    expect((await call('openPeriods', null)).value.year.carry).toBe('lowest');
    await setting(CARRY, 'Theo mức thấp nhất trong kỳ');
    expect((await call('openPeriods', null)).value.year.carry).toBe('all');
  });

  test('results from another body fill what lacks; rows that cannot be used are told', async () => {
    const moved = async (row: number, cells: Record<string, string | number>) => {
      for (const [header, cell] of Object.entries(cells)) await type('Kết quả chuyển đến', row, header, cell);
    };
    await moved(2, { 'Mã cán bộ': 'CB01', Kỳ: 'quý 3/2020', Điểm: 95, 'Nơi gửi': 'Trạm B' });
    await moved(3, { 'Mã cán bộ': 'CB01', Kỳ: 'quý 5/2020', Điểm: 95 });
    await moved(4, { 'Mã cán bộ': 'CB01', Kỳ: 'Quý IV/2020', Điểm: 'tốt' });
    await moved(5, { 'Mã cán bộ': 'CB999', Kỳ: 'Quý IV/2020', Điểm: 90 });
    await moved(6, { 'Mã cán bộ': 'CB01', Kỳ: 'Quý IV/2019', Điểm: 1 });
    const { unused } = await sum();
    expect(unused).toEqual([
      { number: 3, why: 'period' },
      { number: 4, why: 'score' },
      { number: 5, why: 'code' },
    ]);
    expect(ofYear('CB01')).toMatchObject({ Điểm: 91.4, 'Xếp loại': 'Xuất sắc (tạm tính 3/4 quý)' });
    expect(ofYear('CB01')['Lý do']).toContain('Quý III/2020 95 (chuyển đến từ Trạm B)');
  });

  test('a workbook that is older than tab and column freezes and sums up all the same', async () => {
    const old = await openedSheet();
    removeTab(old.sheet, 'Kết quả chuyển đến');
    for (const tab of ['Kết quả đã chốt', 'Tổng hợp năm']) await old.type(tab, 1, 'Giới hạn', 'Cột của tôi');
    await old.setting('Kỳ hiện tại', 'Quý I/2020');
    expect((await old.call('freezeResults', freeze('Quý I/2020'))).value.obstacle).toBe('');
    expect((await old.call('summarizeYear', { year: 2020, replaces: 0 })).value.obstacle).toBe('');
    const found = old.rows('Tổng hợp năm').find(row => row.Mã === 'CB02')!;
    expect(found).toMatchObject({ 'Xếp loại': 'Trung bình (tạm tính 1/4 quý)', 'Cột của tôi': '' });
    expect(found['Lý do']).toContain('điểm liệt ở Quý I/2020 (H5 «Vụ việc đã kết luận»)');
  });

  test('months are another way to make a year', async () => {
    await setting('Tổng hợp năm theo', 'Tháng');
    const { value } = await call('openPeriods', null);
    expect(value.year).toMatchObject({ present: [], missing: { length: 12 } });
  });
});

test.each([null, {}, { year: 2020 }, { year: 2020, replaces: 'x' }, { year: 2020, replaces: 0, more: 1 }])(
  'what the page does not send is refused: %j',
  async given => {
    const { call, rows } = await openedSheet();
    expect((await call('summarizeYear', given)).refused.code).toBe('invalid');
    expect(rows('Tổng hợp năm')).toEqual([]);
  },
);
