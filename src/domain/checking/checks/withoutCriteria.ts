import type { CriteriaTable } from '../../criteria/CriteriaTable.ts';
import { asksYesNo } from '../../criteria/ownCondition.ts';
import { belongs, type RowKind } from '../../criteria/population.ts';
import { grouped } from '../../text/grouped.ts';
import { type Check, findingAt } from '../Check.ts';
import { isUnclear, possiblePoints } from '../points.ts';
import { isFor, nameKinds } from '../rowKinds.ts';

/**
 * Populations without a criterion that gives points; a note where only the rows, not the table, have such. Rows that the
 * table leaves out by a question of its own («Được xếp loại = Có») are meant to have none.
 */
export const withoutCriteria: Check = ({ rows, table, kinds }) => {
  if (table.criteria.length === 0) return [];
  const without = kinds.filter(
    kind =>
      possiblePoints(table, kind) === 0 && !isLeftOut(kind, table) && !rows.some(row => isUnclear(row, kind)),
  );
  const named = grouped(without, kind => Number(rows.some(({ draft }) => isFor(draft, kind))));
  return [...named].map(([isNamed, some]) => {
    const fault = `${nameKinds(some, kinds)}: không có tiêu chí nào cho điểm`;
    return findingAt(undefined, 'appliesTo', fault, 'Thêm tiêu chí hoặc sửa cột Đối tượng', !isNamed);
  });
};

function isLeftOut(kind: RowKind, { criteria }: CriteriaTable): boolean {
  const points = criteria.filter(({ judge }) => judge.effect === 'points');
  const unasked = points.flatMap(({ populations }) =>
    populations.map(({ bases, own }) => ({ bases, own: own.filter(one => !asksYesNo(one)) })),
  );
  return unasked.some(population => belongs(population, kind) === true);
}
