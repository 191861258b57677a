import type { Question } from '../scratchTab.ts';
import { appendedTexts } from './appendedTexts.ts';
import { bareTexts } from './bareTexts.ts';
import { blockedSpill } from './blockedSpill.ts';
import { errorCells } from './errorCells.ts';
import { keptTexts } from './keptTexts.ts';
import { library } from './library.ts';
import { mayEditRange } from './mayEditRange.ts';
import { omittedArguments } from './omittedArguments.ts';
import { refusedChoice } from './refusedChoice.ts';
import { region } from './region.ts';
import { sameUser } from './sameUser.ts';
import { sheetValues } from './sheetValues.ts';

/** Every question; the order is that of the page. */
export const questions: readonly Question[] = [
  keptTexts,
  bareTexts,
  appendedTexts,
  errorCells,
  omittedArguments,
  blockedSpill,
  sheetValues,
  mayEditRange,
  refusedChoice,
  sameUser,
  region,
  library,
];
