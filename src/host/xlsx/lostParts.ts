import type { Sheet, Workbook } from 'hucre/xlsx';

/** What a tab may hold that the local spreadsheet cannot keep, in people's words. */
const PARTS: readonly (readonly [keyof Sheet, string])[] = [
  ['charts', 'biểu đồ'],
  ['images', 'hình ảnh'],
  ['textBoxes', 'hộp chữ'],
  ['backgroundImage', 'ảnh nền'],
  ['sparklines', 'biểu đồ trong ô'],
  ['pivotTables', 'bảng tổng hợp (pivot)'],
  ['slicers', 'bộ lọc slicer'],
  ['timelines', 'bộ lọc thời gian'],
  ['tables', 'định dạng bảng (table)'],
  ['autoFilter', 'bộ lọc'],
  ['threadedComments', 'trao đổi trong ghi chú'],
];
const KEPT_CONDITIONS = ['expression', 'cellIs', 'beginsWith', 'notContainsBlanks'];

/** The parts of a workbook that saving would lose: «biểu đồ ở tab Báo cáo». */
export function lostParts({ sheets }: Workbook): readonly string[] {
  return sheets.flatMap(sheet => {
    const parts = PARTS.filter(([part]) => isThere(sheet[part])).map(([, name]) => name);
    if (sheet.conditionalRules?.some(rule => !KEPT_CONDITIONS.includes(rule.type)))
      parts.push('định dạng có điều kiện kiểu thang màu, biểu tượng hoặc chứa chữ');
    return parts.map(name => `${name} ở tab ${sheet.name}`);
  });
}

function isThere(part: unknown): boolean {
  return part !== undefined && (!Array.isArray(part) || part.length > 0);
}
