import type { AdminServer } from '../../../src/contract/AdminServer.ts';
import type { AdminOverview } from '../../../src/contract/AdminSetUp.ts';
import type { ErasurePlan } from '../../../src/contract/PersonalData.ts';
import type { Finding, FindingKind } from '../../../src/tabs/check/kinds/kinds.ts';
import { periodAnswers } from './periodAnswers.ts';

/** What the stand-in of the script answers; each may look at what was asked. */
export type AdminAnswers = {
  [Name in keyof AdminServer]: (
    ...asked: Parameters<AdminServer[Name]>
  ) => ReturnType<AdminServer[Name]> | { readonly thrown: string } | { readonly silent: true };
};

export const overview: AdminOverview = {
  region: { locale: 'en_US', timeZone: 'America/Los_Angeles' },
  language: 'vi',
  sheetVersion: 2,
  ownVersion: 2,
  campaigns: [
    {
      id: 'cchc-2020',
      name: 'Phong trào thi đua thực hiện công tác cải cách hành chính năm 2020',
      hasSample: true,
    },
    { id: 'bang-trong', name: 'Phong trào thi đua (bảng trống)', hasSample: false },
  ],
  staffTab: 'Cán bộ',
  isSetUp: true,
  hasSample: true,
  purposes: [
    { purpose: 'titles', isUsed: true },
    { purpose: 'council', isUsed: false },
  ],
  lastRun: { kind: 'setUp', at: '2020-02-03T02:15:00.000Z', by: 'quantri.ung.dung.thi.dua@donvi.gov.vn' },
  rosters: [],
};

const LONG = 'Nghiêngngảkhôngcókhoảngtrắng'.repeat(4);

/** Long ones for every kind. */
const fields: { readonly [Kind in FindingKind]: Finding<Kind>['fields'] } = {
  missingTab: { tab: LONG, near: LONG },
  missingColumn: { header: LONG, near: LONG },
  criteriaFault: { place: LONG, fault: LONG, fix: LONG },
  scoreRange: { range: LONG, column: LONG, fault: 'own' },
  brokenFormula: { formula: LONG },
  typedOverFormula: { value: LONG, header: LONG },
  missingFormula: { cells: 2, columns: LONG },
  rowsOutside: { first: 2, last: 3 },
  duplicateCode: { code: LONG, firstRow: 2 },
  missingCode: { name: LONG },
  untidyCode: { code: LONG },
  personWithoutUnit: { name: LONG },
  departmentWithoutUnit: { count: 12, names: LONG },
  unknownCode: { code: LONG, tab: LONG, near: LONG },
  unitWithoutHead: { unit: LONG },
  councilWithoutChair: {},
  unreadableValue: { text: LONG, holds: 'date', header: LONG },
  unreadableSetting: { text: LONG, kind: 'period', name: LONG },
  unreadableCeiling: { column: 'grouping', typed: LONG },
  taskWithoutDeadline: { task: LONG },
  initiativeWithoutNumber: { title: LONG },
  sharesTotal: { text: LONG, total: LONG, shares: 2, authors: 3 },
  editedByHand: { code: 'version', number: LONG, found: LONG, expected: LONG },
  criteriaNote: { place: LONG, fault: LONG, fix: LONG },
  endedDocument: { number: LONG, cells: 2, until: LONG, replacedBy: LONG, about: LONG, usableUntil: LONG },
};

/** One of each kind, each with both buttons. */
export const findings = Object.entries(fields).map(
  ([kind, given], at) =>
    ({
      kind,
      tab: 'Danh sách cán bộ, công chức, viên chức',
      cell: `AB${at + 2}`,
      fields: given,
      repair: { how: 'writeText', detail: LONG },
    }) as Finding,
);

/** Somebody who has much to do with everything. */
export const erasurePlan: ErasurePlan = {
  obstacle: '',
  code: 'CB12',
  name: 'Cán bộ mẫu 12',
  pseudonym: '(đã xóa CB12)',
  changed: [
    { tab: 'Nhật ký', cells: 1250 },
    { tab: 'Cán bộ', cells: 2 },
  ],
  left: [{ tab: 'Danh sách cán bộ, công chức, viên chức', cells: 1 }],
  open: ['SK-2020-0001', 'SK-2020-0002'],
  role: 'Ủy viên thư ký',
  isHead: true,
  isLastReviewer: true,
  isContact: true,
};

const found = {
  findings,
  more: [{ kind: 'missingCode' as const, tab: 'Cán bộ', count: 270 }],
  tabs: 12,
  rows: 3500,
};

/** A script that does everything it is asked, and has much to tell. */
export const answers: AdminAnswers = {
  openAdmin: () => ({ value: overview }),
  setUpWorkbook: () => ({
    value: {
      made: [
        { kind: 'tab', tab: 'Văn bản', detail: '', count: 1 },
        { kind: 'column', tab: 'Cán bộ', detail: 'Đối tượng, Người đứng đầu', count: 2 },
        { kind: 'formula', tab: 'Đơn vị', detail: '', count: 40 },
        { kind: 'protection', tab: 'Tiêu chí', detail: '', count: 1 },
      ],
      told: [
        { kind: 'nearColumn', tab: 'Nhiệm vụ', detail: 'Han', meant: 'Hạn' },
        { kind: 'email', tab: 'Tiêu chí', detail: 'khong-phai-email', meant: '' },
        { kind: 'typedColumn', tab: 'Cán bộ', detail: 'Mã đơn vị', meant: '' },
        { kind: 'refused', tab: 'Đơn vị', detail: '', meant: 'Service Spreadsheets failed' },
      ],
      left: 0,
    },
  }),
  setRegion: () => ({ value: null }),
  checkWorkbook: () => ({ value: found }),
  repairWorkbook: () => ({ value: { ...found, findings: findings.slice(1), isRepaired: true } }),
  makeCodes: () => ({ value: { made: [{ tab: 'Cán bộ', first: 'CB41', last: 'CB340', count: 300 }] } }),
  deleteSample: () => ({
    value: { deleted: [{ tab: 'Cán bộ', count: 39 }], kept: [{ tab: 'Cán bộ', count: 1 }] },
  }),
  planErasure: () => ({ value: erasurePlan }),
  erasePersonalData: () => ({
    value: {
      plan: { ...erasurePlan, name: erasurePlan.pseudonym, changed: [], open: [] },
      isDone: true,
      changed: erasurePlan.changed,
    },
  }),
  undoSetUp: () => ({
    value: {
      count: 12,
      left: [
        { kind: 'cells', tab: 'Cấu hình', detail: '', count: 2 },
        { kind: 'columns', tab: 'Nhiệm vụ', detail: 'Hiệu quả', count: 1 },
      ],
    },
  }),
  ...periodAnswers,
  showSelfTest: () => ({ value: null }),
  showCell: () => ({ value: null }),
};
