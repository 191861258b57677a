import { caseKey } from '../../../domain/text/fold.ts';
import { staffTab } from '../../staff.ts';
import { unitsTab } from '../../units.ts';
import type { Find, Wording } from '../Fault.ts';
import { Reader, type Spot } from '../Reader.ts';
import type { WorkbookFacts } from '../WorkbookFacts.ts';

type Fields = {
  readonly count: number;
  /** The first of them. */
  readonly names: string;
};

/** So many are named. */
const NAMED = 3;

/** The departments (phòng ban) that the body's own list of people names and Đơn vị does not, the first cell of each. */
export function departmentsWithoutUnit(facts: WorkbookFacts): readonly Spot[] {
  const [staff, units] = [Reader.of(facts, staffTab), Reader.of(facts, unitsTab)];
  const { code, name } = unitsTab.columns;
  if (staff?.column(staffTab.columns.unit)?.filled !== 'list' || !units) return [];
  const known = new Set([code, name].flatMap(column => units.spots(column).map(({ text }) => caseKey(text))));
  return staff.spots(staffTab.columns.unit).filter(({ text }) => {
    const isNew = text !== '' && !known.has(caseKey(text));
    known.add(caseKey(text));
    return isNew;
  });
}

/** Departments that are no units yet, once for the list. */
export const find: Find<Fields> = facts => {
  const lacking = departmentsWithoutUnit(facts);
  const [first] = lacking;
  if (!first) return [];
  const names = lacking.slice(0, NAMED).map(({ text }) => `«${text}»`);
  const fields = { count: lacking.length, names: names.join(', ') + (lacking.length > NAMED ? '…' : '') };
  const repair = { how: 'makeUnits', detail: '' } as const;
  return [Reader.of(facts, staffTab)!.fault(staffTab.columns.unit, first.row, fields, repair)];
};

export const words: Wording<Fields> = ({ count, names }) => ({
  fault: {
    vi: `${count} phòng ban trong danh sách chưa có ở tab Đơn vị: ${names}`,
    en: `${count} departments of the list are not in the tab Đơn vị: ${names}`,
  },
  fix: {
    vi: 'Bấm Tạo đơn vị từ danh sách, hoặc tự ghi mã và tên đơn vị vào tab Đơn vị',
    en: 'Press Make units from the list, or type their codes and names into Đơn vị',
  },
});
