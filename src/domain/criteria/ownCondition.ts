import type { Cell } from '../text/Cell.ts';
import { caseKey, wordKey } from '../text/fold.ts';
import { cellText, readCell } from '../text/readCell.ts';
import { tidy } from '../text/tidy.ts';

/** A condition that a table puts on a column of its own in Đối tượng: `Chức danh = Giáo viên`, `Chức danh <> Bảo vệ`. */
export interface OwnCondition {
  /** The same for conditions that mean the same. */
  readonly key: string;
  readonly column: string;
  readonly isNot: boolean;
  readonly value: string;
}

/** Reads one; undefined where the text is none. A value that contains « và » stands in quotation marks. */
export function parseOwnCondition(text: string): OwnCondition | undefined {
  const match = /^([^=<>≠]+?)\s*(=|<>|≠)\s*(.+)/.exec(tidy(text));
  if (!match) return undefined;
  const value = match[3]!.replace(/^["«“](.*)["»”]$/, '$1').trim();
  const [column, isNot] = [match[1]!, match[2] !== '='];
  if (value === '') return undefined;
  return { column, isNot, value, key: `${wordKey(column)} ${isNot ? '<>' : '='} ${wordKey(value)}` };
}

/** The parts of `Viên chức và Chức danh = "Văn thư và lưu trữ"`: between « và », but not within quotation marks. */
export function partsOf(label: string): readonly string[] {
  const parts = tidy(label).match(/(?:["«“][^"»”]*["»”]|(?!\svà\s).)+/giu) ?? [];
  return parts.map(part => part.replace(/^và\s/i, ''));
}

/** Whether a cell meets it: words as words, numbers as numbers, Có/Không as ticks; undefined for a blank one. */
export function meetsOwn({ value, isNot }: OwnCondition, cell: Cell): boolean | undefined {
  const found = readCell(cell);
  const wanted = readCell(value);
  if (found.kind === 'blank') return undefined;
  const isSame =
    ('value' in found && 'value' in wanted && found.value === wanted.value) ||
    wordKey(cellText(cell)) === wordKey(value);
  return isSame !== isNot;
}

/** Whether it asks a question that every row answers with Có or Không, and so leaves rows out on purpose. */
export function asksYesNo({ value }: OwnCondition): boolean {
  return readCell(value).kind === 'flag';
}

/** Whether it is about what units are, so that it is for units alone. */
export function isOfUnits({ column }: OwnCondition): boolean {
  return ['loại', 'kind'].includes(caseKey(column));
}
