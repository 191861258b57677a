import type { Served } from '../contract/Server.ts';
import { checkWorkbook, repairWorkbook } from './admin/checkWorkbook.ts';
import { deleteSample } from './admin/deleteSample.ts';
import { freezeResults } from './admin/freezeResults.ts';
import { makeCodes } from './admin/makeCodes.ts';
import { openAdmin } from './admin/openAdmin.ts';
import { openNewRound } from './admin/openNewRound.ts';
import { openPeriods } from './admin/openPeriods.ts';
import { openQuota } from './admin/openQuota.ts';
import { planNewRound } from './admin/planNewRound.ts';
import { setUpWorkbook } from './admin/setUpWorkbook.ts';
import { showCell } from './admin/showCell.ts';
import { summarizeYear } from './admin/summarizeYear.ts';
import { undoSetUp } from './admin/undoSetUp.ts';
import { onInstall } from './menu/onInstall.ts';
import { onOpen } from './menu/onOpen.ts';
import { showAdmin } from './menu/showAdmin.ts';
import { showDashboard } from './menu/showDashboard.ts';
import { showMine } from './menu/showMine.ts';
import { showRegistration } from './menu/showRegistration.ts';
import { showReview } from './menu/showReview.ts';
import { showScores } from './menu/showScores.ts';
import { showSelfTest } from './menu/showSelfTest.ts';
import { openOverview } from './overview/openOverview.ts';
import { scoreForms } from './overview/scoreForms.ts';
import { showReport } from './overview/showReport.ts';
import { selfTest } from './selftest/selfTest.ts';
import { acceptTyped } from './server/acceptTyped.ts';
import { changeState } from './server/changeState.ts';
import { editInitiative } from './server/editInitiative.ts';
import { enterJudgement } from './server/enterJudgement.ts';
import { keepDraft } from './server/keepDraft.ts';
import { myInitiatives } from './server/myInitiatives.ts';
import { openSidebar } from './server/openSidebar.ts';
import { registeredTitles } from './server/registeredTitles.ts';
import { registerInitiative } from './server/registerInitiative.ts';
import { reviewQueue } from './server/reviewQueue.ts';
import { scoreSheet } from './server/scoreSheet.ts';
import { showInitiative } from './server/showInitiative.ts';

/** What Google calls when a spreadsheet is opened or the add-on installed, and the items of the menu. */
const called = {
  onOpen,
  onInstall,
  showAdmin,
  showRegistration,
  showMine,
  showScores,
  showReview,
  showDashboard,
};

/**
 * What pages ask for: exactly the functions of the contract, and what it says that they give. **Everybody who can open the
 * sidebar can call each of these**, with whatever they like.
 */
const asked = {
  openAdmin,
  checkWorkbook,
  repairWorkbook,
  makeCodes,
  deleteSample,
  undoSetUp,
  showCell,
  setUpWorkbook,
  openPeriods,
  freezeResults,
  summarizeYear,
  openQuota,
  planNewRound,
  openNewRound,
  openOverview,
  scoreForms,
  showReport,
  showSelfTest,
  openSidebar,
  registeredTitles,
  registerInitiative,
  keepDraft,
  myInitiatives,
  editInitiative,
  changeState,
  reviewQueue,
  acceptTyped,
  showInitiative,
  scoreSheet,
  enterJudgement,
  selfTest,
} satisfies Served;

/** All but the cell functions: loaded when first called, so that cell functions do not pay for it. */
export const scriptFunctions = { ...called, ...asked };
