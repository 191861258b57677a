import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { bandNames, type CriteriaTable, comparesRows } from '../../domain/criteria/CriteriaTable.ts';
import { parseCriteria } from '../../domain/criteria/parseCriteria.ts';
import { isOnSide } from '../../domain/criteria/population.ts';
import { TableFault } from '../../domain/criteria/TableFault.ts';
import { type Ceiling, type CeilingColumn, parseCeiling } from '../../domain/quota/Ceiling.ts';
import type { Side } from '../../domain/scoring/kinds.ts';
import { Headers } from '../../domain/table/Headers.ts';
import type { Range } from '../../domain/text/Cell.ts';
import { cellText } from '../../domain/text/readCell.ts';
import { ceilingsTab } from '../../tabs/ceilings.ts';
import { criteriaTab } from '../../tabs/fixed.ts';
import { Failure, Refusal } from '../Refusal.ts';
import { said } from '../said.ts';
import { readBook, readCsv, type Tab } from './readBook.ts';
import { refusals } from './refusals.ts';

/** What the one workbook says by which all are scored. */
export interface Central {
  readonly criteria: Range;
  readonly table: CriteriaTable;
  /** Best first. */
  readonly bands: readonly string[];
  /** Those of the side. */
  readonly ceilings: readonly Ceiling[];
}

/** Reads the central criteria and ceilings; what is wrong with them ends the run. */
export async function readCentral(path: string, side: Side): Promise<Central> {
  const file = basename(path);
  const bytes = await readFile(path).catch(() => {
    throw new Failure(said.noCentral({ file }));
  });
  try {
    if (extname(path).toLowerCase() === '.csv')
      return centralOf(readCsv(bytes, criteriaTab.name), undefined, side);
    const book = await readBook(bytes, [criteriaTab.name, ceilingsTab.name]);
    const tab = book.tab(criteriaTab.name);
    if (!tab) {
      throw new Refusal(refusals.noTab({ tab: criteriaTab.name, names: book.names }));
    }
    return centralOf(tab, book.tab(ceilingsTab.name), side);
  } catch (error) {
    const refusal = error instanceof TableFault ? Refusal.of(error) : error;
    throw refusal instanceof Refusal ? new Failure(said.badCentral({ file, ...refusal })) : error;
  }
}

function centralOf({ rows }: Tab, ceilings: Tab | undefined, side: Side): Central {
  const table = parseCriteria(rows);
  const bands = bandNames(table);
  return { criteria: rows, table, bands, ceilings: ceilings ? ceilingsIn(ceilings, side, bands) : [] };
}

const ids = Object.keys(ceilingsTab.columns) as CeilingColumn[];

function ceilingsIn({ name, rows }: Tab, side: Side, bands: readonly string[]): readonly Ceiling[] {
  const headers = new Headers(rows[0] ?? []);
  const places = ids.map(id => headers.column(ceilingsTab.columns[id].header));
  return rows.slice(1).flatMap((row, at) => {
    const cells = Object.fromEntries(
      ids.map((id, column) => [id, row[places[column] ?? -1] ?? '']),
    ) as Record<CeilingColumn, unknown>;
    if (ids.every(id => cellText(cells[id]) === '')) return [];
    const found = parseCeiling(cells, at + 2, bands);
    if (found.kind === 'unread') {
      const { header } = ceilingsTab.columns[found.column];
      throw new Refusal(
        refusals.unreadCeiling({
          tab: name,
          row: found.row,
          title: header,
          typed: found.typed,
        }),
      );
    }
    return found.kind === side ? [found as Ceiling] : [];
  });
}

/** The criteria by which rows of the side are compared with each other, so that it matters with whom. */
export function comparesOn({ table }: Central, side: Side): readonly string[] {
  return table.criteria
    .filter(one => comparesRows(one) && one.populations.some(each => isOnSide(each, side)))
    .map(({ code, content }) => (content === '' ? code : `${code} «${content}»`));
}
