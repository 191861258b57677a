import type { CriteriaTable, Criterion } from '../criteria/CriteriaTable.ts';
import { asksCategory, isOnSide } from '../criteria/population.ts';
import { columnProblem, type Quantity, quantityProblems } from '../criteria/Quantity.ts';
import { type Rows, tableNames } from './Rows.ts';

/** A criterion of this side with the columns it reads. */
export interface Placed {
  readonly criterion: Criterion;
  readonly data: Quantity;
  readonly outOf: Quantity | undefined;
}

/**
 * The criteria that can apply to these rows, each with its columns found. A criterion for heads (or for the centre)
 * alone is left out where the rows have no column that tells who that is. Faults go to where the criteria were read for.
 */
export function columnsOf(rows: Rows, table: CriteriaTable): readonly Placed[] {
  const leader = rows.side === 'staff' ? 'head' : 'center';
  const ofSide = table.criteria.filter(({ populations }) => {
    const here = populations.filter(population => isOnSide(population, rows.side));
    return here.some(population => rows.hasLeaders || !population.bases.includes(leader));
  });
  for (const row of [...ofSide, ...table.bands, ...table.scales, ...table.groupRules])
    askForColumns(rows, row);
  return ofSide.map(criterion => ({
    criterion,
    data: find(rows, criterion, 'data'),
    outOf: criterion.outOf === '' ? undefined : find(rows, criterion, 'outOf'),
  }));
}

/** Faults where the populations of a row speak of columns that are not there. */
function askForColumns(
  { side, headers, hasCategories }: Rows,
  { populations, faults }: Pick<Criterion, 'populations' | 'faults'>,
): void {
  const here = populations.filter(population => isOnSide(population, side));
  if (side === 'staff' && !hasCategories && here.some(asksCategory))
    faults('appliesTo', [noCategories], undefined);
  const missing = here
    .flatMap(({ own, bases }) => own.map(({ column }) => ({ column, isForBoth: bases.includes('all') })))
    .filter(({ column }) => headers.column(column) === undefined);
  if (missing.length === 0) return;
  const problems = missing.map(({ column, isForBoth }) => {
    const { fault, fix } = columnProblem(column, headers, tableNames[side]);
    const other = side === 'staff' ? 'Tập thể' : 'Cá nhân';
    const advice = isForBoth ? `. Chỉ chấm bên kia thì ghi «${other} và …» vào cột Đối tượng` : '';
    return { fault, fix: fix + advice };
  });
  faults('appliesTo', problems, undefined);
}

const noCategories = {
  fault: 'bảng cán bộ không có cột "Đối tượng"',
  fix: 'Thêm cột Đối tượng (Công chức, Viên chức, Người lao động)',
};

/** What else mends a column that is not there: a criterion that is said to be for everybody, and is for the others. */
const forOthers = {
  staff: 'Chỉ chấm đơn vị thì ghi «Tập thể» vào cột Đối tượng',
  units: 'Chỉ chấm cán bộ thì ghi «Cá nhân» vào cột Đối tượng',
};

function find({ headers, side, quantities }: Rows, criterion: Criterion, column: 'data' | 'outOf'): Quantity {
  const text = criterion[column];
  const found = quantities.get(text);
  if (found) return found;
  const other = side === 'staff' ? 'units' : 'staff';
  const isForBoth = criterion.populations.some(population => isOnSide(population, other));
  const problems = quantityProblems(text, headers, tableNames[side]).map(({ fault, fix }) => ({
    fault,
    fix: isForBoth ? `${fix}. ${forOthers[side]}` : fix,
  }));
  return criterion.faults(column, problems, []);
}
