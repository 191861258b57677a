import type { PlainTab, PlainWorkbook } from '../contract/Workbook.ts';
import type { Book, BookTab } from './book/Book.ts';
import { findTable } from './scoring/findTable.ts';
import type { Script } from './script/openScript.ts';
import { cellAddress, quotedTab } from './sheet/address.ts';

/** The example workbook as the built script makes it. */
export function exampleBook(script: Script): Book {
  const { tabs } = script.call('App_.exampleWorkbook', []) as PlainWorkbook;
  const copies = tabs.map(copyTab);
  const names = copies.flatMap(tab =>
    tab.namedRange === undefined ? [] : [[tab.namedRange.toUpperCase(), reference(tab)] as const],
  );
  return { tabs: copies, names: new Map(names) };
}

function copyTab(tab: PlainTab): BookTab {
  return { ...tab, cells: tab.cells.map(row => [...row]) };
}

function reference(tab: BookTab): string {
  const table = findTable(tab);
  const absolute = (address: string) => address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const [first, last] = [cellAddress(table.top, table.left), cellAddress(table.bottom, table.right)];
  return `${quotedTab(tab.name)}!${absolute(first)}:${absolute(last)}`;
}
