import { fillTab } from '../fillTab.ts';
import { aspects } from './aspects/aspects.ts';
import type { Book } from './Book.ts';
import { detailed } from './DetailedTab.ts';
import type { Work } from './Work.ts';

/** Fills blank tabs, and completes the others without overwriting a cell that holds something. */
export function contents(book: Book): readonly Work[] {
  return book.tabs.flatMap((tab): readonly Work[] => {
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
