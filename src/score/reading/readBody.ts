import type { Side } from '../../domain/scoring/kinds.ts';
import type { Range } from '../../domain/text/Cell.ts';
import { criteriaTab } from '../../tabs/fixed.ts';
import { staffTab } from '../../tabs/staff.ts';
import { unitsTab } from '../../tabs/units.ts';
import { Refusal } from '../Refusal.ts';
import { said } from '../said.ts';
import { criteriaDifference } from './criteriaDifference.ts';
import { type Facts, factsOf } from './facts.ts';
import { readBook, readCsv } from './readBook.ts';
import type { Source } from './sources.ts';

/** The tab of a side. */
export const tabs = { staff: staffTab, units: unitsTab } as const;

/** Reads the rows of a body; throws a refusal for whatever keeps them from being scored by the central criteria. */
export async function readBody(source: Source, side: Side, central: Range): Promise<Facts> {
  const { name } = tabs[side];
  if (source.kind === 'other') throw new Refusal(said.noWorkbook.reason, said.noWorkbook.fix);
  const bytes = await source.read().catch(error => {
    throw error instanceof Refusal ? error : new Refusal(said.unreadable.reason, said.unreadable.fix);
  });
  if (source.kind === 'csv') return factsOf(readCsv(bytes, name));
  const book = await readBook(bytes, [name, criteriaTab.name]);
  const tab = book.tab(name);
  if (!tab) {
    const { reason, fix } = said.noTab({ tab: name, names: book.names });
    throw new Refusal(reason, fix);
  }
  const criteria = book.tab(criteriaTab.name);
  const difference = criteria && criteriaDifference(criteria.rows, central);
  if (difference) {
    const { reason, fix } = said.otherCriteria({ ...difference, tab: criteria.name });
    throw new Refusal(reason, fix);
  }
  return factsOf(tab);
}
