import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../../src/contract/AdminCheck.ts';
import type { AdminOverview } from '../../../src/contract/AdminSetUp.ts';
import type { QuotaData } from '../../../src/contract/QuotaData.ts';
import type { CellValue } from '../../../src/host/sheet/CellValue.ts';
import { openedSheet } from '../periods/frozenSheet.ts';
import { TITLES } from './exampleBook.ts';
import { tabNames, type as typeAt } from './settingUp.ts';

const ADMIN = 'quantri@vidu.vn';
const [FIGHTER, ADVANCED, NOT] = [
  'Đề nghị Chiến sĩ thi đua cơ sở',
  'Đề nghị Lao động tiên tiến',
  'Chưa đề nghị',
];
const [EXCELLENT_UNIT, ADVANCED_UNIT] = [
  'Đề nghị Tập thể lao động xuất sắc',
  'Đề nghị Tập thể lao động tiên tiến',
];

type Call = Awaited<ReturnType<typeof openedSheet>>['call'];

/** Has the tabs of titles made. */
async function consider(call: Call, user?: string): Promise<void> {
  const asked = { withSample: false, purpose: 'titles' };
  while ((await call('setUpWorkbook', asked, user)).value.left > 0);
}

describe('titles in the example', async () => {
  const { sheet, call, type, rows } = await openedSheet();
  const of = (tab: string, key: string) => rows(tab).find(row => Object.values(row)[0] === key)!;
  const person = (code: string) => of('Xét danh hiệu', code);
  const unit = (code: string) => of('Xét danh hiệu đơn vị', code);
  const write = async (tab: string, row: number, cells: readonly (CellValue | null)[]) => {
    typeAt(sheet, tab, [row - 1, 0], [cells as (string | number | null)[]]);
    await sheet.engine.settled();
  };
  const conduct = (...cells: (string | null)[]) => write('Kỷ luật và xác minh', 2, cells);

  const NOW = { kind: 'now', period: '' };
  const quota = async (): Promise<QuotaData> => (await call('openQuota', NOW)).value;
  const contests = async () => (await quota()).contests;
  const shown = () => tabNames(sheet).filter(name => TITLES.includes(name));
  const faults = async () => {
    const { findings }: CheckResult = (await call('checkWorkbook', null)).value;
    return findings.filter(({ tab }) => TITLES.includes(tab));
  };

  test('as long as nobody opens them nothing is calculated, their ceiling is not looked at, and nothing is missing', async () => {
    expect(shown()).toEqual([]);
    expect(await faults()).toEqual([]);
    const { unread, contests: found } = await quota();
    expect(unread).toEqual([]);
    expect(found.map(({ band }) => band)).toEqual(['Xuất sắc', 'Xuất sắc']);
    expect((await call('setUpWorkbook', { withSample: false })).value).toMatchObject({ made: [], left: 0 });
  });

  test('an admin opens them, as often as they like; nobody else does', async () => {
    await type('Cấu hình', 'Quản trị', 'Giá trị', ADMIN);
    for (;;) if (!(await call('setUpWorkbook', { withSample: false }, ADMIN)).value.left) break;
    const asked = { withSample: false, purpose: 'titles' };
    expect((await call('setUpWorkbook', asked, 'la@vidu.vn')).refused).toMatchObject({ code: 'readOnly' });
    const other = { ...asked, purpose: 'else' };
    expect((await call('setUpWorkbook', other, ADMIN)).refused).toMatchObject({ code: 'invalid' });
    expect(shown()).toEqual([]);
    for (const _ of ['first', 'again']) await consider(call, ADMIN);
    expect(shown().toSorted()).toEqual(TITLES.toSorted());
    await sheet.engine.settled();
    expect(await faults()).toEqual([]);
    expect((await call('setUpWorkbook', { withSample: false }, ADMIN)).value).toMatchObject({
      ...{ made: [], left: 0 },
    });
  });

  test('everybody of Cán bộ and every unit stand there once, in their order', () => {
    const codes = (tab: string) => rows(tab).map(row => Object.values(row)[0]);
    expect(codes('Xét danh hiệu')).toEqual(codes('Cán bộ'));
    expect(codes('Xét danh hiệu đơn vị')).toEqual(codes('Đơn vị'));
    for (const { 'Mã cán bộ': code, 'Xếp loại năm': rating, 'Điểm năm': score } of rows('Xét danh hiệu'))
      expect([rating, score]).toEqual([
        of('Cán bộ', String(code))['Xếp loại'],
        of('Cán bộ', String(code)).Điểm,
      ]);
  });

  test('who is rated well is proposed; with a recognised initiative as Chiến sĩ thi đua; else it says what is missing', () => {
    expect(person('CB13')).toMatchObject({ 'Được công nhận': 1, 'Xếp loại': FIGHTER, 'Còn thiếu': '' });
    expect(person('CB12')).toMatchObject({
      ...{ 'Xếp loại năm': 'Xuất sắc', 'Được công nhận': 0, 'Xếp loại': ADVANCED },
      'Còn thiếu': `Để đạt ${FIGHTER}: Sáng kiến «Được công nhận» phải đạt ít nhất 1 (đang là 0)`,
    });
    expect(person('CB11')).toMatchObject({ 'Xếp loại năm': 'Khá', 'Xếp loại': NOT });
    expect(person('CB04')).toMatchObject({ 'Xếp loại năm': '', 'Xếp loại': '' });
  });

  test('units count the proposals of their people; as long as one of them is open, nothing is said', () => {
    expect(unit('P1')).toMatchObject({
      ...{ 'Số người': 7, 'Người được đề nghị Lao động tiên tiến trở lên': 5 },
      ...{ 'Người được đề nghị Chiến sĩ thi đua': 2, 'Xếp loại': EXCELLENT_UNIT },
    });
    expect(unit('P3')).toMatchObject({ 'Xếp loại': ADVANCED_UNIT });
    // CB04 is of T4, and of the whole.
    for (const code of ['T4', 'Trung tâm'])
      expect(unit(code)).toMatchObject({
        ...{ 'Người được đề nghị Lao động tiên tiến trở lên': '', 'Xếp loại': '' },
      });
  });

  test('an initiative that is no longer recognised changes the person and the unit at once', async () => {
    const row = 2 + rows('Sáng kiến').findIndex(one => one['Trạng thái'] === 'Được công nhận');
    await type('Sáng kiến', row, 'Trạng thái', 'Đã rút');
    expect([person('CB01'), person('CB13')].map(one => one['Được công nhận'])).toEqual([0, 0]);
    expect(person('CB13')['Xếp loại']).toBe(ADVANCED);
    expect(unit('P1')).toMatchObject({
      ...{ 'Người được đề nghị Chiến sĩ thi đua': 0, 'Xếp loại': ADVANCED_UNIT },
    });
    await type('Sáng kiến', row, 'Trạng thái', 'Được công nhận');
    expect([person('CB13'), unit('P1')].map(one => one['Xếp loại'])).toEqual([FIGHTER, EXCELLENT_UNIT]);
  });

  test.each<[string, (string | null)[], string, string]>([
    ['who is being looked into', ['CB13', 'Đang xem xét, xác minh', null], NOT, ADVANCED_UNIT],
    ['who was disciplined lightly', ['CB13', 'Kỷ luật', 'Khiển trách'], NOT, ADVANCED_UNIT],
    ['who was disciplined', ['CB13', 'Kỷ luật', 'Cảnh cáo'], NOT, NOT],
    ['whose discipline has no form', ['CB13', 'Kỷ luật', null], NOT, NOT],
    ['of somebody else', ['CB01', 'Kỷ luật', 'Khiển trách'], FIGHTER, ADVANCED_UNIT],
  ])('nobody is proposed %s; the unit feels it from cảnh cáo on', async (_, cells, ofPerson, ofUnit) => {
    await conduct(...cells);
    const found = [person('CB13'), unit('P1')].map(one => one['Xếp loại']);
    await conduct(null, null, null);
    // Of the seven of P1 four are left.
    expect(found).toEqual([ofPerson, ofUnit]);
  });

  test('the result of the year holds as soon as there is one: of the last round, after the ceilings, without its note', async () => {
    const year = (code: string, rating: string, after = '', score: number | string = 91) => [
      ...['Năm 2020', 1, 'Cán bộ', code, 'x', 'P1', '', '', score, rating, after],
    ];
    const written = [
      year('CB12', 'Khá'),
      year('CB12', 'Xuất sắc', 'Tốt'),
      year('CB11', 'Tốt (tạm tính 2/4 quý)'),
      year('CB13', '', '', 'Không áp dụng'),
      ['Năm 2019', ...year('CB14', 'Trung bình').slice(1)],
    ];
    typeAt(sheet, 'Tổng hợp năm', [1, 0], written);
    await sheet.engine.settled();
    expect(['CB12', 'CB11', 'CB13', 'CB14'].map(code => person(code)['Xếp loại năm'])).toEqual([
      ...['Tốt', 'Tốt', 'Không xếp loại', 'Tốt'],
    ]);
    expect(person('CB13')).toMatchObject({ 'Điểm năm': 'Không áp dụng', 'Xếp loại': NOT });
    typeAt(
      sheet,
      'Tổng hợp năm',
      [1, 0],
      written.map(row => row.map(() => null)),
    );
    await sheet.engine.settled();
    expect(person('CB13')['Xếp loại']).toBe(FIGHTER);
  });

  test('a condition that somebody edits holds at once', async () => {
    const row = 2 + rows('Danh hiệu').findIndex(one => one.Mã === 'Sáng kiến');
    await type('Danh hiệu', row, 'Chỉ tiêu', 'ít nhất 2');
    expect(person('CB13')['Xếp loại']).toBe(ADVANCED);
    await type('Danh hiệu', row, 'Chỉ tiêu', 'ít nhất 1');
  });

  test('somebody who comes stands there, too', async () => {
    await write('Cán bộ', 42, ['CB41', 'Người mới', 'P1', 'Viên chức', 'Không']);
    expect(rows('Xét danh hiệu').slice(-1)).toMatchObject([{ 'Mã cán bộ': 'CB41', 'Mã đơn vị': 'P1' }]);
    expect(unit('P1')).toMatchObject({ 'Số người': 8, 'Xếp loại': '' });
    await write('Cán bộ', 42, [null, null, null, null, null]);
    expect(unit('P1')['Số người']).toBe(7);
  });

  describe('the ceiling of Chiến sĩ thi đua', () => {
    test('is 15 % of all who are proposed, by the total of the year', async () => {
      const found = (await contests())[2]!;
      const base = rows('Xét danh hiệu').filter(row => String(row['Xếp loại']).startsWith('Đề nghị')).length;
      expect(found).toMatchObject({
        ...{ side: 'staff', band: FIGHTER },
        ceilings: [{ share: 0.15, groups: [{ base, limit: Math.floor(base * 0.15), top: 2 }] }],
      });
      expect(
        found.contenders.map(({ code, score, below, standing }) => [code, score, below, standing]),
      ).toEqual([
        ['CB13', person('CB13')['Điểm năm'], ADVANCED, 'within'],
        ['CB01', person('CB01')['Điểm năm'], ADVANCED, 'within'],
      ]);
      await type('Trần xếp loại', 4, 'Tỷ lệ', '4%');
      expect((await contests())[2]!.contenders.map(({ standing }) => standing)).toEqual(['within', 'over']);
    });

    test('a cell of it that cannot be read is named', async () => {
      await type('Trần xếp loại', 4, 'Tính trên', 'Giỏi trở lên');
      expect((await quota()).unread).toEqual([{ row: 4, column: 'base', typed: 'Giỏi trở lên' }]);
    });

    test('a fault in Danh hiệu is told by the check, and the other ceilings are shown', async () => {
      const row = 2 + rows('Danh hiệu').findIndex(one => one.Mã === 'Sáng kiến');
      await type('Danh hiệu', row, 'Cách tính', 'Điều kiện lạ');
      expect((await contests()).map(({ band }) => band)).toEqual(['Xuất sắc', 'Xuất sắc']);
      const found = (await faults()).filter(({ kind }) => kind === 'criteriaFault');
      expect(found.map(({ fields }) => (fields as { place: string }).place)).toEqual([
        expect.stringMatching(/^Danh hiệu dòng \d+, «Cách tính»$/),
      ]);
    });
  });
});

describe('a workbook in which nobody considers titles', async () => {
  const { sheet, call } = await openedSheet();

  test('is offered them, and gets their tabs when somebody asks; undone they are gone, and can be made again', async () => {
    const isUsed = async () => {
      const { purposes }: AdminOverview = (await call('openAdmin', null)).value;
      return purposes.find(({ purpose }) => purpose === 'titles')?.isUsed;
    };
    const made = () => TITLES.filter(name => sheet.engine.workbook.getSheetBySheetName(name));
    expect(await isUsed()).toBe(false);
    await consider(call);
    expect(made()).toEqual(TITLES);
    expect(await isUsed()).toBe(true);
    await call('undoSetUp', null);
    expect(made()).toEqual([]);
    await consider(call);
    expect(made()).toEqual(TITLES);
  });
});
