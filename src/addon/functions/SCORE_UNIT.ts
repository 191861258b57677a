import { scoreUnits } from '../../domain/scoring/scoreTable.ts';
import type { Cell, ResultCell } from '../../domain/text/Cell.ts';
import type { CellFunction } from './CellFunction.ts';
import { asRange, given } from './given.ts';
import { criteriaParameter, viewParameter } from './parameters.ts';

export function SCORE_UNIT(units: Cell, criteria: Cell, view?: Cell): ResultCell[][] {
  return scoreUnits(asRange(units), asRange(criteria), given(view));
}

export const descriptor: CellFunction = {
  name: 'SCORE_UNIT',
  summary: {
    vi: 'Chấm điểm từng đơn vị (và Trung tâm) theo bảng tiêu chí.',
    en: 'Scores each row of units (and the Trung tâm) against the criteria table.',
  },
  parameters: [
    {
      name: 'units',
      vi: 'vùng đơn vị, gồm cả dòng tiêu đề, ví dụ A1:AV',
      en: 'the rows of units with their header row, e.g. A1:AV',
    },
    criteriaParameter,
    viewParameter,
  ],
  returns: {
    vi: 'Một dòng tiêu đề rồi mỗi đơn vị một dòng, mỗi mục của view một cột.',
    en: 'A header row, then one row per row of units and one column per item of view.',
  },
  example: `=SCORE_UNIT('Đơn vị'!A1:AV; 'Tiêu chí'!A1:K; "điểm; xếp loại; lý do")`,
};
