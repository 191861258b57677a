import type { Question } from '../scratchTab.ts';
import { appendedTexts } from './appendedTexts.ts';
import { bareTexts } from './bareTexts.ts';
import { blankResults } from './blankResults.ts';
import { blockedSpill } from './blockedSpill.ts';
import { errorCells } from './errorCells.ts';
import { keptTexts } from './keptTexts.ts';
import { library } from './library.ts';
import { mayEditRange } from './mayEditRange.ts';
import { omittedArguments } from './omittedArguments.ts';
import { protectionEditors } from './protectionEditors.ts';
import { readAtOnce } from './readAtOnce.ts';
import { refusedChoice } from './refusedChoice.ts';
import { region } from './region.ts';
import { rowsAdded } from './rowsAdded.ts';
import { sameUser } from './sameUser.ts';
import { sheetValues } from './sheetValues.ts';
import { typedTexts } from './typedTexts.ts';
import { untouchedFormat } from './untouchedFormat.ts';
import { writtenMoment } from './writtenMoment.ts';

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
  typedTexts,
  writtenMoment,
  readAtOnce,
  protectionEditors,
  untouchedFormat,
  rowsAdded,
  blankResults,
];
