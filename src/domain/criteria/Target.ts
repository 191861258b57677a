import { formatNumber, formatPercent } from '../text/formatNumber.ts';
import { type Day, formatDay } from '../text/parseDate.ts';

export type Operator = '>' | '>=' | '<' | '<=' | '=';

/** A condition on a datum (Chỉ tiêu). A level is held as its words; its rank depends on the criterion's levels. */
export type Target =
  | { readonly kind: 'number'; readonly op: Operator; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'level'; readonly op: Operator; readonly level: string }
  | { readonly kind: 'date'; readonly op: Operator; readonly day: Day }
  | { readonly kind: 'flag'; readonly value: boolean };

const phrases: Readonly<Record<Operator, (figure: string) => string>> = {
  '>': figure => `trên ${figure}`,
  '>=': figure => `từ ${figure} trở lên`,
  '<': figure => `dưới ${figure}`,
  '<=': figure => `không quá ${figure}`,
  '=': figure => `đúng ${figure}`,
};

const dateWords: Readonly<Record<Operator, string>> = {
  '>': 'sau',
  '>=': 'từ',
  '<': 'trước',
  '<=': 'chậm nhất',
  '=': 'đúng',
};

/** The condition in words (`asShare`: on a quotient, in percent), as a reason says it: «trên 20%», «từ Tốt trở lên», «chậm nhất 30/06/2020». */
export function formatTarget(target: Target, asShare: boolean): string {
  switch (target.kind) {
    case 'flag':
      return target.value ? 'Có' : 'Không';
    case 'level':
      return phrases[target.op](target.level);
    case 'date':
      return `${dateWords[target.op]} ${formatDay(target.day)}`;
    case 'number': {
      const percent = target.percent || asShare;
      if (target.op === '>=' && percent && target.value === 1) return '100%';
      if (target.op === '>=' && !percent) return `ít nhất ${formatNumber(target.value, 6)}`;
      return phrases[target.op](percent ? formatPercent(target.value) : formatNumber(target.value, 6));
    }
  }
}
