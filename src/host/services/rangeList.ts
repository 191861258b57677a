import { areaOf } from './areas.ts';
import { lookSetters } from './looks.ts';
import { only } from './only.ts';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** SpreadsheetApp.RangeList: many ranges, one call. Source: https://developers.google.com/apps-script/reference/spreadsheet/range-list */
export function newRangeList(ranges: readonly GoogleAppsScript.Spreadsheet.Range[]): RangeList {
  const list: RangeList = only<RangeList>('RangeList', {
    getRanges: () => [...ranges],
    ...lookSetters(ranges.map(areaOf), () => list),
  });
  return list;
}
