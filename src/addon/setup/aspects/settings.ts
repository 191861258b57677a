import { fold } from '../../../domain/text/fold.ts';
import { settingsTab } from '../../../tabs/fixed.ts';
import { settingNames } from '../../settings/settings.ts';
import type { Typed } from '../../sheet/Grid.ts';
import { cellWork } from '../cellWork.ts';
import type { Aspect } from '../DetailedTab.ts';

/** The settings that Cấu hình does not name yet, below the others. */
export const settings: Aspect = tab => {
  if (tab.content.name !== settingsTab.name) return [];
  const [name, value] = tab.places;
  if (name === undefined || value === undefined) return [];
  const known = tab.values.map(row => fold(String(row[name] ?? '')));
  const missing = tab.content.values
    .slice(1)
    .filter(([one]) => !settingNames(String(one)).some(title => known.includes(fold(title))));
  if (missing.length === 0) return [];
  const left = Math.min(name, value);
  const lines = missing.map(row => {
    const line: Typed[] = Array.from({ length: Math.abs(name - value) + 1 }, () => '');
    line[name - left] = row[0]!;
    line[value - left] = row[1]!;
    return line;
  });
  const detail = [...new Set(missing.map(row => String(row[0])))].join(', ');
  const place = { row: tab.values.length, column: left };
  return [cellWork('setting', tab, place, lines, { detail, count: missing.length })];
};
