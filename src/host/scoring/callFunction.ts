import { Failure } from '../Failure.ts';
import type { LocalSheet } from '../server/LocalSheet.ts';
import type { CellValue } from '../sheet/CellValue.ts';
import type { Texts } from '../texts.ts';
import { type Area, valuesOf } from './Area.ts';
import { locate } from './locate.ts';

/** Calls a cell function with areas of the workbook and a view. */
export type CallFunction = (
  name: string,
  areas: readonly Area[],
  view: string,
) => Promise<readonly (readonly CellValue[])[]>;

/** Calls the script as a cell does; a fault of a whole table ends the run, with its place. */
export const callFunction =
  ({ executions }: LocalSheet, texts: Texts): CallFunction =>
  async (name, areas, view) => {
    const args = JSON.stringify([...areas.map(valuesOf), view]);
    try {
      return (await executions.cell(name, args)) as readonly (readonly CellValue[])[];
    } catch (error) {
      const { message } = error as Error;
      const place = locate(message, [...areas].reverse());
      throw new Failure(place ? texts.tableFault(place) : texts.formulaFault(areas[0]!.tab.name, message));
    }
  };
