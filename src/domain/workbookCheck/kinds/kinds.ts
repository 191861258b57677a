import { brokenFormula } from './brokenFormula.ts';
import { criteriaFault } from './criteriaFault.ts';
import { criteriaNote } from './criteriaNote.ts';
import { duplicateCode } from './duplicateCode.ts';
import { editedByHand } from './editedByHand.ts';
import { initiativeWithoutNumber } from './initiativeWithoutNumber.ts';
import { missingCode } from './missingCode.ts';
import { missingColumn } from './missingColumn.ts';
import { missingFormula } from './missingFormula.ts';
import { missingTab } from './missingTab.ts';
import { personWithoutUnit } from './personWithoutUnit.ts';
import { rowsOutside } from './rowsOutside.ts';
import { scoreRange } from './scoreRange.ts';
import { sharesTotal } from './sharesTotal.ts';
import { taskWithoutDeadline } from './taskWithoutDeadline.ts';
import { typedOverFormula } from './typedOverFormula.ts';
import { unitWithoutHead } from './unitWithoutHead.ts';
import { unknownCode } from './unknownCode.ts';
import { unreadableSetting } from './unreadableSetting.ts';
import { unreadableValue } from './unreadableValue.ts';
import { untidyCode } from './untidyCode.ts';

/** Every kind of fault that the check finds: what makes everything wrong first. */
export const kinds = {
  missingTab,
  missingColumn,
  criteriaFault,
  scoreRange,
  brokenFormula,
  typedOverFormula,
  missingFormula,
  rowsOutside,
  duplicateCode,
  missingCode,
  untidyCode,
  personWithoutUnit,
  unknownCode,
  unitWithoutHead,
  unreadableValue,
  unreadableSetting,
  taskWithoutDeadline,
  initiativeWithoutNumber,
  sharesTotal,
  editedByHand,
  criteriaNote,
};

export type FindingKind = keyof typeof kinds;
