import { readCell } from '../../../domain/text/readCell.ts';
import type { Find, Wording } from '../Fault.ts';
import { Reader } from '../Reader.ts';
import type { ColumnFacts } from '../WorkbookFacts.ts';

type Fields = {
  readonly text: string;
  readonly holds: NonNullable<ColumnFacts['holds']>;
  readonly header: string;
};

/** Something that is no number where a number belongs, or no day where a date does. */
export const find: Find<Fields> = facts =>
  facts.tabs.flatMap(({ tab, columns }) =>
    columns.flatMap(({ header, holds, filled }) => {
      if (holds === undefined || filled) return [];
      const reader = Reader.of(facts, { name: tab });
      return (reader?.spots({ header }) ?? []).flatMap(({ row, value, text }) => {
        const { kind } = readCell(value);
        const isRight =
          kind === 'blank' || kind === holds || (holds === 'number' && kind === 'notApplicable');
        return isRight ? [] : [reader!.fault({ header }, row, { text, holds, header })];
      });
    }),
  );

export const words: Wording<Fields> = ({ text, holds, header }) => ({
  fault: {
    vi: `«${text}» không phải ${holds === 'date' ? 'ngày' : 'số'} (cột «${header}»)`,
    en: `«${text}» is not a ${holds} (column «${header}»)`,
  },
  fix:
    holds === 'date'
      ? { vi: 'Ghi ngày/tháng/năm, ví dụ 03/02/2020', en: 'Write day/month/year, such as 03/02/2020' }
      : {
          vi: 'Ghi số, ví dụ 87,5; để trống nếu chưa biết',
          en: 'Write a number, such as 87,5; leave it blank if it is not known',
        },
});
