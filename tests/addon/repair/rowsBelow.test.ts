import { expect, test } from 'vitest';
import type { CheckResult, RepairResult } from '../../../src/contract/AdminCheck.ts';
import { examples } from '../../example/copies.ts';
import { setUp } from '../setup/exampleBook.ts';
import { settingUp } from '../setup/settingUp.ts';

/** People add rows to Cán bộ and type somebody into the last one. */
const below = `
function addBelow(given) {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(given.tab);
  sheet.insertRowsAfter(sheet.getMaxRows(), given.rows);
  sheet.getRange(sheet.getMaxRows(), 1, 1, 3).setValues([['CB999', 'Người ở dòng cuối', 'P1']]);
  return sheet.getMaxRows();
}
function lookBelow(tab) {
  var book = SpreadsheetApp.getActiveSpreadsheet(), sheet = book.getSheetByName(tab), last = sheet.getMaxRows();
  var width = sheet.getLastColumn();
  var rows = [2, last].map(function (row) { return sheet.getRange(row, 1, 1, width); });
  var types = SpreadsheetApp.ProtectionType;
  function inTab(type) { return book.getProtections(type).filter(function (one) { return one.getRange().getSheet().getName() === tab; }); }
  var ends = inTab(types.RANGE).map(function (one) { return [one.getRange()]; })
    .concat(inTab(types.SHEET).map(function (one) { return one.getUnprotectedRanges(); }))
    .map(function (ranges) { return ranges.map(function (range) { return range.getLastRow(); }); });
  return {
    rules: rows.map(function (row) { return row.getDataValidations()[0].map(Boolean); }),
    formats: rows.map(function (row) { return row.getNumberFormats()[0]; }),
    marks: [].concat.apply([], sheet.getConditionalFormatRules().map(function (rule) { return rule.getRanges().map(function (range) { return range.getLastRow(); }); })),
    ends: [].concat.apply([], ends), last: last, named: book.getRangeByName('CAN_BO').getLastRow(),
  };
}`;
interface Below {
  readonly rules: readonly [unknown, unknown];
  readonly formats: readonly [unknown, unknown];
  readonly marks: readonly number[];
  readonly ends: readonly number[];
  readonly last: number;
  readonly named: number;
}

test.each([
  [
    'set-up',
    async (book: Awaited<ReturnType<typeof settingUp>>) => {
      const done = await setUp(book);
      expect(done.made.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['format', 'protection', 'name']),
      );
    },
  ],
  [
    'the repair that the check offers',
    async (book: Awaited<ReturnType<typeof settingUp>>) => {
      const { value } = (await book.run('checkWorkbook')) as { value: CheckResult };
      const [finding] = value.findings.filter(({ kind }) => kind === 'rowsOutside');
      expect(finding).toMatchObject({ tab: 'Cán bộ', repair: { how: 'extendRows' } });
      const { value: after } = (await book.run('repairWorkbook', [finding])) as { value: RepairResult };
      expect(after.isRepaired).toBe(true);
    },
  ],
])('rows that were added below: %s extends what the others have', async (_, extend) => {
  const book = await settingUp(examples, below);
  const last = await book.run('addBelow', [{ tab: 'Cán bộ', rows: 120 }]);
  const people = (await book.run('openSidebar')).value.people as { code: string }[];
  expect(people.map(({ code }) => code)).toContain('CB999');
  await extend(book);
  const seen = (await book.run('lookBelow', ['Cán bộ'])) as Below;
  expect(seen.rules[1]).toEqual(seen.rules[0]);
  expect(seen.formats[1]).toEqual(seen.formats[0]);
  expect([...new Set(seen.marks)]).toEqual([last]);
  expect([...new Set(seen.ends)]).toEqual([last]);
  expect(seen.named).toBe(last);
  const { value } = (await book.run('checkWorkbook')) as { value: CheckResult };
  expect(value.findings.filter(({ kind }) => kind === 'rowsOutside')).toEqual([]);
});
