import { describe, expect, test } from 'vitest';
import type { ReviewQueue } from '../../../src/contract/ReviewQueue.ts';
import type { LocalSheet } from '../../../src/host/server/LocalSheet.ts';
import { stillExamples } from '../../example/copies.ts';
import { asked, registering } from '../register/registering.ts';
import { rowsOf, setting, type } from '../register/rows.ts';

const COUNCIL = 'hoidong@vidu.vn';
const copies = stillExamples(sheet => {
  setting(sheet, 'Người xét duyệt', COUNCIL);
});

const typed: Readonly<Record<string, string>> = {
  Loại: 'Giải pháp',
  Tên: 'Nhắc hạn trả kết quả bằng tin nhắn',
  'Lĩnh vực CCHC': 'Cải cách thủ tục hành chính',
  'Mã tác giả': 'cb07',
  'Thực trạng': 'Hay trễ hạn',
  'Giải pháp': 'Tự nhắc trước ba ngày',
  'Kết quả mong đợi': 'Không trễ',
};

/** Types a row into the register; row 12 is the first free one. */
function typeRow(sheet: LocalSheet, row: number, change: Readonly<Record<string, string>> = {}): void {
  for (const [header, text] of Object.entries({ ...typed, ...change }))
    if (text !== '') type(sheet, 'Sáng kiến', row, header, text);
}

describe('rows that were typed by hand', { timeout: 60_000 }, () => {
  test('get number, key, time, state, version, history, and what the roster knows', async () => {
    const { run, sheet } = await registering(copies);
    typeRow(sheet, 12);
    typeRow(sheet, 13, {
      Tên: 'Tủ hồ sơ dùng chung cho trạm',
      'Mã tác giả': 'CB08, CB09',
      'Tỷ lệ đóng góp': '33,5 %; 66.5',
    });
    typeRow(sheet, 15, { 'Trạng thái': 'Được công nhận' });
    const before = Date.now() - 1000;
    const { value: taken } = await run('acceptTyped', [], COUNCIL);
    expect(taken.numbers).toEqual(['SK-2020-0013', 'SK-2020-0014', 'SK-2020-0015']);
    const value = taken.queue;
    expect(value.typed).toEqual([]);
    expect(value.waiting.slice(-3).map((one: { number: string }) => one.number)).toEqual([
      'SK-2020-0013',
      'SK-2020-0014',
      'SK-2020-0015',
    ]);
    const rows = rowsOf(sheet, 'Sáng kiến').slice(12);
    expect(rows).toMatchObject([
      {
        ...typed,
        'Số tiếp nhận': 'SK-2020-0013',
        'Mã đơn vị': 'P1',
        'Đơn vị': 'Phòng mẫu 1',
        'Mã tác giả': 'CB07',
        'Tác giả': 'Cán bộ mẫu 07',
        'Tỷ lệ đóng góp': '100',
        'Trạng thái': 'Đã đăng ký',
        'Người cập nhật': COUNCIL,
        'Phiên bản': 1,
        Khóa: 'tay-SK-2020-0013',
      },
      { 'Tác giả': 'Cán bộ mẫu 08; Cán bộ mẫu 09', 'Tỷ lệ đóng góp': '33,5; 66,5', 'Mã đơn vị': 'P2' },
      { 'Số tiếp nhận': 'SK-2020-0015', 'Trạng thái': 'Đã đăng ký' },
    ]);
    expect(Date.parse(value.waiting.at(-1).registeredAt)).toBeGreaterThan(before);
    expect(rowsOf(sheet, 'Nhật ký')).toMatchObject(
      ['SK-2020-0013', 'SK-2020-0014', 'SK-2020-0015'].map(number => ({
        Người: COUNCIL,
        'Đối tượng': number,
        Việc: 'Tiếp nhận dòng nhập tay',
        Đến: 'Đã đăng ký',
        Khóa: `tay-${number}`,
      })),
    );
    expect((await run('acceptTyped', [], COUNCIL)).value.numbers).toEqual([]);
    expect(rowsOf(sheet, 'Nhật ký')).toHaveLength(3);
    expect(rowsOf(sheet, 'Sáng kiến').slice(12)).toEqual(rows);
  });

  test('can be changed afterwards as any other', async () => {
    const { run, sheet } = await registering(copies);
    typeRow(sheet, 12);
    await run('acceptTyped', [], COUNCIL);
    const change = {
      number: 'SK-2020-0013',
      version: 1,
      as: '',
      action: 'approve',
      reason: '',
      day: '',
      evidence: '',
    };
    const key = 'a0000000-0000-4000-8000-000000000001';
    expect((await run('changeState', [{ ...change, key }], COUNCIL)).value).toMatchObject({
      state: 'Đã duyệt',
    });
    await run('acceptTyped', [], COUNCIL);
    expect(rowsOf(sheet, 'Nhật ký')).toHaveLength(2);
    expect(rowsOf(sheet, 'Sáng kiến')[12]!.Khóa).toBe(`tay-SK-2020-0013 ${key}`);
  });

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['no title', { Tên: '' }, ['Tên']],
    ['a title that is too short', { Tên: 'Ngắn' }, ['Tên']],
    ['an unknown kind', { Loại: 'Phát minh' }, ['Loại']],
    ['no field', { 'Lĩnh vực CCHC': '' }, ['Lĩnh vực CCHC']],
    ['an author who is not in the roster', { 'Mã tác giả': 'CB07; CB99' }, ['Mã tác giả']],
    ['an author twice', { 'Mã tác giả': 'CB07; cb07', 'Tỷ lệ đóng góp': '50; 50' }, ['Mã tác giả']],
    ['an outsider without a name', { 'Mã tác giả': 'CB07; –', 'Tỷ lệ đóng góp': '50; 50' }, ['Tác giả']],
    ['a day that has not come', { 'Ngày bắt đầu áp dụng': '1/1/2200' }, ['Ngày bắt đầu áp dụng']],
    ['two authors without shares', { 'Mã tác giả': 'CB07; CB08' }, ['Tỷ lệ đóng góp']],
    ['shares of 90', { 'Mã tác giả': 'CB07; CB08', 'Tỷ lệ đóng góp': '50; 40' }, ['Tỷ lệ đóng góp']],
    ['a day that no calendar has', { 'Ngày bắt đầu áp dụng': '31/02/2020' }, ['Ngày bắt đầu áp dụng']],
    [
      'a title alone',
      {
        Loại: '',
        'Lĩnh vực CCHC': '',
        'Mã tác giả': '',
        'Thực trạng': '',
        'Giải pháp': '',
        'Kết quả mong đợi': '',
      },
      ['Loại', 'Lĩnh vực CCHC', 'Thực trạng', 'Giải pháp', 'Kết quả mong đợi', 'Mã tác giả'],
    ],
  ])('are left alone and say what they lack: %s', async (_, change, lacks) => {
    const { run, sheet } = await registering(copies);
    typeRow(sheet, 12, change);
    typeRow(sheet, 13);
    const before = rowsOf(sheet, 'Sáng kiến')[12];
    const told = ({ value }: { value: ReviewQueue }) =>
      value.typed.map(({ tab, row, problems }) => [tab, row, problems.map(({ column }) => column)]);
    const expected = ['Sáng kiến', 14, lacks];
    expect(told(await run('reviewQueue', [], COUNCIL))[0]).toEqual(expected);
    const { value: taken } = await run('acceptTyped', [], COUNCIL);
    expect(told({ value: taken.queue })).toEqual([expected]);
    expect(rowsOf(sheet, 'Sáng kiến')[12]).toEqual(before);
    expect(rowsOf(sheet, 'Sáng kiến')[13]).toMatchObject({ 'Số tiếp nhận': 'SK-2020-0013' });
  });

  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    ['a name without marks', { 'Mã tác giả': 'can bo mau 07' }, { 'Mã tác giả': 'CB07' }],
    ['names in «Tác giả»', { 'Mã tác giả': '', 'Tác giả': 'Cán bộ mẫu 07' }, { 'Mã tác giả': 'CB07' }],
    [
      'a name and a code',
      { 'Mã tác giả': 'Cán bộ mẫu 07; cb08', 'Tỷ lệ đóng góp': '50; 50' },
      { 'Mã tác giả': 'CB07; CB08', 'Tác giả': 'Cán bộ mẫu 07; Cán bộ mẫu 08' },
    ],
    ['a kind without marks', { Loại: 'mo hinh' }, { Loại: 'Mô hình' }],
    [
      'a field in lower case',
      { 'Lĩnh vực CCHC': 'hiện đại hoá hành chính' },
      { 'Lĩnh vực CCHC': 'Hiện đại hóa hành chính' },
    ],
  ])('are read as people type on a phone: %s', async (_, change, expected) => {
    const { run, sheet } = await registering(copies);
    typeRow(sheet, 12, change);
    expect((await run('acceptTyped', [], COUNCIL)).value.numbers).toEqual(['SK-2020-0013']);
    expect(rowsOf(sheet, 'Sáng kiến')[12]).toMatchObject(expected);
  });

  test.each<[string, Readonly<Record<string, string>>, object]>([
    [
      'a part of a name: whom it may mean',
      { 'Mã tác giả': 'mẫu 07' },
      {
        column: 'Mã tác giả',
        code: 'unknown',
        found: 'mẫu 07',
        near: [{ code: 'CB07', name: 'Cán bộ mẫu 07' }],
      },
    ],
    [
      'a name that nobody has',
      { 'Mã tác giả': 'Ngô Xyz' },
      { column: 'Mã tác giả', code: 'unknown', found: 'Ngô Xyz', near: [] },
    ],
    ['an unknown kind', { Loại: 'Phát minh' }, { column: 'Loại', code: 'unknown', found: 'Phát minh' }],
    [
      'shares that are no numbers',
      { 'Tỷ lệ đóng góp': 'tất cả' },
      { column: 'Tỷ lệ đóng góp', code: 'share', found: 'tất cả' },
    ],
    [
      'no shares of two',
      { 'Mã tác giả': 'CB07; CB08' },
      { column: 'Tỷ lệ đóng góp', code: 'missing', found: '' },
    ],
  ])('filled cells that cannot be read say what was found: %s', async (_, change, expected) => {
    const { run, sheet } = await registering(copies);
    typeRow(sheet, 12, change);
    const { problems } = (await run('reviewQueue', [], COUNCIL)).value.typed[0];
    expect(problems).toMatchObject([expected]);
  });

  test('a column that people have added does not make a row', async () => {
    const { run, sheet } = await registering(copies);
    const { engine } = sheet;
    const tab = engine.workbook.getSheetBySheetName('Sáng kiến')!.getSheetId();
    engine.run('sheet.mutation.set-range-values', {
      unitId: engine.unit,
      subUnitId: tab,
      cellValue: { 0: { 22: { v: 'Ghi chú', t: 1 } }, 20: { 22: { v: 'x', t: 1 } } },
    });
    expect((await run('reviewQueue', [], COUNCIL)).value.typed).toEqual([]);
  });

  test('a number that registering has taken meanwhile is not given again', async () => {
    const { run, sheet, register } = await registering(copies);
    typeRow(sheet, 14);
    expect((await register(asked())).value.number).toBe('SK-2020-0013');
    await run('acceptTyped', [], COUNCIL);
    const numbers = rowsOf(sheet, 'Sáng kiến').map(row => row['Số tiếp nhận']);
    expect(numbers.slice(12).toSorted()).toEqual(['SK-2020-0013', 'SK-2020-0014']);
  });
});
