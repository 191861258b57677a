import { cchc2020 } from '../../../src/campaigns/cchc-2020/cchc-2020.ts';
import type { ColumnFacts, TabFacts, WorkbookFacts } from '../../../src/tabs/check/WorkbookFacts.ts';
import { codedIn } from '../../../src/tabs/tabs.ts';
import { sheet } from '../../sheet.ts';

type Extra = Partial<Omit<ColumnFacts, 'header' | 'place'>>;

/** What is particular to columns of the workbook, as far as the check depends on it. */
const columnsOf: Readonly<Record<string, Readonly<Record<string, Extra>>>> = {
  'Cán bộ': {
    'Mã đơn vị': { codesOf: { tab: 'Đơn vị', header: 'Mã đơn vị' } },
    'Vi phạm kỷ luật': { holds: 'number' },
    'Được giao': { filled: 'head' },
    'Hoàn thành': { filled: 'spill' },
    'Đơn vị được giao': { filled: 'rows' },
    Điểm: { filled: 'head' },
    'Lý do': { filled: 'spill' },
  },
  'Nhiệm vụ': {
    'Mã đơn vị': { codesOf: { tab: 'Đơn vị', header: 'Mã đơn vị' } },
    Hạn: { holds: 'date' },
  },
};

/** The formula that belongs into a cell of a filled column. */
const FORMULA = (row: number, column: number) => `=DUNG(${row};${column})`;

/** A workbook of small tables, written as people see them; a cell that begins with `=` is a formula, `=x >> 5` shows 5. */
export function facts(
  tables: Readonly<Record<string, string>>,
  more: Partial<Pick<WorkbookFacts, 'missing' | 'settings' | 'documents' | 'today'>> & {
    readonly lacks?: Readonly<Record<string, readonly ColumnFacts[]>>;
  } = {},
): WorkbookFacts {
  const tabs = Object.entries(tables).map(([tab, text]): TabFacts => {
    const cells = sheet(text);
    const formulas = cells.map(line => line.map(cell => (isFormula(cell) ? cell.split(' >> ')[0]! : '')));
    const values = cells.map(line =>
      line.map(cell => (isFormula(cell) ? (cell.split(' >> ')[1] ?? '') : cell)),
    );
    const columns = values[0]!.map((title, place): ColumnFacts => {
      const header = String(title);
      return { header, place, ...columnsOf[tab]?.[header] };
    });
    return {
      tab,
      name: tab,
      values,
      formulas,
      head: 0,
      columns: [...columns, ...(more.lacks?.[tab] ?? [])],
      formulaOf: (row, column) => {
        const filled = columns[column]?.filled;
        const belongs =
          filled === 'head' ? row === 0 : filled === 'rows' && row > 0 && values[row]![0] !== '';
        return belongs ? FORMULA(row, column) : undefined;
      },
    };
  });
  const coded = codedIn(cchc2020.tabs);
  const { missing = [], settings = {}, documents = [], today = 0 } = more;
  return { tabs, coded, missing, settings, documents, today };
}

const isFormula = (cell: unknown): cell is string => typeof cell === 'string' && cell.startsWith('=');
