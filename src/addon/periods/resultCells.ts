import type { Result } from '../../domain/periods/Result.ts';
import type { frozenResultsTab } from '../../tabs/results.ts';
import type { Cells } from '../sheet/Table.ts';
import { sides } from './readResults.ts';

/** What a result is made of; when and by whom it was written is another matter. */
type ResultId = Exclude<keyof typeof frozenResultsTab.columns, 'period' | 'round' | 'at' | 'by'>;

/** A result as the tabs of frozen results hold it. */
export function resultCells(result: Result): Cells<ResultId> {
  return {
    tab: sides[result.side].name,
    code: result.code,
    name: result.name,
    unit: result.unit,
    kind: result.kind,
    head: result.head ? 'Có' : '',
    score: result.score,
    rating: result.rating,
    rank: result.rank || '',
    reason: result.reason,
  };
}
