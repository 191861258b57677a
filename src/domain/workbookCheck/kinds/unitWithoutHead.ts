import type { Cell } from '../../text/Cell.ts';
import { caseKey, fold } from '../../text/fold.ts';
import { readCell } from '../../text/readCell.ts';
import type { Find, Words } from '../Fault.ts';
import { Reader } from '../Reader.ts';

type Fields = { readonly unit: string };

/** A unit that nobody in Cán bộ is the head of; the Trung tâm needs none there. */
export const find: Find<Fields> = facts => {
  const units = Reader.of(facts, 'Đơn vị');
  const staff = Reader.of(facts, 'Cán bộ');
  if (!units || !staff || staff.column('Người đứng đầu')?.place === undefined) return [];
  const led = new Set(
    staff
      .spots('Người đứng đầu')
      .flatMap(({ row, value }) => (isYes(value) ? [caseKey(staff.text('Mã đơn vị', row))] : [])),
  );
  return units.spots('Mã đơn vị').flatMap(({ row, text }) => {
    const isCenter = [text, units.text('Loại', row)].some(one => fold(one) === 'trung tam');
    return text === '' || isCenter || led.has(caseKey(text))
      ? []
      : [units.fault('Mã đơn vị', row, { unit: text })];
  });
};

/** As scoring reads it: «Có», a tick, 1. */
function isYes(cell: Cell): boolean {
  const datum = readCell(cell);
  return (datum.kind === 'flag' || datum.kind === 'number') && Number(datum.value) === 1;
}

export const words: Words<Fields> = ({ unit }) => ({
  fault: { vi: `Đơn vị «${unit}» chưa có người đứng đầu`, en: `The unit «${unit}» has no head` },
  fix: {
    vi: 'Ghi Có ở cột Người đứng đầu của một người trong đơn vị',
    en: 'Write Có in the column Người đứng đầu of one of its people',
  },
});
