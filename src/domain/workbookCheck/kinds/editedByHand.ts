import { type HandEdit, handEdits } from '../../initiative/handEdits.ts';
import type { Find, Words } from '../Fault.ts';
import { Reader } from '../Reader.ts';

type Fields = Pick<HandEdit, 'code' | 'number' | 'found' | 'expected'>;

/**
 * The register is not what the history says: somebody has typed into it. Sample data has no history and is left out.
 */
export const find: Find<Fields> = facts => {
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
  return handEdits(rows, entries).map(({ row, number, code, found, expected }) => {
    const header = code === 'version' ? 'Phiên bản' : code === 'noKey' ? 'Khóa' : 'Trạng thái';
    const fields = { code, number, found, expected };
    return row > 0 ? register.fault(header, row - 1, fields) : { tab: register.facts.name, cell: '', fields };
  });
};

export const words: Words<Fields> = ({ code, number, found, expected }) => ({
  fault: {
    noKey: {
      vi: `Sáng kiến ${number} được nhập tay, chưa tiếp nhận qua tiện ích`,
      en: `The initiative ${number} was typed in and not received by the add-on`,
    },
    noHistory: {
      vi: `Nhật ký không có sáng kiến ${number}`,
      en: `The history does not know the initiative ${number}`,
    },
    state: {
      vi: `Trạng thái của ${number} là «${found}», nhật ký ghi «${expected}»`,
      en: `The state of ${number} is «${found}», the history says «${expected}»`,
    },
    version: {
      vi: `Sáng kiến ${number} đã bị sửa tay (phiên bản ${found}, nhật ký có ${expected} lần)`,
      en: `The initiative ${number} was changed by hand (version ${found}, ${expected} entries in the history)`,
    },
    rowGone: {
      vi: `Nhật ký có sáng kiến ${number} mà tab này không còn dòng đó`,
      en: `The history knows the initiative ${number}, whose row is gone`,
    },
  }[code],
  fix: { noKey: accept, noHistory: accept, state: ask, version: ask, rowGone: restore }[code],
});

const accept = {
  vi: 'Tiếp nhận dòng nhập tay ở mục Xét duyệt',
  en: 'Accept rows that were typed in, in Review',
};
const ask = {
  vi: 'Hỏi người đã sửa; đổi lại, hoặc làm lại bước đó trong thanh bên',
  en: 'Ask who changed it; change it back, or do the step again in the sidebar',
};
const restore = {
  vi: 'Khôi phục dòng từ lịch sử phiên bản, hoặc để nguyên nếu đã chủ ý xóa',
  en: 'Bring the row back from the version history, or leave it if it was meant',
};
