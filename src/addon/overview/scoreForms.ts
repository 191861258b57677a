import type { ScoreForm, ScoreLine } from '../../contract/Overview.ts';
import { bandNames } from '../../domain/criteria/CriteriaTable.ts';
import { parseCriteria } from '../../domain/criteria/parseCriteria.ts';
import { placesOf, type Stage, shownJudgement } from '../../domain/judgement/columns.ts';
import { ratedBy } from '../../domain/periods/rating.ts';
import { outcomeAt } from '../../domain/scoring/outcomeAt.ts';
import { partsAt } from '../../domain/scoring/partsAt.ts';
import type { Scores } from '../../domain/scoring/Scores.ts';
import { detail } from '../../domain/scoring/views.ts';
import type { Range } from '../../domain/text/Cell.ts';
import { anybody, nothing, served } from '../call/served.ts';
import { criteriaRange, readResults } from '../scores/readResults.ts';

/** What each criterion gave to everybody, from the facts of now; criteria that are not for them are left out. */
export const scoreForms = served({ takes: nothing, by: anybody }, (spreadsheet): readonly ScoreForm[] => {
  const criteria = criteriaRange(spreadsheet);
  // A fault in there is told as such, and not as the lack of a score.
  const bands = bandNames(parseCriteria(criteria));
  const { facts, scores: scoresOf, shown, calculated } = readResults(spreadsheet, criteria);
  const linesOf = {
    units: linesIn(scoresOf.units, facts.units),
    staff: linesIn(scoresOf.staff, facts.staff),
  };
  return shown.map((result, at) => {
    const { side, code, score: total, rating } = ratedBy(result, bands);
    const [scores, { row }] = [scoresOf[side], calculated[at]!];
    return {
      ...{ side, code, score: total, rating },
      lines: linesOf[side](row),
      parts: partsAt(scores, row),
      adjusted: scores.adjusted[row]!,
    };
  });
});

/** The lines of a row; the columns of judgements are looked for once for all. */
function linesIn({ measures }: Scores, [titles = [], ...rows]: Range): (row: number) => readonly ScoreLine[] {
  const header = titles.map(String);
  const judged = measures.map(({ placed: { data } }) =>
    data.length === 1 ? placesOf(header, header[data[0]!.column]!) : undefined,
  );
  return row =>
    measures.flatMap((measure, at) => {
      const outcome = outcomeAt(measure, row);
      const points = detail(outcome);
      const { code, content, basis, judge } = measure.criterion;
      const places = judged[at];
      const cell = (stage: Stage) => shownJudgement(rows[row]![places![stage]]);
      return points === ''
        ? []
        : [
            {
              ...{ code, content, points, basis },
              max: judge.effect === 'points' ? judge.max : null,
              why: outcome && 'why' in outcome ? outcome.why : '',
              judgements: places
                ? { self: cell('self'), appraisal: cell('appraisal'), final: cell('final') }
                : null,
            },
          ];
    });
}
