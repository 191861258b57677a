import { refuse } from './Refused.ts';

/** How long to wait for others who are writing. */
const PATIENCE = 20_000;

/**
 * Does work that nobody else may do at the same time; what it wrote is in the sheet before the next one begins. Work that
 * has looked at what it wrote needs no `settle`.
 */
export function locked<Value>(work: () => Value, settle = () => SpreadsheetApp.flush()): Value {
  // Outside a document there is no document lock.
  const lock = LockService.getDocumentLock() ?? LockService.getScriptLock();
  if (!lock.tryLock(PATIENCE)) refuse('busy');
  try {
    const value = work();
    settle();
    return value;
  } finally {
    lock.releaseLock();
  }
}
