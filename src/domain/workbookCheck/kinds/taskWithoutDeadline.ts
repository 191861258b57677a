import { fold } from '../../text/fold.ts';
import type { Find, Words } from '../Fault.ts';
import { Reader } from '../Reader.ts';

type Fields = { readonly task: string };

/** A task, not cancelled, that can be neither early nor late. */
export const find: Find<Fields> = facts => {
  const reader = Reader.of(facts, 'Nhiệm vụ');
  if (reader?.column('Hạn')?.place === undefined) return [];
  return reader.spots('Hạn').flatMap(({ row, text }) => {
    const name = reader.text('Mã nhiệm vụ', row) || reader.text('Tên nhiệm vụ', row);
    const isCancelled = fold(reader.text('Trạng thái', row)) === 'da huy';
    return text === '' && name !== '' && !isCancelled ? [reader.fault('Hạn', row, { task: name })] : [];
  });
};

export const words: Words<Fields> = ({ task }) => ({
  fault: { vi: `Nhiệm vụ «${task}» chưa có hạn`, en: `The task «${task}» has no deadline` },
  fix: { vi: 'Ghi ngày hạn', en: 'Write the day' },
});
