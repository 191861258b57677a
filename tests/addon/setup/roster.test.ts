import ExcelJS from 'exceljs';
import { afterAll, describe, expect, test } from 'vitest';
import type { CheckResult, RepairResult } from '../../../src/contract/AdminCheck.ts';
import type { AdminOverview, SetUpProgress } from '../../../src/contract/AdminSetUp.ts';
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

describe('a list as a personnel office prints it', { timeout: 120_000 }, () => {
  test('a header of two rows, numbers of columns, headings and a total name nobody', async () => {
    const book = new ExcelJS.Workbook();
    const list = book.addWorksheet('Trích ngang');
    list.addRows([
      ['UBND TỈNH MẪU'],
      ['DANH SÁCH CÁN BỘ, VIÊN CHỨC'],
      [],
      ['STT', 'Họ và tên', 'Ngày, tháng, năm sinh', null, 'Chức vụ', 'Phòng, ban', 'Thư điện tử'],
      [null, null, 'Nam', 'Nữ'],
      [1, 2, 3, 4, 5, 6, 7],
      ['I', 'Phòng Hành chính'],
      [1, 'Người mẫu 1', '1980', null, 'Trưởng phòng', 'Phòng Hành chính', 'mot@vidu.vn'],
      [2, 'Người mẫu 2', null, '1982', 'Chuyên viên', 'Phòng Hành chính', 'hai@vidu.vn'],
      ['II', 'Phòng Kế toán'],
      [3, 'Người mẫu 3', null, '1983', 'Chuyên viên', 'Phòng Kế toán', 'ba@vidu.vn'],
      [null, 'Tổng cộng: 3 người'],
    ]);
    for (const merged of ['A4:A5', 'B4:B5', 'C4:D4', 'E4:E5', 'F4:F5', 'G4:G5', 'B7:G7', 'B10:G10'])
      list.mergeCells(merged);
    const bytes = new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
    const { sheet, run } = opened(await readSnapshot(bytes));
    const ask = async <Value>(called: string, ...given: readonly unknown[]) => {
      const reply: { value: Value } = await run(called, given);
      await sheet.engine.settled();
      return reply.value;
    };
    const [offer] = (await ask<AdminOverview>('openAdmin')).rosters;
    const roster = { tab: offer!.tab, columns: offer!.guessed };
    while ((await ask<SetUpProgress>('setUpWorkbook', { withSample: false, roster })).left > 0);
    for (const kind of ['departmentWithoutUnit', 'missingCode']) {
      const { findings } = await ask<CheckResult>('checkWorkbook');
      await ask(
        'repairWorkbook',
        findings.find(one => one.kind === kind),
      );
    }
    await ask('makeCodes');
    const rows = gridOf(sheet, 'Trích ngang');
    const shown = ['Mã cán bộ', 'Họ tên', 'Mã đơn vị', 'E-mail'].map(title => rows[3]!.indexOf(title));
    expect(rows.slice(4, 12).map(row => shown.map(at => row[at]))).toEqual([
      ['', '', '', ''],
      ['', '', '', ''],
      ['', '', '', ''],
      ['CB01', 'Người mẫu 1', 'DV01', 'mot@vidu.vn'],
      ['CB02', 'Người mẫu 2', 'DV01', 'hai@vidu.vn'],
      ['', '', '', ''],
      ['CB03', 'Người mẫu 3', 'DV02', 'ba@vidu.vn'],
      ['', '', '', ''],
    ]);
  });
});

describe('a list of points below a header of two rows', { timeout: 120_000 }, () => {
  test('is scored where it stands; the check finds nothing to mend in it, and set-up changes nothing more', async () => {
    const book = new ExcelJS.Workbook();
    const list = book.addWorksheet('Tháng 9');
    list.addRows([
      ['TRƯỜNG MẪU'],
      ['BẢNG CHẤM THÁNG 9'],
      [],
      ['STT', 'Họ và tên', 'Tổ', 'Chuyên môn', null, 'Nề nếp'],
      [null, null, null, 'Giờ dạy', 'Hồ sơ'],
      ...['An', 'Bình', 'Cúc'].map((person, at) => [at + 1, person, `Tổ ${at % 2}`, 8 + at, 9, 10]),
      ['Tổng cộng', null, null, 27, 27, 30],
    ]);
    for (const merged of ['A4:A5', 'B4:B5', 'C4:C5', 'D4:E4', 'F4:F5']) list.mergeCells(merged);
    const bytes = new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
    const { sheet, run } = opened(await readSnapshot(bytes));
    const ask = async <Value>(called: string, ...given: readonly unknown[]) => {
      const reply: { value: Value } = await run(called, given);
      await sheet.engine.settled();
      return reply.value;
    };
    const [offer] = (await ask<AdminOverview>('openAdmin')).rosters;
    const asked = {
      withSample: false,
      campaign: 'bang-trong',
      roster: { tab: offer!.tab, columns: offer!.guessed },
    };
    const setUp = async () => {
      for (;;) {
        const done = await ask<SetUpProgress>('setUpWorkbook', asked);
        if (done.left === 0) return done;
      }
    };
    await setUp();
    type(
      sheet,
      'Tiêu chí',
      [1, 0],
      [
        ['T1', 'Cá nhân', 'Mọi đối tượng', 'Giờ dạy', 'Chấm điểm', 'Giờ dạy', '', '', 10],
        ['T2', 'Cá nhân', 'Mọi đối tượng', 'Hồ sơ', 'Chấm điểm', 'Hồ sơ', '', '', 10],
        ['T3', 'Cá nhân', 'Mọi đối tượng', 'Nề nếp', 'Chấm điểm', 'Nề nếp', '', '', 10],
      ],
    );
    await ask('makeCodes');
    const { findings } = await ask<CheckResult>('checkWorkbook');
    const kinds = findings.filter(({ tab }) => tab === 'Tháng 9').map(({ kind }) => kind);
    expect(kinds).toEqual(['departmentWithoutUnit', 'criteriaNote']);
    const rows = gridOf(sheet, 'Tháng 9');
    const scores = rows[4]!.indexOf('Điểm');
    expect(rows.slice(5, 9).map(row => row[scores])).toEqual([90, 93.33, 96.67, '']);
    expect(await setUp()).toMatchObject({ made: [], told: [] });
  });
});

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
