import { letterhead } from '../../../../domain/overview/letterhead.ts';
import {
  headerRow,
  letterheadRows,
  SIGNER,
  signatureRows,
} from '../../../../domain/overview/printed/frame.ts';
import { type PrintedColumn, printedRow } from '../../../../domain/overview/printed/PrintedRow.ts';
import { settings } from '../../../settings/settings.ts';
import { SAMPLE_MARK } from '../../sample/marks.ts';
import type { Layout } from '../Layout.ts';
import { settingValue } from '../references.ts';
import type { TabContent } from '../TabContent.ts';
import { formerRanking } from './formerRanking.ts';
import { helpers, hidden, PLACES, rankingFormulas } from './rankingFormulas.ts';

const columns = [
  {
    ...{ title: 'Hạng', width: 46, holds: 'rank' },
    note: 'Theo xếp loại rồi đến điểm, bằng nhau thì đồng hạng; – là không xếp hạng',
  },
  { title: 'Đơn vị', width: 132, note: 'Tên và mã, lấy từ tab Đơn vị' },
  { title: 'Điểm', width: 58, holds: 'score', note: 'Điểm trên thang 100, lấy từ tab Đơn vị' },
  { title: 'So với 100', width: 100, holds: 'bar', note: 'Điểm vẽ thành thanh, mỗi ô vuông là 10 điểm' },
  { title: 'Xếp loại', width: 108, holds: 'rating', note: 'Theo các dòng Xếp loại của tab Tiêu chí' },
  { title: 'Lý do', width: 316, note: 'Mất điểm ở đâu; đơn vị chưa đủ dữ liệu thì còn thiếu gì' },
  { title: 'Còn thiếu', width: 192, note: 'Cách ít tốn công nhất để lên mức trên' },
] as const satisfies readonly (PrintedColumn & { readonly note: string })[];

/** What the tab is called. */
export const RANKING = 'Bảng xếp hạng';

/** The first unit stands below letterhead, title and header. */
const FIRST = 10;

/**
 * The tab Bảng xếp hạng: every unit, from formulas alone, laid out to be printed and signed. Signatures stand below the last place
 * there may be, so that no unit ever meets them.
 */
export function rankingContent(layout: Layout): TabContent {
  const write = rankingFormulas(layout, { ranks: 'H', keys: 'J', places: 'K', first: FIRST });
  const lines = (text: string) => `SUBSTITUTE(${text}; "; "; CHAR(10))`;
  const next = (row: number) => `INDEX($H$1:$I$100; $K${row}; 2)`;
  const dashed = (text: string) => `IF(${text}=""; "–"; ${text})`;
  const places = Array.from({ length: PLACES }, (_, at) => FIRST + at).map(row =>
    printedRow('place', [
      write.rank(row),
      write.show(row, ({ name, code }) => `IF(${name}=""; ""; ${name}&CHAR(10))&${code}`),
      write.show(row, ({ score }) => `IF(ISNUMBER(${score}); ${score}; "–")`),
      write.bar(row, 'C'),
      write.show(
        row,
        ({ score, rating }) =>
          `IF(${rating}<>""; ${rating}; IF(ISNUMBER(${score}); "Chưa xếp loại"; IF(LEFT(${score}; 3)="Lỗi"; "Lỗi"; ${score})))`,
      ),
      write.show(
        row,
        ({ score, reason }) => `IF(LEFT(${score}; 3)="Lỗi"; ${score}; ${lines(withoutScale(reason))})`,
      ),
      write.show(row, ({ score }) => `IF(ISNUMBER(${score}); ${dashed(lines(next(row)))}; "–")`),
    ]),
  );
  const rows = [...above(layout), ...places, ...signatureRows(upper(layout, 'signer', SIGNER))].map(
    row => ({ ...row, live: true }) as const,
  );
  return {
    name: RANKING,
    use: 'read',
    access: 'admins',
    isFixed: true,
    namedRange: 'BANG_XEP_HANG',
    rows: 100,
    columns: [
      ...columns.map(({ title, width, note }) => ({
        ...({ header: title, width, note, filler: 'result', calculated: true } as const),
      })),
      { ...hidden, header: 'Hạng theo dòng', spilled: true },
      { ...hidden, header: 'Còn thiếu theo dòng', spilled: true },
      ...helpers.map(header => ({ ...hidden, header })),
    ],
    values: rows.map(({ cells }, at) => {
      const row = at + 1;
      const isFirst = row === 1;
      return [
        ...cells,
        isFirst ? write.ranks(`hạng; ${NEXT}`) : '',
        '',
        isFirst ? helpers[0] : row <= PLACES + 1 ? write.key(row) : '',
        isFirst ? helpers[1] : rows[at]!.kind === 'place' ? write.place() : '',
      ];
    }),
    printed: { columns, rows },
    former: formerRanking(layout),
  };
}

const NEXT = 'còn thiếu';

/** The reasons, but for the scale on which the points are: that is no loss. */
function withoutScale(reason: string): string {
  const all = `"; "&${reason}`;
  const from = `FIND("; Được "; ${all})`;
  return `MID(IFERROR(REPLACE(${all}; ${from}; FIND("; "; ${all}&"; "; ${from}+2)-${from}; ""); ${all}); 3; 50000)`;
}

/** Letterhead, title and header. */
function above(layout: Layout) {
  const period = settingValue(settings.period.name, layout);
  const [ranked, all] = [
    `COUNT($A$${FIRST}:$A$${FIRST + PLACES - 1})`,
    `COUNTIF($J$2:$J$${PLACES + 1}; "<2000")`,
  ];
  const parts = [
    `"Kỳ: "&IF(${period}=""; "chưa ghi"; ${period})`,
    `" · "&${ranked}&"/"&${all}&" đơn vị có hạng · số liệu hiện tại, tự tính lại"`,
    `IF(${settingValue(SAMPLE_MARK, layout)}=""; ""; " · DỮ LIỆU MẪU, không có thật")`,
  ];
  return [
    ...letterheadRows(upper(layout, 'parent', ''), upper(layout, 'organisation', letterhead.unnamed)),
    printedRow('title', { 0: 'BẢNG XẾP HẠNG CÁC ĐƠN VỊ' }),
    printedRow('campaign', { 0: `=${settingValue(settings.campaign.name, layout)}` }),
    printedRow('period', { 0: `=${parts.join('&')}` }),
    printedRow('blank'),
    headerRow(columns),
  ];
}

/** A setting in capitals, or what stands for it. */
function upper(layout: Layout, setting: 'parent' | 'organisation' | 'signer', blank: string): string {
  const value = settingValue(settings[setting].name, layout);
  return `=IF(${value}=""; "${blank}"; UPPER(${value}))`;
}
