import { resultSheetTab } from '../../../tabs/fixed.ts';
import type { Access } from '../../../tabs/Tab.ts';
import { nameGiven } from '../../sheet/findTab.ts';
import { LOG_TAB } from '../../sheet/undo/Log.ts';
import type { Workbook } from '../Workbook.ts';

/** A protection that set-up looks after. */
export interface WantedProtection {
  /** By which it is found again. */
  readonly description: string;
  /** The tab as it is called. */
  readonly name: string;
  /** The tab as set-up calls it. */
  readonly tab: string;
  readonly access: Exclude<Access, 'everybody'>;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** Of a whole tab: columns that it leaves out, counted from 0. */
  readonly open?: readonly number[];
  /** Only these columns, counted from 0. */
  readonly columns?: { readonly from: number; readonly count: number };
}

/** By which people and set-up know the protections of the add-on. */
const PREFIX = 'Thi đua:';

/**
 * Every protection that the workbook needs: nobody can give themselves points, and the sidebar still writes as the
 * person where it has to.
 */
export function wantedProtections(book: Workbook): readonly WantedProtection[] {
  const [log, results] = [LOG_TAB, resultSheetTab.name].map(name => book.spreadsheet.getSheetByName(name));
  return [
    ...book.tabs.flatMap(({ content, sheet, name, places, values, head }): readonly WantedProtection[] => {
      const { access, results } = content;
      if (access === 'everybody') return [];
      const own = { sheet, name, tab: content.name };
      // A tab that was filled just now has everything where it belongs.
      const placeOf = (column: number) => (values.length === 0 ? column : places[column]);
      const from = results && access !== 'admins' ? placeOf(results.from) : undefined;
      // Of a list of people's own, their columns.
      const theirs = content.adopted
        ? [...(values[head] ?? []).keys()].filter(at => !places.includes(at))
        : [];
      const opened = content.columns.flatMap((column, at) => (column.open ? (placeOf(at) ?? []) : []));
      const open = [...theirs, ...opened];
      return [
        { ...own, access, description: `${PREFIX} ${content.name}`, open },
        ...(from === undefined
          ? []
          : [
              {
                ...own,
                access: 'admins' as const,
                description: `${PREFIX} ${content.name}, kết quả`,
                columns: { from, count: results!.count },
              },
            ]),
      ];
    }),
    ...(log ? [ofWhole(log, LOG_TAB)] : []),
    ...(results && nameGiven(results) === resultSheetTab.name ? [resultSheetShield(results)] : []),
  ];
}

/** Of the tab Kết quả, as soon as the add-on has made it. */
export const resultSheetShield = (sheet: WantedProtection['sheet']) => ofWhole(sheet, resultSheetTab.name);

function ofWhole(sheet: WantedProtection['sheet'], name: string): WantedProtection {
  return { sheet, name, tab: name, access: 'admins', description: `${PREFIX} ${name}` };
}
