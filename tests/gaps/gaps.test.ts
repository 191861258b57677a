import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalSheet } from '../../src/host/server/LocalSheet.ts';
import { bareContext } from '../bundle/bareContext.ts';
import { examples } from '../example/copies.ts';
import { opened } from '../example/opened.ts';
import { setting, type } from '../register/rows.ts';
import { editsOf, type PeopleEdit } from './edits.ts';
import { memorySheet } from './memorySheet.ts';

const COUNCIL = 'hoidong@vidu.vn';
const ADMIN = 'quantri@vidu.vn';
const AUTHOR = 'an@vidu.vn';
/** What people have typed before: an author and the council by e-mail, a row of the register that is whole, one that is not. */
function typed(sheet: LocalSheet): void {
  type(sheet, 'Cán bộ', 3, 'E-mail', AUTHOR);
  setting(sheet, 'Người xét duyệt', COUNCIL);
  const whole = {
    ...{ Loại: 'Sáng kiến', Tên: 'Dòng nhập tay thứ nhất', 'Mã tác giả': 'CB03' },
    ...{ 'Lĩnh vực CCHC': 'Hiện đại hóa hành chính', 'Thực trạng': 'Hồ sơ giấy', 'Giải pháp': 'Dán mã QR' },
    ...{ 'Kết quả mong đợi': 'Tìm nhanh', 'Ngày bắt đầu áp dụng': '3/2/2020' },
  };
  const begun = { Loại: 'Sáng kiến', Tên: 'Dòng nhập tay còn thiếu' };
  for (const [row, cells] of [whole, begun].entries())
    for (const [title, text] of Object.entries(cells)) type(sheet, 'Sáng kiến', 12 + row, title, text);
}

/** Criteria that are kept before the results: they count for nothing until these stand. */
const BEGUN = 'Tiêu chí đã chốt';
/** Every gap is met in `npm run laws`; the tests of each change meet some of them, always the same. */
const each = process.env.FEWER_RUNS === '1' ? 1 : 4;
const first = 1 + (Number(process.env.SEED) % each);

type Plain = string | number | boolean | { readonly date: string };
interface TabCells {
  readonly name: string;
  readonly cells: readonly (readonly Plain[])[];
}
interface Played {
  readonly reply: { readonly value?: unknown; readonly refused?: { readonly code: string }; threw?: string };
  readonly calls: number;
  readonly tabs: readonly TabCells[];
}

const dump = `function dump() {
  return SpreadsheetApp.getActiveSpreadsheet().getSheets().map(function (sheet) {
    return { name: sheet.getName(), cells: sheet.getDataRange().getValues().map(function (row) {
      return row.map(function (cell) { return cell instanceof Date ? { date: cell.toISOString() } : cell; });
    }) };
  });
}`;
let tabs: readonly TabCells[];
let bare: ReturnType<typeof bareContext>;
beforeAll(async () => {
  const { sheet, run } = opened(await examples(), { more: dump, later: afterAll });
  typed(sheet);
  await sheet.engine.settled();
  const given: readonly TabCells[] = ((await run('dump')) as TabCells[]).map(fewer);
  bare = bareContext();
  bare.evaluate(memorySheet);
  // One round of results is there already, so that there are rows which the next one must leave alone.
  tabs = given;
  tabs = play(writing.find(({ name }) => name === 'freezeResults')!).tabs;
});

/** The first rows do: how many people there are says nothing about what is moved. */
function fewer({ name, cells }: TabCells): TabCells {
  return { name, cells: /^(Cán bộ|Đơn vị|Nhiệm vụ)$/.test(name) ? cells.slice(0, 9) : cells };
}

const key = (at: number) => `11111111-1111-4111-8111-${String(at).padStart(12, '0')}`;
const answers = {
  ...{ kind: 'Sáng kiến', title: 'Số hóa hồ sơ khuyến nông bằng mã QR', field: 'Hiện đại hóa hành chính' },
  ...{ before: 'Hồ sơ giấy', now: 'Dán mã QR lên từng hồ sơ', expected: 'Tìm trong năm phút' },
  ...{ starts: '3/2/2020', authors: [{ code: 'CB04', share: 10_000 }] },
};
const state = { version: 1, key: key(9), as: '', reason: 'Vì sao', day: '', evidence: '' };
const register = ['Trạng thái', 'Khóa', 'Tên', 'Số tiếp nhận'];

/** Functions that write rows: which, given what, as whom; the tab, the row and the columns around which people edit. */
const writing = [
  {
    name: 'registerInitiative',
    given: { ...answers, key: key(1), unitName: 'Phòng mẫu 1', despiteTwin: false },
    email: AUTHOR,
    ...{ tab: 'Sáng kiến', row: 14, columns: register, lasting: 'Minh chứng' },
  },
  {
    name: 'editInitiative',
    given: { ...answers, number: 'SK-2020-0006', version: 1, key: key(2), as: '', evidence: 'x' },
    email: AUTHOR,
    ...{ tab: 'Sáng kiến', row: 6, columns: register, lasting: 'Lý do' },
  },
  {
    name: 'changeState',
    given: { ...state, number: 'SK-2020-0006', action: 'approve' },
    email: COUNCIL,
    ...{ tab: 'Sáng kiến', row: 6, columns: register, lasting: 'Minh chứng' },
  },
  {
    name: 'acceptTyped',
    given: undefined,
    email: COUNCIL,
    ...{ tab: 'Sáng kiến', row: 13, columns: register, lasting: 'Minh chứng' },
  },
  {
    name: 'enterJudgement',
    given: {
      ...{ side: 'staff', code: 'CB05', column: 'Điểm tinh thần trách nhiệm', stage: 'final' },
      ...{ value: '14,5', before: '14', reason: 'Vì sao' },
    },
    email: ADMIN,
    ...{ tab: 'Cán bộ', row: 5, columns: ['Điểm tinh thần trách nhiệm', 'Mã cán bộ'], lasting: 'E-mail' },
  },
  {
    name: 'freezeResults',
    given: { period: 'Năm 2020', again: true, despite: true },
    email: ADMIN,
    ...{ tab: 'Kết quả đã chốt', row: 3, columns: ['Mã', 'Kỳ'], lasting: 'Xếp loại' },
  },
  {
    name: 'openNewRound',
    given: {
      ...{ period: 'Năm 2021', typed: 'Mở đợt mới', despite: true },
      clear: [{ tab: 'Cán bộ', rows: 8 }],
    },
    email: ADMIN,
    ...{ tab: 'Cán bộ', row: 5, columns: ['Điểm tinh thần trách nhiệm', 'Mã cán bộ'], lasting: 'E-mail' },
  },
  {
    name: 'openNewRound',
    given: { period: 'Năm 2021', typed: 'Mở đợt mới', despite: true, clear: [] },
    email: ADMIN,
    ...{ tab: 'Cấu hình', row: 3, columns: [], lasting: 'Giá trị' },
  },
] as const;

function play(
  { name, given, email }: (typeof writing)[number],
  edit?: { gap: number; source: string },
): Played {
  const whole = { tabs, email, ...(edit ? { edit } : {}) };
  const source = `JSON.stringify(played([{ name: ${JSON.stringify(name)}, given: JSON.parse(${JSON.stringify(JSON.stringify(given) ?? 'null')}) }], JSON.parse(${JSON.stringify(JSON.stringify(whole))})))`;
  return JSON.parse(String(bare.evaluate(source)));
}

/** The edit alone, done to tabs. */
function edited(given: readonly TabCells[], { source }: PeopleEdit): readonly TabCells[] {
  return JSON.parse(
    String(
      bare.evaluate(
        `begin({ tabs: JSON.parse(${JSON.stringify(JSON.stringify(given))}) }); (${source})(tabs); JSON.stringify(plain())`,
      ),
    ),
  );
}

/** What is kept so that it can be taken back names cells by their place. */
const KEPT = 'Bản lưu thiết lập';

/** Rows of every tab by their titles, blank ones left out, in no order. */
function canonical(given: readonly TabCells[]): Readonly<Record<number, readonly string[]>> {
  return Object.fromEntries(
    given.map(({ name, cells: [header = [], ...rows] }, at) => [
      at,
      (name === KEPT ? [] : rows)
        .filter(row => row.some(cell => cell !== ''))
        .map(row =>
          JSON.stringify(
            header
              .map((title, column) => [title, row[column] ?? ''] as const)
              .filter(([, cell]) => cell !== '')
              .toSorted(([one], [other]) => (one < other ? -1 : 1)),
          ),
        )
        .toSorted(),
    ]),
  );
}

/** Rows that are there and should not be, and the reverse. */
function differences(found: ReturnType<typeof canonical>, wanted: ReturnType<typeof canonical>): string[] {
  return Object.keys(wanted).flatMap(tab => {
    const [has, should] = [found[Number(tab)] ?? [], wanted[Number(tab)]!];
    return [
      ...has.filter(row => !should.includes(row)).map(row => `${tab} has ${row}`),
      ...should.filter(row => !has.includes(row)).map(row => `${tab} lacks ${row}`),
      ...(has.length === should.length ? [] : [`${tab} has ${has.length} rows, not ${should.length}`]),
    ];
  });
}

describe.each(writing.map(one => [one.name, one] as const))('%s', { timeout: 300_000 }, (_, one) => {
  const edits = editsOf(one.tab, one.row, one.columns, one.lasting);

  test('does what it is for', () => {
    const { reply } = play(one);
    expect(reply.refused ?? reply.threw).toBe(undefined);
    expect(reply.value).not.toHaveProperty('obstacle', expect.stringMatching(/./));
  });

  test.each(edits.map(edit => [edit.what, edit] as const))('%s, in the gaps between calls', (_what, edit) => {
    const { calls, tabs: done } = play(one);
    const [kept, written] = [edited(tabs, edit), edited(done, edit)].map(canonical);
    const wrong: unknown[] = [];
    for (let gap = first; gap <= calls; gap += each) {
      const { reply, tabs: now } = play(one, { gap, source: edit.source });
      const isDone = 'value' in reply && !(reply.value as { obstacle?: string } | null)?.obstacle;
      // A row that is gone before it was seen is no row to take in, nor one to clear.
      const isNothing = isDone && one.name === 'acceptTyped' && edit.what === 'the row deleted';
      const left = isDone
        ? now
        : now.map(tab => (tab.name === BEGUN ? tabs.find(was => was.name === BEGUN)! : tab));
      const against = (wanted: ReturnType<typeof canonical>) => differences(canonical(left), wanted);
      // What was frozen or begun is read again for the reply; a column that went between the two is told of.
      const isTold = /^(freezeResults|openNewRound)$/.test(one.name) && edit.takes !== undefined && !isDone;
      const found =
        (isNothing && against(kept!).length === 0) ||
        (isTold && differences(canonical(now), written!).length === 0)
          ? []
          : against(isDone ? written! : kept!);
      if (found.length > 0 || reply.threw)
        wrong.push({ gap, isDone, reply: reply.refused ?? reply.threw, found });
    }
    expect(wrong).toEqual([]);
  });
});
