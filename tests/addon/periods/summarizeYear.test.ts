import { describe, expect, test } from 'vitest';
import { openedSheet } from './frozenSheet.ts';

const freeze = (period: string) => ({ period, again: false, despite: true });

describe('a year from its quarters', async () => {
  const { call, rows, type, setting } = await openedSheet();
  const quarter = async (name: string) => {
    await setting('Kỳ hiện tại', name);
    expect((await call('freezeResults', freeze(name))).value.obstacle).toBe('');
  };

  test('without a frozen part nothing is written', async () => {
    expect((await call('summarizeYear', { year: 2020 })).value.obstacle).toBe('noParts');
    expect(rows('Tổng hợp năm')).toEqual([]);
  });

  test('what is there is put together, what lacks is said', async () => {
    await quarter('Quý I/2020');
    await type('Cán bộ', 'CB01', 'Điểm tinh thần trách nhiệm', 15);
    await quarter('Quý II/2020');
    const { value } = await call('summarizeYear', { year: 2020 });
    expect(value).toMatchObject({
      obstacle: '',
      data: { year: { year: 2020, present: ['Quý I/2020', 'Quý II/2020'], strict: false } },
    });
    const year = rows('Tổng hợp năm');
    expect(year.length).toBe(47);
    expect(year.find(row => row.Mã === 'CB01')).toMatchObject({
      Kỳ: 'Năm 2020',
      'Lần tổng hợp': 1,
      Điểm: 89.61,
      'Xếp loại': 'Tốt',
      'Lý do': 'Trung bình 89,61 của: Quý I/2020 88,87, Quý II/2020 90,34; Thiếu: Quý III/2020, Quý IV/2020',
      'Người tổng hợp': 'quantri@vidu.vn',
    });
    expect(year.find(row => row.Mã === 'CB23')).toMatchObject({ Điểm: 'Chưa đủ dữ liệu', 'Xếp loại': '' });
    expect(rows('Nhật ký').slice(-1)).toMatchObject([
      { 'Đối tượng': 'Năm 2020', Việc: 'Tổng hợp năm, lần 1' },
    ]);
  });

  test('a vetoed quarter keeps the year below the top only where the switch says so', async () => {
    const ofCB02 = () => rows('Tổng hợp năm').filter(row => row.Mã === 'CB02');
    expect(ofCB02()).toMatchObject([{ Điểm: 99.41, 'Xếp loại': 'Xuất sắc' }]);
    await setting('Một quý không hoàn thành thì không xuất sắc cả năm', 'Có');
    await call('summarizeYear', { year: 2020 });
    expect(ofCB02()).toMatchObject([{}, { 'Lần tổng hợp': 2, Điểm: 99.41, 'Xếp loại': 'Tốt' }]);
    expect(ofCB02()[1]!['Lý do']).toContain('Không Xuất sắc vì Quý I/2020 xếp loại Trung bình');
  });

  test('months are another way to make a year', async () => {
    await setting('Tổng hợp năm theo', 'Tháng');
    const { value } = await call('openPeriods', null);
    expect(value.year).toMatchObject({ present: [], missing: { length: 12 } });
  });
});
