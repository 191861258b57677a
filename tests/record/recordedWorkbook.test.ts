import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { CheckResult } from '../../src/contract/AdminCheck.ts';
import type { SetUpProgress } from '../../src/contract/AdminSetUp.ts';
import type { PeriodsOutcome } from '../../src/contract/Periods.ts';
import type { LocalSheet } from '../../src/host/server/LocalSheet.ts';
import { rowsOf } from '../addon/register/rows.ts';
import { type Copies, copiesOf, examples } from '../example/copies.ts';
import { opened } from '../example/opened.ts';
import { fixed } from './fixed.ts';
import { ADMIN, scenarios } from './scenarios.ts';

/** A year's work: initiatives registered, decided and typed, points judged, results frozen; saved by the recorded build. */
const file = new URL('../fixtures/recorded/campaign.xlsx', import.meta.url);

test.runIf(process.env.SAVE_RECORDED)('save it', { timeout: 120_000 }, async () => {
  const { sheet, run } = opened(await examples(), { more: fixed });
  const steps = ['register', 'periods'].flatMap(name => scenarios[name]!.steps);
  for (const [at, step] of steps.entries()) {
    await sheet.engine.settled();
    if (typeof step === 'function') step(sheet);
    else if (step[0] !== 'openNewRound') {
      const [name, given = null, user = ADMIN] = step;
      await run('recorded', [name, given, at, 'vi'], user);
    }
  }
  await sheet.engine.settled();
  writeFileSync(file, await sheet.bytes());
});

const copies = copiesOf(() => readFileSync(file));
const open = async (bytes: Copies = copies) => {
  const book = opened(await bytes(), { later: afterAll });
  await book.sheet.engine.settled();
  return book;
};
/** The rows of all tabs by the titles of their columns: what may move, but not get lost. */
const everyRow = (sheet: LocalSheet) =>
  Object.fromEntries(
    sheet.engine.workbook.getSheets().map(tab => [tab.getName(), rowsOf(sheet, tab.getName())]),
  );

describe('a workbook that the recorded build saved', { timeout: 60_000 }, async () => {
  const { sheet, run } = await open();

  test('opens with what people had put in', () => {
    const rows = everyRow(sheet);
    const last = (tab: string) => rows[tab]!.at(-1);
    expect(rows['Sáng kiến']).toHaveLength(16);
    expect(rows['Sáng kiến']![12]).toMatchObject({
      'Số tiếp nhận': 'SK-2020-0013',
      Tên: 'Số hóa hồ sơ khuyến nông bằng mã QR',
      'Mã tác giả': 'CB07; CB12',
      'Tỷ lệ đóng góp': '60; 40',
      'Trạng thái': 'Được công nhận',
      'Phiên bản': 9,
      'Giải pháp': 'Khác',
    });
    expect(last('Kết quả đã chốt')).toMatchObject({ Kỳ: 'Quý II/2020', 'Lần chốt': 1 });
    expect(rows['Kết quả đã chốt']).toHaveLength(3 * 47);
    expect(last('Tổng hợp năm')).toMatchObject({ Kỳ: 'Năm 2020' });
    expect(last('Nhật ký')).toMatchObject({ Việc: 'Tổng hợp năm, lần 1' });
    expect(rows['Cán bộ']!.find(row => row['Mã cán bộ'] === 'CB05')).toMatchObject({
      'Điểm tinh thần trách nhiệm': 14.5,
    });
  });

  test('is checked: only what was typed and not accepted is found, and what it is too old to have', async () => {
    const { value } = (await run('checkWorkbook')) as { value: CheckResult };
    const found = value.findings.filter(({ kind }) => kind !== 'criteriaNote');
    expect(found.map(({ kind, cell }) => `${kind} ${cell}`)).toEqual([
      // It was saved before there were these tabs and columns.
      ...['missingTab ', 'missingTab '],
      ...Array.from({ length: 5 }, () => 'missingColumn '),
      'initiativeWithoutNumber A16',
      'initiativeWithoutNumber A17',
      'sharesTotal J16',
    ]);
  });

  test('keeps every row when set-up brings it up to date, and when it is saved', async () => {
    // What set-up keeps so that it can be taken back is its own.
    const rowsIn = (one: typeof sheet): ReturnType<typeof everyRow> => ({
      ...everyRow(one),
      'Bản lưu thiết lập': [],
    });
    const before = rowsIn(sheet);
    for (let left = 1; left > 0; ) {
      const { value } = (await run('setUpWorkbook', [{ withSample: false }])) as { value: SetUpProgress };
      left = value.left;
    }
    await sheet.engine.settled();
    // It was saved before there were these settings, columns and tabs.
    const added = [
      { Mục: 'Nhận đăng ký sau hạn', 'Giá trị': 'Không' },
      { Mục: 'Số phiếu Hội đồng cần có', 'Giá trị': '' },
      { Mục: 'Mẫu phong trào', 'Giá trị': 'cchc-2020' },
    ];
    // Three settings have become a tab, and there was no Sau trần.
    const upgraded = before['Cấu hình']!.map(row => {
      if (row.Mục === 'Phiên bản bảng tính') return { ...row, 'Giá trị': 3 };
      const isFormer = String(row.Mục).startsWith('Trần ');
      return isFormer ? { ...row, Mục: `${row.Mục} (cũ, đã chuyển sang tab Trần xếp loại)` } : row;
    });
    const unsettled = (tab: string) => before[tab]!.map(row => ({ ...row, 'Giới hạn': '', 'Sau trần': '' }));
    const { 'Trần xếp loại': ceilings, 'Bảng xếp hạng': ranking, 'Cấu hình': set, ...rest } = rowsIn(sheet);
    // How each is written is new beside them.
    const kept = { ...rest, 'Cấu hình': set!.map(({ 'Cách ghi': _, ...row }) => row) };
    // Units without a total and the Trung tâm were not in it; the others stand where they stood.
    const shown = (rows: typeof ranking) =>
      rows!.map(row => [row['Mã đơn vị'], row.Điểm, row['Xếp loại'], row['Lý do']]);
    const { 'Bảng xếp hạng': rankedBefore, ...others } = before;
    const ranked = shown(rankedBefore).filter(([code]) => code !== '');
    expect(shown(ranking).slice(0, ranked.length)).toEqual(ranked);
    expect(
      shown(ranking)
        .slice(ranked.length)
        .map(([code]) => code),
    ).toEqual(['T5', 'Trung tâm']);
    expect(
      ceilings!.map(row => [row['Đối tượng'], row['Tỷ lệ'], row['Tính trên'], row['Theo nhóm']]),
    ).toEqual([
      ['Cán bộ', '20%', 'Tốt', 'Toàn cơ quan'],
      ['Đơn vị', '20%', 'Tốt', 'Toàn cơ quan'],
      ['Cán bộ', '15%', 'Đề nghị Lao động tiên tiến trở lên', 'Toàn cơ quan'],
    ]);
    const after = {
      ...others,
      'Kết quả đã chốt': unsettled('Kết quả đã chốt'),
      'Tổng hợp năm': unsettled('Tổng hợp năm'),
      'Kết quả chuyển đến': [],
      'Cấu hình': [...upgraded, ...added],
      'Hướng dẫn': before['Hướng dẫn']!.map(row =>
        row['Hướng dẫn'] === 'Phiên bản bảng tính: 2' ? { 'Hướng dẫn': 'Phiên bản bảng tính: 3' } : row,
      ),
    };
    expect(kept).toEqual(after);
    const saved = copiesOf(() => sheet.bytes());
    expect(rowsIn((await open(saved)).sheet)).toEqual({
      ...after,
      'Cấu hình': set,
      'Trần xếp loại': ceilings,
      'Bảng xếp hạng': ranking,
    });
  });
  test('has vetoes that a year is limited by: they are read from the reasons that were frozen', async () => {
    const { value } = (await run('summarizeYear', [{ year: 2020, replaces: 1 }])) as {
      value: PeriodsOutcome;
    };
    expect(value.obstacle).toBe('');
    await sheet.engine.settled();
    const ofCB02 = rowsOf(sheet, 'Tổng hợp năm').filter(row => row.Mã === 'CB02');
    expect(ofCB02).toMatchObject([
      { 'Lần tổng hợp': 1, 'Xếp loại': 'Xuất sắc' },
      { 'Lần tổng hợp': 2, 'Xếp loại': 'Trung bình (tạm tính 2/4 quý)' },
    ]);
    expect(ofCB02[1]!['Lý do']).toContain('do điểm liệt ở Quý I/2020 (H5 «Vụ việc đã kết luận»)');
  });
});
