import type { Campaign } from '../../../campaigns/Campaign.ts';
import { EVERYBODY } from '../../../domain/quota/Ceiling.ts';
import { fold } from '../../../domain/text/fold.ts';
import { formatPercent } from '../../../domain/text/formatNumber.ts';
import { cellText } from '../../../domain/text/readCell.ts';
import { staffTab } from '../../../tabs/staff.ts';
import type { SettingTable } from '../../settings/SettingTable.ts';

/** The settings of Cấu hình that said, before version 3, how much the ceiling was, of whom, and shared by whom. */
export const formerNames = {
  share: 'Trần loại cao nhất',
  base: 'Trần tính trên số được xếp loại',
  grouping: 'Trần tính theo nhóm',
} as const;

/** How their names end once the tab Trần xếp loại has taken them over. */
export const TAKEN_OVER = ' (cũ, đã chuyển sang tab Trần xếp loại)';

/** The first word that fits decides. */
const groupings: readonly (readonly [RegExp, string])[] = [
  [/\b(?:toan|ca|chung|tat ca|whole|body)\b/, EVERYBODY],
  [/\b(?:dung dau|lanh dao|chuc vu|quan ly|heads?)\b/, staffTab.columns.head.header],
  [/\b(?:doi tuong|cong chuc|vien chuc|kinds?)\b/, staffTab.columns.kind.header],
  [/\b(?:don vi|phong|tram|units?)\b/, staffTab.columns.unit.header],
];

/** The campaign's ceilings with what an older workbook has in those settings: units always shared one of their own; of titles there was none. */
export function takenOver({ ceilings, titles }: Campaign, settings: SettingTable): Campaign['ceilings'] {
  const found = (name: string) => settings.named(name) || settings.named(name + TAKEN_OVER);
  const former = (Object.keys(formerNames) as (keyof typeof formerNames)[]).flatMap(id => {
    const cell = found(formerNames[id]);
    return cellText(cell) === '' ? [] : [[id, written(id, cell)] as const];
  });
  const { grouping, ...shared } = Object.fromEntries(former) as Partial<typeof formerNames>;
  const isTitle = ({ band }: (typeof ceilings)[number]) => titles?.some(({ content }) => content === band);
  return ceilings.map(row => ({
    ...row,
    ...(row.kind === 'Người đứng đầu' || isTitle(row) ? {} : shared),
    ...(row.kind === 'Cán bộ' && !isTitle(row) && grouping !== undefined ? { grouping } : {}),
  }));
}

function written(id: keyof typeof formerNames, cell: unknown): string {
  if (id === 'share') return typeof cell === 'number' && cell <= 1 ? formatPercent(cell) : cellText(cell);
  if (id === 'base') return cellText(cell);
  return groupings.find(([word]) => word.test(fold(cellText(cell))))?.[1] ?? cellText(cell);
}
