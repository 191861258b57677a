import type { Engine } from '../engine/Engine.ts';
import type { Handlers } from '../execution/answer.ts';
import { cellRangeOf } from '../sheet/address.ts';
import { type CellArea, meet } from '../sheet/CellValue.ts';

/** What a script reads in the cell of a function that is at work. Source: https://github.com/jsoma/tabletop/issues/60 */
const TEXT = 'Loading...';

/**
 * Cell functions that are still at work for a script although they are not: after each call of one the next reads that meet
 * cells of functions find them loading, and what they would fill blank. All of them, stricter than Sheets; what is calculated
 * from them is not (?).
 */
export class Loading {
  private left = 0;
  private readonly call: RegExp;

  constructor(
    functions: readonly string[],
    private readonly reads = 0,
  ) {
    this.call = new RegExp(`\\b(?:${functions.join('|')})\\(`, 'i');
  }

  /** A function was called. */
  began(): void {
    this.left = this.reads;
  }

  /** The same handlers for reading, but of what is loading. */
  over(handlers: Pick<Handlers, 'readValues' | 'readDisplay'>, engine: Engine): Partial<Handlers> {
    return {
      readValues: async (request, asker) =>
        this.masked(await handlers.readValues(request, asker), request.area, engine),
      readDisplay: async (request, asker) =>
        this.masked(await handlers.readDisplay(request, asker), request.area, engine),
    };
  }

  private masked<Value>(values: readonly (readonly Value[])[], area: CellArea, engine: Engine) {
    if (this.left === 0) return values;
    const loading = this.results(area.tab, engine).filter(one => meet(one, area));
    if (loading.length === 0) return values;
    this.left--;
    return values.map((line, down) =>
      line.map((value, right) => {
        const cell = { row: area.row + down, column: area.column + right, rows: 1, columns: 1 };
        const found = loading.find(one => meet(one, cell));
        if (!found) return value;
        return (found.row === cell.row && found.column === cell.column ? TEXT : '') as Value;
      }),
    );
  }

  /** The cells that each function fills. */
  private results(tab: string, engine: Engine) {
    const spilled = engine.spills.ranges(tab);
    return Object.entries(engine.formulaCells(tab)).flatMap(([row, line]) =>
      Object.keys(line ?? {})
        .filter(column => this.call.test(engine.formula(tab, Number(row), Number(column))))
        .map(column => {
          const span = spilled[Number(row)]?.[Number(column)];
          return span ? cellRangeOf(span) : { row: Number(row), column: Number(column), rows: 1, columns: 1 };
        }),
    );
  }
}
