import {
  ICommandService,
  type IRange,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  merge,
  RANGE_TYPE,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import viConditions from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import { IRPCChannelService, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import viCore from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import viValidation from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import viFilter from '@univerjs/preset-sheets-filter/locales/vi-VN';
import { UniverSheetsFindReplacePreset } from '@univerjs/preset-sheets-find-replace';
import viFind from '@univerjs/preset-sheets-find-replace/locales/vi-VN';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import viSort from '@univerjs/preset-sheets-sort/locales/vi-VN';
import { NEVER } from 'rxjs';

/** Plugins that would evaluate formulas: here the host does. */
const CALCULATING = ['UNIVER_ENGINE_FORMULA_PLUGIN', 'SHEETS_FORMULA_PLUGIN', 'SHEET_PLUGIN'];
const NO_COMPUTING = 2;
/** A text that looks like a number is meant: «5 / 6», a code. */
const UNMARKED = { disableForceStringMark: true, disableForceStringAlert: true };

/** What the host makes nothing of: protections belong to scripts. */
const UNKNOWN = Object.fromEntries(
  ['sheet.command.add-range-protection-from-toolbar', 'sheet.contextMenu.permission'].map(id => [
    id,
    { hidden: true },
  ]),
);

/** The spreadsheet as a window shows it. It never evaluates a formula: results come from the host. */
export function newView(snapshot: IWorkbookData) {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: {
      [LocaleType.VI_VN]: merge({}, viCore, viValidation, viConditions, viFilter, viFind, viSort),
    },
    logLevel: LogLevel.WARN,
  });
  const injector = univer.__getInjector();
  // Univer's own way to calculate elsewhere expects a worker's channel; the line to the host takes its place.
  const channel = { call: () => Promise.resolve(), event: () => NEVER };
  injector.add([
    IRPCChannelService,
    { useValue: { requestChannel: () => channel, registerChannel: () => undefined } as never },
  ]);
  const presets = [
    UniverSheetsCorePreset({
      container: 'sheet',
      ribbonType: 'simple',
      menu: UNKNOWN,
      formula: { initialFormulaComputing: NO_COMPUTING },
    }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsFindReplacePreset(),
    UniverSheetsSortPreset(),
  ];
  for (const plugin of presets.flatMap(preset => preset.plugins)) {
    const [Plugin, config] = Array.isArray(plugin) ? plugin : [plugin, undefined];
    const elsewhere = CALCULATING.includes(Plugin.pluginName) ? { notExecuteFormula: true } : {};
    const unmarked = Plugin.pluginName === 'SHEET_UI_PLUGIN' ? UNMARKED : {};
    univer.registerPlugin(Plugin, { ...(config as object | undefined), ...elsewhere, ...unmarked });
  }
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshot);
  const api = FUniver.newAPI(univer);
  return { api, injector, commands: injector.get(ICommandService), workbook: api.getActiveWorkbook()! };
}

export type View = ReturnType<typeof newView>;

const REMOVE = 'sheet.command.remove-col-by-range';

/**
 * Lets the deletion of columns move ranges that are open below, too. Univer takes columns that were not selected by their
 * header for a rectangle that ends with the tab, and leaves formulas alone that reach further.
 */
export function wholeColumns({ commands }: View): void {
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id === REMOVE) (params as { range: IRange }).range.rangeType = RANGE_TYPE.COLUMN;
  });
}
