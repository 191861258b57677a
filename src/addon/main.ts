import type { CellFunction } from './functions/CellFunction.ts';
import { descriptor as CHECK_CRITERIA } from './functions/CHECK_CRITERIA.ts';
import { descriptor as COUNT_INITIATIVES } from './functions/COUNT_INITIATIVES.ts';
import { descriptor as COUNT_TASKS } from './functions/COUNT_TASKS.ts';
import { descriptor as SCORE_STAFF } from './functions/SCORE_STAFF.ts';
import { descriptor as SCORE_UNIT } from './functions/SCORE_UNIT.ts';

/*
 * The only list of what may be called from outside. The build makes the entry of the bundle and the top-level
 * functions of Code.js from it; nothing else can be reached.
 */

/** Cell functions, in the order in which people are shown them; each is `functions/NAME.ts`. */
export const cellFunctions: readonly CellFunction[] = [
  SCORE_STAFF,
  SCORE_UNIT,
  COUNT_INITIATIVES,
  COUNT_TASKS,
  CHECK_CRITERIA,
];

/**
 * What Google, the menu and pages call, by the module that exports it. Loaded when first called, so that cell functions
 * do not pay for it. **Everybody who can open the sidebar can call each of these.**
 */
export const scriptFunctions: Readonly<Record<string, string>> = {
  onOpen: './menu/onOpen.ts',
  onInstall: './menu/onInstall.ts',
  openAdmin: './admin/openAdmin.ts',
  checkWorkbook: './admin/checkWorkbook.ts',
  repairWorkbook: './admin/repairWorkbook.ts',
  makeCodes: './admin/makeCodes.ts',
  deleteSample: './admin/deleteSample.ts',
  undoSetUp: './admin/undoSetUp.ts',
  showCell: './admin/showCell.ts',
  setUpWorkbook: './admin/setUpWorkbook.ts',
  showAdmin: './menu/showAdmin.ts',
  showRegistration: './menu/showRegistration.ts',
  showMine: './menu/showMine.ts',
  showScores: './menu/showScores.ts',
  showReview: './menu/showReview.ts',
  openPeriods: './admin/openPeriods.ts',
  freezeResults: './admin/freezeResults.ts',
  summarizeYear: './admin/summarizeYear.ts',
  openQuota: './admin/openQuota.ts',
  planNewRound: './admin/planNewRound.ts',
  openNewRound: './admin/openNewRound.ts',
  showDashboard: './menu/showDashboard.ts',
  openOverview: './overview/openOverview.ts',
  scoreForms: './overview/scoreForms.ts',
  showReport: './overview/showReport.ts',
  showSelfTest: './menu/showSelfTest.ts',
  openSidebar: './server/openSidebar.ts',
  registeredTitles: './server/registeredTitles.ts',
  registerInitiative: './server/registerInitiative.ts',
  keepDraft: './server/keepDraft.ts',
  myInitiatives: './server/myInitiatives.ts',
  editInitiative: './server/editInitiative.ts',
  changeState: './server/changeState.ts',
  reviewQueue: './server/reviewQueue.ts',
  acceptTyped: './server/acceptTyped.ts',
  showInitiative: './server/showInitiative.ts',
  scoreSheet: './server/scoreSheet.ts',
  enterJudgement: './server/enterJudgement.ts',
  selfTest: './selftest/selfTest.ts',
};
