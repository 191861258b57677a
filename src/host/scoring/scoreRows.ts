import { fold } from '../../domain/text/fold.ts';
import type { CellValue } from '../sheet/CellValue.ts';
import { type Area, valuesOf } from './Area.ts';
import type { CallFunction } from './callFunction.ts';

/** A row of staff or units with its score, as the report shows it. */
export interface ScoredRow {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly isCentre: boolean;
  readonly score: CellValue;
  readonly rating: string;
  readonly rank: CellValue;
  readonly provisional: CellValue;
  readonly reason: string;
  /** The range whose rows the texts of this row count. */
  readonly areas: readonly Area[];
}

/** The headers under which the columns that are shown may stand, the likeliest first. */
const TITLES: Readonly<Record<'code' | 'name', Readonly<Record<string, readonly string[]>>>> = {
  code: { SCORE_STAFF: ['Mã cán bộ', 'Mã', 'Code'], SCORE_UNIT: ['Mã đơn vị', 'Mã', 'Code'] },
  name: {
    SCORE_STAFF: ['Họ và tên', 'Họ tên', 'Tên', 'Name'],
    SCORE_UNIT: ['Tên đơn vị', 'Đơn vị', 'Tên', 'Name'],
  },
};

const VIEW = 'điểm; xếp loại; hạng; tạm tính; lý do';

/** Scores an area against the criteria; rows whose first cell is empty are left out. */
export async function scoreRows(
  name: string,
  scored: Area,
  criteria: Area,
  call: CallFunction,
): Promise<readonly ScoredRow[]> {
  const results = await call(name, [scored, criteria], VIEW);
  const [header = [], ...rows] = valuesOf(scored);
  const titles = header.map(cell => fold(String(cell)));
  const column = (names: readonly string[] = []) =>
    names.map(each => titles.indexOf(fold(each))).find(at => at >= 0) ?? -1;
  const code = Math.max(0, column(TITLES.code[name]));
  const person = column(TITLES.name[name]);
  const unit = column(['Đơn vị', 'Tên đơn vị', 'Mã đơn vị', 'Unit']);
  const kind = column(['Loại', 'Kind']);
  return rows.flatMap((cells, at) => {
    const textAt = (index: number) => String(cells[index] ?? '').trim();
    if (textAt(0) === '') return [];
    const [score = '', rating = '', rank = '', provisional = '', reason = ''] = results[at + 1] ?? [];
    return {
      code: textAt(code),
      name: textAt(person) || textAt(code),
      unit: textAt(unit),
      isCentre: fold(textAt(kind)) === fold('Trung tâm'),
      score,
      rating: String(rating),
      rank,
      provisional,
      reason: String(reason),
      areas: [scored, criteria],
    };
  });
}
