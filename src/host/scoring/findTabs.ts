import { closest } from '../../domain/text/closest.ts';
import { fold } from '../../domain/text/fold.ts';
import { Failure } from '../Failure.ts';
import type { Texts } from '../texts.ts';
import type { Tab } from './Area.ts';

/** The tabs that a score is made of. */
export interface ScoredTabs {
  readonly criteria: Tab;
  readonly staff: Tab;
  readonly units: Tab;
}

const NAMES = { criteria: 'Tiêu chí', staff: 'Cán bộ', units: 'Đơn vị' } as const;

/** Finds the three tabs by name, without regard to marks and case. */
export function findTabs(tabs: readonly Tab[], texts: Texts): ScoredTabs {
  const find = (name: string) => tabs.find(tab => fold(tab.name) === fold(name));
  const missing = Object.values(NAMES).filter(name => !find(name));
  if (missing.length > 0) {
    const found = tabs.map(tab => tab.name);
    const meant = missing.map(name => closest(name, found)).filter(name => name !== undefined);
    throw new Failure(texts.missingTabs(missing, found, Object.values(NAMES), meant));
  }
  return { criteria: find(NAMES.criteria)!, staff: find(NAMES.staff)!, units: find(NAMES.units)! };
}
