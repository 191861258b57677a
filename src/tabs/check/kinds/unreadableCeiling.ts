import { parseCriteria } from '../../../domain/criteria/parseCriteria.ts';
import { TableFault } from '../../../domain/criteria/TableFault.ts';
import {
  type CeilingColumn,
  ceilingKinds,
  EVERYBODY,
  parseCeiling,
  raisings,
} from '../../../domain/quota/Ceiling.ts';
import { Names } from '../../../domain/text/Names.ts';
import { cellText } from '../../../domain/text/readCell.ts';
import { ceilingsTab } from '../../ceilings.ts';
import { criteriaTab, titlesTab } from '../../fixed.ts';
import { staffTab } from '../../staff.ts';
import { unitsTab } from '../../units.ts';
import type { Find, Wording } from '../Fault.ts';
import { Reader } from '../Reader.ts';
import type { WorkbookFacts } from '../WorkbookFacts.ts';

type Fields = { readonly column: CeilingColumn; readonly typed: string };

/** A row of Trần xếp loại that counts as none because a cell of it cannot be read. */
export const find: Find<Fields> = facts => {
  const reader = Reader.of(facts, ceilingsTab);
  const [ratings, proposals] = [criteriaTab, titlesTab].map(tab => bandsIn(facts, tab)) as [
    string[],
    string[],
  ];
  if (!reader || ratings.length === 0) return [];
  const { columns } = ceilingsTab;
  const ids = Object.keys(columns) as CeilingColumn[];
  return reader.rows().flatMap(row => {
    const cells = Object.fromEntries(ids.map(id => [id, reader.text(columns[id], row)]));
    const read = parseCeiling(cells as Record<CeilingColumn, string>, row, ratings, proposals);
    if (read.kind === 'heads' || read.kind === 'idle') return [];
    if (read.kind === 'unread') {
      const { column, typed } = read;
      return [reader.fault(columns[column], row, { column, typed })];
    }
    const { grouping: typed, kind } = read;
    const isThere = typed === '' || titlesOf(facts, kind === 'staff' ? staffTab : unitsTab).find(typed);
    return isThere ? [] : [reader.fault(columns.grouping, row, { column: 'grouping', typed })];
  });
};

/** The names of the bands; none where the table has a fault, which is told by itself. */
function bandsIn(facts: WorkbookFacts, tab: { readonly name: string }): readonly string[] {
  try {
    const range = Reader.of(facts, tab)?.facts.values;
    return range ? [...new Set(parseCriteria(range).bands.map(({ name }) => name))] : [];
  } catch (error) {
    if (!(error instanceof TableFault)) throw error;
    return [];
  }
}

function titlesOf(facts: WorkbookFacts, tab: { readonly name: string }): Names<true> {
  const { values, head } = Reader.of(facts, tab)?.facts ?? { values: [], head: 0 };
  return new Names((values[head] ?? []).map(title => [cellText(title), true] as const));
}

const list = (labels: Readonly<Record<string, string>>) => Object.values(labels).join(', ');

/** What may be written, by column. */
const examples: Readonly<Record<CeilingColumn, string>> = {
  kind: list(ceilingKinds),
  band: 'Xuất sắc',
  share: '20%',
  raised: '25%',
  raisedWhen: list(raisings),
  minimum: '1',
  fewerThan: '5',
  base: 'Tốt trở lên, Tốt, Tất cả',
  grouping: EVERYBODY,
  tie: '',
  basis: '',
};

export const words: Wording<Fields> = ({ column, typed }) => {
  const { header } = ceilingsTab.columns[column];
  const example = examples[column];
  return {
    fault:
      typed === ''
        ? {
            vi: `«${header}» còn trống, nên trần này chưa tính`,
            en: `«${header}» is blank, so the ceiling does not count`,
          }
        : {
            vi: `«${header}» ghi «${typed}», không dùng được, nên trần này chưa tính`,
            en: `«${header}» says «${typed}», which cannot be used, so the ceiling does not count`,
          },
    fix:
      column === 'share' && typed !== ''
        ? {
            vi: `Ghi ví dụ ${example}; dòng Người đứng đầu để trống`,
            en: `Write e.g. ${example}; a row Người đứng đầu leaves it blank`,
          }
        : column === 'grouping'
          ? {
              vi: `Ghi ${EVERYBODY}, hoặc đúng tiêu đề một cột của bảng cán bộ (đơn vị), ví dụ Nhóm công việc`,
              en: `Write ${EVERYBODY} (everybody), or the header of a column of the people (units), e.g. Nhóm công việc`,
            }
          : { vi: `Ghi ví dụ: ${example}`, en: `Write e.g. ${example}` },
  };
};
