import type { Filled } from '../../../tabs/TypedRow.ts';
import type { tasksTab } from '../tabs.ts';
import { people } from './people.ts';

type Task = Filled<typeof tasksTab>;

/**
 * What became of the tasks of a person, a word each: its weight, then c for each time that it was late (chậm), l for each
 * fault (lỗi), - where it is not done.
 */
const results: Readonly<Record<string, string>> = {
  CB01: '1 2 1 1',
  CB02: '1 1,5 1c 1',
  // Ten, one of them late once: progress is 97,5 %.
  CB03: '1c 1 1 1 1 1 1 1 1 1',
  // A large one that had to be mended twice: quality is 85 %.
  CB04: '3ll 1 1 1 1 1 1 1',
  CB05: '2 1l 1',
  CB06: '1 1c 1 1- 1',
  CB07: '1 1 1 1',
  CB08: '1cc 1l 1- 1- 2-',
};

/** Every task of the example, person after person; none of them is real. */
export const tasks: readonly Task[] = people
  .flatMap(({ code, unit }) =>
    results[String(code)]!.split(' ').map((result, turn) => ({ code, unit, result, turn })),
  )
  .map(({ code, unit, result, turn }, at) => {
    const times = (letter: string) => result.split(letter).length - 1;
    const isDone = !result.endsWith('-');
    const month = turn % 9;
    return {
      code: `NV${String(at + 1).padStart(3, '0')}`,
      name: `Nhiệm vụ mẫu ${at + 1}`,
      unit: unit!,
      people: code!,
      due: new Date(2026, month, 20),
      done: isDone ? new Date(2026, month, times('c') > 0 ? 27 : 15) : null,
      quality: isDone ? 'Có' : null,
      effect: isDone ? 'Có' : null,
      planned: 'Có',
      // A blank weight is 1.
      weight:
        Number.parseFloat(result.replace(',', '.')) === 1
          ? null
          : Number.parseFloat(result.replace(',', '.')),
      late: times('c') || null,
      faulty: times('l') || null,
      state: isDone ? 'Hoàn thành' : 'Đang thực hiện',
    };
  });
