import type { Area } from '../book/Book.ts';
import { isBlank } from '../book/extent.ts';
import { fold } from '../book/fold.ts';
import type { PlainValue } from '../book/PlainValue.ts';
import type { Script } from '../script/openScript.ts';
import type { Texts } from '../texts.ts';
import { runFunction } from './runFunction.ts';

/** A row of staff or units with its score, as the report shows it. */
export interface ScoredRow {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly isCentre: boolean;
  readonly score: PlainValue;
  readonly rating: string;
  readonly rank: PlainValue;
  readonly provisional: PlainValue;
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
export function scoreRows(
  name: string,
  scored: Area,
  criteria: Area,
  script: Script,
  texts: Texts,
): ScoredRow[] {
  const results = runFunction(script, name, [scored, criteria, VIEW], scored.tab.name, texts);
  const rows = scored.tab.cells.slice(scored.top, scored.bottom + 1);
  const titles = (rows[0] ?? [])
    .slice(0, scored.right + 1)
    .map((cell, at) => (at < scored.left ? '' : fold(String(cell?.value ?? ''))));
  const column = (names: readonly string[] = []) =>
    names.map(each => titles.indexOf(fold(each))).find(at => at >= 0) ?? -1;
  const code = Math.max(scored.left, column(TITLES.code[name]));
  const person = column(TITLES.name[name]);
  const unit = column(['Đơn vị', 'Tên đơn vị', 'Mã đơn vị', 'Unit']);
  const kind = column(['Loại', 'Kind']);
  return rows.flatMap((cells, at) => {
    const textAt = (index: number) => String(cells[index]?.value ?? '').trim();
    if (at === 0 || isBlank(cells[scored.left]?.value)) return [];
    const [score = null, rating = null, rank = null, provisional = null, reason = null] = results[at] ?? [];
    return {
      code: textAt(code),
      name: textAt(person) || textAt(code),
      unit: textAt(unit),
      isCentre: fold(textAt(kind)) === fold('Trung tâm'),
      score,
      rating: String(rating ?? ''),
      rank,
      provisional,
      reason: String(reason ?? ''),
      areas: [scored, criteria],
    };
  });
}
