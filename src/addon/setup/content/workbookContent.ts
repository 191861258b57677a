import type { Campaign } from '../../../campaigns/Campaign.ts';
import { councilCriteria } from '../../../campaigns/councilCriteria.ts';
import { criteriaTable } from '../../../campaigns/criteriaTable.ts';
import { band } from '../../../domain/criteria/rules/band.ts';
import type { Tone, Tones } from '../../../tabs/Column.ts';
import { ceilingsTab } from '../../../tabs/ceilings.ts';
import {
  criteriaTab,
  guideTab,
  initiativeCriteriaTab,
  settingsTab,
  titlesTab,
  titleTabs,
} from '../../../tabs/fixed.ts';
import { frozenResultsTab, resultColumns } from '../../../tabs/results.ts';
import { byHeader, type Tab } from '../../../tabs/Tab.ts';
import { guidePage } from '../guide/guidePage.ts';
import { cellsOfPage, type Page } from '../guide/Page.ts';
import { contentOf } from './contentOf.ts';
import { criteriaContent } from './criteriaContent.ts';
import { declaredLayout, type Layout } from './Layout.ts';
import { rankingContent } from './ranking/rankingContent.ts';
import { settingRows } from './settingRows.ts';
import type { ColumnContent, TabContent } from './TabContent.ts';

/**
 * All tabs of the workbook in their order; `withSample` fills in people, units and facts, none of them real. Formulas
 * name cells where they stand in a workbook that is laid out so. `ceilings` are those that an older workbook brings along,
 * `owner` is the e-mail of its owner.
 */
export function workbookContent(
  campaign: Campaign,
  withSample: boolean,
  layout: Layout = declaredLayout(campaign.tabs),
  ceilings: Campaign['ceilings'] = campaign.ceilings,
  owner = '',
): readonly TabContent[] {
  const rowsOf = (tab: Tab) => {
    if (tab.name === settingsTab.name) return settingRows(campaign, withSample, owner, layout.roster);
    if (tab.name === ceilingsTab.name) return ceilings.map(row => byHeader(ceilingsTab, row));
    return withSample ? (campaign.sample[tab.name] ?? []) : [];
  };
  const { criteria, titles } = campaign;
  const tones = ratingTones(criteria);
  const proposed: readonly string[] = Object.values(titleTabs);
  const tonesIn = (tab: string) =>
    proposed.includes(tab) ? { ...ratingTones(titles ?? []), ...tones } : tones;
  const contentsOf = (tabs: readonly Tab[]) =>
    tabs.map(tab => contentOf(tab, rowsOf(tab), { campaign, layout }));
  const ruled = campaign.tabs.findIndex(({ name }) => name === ceilingsTab.name);
  return [
    pageContent(guidePage(campaign, withSample, layout, tones)),
    rankingContent(layout),
    ...contentsOf(campaign.tabs.slice(0, ruled)),
    criteriaContent(criteriaTab, criteriaTable(campaign)),
    ...(titles ? [criteriaContent(titlesTab, criteriaTable({ criteria: titles }))] : []),
    ...contentsOf(campaign.tabs.slice(ruled)),
    criteriaContent(initiativeCriteriaTab, criteriaTable({ criteria: councilCriteria })),
  ].map(content => ({
    ...content,
    columns: content.columns.map(column =>
      isRating(column) ? { ...column, tones: tonesIn(content.name) } : column,
    ),
  }));
}

const pageContent = (page: Page): TabContent => ({
  ...guideTab,
  use: 'start',
  access: 'everybody',
  rows: 60,
  columns: [],
  values: cellsOfPage(page),
  isFixed: true,
  page,
});

/** A rating (xếp loại), also one that is fetched from the unit. */
function isRating({ header, calculated }: ColumnContent): boolean {
  const title = resultColumns.rating.header;
  if (header === title || header === frozenResultsTab.columns.afterCeiling.header) return true;
  return calculated === true && header.startsWith(title);
}

/** The bands of people and of units, each from the best to the worst, as the rows of Tiêu chí have them. */
function ratingTones(criteria: Campaign['criteria']): Tones {
  const bands = criteria.filter(({ rule }) => rule === band.label);
  const before = (at: number) => bands.slice(0, at).filter(one => one.appliesTo === bands[at]!.appliesTo);
  return Object.fromEntries(
    bands.map(({ content }, at) => [content, Math.min(before(at).length, 4) as Tone] as const),
  );
}
