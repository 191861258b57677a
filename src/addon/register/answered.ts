import type { Reply } from '../../contract/Reply.ts';
import { Refused } from './Refused.ts';

/**
 * How Google begins what it says to whoever may not write here. In Vietnamese it addresses people as «bạn», whatever else it
 * says; our own texts address nobody so.
 */
const NO_PERMISSION =
  /^(?:Exception: )?(?:You are trying to edit a protected |You do not have permission |The caller does not have permission|Bạn .*(?:được bảo vệ|không có quyền|không được phép))/;

/** Gives what was asked for, or why not: errors go to the page as data. */
export function answered<Value>(work: () => Value): Reply<Value> {
  try {
    return { value: work() };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.refusal };
    const detail = String((error as Error).message);
    return { refused: { code: NO_PERMISSION.test(detail) ? 'readOnly' : 'unexpected', detail } };
  }
}
