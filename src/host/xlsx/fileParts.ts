import type { Sheet, Workbook } from 'hucre/xlsx';
import { losesConditions } from './filters.ts';
import { fromFileCondition } from './rules.ts';

/*
 * What of a file the engine has, what passes it by into the next file, and what is lost, as the reader met it.
 */

/** Parts of a tab that pass from file to file. */
const KEPT = [
  ...['pageSetup', 'headerFooter', 'protection', 'rowBreaks', 'colBreaks', 'outlineProperties'],
  ...['veryHidden', 'backgroundImage', 'view'],
] as const satisfies readonly (keyof Sheet)[];
export type KeptParts = Pick<Sheet, (typeof KEPT)[number]>;

/** What of a tab the engine has. */
const KNOWN: readonly (keyof Sheet)[] = [
  ...(['name', 'rows', 'cells', 'columns', 'rowDefs', 'merges', 'dataValidations'] as const),
  ...(['conditionalRules', 'freezePane', 'hidden', 'autoFilter'] as const),
];

/** What else there may be, in people's words. */
const NAMES: Readonly<Partial<Record<keyof Sheet | keyof Workbook, string>>> = {
  charts: 'biểu đồ',
  images: 'hình ảnh',
  textBoxes: 'hộp chữ',
  sparklines: 'biểu đồ trong ô',
  pivotTables: 'bảng tổng hợp (pivot)',
  slicers: 'bộ lọc slicer',
  timelines: 'bộ lọc thời gian',
  tables: 'định dạng bảng (table)',
  threadedComments: 'trao đổi trong ghi chú',
  splitPane: 'chia đôi màn hình',
  externalLinks: 'liên kết tới tệp khác',
  cellImages: 'hình ảnh trong ô',
};
/** Of the workbook alone; the rest of what it holds belongs to tabs. */
const OF_WORKBOOK = ['externalLinks', 'cellImages'] as const;

/** The parts of a workbook that saving would lose: «biểu đồ ở tab Báo cáo». What has no name here is named as the file does. */
export function lostParts(workbook: Workbook): readonly string[] {
  const carried = new Set<string>([...KNOWN, ...KEPT]);
  return [
    ...OF_WORKBOOK.filter(part => isThere(workbook[part])).map(part => NAMES[part]!),
    ...workbook.sheets.flatMap(sheet => {
      const met = (Object.keys(sheet) as (keyof Sheet)[]).filter(
        part => !carried.has(part) && isThere(sheet[part]),
      );
      const order = Object.keys(NAMES);
      met.sort((a, b) => order.indexOf(a) - order.indexOf(b));
      const parts = met.map(part => NAMES[part] ?? part);
      if (sheet.conditionalRules?.some(rule => !fromFileCondition(rule)))
        parts.push('một số định dạng có điều kiện');
      if (losesConditions(sheet)) parts.push('điều kiện của bộ lọc');
      return parts.map(name => `${name} ở tab ${sheet.name}`);
    }),
  ];
}

/** What of a tab passes into the next file. */
export function keptParts(sheet: Sheet): KeptParts {
  return Object.fromEntries(KEPT.flatMap(part => partOf(sheet, part)));
}

function partOf(sheet: Sheet, part: keyof KeptParts): readonly (readonly [string, unknown])[] {
  const isOff = part === 'protection' && !sheet.protection?.sheet;
  return isThere(sheet[part]) && !isOff ? [[part, sheet[part]]] : [];
}

function isThere(part: unknown): boolean {
  return part !== undefined && part !== false && (!Array.isArray(part) || part.length > 0);
}
