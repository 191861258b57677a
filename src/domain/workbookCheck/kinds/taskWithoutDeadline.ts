import { fold } from '../../text/fold.ts';
import { Reader } from '../Reader.ts';
import type { Check } from './Check.ts';

/** A task, not cancelled, that can be neither early nor late. Words: the task. */
export const taskWithoutDeadline: Check = facts => {
  const reader = Reader.of(facts, 'Nhiệm vụ');
  if (reader?.column('Hạn')?.place === undefined) return [];
  return reader.spots('Hạn').flatMap(({ row, text }) => {
    const name = reader.text('Mã nhiệm vụ', row) || reader.text('Tên nhiệm vụ', row);
    const isCancelled = fold(reader.text('Trạng thái', row)) === 'da huy';
    return text === '' && name !== '' && !isCancelled ? [reader.fault('Hạn', row, [name])] : [];
  });
};
