import type { ScoreForm } from '../../contract/Overview.ts';
import { parseCriteria } from '../../domain/criteria/parseCriteria.ts';
import { scoreTable } from '../../domain/scoring/scoreTable.ts';
import { cellText } from '../../domain/text/readCell.ts';
import { anybody, nothing, served } from '../call/served.ts';
import { criteriaRange, readResults, sides } from '../scores/readResults.ts';

/** What each criterion gave to everybody, from the facts of now; criteria that are not for them are left out. */
export const scoreForms = served({ takes: nothing, by: anybody }, (spreadsheet): readonly ScoreForm[] => {
  const range = criteriaRange(spreadsheet);
  const criteria = new Map(parseCriteria(range).criteria.map(one => [one.code, one]));
  const { facts, shown } = readResults(spreadsheet, range);
  const resultOf = new Map(shown.map(result => [`${result.side} ${result.code}`, result]));
  return (['units', 'staff'] as const).flatMap(side => {
    const [codes = [], ...rows] = scoreTable(side, facts[side], range, 'chi tiết');
    const [titles = [], ...people] = facts[side];
    const at = titles.findIndex(title => cellText(title) === sides[side].columns.code.header);
    return rows.flatMap((row, i) => {
      const code = cellText(people[i]?.[at]);
      const result = resultOf.get(`${side} ${code}`);
      if (!result) return [];
      const lines = row.flatMap((points, column) => {
        const criterion = criteria.get(String(codes[column]));
        if (points === '' || !criterion) return [];
        const { judge, content } = criterion;
        const max = judge.effect === 'points' ? judge.max : null;
        return [{ code: criterion.code, content, points: typeof points === 'boolean' ? '' : points, max }];
      });
      return [{ side, code, score: result.score, rating: result.rating, lines }];
    });
  });
});
