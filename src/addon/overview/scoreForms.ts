import type { ScoreForm } from '../../contract/Overview.ts';
import type { Reply } from '../../contract/Reply.ts';
import { parseCriteria } from '../../domain/criteria/parseCriteria.ts';
import { scoreTable } from '../../domain/scoring/scoreTable.ts';
import { cellText } from '../../domain/text/readCell.ts';
import { criteriaRange } from '../periods/criteriaRange.ts';
import { readResults, sides } from '../periods/readResults.ts';
import { answered } from '../register/answered.ts';

/** What each criterion gave to everybody, from the facts of now; criteria that are not for them are left out. */
export function scoreForms(): Reply<readonly ScoreForm[]> {
  return answered(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const range = criteriaRange(spreadsheet);
    const criteria = new Map(parseCriteria(range).criteria.map(one => [one.code, one]));
    const { facts } = readResults(spreadsheet, range);
    return (['units', 'staff'] as const).flatMap(side => {
      const [codes = [], ...rows] = scoreTable(side, facts[side], range, 'chi tiết');
      const [titles = [], ...people] = facts[side];
      const at = titles.findIndex(title => cellText(title) === sides[side].code);
      return rows.flatMap((row, i) => {
        const code = cellText(people[i]?.[at]);
        if (code === '') return [];
        const lines = row.flatMap((points, column) => {
          const criterion = criteria.get(String(codes[column]));
          if (points === '' || !criterion) return [];
          const { judge, content } = criterion;
          const max = judge.effect === 'points' ? judge.max : null;
          return [{ code: criterion.code, content, points: typeof points === 'boolean' ? '' : points, max }];
        });
        return [{ side, code, lines }];
      });
    });
  });
}
