import type { Filled } from '../../../tabs/TypedRow.ts';
import type { tasksTab } from '../../../tabs/tasks.ts';
import { plan } from '../plan.ts';
import { staffCode, staffCount, unitOf } from './people.ts';

type Task = Filled<typeof tasksTab>;

const { year, basis } = plan;

/** The first basis document launches the campaign; tasks cite the others. */
const plans = basis.slice(1).map(document => document.number);

/**
 * What became of each task of a person, a letter a task: E early with quality and effect, P early without quality,
 * O on the deadline day, L late, N not done, C cancelled, U outside the plan. `EOOOO` is 1 of 5, exactly 20 %.
 */
const patterns = ['EEOOO', 'EOOOO', 'EEEOO', 'EEOOP', 'EEOLO', 'EEEOOU', 'EEEEO', 'EOOLN', 'EEOOC', 'EEPOO'];

/** T6 has 110 tasks, 109 of them done: 99,09 %. */
const long = `${'E'.repeat(6)}${'O'.repeat(12)}`;

function pattern(i: number): string {
  if (unitOf(i) !== 'T6') return patterns[i % patterns.length]!;
  return i === 36 ? `${long}ON` : long;
}

/** Every task of the example, person after person. */
export const tasks: readonly Task[] = Array.from({ length: staffCount }, (_, at) => at + 1)
  .flatMap(i => [...pattern(i)].map((result, turn) => ({ i, result, turn })))
  .map(({ i, result, turn }, at) => task(i, result, turn, at));

function task(i: number, result: string, turn: number, at: number): Task {
  const month = 3 + (turn % 9);
  const done = { E: 12, P: 14, O: 20, L: 27 }[result];
  const day = (of: number) => new Date(year, month - 1, of);
  return {
    code: `NV${String(at + 1).padStart(3, '0')}`,
    name: `Nhiệm vụ mẫu ${at + 1}`,
    basis: plans[at % plans.length]!,
    unit: unitOf(i),
    people: staffCode(i),
    due: day(20),
    done: at === 0 ? day(6) : done === undefined ? null : day(done),
    quality: done === undefined ? null : result === 'P' ? 'Không' : 'Có',
    effect: done === undefined ? null : 'Có',
    planned: result === 'U' ? 'Không' : 'Có',
    state: result === 'C' ? 'Đã hủy' : done === undefined ? 'Đang thực hiện' : 'Hoàn thành',
  };
}
