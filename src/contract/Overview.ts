import type * as z from 'zod/mini';
import type { InitiativeFact, OpenTask, TargetProgress, UnitThen } from '../domain/overview/Facts.ts';
import type { Result } from '../domain/periods/Result.ts';
import type { Part } from '../domain/scoring/partsAt.ts';
import type { Language } from '../domain/text/Language.ts';
import type { Day } from '../domain/text/parseDate.ts';
import type { Judgements } from './Judgement.ts';
import type { BlankCell, Few } from './MyWork.ts';
import { type ResultsSource, resultsSource } from './Periods.ts';
import type { Reply } from './Refusal.ts';
import { request, textUpTo } from './schema.ts';

/** Results that were frozen, or those of now. */
export interface ResultsShown extends ResultsSource {
  /** Lần chốt, of a year Lần tổng hợp; 0 for the results of now. */
  readonly round: number;
  /** When and by whom it was written; blank for the results of now. ISO 8601. */
  readonly at: string;
  readonly by: string;
}

/** What Bảng điều hành and Báo cáo are drawn from. */
export interface Overview {
  readonly language: Language;
  readonly version: string;
  readonly campaign: string;
  readonly year: number;
  /** The body that reports and the one above it; blank where Cấu hình does not name them. */
  readonly organisation: string;
  readonly parent: string;
  /** Who signs the report, such as «Giám đốc»; blank where Cấu hình does not say. */
  readonly signer: string;
  /** The day on which this was read. */
  readonly today: Day;
  /** The running period; blank where Cấu hình names none that can be read. */
  readonly running: string;
  readonly shown: ResultsShown;
  /** What else can be asked for, newest first: years, then frozen periods. */
  readonly sources: readonly ResultsSource[];
  readonly results: readonly Result[];
  /** Names of all bands of the criteria by which these results were rated, best first. */
  readonly bands: readonly string[];
  readonly targets: readonly TargetProgress[];
  readonly initiatives: readonly InitiativeFact[];
  readonly tasks: readonly OpenTask[];
  /** Cells that criteria wait for; none for what was frozen. */
  readonly blanks: Few<BlankCell>;
  /** Whether whoever asks may have the tab Kết quả written. */
  readonly mayWriteResults: boolean;
  /** All units in all frozen periods, of each its last round. */
  readonly history: readonly UnitThen[];
}

/** The tab Kết quả as it was written. */
export interface ResultsWritten {
  readonly people: number;
  readonly units: number;
}

/** Phiếu chấm điểm: what each criterion gave to a person or unit. */
export interface ScoreLine {
  readonly code: string;
  readonly content: string;
  /** Points, «Không áp dụng», «Đạt» …: as the view «chi tiết» gives it. */
  readonly points: string | number;
  /** Null where the rule gives no points. */
  readonly max: number | null;
  /** Why it is so many, in words; blank where there is nothing to say. */
  readonly why: string;
  /** Căn cứ of the criterion. */
  readonly basis: string;
  /** Tự chấm, Thẩm định, Chốt as they stand in the tab; null where it is not judged in three stages. */
  readonly judgements: Judgements | null;
}

export interface ScoreForm {
  readonly side: Result['side'];
  readonly code: string;
  /** Total and rating of now, to which the lines belong. */
  readonly score: Result['score'];
  readonly rating: string;
  readonly lines: readonly ScoreLine[];
  /** What the lines give part by part, and the bonus less penalties that the total has on top. */
  readonly parts: readonly Part[];
  readonly adjusted: number;
}

/** Asks for the report with something chosen; it goes along in the page itself, so that it survives a reload. */
export const reportAsked = request({
  source: resultsSource,
  /** «staff CB01»: the score sheet of that person or unit alone; blank for the whole report. */
  whom: textUpTo(200),
});

export type ReportAsked = z.infer<typeof reportAsked>;

/** What the pages of dashboard and report can ask the script to do; anybody who may see the sheet may ask. */
export interface OverviewServer {
  /** The results of now where there are none such as are asked for. */
  openOverview(asked: ResultsSource): Reply<Overview>;
  /** From the facts of now: what was given for each criterion is not frozen. */
  scoreForms(): Reply<readonly ScoreForm[]>;
  /** Writes the results of now into the tab Kết quả, which is made if there is none; only who may edit it can. */
  writeResults(): Reply<ResultsWritten>;
  /** Opens the report in place of the dialog that is shown. */
  showReport(asked: ReportAsked): Reply<null>;
}
