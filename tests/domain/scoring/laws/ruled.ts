import { type AnyTable, criteriaOf } from './anyTable.ts';

/** A row of the tab Tiêu chí: its cells by their titles. */
export type Line = Readonly<Record<string, string>>;

/** The tab Tiêu chí with the Nhóm of each criterion, and more rows. */
export function ruled(table: AnyTable, groups: readonly string[], lines: readonly Line[]): unknown[][] {
  const [header, ...rows] = criteriaOf(table);
  const titles = [...header!, 'Nhóm'];
  return [
    titles,
    ...rows.map((row, at) => [...row, groups[at] ?? '']),
    ...lines.map(line => titles.map(title => line[String(title)] ?? '')),
  ];
}

/** What each criterion can be together with in a group: points, bonuses or penalties; empty where it gives none. */
export function sortsIn({ criteria }: AnyTable): readonly string[] {
  return criteria.map(({ rule, top }) => (/^Điểm (?:cộng|trừ)$/.test(rule) ? rule : top > 0 ? 'điểm' : ''));
}

/** A figure as a table writes it. */
export const figure = (value: number): string => String(Number(value.toFixed(9))).replace('.', ',');
