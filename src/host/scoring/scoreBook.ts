import type { Area, Book } from '../book/Book.ts';
import { usedColumns } from '../book/extent.ts';
import type { Script } from '../script/openScript.ts';
import { cellAddress, quotedTab } from '../sheet/address.ts';
import type { Texts } from '../texts.ts';
import type { Block, PendingBlock } from './Block.ts';
import { bandNames } from './bandNames.ts';
import { calculate } from './calculate.ts';
import { findBlocks } from './findBlocks.ts';
import { type Fault, findFaults } from './findFaults.ts';
import { findTable } from './findTable.ts';
import { findTabs } from './findTabs.ts';
import { isScore } from './ownFunctions.ts';
import { type ScoredRow, scoreRows } from './scoreRows.ts';

/** A scored workbook: what is shown, and what is written. */
export interface Scoring {
  readonly units: readonly ScoredRow[];
  readonly staff: readonly ScoredRow[];
  readonly faults: readonly Fault[];
  /** The rating bands of the criteria table, best first. */
  readonly bands: readonly string[];
  readonly blocks: readonly Block[];
}

/** The view of the columns that are put beside a table that has none yet. */
const VIEW = 'điểm; xếp loại; tạm tính; lý do';

/** Calculates every formula of ours in the workbook, adds those that are missing, and reads the scores. */
export function scoreBook(book: Book, script: Script, texts: Texts): Scoring {
  const tabs = findTabs(book, texts);
  const found = calculate(findBlocks(book), script, texts);
  const criteria = findTable(tabs.criteria);
  const kinds = [
    { name: 'SCORE_UNIT', table: findTable(tabs.units) },
    { name: 'SCORE_STAFF', table: findTable(tabs.staff) },
  ];
  const isThere = (name: string, table: Area) =>
    found.some(block => block.name === name && argumentsOf(block)[0]?.tab === table.tab) ||
    table.tab.cells.some(row => row.some(cell => isScore(cell?.formula)));
  const added = calculate(
    kinds
      .filter(({ name, table }) => !isThere(name, table))
      .map(kind => addedBlock(kind.name, kind.table, criteria)),
    script,
    texts,
  );
  const blocks = [...found, ...added];
  const [units, staff] = kinds.map(({ name, table }) => {
    const block = blocks.find(each => each.name === name && argumentsOf(each)[0]?.tab === table.tab);
    const [scored = table, against = criteria] = block ? argumentsOf(block) : [];
    return scoreRows(name, scored, against, script, texts);
  });
  const rows = [...units!, ...staff!];
  return {
    units: units!,
    staff: staff!,
    faults: findFaults(rows, blocks),
    bands: bandNames(criteria),
    blocks,
  };
}

function argumentsOf(block: PendingBlock): Area[] {
  return block.args.filter(argument => typeof argument !== 'string');
}

function addedBlock(name: string, table: Area, criteria: Area): PendingBlock {
  const column = usedColumns(table.tab);
  const formula = `=${name}(${range(table)}; ${quotedTab(criteria.tab.name)}!${range(criteria)}; "${VIEW}")`;
  return {
    tab: table.tab,
    row: table.top,
    column,
    formula,
    name,
    args: [table, criteria, VIEW],
    added: true,
  };
}

function range(area: Area): string {
  return `${cellAddress(area.top, area.left)}:${cellAddress(area.bottom, area.right)}`;
}
