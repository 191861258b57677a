import { fold } from '../../../domain/text/fold.ts';
import { tasksTab } from '../../tasks.ts';
import type { Find, Wording } from '../Fault.ts';
import { Reader } from '../Reader.ts';

type Fields = { readonly task: string };

/** A task, not cancelled, that can be neither early nor late. */
export const find: Find<Fields> = facts => {
  const { code, name: named, due, state } = tasksTab.columns;
  const reader = Reader.of(facts, tasksTab);
  if (reader?.column(due)?.place === undefined) return [];
  return reader.spots(due).flatMap(({ row, text }) => {
    const name = reader.text(code, row) || reader.text(named, row);
    const isCancelled = fold(reader.text(state, row)) === 'da huy';
    return text === '' && name !== '' && !isCancelled ? [reader.fault(due, row, { task: name })] : [];
  });
};

export const words: Wording<Fields> = ({ task }) => ({
  fault: { vi: `Nhiệm vụ «${task}» chưa có hạn`, en: `The task «${task}» has no deadline` },
  fix: { vi: 'Ghi ngày hạn', en: 'Write the day' },
});
