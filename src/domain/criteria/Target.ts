import { formatNumber, formatPercent } from '../text/formatNumber.ts';
import { type Day, formatDay } from '../text/parseDate.ts';

export type Operator = '>' | '>=' | '<' | '<=' | '=';

/** Up to and with (`đến 70`), or up to but without (`đến dưới 70`). */
export interface UpperEnd {
  readonly op: '<=' | '<';
  readonly value: number;
}

/** A condition on a datum (Chỉ tiêu). A level is held as its words; its rank depends on the criterion's levels. */
export type Target =
  | {
      readonly kind: 'number';
      readonly op: Operator;
      readonly value: number;
      readonly percent: boolean;
      /** The upper end of a range, whose lower one is at least `value`. */
      readonly upTo?: UpperEnd;
    }
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
      const figure = (value: number) => (percent ? formatPercent(value) : formatNumber(value, 6));
      if (target.upTo) {
        const below = target.upTo.op === '<' ? 'dưới ' : '';
        return `từ ${figure(target.value)} đến ${below}${figure(target.upTo.value)}`;
      }
      if (target.op === '>=' && percent && target.value === 1) return '100%';
      if (target.op === '>=' && !percent) return `ít nhất ${formatNumber(target.value, 6)}`;
      return phrases[target.op](figure(target.value));
    }
  }
}
