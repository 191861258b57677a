import { councilRoles } from '../domain/council/roles.ts';
import { type Column, MOMENT } from './Column.ts';
import { staffCode } from './codes.ts';
import { initiativeCriteriaTab } from './fixed.ts';
import { initiativesTab } from './initiatives.ts';
import { resultColumns } from './results.ts';
import { declared } from './Tab.ts';

/** Made when somebody forms a council, not before. */
const usedBy = 'council' as const;

const text = (header: string, note: string, width: number, more: Partial<Column> = {}): Column => ({
  ...{ header, note, width, format: '@' },
  ...more,
});
const { number, kind, title } = initiativesTab.columns;

/** Hội đồng: who scores initiatives, concludes, and enters paper sheets. */
export const councilTab = declared({
  name: 'Hội đồng',
  use: 'manage',
  access: 'admins',
  namedRange: 'HOI_DONG',
  rows: 30,
  usedBy,
  columns: {
    name: text('Họ và tên', 'Thành viên, mỗi người một dòng, tên không trùng nhau. Quản trị ghi', 26, {
      person: { of: 'code' },
    }),
    role: {
      header: 'Vai trò',
      choices: councilRoles.map(one => one.name),
      note: 'Chủ tịch, Phó Chủ tịch kết luận; thư ký nhập thay phiếu giấy; «Thư ký» không chấm',
      width: 16,
    },
    email: text(
      'E-mail',
      'Để máy biết ai đang chấm; trống thì chỉ có phiếu giấy do thư ký nhập thay. Ví dụ an@vidu.vn',
      28,
      { person: 'email' },
    ),
    code: {
      header: staffCode.column,
      choices: staffCode,
      note: 'Nếu là người của cơ quan: để không ai chấm sáng kiến của mình',
      width: 12,
    },
    post: text('Chức vụ, đơn vị', 'In trong biên bản. Ví dụ: Phó Giám đốc', 34),
  },
});

const point = (header: string, about: string): Column => ({
  ...{ header, width: 11, holds: 'number' },
  note: `${about}. Thành viên chấm ở bảng bên, mục Hội đồng; điểm tối đa ở tab Tiêu chí sáng kiến`,
});

/**
 * Phiếu Hội đồng: what members have handed in, one row each time; of one member and initiative the last row holds. A column that
 * the table of criteria names beside these is added by hand.
 */
export const councilSheetsTab = declared({
  name: 'Phiếu Hội đồng',
  use: 'read',
  access: 'warned',
  namedRange: 'PHIEU_HOI_DONG',
  rows: 500,
  ofRound: true,
  usedBy,
  scored: { by: 'SCORE_UNIT', criteria: initiativeCriteriaTab.name, results: resultColumns },
  frozenColumns: 1,
  columns: {
    number: { ...number, note: 'Của sáng kiến được chấm. Máy ghi' },
    kind: text(kind.header, 'Như trong tab Sáng kiến. Máy ghi', kind.width!, { written: true }),
    title: { ...title, note: 'Như trong tab Sáng kiến. Máy ghi', written: true },
    member: text('Thành viên', 'Người chấm, như trong tab Hội đồng. Máy ghi', 24, {
      written: true,
      person: 'said',
    }),
    novelty: point('Tính mới', 'Điểm tính mới'),
    scope: point('Khả năng áp dụng', 'Điểm khả năng áp dụng, nhân rộng'),
    benefit: point('Hiệu quả', 'Điểm hiệu quả, lợi ích'),
    recusal: text('Lý do không chấm', 'Vì sao người này không chấm; trống là có chấm', 26, { wrapped: true }),
    comment: text('Nhận xét', 'Của người chấm, không bắt buộc', 36, { wrapped: true }),
    at: {
      header: 'Nộp lúc',
      note: 'Máy ghi. Nộp lại thì thêm dòng mới: dòng sau cùng của mỗi người được tính',
      width: 17,
      format: MOMENT,
      written: true,
    },
    by: text('Người nộp', 'Ai bấm nộp; thư ký thì có «nhập thay». Máy ghi', 26, {
      written: true,
      person: 'said',
    }),
    key: text('Khóa', 'Máy ghi, để không nộp hai lần', 12, { hidden: true, written: true }),
  },
});
