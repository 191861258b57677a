import type { AdminServer } from '../../../src/contract/AdminServer.ts';
import type { Initiative, InitiativeContent } from '../../../src/contract/Initiative.ts';
import type { MyWork } from '../../../src/contract/MyWork.ts';
import type { OverviewServer } from '../../../src/contract/Overview.ts';
import type { Server } from '../../../src/contract/Server.ts';
import type { Person, SidebarData } from '../../../src/contract/SidebarData.ts';
import type { RegisteredTitle } from '../../../src/domain/initiative/similar/SimilarTitles.ts';

/** What the stand-in of the script answers; each may look at what was asked. */
export type Answers = {
  [Name in Exclude<
    keyof Server,
    Exclude<keyof AdminServer, 'showCell'> | Exclude<keyof OverviewServer, 'showReport'> | 'dossierData'
  >]: (
    ...asked: Parameters<Server[Name]>
  ) => ReturnType<Server[Name]> | { readonly thrown: string } | { readonly silent: true };
};

const people: readonly Person[] = [
  { code: 'CB01', name: 'Nguyễn Thị Hòa', unit: 'Phòng Hành chính – Tổng hợp' },
  { code: 'CB02', name: 'Trần Văn Đào', unit: 'Phòng Kỹ thuật và Chuyển giao công nghệ' },
  { code: 'CB03', name: 'Lê Hoàng Anh Tuấn', unit: 'Trạm Khuyến nông liên huyện số 3' },
];

export const data: SidebarData = {
  language: 'vi',
  version: '0.1.0',
  people,
  tabs: { staff: 'Cán bộ', units: 'Đơn vị' },
  me: 'CB01',
  mayChoose: false,
  reviews: true,
  sits: false,
  round: { deadline: '30/09/2020', left: 12, takes: true },
  contact: 'Văn phòng Trung tâm, số nội bộ 123, van-phong@vidu.vn',
  draft: '',
};

export const LONGEST =
  'Xây dựng quy trình tiếp nhận, số hóa và trả kết quả hồ sơ đăng ký vùng trồng, cơ sở sản xuất giống cây trồng nông nghiệp liên thông ba cấp bằng mã QR, giảm thời gian xử lý từ mười ngày còn ba ngày';

export const waiting: Initiative = {
  number: 'SK-2020-0017',
  kind: 'Giải pháp',
  title: LONGEST,
  field: 'Xây dựng đội ngũ cán bộ, công chức, viên chức',
  unit: 'Phòng Kỹ thuật và Chuyển giao công nghệ',
  authors: [
    { code: 'CB02', name: 'Trần Văn Đào', share: '66,67' },
    { code: 'CB01', name: 'Nguyễn Thị Hòa', share: '33,33' },
  ],
  state: 'Đã đăng ký',
  registeredAt: '2020-02-03T02:15:00.000Z',
  updatedAt: '2020-02-05T08:00:00.000Z',
  updatedBy: 'dao@vidu.vn',
  starts: '01/03/2020',
  evidence: 'https://vidu.vn/minh-chung/so-hoa-ho-so-vung-trong-nam-2020',
  reason: '',
  before: 'Hồ sơ giấy nằm ở ba nơi.\nTìm một hồ sơ mất hai ngày.',
  now: 'Dán mã QR lên từng hồ sơ, quét ở mỗi bước.',
  expected: 'Tìm hồ sơ trong năm phút, không thất lạc.',
  version: 2,
  history: [
    {
      at: '2020-02-03T02:15:00.000Z',
      who: 'Trần Văn Đào (chưa xác thực)',
      what: 'Đăng ký',
      from: '',
      to: 'Đã đăng ký',
      why: '',
    },
    {
      at: '2020-02-04T02:15:00.000Z',
      who: 'hoi.dong@vidu.vn',
      what: 'Yêu cầu bổ sung',
      from: 'Đã đăng ký',
      to: 'Cần bổ sung',
      why: 'Nêu rõ cách đo kết quả',
    },
    {
      at: '2020-02-05T08:00:00.000Z',
      who: 'dao@vidu.vn',
      what: 'Sửa nội dung',
      from: 'Cần bổ sung',
      to: 'Đã đăng ký',
      why: '',
    },
  ],
  may: ['approve', 'return', 'refuse'],
};

export const mine: Initiative = {
  ...waiting,
  number: 'SK-2020-0003',
  title: 'Sổ theo dõi mẫu giống dùng chung trên bảng tính',
  state: 'Cần bổ sung',
  reason: 'Nêu rõ cách đo kết quả',
  may: ['edit', 'withdraw'],
};

const running: Initiative = {
  ...mine,
  number: 'SK-2020-0009',
  title: LONGEST,
  state: 'Đang triển khai',
  reason: '',
  may: ['apply'],
};

const decided: Initiative = {
  ...waiting,
  number: 'SK-2020-0005',
  title: 'Khảo sát hài lòng bằng mã QR tại trạm',
  state: 'Không duyệt',
  reason: 'Trùng nội dung với SK-2020-0002',
  may: ['undo'],
};

export const titles: readonly RegisteredTitle[] = [waiting, mine, decided].map(
  ({ number, title, unit, state }) => ({ number, title, unit, state }),
);

const NO_WORK: MyWork = {
  until: '',
  unit: null,
  queue: null,
  unscored: null,
  concludable: null,
  untotalled: null,
  typed: null,
  uncoded: null,
};

const some = <Item>(...first: readonly Item[]) => ({ count: first.length, first });

/** What waits for somebody who is everything here. */
export const ALL_WORK: MyWork = {
  until: '31/12/2020',
  unit: {
    name: 'Trạm Khuyến nông liên huyện số 3',
    judgements: some({
      ...{ tab: 'Cán bộ', cell: 'K24', code: 'CB23', name: 'Trần Văn Đào', criteria: ['S1-2'] },
      title: 'Điểm tinh thần trách nhiệm',
    }),
    blanks: {
      count: 51,
      first: [
        {
          ...{ tab: 'Cán bộ', cell: 'F24', code: 'CB23', name: 'Trần Văn Đào', criteria: ['T4', 'H2'] },
          title: 'Thực hiện tốt văn hóa công sở',
        },
      ],
    },
    overdue: some({
      ...{ tab: 'Nhiệm vụ', cell: 'B50', code: 'NV049', name: LONGEST },
      ...{ people: ['Trần Văn Đào', 'Lê Hoàng Anh Tuấn'], due: '20/07/2020', days: 12 },
    }),
  },
  queue: some({ number: waiting.number, title: LONGEST, state: waiting.state, days: 30 }),
  unscored: some({ number: waiting.number, title: LONGEST, state: 'Có hiệu quả', days: 12 }),
  concludable: some({ number: waiting.number, title: LONGEST, state: 'Có hiệu quả', days: 20 }),
  untotalled: some({
    ...{ tab: 'Đơn vị', cell: 'AW6', code: 'T5', name: 'Trạm Khuyến nông liên huyện số 3' },
    why: 'Thiếu: T4 «Người thực hiện tốt văn hóa công sở / Số người»',
  }),
  typed: some({ tab: 'Sáng kiến', cell: 'D14', name: '' }),
  uncoded: some({ tab: 'Cán bộ', cell: 'A42', name: 'Người mới' }),
};

export const recognised: readonly InitiativeContent[] = [
  { ...mine, number: 'SK-2020-0001', state: 'Được công nhận', field: 'Cải cách thủ tục hành chính' },
  { ...waiting, state: 'Có hiệu quả' },
];

/** A script that does everything it is asked, with little in the sheet. */
export const answers: Answers = {
  showReport: () => ({ value: null }),
  showDossier: () => ({ value: null }),
  showScreen: () => ({ value: null }),
  openSidebar: () => ({ value: data }),
  registeredTitles: () => ({ value: titles }),
  myWork: () => ({ value: NO_WORK }),
  showCheck: () => ({ value: null }),
  recognisedInitiatives: () => ({ value: recognised }),
  registerInitiative: ({ title }) => ({
    value: { number: 'SK-2020-0042', at: '2020-02-03T02:15:00.000Z', title, differs: false },
  }),
  keepDraft: () => ({ value: null }),
  enterJudgement: ({ stage, value }) => ({
    value: {
      judgements: { self: 'Tốt', appraisal: 'Khá', final: '', [stage]: value },
      obstacle: '',
      detail: '',
    },
  }),
  myInitiatives: () => ({ value: [mine, running] }),
  editInitiative: ({ number, title, version }) => ({
    value: { ...mine, number, title, version: version + 1, state: 'Đã đăng ký', reason: '' },
  }),
  changeState: ({ number, action, reason, version }) => ({
    value: {
      ...[waiting, mine, running, decided].find(one => one.number === number)!,
      number,
      reason,
      version: version + 1,
      state: action === 'withdraw' ? 'Đã rút' : action === 'undo' ? 'Đã đăng ký' : 'Đã duyệt',
      may: action === 'undo' ? ['approve', 'return', 'refuse'] : action === 'withdraw' ? [] : ['undo'],
    },
  }),
  reviewQueue: () => ({
    value: {
      waiting: [waiting, { ...waiting, number: 'SK-2020-0021', title: mine.title }],
      decided: [decided],
      typed: [
        {
          ...{ tab: 'Sáng kiến', row: 14, title: mine.title },
          problems: [
            { field: 'kind', code: 'unknown', found: 'Phát minh', column: 'Loại', near: [] },
            { field: 'field', code: 'missing', found: '', column: 'Lĩnh vực CCHC', near: [] },
            { field: 'before', code: 'missing', found: '', column: 'Thực trạng', near: [] },
            { field: 'authors', code: 'unknown', found: 'Hoa', column: 'Mã tác giả', near: people },
          ],
        },
        { tab: 'Câu trả lời biểu mẫu 1', row: 2, title: 'Gộp hai biểu báo cáo tháng', problems: [] },
      ],
    },
  }),
  acceptTyped: () => ({
    value: {
      numbers: ['SK-2020-0043', 'SK-2020-0044'],
      unscored: null,
      concludable: null,
      queue: { waiting: [waiting], decided: [], typed: [] },
    },
  }),
  councilRoom: () => ({ refused: { code: 'notMember' } }),
  handInSheet: () => ({ value: { at: '2020-11-21T02:15:00.000Z' } }),
  showInitiative: () => ({ value: null }),
  showCell: () => ({ value: null }),
  scoreSheet: () => ({ refused: { code: 'noRow' } }),
  madeOf: ({ side, column }) => ({
    value: {
      ...{ side, column, tab: 'Cán bộ', header: ['Mã cán bộ', column] },
      names: [0],
      rows: [],
      first: 2,
      counts: null,
    },
  }),
  ownTable: () => ({ refused: { code: 'missingTab', tab: 'Tiêu chí' } }),
  writeScoring: () => ({ value: '' }),
  selfTest: () => ({ value: { findings: [], isCalculating: false, language: 'vi' } }),
};
