export * as core from '@univerjs/core';
export { UniverDocsPlugin } from '@univerjs/docs';
export * as formula from '@univerjs/engine-formula';
export { UniverSheetsPlugin } from '@univerjs/sheets';
export {
  ConditionalFormattingRuleModel,
  UniverSheetsConditionalFormattingPlugin,
} from '@univerjs/sheets-conditional-formatting';
export {
  SheetDataValidationModel,
  UniverSheetsDataValidationPlugin,
} from '@univerjs/sheets-data-validation';
export { SheetsFilterService, UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
export { TriggerCalculationController, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
export { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
export { readXlsx, writeXlsx } from 'hucre/xlsx';
