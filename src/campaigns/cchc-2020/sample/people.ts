import type { Filled } from '../../../tabs/TypedRow.ts';
import { sampleEmail } from '../../sampleRows.ts';
import type { staffTab } from '../staff.ts';

const units = ['P1', 'P2', 'P3', 'T4', 'T5', 'T6'];

/** The code of sample person `i`, 1…40. */
export const staffCode = (i: number) => `CB${String(i).padStart(2, '0')}`;

/** The unit of sample person `i`; the first six are the heads of their units. */
export const unitOf = (i: number) => units[(i - 1) % units.length]!;

export const staffCount = 40;

function category(i: number): string {
  if (i <= 6 || i % 5 === 0) return 'Công chức';
  return i % 4 === 0 ? 'Người lao động' : 'Viên chức';
}

/** Forty people, none of them real; CB17 is typed as another system would (NFD), CB23 is still half empty; CB01, a head, and CB07 can be tried. */
export const people: readonly Filled<typeof staffTab>[] = Array.from({ length: staffCount }, (_, at) => {
  const i = at + 1;
  const name = `Cán bộ mẫu ${String(i).padStart(2, '0')}`;
  const judgement = i === 9 ? 12.5 : 11 + ((i * 3) % 9) / 2;
  return {
    code: staffCode(i),
    email: [1, 7].includes(i) ? sampleEmail(staffCode(i)) : null,
    name: i === 17 ? name.normalize('NFD') : name,
    unit: unitOf(i),
    kind: category(i),
    head: i <= 6 ? 'Có' : 'Không',
    culture: i === 32 ? 'Không' : i === 23 ? null : 'Có',
    discipline: i === 28 ? 1 : i === 23 ? null : 0,
    conduct: i === 32 ? 1 : 0,
    responsibility: i === 23 ? null : judgement,
    // CB23 has judged himself and waits for the others; every fifth gave himself more than the appraisal.
    responsibilitySelf: i === 23 ? 13 : i % 5 === 0 ? 15 : judgement,
    responsibilityAppraisal: i === 23 ? null : judgement,
    officialMail: i === 35 ? 'Không' : 'Có',
    exemplary: i > 6 ? null : i === 4 ? null : ['Tốt', 'Tốt', 'Khá', 'Tốt', 'Tốt', 'Khá'][i - 1]!,
  };
});
