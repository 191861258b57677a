import { guardCommands } from './guardCommands.ts';
import { loadBundle } from './loadBundle.ts';

/*
 * Univer from the bundle that the build has made of `packages.ts`: in Node its ES modules do not load (a named export
 * of opentype.js is missing), and one copy of each package must serve all. This module stands in src while it is tested,
 * in .cache when it is built.
 */
const packages = loadBundle(
  new URL(import.meta.url.replace(/(src\/host\/engine|\.cache\/[^/]*)\/[^/]*$/, '.cache/univer/univer.cjs')),
) as typeof import('./packages.ts');

export const {
  ConditionalFormattingRuleModel,
  core,
  formula,
  SheetDataValidationModel,
  TriggerCalculationController,
} = packages;

/**
 * An engine without a page. Nothing is calculated before it is asked for: own functions have to be known first. `failed`
 * gets what goes wrong where nobody else would hear of it.
 */
export function newUniver(failed: (error: unknown) => void): InstanceType<typeof core.Univer> {
  const univer = new core.Univer({
    locale: core.LocaleType.EN_US,
    locales: { [core.LocaleType.EN_US]: {} },
    logLevel: core.LogLevel.SILENT,
  });
  guardCommands(univer.__getInjector().get(core.ICommandService), failed);
  univer.registerPlugin(packages.UniverDocsPlugin);
  univer.registerPlugin(formula.UniverFormulaEnginePlugin);
  univer.registerPlugin(packages.UniverSheetsPlugin);
  univer.registerPlugin(packages.UniverSheetsFormulaPlugin, { initialFormulaComputing: NO_COMPUTING });
  univer.registerPlugin(packages.UniverSheetsNumfmtPlugin);
  univer.registerPlugin(packages.UniverSheetsDataValidationPlugin);
  univer.registerPlugin(packages.UniverSheetsConditionalFormattingPlugin);
  return univer;
}

const NO_COMPUTING = 2;
