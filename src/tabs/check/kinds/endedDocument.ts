import { type DocumentState, hasEnded } from '../../../domain/basis/DocumentState.ts';
import { isNamed } from '../../../domain/basis/isNamed.ts';
import { criteriaColumns } from '../../../domain/criteria/criteriaColumns.ts';
import { lastDayOf } from '../../../domain/periods/Period.ts';
import { parsePeriod } from '../../../domain/periods/parsePeriod.ts';
import { readSetting } from '../../../domain/settings/readSetting.ts';
import { Names } from '../../../domain/text/Names.ts';
import type { Day } from '../../../domain/text/parseDate.ts';
import { criteriaTab, settingsTab } from '../../fixed.ts';
import type { Fault, Find, Wording } from '../Fault.ts';
import { Reader } from '../Reader.ts';
import type { WorkbookFacts } from '../WorkbookFacts.ts';

/** Days are dd/mm/yyyy; all but the number blank where it is not known. */
type Fields = Readonly<Record<'number' | 'until' | 'replacedBy' | 'about' | 'usableUntil', string>> & {
  /** How many cells of the tab name it, from this one on. */
  readonly cells: number;
};

/**
 * A document that has ended and that Căn cứ of a criterion, or a setting, still rests on: once for a tab. A cell that also
 * names what has taken its place is meant so.
 */
export const find: Find<Fields> = facts => {
  const day = lastDay(facts);
  const ended = facts.documents.filter(document => hasEnded(document, day));
  return [
    ...findIn(facts, ended, criteriaTab, { header: criteriaColumns.basis[0] }),
    ...findIn(facts, ended, settingsTab, settingsTab.columns.value),
  ];
};

function findIn(
  facts: WorkbookFacts,
  ended: readonly DocumentState[],
  tab: { readonly name: string },
  column: { readonly header: string },
): readonly Fault<Fields>[] {
  const reader = Reader.of(facts, tab);
  const spots = reader?.spots(column) ?? [];
  return ended.flatMap(({ number, until = '', replacedBy = '', usableUntil = '' }) => {
    const naming = spots.filter(
      ({ text }) => isNamed(number, text) && (replacedBy === '' || !isNamed(replacedBy, text)),
    );
    if (naming.length === 0) return [];
    const about = facts.documents.find(one => one.number === replacedBy)?.about ?? '';
    const fields = { number, cells: naming.length, until, replacedBy, about, usableUntil };
    return [reader!.fault(column, naming[0]!.row, fields)];
  });
}

/** Of the running period; today where Cấu hình names none that can be read. */
function lastDay(facts: WorkbookFacts): Day {
  const { columns } = settingsTab;
  const reader = Reader.of(facts, settingsTab);
  const kinds = new Names(Object.entries(facts.settings));
  const spots = reader?.spots(columns.value) ?? [];
  const cellOf = (kind: string) =>
    spots.find(({ row }) => kinds.find(reader!.text(columns.name, row)) === kind)?.value;
  const period = parsePeriod(cellOf('period'), readSetting('year', cellOf('year')));
  return typeof period === 'string' ? facts.today : lastDayOf(period);
}

export const words: Wording<Fields> = ({ number, cells, until, replacedBy, about, usableUntil }) => ({
  fault: {
    vi: [
      `Lưu ý: văn bản ${number} ${until === '' ? 'đã hết hiệu lực (ngày cần đối chiếu)' : `có hiệu lực đến hết ngày ${until}`}`,
      ...(replacedBy === '' ? [] : [`nay là ${replacedBy}${about === '' ? '' : ` (${about})`}`]),
      ...(cells === 1 ? [] : [`nêu ở ${cells} ô, kể từ ô này`]),
    ].join('; '),
    en: [
      `Note: the document ${number} ${until === '' ? 'is no longer in force (the day is to be checked)' : `was in force until ${until}`}`,
      ...(replacedBy === '' ? [] : [`now it is ${replacedBy}${about === '' ? '' : ` («${about}»)`}`]),
      ...(cells === 1 ? [] : [`named in ${cells} cells, from this one on`]),
    ].join('; '),
  },
  fix: {
    vi: `Đối chiếu ${replacedBy === '' ? 'văn bản đang có hiệu lực' : replacedBy}, sửa tiêu chí, mức và căn cứ cho đúng, hoặc ghi thêm số văn bản mới vào ô${usableUntil === '' ? '' : `. Nơi chưa có quy chế riêng được dùng quy định cũ đến hết ngày ${usableUntil} (cần đối chiếu)`}`,
    en: `Compare with ${replacedBy === '' ? 'the document in force' : replacedBy}; put criteria, bands and basis right, or add the number of the new document to the cell${usableUntil === '' ? '' : `. A body without rules of its own may go by the old ones until ${usableUntil} (to be checked)`}`,
  },
});
