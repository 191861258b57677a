import { expect, test } from 'vitest';
import { core, SheetDataValidationModel } from '../../../src/host/engine/univer.ts';
import { newEngine } from './newEngine.ts';

const rows = (startRow: number, endRow: number) => ({ startRow, endRow, startColumn: 0, endColumn: 25 });

test.each([true, false])(
  'a drop-down whose range has moved lists it where it is now, and blanks are %s as before',
  async allowBlank => {
    const { engine, tab, changes } = newEngine();
    const unitId = engine.unit;
    const other = core.mergeWorksheetSnapshotWithDefault({
      id: 'hai',
      name: 'Hai',
      rowCount: 20,
      columnCount: 26,
    });
    engine.run('sheet.mutation.insert-sheet', { unitId, index: 1, sheet: other });
    const rule = { uid: 'r', type: 'list', formula1: '=Hai!A2:A9', ranges: [rows(1, 5)], allowBlank };
    engine.run('data-validation.mutation.addRule', { unitId, subUnitId: tab, rule });
    engine.workbook.setActiveSheet(engine.tab('hai'));
    const moved = { unitId, subUnitId: 'hai', range: rows(1, 2), direction: core.Direction.DOWN };
    engine.run('sheet.command.insert-row-by-range', moved);
    const now = engine.service(SheetDataValidationModel).getRuleById(unitId, tab, 'r');
    expect(now).toMatchObject({ formula1: "='Hai'!A4:A11", allowBlank });
    const told = changes.find(change => change.id === 'data-validation.mutation.updateRule')!;
    expect(told.params).toMatchObject({ payload: { payload: { allowBlank } } });
  },
);
