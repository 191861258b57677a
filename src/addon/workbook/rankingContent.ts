import { columnLetter } from './columnLetter.ts';
import type { TabContent } from './TabContent.ts';
import { resultColumns } from './tabs/resultColumns.ts';
import { unitsTab } from './tabs/unitsTab.ts';

/** So many units can be ranked: fewer rows would cut off a large body, more make it slow. */
const PLACES = 30;

/** The columns of Đơn vị that the ranking shows. */
const [CODE, NAME, KIND] = ['A', 'B', 'C'];
const [SCORE, RATING, , REASON] = resultColumns.map((_, at) => columnLetter(unitsTab.columns.length + at));

/** `'Đơn vị'!$A$1:$A$100`, as long as the hidden columns that point into it. */
const column = (letter: string | undefined) => `'Đơn vị'!$${letter}$1:$${letter}$100`;

/**
 * The tab Bảng xếp hạng: units by rank, from formulas alone. H asks SCORE_UNIT for the ranks, I sets ties apart by the
 * row and leaves the Trung tâm out, J finds the row of the unit at each place.
 */
export function rankingContent(): TabContent {
  const last = columnLetter(unitsTab.columns.length - 1);
  const ranks = `=SCORE_UNIT('Đơn vị'!A1:${last}100; 'Tiêu chí'!A1:K; "hạng")`;
  const rows = Array.from({ length: PLACES }, (_, at) => at + 2).map(row => {
    const show = (letter: string | undefined) => `=IF($J${row}=""; ""; INDEX(${column(letter)}; $J${row}))`;
    return [
      `=IF($J${row}=""; ""; INDEX($H$1:$H$100; $J${row}))`,
      show(CODE),
      show(NAME),
      show(SCORE),
      show(RATING),
      show(REASON),
      '',
      '',
      `=IF(ISNUMBER(H${row}); IF('Đơn vị'!${KIND}${row}="Trung tâm"; ""; H${row}+ROW()/1000); "")`,
      `=IFERROR(MATCH(SMALL($I$2:$I$${PLACES + 1}; ROW()-1); $I$1:$I$100; 0); "")`,
    ];
  });
  const shown = [
    ['Hạng', 'Thứ hạng của đơn vị: theo xếp loại rồi đến điểm; bằng nhau thì đồng hạng', 8],
    ['Mã đơn vị', 'Lấy từ tab Đơn vị', 11],
    ['Tên đơn vị', 'Lấy từ tab Đơn vị', 30],
    ['Điểm', 'Điểm trên thang 100, lấy từ tab Đơn vị', 10],
    ['Xếp loại', 'Theo các dòng Xếp loại của tab Tiêu chí', 14],
    ['Lý do', 'Mất điểm ở đâu; đơn vị chưa đủ dữ liệu không có trong bảng', 80],
  ] as const;
  const helper = { note: 'Cột trung gian, không sửa', width: 8, calculated: true, hidden: true } as const;
  return {
    name: 'Bảng xếp hạng',
    audience: 'managers',
    namedRange: 'BANG_XEP_HANG',
    rows: 100,
    columns: [
      ...shown.map(([header, note, width]) => ({
        note,
        width,
        calculated: true as const,
        ...(header === 'Điểm' ? { format: '0.00' } : {}),
      })),
      ...Array.from({ length: 4 }, () => helper),
    ],
    values: [[...shown.map(([header]) => header), '', ranks, 'Khóa sắp xếp', 'Vị trí'], ...rows],
  };
}
