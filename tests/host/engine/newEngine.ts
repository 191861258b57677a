import { onTestFinished } from 'vitest';
import { Engine } from '../../../src/host/engine/Engine.ts';
import type { Argument } from '../../../src/host/engine/ownFunction.ts';
import type { Change } from '../../../src/host/sheet/Change.ts';
import { blankFile } from '../../../src/host/xlsx/blankFile.ts';

/** What a test lets the only cell function, OWN, do. */
type Own = (args: readonly Argument[]) => Argument;

/** An engine with one empty tab and a cell function, with what it was called with, what changed and what it failed in. */
export function newEngine(own: Own = () => 1) {
  const calls: (readonly Argument[])[] = [];
  const changes: Change[] = [];
  const failures: unknown[] = [];
  const behaviour = { own };
  const engine = new Engine(blankFile('thử').snapshot, ['OWN'], {
    blocked: 'không có chỗ',
    circular: 'vòng',
    unsteady: 'không ổn định',
    unreadableFormula: 'không đọc được',
    broken: 'hỏng',
    call: async (_, text) => {
      const args = JSON.parse(text) as readonly Argument[];
      calls.push(args);
      return behaviour.own(args);
    },
    changed: change => changes.push(change),
    failed: error => failures.push(error),
  });
  onTestFinished(() => engine.dispose());
  engine.calculation.release();
  const tab = engine.workbook.getSheets()[0]!.getSheetId();
  const set = (cells: Record<number, Record<number, object>>) =>
    engine.run('sheet.mutation.set-range-values', { unitId: engine.unit, subUnitId: tab, cellValue: cells });
  const read = async (row: number, column: number, rows = 1, columns = 1) => {
    await engine.settled();
    return engine.values({ tab, row, column, rows, columns });
  };
  return { engine, tab, set, read, calls, changes, failures, behaviour };
}
