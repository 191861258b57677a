import { scoreStaff } from '../../domain/scoring/scoreTable.ts';
import type { Cell, ResultCell } from '../../domain/text/Cell.ts';
import type { CellFunction } from './CellFunction.ts';
import { asRange, given } from './given.ts';
import { criteriaParameter, viewParameter } from './parameters.ts';

export function SCORE_STAFF(staff: Cell, criteria: Cell, view?: Cell): ResultCell[][] {
  return scoreStaff(asRange(staff), asRange(criteria), given(view));
}

export const descriptor: CellFunction = {
  name: 'SCORE_STAFF',
  summary: {
    vi: 'Chấm điểm từng cán bộ theo bảng tiêu chí.',
    en: 'Scores each row of staff against the criteria table.',
  },
  parameters: [
    {
      name: 'staff',
      vi: 'vùng cán bộ, gồm cả dòng tiêu đề, ví dụ A1:AA',
      en: 'the rows of staff with their header row, e.g. A1:AA',
    },
    criteriaParameter,
    viewParameter,
  ],
  returns: {
    vi: 'Một dòng tiêu đề rồi mỗi cán bộ một dòng, mỗi mục của view một cột.',
    en: 'A header row, then one row per row of staff and one column per item of view.',
  },
  example: `=SCORE_STAFF('Cán bộ'!A1:AA; 'Tiêu chí'!A1:K; "điểm; xếp loại; lý do")`,
};
