import type { Served } from '../contract/Server.ts';
import { acceptTyped } from './council/acceptTyped.ts';
import { councilRoom } from './council/councilRoom.ts';
import { dossierData } from './council/dossierData.ts';
import { handInSheet } from './council/handInSheet.ts';
import { reviewQueue } from './council/reviewQueue.ts';
import { onInstall, onOpen } from './menu/onOpen.ts';
import {
  showAdmin,
  showCheck,
  showDashboard,
  showDossier,
  showMine,
  showRegistration,
  showReport,
  showReview,
  showScores,
  showScreen,
  showSelfTest,
} from './menu/pages.ts';
import { openOverview } from './overview/openOverview.ts';
import { writeResults } from './overview/resultSheet/writeResults.ts';
import { scoreForms } from './overview/scoreForms.ts';
import { freezeResults } from './periods/freezeResults.ts';
import { openNewRound } from './periods/newRound/openNewRound.ts';
import { planNewRound } from './periods/newRound/roundPlan.ts';
import { openPeriods } from './periods/periodsData.ts';
import { summarizeYear } from './periods/summarizeYear.ts';
import { erasePersonalData, planErasure } from './privacy/erasure.ts';
import { openQuota } from './quota/openQuota.ts';
import { settleQuota } from './quota/settleQuota.ts';
import { changeState } from './register/changeState.ts';
import { keepDraft } from './register/draft.ts';
import { editInitiative } from './register/editInitiative.ts';
import { myInitiatives } from './register/myInitiatives.ts';
import { openSidebar } from './register/openSidebar.ts';
import { recognisedInitiatives } from './register/recognisedInitiatives.ts';
import { registeredTitles } from './register/registeredTitles.ts';
import { registerInitiative } from './register/registerInitiative.ts';
import { showInitiative } from './register/showInitiative.ts';
import { checkWorkbook, repairWorkbook, showCell } from './repair/checkWorkbook.ts';
import { enterJudgement } from './scores/enterJudgement.ts';
import { madeOf } from './scores/madeOf.ts';
import { ownTable, writeScoring } from './scores/ownTable.ts';
import { scoreSheet } from './scores/scoreSheet.ts';
import { selfTest } from './selftest/selfTest.ts';
import { makeCodes } from './setup/makeCodes.ts';
import { openAdmin } from './setup/openAdmin.ts';
import { deleteSample } from './setup/sample/deleteSample.ts';
import { setRegion } from './setup/setRegion.ts';
import { setUpWorkbook } from './setup/setUpWorkbook.ts';
import { undoSetUp } from './undo/undoSetUp.ts';
import { myWork } from './work/myWork.ts';

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
  setRegion,
  makeCodes,
  deleteSample,
  undoSetUp,
  showCell,
  setUpWorkbook,
  openPeriods,
  freezeResults,
  summarizeYear,
  openQuota,
  settleQuota,
  planNewRound,
  openNewRound,
  planErasure,
  erasePersonalData,
  openOverview,
  scoreForms,
  writeResults,
  showReport,
  showSelfTest,
  showScreen,
  showCheck,
  openSidebar,
  registeredTitles,
  recognisedInitiatives,
  myWork,
  registerInitiative,
  keepDraft,
  myInitiatives,
  editInitiative,
  changeState,
  reviewQueue,
  councilRoom,
  handInSheet,
  dossierData,
  showDossier,
  acceptTyped,
  showInitiative,
  scoreSheet,
  madeOf,
  ownTable,
  writeScoring,
  enterJudgement,
  selfTest,
} satisfies Served;

/** All but the cell functions: loaded when first called, so that cell functions do not pay for it. */
export const scriptFunctions = { ...called, ...asked };
