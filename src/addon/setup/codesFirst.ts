import type { Workbook, WorkbookTab } from './Workbook.ts';

/**
 * The tabs of a workbook, those whose codes are the choices of others first, in which they are to be filled: Sheets refuses
 * what a drop-down does not list.
 */
export function codesFirst(book: Workbook): readonly WorkbookTab[] {
  const listed = codeTabs(book);
  const isFirst = ({ content }: WorkbookTab) => listed.has(content.name);
  return [...book.tabs.filter(isFirst), ...book.tabs.filter(tab => !isFirst(tab))];
}

/** The declared names of the tabs whose codes are the choices of others. */
export const codeTabs = ({ contents }: Workbook): ReadonlySet<string> =>
  new Set(
    contents.flatMap(({ columns }) =>
      columns.flatMap(({ choices }) => (choices && 'tab' in choices ? [choices.tab] : [])),
    ),
  );
