/** Many of something, of which the first ones are told. */
export interface Few<Item> {
  readonly count: number;
  readonly first: readonly Item[];
}

/** Where something stands in the sheet, as `showCell` takes it. */
export interface Spot {
  readonly tab: string;
  readonly cell: string;
}

/** A blank cell that a criterion waits for. */
export interface BlankCell extends Spot {
  /** Of the person or unit of its row. */
  readonly code: string;
  readonly name: string;
  readonly criteria: readonly string[];
  /** What stands above it. */
  readonly title: string;
}

export interface OverdueTask extends Spot {
  readonly code: string;
  readonly name: string;
  /** Names of who does it. */
  readonly people: readonly string[];
  /** dd/mm/yyyy. */
  readonly due: string;
  /** Since then. */
  readonly days: number;
}

/** What a head (người đứng đầu) has to see to in the own unit. */
export interface UnitWork {
  readonly name: string;
  /** Final judgements that are missing for its people; nobody judges themselves. */
  readonly judgements: Few<BlankCell>;
  /** Other blank cells in the rows of its people and its own. */
  readonly blanks: Few<BlankCell>;
  /** The oldest first. */
  readonly overdue: Few<OverdueTask>;
}

/** An initiative that waits for a decision. */
export interface Waiting {
  readonly number: string;
  readonly title: string;
  readonly state: string;
  /** Since the last change. */
  readonly days: number;
}

/** A row of Cán bộ or Đơn vị without a total. */
export interface Untotalled extends Spot {
  readonly code: string;
  readonly name: string;
  /** What Lý do says first, else what stands in the place of the total. */
  readonly why: string;
}

/** A row that somebody began and that counts nowhere. */
export interface Unnumbered extends Spot {
  readonly name: string;
}

/** What waits for whoever asks (việc của tôi), by what they are here; null for what they are not. */
export interface MyWork {
  /** Last day of the running period, dd/mm/yyyy; blank where it is over or there is none. */
  readonly until: string;
  readonly unit: UnitWork | null;
  /** For reviewers, the longest first. */
  readonly queue: Few<Waiting> | null;
  /** For a member of the council who scores: what lacks their points, the longest first. */
  readonly unscored: Few<Waiting> | null;
  /** For whoever leads the council: what has enough sheets to be concluded on. */
  readonly concludable: Few<Waiting> | null;
  /** For whoever may have results written. */
  readonly untotalled: Few<Untotalled> | null;
  /** For whoever may edit Cấu hình: initiatives typed by hand, and people, units and tasks without a code. */
  readonly typed: Few<Unnumbered> | null;
  readonly uncoded: Few<Unnumbered> | null;
}
