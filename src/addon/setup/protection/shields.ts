import { LOG_TAB } from '../../sheet/undo/Log.ts';
import type { Book } from '../Book.ts';
import type { Shield } from './Shield.ts';

/** By which people and set-up know the protections of the add-on. */
const PREFIX = 'Thi đua:';

/**
 * Every protection that the workbook needs: nobody can give themselves points, and the sidebar still writes as the
 * person where it has to.
 */
export function shields(book: Book): readonly Shield[] {
  const log = book.spreadsheet.getSheetByName(LOG_TAB);
  return [
    ...book.tabs.flatMap(({ content, sheet, name, places, values }): readonly Shield[] => {
      const { access, results } = content;
      if (access === 'everybody') return [];
      const own = { sheet, name, tab: content.name };
      // A tab that was filled just now has everything where it belongs.
      const placeOf = (column: number) => (values.length === 0 ? column : places[column]);
      const from = results && placeOf(results.from);
      const open = content.columns.flatMap((column, at) => (column.open ? (placeOf(at) ?? []) : []));
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
    ...(log
      ? [
          {
            sheet: log,
            name: LOG_TAB,
            tab: LOG_TAB,
            access: 'admins' as const,
            description: `${PREFIX} ${LOG_TAB}`,
          },
        ]
      : []),
  ];
}
