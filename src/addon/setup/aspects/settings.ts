import { fold } from '../../../domain/text/fold.ts';
import { settingsTab } from '../../../tabs/fixed.ts';
import { settingNames } from '../../settings/settings.ts';
import type { Typed } from '../../sheet/Grid.ts';
import { areasOf } from '../areasOf.ts';
import { cellWork } from '../cellWork.ts';
import type { Aspect } from '../DetailedTab.ts';

/** The settings that Cấu hình does not name yet, below the others; how a setting is written, where nothing says so. */
export const settings: Aspect = tab => {
  const { content, values, places } = tab;
  if (content.name !== settingsTab.name) return [];
  const [name, value, how] = places;
  if (name === undefined || value === undefined) return [];
  const names = values.map(row => fold(String(row[name] ?? '')));
  const isNamed = ([one]: readonly Typed[], title: string) =>
    settingNames(String(one)).some(other => fold(other) === title);
  const wanted = content.values.slice(1);
  const missing = wanted.filter(row => !names.some(title => isNamed(row, title)));
  const untold = names.map((title, at) =>
    how === undefined || at === 0 || title === '' || values[at]![how] !== ''
      ? undefined
      : wanted.find(row => isNamed(row, title))?.[2],
  );
  const told = areasOf(untold.map(text => [text !== undefined])).map(({ row, rows }) => {
    const lines = untold.slice(row, row + rows).map(text => [text!]);
    return cellWork('setting', tab, { row, column: how! }, lines, {
      detail: settingsTab.columns.how.header,
      count: rows,
    });
  });
  if (missing.length === 0) return told;
  const all = [name, value, ...(how === undefined ? [] : [how])];
  const left = Math.min(...all);
  const lines = missing.map(row => {
    const line: Typed[] = Array.from({ length: Math.max(...all) - left + 1 }, () => '');
    all.forEach((place, at) => {
      line[place - left] = row[at]!;
    });
    return line;
  });
  const detail = [...new Set(missing.map(row => String(row[0])))].join(', ');
  const place = { row: values.length, column: left };
  return [...told, cellWork('setting', tab, place, lines, { detail, count: missing.length })];
};
