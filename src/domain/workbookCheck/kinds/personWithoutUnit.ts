import type { Find, Words } from '../Fault.ts';
import { Reader } from '../Reader.ts';

type Fields = { readonly name: string };

/** A person who belongs to no unit, and counts for none. */
export const find: Find<Fields> = facts => {
  const reader = Reader.of(facts, 'Cán bộ');
  if (reader?.column('Mã đơn vị')?.place === undefined) return [];
  return reader.spots('Mã đơn vị').flatMap(({ row, text }) => {
    const name = reader.text('Họ tên', row) || reader.text('Mã cán bộ', row);
    return text === '' && name !== '' ? [reader.fault('Mã đơn vị', row, { name })] : [];
  });
};

export const words: Words<Fields> = ({ name }) => ({
  fault: { vi: `«${name}» chưa có đơn vị`, en: `«${name}» has no unit` },
  fix: { vi: 'Chọn mã đơn vị', en: 'Choose the code of a unit' },
});
