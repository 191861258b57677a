import type { Base, Grouping } from '../domain/quota/Quota.ts';
import type { Standing } from '../domain/quota/standings.ts';
import type { Who } from './Periods.ts';

/** The ceiling of the top band as Cấu hình sets it, and what it means for the results of now. */
export interface QuotaData {
  /** Null where Cấu hình sets none that can be read; `typed` is what stands there. */
  readonly quota: { readonly share: number; readonly base: Base; readonly grouping: Grouping } | null;
  readonly typed: { readonly share: string; readonly base: string; readonly grouping: string };
  /** Which of the three could not be read. */
  readonly unread: readonly ('share' | 'base' | 'grouping')[];
  readonly topBand: string;
  readonly groups: readonly {
    readonly side: 'staff' | 'units';
    /** Blank for everybody. */
    readonly name: string;
    readonly unrated: number;
    readonly base: number;
    readonly ceiling: number;
    readonly top: readonly (Who & { readonly score: number | string; readonly standing: Standing })[];
  }[];
}
