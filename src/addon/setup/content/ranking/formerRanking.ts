import { resultColumns } from '../../../../tabs/results.ts';
import { unitsTab } from '../../../../tabs/units.ts';
import type { Layout } from '../Layout.ts';
import type { TabContent } from '../TabContent.ts';
import { helpers, hidden, PLACES, rankingFormulas } from './rankingFormulas.ts';

/** The tab Bảng xếp hạng before it was laid out to be printed: in older workbooks it stays so, and set-up goes on looking after it. */
export function formerRanking(layout: Layout): Pick<TabContent, 'columns' | 'values'> {
  const write = rankingFormulas(layout, { ranks: 'H', keys: 'I', places: 'J', first: 2 });
  const rows = Array.from({ length: PLACES }, (_, at) => at + 2).map(row => [
    write.rank(row),
    ...(['code', 'name', 'score', 'rating', 'reason'] as const).map(id => write.show(row, of => of[id])),
    write.bar(row, 'D'),
    '',
    write.key(row),
    write.place(),
  ]);
  const { code, name } = unitsTab.columns;
  const { score, rating, reason } = resultColumns;
  const shown = [
    ['Hạng', 'Theo xếp loại rồi đến điểm, bằng nhau thì đồng hạng; – là không xếp hạng'],
    [code.header, 'Lấy từ tab Đơn vị'],
    [name.header, 'Lấy từ tab Đơn vị'],
    [score.header, 'Điểm trên thang 100, lấy từ tab Đơn vị'],
    [rating.header, 'Theo các dòng Xếp loại của tab Tiêu chí'],
    [reason.header, 'Mất điểm ở đâu; đơn vị chưa đủ dữ liệu thì còn thiếu gì'],
    ['So với 100', 'Điểm vẽ thành thanh, mỗi ô vuông là 10 điểm'],
  ] as const;
  const { width } = hidden;
  return {
    columns: [
      ...shown.map(([header, note]) => ({
        ...({ header, note, width, filler: 'result', calculated: true } as const),
        ...(header === score.header ? { format: '0.00' } : {}),
      })),
      { ...hidden, header: 'Hạng theo dòng', spilled: true },
      ...helpers.map(header => ({ ...hidden, header })),
    ],
    values: [[...shown.map(([header]) => header), write.ranks('hạng'), ...helpers], ...rows],
  };
}
