/**
 * Source that goes behind Code.js: `registerCounted` registers and gives every call of a service, and of whatever a
 * service gives, as `Sheet.appendRow`: handles that cost nothing here cost time in Apps Script.
 */
export const countedServices = `
function registerCounted(asked) {
  var calls = [];
  var kinds = { getActiveSpreadsheet: 'Spreadsheet', getSheetByName: 'Sheet', getSheet: 'Sheet', getRangeByName: 'Range',
    getRange: 'Range', getDataRange: 'Range', getDocumentLock: 'Lock', getEffectiveUser: 'User' };
  function counted(name, service) {
    return new Proxy(service, { get: function (target, key) {
      var member = target[key];
      if (typeof member !== 'function') return member;
      return function () {
        calls.push(name + '.' + String(key));
        var result = member.apply(target, arguments);
        return kinds[key] && result ? counted(kinds[key], result) : result;
      };
    } });
  }
  SpreadsheetApp = counted('SpreadsheetApp', SpreadsheetApp);
  LockService = counted('LockService', LockService);
  Session = counted('Session', Session);
  return { reply: registerInitiative(asked), calls: calls };
}
`;
