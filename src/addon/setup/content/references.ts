import type { Campaign } from '../../../campaigns/Campaign.ts';
import { columnName } from '../../../domain/text/cellName.ts';
import { settingsTab } from '../../../tabs/fixed.ts';
import { staffTab } from '../../../tabs/staff.ts';
import type { Layout } from './Layout.ts';

/** The name of a tab as a formula writes it. */
export function quotedName(tab: string): string {
  return `'${tab.replace(/'/g, "''")}'`;
}

/** What a text that is written once calls a tab: where a body's own list is the tab of people, as that list was called then. */
export function givenName(tab: string, { roster }: Layout): string {
  return tab === staffTab.name && roster ? roster.tab : tab;
}

/** A text that a campaign declares, with its year for «{năm}» and the name of the tab for «{Cán bộ}». */
export function saidIn(text: string, { year }: Campaign, layout: Layout): string {
  return text.replace(/\{(.+?)\}/g, (_, name: string) =>
    name === 'năm' ? String(year) : givenName(name, layout),
  );
}

/** The value that Cấu hình has beside the name of a setting, in a formula; '' where it says nothing. */
export function settingValue(setting: string, layout: Layout): string {
  const column = (id: keyof typeof settingsTab.columns) => {
    const letter = columnName(layout.columnOf(settingsTab.name, settingsTab.columns[id].header));
    return `${quotedName(layout.nameOf(settingsTab.name))}!${letter}1:${letter}100`;
  };
  return `IFERROR(INDEX(${column('value')}; MATCH("${setting}"; ${column('name')}; 0)); "")`;
}
