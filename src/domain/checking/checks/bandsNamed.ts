import { bandsOf } from '../../scoring/mostSpecific.ts';
import { caseKey } from '../../text/fold.ts';
import { quote } from '../../text/quote.ts';
import { bandsAreKnown } from '../bands.ts';
import { type Check, findingAt } from '../Check.ts';
import { isFor, nameKinds } from '../rowKinds.ts';

/** Limits of the rating that name a band which is not among the bands of those to whom they apply. */
export const bandsNamed: Check = ({ rows, table, kinds }) =>
  rows.flatMap(row => {
    const { criterion, draft, faulty } = row;
    const name = criterion && 'rating' in criterion.judge ? criterion.judge.rating : undefined;
    if (name === undefined || faulty.has('scale') || faulty.has('appliesTo') || !bandsAreKnown(rows))
      return [];
    const lacking = kinds.filter(kind => {
      const set = isFor(draft, kind) ? bandsOf(table.bands, kind) : [];
      return set !== 'undecided' && set.length > 0 && !set.some(band => caseKey(band.name) === caseKey(name));
    });
    if (lacking.length === 0) return [];
    const fault = `${nameKinds(lacking, kinds)}: không có loại ${quote(name)}`;
    return [findingAt(row, 'scale', fault, 'Ghi một loại của đối tượng này')];
  });
