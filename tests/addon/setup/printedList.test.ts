import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../../src/contract/AdminCheck.ts';
import type { AdminOverview, SetUpProgress } from '../../../src/contract/AdminSetUp.ts';
import { readSnapshot } from '../../../src/host/xlsx/readSnapshot.ts';
import { opened } from '../../example/opened.ts';
import { gridOf } from '../../host/gridOf.ts';
import { type } from './settingUp.ts';

/** A list that an office has printed, with merged cells, and what asks the add-on in it. */
async function printed(
  name: string,
  rows: readonly (readonly (string | number | null)[])[],
  merged: readonly string[],
) {
  const book = new ExcelJS.Workbook();
  const list = book.addWorksheet(name);
  list.addRows(rows.map(row => [...row]));
  for (const area of merged) list.mergeCells(area);
  const bytes = new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
  const { sheet, run } = opened(await readSnapshot(bytes));
  const ask = async <Value>(called: string, ...given: readonly unknown[]) => {
    const reply: { value: Value } = await run(called, given);
    await sheet.engine.settled();
    return reply.value;
  };
  return { sheet, ask };
}

describe('a list as a personnel office prints it', { timeout: 120_000 }, () => {
  test('a header of two rows, numbers of columns, headings and a total name nobody', async () => {
    const { sheet, ask } = await printed(
      'Trích ngang',
      [
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
      ],
      ['A4:A5', 'B4:B5', 'C4:D4', 'E4:E5', 'F4:F5', 'G4:G5', 'B7:G7', 'B10:G10'],
    );
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
    const { sheet, ask } = await printed(
      'Tháng 9',
      [
        ['TRƯỜNG MẪU'],
        ['BẢNG CHẤM THÁNG 9'],
        [],
        ['STT', 'Họ và tên', 'Tổ', 'Chuyên môn', null, 'Nề nếp'],
        [null, null, null, 'Giờ dạy', 'Hồ sơ'],
        ...['An', 'Bình', 'Cúc'].map((person, at) => [at + 1, person, `Tổ ${at % 2}`, 8 + at, 9, 10]),
        ['Tổng cộng', null, null, 27, 27, 30],
      ],
      ['A4:A5', 'B4:B5', 'C4:C5', 'D4:E4', 'F4:F5'],
    );
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
