import { cellName } from '../../../domain/text/cellName.ts';
import { cellText } from '../../../domain/text/readCell.ts';
import type { Fault, Find, Repair, Wording } from '../Fault.ts';
import type { TabFacts } from '../WorkbookFacts.ts';

type Fields = { readonly value: string; readonly header: string };

/** A value stands where a formula or its result belongs. */
export const find: Find<Fields> = ({ tabs }) =>
  tabs.flatMap(tab =>
    tab.columns.flatMap(({ header, place, filled }, at): readonly Fault<Fields>[] => {
      if (filled === undefined || place === undefined) return [];
      if (filled === 'spill') return isBlocked(tab, at) ? inTheWay(tab, place, header) : [];
      const rows = filled === 'head' ? [tab.head] : tab.values.map((_, row) => row).slice(tab.head + 1);
      return rows.flatMap(row => {
        const right = tab.formulaOf(row, place);
        const text = cellText(tab.values[row]![place]);
        if (right === undefined || text === '' || tab.formulas[row]![place] !== '') return [];
        return [faultOf(tab, row, place, text, header, { how: 'writeFormula', detail: right })];
      });
    }),
  );

/** Whether the function to the left has no room. */
function isBlocked({ columns, values, formulas, head: row }: TabFacts, at: number): boolean {
  let head = at;
  while (columns[head]!.filled === 'spill') head--;
  const place = columns[head]!.place;
  return place !== undefined && formulas[row]![place] !== '' && cellText(values[row]![place]).startsWith('#');
}

/** Values in the way of the function: nothing that it filled is there, so all of them were typed. */
function inTheWay(tab: TabFacts, place: number, header: string): readonly Fault<Fields>[] {
  return tab.values.flatMap((line, row) => {
    const text = cellText(line[place]);
    return text === '' ? [] : [faultOf(tab, row, place, text, header, { how: 'writeText', detail: '' })];
  });
}

function faultOf(
  { name }: TabFacts,
  row: number,
  place: number,
  text: string,
  header: string,
  repair: Repair,
): Fault<Fields> {
  return { tab: name, cell: cellName(row, place), fields: { value: text, header }, repair };
}

export const words: Wording<Fields> = ({ value, header }, repair) =>
  repair?.how === 'writeText'
    ? {
        fault: {
          vi: `«${value}» chắn công thức ở cột «${header}»`,
          en: `«${value}» is in the way of the formula of «${header}»`,
        },
        fix: { vi: 'Bấm Sửa để xóa ô này', en: 'Press Repair to clear it' },
      }
    : {
        fault: {
          vi: `Công thức cột «${header}» bị thay bằng «${value}»`,
          en: `The formula of «${header}» was replaced by «${value}»`,
        },
        fix: { vi: 'Bấm Sửa để ghi lại công thức', en: 'Press Repair to write it again' },
      };
