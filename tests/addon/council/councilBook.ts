import { copiesOf, examples, still } from '../../example/copies.ts';
import { opened } from '../../example/opened.ts';
import { setting, type } from '../register/rows.ts';

/** Who is in the council of the tests; the last one hands in paper. */
export const members = [
  ['Cán bộ mẫu 01', 'Chủ tịch', 'chutich@vidu.vn', 'CB01'],
  ['Cán bộ mẫu 02', 'Ủy viên thư ký', 'thuky@vidu.vn', 'CB02'],
  ['Cán bộ mẫu 07', 'Ủy viên', 'baylam@vidu.vn', 'CB07'],
  ['Chuyên gia mẫu', 'Ủy viên', 'chuyengia@vidu.vn', ''],
  ['Đại diện mẫu', 'Ủy viên', '', ''],
] as const;
export const [CHAIR, SECRETARY, AUTHOR, EXPERT] = members.map(([, , email]) => email) as unknown as readonly [
  string,
  string,
  string,
  string,
];
export const REVIEWER = 'hoidong@vidu.vn';

/** Copies of the example in which a council was formed; `isStill`: without formulas. */
export const councilBooks = ({ isStill }: { readonly isStill: boolean }) =>
  copiesOf(
    async () => {
      const { sheet, run } = opened(await examples(), { later: () => undefined });
      for (let left = 1; left > 0; ) {
        const { value } = await run('setUpWorkbook', [{ withSample: false, purpose: 'council' }]);
        left = value.left;
      }
      members.forEach(([name, role, email, code], row) => {
        for (const [header, text] of Object.entries({
          'Họ và tên': name,
          'Vai trò': role,
          'E-mail': email,
          'Mã cán bộ': code,
        }))
          if (text !== '') type(sheet, 'Hội đồng', row, header, text);
      });
      setting(sheet, 'Người xét duyệt', REVIEWER);
      await sheet.engine.settled();
      const bytes = await sheet.bytes();
      await sheet.stop();
      return bytes;
    },
    isStill ? still : undefined,
  );

/** A sheet of points as the page sends it. */
export const sheetOf = (number: string, points: readonly (number | string)[], more: object = {}) => ({
  ...{ number, member: '', recusal: '', comment: '', key: crypto.randomUUID() },
  values: ['Tính mới', 'Khả năng áp dụng', 'Hiệu quả'].map((column, at) => ({
    column,
    value: String(points[at]).replace('.', ','),
  })),
  ...more,
});
