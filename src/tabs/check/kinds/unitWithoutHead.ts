import { caseKey, fold } from '../../../domain/text/fold.ts';
import { readYes } from '../../../domain/text/readCell.ts';
import { staffTab } from '../../staff.ts';
import { unitsTab } from '../../units.ts';
import type { Find, Wording } from '../Fault.ts';
import { Reader } from '../Reader.ts';

type Fields = { readonly unit: string };

/** A unit that nobody in Cán bộ is the head of; the Trung tâm needs none there. */
export const find: Find<Fields> = facts => {
  const { head, unit } = staffTab.columns;
  const { code, kind } = unitsTab.columns;
  const units = Reader.of(facts, unitsTab);
  const staff = Reader.of(facts, staffTab);
  if (!units || !staff || staff.column(head)?.place === undefined) return [];
  const led = new Set(
    staff
      .spots(head)
      .flatMap(({ row, value }) => (readYes(value) === true ? [caseKey(staff.text(unit, row))] : [])),
  );
  return units.spots(code).flatMap(({ row, text }) => {
    const isCenter = [text, units.text(kind, row)].some(one => fold(one) === 'trung tam');
    return text === '' || isCenter || led.has(caseKey(text)) ? [] : [units.fault(code, row, { unit: text })];
  });
};

export const words: Wording<Fields> = ({ unit }) => ({
  fault: { vi: `Đơn vị «${unit}» chưa có người đứng đầu`, en: `The unit «${unit}» has no head` },
  fix: {
    vi: 'Ghi Có ở cột Người đứng đầu của một người trong đơn vị',
    en: 'Write Có in the column Người đứng đầu of one of its people',
  },
});
