import { councilSheetsTab, councilTab } from '../../src/tabs/council.ts';
import type { Tab } from '../../src/tabs/Tab.ts';
import { CHAIR, members, sheetOf } from '../addon/council/councilBook.ts';
import { answer, cellsOf, FORM, questions } from '../addon/council/formTab.ts';

export const COUNCIL = 'hoidong@vidu.vn';
export const AUTHOR = 'an@vidu.vn';
const ADMIN = 'quantri@vidu.vn';

export type Plain = string | number | boolean | { readonly date: string } | { readonly formula: string };
export interface TabCells {
  readonly name: string;
  readonly cells: readonly (readonly Plain[])[];
}

/** A function that writes rows, and what people edit around which row and columns meanwhile. */
export interface Writing {
  readonly name: string;
  readonly given: unknown;
  readonly email: string;
  readonly tab: string;
  readonly row: number | string;
  readonly columns: readonly string[];
  readonly lasting: string;
  /** What stands in the workbook before, and which functions were called. */
  readonly facts?: (tabs: readonly TabCells[]) => readonly TabCells[];
  readonly after?: readonly (readonly [name: string, given?: unknown])[];
  /** What moves meanwhile is left alone and told: each row is as before or as after. */
  readonly isPartly?: true;
  /** It does what can be done: for what a column is needed that is gone, rows are as before. */
  readonly isPlanned?: true;
  /** Takes so long that fewer gaps are met. */
  readonly isSlow?: true;
}

const key = (at: number) => `11111111-1111-4111-8111-${String(at).padStart(12, '0')}`;
const answers = {
  ...{ kind: 'Sáng kiến', title: 'Số hóa hồ sơ khuyến nông bằng mã QR', field: 'Hiện đại hóa hành chính' },
  ...{ before: 'Hồ sơ giấy', now: 'Dán mã QR lên từng hồ sơ', expected: 'Tìm trong năm phút' },
  ...{
    starts: '3/2/2020',
    evidence: 'https://vidu.vn/a',
    authors: [{ code: 'CB04', name: '', share: 10_000 }],
  },
};
const state = { version: 1, key: key(9), as: '', reason: 'Vì sao', day: '', evidence: '' };
const register = ['Trạng thái', 'Khóa', 'Tên', 'Số tiếp nhận'];

export const writing: readonly Writing[] = [
  {
    name: 'registerInitiative',
    given: { ...answers, key: key(1), despiteTwin: false },
    email: AUTHOR,
    ...{ tab: 'Sáng kiến', row: 14, columns: register, lasting: 'Minh chứng' },
  },
  {
    name: 'editInitiative',
    given: { ...answers, number: 'SK-2020-0006', version: 1, key: key(2), as: '' },
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
    name: 'handInSheet',
    given: { ...sheetOf('SK-2020-0002', [20, 20, 30]), key: key(3) },
    email: CHAIR,
    facts: withCouncil,
    ...{ tab: 'Phiếu Hội đồng', row: 2, columns: ['Tính mới', 'Khóa', 'Số tiếp nhận'], lasting: 'Nhận xét' },
  },
  {
    name: 'acceptTyped',
    given: undefined,
    email: COUNCIL,
    ...{ tab: 'Sáng kiến', row: 13, columns: register, lasting: 'Minh chứng' },
  },
  {
    name: 'acceptTyped',
    given: undefined,
    email: COUNCIL,
    facts: withForm(2),
    ...{ tab: 'Sáng kiến', row: 5, columns: register, lasting: 'Minh chứng' },
  },
  {
    name: 'acceptTyped',
    given: undefined,
    email: COUNCIL,
    facts: withForm(1),
    ...{ tab: FORM, row: 1, columns: ['Tên', 'Dấu thời gian'], lasting: 'Tỷ lệ đóng góp', isPartly: true },
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
  {
    name: 'erasePersonalData',
    given: { code: 'CB05', name: 'Cán bộ mẫu 05' },
    email: ADMIN,
    ...{ tab: 'Cán bộ', row: 5, columns: ['Họ tên', 'Mã cán bộ'], lasting: 'Mức gương mẫu', isPartly: true },
  },
  {
    name: 'erasePersonalData',
    given: { code: 'CB05', name: 'Cán bộ mẫu 05' },
    email: ADMIN,
    ...{ tab: 'Kết quả đã chốt', row: 5, columns: ['Tên', 'Mã'], lasting: 'Xếp loại', isPartly: true },
  },
  {
    name: 'summarizeYear',
    given: { year: 2020, replaces: 1 },
    email: ADMIN,
    facts: setting('Kỳ hiện tại', 'Quý I/2020'),
    after: [
      ['freezeResults', { period: 'Quý I/2020', again: false, despite: true }],
      ['summarizeYear', { year: 2020, replaces: 0 }],
    ],
    ...{ tab: 'Tổng hợp năm', row: 3, columns: ['Mã', 'Kỳ'], lasting: 'Xếp loại' },
  },
  {
    name: 'makeCodes',
    given: undefined,
    email: ADMIN,
    facts: replaced('Cán bộ', 5, row => row.map((cell, at) => (at === 0 || isFormula(cell) ? '' : cell))),
    ...{ tab: 'Cán bộ', row: 5, columns: ['Mã cán bộ', 'Họ tên'], lasting: 'E-mail', isPlanned: true },
  },
  {
    name: 'undoSetUp',
    given: undefined,
    email: ADMIN,
    facts: replaced('Cán bộ', 5, row => row.map((cell, at) => (at === 0 || isFormula(cell) ? '' : cell))),
    after: [['makeCodes']],
    ...{ tab: 'Cán bộ', row: 5, columns: ['Mã cán bộ', 'Họ tên'], lasting: 'E-mail', isPartly: true },
  },
  {
    name: 'deleteSample',
    given: undefined,
    email: ADMIN,
    facts: replaced('Cán bộ', 5, row =>
      row.map((cell, at) => (at === 0 ? 'CB90' : at === 1 ? 'Dòng của đơn vị' : cell)),
    ),
    ...{ tab: 'Cán bộ', row: 'CB90', columns: ['Họ tên', 'Mã cán bộ'], lasting: 'Mức gương mẫu' },
  },
  {
    name: 'undoSetUp',
    given: undefined,
    email: ADMIN,
    facts: replaced('Cán bộ', 5, row =>
      row.map((cell, at) => (at === 0 ? 'CB90' : at === 1 ? 'Dòng của đơn vị' : cell)),
    ),
    after: [['deleteSample']],
    ...{
      tab: 'Cán bộ',
      row: 'CB90',
      columns: ['Họ tên', 'Mã cán bộ'],
      lasting: 'Mức gương mẫu',
      isPartly: true,
    },
  },
  {
    name: 'repairWorkbook',
    given: {
      ...{
        kind: 'missingColumn',
        tab: 'Cán bộ',
        cell: 'O1',
        fields: { header: 'Mức gương mẫu', near: 'Muc guong mau x' },
      },
      repair: { how: 'renameColumn', detail: 'Mức gương mẫu' },
    },
    email: ADMIN,
    facts: replaced('Cán bộ', 0, row =>
      row.map(cell => (cell === 'Mức gương mẫu' ? 'Muc guong mau x' : cell)),
    ),
    ...{
      tab: 'Cán bộ',
      row: 5,
      columns: ['Họ tên', 'Mã cán bộ'],
      lasting: 'E-mail',
      isPartly: true,
      isSlow: true,
    },
  },
  {
    name: 'repairWorkbook',
    given: {
      ...{
        kind: 'typedOverFormula',
        tab: 'Cán bộ',
        cell: 'W6',
        fields: { value: '7', header: 'Đơn vị được giao' },
      },
      repair: {
        how: 'writeFormula',
        detail: `=IF($E6="Có"; INDEX('Đơn vị'!$D:$D; MATCH($C6; 'Đơn vị'!$A:$A; 0)); "")`,
      },
    },
    email: ADMIN,
    facts: replaced('Cán bộ', 5, row => row.map((cell, at) => (at === 22 ? 7 : cell))),
    ...{
      tab: 'Cán bộ',
      row: 5,
      columns: ['Họ tên', 'Mã cán bộ'],
      lasting: 'E-mail',
      isPartly: true,
      isSlow: true,
    },
  },
  {
    name: 'setUpWorkbook',
    given: { withSample: false },
    email: ADMIN,
    facts: replaced('Cán bộ', 5, row => row.map(cell => (isFormula(cell) ? '' : cell))),
    ...{ tab: 'Cán bộ', row: 5, columns: ['Họ tên', 'Mã cán bộ'], lasting: 'E-mail', isPlanned: true },
  },
];

function isFormula(cell: Plain): boolean {
  return typeof cell === 'object' && 'formula' in cell;
}

/** One row of a tab made into another. */
function replaced(tab: string, row: number, change: (cells: readonly Plain[]) => readonly Plain[]) {
  return (tabs: readonly TabCells[]) =>
    tabs.map(one =>
      one.name === tab ? { ...one, cells: one.cells.with(row, change(one.cells[row]!)) } : one,
    );
}

/** The tabs of a council, with sheets of some of its members. */
function withCouncil(tabs: readonly TabCells[]): readonly TabCells[] {
  const tab = ({ name, columns }: Tab, ...rows: readonly (readonly Plain[])[]) => ({
    name,
    cells: [Object.values(columns).map(({ header }) => header), ...rows],
  });
  const sheets = members
    .slice(1, 4)
    .map(([name], at): readonly Plain[] => [
      ...['SK-2020-0002', 'Giải pháp', 'Tên', name, 20 + at, 20, 30, '', 'Rõ'],
      ...[{ date: '2020-11-21T02:00:00.000Z' }, name, key(90 + at)],
    ]);
  return [...tabs, tab(councilTab, ...members), tab(councilSheetsTab, ...sheets)];
}

/** A tab of answers of a form, some of which can be taken in, and one that cannot. */
function withForm(whole: 1 | 2) {
  const sent = [
    { ...answer, 'Họ tên': 'Cán bộ mẫu 05' },
    { ...answer, Tên: 'Tủ hồ sơ dùng chung cho trạm', 'Họ tên': 'CB06' },
  ].slice(0, whole);
  const rows = cellsOf([...sent, { ...answer, Tên: 'Ngắn' }]).map(([at, ...cells]) => [
    { date: at! },
    ...cells,
  ]);
  return (tabs: readonly TabCells[]) => [...tabs, { name: FORM, cells: [questions, ...rows] }];
}

function setting(name: string, value: string) {
  return (tabs: readonly TabCells[]) => {
    const row = tabs.find(one => one.name === 'Cấu hình')!.cells.findIndex(([title]) => title === name);
    return replaced('Cấu hình', row, cells => cells.with(1, value))(tabs);
  };
}
