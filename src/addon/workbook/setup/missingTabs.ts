import type { Told } from '../../../contract/AdminSetUp.ts';
import { addTab } from '../addTab.ts';
import type { Book } from './Book.ts';
import type { Work } from './Work.ts';

/** Adds the tabs that the workbook lacks, blank: all exist, in their size, before the first formula names one. */
export function missingTabs(book: Book, tell: (told: Told) => void): readonly Work[] {
  const sheets = new Map(book.tabs.map(tab => [tab.content.name, tab.sheet]));
  return book.contents.flatMap((content, at): readonly Work[] => {
    if (book.tab(content.name)) return [];
    const near = book.nearTab(content.name);
    if (near !== undefined) {
      tell({ kind: 'nearTab', tab: content.name, detail: near, meant: content.name });
      return [];
    }
    const before = book.contents.slice(0, at).reverse();
    const apply = () => {
      const neighbour = before.find(one => sheets.has(one.name));
      const place = neighbour ? sheets.get(neighbour.name)!.getIndex() : 0;
      sheets.set(content.name, addTab(book.spreadsheet, content, place));
    };
    return [
      {
        made: { kind: 'tab', tab: content.name, detail: '', count: 1 },
        changes: [{ kind: 'tab', tab: content.name, withSample: book.withSample }],
        apply,
      },
    ];
  });
}
