import type { Period } from './Period.ts';

const roman = ['I', 'II', 'III', 'IV'];

/**
 * The name under which a period stands in the sheet: «Tháng 9/2020», «Quý III/2020», «6 tháng đầu năm 2020», «Năm 2020».
 * Equal periods have equal names.
 */
export function formatPeriod({ kind, year, part }: Period): string {
  switch (kind) {
    case 'month':
      return `Tháng ${part}/${year}`;
    case 'quarter':
      return `Quý ${roman[part - 1]}/${year}`;
    case 'half':
      return `6 tháng ${part === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'year':
      return `Năm ${year}`;
  }
}
