import { grouped } from '../../text/grouped.ts';
import { type Check, findingAt } from '../Check.ts';
import { isUnclear, possiblePoints } from '../points.ts';
import { isFor, nameKinds } from '../rowKinds.ts';

/** Populations without a criterion that gives points; a note where only the rows, not the table, have such. */
export const withoutCriteria: Check = ({ rows, table, kinds }) => {
  if (table.criteria.length === 0) return [];
  const without = kinds.filter(
    kind => possiblePoints(table, kind) === 0 && !rows.some(row => isUnclear(row, kind)),
  );
  const named = grouped(without, kind => Number(rows.some(({ draft }) => isFor(draft, kind))));
  return [...named].map(([isNamed, some]) => {
    const fault = `${nameKinds(some, kinds)}: không có tiêu chí nào cho điểm`;
    return findingAt(undefined, 'appliesTo', fault, 'Thêm tiêu chí hoặc sửa cột Đối tượng', !isNamed);
  });
};
