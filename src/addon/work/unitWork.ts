import type { OverdueTask, UnitWork } from '../../contract/MyWork.ts';
import { overdueTasks } from '../../domain/overview/attention.ts';
import { type Day, formatDay } from '../../domain/text/parseDate.ts';
import { splitCodes } from '../../domain/text/splitCodes.ts';
import { tasksTab } from '../../tabs/tasks.ts';
import { openTasksIn } from '../overview/readOpenTasks.ts';
import { codesIn, isSameCode } from '../register/authorsOf.ts';
import type { Member } from '../register/roster.ts';
import { type BlankFacts, blankCells } from '../scores/blankCells.ts';
import { few, spot } from '../scores/few.ts';
import { Table } from '../sheet/Table.ts';

/** What the work of a unit is found in. */
interface Facts extends BlankFacts {
  readonly members: readonly Member[];
  readonly today: Day;
}

/** What a head has to see to: of the own unit, and of nobody else. */
export function unitWork(facts: Facts, head: Member): UnitWork {
  const blanks = blankCells(facts, head.unit);
  const own = facts.results.shown.find(({ side, code }) => side === 'units' && isSameCode(code, head.unit));
  return {
    name: own?.name || head.unit,
    // Nobody judges themselves, or the unit that they head.
    judgements: few(
      blanks.flatMap(({ isJudged, ...cell }) =>
        isJudged && ![head.unit, head.code].some(code => isSameCode(code, cell.code)) ? [cell] : [],
      ),
    ),
    blanks: few(blanks.flatMap(({ isJudged, ...cell }) => (isJudged ? [] : [cell]))),
    overdue: few(overdueIn(facts, head.unit)),
  };
}

function overdueIn({ spreadsheet, members, today }: Facts, unit: string): readonly OverdueTask[] {
  const table = Table.of(spreadsheet, tasksTab);
  const isOwn = (code: string) => isSameCode(code, unit);
  const own = openTasksIn(table).filter(task => splitCodes(task.unit, isOwn).some(isOwn));
  return overdueTasks(own, today).map(({ at, code, name, people, due, days }) => ({
    ...spot(table, at, table.column('name')),
    code,
    name,
    people: codesIn(people, members).map(
      one => members.find(member => isSameCode(member.code, one))?.name ?? one,
    ),
    due: formatDay(due!),
    days,
  }));
}
