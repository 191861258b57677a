import type { Filled } from '../../../tabs/TypedRow.ts';
import type { tasksTab } from '../../../tabs/tasks.ts';
import { sketches } from './people.ts';

type Task = Filled<typeof tasksTab>;

const year = 2026;

/**
 * What became of each task of a person, a letter a task: E early with quality and effect, O on the deadline day, Q so without
 * quality, L late, K late without quality; U outside the plan and done, V outside the plan and not done.
 */
const days: Readonly<Record<string, number | undefined>> = { E: 12, O: 20, Q: 20, L: 27, K: 27, U: 20 };

/** Every task of the example, person after person. */
export const tasks: readonly Task[] = sketches
  .flatMap(({ code, unit, tasks: results }) =>
    [...results].map((result, turn) => ({ code, unit, result, turn })),
  )
  .map(({ code, unit, result, turn }, at) => {
    const month = 1 + 2 * turn;
    const done = days[result];
    return {
      code: `NV${String(at + 1).padStart(3, '0')}`,
      name: `Nhiệm vụ mẫu ${at + 1}`,
      unit,
      people: code,
      due: new Date(year, month, 20),
      done: done === undefined ? null : new Date(year, month, done),
      quality: done === undefined ? null : 'QK'.includes(result) ? 'Không' : 'Có',
      effect: done === undefined ? null : 'Có',
      planned: 'UV'.includes(result) ? 'Không' : 'Có',
      state: done === undefined ? 'Đang thực hiện' : 'Hoàn thành',
    };
  });
