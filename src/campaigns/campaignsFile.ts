import type { Tab } from '../tabs/Tab.ts';
import type { TypedRow, TypedValue } from '../tabs/TypedRow.ts';
import type { Campaign } from './Campaign.ts';
import { criterionLines, criterionRows } from './criteriaTable.ts';

/** Every campaign, of which there is at least one. */
export type Campaigns = readonly [Campaign, ...Campaign[]];

/**
 * The file in which campaigns ship, without its ending. Google reads all of the script for every formula, and this file only
 * when it is asked for; it takes files of HTML beside the script and no others.
 */
export const CAMPAIGNS_FILE = 'Campaigns';

const [BEGIN, END] = ['<script type="application/json">', '</script>'];

/** A day or moment as people see it, in whatever time zone it is read: year, month from 0, day, hours, minutes. */
type WrittenMoment = readonly [year: number, month: number, day: number, ...time: number[]];

/** How sample rows are written: each header once. */
type WrittenRows = readonly [
  headers: readonly string[],
  ...rows: (readonly (TypedValue | WrittenMoment)[])[],
];

/** How campaigns are written: what several have in common once, by its place among the tabs. */
interface Written {
  readonly tabs: readonly Tab[];
  readonly campaigns: readonly (Omit<Campaign, 'tabs' | 'criteria' | 'titles' | 'sample'> & {
    readonly tabs: readonly number[];
    /** Lines of cells. */
    readonly criteria: string;
    readonly titles?: string;
    readonly sample: Readonly<Record<string, WrittenRows>>;
  })[];
}

/** The file's text. */
export function writeCampaigns(campaigns: Campaigns): string {
  const tabs = [...new Set(campaigns.flatMap(one => one.tabs))];
  const written: Written = {
    tabs,
    campaigns: campaigns.map(({ titles, ...one }) => ({
      ...one,
      tabs: one.tabs.map(tab => tabs.indexOf(tab)),
      criteria: criterionLines(one.criteria),
      ...(titles ? { titles: criterionLines(titles) } : {}),
      sample: ofEach(one.sample, writeRows),
    })),
  };
  // Nothing in it may end the element.
  return BEGIN + JSON.stringify(written).replace(/</g, '\\u003c') + END;
}

/** The campaigns of the file's text; one that is of no year is of the one in which it is read. */
export function readCampaigns(text: string): Campaigns {
  const json = text.slice(text.indexOf(BEGIN) + BEGIN.length, text.lastIndexOf(END));
  const { tabs, campaigns } = JSON.parse(json) as Written;
  return campaigns.map(({ titles, ...one }) => ({
    ...one,
    year: one.year || new Date().getFullYear(),
    tabs: one.tabs.map(at => tabs[at]),
    criteria: criterionRows(one.criteria),
    ...(titles === undefined ? {} : { titles: criterionRows(titles) }),
    sample: ofEach(one.sample, readRows),
  })) as unknown as Campaigns;
}

function writeRows(rows: readonly TypedRow[]): WrittenRows {
  const headers = [...new Set(rows.flatMap(row => Object.keys(row)))];
  return [headers, ...rows.map(row => headers.map(header => writeValue(row[header] ?? null)))];
}

function writeValue(value: TypedValue): TypedValue | WrittenMoment {
  if (!(value instanceof Date)) return value;
  const [hours, minutes] = [value.getHours(), value.getMinutes()];
  const time = hours === 0 && minutes === 0 ? [] : [hours, minutes];
  return [value.getFullYear(), value.getMonth(), value.getDate(), ...time];
}

function readRows([headers, ...rows]: WrittenRows): readonly TypedRow[] {
  const value = (cell: TypedValue | WrittenMoment) =>
    Array.isArray(cell) ? new Date(...(cell as [number, number])) : cell;
  return rows.map(row =>
    Object.fromEntries(headers.map((header, at) => [header, value(row[at]!) as TypedValue])),
  );
}

function ofEach<From, To>(parts: Readonly<Record<string, From>>, make: (part: From) => To) {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, make(part)]));
}
