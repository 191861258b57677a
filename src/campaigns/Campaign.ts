import type { DocumentState } from '../domain/basis/DocumentState.ts';
import type { CriteriaColumn } from '../domain/criteria/criteriaColumns.ts';
import type { ceilingsTab } from '../tabs/ceilings.ts';
import type { Tab } from '../tabs/Tab.ts';
import type { Filled, TypedRow } from '../tabs/TypedRow.ts';

/**
 * One row of the criteria table, column by column, as text; empty columns are left out. Its basis is word for word from
 * the plan; of example rows, that they are one.
 */
export type CriterionRow = Readonly<
  Record<'code' | 'appliesTo' | 'group' | 'content' | 'rule' | 'basis', string> &
    Partial<Record<CriteriaColumn, string>>
>;

/** A document that the campaign rests on (văn bản căn cứ). */
interface BasisDocument extends DocumentState {
  /** Of issue, dd/mm/yyyy; undefined where the plan does not give it. */
  readonly date?: string;
  readonly about: string;
}

/** An activity of the plan (nội dung thi đua). */
interface Activity {
  readonly code: string;
  /** The basis document that it carries on, by number: its tasks are counted by themselves. */
  readonly document?: string;
  /** Word for word from the plan. */
  readonly quote: string;
}

/** What a body has laid down for an emulation campaign, as data. */
export interface Plan {
  readonly id: string;
  readonly name: string;
  /** 0 for the one in which it is set up. */
  readonly year: number;
  readonly theme: string;
  readonly purposes: readonly string[];
  /** Its own documents; those that every campaign knows are in knownDocuments.ts. */
  readonly basis: readonly BasisDocument[];
  readonly activities: readonly Activity[];
  /** Points and bands are the body's own; those of a campaign that we ship are an example to change (bảng mẫu). */
  readonly criteria: readonly CriterionRow[];
  /** The parts of the document (phần) that criteria come from, by the code of the first row below each. */
  readonly headings?: Readonly<Record<string, string>>;
}

/** An emulation campaign (phong trào thi đua): everything that is particular to it. */
export interface Campaign extends Plan {
  /** What people choose it by, where that is not the name which Cấu hình gets and reports print. */
  readonly label?: string;
  /** The tabs of facts in the order of the workbook: those of every campaign, with the columns that it needs, and its own. */
  readonly tabs: readonly Tab[];
  /** The rows of the tab Trần xếp loại, each with its article. */
  readonly ceilings: readonly Filled<typeof ceilingsTab>[];
  /** The rows of the tab Danh hiệu, each with its article; left out where nobody is proposed for titles. `tabs` has its tabs. */
  readonly titles?: readonly CriterionRow[];
  /** Rows of sample data (dữ liệu mẫu) by tab: none of it is real. */
  readonly sample: Readonly<Record<string, readonly TypedRow[]>>;
  /** Settings of its own (mục cấu hình riêng), which its formulas read: by name what set-up writes beside it. */
  readonly settings?: Readonly<Record<string, string>>;
  /** What whoever fills in its own tabs must know, a line of Hướng dẫn each. «{Cán bộ}» stands for what that tab is called. */
  readonly guide: readonly string[];
}
