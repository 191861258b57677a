/** A column of another tab, by the names that set-up gives both. */
export interface Reference {
  readonly tab: string;
  readonly column: string;
}

/** What may be chosen in a cell: these texts, or the codes in a column of another tab. */
export type Choices = readonly string[] | Reference;

/** Stands for the unit of the row in a condition; for the Trung tâm it means every unit. */
export const UNIT = { unit: true } as const;

/** Stands for the person of the row in a condition. */
export const PERSON = { person: true } as const;

/** A condition on a column of the other tab. */
export type Where = readonly [column: string, value: string | typeof UNIT | typeof PERSON];

/** What is added up or counted: rows of another tab. */
interface Aggregate {
  readonly tab: string;
  readonly where: readonly Where[];
  /** The result is blank, not yet known, as long as this column is blank in a row that the other conditions choose. */
  readonly known?: string;
}

/** What a counting function is asked for; `lessSetting` names the setting of Cấu hình whose share it takes off each time. */
export type Counted = string | { readonly count: string; readonly lessSetting: string };

/**
 * Where the cells of a column come from. One declaration gives both the formula and, for the example, its value.
 */
export type Source =
  /** The head of a block that one counting function fills: this column and the next ones. */
  | {
      readonly kind: 'block';
      readonly call: 'COUNT_TASKS' | 'COUNT_INITIATIVES';
      readonly items: readonly Counted[];
    }
  /** Filled by the block to the left. */
  | { readonly kind: 'spill' }
  /** SUMIFS over a column of another tab. */
  | (Aggregate & { readonly kind: 'sum'; readonly column: string })
  /** COUNTIFS over another tab. */
  | (Aggregate & { readonly kind: 'count' })
  /** A column of the row's unit in the tab Đơn vị, its result among them. */
  | { readonly kind: 'ofUnit'; readonly column: string }
  /**
   * «Có» as soon as these columns of the row add up to the target of a criterion, a bare number of the tab Tiêu chí; «Không»
   * where all of them are known and do not; blank until then.
   */
  | { readonly kind: 'reaches'; readonly columns: readonly string[]; readonly criterion: string }
  /** Where self-score, appraisal and final of these columns differ, in words. */
  | { readonly kind: 'disagreement'; readonly columns: readonly string[] }
  /** The column of the same header in the tab that this one follows. */
  | { readonly kind: 'followed' }
  /** What the year has given the row (Tổng hợp năm); as long as it has given nothing, what the tab that is followed shows now. */
  | { readonly kind: 'ofYear'; readonly result: 'score' | 'rating' };

/**
 * How a column names people of Cán bộ, where «Xóa dữ liệu cá nhân» looks for them: `email`, their e-mail and nothing else; `said`,
 * by e-mail or name in what the add-on has written; else names in the order of the codes in the column `of` of the same tab,
 * which are of people unless the column `side` says that they are of units.
 */
export type Naming = 'email' | 'said' | { readonly of: string; readonly side?: string };

/** How good what a word says is: 0 the best, 4 the worst. */
export type Tone = 0 | 1 | 2 | 3 | 4;

/** Words that are shown in colour. */
export type Tones = Readonly<Record<string, Tone>>;

/** A column of a tab: what people see, and where its cells come from. */
export interface Column {
  readonly header: string;
  /** What people's own tables call it. */
  readonly otherNames?: readonly string[];
  /**
   * What it holds, an example, who fills it in: the note on the header cell. «{năm}» stands for the year of the campaign, «{Cán bộ}»
   * for what that tab is called.
   */
  readonly note: string;
  /** In characters. */
  readonly width?: number;
  /** A number format of Sheets. */
  readonly format?: string;
  /** Not protected where the tab is: whoever may edit the spreadsheet types here. */
  readonly open?: true;
  /** A drop-down; whatever else is typed is refused. */
  readonly choices?: Choices;
  /** Codes in a column of another tab, one or several, which no drop-down offers. */
  readonly codesOf?: Reference;
  /** People type a number; dates are known by their format. */
  readonly holds?: 'number';
  /** Undefined for what people type. */
  readonly source?: Source;
  /** Filled in by the add-on: people do not type here. */
  readonly written?: true;
  /** Is looked up now and then: smaller, in the second colour. */
  readonly second?: true;
  /** Holds texts of several lines. */
  readonly wrapped?: true;
  readonly tones?: Tones;
  /** Holds what only the add-on needs, and is not shown. */
  readonly hidden?: true;
  /** The cells of everyone else stay blank: unit facts in the rows of heads, facts of the whole centre. */
  readonly onlyFor?: 'heads' | 'center';
  /** Says who somebody is: it stays when a new round begins. */
  readonly lasting?: true;
  /** Left out where it names nobody, or by code alone, which stays. */
  readonly person?: Naming;
}

/** Columns by ids that code uses, in the order in which they stand. */
export type Columns<Id extends string = string> = Readonly<Record<Id, Column>>;

/** Of a person or unit, kept over rounds. */
export const lasting = <Declared extends Column>(column: Declared) => ({ ...column, lasting: true }) as const;

/** Chosen from Có and Không. */
export const YES_NO = ['Có', 'Không'] as const;
export const DAY = 'dd/mm/yyyy';
export const MOMENT = 'dd/mm/yyyy hh:mm';
