import ExcelJS from 'exceljs';
import { afterAll, describe, expect, test } from 'vitest';
import type { CheckResult, RepairResult } from '../../../src/contract/AdminCheck.ts';
import type { AdminOverview, SetUpProgress } from '../../../src/contract/AdminSetUp.ts';
import type { ErasurePlan } from '../../../src/contract/PersonalData.ts';
import type { SidebarData } from '../../../src/contract/SidebarData.ts';
import { readSnapshot } from '../../../src/host/xlsx/readSnapshot.ts';
import { opened } from '../../example/opened.ts';
import { gridOf } from '../../host/gridOf.ts';
import { tabNames, type } from './settingUp.ts';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Phòng ban', 'Email'];
const PEOPLE = 300;
const people = Array.from({ length: PEOPLE }, (_, at) => [
  at + 1,
  `Người mẫu ${at + 1}`,
  new Date(Date.UTC(1980, 1, (at % 27) + 1)),
  'Chuyên viên',
  `Phòng mẫu ${(at % 3) + 1}`,
  `nguoi${at + 1}@vidu.vn`,
]);

/** As an office keeps it, written by a program that is not ours. */
async function listOf(name: string, titles: readonly string[]) {
  const book = new ExcelJS.Workbook();
  book.addWorksheet(name).addRows([...titles.map(title => [title]), HEADER, ...people]);
  return readSnapshot(new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer));
}

const more = `function insertAt(row) {
  SpreadsheetApp.getActiveSpreadsheet().getSheets().filter(function (sheet) { return /C.n b./i.test(sheet.getName()); })[0].insertRowsBefore(row, 1);
}`;

describe.each([
  ['in the tab of that name', 'Cán bộ', [], true],
  ['in another tab, below titles', 'DANH SÁCH CÁN BỘ 2026', ['SỞ MẪU', 'DANH SÁCH CÁN BỘ', ''], false],
] as const)(
  'a list of people that a body keeps, %s',
  { timeout: 120_000 },
  async (_, name, titles, isNamed) => {
    const { sheet, run } = opened(await listOf(name, titles), { later: afterAll, more });
    await sheet.engine.settled();
    const before = gridOf(sheet, name);
    const head = titles.length;
    const ask = async <Value>(called: string, ...given: readonly unknown[]) => {
      const reply: { value: Value } = await run(called, given);
      await sheet.engine.settled();
      return reply.value;
    };
    /** A column by its title, below the header. */
    const column = (title: string) => {
      const rows = gridOf(sheet, name);
      return rows.slice(head + 1, head + 1 + PEOPLE).map(row => row[rows[head]!.indexOf(title)]);
    };
    const theirs = () => gridOf(sheet, name).map(row => row.slice(0, HEADER.length));
    const roster = {
      tab: name,
      columns: [
        { ours: 'Họ tên', theirs: 'Họ và tên' },
        { ours: 'Mã đơn vị', theirs: 'Phòng ban' },
        { ours: 'E-mail', theirs: 'Email' },
      ],
    };
    const setUp = async () => {
      for (;;) {
        const done = await ask<SetUpProgress>('setUpWorkbook', { withSample: false, roster });
        if (done.left === 0) return done;
      }
    };
    const finding = async (kind: string) => {
      const { findings } = await ask<CheckResult>('checkWorkbook');
      return findings.find(one => one.kind === kind);
    };

    test('is known; nothing is to be upgraded; guesses are offered', async () => {
      const { rosters, isSetUp, sheetVersion } = await ask<AdminOverview>('openAdmin');
      expect({ isSetUp, sheetVersion }).toEqual({ isSetUp: false, sheetVersion: null });
      expect(rosters).toEqual([
        {
          ...{ tab: name, isNamed, titles: HEADER, guessed: roster.columns },
          lacked: ['Họ tên', 'Mã đơn vị', 'Đối tượng', 'E-mail'],
        },
      ]);
    });

    test.each([
      ['a column that there is not', { ...roster, columns: [{ ours: 'Họ tên', theirs: 'Tên' }] }],
      ['a column that no list fills', { ...roster, columns: [{ ours: 'Điểm', theirs: 'STT' }] }],
      ['another tab', { ...roster, tab: 'Khác' }],
    ])('%s is refused', async (_, asked) => {
      const reply = await run('setUpWorkbook', [{ withSample: false, roster: asked }]);
      expect(reply.refused).toEqual({ code: 'invalid', part: 'roster' });
    });

    test('becomes the tab of people as it stands, ours to the right of it; a second run changes nothing', async () => {
      const { told } = await setUp();
      expect(told).toContainEqual({ kind: 'adopted', tab: name, detail: '', meant: '' });
      expect(tabNames(sheet).includes('Cán bộ')).toBe(isNamed);
      expect(theirs()).toEqual(before.map(row => row.slice(0, HEADER.length)));
      expect(column('Họ tên')).toEqual(people.map(([, person]) => person));
      expect(column('E-mail').at(-1)).toBe(`nguoi${PEOPLE}@vidu.vn`);
      expect(column('Tạm tính')[0]).toBe('Chưa đủ dữ liệu');
      const kept = gridOf(sheet, 'Cấu hình').find(([title]) => title === 'Danh sách cán bộ của cơ quan');
      expect(kept?.[1]).toBe(`«${name}»: Họ tên = «Họ và tên»; Mã đơn vị = «Phòng ban»; E-mail = «Email»`);
      expect(await setUp()).toEqual({ made: [], told: [], left: 0 });
    });

    test('is called by its own name wherever the tab of people is named', async () => {
      const guide = gridOf(sheet, 'Hướng dẫn').flat().map(String);
      expect(guide.filter(text => text.startsWith('Tab ')).slice(0, 1)).toEqual([`Tab ${name}`]);
      expect(guide.filter(text => text.includes(`${name}, Đơn vị`)).length).toBe(1);
      expect(guide.filter(text => text.includes('Tab Cán bộ')).length).toBe(isNamed ? 2 : 0);
      expect((await ask<SidebarData>('openSidebar')).tabs).toEqual({ staff: name, units: 'Đơn vị' });
      expect((await ask<AdminOverview>('openAdmin')).staffTab).toBe(name);
    });

    test('its departments become units at one press, its people get codes at another', async () => {
      const departments = await finding('departmentWithoutUnit');
      expect(departments?.fields).toEqual({
        count: 3,
        names: '«Phòng mẫu 1», «Phòng mẫu 2», «Phòng mẫu 3»',
      });
      expect((await ask<RepairResult>('repairWorkbook', departments)).isRepaired).toBe(true);
      expect(column('Mã đơn vị').slice(0, 4)).toEqual(['DV01', 'DV02', 'DV03', 'DV01']);
      const codes = await finding('missingCode');
      expect(codes).toMatchObject({ count: PEOPLE, rows: `${head + 2}–${head + 1 + PEOPLE}` });
      expect((await ask<RepairResult>('repairWorkbook', codes)).isRepaired).toBe(true);
      expect([column('Mã cán bộ')[0], column('Mã cán bộ').at(-1)]).toEqual(['CB01', 'CB300']);
      const { left } = await ask<ErasurePlan>('planErasure', { code: 'CB02' });
      expect(left.map(({ tab }) => tab)).toEqual([name]);
      const units = gridOf(sheet, 'Đơn vị');
      expect(units[1]![units[0]!.indexOf('Số người')]).toBe(PEOPLE / 3);
      expect(await finding('missingCode')).toBe(undefined);
      expect(await finding('unknownCode')).toBe(undefined);
    });

    test('a row that comes in between moves the facts with their people, and is coded', async () => {
      const at = gridOf(sheet, name)[head]!.indexOf('Đối tượng');
      type(sheet, name, [head + 2, at], [['Viên chức']]);
      await run('insertAt', [head + 2]);
      type(sheet, name, [head + 1, 0], [[301, 'Người mới', null, null, 'Phòng mẫu 2', null]]);
      await ask('makeCodes');
      expect(column('Mã cán bộ').slice(0, 3)).toEqual(['CB301', 'CB01', 'CB02']);
      expect(column('Mã đơn vị').slice(0, 3)).toEqual(['DV02', 'DV01', 'DV02']);
      expect(column('Đối tượng').slice(0, 3)).toEqual(['', '', 'Viên chức']);
    });
  },
);

describe('undone', { timeout: 120_000 }, async () => {
  const { sheet, run } = opened(await listOf('Nhân sự', ['DANH SÁCH']), { later: afterAll });
  test('the list is as it was, and nothing else is left', async () => {
    await sheet.engine.settled();
    const before = gridOf(sheet, 'Nhân sự').map(row => row.slice(0, 20));
    const roster = { tab: 'Nhân sự', columns: [{ ours: 'Họ tên', theirs: 'Họ và tên' }] };
    while ((await run('setUpWorkbook', [{ withSample: true, roster }])).value.left > 0);
    expect((await run('undoSetUp', [])).value.left).toEqual([]);
    await sheet.engine.settled();
    expect(sheet.engine.workbook.getSheets().map(tab => tab.getName())).toEqual(['Nhân sự']);
    expect(gridOf(sheet, 'Nhân sự').map(row => row.slice(0, 20))).toEqual(before);
  });
});
