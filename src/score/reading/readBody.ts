import type { Side } from '../../domain/scoring/kinds.ts';
import type { Range } from '../../domain/text/Cell.ts';
import { criteriaTab, settingsTab } from '../../tabs/fixed.ts';
import { rosterAmong } from '../../tabs/roster.ts';
import { staffTab } from '../../tabs/staff.ts';
import { unitsTab } from '../../tabs/units.ts';
import { Refusal } from '../Refusal.ts';
import { areResults } from '../result/isOurs.ts';
import { criteriaDifference } from './criteriaDifference.ts';
import { type Facts, factsOf } from './facts.ts';
import { readBook, readCsv, type Tab } from './readBook.ts';
import { refusals } from './refusals.ts';
import type { Source } from './sources.ts';

/** The tab of a side. */
export const tabs = { staff: staffTab, units: unitsTab } as const;

/**
 * Reads the rows of a body, unless the file holds results of a former run; throws a refusal for whatever keeps them from
 * being scored by the central criteria.
 */
export async function readBody(source: Source, side: Side, central: Range): Promise<Facts | undefined> {
  const { name } = tabs[side];
  if (source.kind === 'other') throw new Refusal(refusals.noWorkbook);
  const bytes = await source.read().catch(error => {
    throw error instanceof Refusal ? error : new Refusal(refusals.unreadable);
  });
  if (source.kind === 'csv') return factsOf(readCsv(bytes, name));
  const book = await readBook(bytes, [name, criteriaTab.name]);
  if (areResults(book.names)) return undefined;
  const tab = book.tab(name) ?? (side === 'staff' ? await adoptedIn(bytes) : undefined);
  if (!tab) throw new Refusal(refusals.noTab({ tab: name, names: book.names }));
  const criteria = book.tab(criteriaTab.name);
  const difference = criteria && criteriaDifference(criteria.rows, central);
  if (difference) throw new Refusal(refusals.otherCriteria({ ...difference, tab: criteria.name }));
  return factsOf(tab);
}

/** The body's own list of people, where Cấu hình says that it is the tab of people. */
async function adoptedIn(bytes: Uint8Array): Promise<Tab | undefined> {
  const settings = (await readBook(bytes, [settingsTab.name])).tab(settingsTab.name);
  const roster = rosterAmong(settings?.rows ?? []);
  return roster && (await readBook(bytes, [roster.tab])).tab(roster.tab);
}
