import type { Day } from '../text/parseDate.ts';

export type Operator = '>' | '>=' | '<' | '<=' | '=';

/** A condition on a datum (Chỉ tiêu). A level is held as its words; its rank depends on the criterion's levels. */
export type Target =
  | { readonly kind: 'number'; readonly op: Operator; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'level'; readonly op: Operator; readonly level: string }
  | { readonly kind: 'date'; readonly op: Operator; readonly day: Day }
  | { readonly kind: 'flag'; readonly value: boolean };
