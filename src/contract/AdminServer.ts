import type { CellRequest, CheckResult, RepairRequest, RepairResult } from './AdminCheck.ts';
import type {
  AdminOverview,
  CodesMade,
  SampleDeleted,
  SetUpProgress,
  SetUpRequest,
  Undone,
} from './AdminSetUp.ts';
import type {
  Freezing,
  NewRound,
  NewRoundOutcome,
  PeriodsData,
  PeriodsOutcome,
  ResultsSource,
  RoundPlan,
  Summing,
} from './Periods.ts';
import type { ErasureAsked, ErasureOutcome, ErasurePlan, PersonAsked } from './PersonalData.ts';
import type { QuotaData, Settling, SettlingOutcome } from './QuotaData.ts';
import type { Reply } from './Refusal.ts';

/**
 * What the page «Thiết lập và kiểm tra» can ask the script to do. What changes something refuses, with `readOnly`, whoever
 * may not edit the protected tab Cấu hình.
 */
export interface AdminServer {
  openAdmin(): Reply<AdminOverview>;
  setUpWorkbook(asked: SetUpRequest): Reply<SetUpProgress>;
  /** Changes nothing; anybody may ask. */
  checkWorkbook(): Reply<CheckResult>;
  repairWorkbook(asked: RepairRequest): Reply<RepairResult>;
  /** Gives the spreadsheet the locale and the time zone of Viet Nam. */
  setRegion(): Reply<null>;
  makeCodes(): Reply<CodesMade>;
  deleteSample(): Reply<SampleDeleted>;
  /** Takes back the last bulk change. */
  undoSetUp(): Reply<Undone>;
  /** Opens the page of the self-test. */
  showSelfTest(): Reply<null>;
  /** Selects a cell in the sheet; anybody may ask. */
  showCell(asked: CellRequest): Reply<null>;
  openPeriods(): Reply<PeriodsData>;
  freezeResults(asked: Freezing): Reply<PeriodsOutcome>;
  summarizeYear(asked: Summing): Reply<PeriodsOutcome>;
  openQuota(asked: ResultsSource): Reply<QuotaData>;
  settleQuota(asked: Settling): Reply<SettlingOutcome>;
  planNewRound(): Reply<RoundPlan>;
  openNewRound(asked: NewRound): Reply<NewRoundOutcome>;
  planErasure(asked: PersonAsked): Reply<ErasurePlan>;
  erasePersonalData(asked: ErasureAsked): Reply<ErasureOutcome>;
}
