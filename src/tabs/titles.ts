import { PROPOSAL } from '../domain/quota/Ceiling.ts';
import { type Column, DAY, PERSON, UNIT } from './Column.ts';
import { peopleColumn, staffCode, unitCode } from './codes.ts';
import { conductTab as conduct, titlesTab, titleTabs, YEAR_SCORE } from './fixed.ts';
import { resultColumns } from './results.ts';
import { staffTab } from './staff.ts';
import { count, declared } from './Tab.ts';
import { unitsTab } from './units.ts';

const DISCIPLINED = 'Kỷ luật';
const PENDING = 'Đang xem xét, xác minh';
const LIGHTEST = 'Khiển trách';

/** Kỷ luật và xác minh: one row for each discipline and each case that is looked into; whoever has no row has none. */
const conductTab = declared({
  ...conduct,
  use: 'manage',
  access: 'admins',
  rows: 100,
  ofRound: true,
  usedBy: 'titles',
  columns: {
    code: peopleColumn('Một mã trong tab {Cán bộ}: mỗi dòng một người, một việc. Quản trị ghi', 14),
    what: {
      header: 'Việc',
      choices: [DISCIPLINED, PENDING],
      note: `${DISCIPLINED}: đã có quyết định; ${PENDING}: chưa kết luận. Kết luận xong thì đổi, hoặc xóa dòng. Quản trị ghi`,
    },
    form: {
      header: 'Hình thức',
      choices: [LIGHTEST, 'Cảnh cáo', 'Hạ bậc lương', 'Giáng chức', 'Cách chức', 'Buộc thôi việc'],
      note: `Hình thức kỷ luật; để trống tính là trên ${LIGHTEST}. Việc chưa kết luận thì để trống. Quản trị ghi`,
    },
    since: {
      header: 'Từ ngày',
      note: 'Ngày quyết định, ngày bắt đầu; không bắt buộc',
      width: 12,
      format: DAY,
    },
    basis: { header: 'Căn cứ', note: 'Số, ngày văn bản. Không bắt buộc', width: 36, format: '@' },
  },
});

const followed = ({ header, note, width }: Column): Column => ({
  header,
  note: note.replace(/\. Quản trị ghi$/, ''),
  ...(width === undefined ? {} : { width }),
  source: { kind: 'followed' },
});

const ofYear = (from: string): Column => ({
  header: 'Xếp loại năm',
  note: `Của năm ở tab Tổng hợp năm, sau trần nếu đã xét; năm chưa tổng hợp thì lấy từ tab {${from}} hiện nay. Công thức tự lấy`,
  width: 28,
  source: { kind: 'ofYear', result: 'rating' },
});

/** What SCORE_STAFF and SCORE_UNIT are asked for: proposals (đề nghị), no title is given here. */
const results = {
  rating: {
    header: resultColumns.rating.header,
    note: 'Theo các dòng Xếp loại của tab Danh hiệu. Chỉ là đề nghị: người có thẩm quyền quyết định. Công thức tự tính',
    width: 36,
  },
  reason: { ...resultColumns.reason, note: 'Vì sao được đề nghị, hay chưa. Công thức tự tính' },
  next: { header: 'Còn thiếu', note: 'Còn thiếu gì để được đề nghị cao hơn. Công thức tự tính', width: 70 },
} as const;

const shared = { use: 'read', access: 'admins', usedBy: 'titles', key: 'code', frozenColumns: 2 } as const;

/** Xét danh hiệu: everybody of Cán bộ, with what decides who is proposed. */
const staffTitlesTab = declared({
  ...shared,
  name: titleTabs.staff,
  namedRange: 'XET_DANH_HIEU',
  rows: 500,
  follows: staffCode,
  scored: { by: 'SCORE_STAFF', criteria: titlesTab.name, results },
  columns: {
    code: followed(staffTab.columns.code),
    name: followed(staffTab.columns.name),
    unit: followed(staffTab.columns.unit),
    kind: followed(staffTab.columns.kind),
    head: followed(staffTab.columns.head),
    score: {
      header: YEAR_SCORE,
      note: 'Như Xếp loại năm: để so khi số người được đề nghị vượt trần. Công thức tự lấy',
      width: 16,
      format: '0.00',
      source: { kind: 'ofYear', result: 'score' },
    },
    rating: ofYear(staffTab.name),
    recognised: {
      header: 'Được công nhận',
      note: 'Sáng kiến được công nhận trong kỳ (đồng tác giả: mỗi người đều được tính). Đếm từ tab Sáng kiến',
      source: { kind: 'block', call: 'COUNT_INITIATIVES', items: ['Được công nhận'] },
    },
    disciplined: {
      header: DISCIPLINED,
      note: `Số lần bị kỷ luật. Đếm từ tab ${conduct.name}`,
      source: count(conductTab, { code: PERSON, what: DISCIPLINED }),
    },
    severely: {
      header: 'Kỷ luật từ cảnh cáo',
      note: `Trong đó trên ${LIGHTEST}. Đếm từ tab ${conduct.name}`,
      source: count(conductTab, { code: PERSON, what: DISCIPLINED, form: `<>${LIGHTEST}` }),
    },
    pending: {
      header: PENDING,
      note: `Số việc chưa kết luận. Đếm từ tab ${conduct.name}`,
      source: count(conductTab, { code: PERSON, what: PENDING }),
    },
  },
});

/** How many of the unit's people are proposed, by how the name of the proposal begins; blank as long as it is not known of one of them. */
const proposed = (header: string, proposal: string): Column => ({
  header,
  note: `Người của đơn vị có Xếp loại bắt đầu bằng «${proposal}». Đếm từ tab ${staffTitlesTab.name}, trống khi còn người chưa rõ`,
  width: 14,
  source: {
    kind: 'count',
    tab: staffTitlesTab.name,
    where: [
      [staffTitlesTab.columns.unit.header, UNIT],
      [results.rating.header, `${proposal}*`],
    ],
    known: results.rating.header,
  },
});

/** Xét danh hiệu đơn vị: every unit of Đơn vị, with what became of its people. */
const unitTitlesTab = declared({
  ...shared,
  name: titleTabs.units,
  namedRange: 'XET_DANH_HIEU_DON_VI',
  rows: 100,
  follows: unitCode,
  scored: { by: 'SCORE_UNIT', criteria: titlesTab.name, results },
  columns: {
    code: followed(unitsTab.columns.code),
    name: followed(unitsTab.columns.name),
    kind: followed(unitsTab.columns.kind),
    rating: ofYear(unitsTab.name),
    people: {
      header: 'Số người',
      note: `Người của đơn vị. Đếm từ tab ${staffTitlesTab.name}`,
      source: count(staffTitlesTab, { unit: UNIT }),
    },
    advanced: proposed('Người được đề nghị Lao động tiên tiến trở lên', PROPOSAL),
    fighters: proposed('Người được đề nghị Chiến sĩ thi đua', `${PROPOSAL} Chiến sĩ thi đua`),
    severely: {
      header: 'Người bị kỷ luật từ cảnh cáo',
      note: `Đếm từ tab ${staffTitlesTab.name}`,
      source: count(staffTitlesTab, { unit: UNIT, severely: '>0' }),
    },
  },
});

/** The tabs of titles beside Danh hiệu, for campaigns that have criteria of them. */
export const tabsOfTitles = [staffTitlesTab, unitTitlesTab, conductTab] as const;
