/**
 * Source that goes in front of Code.js and notes every call of a service, and of whatever a service gives, in `__calls`
 * as `Sheet.appendRow`: handles that cost nothing here cost time in Apps Script.
 */
export const countedServices = `
var __calls = [];
(function () {
  var kinds = { getActiveSpreadsheet: 'Spreadsheet', getSheetByName: 'Sheet', getSheet: 'Sheet', getRangeByName: 'Range',
    getRange: 'Range', getDataRange: 'Range', getDocumentLock: 'Lock', getEffectiveUser: 'User' };
  function counted(name, service) {
    return new Proxy(service, { get: function (target, key) {
      var member = target[key];
      if (typeof member !== 'function') return member;
      return function () {
        __calls.push(name + '.' + String(key));
        var result = member.apply(target, arguments);
        return kinds[key] && result ? counted(kinds[key], result) : result;
      };
    } });
  }
  SpreadsheetApp = counted('SpreadsheetApp', SpreadsheetApp);
  LockService = counted('LockService', LockService);
  Session = counted('Session', Session);
})();
function registerCounted(asked) { var reply = registerInitiative(asked); return { reply: reply, calls: __calls }; }
`;
