import { aspects } from './aspects/aspects.ts';
import { codesFirst } from './codesFirst.ts';
import { detailed } from './DetailedTab.ts';
import { lead, missingLeads } from './guide/leads.ts';
import type { Page } from './guide/Page.ts';
import { fillTab } from './look/fillTab.ts';
import type { Work } from './Work.ts';
import type { Workbook, WorkbookTab } from './Workbook.ts';

/** Fills blank tabs, and completes the others without overwriting a cell that holds something. */
export function contents(book: Workbook): readonly Work[] {
  return codesFirst(book).flatMap((tab): readonly Work[] => {
    if (tab.values.length > 0 && tab.content.page) return leads(tab, tab.content.page, book);
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

/** Of a page that people have, no more than where it leads. */
function leads(tab: WorkbookTab, page: Page, { spreadsheet }: Workbook): readonly Work[] {
  const { sheet, name } = tab;
  const missing = missingLeads(spreadsheet, sheet, page);
  if (missing.length === 0) return [];
  const apply = () => lead(sheet, missing);
  const made = { kind: 'content', tab: name, detail: '', count: missing.length } as const;
  return [{ made, changes: [], apply, countsOn: [tab] }];
}
