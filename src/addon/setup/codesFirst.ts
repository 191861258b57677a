import type { TabContent } from './content/TabContent.ts';
import type { Workbook, WorkbookTab } from './Workbook.ts';

/**
 * The tabs of a workbook, each behind those whose codes are its choices, in which order they are to be filled: Sheets refuses
 * what a drop-down does not list.
 */
export function codesFirst(book: Workbook): readonly WorkbookTab[] {
  const seen = new Set<string>();
  const ordered: WorkbookTab[] = [];
  const add = (tab: WorkbookTab) => {
    if (seen.has(tab.name)) return;
    seen.add(tab.name);
    for (const listed of listedIn(tab.content))
      book.tabs.filter(one => one.content.name === listed).forEach(add);
    ordered.push(tab);
  };
  book.tabs.forEach(add);
  return ordered;
}

/** The declared names of the tabs whose codes are the choices of others. */
export const codeTabs = ({ contents }: Workbook): ReadonlySet<string> => new Set(contents.flatMap(listedIn));

const listedIn = ({ columns }: TabContent): readonly string[] =>
  columns.flatMap(({ choices }) => (choices && 'tab' in choices ? [choices.tab] : []));
