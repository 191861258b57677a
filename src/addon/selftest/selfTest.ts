import { type SelfTestFindings, selfTestStep } from '../../contract/SelfTest.ts';
import { refuse } from '../call/Refused.ts';
import { anybody, served } from '../call/served.ts';
import { languageIn } from '../settings/language.ts';
import { questions } from './questions/questions.ts';
import { makeScratchTab, scratchTab } from './scratchTab.ts';
import { putTables } from './tables.ts';

/**
 * Asks the service what its guides leave open, in a tab of its own: `begin` writes, `read` gives what the cells show, as
 * often as some are still calculating, `end` removes the tab. Only who may add tabs can do it.
 */
export const selfTest = served(
  { takes: selfTestStep, by: anybody, alone: 'settled' },
  (spreadsheet, step): SelfTestFindings => {
    if (step === 'read') return read(spreadsheet);
    remove(spreadsheet);
    if (step === 'begin') {
      const scratch = makeScratchTab(spreadsheet);
      putTables(scratch);
      for (const { prepare } of questions) attempt(() => prepare?.(scratch));
    }
    return { findings: [], isCalculating: false, language: languageIn(spreadsheet) };
  },
);

function read(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): SelfTestFindings {
  const scratch = scratchTab(spreadsheet) ?? refuse('missingTab', { tab: 'Kiểm tra tạm' });
  const answers = questions.map(({ id, expected, answer }) => ({
    id,
    expected,
    found: attempt(() => answer(scratch)),
  }));
  return {
    findings: answers.map(({ found, ...rest }) => ({ ...rest, found: found ?? '' })),
    isCalculating: answers.some(({ found }) => found === undefined),
    language: languageIn(spreadsheet),
  };
}

/** What fails is an answer, too. */
function attempt<Value>(work: () => Value): Value | string {
  try {
    return work();
  } catch (error) {
    return `Error: ${(error as Error).message}`;
  }
}

function remove(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const left = scratchTab(spreadsheet);
  if (left) spreadsheet.deleteSheet(left);
}
