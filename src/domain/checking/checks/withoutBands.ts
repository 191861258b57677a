import { bandsOf } from '../../scoring/mostSpecific.ts';
import { bandsAreKnown } from '../bands.ts';
import { type Check, findingAt } from '../Check.ts';
import { possiblePoints } from '../points.ts';
import { nameKinds } from '../rowKinds.ts';

/** Populations that get points and no rating; a note where nobody has bands and no rule was told to need them. */
export const withoutBands: Check = ({ rows, table, kinds }) => {
  if (!bandsAreKnown(rows)) return [];
  const isMeant = table.bands.length === 0;
  const without = kinds.filter(
    kind => possiblePoints(table, kind) > 0 && bandsOf(table.bands, kind).length === 0,
  );
  if (without.length === 0 || (isMeant && rows.some(({ faulty }) => faulty.has('rule')))) return [];
  const fault = `${nameKinds(without, kinds)}: không có dòng Xếp loại nào`;
  const fix = isMeant
    ? 'Cần xếp loại thì thêm các dòng Xếp loại'
    : 'Thêm các dòng Xếp loại cho đối tượng này';
  return [findingAt(undefined, 'appliesTo', fault, fix, isMeant)];
};
