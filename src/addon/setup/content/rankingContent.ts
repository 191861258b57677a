import { columnName } from '../../../domain/text/cellName.ts';
import { criteriaTab } from '../../../tabs/fixed.ts';
import { resultColumns } from '../../../tabs/results.ts';
import { unitsTab } from '../../../tabs/units.ts';
import type { Layout } from './Layout.ts';
import { quotedName } from './references.ts';
import type { TabContent } from './TabContent.ts';

/** What the tab is called. */
export const RANKING = 'Bảng xếp hạng';

/** So many units can be ranked: fewer rows would cut off a large body, more make it slow. */
const PLACES = 30;
/** Which of the hidden columns SCORE_UNIT fills. */
const RANKS = 0;

/** Where those stand who have no rank: units without a total, then the Trung tâm, which is not ranked. */
const UNRANKED = 1000;
const CENTER = 2000;

/**
 * The tab Bảng xếp hạng: every unit, from formulas alone. H asks SCORE_UNIT for the ranks, I sets ties apart by the row and puts
 * those without a rank behind, J finds the row of the unit at each place; what is nobody's row has no score.
 */
export function rankingContent(layout: Layout): TabContent {
  const { name: tab, columns } = unitsTab;
  const units = quotedName(layout.nameOf(tab));
  const from = layout.resultsOf(tab);
  const [code, name, kind] = [columns.code, columns.name, columns.kind].map(({ header }) =>
    columnName(layout.columnOf(tab, header)),
  );
  const [score, rating, , reason] = Object.keys(resultColumns).map((_, at) => columnName(from + at));
  // As long as the hidden columns that point into it.
  const column = (letter: string | undefined) => `${units}!$${letter}$1:$${letter}$100`;
  const criteria = quotedName(layout.nameOf(criteriaTab.name));
  const ranks = `=SCORE_UNIT(${units}!A1:${columnName(from - 1)}100; ${criteria}!A1:K; "hạng")`;
  const rows = Array.from({ length: PLACES }, (_, at) => at + 2).map(row => {
    const show = (letter: string | undefined) => `=IF($J${row}=""; ""; INDEX(${column(letter)}; $J${row}))`;
    return [
      `=IF($J${row}=""; ""; IF(INDEX($I$1:$I$100; $J${row})<${UNRANKED}; INDEX($H$1:$H$100; $J${row}); "–"))`,
      show(code),
      show(name),
      show(score),
      show(rating),
      show(reason),
      `=IF(ISNUMBER($D${row}); REPT("█"; INT($D${row}/10))&IF(MOD($D${row}; 10)>=5; "▌"; ""); "")`,
      '',
      `=IF(INDEX(${column(score)}; ROW())=""; ""; IF(INDEX(${column(kind)}; ROW())="Trung tâm"; ${CENTER}; IF(ISNUMBER(H${row}); H${row}; ${UNRANKED}))+ROW()/1000)`,
      `=IFERROR(MATCH(SMALL($I$2:$I$${PLACES + 1}; ROW()-1); $I$1:$I$100; 0); "")`,
    ];
  });
  const shown = [
    ['Hạng', 'Theo xếp loại rồi đến điểm, bằng nhau thì đồng hạng; – là không xếp hạng', 8],
    [columns.code.header, 'Lấy từ tab Đơn vị', 11],
    [columns.name.header, 'Lấy từ tab Đơn vị', 30],
    ['Điểm', 'Điểm trên thang 100, lấy từ tab Đơn vị', 17],
    ['Xếp loại', 'Theo các dòng Xếp loại của tab Tiêu chí', 14],
    ['Lý do', 'Mất điểm ở đâu; đơn vị chưa đủ dữ liệu thì còn thiếu gì', 80],
    ['So với 100', 'Điểm vẽ thành thanh, mỗi ô vuông là 10 điểm', 14],
  ] as const;
  const hidden = {
    note: 'Cột trung gian, không sửa',
    width: 8,
    filler: 'calculated',
    calculated: true,
    hidden: true,
  } as const;
  const helpers = ['Hạng theo dòng', 'Khóa sắp xếp', 'Vị trí'];
  return {
    name: RANKING,
    use: 'read',
    access: 'admins',
    isFixed: true,
    namedRange: 'BANG_XEP_HANG',
    rows: 100,
    columns: [
      ...shown.map(([header, note, width]) => ({
        header,
        note,
        width,
        filler: 'result' as const,
        centred: ![columns.name.header, 'Lý do', 'So với 100'].includes(header),
        calculated: true as const,
        ...(header === 'Điểm' ? { format: '0.00' } : {}),
      })),
      ...helpers.map((header, at) => ({
        header,
        ...hidden,
        ...(at === RANKS ? { spilled: true as const } : {}),
      })),
    ],
    values: [[...shown.map(([header]) => header), ranks, 'Khóa sắp xếp', 'Vị trí'], ...rows],
  };
}
