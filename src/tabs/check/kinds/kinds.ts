import type { Fault, Said, Wording } from '../Fault.ts';
import * as brokenFormula from './brokenFormula.ts';
import * as councilWithoutChair from './councilWithoutChair.ts';
import * as criteriaFault from './criteriaFault.ts';
import * as criteriaNote from './criteriaNote.ts';
import * as departmentWithoutUnit from './departmentWithoutUnit.ts';
import * as duplicateCode from './duplicateCode.ts';
import * as editedByHand from './editedByHand.ts';
import * as endedDocument from './endedDocument.ts';
import * as initiativeWithoutNumber from './initiativeWithoutNumber.ts';
import * as missingCode from './missingCode.ts';
import * as missingColumn from './missingColumn.ts';
import * as missingFormula from './missingFormula.ts';
import * as missingTab from './missingTab.ts';
import * as personWithoutUnit from './personWithoutUnit.ts';
import * as rowsOutside from './rowsOutside.ts';
import * as scoreRange from './scoreRange.ts';
import * as sharesTotal from './sharesTotal.ts';
import * as taskWithoutDeadline from './taskWithoutDeadline.ts';
import * as typedOverFormula from './typedOverFormula.ts';
import * as unitWithoutHead from './unitWithoutHead.ts';
import * as unknownCode from './unknownCode.ts';
import * as unreadableCeiling from './unreadableCeiling.ts';
import * as unreadableSetting from './unreadableSetting.ts';
import * as unreadableValue from './unreadableValue.ts';
import * as untidyCode from './untidyCode.ts';

/** How each kind of fault is found: what makes everything wrong first. */
export const finds = {
  missingTab: missingTab.find,
  missingColumn: missingColumn.find,
  criteriaFault: criteriaFault.find,
  scoreRange: scoreRange.find,
  brokenFormula: brokenFormula.find,
  typedOverFormula: typedOverFormula.find,
  missingFormula: missingFormula.find,
  rowsOutside: rowsOutside.find,
  duplicateCode: duplicateCode.find,
  missingCode: missingCode.find,
  untidyCode: untidyCode.find,
  personWithoutUnit: personWithoutUnit.find,
  departmentWithoutUnit: departmentWithoutUnit.find,
  unknownCode: unknownCode.find,
  unitWithoutHead: unitWithoutHead.find,
  councilWithoutChair: councilWithoutChair.find,
  unreadableValue: unreadableValue.find,
  unreadableSetting: unreadableSetting.find,
  unreadableCeiling: unreadableCeiling.find,
  taskWithoutDeadline: taskWithoutDeadline.find,
  initiativeWithoutNumber: initiativeWithoutNumber.find,
  sharesTotal: sharesTotal.find,
  editedByHand: editedByHand.find,
  criteriaNote: criteriaNote.find,
  endedDocument: endedDocument.find,
};

export type FindingKind = keyof typeof finds;

/** Those whose faults differ in nothing but the row that they name. */
export const rowByRow: readonly FindingKind[] = [
  'missingCode',
  'personWithoutUnit',
  'taskWithoutDeadline',
  'initiativeWithoutNumber',
];

type FieldsOf<Kind extends FindingKind> = ReturnType<(typeof finds)[Kind]>[number]['fields'];

/** A fault of its kind. */
export type Finding<Kinds extends FindingKind = FindingKind> = {
  [Kind in Kinds]: { readonly kind: Kind } & Fault<FieldsOf<Kind>>;
}[Kinds];

/** What is said of each kind; apart, so that it is not loaded by whoever only finds. */
export const words: { readonly [Kind in FindingKind]: Wording<FieldsOf<Kind>> } = {
  missingTab: missingTab.words,
  missingColumn: missingColumn.words,
  criteriaFault: criteriaFault.words,
  scoreRange: scoreRange.words,
  brokenFormula: brokenFormula.words,
  typedOverFormula: typedOverFormula.words,
  missingFormula: missingFormula.words,
  rowsOutside: rowsOutside.words,
  duplicateCode: duplicateCode.words,
  missingCode: missingCode.words,
  untidyCode: untidyCode.words,
  personWithoutUnit: personWithoutUnit.words,
  departmentWithoutUnit: departmentWithoutUnit.words,
  unknownCode: unknownCode.words,
  unitWithoutHead: unitWithoutHead.words,
  councilWithoutChair: councilWithoutChair.words,
  unreadableValue: unreadableValue.words,
  unreadableSetting: unreadableSetting.words,
  unreadableCeiling: unreadableCeiling.words,
  taskWithoutDeadline: taskWithoutDeadline.words,
  initiativeWithoutNumber: initiativeWithoutNumber.words,
  sharesTotal: sharesTotal.words,
  editedByHand: editedByHand.words,
  criteriaNote: criteriaNote.words,
  endedDocument: endedDocument.words,
};

export function wordsOf<Kind extends FindingKind>({ kind, fields, repair }: Finding<Kind>): Said {
  return words[kind](fields, repair);
}
