import type { Reply } from '../../contract/Refusal.ts';
import type { Schema, ServerFunction } from '../../contract/Server.ts';
import { TableFault } from '../../domain/criteria/TableFault.ts';
import { Refused, refuse } from './Refused.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** On what terms pages may call a function. */
interface Terms<Given, Known> {
  /** What the page has to send. */
  readonly takes: Schema<Given>;
  /** Refuses whoever may not ask; what it has read on the way is given on. */
  readonly by: (spreadsheet: Spreadsheet) => Known;
  /**
   * Nobody else may write at the same time, and what was written is in the sheet before the next one begins; work that
   * looks at what it has written need not wait for that (`seen`).
   */
  readonly alone?: 'settled' | 'seen';
}

/** Of a function that the page only has to name. */
export const nothing: Schema<undefined> = { safeParse: () => ({ success: true, data: undefined }) };

/** Whoever can open the spreadsheet. */
export const anybody = (): void => undefined;

/**
 * A function that pages call, with whatever they like: checks what was sent, then who asks, waits for its turn, and answers
 * with the value or with why there is none.
 */
export function served<Given, Known, Value>(
  { takes, by, alone }: Terms<Given, Known>,
  work: (spreadsheet: Spreadsheet, given: Given, known: Known) => Value,
): ServerFunction<Given, Value> {
  const call = (sent: unknown) => {
    const given = checked(takes, sent);
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const known = by(spreadsheet);
    const answer = () => work(spreadsheet, given, known);
    return alone ? locked(answer, alone) : answer();
  };
  return Object.assign((sent?: unknown) => answered(() => call(sent)), { takes });
}

/**
 * How Google begins what it says to whoever may not write here. In Vietnamese it addresses people as «bạn», whatever else it
 * says; our own texts address nobody so.
 */
const NO_PERMISSION =
  /^(?:Exception: )?(?:You are trying to edit a protected |You do not have permission |The caller does not have permission|Bạn .*(?:được bảo vệ|không có quyền|không được phép))/;

/** Gives what was asked for, or why not: errors go to the page as data. */
function answered<Value>(work: () => Value): Reply<Value> {
  try {
    return { value: work() };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.refusal };
    if (error instanceof TableFault) {
      const { place, fault, fix } = error;
      return { refused: { code: 'table', place, fault, fix } };
    }
    const message = String((error as Error).message);
    return { refused: { code: NO_PERMISSION.test(message) ? 'readOnly' : 'unexpected', message } };
  }
}

function checked<Given>(takes: Schema<Given>, sent: unknown): Given {
  const read = takes.safeParse(sent);
  if (read.success) return read.data;
  return refuse('invalid', { part: String(read.error.issues[0]?.path[0] ?? '') });
}

/** How long to wait for others who are writing. */
const PATIENCE = 20_000;

function locked<Value>(work: () => Value, alone: 'settled' | 'seen'): Value {
  // Outside a document there is no document lock.
  const lock = LockService.getDocumentLock() ?? LockService.getScriptLock();
  if (!lock.tryLock(PATIENCE)) refuse('busy');
  try {
    const value = work();
    if (alone === 'settled') SpreadsheetApp.flush();
    return value;
  } finally {
    lock.releaseLock();
  }
}
