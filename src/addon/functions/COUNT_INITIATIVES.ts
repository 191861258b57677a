import { countInitiatives } from '../../domain/counting/countInitiatives.ts';
import type { Cell, ResultCell } from '../../domain/text/Cell.ts';
import type { CellFunction } from './CellFunction.ts';
import { asRange, given } from './given.ts';
import { keysParameter } from './parameters.ts';

export function COUNT_INITIATIVES(keys: Cell, register: Cell, states?: Cell): ResultCell[][] {
  return countInitiatives(asRange(keys), asRange(register), given(states));
}

export const descriptor: CellFunction = {
  name: 'COUNT_INITIATIVES',
  summary: {
    vi: 'Đếm sáng kiến của từng người hoặc từng đơn vị đã đến trạng thái nêu tên, hoặc xa hơn.',
    en: 'Counts, for each person or unit, the initiatives that stand at a state or further.',
  },
  parameters: [
    keysParameter,
    {
      name: 'register',
      vi: "tab Sáng kiến, gồm cả dòng tiêu đề, ví dụ 'Sáng kiến'!A1:K",
      en: "the register with its header row, e.g. 'Sáng kiến'!A1:K",
    },
    {
      name: 'states',
      optional: true,
      vi: 'các trạng thái, cách nhau bằng dấu ; (để trống: Đã đăng ký)',
      en: 'the states, separated by ; (empty: Đã đăng ký)',
    },
  ],
  returns: {
    vi: 'Một dòng tiêu đề rồi mỗi mã một dòng, mỗi trạng thái một cột.',
    en: 'A header row, then one row per key and one column per state.',
  },
  example: `=COUNT_INITIATIVES('Cán bộ'!A1:A; 'Sáng kiến'!A1:K; "Đã đăng ký; Có hiệu quả")`,
};
