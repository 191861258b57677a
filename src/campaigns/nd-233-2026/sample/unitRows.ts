import type { Filled } from '../../../tabs/TypedRow.ts';
import { unitGeneral, unitResults } from '../letters.ts';
import type { unitsTab } from '../units.ts';

type Unit = Filled<typeof unitsTab>;

/** The final points of C1, C2, C3, then of 2c, 3a, 3b, 3c, 4a, 4b; the others gave the same, but T3 gave itself the most. */
function judgements(finals: readonly number[], isProud: boolean): Unit {
  const letters = Object.entries({ ...unitGeneral, ...unitResults });
  return Object.fromEntries(
    letters.flatMap(([letter, [, max]], at) => [
      [`${letter}Self`, isProud ? Number(max) : finals[at]!],
      [`${letter}Appraisal`, finals[at]!],
      [letter, finals[at]!],
    ]),
  );
}

const unit = (
  code: string,
  name: string,
  kind: string,
  [surveys, satisfied]: readonly [number, number],
  finals: readonly number[],
): Unit => ({
  code,
  name,
  kind,
  surveys,
  satisfied,
  mended: 'Có',
  wrongdoing: 'Không',
  ...judgements(finals, code === 'T3'),
});

/** Three parts and the body itself. */
export const unitRows: readonly Unit[] = [
  unit('P1', 'Phòng mẫu 1', 'Phòng', [60, 57], [10, 9, 9, 4.5, 4, 3.5, 4, 4, 3.5]),
  unit('P2', 'Phòng mẫu 2', 'Phòng', [50, 45], [9, 9, 9, 4, 4, 4, 3, 3.5, 3.5]),
  unit('T3', 'Trạm mẫu 3', 'Trạm', [40, 30], [6, 6, 6, 3, 3, 2, 2, 2, 2]),
  {
    ...unit(
      'Trung tâm',
      'Trung tâm (dữ liệu mẫu)',
      'Trung tâm',
      [150, 132],
      [9, 9, 9, 4, 4, 3.5, 3.5, 3.5, 3.5],
    ),
    failed: 0,
  },
];
