import type { Injector, IUnitRange } from '@univerjs/core';
import type { Spills } from './Spills.ts';
import { formula } from './univer.ts';

/** What Univer's calculation keeps to itself. */
interface Internals {
  readonly manager: Searched<'searchDependency'>;
  readonly generator: { readonly _dependencyRTreeCacheForAddressFunction: Searched<'bulkSearch'> };
  readonly service: {
    _getArrayFormulaDirtyRangeAndExcludedRange(arrays: object, features: object): object;
  };
}

/** Finds the formulas that read cells. */
type Searched<Name extends string> = Record<Name, (cells: Iterable<IUnitRange>, except?: unknown) => unknown>;

/**
 * Whoever reads any cell that an array fills is calculated after the array. Univer knows of those that read its first cell,
 * and looks once more for the others when all is calculated; but not for one that reads the first cell of another array, and
 * not for what depends on them: these kept what they were. What it does not know before an array has been calculated is
 * whom it fills; then everything is calculated again.
 */
export function knowSpills(injector: Injector, spills: Spills): void {
  const { manager, generator, service } = {
    manager: injector.get(formula.IDependencyManagerService),
    generator: injector.get(formula.IFormulaDependencyGenerator),
    service: injector.get(formula.ICalculateFormulaService),
  } as unknown as Internals;
  const filled = (cell: IUnitRange): IUnitRange => {
    const { startRow, startColumn, endRow, endColumn } = cell.range;
    if (startRow !== endRow || startColumn !== endColumn) return cell;
    const range = spills.filledFrom(cell.sheetId, startRow, startColumn);
    return range ? { ...cell, range } : cell;
  };
  const widen = <Name extends string>(searched: Searched<Name>, name: Name) => {
    const search = searched[name];
    searched[name] = ((cells, except) =>
      search.call(searched, Array.from(cells, filled), except)) as typeof search;
  };
  widen(manager, 'searchDependency');
  widen(generator._dependencyRTreeCacheForAddressFunction, 'bulkSearch');
  const { _getArrayFormulaDirtyRangeAndExcludedRange: looksAgain } = service;
  service._getArrayFormulaDirtyRangeAndExcludedRange = (_, features) =>
    looksAgain.call(service, {}, features);
}
