import { expect } from 'vitest';
import { Executions, LIMITS } from '../../../src/host/execution/Executions.ts';
import { built } from '../../built.ts';
import { newEngine } from '../engine/newEngine.ts';
import { probe } from '../execution/probe.ts';
import { standIn } from '../standIn.ts';
import { holds } from './holds.ts';

const guide = 'https://developers.google.com/apps-script/guides/sheets/functions';
const returning = (value: string) => probe(`function GIVE() { return ${value}; }`).run('GIVE', 'cell');

holds('results of cell functions', [
  ...[
    ['undefined', 'GIVE returned undefined, which no cell can hold.'],
    ['null', 'GIVE returned null, which no cell can hold.'],
    ['NaN', 'GIVE returned NaN, which no cell can hold.'],
    ['({})', 'GIVE returned [object Object], which no cell can hold.'],
    ['[[1, null]]', 'GIVE returned null, which no cell can hold.'],
    ['[[1, 2], [3]]', 'GIVE returned rows of different lengths, or none.'],
    ['[]', 'GIVE returned rows of different lengths, or none.'],
  ].map(([value, message]) => ({
    point: `${value} is no value to display: stricter than Sheets, which shows a blank or an error`,
    source: `${guide}#return-values`,
    check: () => expect(returning(value!)).rejects.toThrow(message),
  })),
  {
    point: 'a number, a text, a truth value fills the cell',
    source: `${guide}#return-values`,
    check: async () => {
      for (const value of [0.5, 'chữ', true]) expect(await returning(JSON.stringify(value))).toBe(value);
    },
  },
  {
    point: 'a date is a date',
    source: `${guide}#data-types`,
    check: async () => expect(await returning('new Date(2020, 2, 6, 12)')).toEqual({ serial: 43_896.5 }),
  },
  {
    point: 'a list is one column',
    source: `${guide}#return-values`,
    check: async () => expect(await returning('[1, "a"]')).toEqual([[1], ['a']]),
  },
  {
    point: 'rows overflow into adjacent cells as long as these are empty, else there is an error',
    source: `${guide}#return-values`,
    check: async () => {
      const { engine, tab, set, read } = newEngine(() => [
        ['a', 1],
        [true, ''],
      ]);
      set({ 0: { 2: { f: '=OWN(A1)' } }, 4: { 0: { f: '=COUNTA(C1:D2)' } } });
      const whole = [
        ['a', 1],
        [true, ''],
      ];
      expect(await read(0, 2, 2, 2)).toEqual(whole);
      set({ 1: { 3: { v: 'cản', t: 1 } } });
      expect(await read(0, 2, 2, 2)).toEqual([
        ['#REF!', ''],
        ['', 'cản'],
      ]);
      expect(engine.tab(tab).getCellRaw(0, 2)?.custom).toEqual({ fault: 'không có chỗ' });
      set({ 1: { 3: { v: null, t: null } } });
      expect(await read(0, 2, 2, 2)).toEqual(whole);
      expect(engine.tab(tab).getCellRaw(0, 2)?.custom).toBeUndefined();
    },
  },
  {
    point: 'to a script and in words that error is #REF!, as in Sheets (?)',
    source: `${guide}#return-values`,
    asked: 'blockedSpill',
    check: async () => {
      const { run } = probe(`
        /** @customfunction */
        function TWO() { return [[1], [2]]; }
        function see() { var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; sheet.getRange('A2').setValue('x'); sheet.getRange('A1').setFormula('=TWO()'); return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getDisplayValues()]; }`);
      expect(await run('see')).toEqual(['#REF!', [['#REF!']]]);
    },
  },
  {
    point: 'what it throws is #ERROR! and said at the cell, until it is mended',
    source: `${guide}#return-values`,
    check: async () => {
      const { engine, tab, set, read, behaviour } = newEngine(() => {
        throw new Error('Tiêu chí dòng 3: không có cột "X"');
      });
      set({ 0: { 0: { v: 1, t: 2 }, 2: { f: '=OWN(A1)' }, 3: { f: '=C1' } } });
      expect(await read(0, 2, 1, 2)).toEqual([['#ERROR!', '#ERROR!']]);
      const cell = () => engine.tab(tab).getCellRaw(0, 2);
      expect(cell()?.custom).toEqual({ fault: 'Tiêu chí dòng 3: không có cột "X"' });
      behaviour.own = () => 5;
      set({ 0: { 0: { v: 2, t: 2 } } });
      expect(await read(0, 2, 1, 2)).toEqual([[5, 5]]);
      expect(cell()?.custom).toBeUndefined();
    },
  },
  {
    point: 'one that runs too long (30 seconds) is stopped and says so; the next one runs',
    source: 'https://developers.google.com/apps-script/guides/services/quotas#current_limitations',
    check: async () => {
      const host = {
        answer: async () => '{}',
        began: () => undefined,
        ended: () => undefined,
        timedOut: (name: string, seconds: number) => `${name} quá ${seconds} giây`,
        died: (name: string) => `${name} chết`,
      };
      const limits = { cell: 200, open: 200, menu: 200, page: 200 };
      const executions = new Executions({ ...built, code: standIn().script }, host, limits);
      const calls = [executions.cell('FOREVER', '[]'), executions.cell('COUNT_CALLS', '[]')];
      await expect(calls[0]).rejects.toThrow('FOREVER quá 0.2 giây');
      expect(await calls[1]).toBe(1);
      await executions.stop();
    },
  },
  {
    point: 'the limits are 30 seconds for cells and opening, six minutes for menus and pages',
    source: 'https://developers.google.com/apps-script/guides/services/quotas#current_limitations',
    check: () => expect(LIMITS).toEqual({ cell: 30_000, open: 30_000, menu: 360_000, page: 360_000 }),
  },
]);
