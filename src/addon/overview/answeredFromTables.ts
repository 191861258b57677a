import type { Reply } from '../../contract/Reply.ts';
import { TableFault } from '../../domain/criteria/TableFault.ts';
import { answered } from '../register/answered.ts';
import { refuse } from '../register/Refused.ts';

/** As `answered`; a fault of a whole table is `invalid`, with the place, the fault and the fix as its detail. */
export function answeredFromTables<Value>(work: () => Value): Reply<Value> {
  return answered(() => {
    try {
      return work();
    } catch (error) {
      if (error instanceof TableFault) refuse('invalid', error.message);
      throw error;
    }
  });
}
