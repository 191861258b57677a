import { expect } from 'vitest';
import { newEngine } from '../engine/newEngine.ts';
import { holds } from './holds.ts';

const guide = 'https://developers.google.com/apps-script/guides/sheets/functions';
const text = (v: string) => ({ v, t: 1 });
const number = (v: number) => ({ v, t: 2 });
const pattern = (format: string) => ({ s: { n: { pattern: format } } });

/** What the function is called with for a formula in F1 and cells above and beside it. */
async function given(f: string, cells: Record<number, Record<number, object>> = {}) {
  const { set, read, calls } = newEngine();
  set({ ...cells, 0: { ...cells[0], 5: { f } } });
  await read(0, 5);
  return calls;
}

/** What F1 shows, and what is said about it, where arguments are refused. */
async function refused(f: string, cells: Record<number, Record<number, object>> = {}) {
  const { engine, tab, set, read, calls } = newEngine();
  set({ ...cells, 0: { ...cells[0], 5: { f } } });
  const [[value]] = (await read(0, 5)) as [[unknown]];
  return { value, calls, said: engine.tab(tab).getCellRaw(0, 5)?.custom?.fault };
}

holds('arguments of cell functions', [
  {
    point: 'one cell is its value, not a range',
    source: `${guide}#arguments`,
    check: async () => expect(await given('=OWN(A1)', { 0: { 0: number(3) } })).toEqual([[3]]),
  },
  {
    point: 'a range is a list of its rows',
    source: `${guide}#arguments`,
    check: async () => {
      const cells = { 0: { 0: number(1), 1: number(3) }, 1: { 0: number(2), 1: text('bốn') } };
      expect(await given('=OWN(A1:B2)', cells)).toEqual([
        [
          [
            [1, 3],
            [2, 'bốn'],
          ],
        ],
      ]);
    },
  },
  {
    point: 'a date is a date',
    source: `${guide}#data-types`,
    check: async () => {
      const cells = { 0: { 0: { ...number(43_891), ...pattern('dd/mm/yyyy') } } };
      expect(await given('=OWN(A1)', cells)).toEqual([[{ serial: 43_891 }]]);
    },
  },
  {
    point: '10 % is 0.1',
    source: `${guide}#data-types`,
    check: async () =>
      expect(await given('=OWN(A1)', { 0: { 0: { ...number(0.1), ...pattern('0%') } } })).toEqual([[0.1]]),
  },
  {
    point: 'a truth value is one',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/range#getvalues',
    check: async () => expect(await given('=OWN(A1)', { 0: { 0: { v: 1, t: 3 } } })).toEqual([[true]]),
  },
  {
    point: 'a blank cell is an empty text',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/range#getvalues',
    check: async () =>
      expect(await given('=OWN(A1, A1:B1)', { 0: { 1: number(5) } })).toEqual([['', [['', 5]]]]),
  },
  {
    point: 'constants arrive as they are written',
    source: `${guide}#arguments`,
    check: async () => expect(await given('=OWN(0.5, "x", TRUE)')).toEqual([[0.5, 'x', true]]),
  },
  {
    point: 'an error of another cell is a text that begins with # (?)',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/range#getvalues',
    asked: 'errorCells',
    check: async () => {
      const calls = await given('=OWN(A1, A1:A2)', { 0: { 0: { f: '=1/0' } }, 1: { 0: number(1) } });
      expect(calls).toEqual([['#DIV/0!', [['#DIV/0!'], [1]]]]);
    },
  },
  {
    point: 'what is left out behind its separator counts as not given (?)',
    source: `${guide}#arguments`,
    asked: 'omittedArguments',
    check: async () => expect(['', null, undefined]).toContain((await given('=OWN(1, )'))[0]![1]),
  },
  {
    point: 'a range open below goes down to the end of the tab',
    source: 'https://developers.google.com/workspace/sheets/api/guides/concepts#cell',
    check: async () => {
      const [[rows]] = (await given('=OWN(A1:A1048000)', { 0: { 0: number(1) } })) as [[unknown[]]];
      expect(rows.length).toBe(1000);
    },
  },
  ...['NOW()', 'RAND()', 'RANDBETWEEN(1,9)'].map(call => ({
    point: `${call} is refused as an argument`,
    source: `${guide}#arguments`,
    check: async () =>
      expect(await refused(`=OWN(${call})`)).toEqual({
        value: '#ERROR!',
        calls: [],
        said: 'không ổn định',
      }),
  })),
  {
    point: 'a cell that calls NOW() is refused as an argument, alone or in a range',
    source: `${guide}#arguments`,
    check: async () => {
      const cells = { 0: { 0: { f: '=NOW()' } }, 1: { 0: number(1) } };
      for (const f of ['=OWN(A1)', '=OWN(A1:B2)'])
        expect(await refused(f, cells)).toMatchObject({ value: '#ERROR!', calls: [] });
      expect(await refused('=OWN(A2)', cells)).toMatchObject({ value: 1, calls: [[1]] });
    },
  },
  {
    point: 'a range in which the formula itself stands is refused: that would be a circular dependency',
    source: 'https://support.google.com/docs/answer/58515',
    check: async () => expect(await refused('=OWN(A1:F2)')).toMatchObject({ value: '#ERROR!', calls: [] }),
  },
  {
    point: 'it is called again when an argument changes, and only then',
    source: `${guide}#arguments`,
    check: async () => {
      const { set, read, calls } = newEngine();
      set({ 0: { 0: number(1), 3: { f: '=OWN(A1)' } } });
      await read(0, 0);
      set({ 5: { 5: number(1) } });
      await read(0, 0);
      expect(calls).toEqual([[1]]);
      set({ 0: { 0: number(2) } });
      await read(0, 0);
      expect(calls).toEqual([[1], [2]]);
    },
  },
]);
