import type { Injector, IUnitRange } from '@univerjs/core';
import { formula } from './univer.ts';

/** A formula, of a cell if its type is 0, and the ranges that it reads. */
interface Reading {
  readonly treeId: number;
  readonly type: number;
  readonly rangeList: readonly IUnitRange[];
}

/** What Univer's manager of dependencies keeps to itself. */
interface Internals {
  readonly _dependencyRTreeCache: {
    clear(): void;
    bulkInsert(ranges: readonly (IUnitRange & { readonly id: number })[]): void;
  };
  addDependencyRTreeCache(formula: Reading): void;
  reset(): void;
  openKdTree(): void;
  _addAllTreeMap(tree: object): void;
  _removeAllTreeMap(id: number): void;
  _removeDependencyRTreeCache(id: number): void;
  _removeDependencyRTreeCacheById(unit: string, tab: string): void;
}

/**
 * Keeps one entry for each formula and range that it reads: Univer adds all of them again at each calculation, and leaves
 * those of formulas that are gone wherever these read another tab.
 */
export function tidyDependencies(injector: Injector): void {
  const manager = injector.get(formula.IDependencyManagerService) as unknown as Internals;
  const { _removeAllTreeMap, reset, openKdTree } = manager;
  const read = new Map<number, Reading & { readonly text: string }>();
  const added = new Set<number>();
  let isStale = false;
  manager.addDependencyRTreeCache = one => {
    const { treeId, type, rangeList } = one;
    const text = JSON.stringify(rangeList);
    if (read.get(treeId)?.text !== text) {
      const ranges = rangeList.map(({ range, ...where }) => ({ ...where, range: { ...range } }));
      read.set(treeId, { treeId, type, rangeList: ranges, text });
      isStale = true;
    }
    added.add(treeId);
    manager._addAllTreeMap(one);
  };
  manager._removeAllTreeMap = id => {
    isStale = read.delete(id) || isStale;
    _removeAllTreeMap.call(manager, id);
  };
  manager._removeDependencyRTreeCache = () => undefined;
  manager._removeDependencyRTreeCacheById = () => undefined;
  manager.reset = () => {
    read.clear();
    reset.call(manager);
  };
  // All formulas of cells have been added, and searching begins.
  manager.openKdTree = () => {
    for (const [id, { type }] of read) if (type === 0 && !added.has(id)) isStale = read.delete(id);
    added.clear();
    if (isStale) {
      manager._dependencyRTreeCache.clear();
      for (const [id, { rangeList }] of read)
        manager._dependencyRTreeCache.bulkInsert(rangeList.map(range => ({ ...range, id })));
      isStale = false;
    }
    openKdTree.call(manager);
  };
}
