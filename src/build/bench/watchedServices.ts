/** How the services behave while a function is watched. */
export interface Disturbance {
  /** The number of the call that fails, from 1; or of the call that writes. */
  readonly fails?: number;
  readonly failsWriting?: number;
  /** It fails after it has had its effect, not before. */
  readonly after?: boolean;
  /** Begins a series of random delays, of at most so many milliseconds each. */
  readonly delay?: { readonly seed: number; readonly most: number };
}

/** What came of a function that was watched. */
export interface Watched<Reply = unknown> {
  readonly reply: Reply;
  /** Every call, as `Sheet.appendRow`, and those of them that write. */
  readonly calls: readonly string[];
  readonly writing: readonly string[];
}

/** The same of one that the contract lets answer or refuse. */
export type Counted<Value> = Watched<{
  readonly value: Value;
  readonly refused?: { readonly code: string };
}>;

const CELLS = /\.(get|set)(Display)?(Values?|Formulas?)$|\.getSheetValues$|\.appendRow$|NumberFormats?$/;

/** Whether a call of a service, like `Sheet.appendRow`, reads or writes cells. */
export function touchesCells(call: string): boolean {
  return CELLS.test(call);
}

const WRITING = /^(?!SpreadsheetApp|Builder).*\.(set|insert|delete|remove|hide|add|append|clear|protect)/;

/** Whether a call of a service writes. */
export function writes(call: string): boolean {
  return WRITING.test(call);
}

/**
 * Source that goes behind Code.js: `watched` calls a function of the script and gives every call of a service, and of
 * whatever a service gives: handles that cost nothing here cost time in Apps Script. It can make one of them fail.
 */
export const watchedServices = `
var WRITING = ${WRITING};
function watched(name, given, disturbance) {
  var calls = [], targets = new WeakMap(), writings = 0;
  var { fails, failsWriting, after, delay } = disturbance || {}, seed = delay ? delay.seed : 0;
  var kinds = { getActiveSpreadsheet: 'Spreadsheet', getSheetByName: 'Sheet', getSheet: 'Sheet', getSheets: 'Sheet', insertSheet: 'Sheet',
    getRangeByName: 'Range', getRange: 'Range', getDataRange: 'Range', getDocumentLock: 'Lock', getEffectiveUser: 'User',
    getOwner: 'User', getCurrentCell: 'Range', getUserProperties: 'Properties', getProtections: 'Protection', protect: 'Protection', getEditors: 'User',
    newConditionalFormatRule: 'Builder', newDataValidation: 'Builder', getConditionalFormatRules: 'Rule', getRanges: 'Range', copy: 'Builder' };
  function wait() {
    if (!delay) return;
    seed = (seed * 1103515245 + 12345) % 2147483648;
    for (var end = Date.now() + seed % (delay.most + 1); Date.now() < end;);
  }
  function unwrapped(value) { return Array.isArray(value) ? value.map(unwrapped) : targets.get(value) || value; }
  function wrapped(kind, value) { return Array.isArray(value) ? value.map(function (one) { return seen(kind, one); }) : seen(kind, value); }
  function seen(kind, service) {
    var proxy = new Proxy(service, { get: function (target, key) {
      var member = target[key];
      if (typeof member !== 'function') return member;
      return function () {
        var call = kind + '.' + String(key), number = calls.push(call);
        var isFailing = number === fails || (WRITING.test(call) && ++writings === failsWriting);
        wait();
        if (isFailing && !after) throw new Error('Service Spreadsheets failed: ' + call);
        var result = member.apply(target, Array.prototype.map.call(arguments, unwrapped));
        if (isFailing) throw new Error('Service Spreadsheets timed out: ' + call);
        if (result === target) return proxy;
        return kinds[key] && result ? wrapped(kinds[key], result) : result;
      };
    } });
    targets.set(proxy, service);
    return proxy;
  }
  SpreadsheetApp = seen('SpreadsheetApp', SpreadsheetApp);
  LockService = seen('LockService', LockService);
  Session = seen('Session', Session);
  PropertiesService = seen('PropertiesService', PropertiesService);
  var reply = globalThis[name](given);
  return { reply: reply, calls: calls, writing: calls.filter(function (call) { return WRITING.test(call); }) };
}
`;
