import { bandsOf } from '../../scoring/bandsOf.ts';
import { caseKey } from '../../text/fold.ts';
import { bandsAreKnown } from '../bands.ts';
import { type Check, findingAt } from '../Check.ts';
import { isFor, nameKinds } from '../rowKinds.ts';

/** Limits of the rating that name a band which those to whom they apply do not have; or these have no bands at all. */
export const bandsNamed: Check = ({ rows, table, kinds }) =>
  rows.flatMap(row => {
    const { criterion, draft, faulty } = row;
    const judge = criterion?.judge;
    if (!judge || !(judge.effect === 'rating-cap' || 'rating' in judge)) return [];
    if (faulty.has('scale') || faulty.has('appliesTo') || !bandsAreKnown(rows)) return [];
    const name = judge.effect === 'rating-cap' ? undefined : judge.rating;
    const lacking = kinds.filter(kind => {
      const set = isFor(draft, kind) ? bandsOf(table.bands, kind) : 'undecided';
      return (
        set !== 'undecided' && !set.some(band => name === undefined || caseKey(band.name) === caseKey(name))
      );
    });
    if (lacking.length === 0) return [];
    const who = nameKinds(lacking, kinds);
    if (name !== undefined)
      return [findingAt(row, 'scale', `${who}: không có loại "${name}"`, 'Ghi một loại của đối tượng này')];
    const fault = `${who}: không có dòng Xếp loại nào`;
    return [findingAt(row, 'rule', fault, 'Thêm các dòng Xếp loại', judge.effect === 'veto')];
  });
