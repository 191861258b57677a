import { columnName } from '../../../domain/text/cellName.ts';
import { settingsTab } from '../../../tabs/fixed.ts';
import type { Layout } from './Layout.ts';

/** The name of a tab as a formula writes it. */
export function quotedName(tab: string): string {
  return `'${tab.replace(/'/g, "''")}'`;
}

/** The value that Cấu hình has beside the name of a setting, in a formula; '' where it says nothing. */
export function settingValue(setting: string, layout: Layout): string {
  const column = (id: keyof typeof settingsTab.columns) => {
    const letter = columnName(layout.columnOf(settingsTab.name, settingsTab.columns[id].header));
    return `${quotedName(layout.nameOf(settingsTab.name))}!${letter}1:${letter}100`;
  };
  return `IFERROR(INDEX(${column('value')}; MATCH("${setting}"; ${column('name')}; 0)); "")`;
}
