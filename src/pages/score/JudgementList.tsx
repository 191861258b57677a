import type { ScoreSheet } from '../../contract/ScoreSheet.ts';
import {
  judgedColumns,
  placesOf,
  type Stage,
  shownJudgement,
  stages,
} from '../../domain/judgement/columns.ts';
import { useSession } from '../sidebar/Session.ts';
import { judgementTexts } from '../texts/judgementTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { JudgedCriterion } from './JudgedCriterion.tsx';
import type { JudgedColumn } from './whatIf.ts';

/**
 * Self-score, appraisal and final of every criterion of a row that is judged in three stages; nothing where there is
 * none. On their own row people enter the self-score; on others the other two. Of a unit the script knows who heads it.
 */
export function JudgementList({
  sheet: { side, code, rows, at },
  judged,
  onEntered,
}: {
  readonly sheet: ScoreSheet;
  /** The columns that count for this row. */
  readonly judged: readonly JudgedColumn[];
  /** Something was entered: the scores are to be read again. */
  readonly onEntered: () => void;
}) {
  const words = useWords(judgementTexts);
  const { me } = useSession();
  const header = rows[0]!.map(String);
  const columns = judgedColumns(header).flatMap(title => judged.find(one => one.title === title) ?? []);
  if (columns.length === 0) return null;
  const isOwn = side === 'staff' && code === me;
  const may: readonly Stage[] = side === 'units' ? stages : isOwn ? ['self'] : ['appraisal', 'final'];
  return (
    <>
      <h2>{words.heading}</h2>
      <p class="hint">{words.about}</p>
      {columns.map(({ title: column, most }) => {
        const places = placesOf(header, column)!;
        const cell = (stage: Stage) => shownJudgement(rows[at]![places[stage]]);
        return (
          <JudgedCriterion
            key={column}
            criterion={{ side, code, column }}
            most={most}
            start={{ self: cell('self'), appraisal: cell('appraisal'), final: cell('final') }}
            may={may}
            onEntered={onEntered}
          />
        );
      })}
    </>
  );
}
