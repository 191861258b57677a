import type { ScoreForm, ScoreLine } from '../../contract/Overview.ts';
import { parseCriteria } from '../../domain/criteria/parseCriteria.ts';
import { outcomeAt } from '../../domain/scoring/outcomeAt.ts';
import { partsAt } from '../../domain/scoring/partsAt.ts';
import type { Scores } from '../../domain/scoring/Scores.ts';
import { detail } from '../../domain/scoring/views.ts';
import { anybody, nothing, served } from '../call/served.ts';
import { criteriaRange, readResults } from '../scores/readResults.ts';

/** What each criterion gave to everybody, from the facts of now; criteria that are not for them are left out. */
export const scoreForms = served({ takes: nothing, by: anybody }, (spreadsheet): readonly ScoreForm[] => {
  const criteria = criteriaRange(spreadsheet);
  // A fault in there is told as such, and not as the lack of a score.
  parseCriteria(criteria);
  const { scores: scoresOf, shown, calculated } = readResults(spreadsheet, criteria);
  return shown.map(({ side, code, score: total, rating }, at) => {
    const [scores, { row }] = [scoresOf[side], calculated[at]!];
    return {
      ...{ side, code, score: total, rating },
      lines: linesAt(scores, row),
      parts: partsAt(scores, row),
      adjusted: scores.adjusted[row]!,
    };
  });
});

function linesAt({ measures }: Scores, row: number): readonly ScoreLine[] {
  return measures.flatMap(measure => {
    const points = detail(outcomeAt(measure, row));
    const { code, content, judge } = measure.criterion;
    return points === ''
      ? []
      : [{ code, content, points, max: judge.effect === 'points' ? judge.max : null }];
  });
}
