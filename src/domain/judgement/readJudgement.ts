import { showDatum } from '../criteria/Reading.ts';
import type { Side } from '../scoring/kinds.ts';
import { State } from '../scoring/State.ts';
import { score } from '../scoring/score.ts';
import type { Cell, Range } from '../text/Cell.ts';
import { caseKey } from '../text/fold.ts';
import { FAULT, NOT_APPLICABLE, readCell } from '../text/readCell.ts';

/** What decides who a row is; everything else in it has no say in one judgement. */
const keys: Readonly<Record<Side, readonly string[]>> = {
  staff: ['mã cán bộ', 'đối tượng', 'người đứng đầu'],
  units: ['mã đơn vị', 'loại'],
};

/** A judgement as its cell holds it, or why it cannot be one. */
export type Judged =
  | { readonly value: number | string }
  | { readonly problem: 'notJudged' | 'elsewhere' }
  | { readonly problem: 'fault'; readonly why: string };

/**
 * Reads what somebody has typed as the judgement of the column `data` in `row`, as the criteria that judge this column
 * will read it. `notJudged`: no criterion does; `elsewhere`: none of them applies to this row. Blank takes it back.
 */
export function readJudgement(
  side: Side,
  header: readonly string[],
  row: readonly Cell[],
  criteria: Range,
  data: string,
  typed: string,
): Judged {
  const at = header.findIndex(title => caseKey(title) === caseKey(data));
  const datum = readCell(typed);
  const kept = header.map((title, i) => (i === 0 || keys[side].includes(caseKey(title)) ? row[i] : ''));
  kept[at] = datum.kind === 'number' && !datum.percent ? datum.value : typed;
  const scores = score(side, [header, kept], criteria, true);
  const asked = scores.measures.filter(
    ({ criterion }) => caseKey(criterion.data) === caseKey(data) && criterion.outOf === '',
  );
  const applied = asked.filter(({ state }) => state[0] !== State.elsewhere && state[0] !== State.undecided);
  if (applied.length === 0) return { problem: asked.length === 0 ? 'notJudged' : 'elsewhere' };
  const faulty = applied.some(({ state }) => state[0] === State.fault);
  if (faulty) return { problem: 'fault', why: reasonOf(scores.rows.faults.get(0)!) };
  if (datum.kind === 'blank') return { value: '' };
  if (datum.kind === 'notApplicable') return { value: NOT_APPLICABLE };
  const { reading } = applied[0]!.criterion.judge;
  const isLevel = reading.as === 'level';
  return { value: isLevel ? showDatum(reading, applied[0]!.value[0]!) : (kept[at] as number | string) };
}

/** `Lỗi: dòng 2, «Mức gương mẫu»: why` without its place, which means nothing outside of the sheet. */
function reasonOf(fault: string): string {
  return fault.slice(fault.startsWith(FAULT) ? fault.indexOf('»: ') + 3 : 0);
}
