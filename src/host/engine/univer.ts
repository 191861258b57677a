import { createRequire } from 'node:module';

/*
 * Univer as CommonJS: its ES modules do not load in Node (a named export of opentype.js is missing). One copy of each
 * package, or the classes of two copies do not know each other.
 */
const load = createRequire(import.meta.url);

export const core = load('@univerjs/core') as typeof import('@univerjs/core');
export const formula = load('@univerjs/engine-formula') as typeof import('@univerjs/engine-formula');

const { UniverDocsPlugin } = load('@univerjs/docs') as typeof import('@univerjs/docs');
const { UniverSheetsPlugin } = load('@univerjs/sheets') as typeof import('@univerjs/sheets');
const sheetsFormula = load('@univerjs/sheets-formula') as typeof import('@univerjs/sheets-formula');
export const { TriggerCalculationController } = sheetsFormula;
const { UniverSheetsFormulaPlugin } = sheetsFormula;
const { UniverSheetsNumfmtPlugin } = load(
  '@univerjs/sheets-numfmt',
) as typeof import('@univerjs/sheets-numfmt');
const { UniverSheetsDataValidationPlugin } = load(
  '@univerjs/sheets-data-validation',
) as typeof import('@univerjs/sheets-data-validation');
const { UniverSheetsConditionalFormattingPlugin } = load(
  '@univerjs/sheets-conditional-formatting',
) as typeof import('@univerjs/sheets-conditional-formatting');

type Univer = InstanceType<typeof core.Univer>;

/** An engine without a page. Nothing is calculated before it is asked for: own functions have to be known first. */
export function newUniver(): Univer {
  const univer = new core.Univer({
    locale: core.LocaleType.EN_US,
    locales: { [core.LocaleType.EN_US]: {} },
    logLevel: core.LogLevel.SILENT,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(formula.UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: NO_COMPUTING });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  return univer;
}

const NO_COMPUTING = 2;
