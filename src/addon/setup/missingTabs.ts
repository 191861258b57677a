import type { LeftToPerson } from '../../contract/AdminSetUp.ts';
import { rosterText } from '../../tabs/roster.ts';
import type { TabContent } from './content/TabContent.ts';
import type { Work } from './Work.ts';
import type { Workbook } from './Workbook.ts';

/** Adds an empty tab of the size that its content needs, at a place (0 is the first). */
function addTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { name, columns, rows }: TabContent,
  place: number,
): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.insertSheet(name, place);
  const [width, height] = [sheet.getMaxColumns(), sheet.getMaxRows()];
  if (width < columns.length) sheet.insertColumnsAfter(width, columns.length - width);
  if (height > rows) sheet.deleteRows(rows + 1, height - rows);
  return sheet;
}

/** Adds the tabs that the workbook lacks, blank: all exist, in their size, before the first formula names one. */
export function missingTabs(book: Workbook, tell: (told: LeftToPerson) => void): readonly Work[] {
  const { roster } = book.layout;
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
        changes: [
          {
            ...{ kind: 'tab', tab: content.name, withSample: book.withSample, campaign: book.campaign.id },
            ...(roster ? { roster: rosterText(roster) } : {}),
          },
        ],
        apply,
      },
    ];
  });
}
