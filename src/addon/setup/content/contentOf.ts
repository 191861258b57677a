import type { Campaign } from '../../../campaigns/Campaign.ts';
import { band } from '../../../domain/criteria/rules/band.ts';
import type { Column } from '../../../tabs/Column.ts';
import { staffCode } from '../../../tabs/codes.ts';
import { resultColumns } from '../../../tabs/results.ts';
import { columnsOf, resultsOf, type Tab } from '../../../tabs/Tab.ts';
import type { TypedRow } from '../../../tabs/TypedRow.ts';
import { type Filler, placesAmong } from './fillers.ts';
import { FOLLOWING, formulaOf, scoring, shownFrom } from './formulaOf.ts';
import type { Layout } from './Layout.ts';
import { pixelsOf } from './pixelsOf.ts';
import { saidIn } from './references.ts';
import type { ColumnContent, TabContent } from './TabContent.ts';

/**
 * A tab with its header, notes and rows; of one that is scored the block of results begins beside the last column. Where a
 * function fills a block, its cells are blank but for the formula at its head.
 */
export function contentOf(
  tab: Tab,
  rows: readonly TypedRow[],
  { campaign, layout }: { readonly campaign: Campaign; readonly layout: Layout },
): TabContent {
  const sample = campaign.sample[tab.name];
  const places = placesAmong(tab);
  const columns: readonly ColumnContent[] = [
    ...columnsOf(tab).map((column, at) =>
      columnContent(tab, { ...column, note: saidIn(column.note, campaign, layout) }, layout, places[at]!),
    ),
    ...resultContents(tab, campaign, layout),
  ];
  const header = columns.map(column => column.block?.formula ?? (column.spilled ? '' : column.header));
  const body = rows.map((row, at) =>
    columns.map(column => column.formula?.(at + 2) ?? row[column.header] ?? ''),
  );
  return {
    name: tab.name,
    use: tab.use,
    access: tab.access,
    namedRange: tab.namedRange,
    rows: tab.rows,
    ...(layout.roster && tab.name === staffCode.tab ? { adopted: true } : {}),
    ...(tab.seldom ? { seldom: true } : {}),
    ...(tab.usedBy === undefined ? {} : { usedBy: tab.usedBy }),
    ...(tab.frozenColumns === undefined ? {} : { frozenColumns: tab.frozenColumns }),
    columns,
    values: [header, ...body],
    ...(sample === undefined ? {} : { sample }),
    ...(tab.scored === undefined
      ? {}
      : { results: { from: columnsOf(tab).length, count: resultsOf(tab).length } }),
  };
}

/** What a drop-down shows beside its text, in letters: also where a broader face stands in for Arial. */
const ARROW = 6;
/** Longer ones are texts. */
const CENTRED = 14;

function columnContent(
  tab: Tab,
  column: Column,
  layout: Layout,
  { filler, group, begins }: ReturnType<typeof placesAmong>[number],
): ColumnContent {
  const { source } = column;
  const note = group === '' ? column.note : `NHÓM ${group} – ${column.note}`;
  const from = layout.filledFrom(tab.name, column.header);
  if (from !== undefined) {
    const { choices: _, ...filled } = plainContent({ ...column, note }, filler, begins);
    const formula = (row: number) => shownFrom(from, column, row, layout);
    return { ...filled, calculated: true, formula, from };
  }
  const plain = plainContent({ ...column, note }, filler, begins);
  if (source === undefined) return plain;
  if (source.kind === 'spill') return { ...plain, calculated: true, spilled: true };
  const formula = formulaOf(tab, column, 1, layout);
  if (formula === undefined)
    return { ...plain, calculated: true, formula: row => formulaOf(tab, column, row, layout)! };
  const [call, width] = source.kind === 'block' ? [source.call, source.items.length] : [FOLLOWING, 1];
  return { ...plain, calculated: true, block: { call, formula, width } };
}

function plainContent(column: Column, filler: Filler, begins: boolean): ColumnContent {
  const { header, note, width = 11, format, choices, hidden, open, source, wrapped, second, tones } = column;
  const widest = choices && !('tab' in choices) ? Math.max(...choices.map(one => one.length)) + ARROW : 0;
  return {
    header,
    note,
    width: pixelsOf(Math.max(width, widest), header),
    filler,
    begins,
    centred:
      width <= CENTRED ||
      choices !== undefined ||
      (format ?? '@') !== '@' ||
      (source !== undefined && source.kind !== 'disagreement'),
    wrapped: wrapped === true,
    second: second === true,
    ...(tones === undefined ? {} : { tones }),
    ...(format === undefined ? {} : { format }),
    ...(choices === undefined ? {} : { choices }),
    ...(hidden === undefined ? {} : { hidden }),
    ...(open ? { open } : {}),
  };
}

/** Ratings are as wide as the names of the bands. */
function resultContents(tab: Tab, { criteria }: Campaign, layout: Layout): readonly ColumnContent[] {
  const results = resultsOf(tab);
  const names = criteria.filter(({ rule }) => rule === band.label).map(({ content }) => content.length);
  const widest = ({ header, width }: Column) =>
    header === resultColumns.rating.header ? Math.max(width!, ...names) : width;
  return results.map((column, at) => ({
    ...plainContent({ ...column, width: widest(column)! }, 'result', at === 0),
    calculated: true,
    ...(at === 0
      ? { block: { call: tab.scored!.by, formula: scoring(tab, layout), width: results.length } }
      : { spilled: true as const }),
  }));
}
