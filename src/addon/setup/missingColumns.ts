import type { LeftToPerson } from '../../contract/AdminSetUp.ts';
import { columnName } from '../../domain/text/cellName.ts';
import { toStored, typedToStored } from '../sheet/undo/Stored.ts';
import type { ColumnContent } from './content/TabContent.ts';
import { choiceRule } from './look/fillTab.ts';
import { paintColumns } from './look/paintColumns.ts';
import type { Work } from './Work.ts';
import { nearColumn, ownEnd, type Workbook, type WorkbookTab } from './Workbook.ts';
import { widenFormula } from './widenFormula.ts';

/** Neighbouring columns that are missing, put in behind the nearest one before them that is there. */
interface Gap {
  readonly tab: WorkbookTab;
  readonly columns: readonly ColumnContent[];
  /** How many columns stand before the gap. */
  readonly after: number;
}

/** Puts back the columns that tabs lack, from right to left, so that no place moves before its turn. */
export function missingColumns(book: Workbook, tell: (told: LeftToPerson) => void): readonly Work[] {
  return book.tabs
    .filter(tab => tab.values.length > 0 && (tab.head === 0 || tab.content.adopted) && !tab.content.isFixed)
    .flatMap(tab => gapsOf(tab, tell).map(gap => workOf(book, gap)));
}

function gapsOf(tab: WorkbookTab, tell: (told: LeftToPerson) => void): readonly Gap[] {
  const gaps: Gap[] = [];
  tab.content.columns.forEach((column, at) => {
    if (tab.places[at] !== undefined) return;
    const near = tab.content.adopted ? undefined : nearColumn(tab, column.header);
    if (near) {
      tell({ kind: 'nearColumn', tab: tab.name, detail: near.title, meant: column.header });
      return;
    }
    // Never before all others: ranges in formulas would begin behind it; nor among columns of a list of people's own.
    const after = Math.max(1, 1 + lastBefore(tab, at), ownEnd(tab));
    const last = gaps[gaps.length - 1];
    if (last?.after === after) gaps[gaps.length - 1] = { ...last, columns: [...last.columns, column] };
    else gaps.push({ tab, columns: [column], after });
  });
  return gaps.sort((a, b) => b.after - a.after);
}

/** The place of the nearest column before this one; the last of its block. */
function lastBefore({ places }: WorkbookTab, at: number): number {
  for (let index = at - 1; index >= 0; index--) if (places[index] !== undefined) return places[index]!;
  return -1;
}

function workOf(book: Workbook, { tab, columns, after }: Gap): Work {
  const { sheet, content, head } = tab;
  const top = head + 1;
  const headers = columns.map(column => column.header);
  const narrow = tooNarrow(book, tab, after, columns.length);
  const apply = () => {
    sheet.insertColumnsAfter(after, columns.length);
    // New columns look like their neighbour.
    columns.forEach(({ format }, at) => {
      sheet.getRange(top + 1, after + at + 1).setNumberFormat(format ?? 'General');
    });
    paintColumns(sheet, columns, after + 1, top);
    columns.forEach(({ choices }, at) => {
      const body = sheet.getRange(top + 1, after + at + 1, sheet.getMaxRows() - top);
      body.setDataValidation(choices ? choiceRule(book.spreadsheet, choices, book.layout) : null);
    });
    for (const { other, place, wider } of narrow)
      other.sheet.getRange(other.head + 1, place + 1).setFormula(wider);
    sheet.getRange(top, after + 1, 1, columns.length).setValues([columns.map(headOf)]);
  };
  return {
    made: { kind: 'column', tab: tab.name, detail: headers.join(', '), count: headers.length },
    changes: [
      { kind: 'columns', tab: content.name, headers },
      ...narrow.map(({ other, place, formula, wider }) => ({
        kind: 'cells' as const,
        tab: other.content.name,
        row: other.head + 1,
        column: place + 1,
        before: [[toStored('', formula)]],
        after: [[typedToStored(wider)]],
      })),
    ],
    apply,
    countsOn: [...new Set([tab, ...narrow.map(({ other }) => other)])],
  };
}

const headOf = (column: ColumnContent) => column.block?.formula ?? (column.spilled ? '' : column.header);

/** A function in a header row whose range ends just before the gap: it has to reach the new columns. */
interface Narrow {
  readonly other: WorkbookTab;
  /** Where it stands once the columns are in. */
  readonly place: number;
  readonly formula: string;
  readonly wider: string;
}

function tooNarrow(
  { tabs }: Workbook,
  { name }: WorkbookTab,
  after: number,
  count: number,
): readonly Narrow[] {
  const [from, to] = [columnName(after - 1), columnName(after - 1 + count)];
  return tabs.flatMap(other =>
    (other.formulas[other.head] ?? []).flatMap((formula, at) => {
      if (!/^=\s*(SCORE|COUNT)_/i.test(formula)) return [];
      const wider = widenFormula(formula, other.name === name ? undefined : name, from, to);
      // In the tab itself whatever stands behind the gap has moved.
      const place = other.name === name && at >= after ? at + count : at;
      return wider === formula ? [] : [{ other, place, formula, wider }];
    }),
  );
}
