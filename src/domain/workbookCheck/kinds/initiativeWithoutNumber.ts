import { Reader } from '../Reader.ts';
import type { Check } from './Check.ts';

/** An initiative that somebody has typed in and that has not been received. Words: its title. */
export const initiativeWithoutNumber: Check = facts => {
  const reader = Reader.of(facts, 'Sáng kiến');
  return (reader?.spots('Tên') ?? []).flatMap(({ row, text }) =>
    text !== '' && reader!.text('Số tiếp nhận', row) === ''
      ? [reader!.fault('Số tiếp nhận', row, [text])]
      : [],
  );
};
