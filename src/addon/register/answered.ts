import type { Reply } from '../../contract/Reply.ts';
import { Refused } from './Refused.ts';

/** What Sheets says, in both languages, to whoever may only look. */
const NO_PERMISSION = /permission|protected|quyền|được bảo vệ/i;

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
