import { aspects } from './aspects/aspects.ts';
import { detailed } from './DetailedTab.ts';
import { fillTab } from './look/fillTab.ts';
import type { Work } from './Work.ts';
import type { Workbook, WorkbookTab } from './Workbook.ts';

/** Fills blank tabs, and completes the others without overwriting a cell that holds something. */
export function contents(book: Workbook): readonly Work[] {
  return codesFirst(book).flatMap((tab): readonly Work[] => {
    if (tab.values.length > 0) {
      const whole = detailed(tab, book);
      return aspects.flatMap(aspect => aspect(whole, book));
    }
    const { content, sheet, name } = tab;
    const apply = () => fillTab(book.spreadsheet, sheet, content, book.layout);
    const rows = content.values.length - 1;
    return [{ made: { kind: 'content', tab: name, detail: '', count: rows }, changes: [], apply }];
  });
}

/** Tabs whose codes are the choices of others come first: Sheets refuses what a drop-down does not list. */
function codesFirst({ tabs, contents: all }: Workbook): readonly WorkbookTab[] {
  const listed = all.flatMap(({ columns }) =>
    columns.flatMap(({ choices }) => (choices && 'tab' in choices ? [choices.tab] : [])),
  );
  const isFirst = ({ content }: WorkbookTab) => listed.includes(content.name);
  return [...tabs.filter(isFirst), ...tabs.filter(tab => !isFirst(tab))];
}
