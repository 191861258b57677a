import type { Engine } from '../engine/Engine.ts';
import { formula } from '../engine/univer.ts';
import type { Handlers } from '../execution/answer.ts';
import { cellAddress, cellRangeOf, quotedTab } from '../sheet/address.ts';
import type { CellArea } from '../sheet/CellValue.ts';

const EVERYWHERE = 'AllDefaultWorkbook';

/** Named ranges, which find a tab again after it was renamed. */
export function names(engine: Engine) {
  const service = engine.service(formula.IDefinedNamesService);
  const defined = () => Object.values(service.getDefinedNameMap(engine.unit) ?? {});
  return {
    names: () =>
      defined().flatMap(({ name, formulaOrRefString }) => {
        const area = areaOf(engine, formulaOrRefString);
        return area ? [{ name, area }] : [];
      }),
    setName: ({ name, area }) => {
      if (!/^[A-Za-z_]\w*$/.test(name)) throw new Error(`The name "${name}" is not valid for a range.`);
      const known = defined().find(one => one.name === name);
      engine.run(formula.SetDefinedNameMutation.id, {
        unitId: engine.unit,
        id: known?.id ?? `n-${name}`,
        name,
        formulaOrRefString: reference(engine, area),
        localSheetId: EVERYWHERE,
      });
    },
    removeName: ({ name }) => {
      const known = defined().find(one => one.name === name);
      if (!known) throw new Error(`The named range "${name}" does not exist.`);
      engine.run(formula.RemoveDefinedNameMutation.id, { unitId: engine.unit, ...known });
    },
  } satisfies Partial<Handlers>;
}

function reference(engine: Engine, { tab, row, column, rows, columns }: CellArea): string {
  const absolute = (address: string) => address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const ends = [cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1)].map(absolute);
  return `${quotedTab(engine.tab(tab).getName())}!${ends.join(':')}`;
}

function areaOf(engine: Engine, text: string): CellArea | undefined {
  const { sheetName, range } = formula.deserializeRangeWithSheet(text);
  const tab = engine.workbook.getSheetBySheetName(sheetName);
  if (!tab || Number.isNaN(range.startRow)) return undefined;
  return { tab: tab.getSheetId(), ...cellRangeOf(range) };
}
