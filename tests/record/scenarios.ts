import type { LocalSheet } from '../../src/host/server/LocalSheet.ts';
import { setting, type } from '../addon/register/rows.ts';

export const ADMIN = 'quantri@vidu.vn';
const COUNCIL = 'hoidong@vidu.vn';
const AUTHOR = 'an@vidu.vn';
const CHAIR = 'chutich@vidu.vn';
const STRANGER = 'la@vidu.vn';

/** A function that is called, with what, as whom; or something that people do in the sheet. */
export type Step = readonly [name: string, given?: unknown, user?: string] | ((sheet: LocalSheet) => void);

/** Steps one after the other in one copy of a workbook. */
export interface Scenario {
  /** Without formulas: no score is the subject. */
  readonly isStill?: true;
  readonly steps: readonly Step[];
}

const key = (at: number) => `11111111-1111-4111-8111-${String(at).padStart(12, '0')}`;
const answers = {
  kind: 'Sáng kiến',
  title: 'Số hóa hồ sơ khuyến nông bằng mã QR',
  field: 'Hiện đại hóa hành chính',
  before: 'Hồ sơ giấy',
  now: 'Dán mã QR lên từng hồ sơ',
  expected: 'Tìm trong năm phút',
  starts: '3/2/2020',
  evidence: '',
  authors: [
    { code: 'CB07', name: '', share: 6000 },
    { code: 'CB12', name: '', share: 4000 },
  ],
};
const registration = { ...answers, key: key(1), despiteTwin: false };
const again = { ...registration, key: key(2), title: 'Bản đồ số vùng trồng cam' };
const step = (version: number, action: string, more: object = {}) => ({
  ...{ number: 'SK-2020-0013', version, key: key(100 + version), as: '', action, reason: 'Vì sao' },
  ...{ day: '', evidence: '', ...more },
});
const people = (sheet: LocalSheet) => {
  type(sheet, 'Cán bộ', 6, 'E-mail', AUTHOR);
  setting(sheet, 'Người xét duyệt', COUNCIL);
};
const judged = { side: 'staff', code: 'CB05', column: 'Điểm tinh thần trách nhiệm', reason: 'Vì sao' };
const chair = { 'Họ và tên': 'Cán bộ mẫu 01', 'Vai trò': 'Chủ tịch', 'E-mail': CHAIR, 'Mã cán bộ': 'CB01' };
const scored = {
  ...{ number: 'SK-2020-0002', member: '', recusal: '', comment: 'Rõ', key: key(8) },
  values: ['Tính mới', 'Khả năng áp dụng', 'Hiệu quả'].map(column => ({ column, value: '25' })),
};
const freezing = { period: 'Năm 2020', again: false, despite: true };
const menus = [
  ...['onOpen', 'onInstall', 'showAdmin', 'showRegistration', 'showMine', 'showScores', 'showReview'],
  ...['showDashboard', 'showSelfTest', 'showCheck'],
];

/** What pages ask for without changing anything. */
const reading: readonly Step[] = [
  people,
  ['openSidebar', undefined, AUTHOR],
  ['openSidebar', undefined, STRANGER],
  ['openSidebar', undefined, COUNCIL],
  ['registeredTitles', undefined, STRANGER],
  ['recognisedInitiatives', undefined, STRANGER],
  ['myInitiatives', '', AUTHOR],
  ['myInitiatives', 'CB04', STRANGER],
  ['myWork', '', AUTHOR],
  ['myWork', '', COUNCIL],
  ['myWork', ''],
  ['reviewQueue', undefined, COUNCIL],
  ['reviewQueue', undefined, STRANGER],
  ['showInitiative', 'SK-2020-0006', COUNCIL],
  ['showInitiative', 'SK-2020-9999', COUNCIL],
  ['scoreSheet', undefined, AUTHOR],
  ['madeOf', { side: 'staff', column: 'Hoàn thành', codes: ['CB07', 'P1'] }, AUTHOR],
  ['keepDraft', '{"step":1}', AUTHOR],
  ['openSidebar', undefined, AUTHOR],
  ['openAdmin'],
  ['checkWorkbook'],
  ['showCell', { tab: 'Cán bộ', cell: 'B7' }],
  ['ownTable', undefined, STRANGER],
  ['writeScoring', { tab: 'Cán bộ', side: 'staff', print: '' }, STRANGER],
  ['writeScoring', { tab: 'Nhiệm vụ', side: 'staff', print: '' }, STRANGER],
  ['openPeriods'],
  ['openQuota', { kind: 'now', period: '' }],
  ['planNewRound'],
  ['openOverview', { kind: 'now', period: '' }],
  ['openOverview', { kind: 'frozen', period: 'Năm 2019' }],
  ['scoreForms', ''],
  ...menus.map((name): Step => [name]),
  ['showScreen', 'scores'],
  ['showScreen', 'help'],
  ['showReport', { source: { kind: 'now', period: '' }, whom: '' }],
  ['showDossier', { number: 'SK-2020-0002' }],
];

/** By name; together they call every function that can be called. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  reading: { steps: reading },
  register: {
    isStill: true,
    steps: [
      people,
      ['registerInitiative', registration, AUTHOR],
      ['registerInitiative', registration, AUTHOR],
      ['registerInitiative', { ...registration, key: key(3) }, AUTHOR],
      ['registerInitiative', { ...again, title: '' }, AUTHOR],
      ['registerInitiative', again, STRANGER],
      [
        'editInitiative',
        { ...answers, now: 'Khác', number: 'SK-2020-0013', version: 1, key: key(4), as: '' },
        AUTHOR,
      ],
      ['editInitiative', { ...answers, number: 'SK-2020-0013', version: 1, key: key(5), as: '' }, AUTHOR],
      ['changeState', step(2, 'approve'), AUTHOR],
      ['changeState', step(2, 'return'), COUNCIL],
      ['changeState', step(3, 'undo'), COUNCIL],
      ['changeState', step(4, 'approve'), COUNCIL],
      ['changeState', step(5, 'start'), AUTHOR],
      ['changeState', step(6, 'apply', { day: '3.2.2020', evidence: 'https://vidu.vn/a' }), AUTHOR],
      ['changeState', step(7, 'confirm'), COUNCIL],
      ['changeState', step(8, 'recognise'), COUNCIL],
      ['changeState', step(1, 'withdraw', { number: 'SK-2020-0014', as: 'CB07' }), STRANGER],
      ['changeState', step(1, 'refuse', { number: 'SK-2020-0006' }), COUNCIL],
      sheet => {
        type(sheet, 'Sáng kiến', 14, 'Tên', 'Dòng nhập tay đủ dài');
        type(sheet, 'Sáng kiến', 14, 'Mã tác giả', 'CB03');
        type(sheet, 'Sáng kiến', 15, 'Tên', 'Dòng thiếu tác giả');
      },
      ['reviewQueue', undefined, COUNCIL],
      ['acceptTyped', undefined, COUNCIL],
      ['acceptTyped', undefined, STRANGER],
      ['myInitiatives', '', AUTHOR],
    ],
  },
  periods: {
    steps: [
      people,
      ['enterJudgement', { ...judged, stage: 'final', value: '14,5', before: '14' }],
      ['enterJudgement', { ...judged, stage: 'appraisal', value: '99', before: '14' }],
      ['enterJudgement', { ...judged, stage: 'self', value: '10', before: '15' }, STRANGER],
      ['freezeResults', freezing, STRANGER],
      ['freezeResults', { ...freezing, despite: false }],
      ['freezeResults', freezing],
      ['freezeResults', freezing],
      ['openPeriods'],
      ['openOverview', { kind: 'frozen', period: 'Năm 2020' }],
      ['writeResults'],
      ['writeResults', undefined, STRANGER],
      ['openQuota', { kind: 'frozen', period: 'Năm 2020' }],
      ['settleQuota', { source: { kind: 'frozen', period: 'Năm 2020' }, seen: '', stays: [] }],
      ['settleQuota', { source: { kind: 'now', period: '' }, seen: '', stays: [] }, STRANGER],
      ['setUpWorkbook', { withSample: false, purpose: 'titles' }],
      ['summarizeYear', { year: 2020, replaces: 0 }],
      ['summarizeYear', { year: 2019, replaces: 0 }],
      sheet => setting(sheet, 'Kỳ hiện tại', 'Quý I/2020'),
      ['freezeResults', { ...freezing, period: 'Quý I/2020' }],
      sheet => setting(sheet, 'Kỳ hiện tại', 'Quý II/2020'),
      ['freezeResults', { ...freezing, period: 'Quý II/2020' }],
      ['summarizeYear', { year: 2020, replaces: 0 }],
      ['summarizeYear', { year: 2020, replaces: 0 }],
      ['summarizeYear', { year: 2020, replaces: 1 }],
      ['openNewRound', { period: 'Năm 2021', typed: 'sai', despite: false, clear: [] }],
      [
        'openNewRound',
        { period: 'Năm 2021', typed: 'Năm 2021', despite: false, clear: [{ tab: 'Vụ việc', rows: 2 }] },
      ],
    ],
  },
  admin: {
    steps: [
      ['setUpWorkbook', { withSample: false }],
      ['setUpWorkbook', { withSample: false }, STRANGER],
      sheet => {
        type(sheet, 'Cán bộ', 40, 'Họ tên', 'Trần An');
        type(sheet, 'Đơn vị', 1, 'Số người', 99);
        type(sheet, 'Cán bộ', 2, 'Mã cán bộ', 'CB03\u00a0');
        type(sheet, 'Nhiệm vụ', 0, 'Thuộc kế hoạch', 'x');
      },
      ['checkWorkbook'],
      ['setRegion'],
      ['makeCodes'],
      [
        'repairWorkbook',
        {
          kind: 'untidyCode',
          tab: 'Cán bộ',
          cell: 'A4',
          fields: { code: 'CB03\u00a0' },
          repair: { how: 'tidy', detail: '' },
        },
      ],
      ['undoSetUp'],
      ['deleteSample'],
      ['undoSetUp'],
      ['undoSetUp', undefined, STRANGER],
      ['selfTest', 'begin'],
      ['selfTest', 'read'],
      ['selfTest', 'end'],
      sheet => {
        people(sheet);
        type(sheet, 'Nhật ký', 0, 'Người', AUTHOR);
      },
      ['planErasure', { code: 'CB07' }],
      ['planErasure', { code: 'CB99' }],
      ['planErasure', { code: 'CB07' }, STRANGER],
      ['erasePersonalData', { code: 'CB07', name: 'Cán bộ mẫu 08' }],
      ['erasePersonalData', { code: 'CB07', name: 'Cán bộ mẫu 07' }],
      ['erasePersonalData', { code: 'CB07', name: 'Cán bộ mẫu 07' }, STRANGER],
    ],
  },
  council: {
    steps: [
      ['councilRoom', undefined, CHAIR],
      ['setUpWorkbook', { withSample: false, purpose: 'council' }, STRANGER],
      ['setUpWorkbook', { withSample: false, purpose: 'council' }],
      sheet => {
        setting(sheet, 'Số phiếu Hội đồng cần có', 1);
        for (const [header, text] of Object.entries(chair)) type(sheet, 'Hội đồng', 0, header, text);
      },
      ['openAdmin'],
      ['openSidebar', undefined, CHAIR],
      ['councilRoom', undefined, CHAIR],
      ['handInSheet', scored, CHAIR],
      ['handInSheet', scored, CHAIR],
      ['handInSheet', scored, STRANGER],
      ['councilRoom', undefined, CHAIR],
      ['dossierData', { number: 'SK-2020-0002' }, CHAIR],
      ['dossierData', { number: 'SK-2020-0002' }, STRANGER],
      ['changeState', { ...step(1, 'recognise'), number: 'SK-2020-0002' }, ADMIN],
      ['changeState', { ...step(1, 'recognise'), number: 'SK-2020-0002' }, CHAIR],
      ['councilRoom', undefined, CHAIR],
      ['dossierData', { number: '' }, CHAIR],
    ],
  },
  english: {
    steps: [
      ...['openSidebar', 'openAdmin', 'openPeriods', 'selfTest', ...menus].map((name): Step => [name]),
      ['openQuota', { kind: 'now', period: '' }],
      ['openOverview', { kind: 'now', period: '' }],
    ],
  },
};
