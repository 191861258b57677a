import type { Reply } from '../../contract/Reply.ts';
import { Refused } from './Refused.ts';

/**
 * How Google begins what it says, in both languages, to whoever may not write here; our own texts never begin so, because
 * they address nobody as «bạn».
 */
const NO_PERMISSION =
  /^(?:Exception: )?(?:You are trying to edit a protected |You do not have permission |The caller does not have permission|Bạn đang (?:cố gắng )?chỉnh sửa (?:một )?ô hoặc đối tượng được bảo vệ|Bạn không có quyền )/;

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
