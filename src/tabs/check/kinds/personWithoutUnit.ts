import { staffTab } from '../../staff.ts';
import type { Find, Wording } from '../Fault.ts';
import { Reader } from '../Reader.ts';

type Fields = { readonly name: string };

/** A person who belongs to no unit, and counts for none. */
export const find: Find<Fields> = facts => {
  const { code, name: named, unit } = staffTab.columns;
  const reader = Reader.of(facts, staffTab);
  if (reader?.column(unit)?.place === undefined) return [];
  return reader.spots(unit).flatMap(({ row, text }) => {
    const name = reader.text(named, row) || reader.text(code, row);
    return text === '' && name !== '' ? [reader.fault(unit, row, { name })] : [];
  });
};

export const words: Wording<Fields> = ({ name }) => ({
  fault: { vi: `«${name}» chưa có đơn vị`, en: `«${name}» has no unit` },
  fix: { vi: 'Chọn mã đơn vị', en: 'Choose the code of a unit' },
});
