import type { IWorkbookData } from '@univerjs/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judge, mutations } from '../../src/host/changes/judge.ts';
import { WorkbookView } from '../../src/host/changes/WorkbookView.ts';
import { LocalSheet } from '../../src/host/server/LocalSheet.ts';
import { Protections } from '../../src/host/server/Protections.ts';
import { OWNER } from '../../src/host/sheet/owner.ts';
import { texts } from '../../src/host/texts.ts';
import { blankFile } from '../../src/host/xlsx/blankFile.ts';
import { built } from '../built.ts';
import { standInWindow } from '../host/server/standInWindow.ts';

/*
 * In the tab «ô» the cells B2:C3 are protected, in «tab» all but A1:A9; nobody but the owner may edit them. Each kind of
 * change is made to B2, or to the tab as a whole.
 */

const STRANGER = 'la@vidu.vn';
const UNIT = 'wb';
const TABS = ['ô', 'tab', 'tự do'];
const protection = { description: '', isWarning: false, editors: [], isOpen: false, isOpenToDomain: false };
const protections = [
  { ...protection, id: 'p1', isTab: false, area: { tab: 'ô', row: 1, column: 1, rows: 2, columns: 2 } },
  {
    ...{
      ...protection,
      id: 'p2',
      isTab: true,
      area: { tab: 'tab', row: 0, column: 0, rows: 20, columns: 9 },
    },
    exempt: [{ row: 0, column: 0, rows: 9, columns: 1 }],
  },
];

/** B2, its row and its column. */
const one = { startRow: 1, endRow: 1, startColumn: 1, endColumn: 1 };
const row = { ...one, startColumn: 0, endColumn: 8 };
const column = { ...one, startRow: 0, endRow: 19 };
const inside = { ...row, startRow: 2, endRow: 2 };
const insideColumns = { ...column, startColumn: 2, endColumn: 2 };
const far = { startRow: 10, endRow: 10, startColumn: 5, endColumn: 5 };
const cell = { 1: { 1: { v: 666 } } };
const rule = (tab: string) => ({
  cfId: `cf ${tab}`,
  stopIfTrue: false,
  ranges: [one],
  rule: { type: 'highlightCell' },
});
const validation = (tab: string) => ({ uid: `dv ${tab}`, type: 'checkbox', ranges: [one] });
const name = (tab: string, of: string) => ({
  id: `n ${tab}`,
  name: 'ten',
  formulaOrRefString: `'${tab}'!${of}`,
});

/** What is refused: wherever B2 is protected; where the tab as a whole is; nowhere, for nothing is touched. */
type Touches = 'cells' | 'tab' | 'nothing';
type Row = readonly [what: string, id: string, touches: Touches, params: (tab: string) => object];

const TABLE: readonly Row[] = [
  ['a value', 'sheet.mutation.set-range-values', 'cells', () => ({ cellValue: cell })],
  [
    'a style',
    'sheet.mutation.set-range-values',
    'cells',
    () => ({ cellValue: { 1: { 1: { s: { bl: 1 } } } } }),
  ],
  ['an emptied cell', 'sheet.mutation.set-range-values', 'cells', () => ({ cellValue: { 1: { 1: null } } })],
  ...(
    [
      ['cut', one, far],
      ['pasted over', far, one],
    ] as const
  ).map(
    ([what, fromRange, toRange]): Row => [
      what,
      'sheet.mutation.move-range',
      'cells',
      tab => ({
        ...{ fromRange, toRange },
        from: { subUnitId: tab, value: { [fromRange.startRow]: { [fromRange.startColumn]: null } } },
        to: { subUnitId: tab, value: { [toRange.startRow]: { [toRange.startColumn]: { v: 1 } } } },
      }),
    ],
  ),
  [
    'a move that says other places than it has',
    'sheet.mutation.move-range',
    'cells',
    tab => ({
      ...{ fromRange: far, toRange: far },
      from: { subUnitId: tab, value: {} },
      to: { subUnitId: tab, value: cell },
    }),
  ],
  [
    'sorting',
    'sheet.mutation.reorder-range',
    'cells',
    () => ({ range: { ...one, startRow: 0 }, order: { 0: 1, 1: 0 } }),
  ],
  ['a filter', 'sheet.mutation.set-filter-range', 'tab', () => ({ range: { ...row, endRow: 9 } })],
  [
    'what a filter passes',
    'sheet.mutation.set-filter-criteria',
    'tab',
    () => ({ col: 1, criteria: { colId: 1, filters: { filters: ['1'] } }, rows: [5] }),
  ],
  ['a filter applied again', 'sheet.mutation.re-calc-filter', 'tab', () => ({ rows: [] })],
  ['no filter', 'sheet.mutation.remove-filter', 'tab', () => ({})],
  ['merging', 'sheet.mutation.add-worksheet-merge', 'cells', () => ({ ranges: [one] })],
  ['splitting', 'sheet.mutation.remove-worksheet-merge', 'cells', () => ({ ranges: [one] })],
  [
    'a number format',
    'sheet.mutation.set.numfmt',
    'cells',
    () => ({ values: { a: { ranges: [one] } }, refMap: { a: { pattern: '0' } } }),
  ],
  ['no number format', 'sheet.mutation.remove.numfmt', 'cells', () => ({ ranges: [one] })],
  [
    'a theme',
    'sheet.mutation.set-worksheet-range-theme-style',
    'cells',
    () => ({ range: one, themeName: 'x' }),
  ],
  [
    'no theme',
    'sheet.mutation.remove-worksheet-range-theme-style',
    'cells',
    () => ({ range: one, themeName: 'x' }),
  ],
  [
    'the height of a text',
    'sheet.mutation.set-worksheet-row-auto-height',
    'nothing',
    () => ({ rowsAutoHeightInfo: [{ row: 1, autoHeight: 30 }] }),
  ],
  ['a row put in', 'sheet.mutation.insert-row', 'cells', () => ({ range: inside })],
  ['a row put in above', 'sheet.mutation.insert-row', 'tab', () => ({ range: row })],
  ['a column put in', 'sheet.mutation.insert-col', 'cells', () => ({ range: insideColumns })],
  ['a row taken out', 'sheet.mutation.remove-rows', 'cells', () => ({ range: row })],
  [
    'a row taken out below',
    'sheet.mutation.remove-rows',
    'tab',
    () => ({ range: { ...row, startRow: 9, endRow: 9 } }),
  ],
  ['a column taken out', 'sheet.mutation.remove-col', 'cells', () => ({ range: column })],
  [
    'a row dragged',
    'sheet.mutation.move-rows',
    'cells',
    () => ({ sourceRange: row, targetRange: { ...row, startRow: 9, endRow: 9 } }),
  ],
  [
    'rows dragged past it',
    'sheet.mutation.move-rows',
    'cells',
    () => ({
      sourceRange: { ...row, startRow: 8, endRow: 8 },
      targetRange: { ...row, startRow: 0, endRow: 0 },
    }),
  ],
  [
    'a column dragged',
    'sheet.mutation.move-columns',
    'cells',
    () => ({ sourceRange: column, targetRange: { ...column, startColumn: 5, endColumn: 5 } }),
  ],
  ...['set-row-hidden', 'set-row-visible'].map(
    (id): Row => [id, `sheet.mutation.${id}`, 'cells', () => ({ ranges: [row] })],
  ),
  ...['set-col-hidden', 'set-col-visible'].map(
    (id): Row => [id, `sheet.mutation.${id}`, 'cells', () => ({ ranges: [column] })],
  ),
  [
    'the style of a row',
    'sheet.mutation.set-row-data',
    'cells',
    () => ({ rowData: { 1: { s: { bl: 1 } } } }),
  ],
  ['of a column', 'sheet.mutation.set-col-data', 'cells', () => ({ columnData: { 1: { s: { bl: 1 } } } })],
  ['a height', 'sheet.mutation.set-worksheet-row-height', 'cells', () => ({ ranges: [row], rowHeight: 50 })],
  [
    'a height by the text',
    'sheet.mutation.set-worksheet-row-is-auto-height',
    'cells',
    () => ({ ranges: [row], autoHeightInfo: 1 }),
  ],
  ['a width', 'sheet.mutation.set-worksheet-col-width', 'cells', () => ({ ranges: [column], colWidth: 50 })],
  ['rows cut off', 'sheet.mutation.set-worksheet-row-count', 'cells', () => ({ rowCount: 2 })],
  ['rows more', 'sheet.mutation.set-worksheet-row-count', 'tab', () => ({ rowCount: 40 })],
  ['columns cut off', 'sheet.mutation.set-worksheet-column-count', 'cells', () => ({ columnCount: 1 })],
  [
    'a new tab',
    'sheet.mutation.insert-sheet',
    'nothing',
    () => ({ index: 0, sheet: { id: 'x', name: 'mới', rowCount: 9, columnCount: 9 } }),
  ],
  ['a tab taken away', 'sheet.mutation.remove-sheet', 'cells', tab => ({ subUnitName: tab })],
  ['another name', 'sheet.mutation.set-worksheet-name', 'tab', () => ({ name: 'khác' })],
  [
    'another place',
    'sheet.mutation.set-worksheet-order',
    'tab',
    tab => ({ fromOrder: TABS.indexOf(tab), toOrder: 2 }),
  ],
  ['hidden', 'sheet.mutation.set-worksheet-hidden', 'tab', () => ({ hidden: 1 })],
  ['a colour', 'sheet.mutation.set-tab-color', 'tab', () => ({ color: '#ff0000' })],
  [
    'frozen',
    'sheet.mutation.set-frozen',
    'tab',
    () => ({ startRow: 1, startColumn: -1, xSplit: 0, ySplit: 1 }),
  ],
  ['no lines', 'sheet.mutation.toggle-gridlines', 'tab', () => ({ showGridlines: 0 })],
  ['coloured lines', 'sheet.mutation.set-gridlines-color', 'tab', () => ({ color: '#ff0000' })],
  [
    'another style',
    'sheet.mutation.set-worksheet-default-style',
    'cells',
    () => ({ defaultStyle: { bl: 1 } }),
  ],
  ['the end of a copy', 'sheet.mutation.copy-worksheet-end', 'nothing', () => ({})],
  [
    'a conditional format',
    'sheet.mutation.add-conditional-rule',
    'cells',
    tab => ({ rule: { ...rule(tab), cfId: 'mới' } }),
  ],
  [
    'a conditional format that leaves it',
    'sheet.mutation.set-conditional-rule',
    'cells',
    tab => ({ cfId: `cf ${tab}`, rule: { ...rule(tab), ranges: [far] } }),
  ],
  [
    'no conditional format',
    'sheet.mutation.delete-conditional-rule',
    'cells',
    tab => ({ cfId: `cf ${tab}` }),
  ],
  [
    'a conditional format before others',
    'sheet.mutation.move-conditional-rule',
    'cells',
    tab => ({ start: { id: `cf ${tab}`, type: 'self' }, end: { id: 'x', type: 'before' } }),
  ],
  [
    'a rule for its value',
    'data-validation.mutation.addRule',
    'cells',
    tab => ({ rule: { ...validation(tab), uid: 'mới' } }),
  ],
  [
    'a rule that leaves it',
    'data-validation.mutation.updateRule',
    'cells',
    tab => ({ ruleId: `dv ${tab}`, payload: { type: 1, payload: [far] } }),
  ],
  [
    'a rule that comes to it',
    'data-validation.mutation.updateRule',
    'cells',
    () => ({ ruleId: 'none', payload: { type: 1, payload: [one] } }),
  ],
  ['no rule', 'data-validation.mutation.removeRule', 'cells', tab => ({ ruleId: [`dv ${tab}`] })],
  [
    'a name for it',
    'formula.mutation.set-defined-name',
    'cells',
    tab => ({ ...name(tab, 'A1:B2'), id: 'mới' }),
  ],
  ['its name for others', 'formula.mutation.set-defined-name', 'cells', tab => name(tab, 'A1')],
  [
    'a name for its column',
    'formula.mutation.set-defined-name',
    'cells',
    tab => ({ ...name(tab, 'B:B'), id: 'mới' }),
  ],
  ['no name', 'formula.mutation.remove-defined-name', 'cells', tab => name(tab, 'A1')],
];

let sheet: LocalSheet;
beforeAll(() => {
  const file = blankFile('thử');
  const [empty] = Object.values(file.snapshot.sheets);
  const sheets = Object.fromEntries(
    TABS.map(tab => [
      tab,
      { ...empty, id: tab, name: tab, rowCount: 20, columnCount: 9, cellData: { 1: { 1: { v: 1, t: 2 } } } },
    ]),
  );
  const snapshot = { ...file.snapshot, id: UNIT, sheetOrder: TABS, sheets } as IWorkbookData;
  sheet = new LocalSheet({
    built,
    file: { ...file, snapshot, protections },
    language: texts.vi,
    log: () => undefined,
  });
  for (const tab of TABS) {
    const target = { unitId: UNIT, subUnitId: tab };
    sheet.engine.run('sheet.mutation.add-conditional-rule', { ...target, rule: rule(tab) });
    sheet.engine.run('data-validation.mutation.addRule', { ...target, rule: validation(tab) });
    sheet.engine.run('formula.mutation.set-defined-name', { unitId: UNIT, ...name(tab, 'B2') });
    sheet.engine.run('sheet.mutation.set-filter-range', { ...target, range: { ...row, endRow: 9 } });
  }
});
afterAll(() => sheet.stop());

const change = (id: string, tab: string, params: Row[3]) => ({
  id,
  params: { unitId: UNIT, subUnitId: tab, ...params(tab) },
});

test('of everything on the list there is a row', () => {
  expect(new Set(TABLE.map(([, id]) => id))).toEqual(new Set(mutations.keys()));
});

describe.each(TABLE)('%s (%s)', (_, id, touches, params) => {
  test.each([
    ['ô', touches === 'cells'],
    ['tab', touches !== 'nothing'],
  ])('in «%s»', (tab, isRefused) => {
    const one = change(id, tab, params);
    const workbook = new WorkbookView(sheet.engine);
    const known = new Protections(protections);
    expect(judge([one], STRANGER, workbook, known)).toEqual(
      isRefused ? 'protected' : [expect.objectContaining({ id })],
    );
    // The owner may, and everybody where nothing is protected.
    expect(judge([one], OWNER, workbook, known)).toEqual([expect.objectContaining({ id })]);
    if (!isRefused) return;
    const before = JSON.stringify(sheet.engine.snapshot());
    const window = standInWindow(sheet);
    expect(sheet.change([one], 1_000_000, { user: STRANGER, window: window.id })).toBe(true);
    expect(window.told).toEqual([{ type: 'reload', why: 'protected' }]);
    expect(JSON.stringify(sheet.engine.snapshot())).toBe(before);
  });
});

test('what is on no list is refused to everybody, the owner too', () => {
  for (const id of [
    'sheet.mutation.add-range-protection',
    'sheet.mutation.none',
    'formula.mutation.set-super-table',
  ]) {
    const before = JSON.stringify(sheet.engine.snapshot());
    const window = standInWindow(sheet);
    sheet.change([{ id, params: { unitId: UNIT, subUnitId: 'tự do' } }], 1_000_000, {
      user: OWNER,
      window: window.id,
    });
    expect(window.told).toEqual([{ type: 'reload', why: 'unsupported' }]);
    expect(JSON.stringify(sheet.engine.snapshot())).toBe(before);
  }
});

/** Lines of one number that are dragged before another, and where the protected lines 1 and 2 then stand. */
test.each([
  ['from below to above', [8, 8], 0, [2, 2]],
  ['from above to below', [0, 0], 9, [0, 2]],
  ['together', [1, 2], 6, [4, 2]],
  ['with others', [0, 4], 9, [5, 2]],
  ['from between', [2, 2], 9, [1, 1]],
  ['to between', [8, 8], 2, [1, 3]],
  ['elsewhere', [5, 6], 9, [1, 2]],
])('protected cells follow lines that are dragged %s', (_, [from, to], target, [start, size]) => {
  const known = new Protections(protections.slice(0, 1));
  const lines = (first: number, last: number) => ({
    ...{ startRow: first, endRow: last, startColumn: first, endColumn: last },
  });
  const params = { subUnitId: 'ô', sourceRange: lines(from!, to!), targetRange: lines(target, target) };
  known.follow({ id: 'sheet.mutation.move-rows', params });
  expect(known.all[0]!.area).toMatchObject({ row: start, rows: size, column: 1, columns: 2 });
  known.follow({ id: 'sheet.mutation.move-columns', params });
  expect(known.all[0]!.area).toMatchObject({ row: start, rows: size, column: start, columns: size });
});
