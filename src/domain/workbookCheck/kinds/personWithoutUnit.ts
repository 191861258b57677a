import { Reader } from '../Reader.ts';
import type { Check } from './Check.ts';

/** A person who belongs to no unit, and counts for none. Words: the person. */
export const personWithoutUnit: Check = facts => {
  const reader = Reader.of(facts, 'Cán bộ');
  if (reader?.column('Mã đơn vị')?.place === undefined) return [];
  return reader.spots('Mã đơn vị').flatMap(({ row, text }) => {
    const name = reader.text('Họ tên', row) || reader.text('Mã cán bộ', row);
    return text === '' && name !== '' ? [reader.fault('Mã đơn vị', row, [name])] : [];
  });
};
