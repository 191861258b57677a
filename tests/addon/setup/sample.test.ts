import { describe, expect, test } from 'vitest';
import { cchc2020 as campaign } from '../../../src/campaigns/cchc-2020/cchc-2020.ts';
import { exampleSheet } from '../../host/exampleSheet.ts';
import { gridOf } from '../../host/gridOf.ts';

const sheet = await exampleSheet();
const tabs = Object.fromEntries(
  sheet.engine.workbook.getSheets().map(tab => [tab.getName(), gridOf(sheet, tab.getName())]),
);

/** The rows of a tab by header. */
function rows(name: string): Record<string, unknown>[] {
  const [header, ...body] = tabs[name]!;
  return body
    .filter(row => row[0] !== '')
    .map(row => Object.fromEntries(header!.map((title, at) => [title, row[at]])));
}
const find = (name: string, code: string) => rows(name).find(row => Object.values(row)[0] === code)!;
/** A day of March of the campaign's year. */
const serial = (day: number) => ({
  serial: (Date.UTC(campaign.year, 2, day) - Date.UTC(1899, 11, 30)) / 86_400_000,
});
const person = (code: string) => find('Cán bộ', code);
const unit = (code: string) => find('Đơn vị', code);

describe('scored by its own formulas, the sample', () => {
  test('has no fault anywhere', () => {
    expect(JSON.stringify(tabs)).not.toMatch(/Lỗi:|#[A-Z]/);
  });

  test('shows every rating, and a few rows that still lack data', () => {
    const ratings = rows('Cán bộ').map(row => row['Xếp loại']);
    expect(new Set(ratings)).toEqual(new Set(['Xuất sắc', 'Tốt', 'Khá', 'Trung bình', '']));
    expect(ratings.filter(rating => rating === '').length).toBeLessThan(5);
    expect(new Set(rows('Đơn vị').map(row => row['Xếp loại']))).toEqual(
      new Set(['Xuất sắc', 'Tốt', 'Khá', '']),
    );
  });

  test('the Trung tâm counts the tasks and people of all units', () => {
    const units = rows('Đơn vị').filter(row => row.Loại !== 'Trung tâm');
    for (const column of ['Được giao', 'Hoàn thành', 'Vượt tiến độ', 'Đã đăng ký', 'Số người', 'VB nội bộ'])
      expect(units.reduce((sum, row) => sum + Number(row[column]), 0)).toBe(unit('Trung tâm')[column]);
  });
});

describe('traps that the sample holds', () => {
  test('10 documents, 8 secret, 2 on paper; no survey: not applicable', () => {
    const { 'Lý do': reason, ...row } = unit('T5');
    expect(['VB nội bộ', 'VB nội bộ mật', 'VB nội bộ phải giấy'].map(title => row[title])).toEqual([
      10, 8, 2,
    ]);
    expect(reason).toContain(
      'Không áp dụng: T-CT3c «Phiếu hài lòng» (mẫu số bằng 0), T-CT4a «VB nội bộ điện tử» (mẫu số bằng 0)',
    );
  });

  test('blank cells: not enough data, for the person and for the unit', () => {
    expect(person('CB23')).toMatchObject({ 'Vi phạm kỷ luật': '', Điểm: 'Chưa đủ dữ liệu' });
    expect(person('CB23')['Lý do']).toContain(
      'Thiếu: S1-2 «Điểm tinh thần trách nhiệm», S2 «Vi phạm kỷ luật»',
    );
    expect(unit('T5')).toMatchObject({ 'Người thực hiện tốt văn hóa công sở': '', Điểm: 'Chưa đủ dữ liệu' });
  });

  test('1 early of 5, the others on the deadline day: 20 % is not more than 20 %', () => {
    expect(person('CB11')).toMatchObject({ 'Được giao': 5, 'Đúng hạn': 5, 'Vượt tiến độ': 1 });
    const days = rows('Nhiệm vụ').filter(task => task['Mã cán bộ'] === 'CB11');
    expect(
      days.filter(task => JSON.stringify(task.Hạn) === JSON.stringify(task['Ngày hoàn thành'])).length,
    ).toBe(4);
    expect(person('CB11')['Lý do']).toContain('CT2 «Vượt tiến độ»: 1/5 = 20%, cần trên 20%');
  });

  test('109 of 110 is 99,09 %', () => {
    expect(unit('T6')['Lý do']).toContain('109/110 = 99,09%');
  });

  test('06/3 as it is typed is 6 March: early for a deadline on 20 March', () => {
    const task = rows('Nhiệm vụ').find(row => row['Mã nhiệm vụ'] === 'NV001')!;
    expect(task).toMatchObject({ 'Mã cán bộ': 'CB01', 'Ngày hoàn thành': serial(6), Hạn: serial(20) });
    expect(person('CB01')['Vượt tiến độ']).toBe(1);
  });

  test('a name in NFD stays as it was typed', () => {
    const name = String(person('CB17')['Họ tên']);
    expect(name.normalize('NFC') === name).toBe(false);
  });

  test('12,5 is a number', () => {
    expect(person('CB12')).toMatchObject({ 'Được giao': 18, 'Vượt tiến độ': 6 });
    expect(person('CB09')['Điểm tinh thần trách nhiệm']).toBe(12.5);
    expect(person('CB09')['Lý do']).toContain('chấm 12,5/15');
  });

  test('a concluded case vetoes the head of its unit, a pending one only warns', () => {
    expect(person('CB02')).toMatchObject({ Điểm: 99.41, 'Xếp loại': 'Trung bình' });
    expect(person('CB03')['Xếp loại']).toBe('Tốt');
    expect(person('CB03')['Lý do']).toContain('Chưa đạt, không tính điểm: H5-CB');
  });

  test('người lao động are not asked for CT2', () => {
    expect(person('CB08')['Lý do']).toMatch(/Được 69\/85 điểm/);
  });
});
