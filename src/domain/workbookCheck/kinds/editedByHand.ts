import { handEdits } from '../../initiative/handEdits.ts';
import type { Fault } from '../Finding.ts';
import { Reader } from '../Reader.ts';
import type { Check } from './Check.ts';

/**
 * The register is not what the history says: somebody has typed into it. Sample data has no history and is left out.
 * Words: what differs, the number of the initiative, what was found, what was expected.
 */
export const editedByHand: Check = facts => {
  const register = Reader.of(facts, 'Sáng kiến');
  const history = Reader.of(facts, 'Nhật ký');
  if (!register || !history || history.column('Đối tượng')?.place === undefined) return [];
  const rows = register
    .rows()
    .filter(row => register.facts.isSample?.[row] !== true)
    .map(row => ({
      row: row + 1,
      number: register.text('Số tiếp nhận', row),
      state: register.text('Trạng thái', row),
      version: Number(register.text('Phiên bản', row)),
      key: register.text('Khóa', row),
    }));
  const samples = register
    .rows()
    .filter(row => register.facts.isSample?.[row] === true)
    .map(row => register.text('Số tiếp nhận', row));
  const entries = history
    .rows()
    .map(row => ({ number: history.text('Đối tượng', row), to: history.text('Đến', row) }))
    .filter(({ number }) => /^SK-/.test(number) && !samples.includes(number));
  return handEdits(rows, entries).map(({ row, number, code, found, expected }): Fault => {
    const header = code === 'version' ? 'Phiên bản' : code === 'noKey' ? 'Khóa' : 'Trạng thái';
    if (row > 0) return register.fault(header, row - 1, [code, number, found, expected]);
    return { tab: register.facts.name, cell: '', words: [code, number, found, expected] };
  });
};
