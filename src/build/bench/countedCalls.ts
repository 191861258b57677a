/** What a function of the script answered, with the calls of services that it made, and those of them that write. */
export interface Counted<Value> {
  readonly reply: { readonly value: Value; readonly refused?: { readonly code: string } };
  readonly calls: readonly string[];
  readonly writing: readonly string[];
}

/**
 * Source that goes behind Code.js: `callCounted(name, given)` calls a function of the script and gives its reply and every
 * call of a service, and of whatever a service gives, as `Sheet.appendRow`: handles that cost nothing here cost time in
 * Apps Script. With `failing` the call with that number (the first writing one is 1) throws instead of being made.
 */
export const countedCalls = `
var WRITING = /^(?!SpreadsheetApp|Builder).*\\.(set|insert|delete|remove|hide|add|append|clear|protect)/;
function callCounted(name, given, failing) {
  var calls = [];
  var writings = 0;
  var targets = new WeakMap();
  var kinds = { getActiveSpreadsheet: 'Spreadsheet', getSheetByName: 'Sheet', getSheet: 'Sheet', getSheets: 'Sheet', insertSheet: 'Sheet',
    getRangeByName: 'Range', getRange: 'Range', getDataRange: 'Range', getDocumentLock: 'Lock', getEffectiveUser: 'User', getOwner: 'User', getUserProperties: 'Properties',
    getProtections: 'Protection', protect: 'Protection', getEditors: 'User', newConditionalFormatRule: 'Builder', newDataValidation: 'Builder',
    getConditionalFormatRules: 'Rule', getRanges: 'Range', copy: 'Builder' };
  function unwrapped(value) { return Array.isArray(value) ? value.map(unwrapped) : targets.get(value) || value; }
  function wrapped(kind, value) { return Array.isArray(value) ? value.map(function (one) { return counted(kind, one); }) : counted(kind, value); }
  function counted(kind, service) {
    var proxy = new Proxy(service, { get: function (target, key) {
      var member = target[key];
      if (typeof member !== 'function') return member;
      return function () {
        var call = kind + '.' + String(key);
        if (WRITING.test(call) && ++writings === failing) throw new Error('Service Spreadsheets failed: ' + call);
        calls.push(call);
        var result = member.apply(target, Array.prototype.map.call(arguments, unwrapped));
        if (result === target) return proxy;
        return kinds[key] && result ? wrapped(kinds[key], result) : result;
      };
    } });
    targets.set(proxy, service);
    return proxy;
  }
  var services = [SpreadsheetApp, LockService, Session, PropertiesService];
  SpreadsheetApp = counted('SpreadsheetApp', services[0]);
  LockService = counted('LockService', services[1]);
  Session = counted('Session', services[2]);
  PropertiesService = counted('PropertiesService', services[3]);
  var reply = globalThis[name](given);
  return { reply: reply, calls: calls, writing: calls.filter(function (call) { return WRITING.test(call); }) };
}
`;
