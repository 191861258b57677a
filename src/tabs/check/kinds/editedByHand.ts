import { type HandEdit, handEdits } from '../../../domain/initiative/handEdits.ts';
import { historyTab } from '../../history.ts';
import { initiativesTab } from '../../initiatives.ts';
import type { Find, Wording } from '../Fault.ts';
import { Reader } from '../Reader.ts';

type Fields = Pick<HandEdit, 'code' | 'number' | 'found' | 'expected'>;

/**
 * The register is not what the history says: somebody has typed into it. Sample data has no history and is left out, rows
 * of former texts are no steps.
 */
export const find: Find<Fields> = facts => {
  const { columns } = initiativesTab;
  const register = Reader.of(facts, initiativesTab);
  const history = Reader.of(facts, historyTab);
  if (!register || !history || history.column(historyTab.columns.number)?.place === undefined) return [];
  const rows = register
    .rows()
    .filter(row => register.facts.isSample?.[row] !== true)
    .map(row => ({
      row: row + 1,
      number: register.text(columns.number, row),
      state: register.text(columns.state, row),
      version: Number(register.text(columns.version, row)),
      key: register.text(columns.key, row),
    }));
  const samples = register
    .rows()
    .filter(row => register.facts.isSample?.[row] === true)
    .map(row => register.text(columns.number, row));
  const entries = history
    .rows()
    .map(row => ({
      number: history.text(historyTab.columns.number, row),
      to: history.text(historyTab.columns.to, row),
    }))
    .filter(({ number }) => /^SK-\S+$/.test(number) && !samples.includes(number));
  return handEdits(rows, entries).map(({ row, number, code, found, expected }) => {
    const column = code === 'version' ? columns.version : code === 'noKey' ? columns.key : columns.state;
    const fields = { code, number, found, expected };
    return row > 0 ? register.fault(column, row - 1, fields) : { tab: register.facts.name, cell: '', fields };
  });
};

export const words: Wording<Fields> = ({ code, number, found, expected }) => ({
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
