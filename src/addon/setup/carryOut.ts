import { Refused, refuse } from '../call/Refused.ts';
import { stays } from '../sheet/stays.ts';
import { isStill } from '../sheet/TabRead.ts';
import type { Log } from '../sheet/undo/Log.ts';
import type { Work } from './Work.ts';
import type { WorkbookTab } from './Workbook.ts';

/** How often it is planned anew what people have moved meanwhile. */
const MOST = 5;

/** Hears of a piece of work that Google does not let be done; the others go on. */
type Told = (work: Work, message: string) => void;

/**
 * Keeps what works change and does them; looks at each tab into which they type before, and after. Gives those that are
 * done with: not those whose cells people have moved since the workbook was read.
 */
export function carryOut(works: readonly Work[], log: Log, told?: Told): readonly Work[] {
  const readBy = ({ typed, countsOn = [] }: Work) => (typed ? [typed.tab, ...countsOn] : countsOn);
  const moved = [...new Set(works.flatMap(readBy))].filter(tab => !isStill(tab));
  const begun = works.filter(work => !readBy(work).some(tab => moved.includes(tab)));
  const isIn = (tabs: readonly WorkbookTab[]) => (work: Work) =>
    work.typed !== undefined && tabs.includes(work.typed.tab);
  log.add(begun.flatMap(work => work.changes));
  const refused = begun.filter(work => !apply(work, told));
  const done = begun.filter(work => !refused.includes(work));
  const slipped = tabsOf(done).filter(tab => {
    const blocks = done.filter(isIn([tab])).map(work => work.typed!.block);
    return !stays(tab, blocks);
  });
  return begun.filter(work => refused.includes(work) || !isIn(slipped)(work));
}

/** Does a piece of work; false if Google does not let it be done, which is told. */
function apply(work: Work, told: Told | undefined): boolean {
  try {
    work.apply();
    return true;
  } catch (error) {
    if (!told || error instanceof Refused) throw error;
    told(work, (error as Error).message);
    return false;
  }
}

const tabsOf = (works: readonly Work[]) => [...new Set(works.flatMap(work => work.typed?.tab ?? []))];

/** The same for works that are planned anew as long as people move what they type. */
export function carryOutAnew(plan: () => readonly Work[], log: Log): readonly Work[] {
  const done: Work[] = [];
  for (let turn = 0; turn < MOST; turn++) {
    const works = plan();
    const stay = carryOut(works, log);
    done.push(...stay);
    if (stay.length === works.length) return done;
  }
  return refuse('moved', { tab: plan()[0]?.made.tab ?? '' });
}
