/** How the services behave while a function is watched. */
export interface Disturbance {
  /** The number of the call that fails, from 1. */
  readonly fails?: number;
  /** It fails after it has had its effect, not before. */
  readonly after?: boolean;
  /** Begins a series of random delays, of at most so many milliseconds each. */
  readonly delay?: { readonly seed: number; readonly most: number };
}

/** What came of a function that was watched. */
export interface Watched<Reply = unknown> {
  readonly reply: Reply;
  /** Every call, as `Sheet.appendRow`. */
  readonly calls: readonly string[];
}

/**
 * Source that goes behind Code.js: `watched` calls a function of the script and gives every call of a service, and of
 * whatever a service gives: handles that cost nothing here cost time in Apps Script. It can make one of them fail.
 */
export const watchedServices = `
function watched(name, given, disturbance) {
  var calls = [];
  var fails = (disturbance || {}).fails, after = (disturbance || {}).after, delay = (disturbance || {}).delay;
  var seed = delay ? delay.seed : 0;
  var kinds = { getActiveSpreadsheet: 'Spreadsheet', getSheetByName: 'Sheet', getSheet: 'Sheet', getRangeByName: 'Range',
    getRange: 'Range', getDataRange: 'Range', getCurrentCell: 'Range', getDocumentLock: 'Lock', getEffectiveUser: 'User',
    getUserProperties: 'Properties' };
  function wait() {
    if (!delay) return;
    seed = (seed * 1103515245 + 12345) % 2147483648;
    for (var end = Date.now() + seed % (delay.most + 1); Date.now() < end;);
  }
  function seen(name, service) {
    return new Proxy(service, { get: function (target, key) {
      var member = target[key];
      if (typeof member !== 'function') return member;
      return function () {
        var call = calls.push(name + '.' + String(key));
        wait();
        if (call === fails && !after) throw new Error('Service Spreadsheets failed');
        var result = member.apply(target, arguments);
        if (call === fails) throw new Error('Service Spreadsheets timed out');
        return kinds[key] && result ? seen(kinds[key], result) : result;
      };
    } });
  }
  SpreadsheetApp = seen('SpreadsheetApp', SpreadsheetApp);
  LockService = seen('LockService', LockService);
  PropertiesService = seen('PropertiesService', PropertiesService);
  Session = seen('Session', Session);
  return { reply: globalThis[name](given), calls: calls };
}
`;
