/**
 * Source of services of Apps Script over tabs that are held in memory, for thousands of runs: each call is whole, as at
 * Google, and `gap` is asked before every one of them, as a colleague's edit may come before every one. Only what the
 * functions that write rows need; the local spreadsheet is held to Google's guides elsewhere.
 */
export const memorySheet = `
var tabs, gap, calls, email;
var kept = [];
function begin(cells, given) {
  tabs = cells.map(function (tab, at) { return { id: at, name: tab.name, cells: tab.cells.map(function (row) { return row.map(fromPlain); }) }; });
  email = given.email;
  calls = 0;
  gap = given.edit ? function (call) { if (call === given.edit.gap) (0, eval)(given.edit.source)(tabs); } : function () {};
}
function fromPlain(cell) { return cell && cell.date ? new Date(cell.date) : cell; }
function toPlain(cell) { return cell instanceof Date ? { date: cell.toISOString() } : cell === undefined ? '' : cell; }
function valueOf(cell) { return cell === undefined ? '' : cell && cell.formula ? cell.value : cell; }
function formulaOf(cell) { return cell && cell.formula ? cell.formula : ''; }
function plain() { return tabs.map(function (tab) { return { name: tab.name, cells: tab.cells.map(function (row) { return row.map(toPlain); }) }; }); }
function service(members) {
  var own = {};
  Object.keys(members).forEach(function (name) {
    own[name] = function () { gap(++calls); return members[name].apply(own, arguments); };
  });
  return own;
}
function typed(value) { return typeof value !== 'string' ? value : value[0] === '=' ? { formula: value, value: 0 } : value.replace(/^'/, ''); }
function filled(cells) {
  var rows = 0, columns = 0;
  cells.forEach(function (row, r) { row.forEach(function (cell, c) { if (cell !== '' && cell !== undefined) { rows = r + 1; columns = Math.max(columns, c + 1); } }); });
  return { rows: rows, columns: columns };
}
function styled() { return this; }
function rangeOf(tab, row, column, rows, columns) {
  function read(of) {
    var lines = [];
    for (var r = 0; r < rows; r++) { var line = []; for (var c = 0; c < columns; c++) line.push(of((tab.cells[row + r] || [])[column + c])); lines.push(line); }
    return lines;
  }
  function all(value) { return function () { return read(function () { return value; }); }; }
  function write(values) {
    values.forEach(function (line, r) {
      while (tab.cells.length <= row + r) tab.cells.push([]);
      line.forEach(function (value, c) { var at = tab.cells[row + r]; while (at.length < column + c) at.push(''); at[column + c] = typed(value); });
    });
  }
  var range = service({
    getValues: function () { return read(valueOf); },
    getFormulas: function () { return read(formulaOf); },
    setValues: write,
    setNumberFormat: styled, setDataValidation: styled, setFontWeight: styled, setWrap: styled, setVerticalAlignment: styled, setBackground: styled,
    setHorizontalAlignment: styled, setFontFamily: styled, setFontSize: styled, setBackgrounds: styled, setFontColors: styled, setBorder: styled, setNotes: styled,
    setFormula: function (text) { write([[text]]); },
    clearContent: function () { write(all('')()); },
    getNotes: all('Ghi chú'),
    getRichTextValues: all(null),
    getNumberFormats: all('@'),
    getDataValidations: all({}),
    getLastRow: function () { return row + rows; },
    getLastColumn: function () { return column + columns; },
    protect: protection,
    canEdit: function () { return true; },
  });
  range.values = function () { return read(valueOf); };
  return range;
}
function protection() {
  var own = service({
    setDescription: function () { return own; }, setWarningOnly: function () { return own; }, isWarningOnly: function () { return false; },
    getRange: function () { return rangeOf(tabs[0], 0, 0, 2000, 1); }, getUnprotectedRanges: function () { return []; }, setUnprotectedRanges: function () {},
    getEditors: function () { return []; }, addEditor: function () {}, canDomainEdit: function () { return false; },
  });
  return own;
}
function sheetOf(tab) {
  return tab && service({
    getName: function () { return tab.name; },
    getSheetId: function () { return tab.id; },
    getSheetValues: function (row, column, rows, columns) {
      var end = filled(tab.cells);
      return rangeOf(tab, row - 1, column - 1, rows < 0 ? Math.max(1, end.rows - row + 1) : rows, columns < 0 ? Math.max(1, end.columns - column + 1) : columns).values();
    },
    getDataRange: function () { var end = filled(tab.cells); return rangeOf(tab, 0, 0, Math.max(1, end.rows), Math.max(1, end.columns)); },
    getRange: function (row, column, rows, columns) { return rangeOf(tab, row - 1, column - 1, rows || 1, columns || 1); },
    appendRow: function (values) { var end = filled(tab.cells).rows; tab.cells.length = end; tab.cells.push(values.map(typed)); },
    getMaxRows: function () { return Math.max(1000, tab.cells.length); },
    getLastRow: function () { return filled(tab.cells).rows; },
    getLastColumn: function () { return filled(tab.cells).columns; },
    insertRowsAfter: function () {},
    insertRowsBefore: function (row, count) { for (var i = 0; i < count; i++) tab.cells.splice(row - 1, 0, []); },
    insertColumnsAfter: function (after, count) { tab.cells.forEach(function (row) { while (row.length < after) row.push(''); for (var i = 0; i < count; i++) row.splice(after, 0, ''); }); },
    setColumnWidth: styled,
    getConditionalFormatRules: function () { return [{}]; },
    deleteRows: function (row, count) { tab.cells.splice(row - 1, count); },
    hideSheet: styled,
    showSheet: styled,
    getProtections: function () { return []; },
    protect: protection,
  });
}
var book = service({
  getSheetByName: function (name) { return sheetOf(tabs.find(function (tab) { return tab.name === name; })) || null; },
  getSheets: function () { return tabs.map(sheetOf); },
  insertSheet: function (name) { var tab = { id: tabs.length, name: name, cells: [] }; tabs.push(tab); return sheetOf(tab); },
  deleteSheet: function (sheet) { var name = sheet.getName(); tabs = tabs.filter(function (tab) { return tab.name !== name; }); },
  getProtections: function () { return []; },
  getOwner: function () { return null; },
  getRangeByName: function () { return rangeOf(tabs[0], 0, 0, 2000, 200); },
  getId: function () { return 'memory'; },
  getName: function () { return 'Sổ thi đua'; },
});
var SpreadsheetApp = service({ getActiveSpreadsheet: function () { return book; }, flush: function () {} });
SpreadsheetApp.BorderStyle = {};
function rule() {
  var own = service({ setAllowInvalid: function () { return own; }, requireValueInList: function () { return own; }, requireValueInRange: function () { return own; }, build: function () { return {}; } });
  return own;
}
SpreadsheetApp.newDataValidation = rule;
SpreadsheetApp.ProtectionType = { SHEET: 'SHEET', RANGE: 'RANGE' };
var LockService = service({ getDocumentLock: function () { return service({ tryLock: function () { return true; }, releaseLock: function () {} }); } });
var Session = service({
  getEffectiveUser: function () { return service({ getEmail: function () { return email; } }); },
  getActiveUserLocale: function () { return 'vi'; },
});
var PropertiesService = service({ getDocumentProperties: function () { return service({
  getProperty: function () { var ids = {}; tabs.forEach(function (tab) { if (!/^Câu trả lời/.test(tab.given || tab.name)) ids[tab.given || tab.name] = tab.id; }); return JSON.stringify(ids); },
  setProperty: function () {},
}); } });
/* What ships beside the script; the test gives it. */
var pages;
var HtmlService = service({ createHtmlOutputFromFile: function (name) { return service({ getContent: function () { return pages[name]; } }); } });
var ids = 0;
var Utilities = { getUuid: function () { return '00000000-0000-4000-8000-' + ('00000000000' + ++ids).slice(-12); } };
var moment = new Date(2020, 8, 15, 9, 30).getTime();
Date = class extends Date {
  constructor() { if (arguments.length) super(...arguments); else super(moment); }
  static now() { return moment; }
};
/** A page calls again as long as something is left. */
function played(one, cells, given) {
  ids = 0;
  begin(cells, given);
  for (var reply; !reply || (reply.value && reply.value.left > 0);)
    try { reply = globalThis[one.name](one.given); } catch (error) { reply = { threw: String(error && error.stack || error) }; }
  return { reply: reply, calls: calls, tabs: plain() };
}
`;
