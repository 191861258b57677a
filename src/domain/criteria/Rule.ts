import type { Cell } from '../text/Cell.ts';
import type { CriteriaColumn } from './criteriaColumns.ts';
import type { Population } from './population.ts';
import type { Reading } from './Reading.ts';
import type { Problem } from './TableFault.ts';
import type { Target } from './Target.ts';

/** What Thang điểm says of quotients, whichever the rule. */
export interface ScaleOptions {
  /** `cho vượt`: Dữ liệu may be more than its Mẫu số. */
  readonly mayExceed: boolean;
  /** `không phát sinh: 5`, as written behind the colon. */
  readonly nothing: string | undefined;
}

/** A row of the criteria table before its rule has read it. */
export interface Draft {
  /** Row of the range; 1 is the header. */
  readonly row: number;
  /** '' where empty. */
  readonly code: string;
  readonly content: string;
  readonly populations: readonly Population[];
  /** Nhóm; '' where empty. */
  readonly group: string;
  readonly data: string;
  /** Căn cứ: the article that it rests on; '' where empty. */
  readonly basis: string;
  readonly outOf: string;
  /** Undefined where Chỉ tiêu is empty. */
  readonly target: Target | undefined;
  /** Undefined where Điểm tối đa is empty. */
  readonly max: number | undefined;
  /** Without what stands in `options`. */
  readonly scale: Cell;
  readonly scaleText: string;
  readonly options: ScaleOptions;
  /** Levels from best to worst: those of the scale if it names any, else of the bands, else the usual six. */
  readonly levels: readonly string[];
  /** The names of all bands of the table, best first. */
  readonly bandNames: readonly string[];
  /**
   * Reports a fault of this row of the table, placed at the column. Scoring ends with it; a check reads on with
   * `instead`, from which no score is ever made.
   */
  readonly fault: <T>(column: CriteriaColumn, fault: string, fix: string, instead: T) => T;
  /** The same for several faults of one cell. */
  readonly faults: <T>(column: CriteriaColumn, problems: readonly Problem[], instead: T) => T;
}

/** The data of all rows, by row, as a rule that compares rows sees them; value and points mean something where there is a datum. */
export interface Compared {
  /** The datum, as a quotient where there is a Mẫu số. */
  readonly value: Float64Array;
  /** Dữ liệu and Mẫu số before division, where there is one; where a goal may be lacking, 0 or NaN is no goal. */
  readonly quotient: { readonly over: Float64Array; readonly under: Float64Array } | undefined;
  /** What the rule gave. */
  readonly points: Float64Array;
}

/** How a datum can earn more, or come to hold. */
export interface Potential {
  /** The most that a datum can earn; 1 for what only holds or not. */
  readonly top: number;
  /** The figures at which what a datum earns jumps or bends. */
  readonly turns: readonly number[];
  /** Whether what it earns grows or falls evenly between them; else it stays the same. */
  readonly isGradual: boolean;
  /** What a datum without Mẫu số can be: a multiple of this. */
  readonly step: number;
  /** Whether a datum without Mẫu số says how many of something there are. */
  readonly counts: boolean;
}

/** How a rule judges a column of values. */
export interface Judge {
  readonly reading: Reading;
  /** Whether more (1) or less (−1) of the datum is better; 0 where neither is. */
  readonly better: 1 | 0 | -1;
  /** What a quotient is compared with: one that is as good as one of them is held as it. */
  readonly limits?: readonly number[];
  /** Whether Dữ liệu may be more than its Mẫu số. */
  readonly mayExceed?: boolean;
  /** The points where Mẫu số is 0, which has no value then; undefined where that leaves the total. */
  readonly nothing?: number;
  /**
   * Writes the points of each value; what it writes beside a NaN (no datum) is not looked at, and refusing one has no
   * effect. Limits and reports write 1 where they hold, else 0; of Trần xếp loại only the value is looked at. `row` is
   * the index among the scored rows.
   */
  readonly judge: (
    values: Float64Array,
    points: Float64Array,
    refuse: (row: number, why: string) => void,
  ) => void;
  /**
   * Why less than everything was given, around the value as people read it («1/5 = 20%»); `outOf` is the Mẫu số
   * where there is one.
   */
  readonly why: (shown: string, value: number, outOf: number | undefined) => string;
  /** Undefined where the datum of one row alone cannot say what it earns, or cannot be changed. */
  readonly potential?: Potential;
}

/** The figures of the leaders, by which all others are judged. Of several tables the higher of each holds. */
export type Highest = readonly number[];

/** How a rule compares rows with each other once the values of all are known; `rows` are those that have one. */
export interface Comparison {
  readonly highest: (all: Compared, rows: Uint32Array) => Highest;
  /** Writes the points, and gives back the words that know whom the rows were compared with. */
  readonly award: (all: Compared, rows: Uint32Array, highest: Highest) => Judge['why'];
}

/** A judge by what comes of it. */
export type AnyJudge = Judge &
  (
    | {
        readonly effect: 'points';
        /** What can be had. */
        readonly max: number;
        /** Of rules that compare rows with each other. */
        readonly compare?: Comparison;
        /** Of Chấm điểm: the datum itself is the points, from 0 to `max`. */
        readonly isGiven?: true;
        /** Of Vượt chỉ tiêu: Mẫu số is a goal, which may be lacking and may be passed. */
        readonly freeQuotient?: true;
      }
    /** Met or not, without points; never holds up a total. */
    | { readonly effect: 'report' }
    /** Điểm cộng, Điểm trừ: points, below 0 for a penalty, on top of the total; a blank datum is none. */
    | { readonly effect: 'adjust' }
    /** Điểm liệt: where it does not hold, the rating is not above the band named (undefined: the lowest). */
    | { readonly effect: 'veto'; readonly wanted: string; readonly rating: string | undefined }
    /** Điều kiện xếp loại: where it does not hold, the rating is below the band named. */
    | { readonly effect: 'band-condition'; readonly wanted: string; readonly rating: string }
    /** Trần xếp loại: the datum is a band, one of `bandNames`; the rating is not above it. */
    | { readonly effect: 'rating-cap'; readonly bandNames: readonly string[] }
    /** Trần điểm: where it does not hold, the total is at most `most` (on its scale). */
    | { readonly effect: 'cap'; readonly wanted: string; readonly most: number }
    /** Hạ bậc: where it does not hold, the rating is so many bands lower. */
    | { readonly effect: 'demote'; readonly wanted: string; readonly steps: number }
  );

/** Xếp loại: a band of ratings and the total from which it is reached. */
export interface Band extends Pick<Draft, 'row' | 'populations' | 'faults'> {
  readonly name: string;
  /** The least total that can reach it; undefined where more is not better. */
  readonly least: number | undefined;
  /** Whether a total reaches the band. */
  readonly reached: (total: number) => boolean;
}

/** Thang tổng: the total of somebody who has every point, and the most that one can be; undefined where nothing is said. */
export interface TotalScale extends Pick<Draft, 'row' | 'populations' | 'faults'> {
  readonly top: number | undefined;
  readonly most: number | undefined;
}

/** Trần nhóm: the most that the criteria of a group give together; Lấy cao nhất, where `most` is undefined: only the best of them. */
export interface GroupRule extends Pick<Draft, 'row' | 'populations' | 'faults' | 'group'> {
  readonly most: number | undefined;
}

/** One way to read rows (Cách tính). */
interface RuleOf<Kind extends string, Compiled> {
  readonly kind: Kind;
  readonly id: string;
  /** How the table names it. */
  readonly label: string;
  /** Reports a fault where the row lacks what the rule needs. */
  readonly compile: (draft: Draft) => Compiled;
}

/** A way to turn a datum into points or a verdict. */
export interface CriterionRule extends RuleOf<'criterion', AnyJudge> {
  /** True where Thang điểm names levels, best first, and so orders them. */
  readonly ordersLevels?: true;
}

/** The rule whose rows are the rating bands. */
export type BandRule = RuleOf<'band', Band>;

/** The rule whose rows declare the points that the criteria of a group (Nhóm) add up to. */
export type GroupTotalRule = RuleOf<'group-total', number>;

/** The rule whose rows say on which scale totals are. */
export type TotalScaleRule = RuleOf<'total-scale', TotalScale>;

/** The rules whose rows limit what a group gives. */
export type GroupLimitRule = RuleOf<'group-limit', GroupRule>;

export type Rule = CriterionRule | BandRule | GroupTotalRule | TotalScaleRule | GroupLimitRule;

/**
 * What a rule does, for whoever fills in the table. Exported by its file as `summary`, beside the rule and not in it: no
 * script needs it.
 */
export interface RuleSummary {
  readonly vi: string;
  readonly en: string;
  /** A worked example: the documents show what really comes of it. */
  readonly example: {
    /** What the row of the criteria table says beside Mã, Đối tượng and Cách tính. */
    readonly row: Readonly<Partial<Record<CriteriaColumn, string>>>;
    /** Criteria beside it, which it is about. */
    readonly beside?: readonly Readonly<Partial<Record<CriteriaColumn, string>>>[];
    /**
     * The scored rows by header; the first is the one that is explained. «Điểm khác» stands for all other criteria and
     * need not be named where they are met in full.
     */
    readonly data: readonly Readonly<Record<string, string | number>>[];
  };
}
