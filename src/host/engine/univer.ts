import type { ICommandInfo, ICommandService } from '@univerjs/core';
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
  readXlsx,
  SheetDataValidationModel,
  SheetsFilterService,
  TriggerCalculationController,
  writeXlsx,
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
  univer.registerPlugin(packages.UniverSheetsFilterPlugin);
  return univer;
}

const NO_COMPUTING = 2;

/** Changes of cells. */
const CELLS = /^sheet\.mutation\./;

/** What Univer keeps to itself: the commands that are being executed. */
interface Internals {
  readonly _commandExecutionStack: Readonly<ICommandInfo>[];
}

/**
 * Keeps what is thrown where commands are executed from doing harm elsewhere: one listener's error does not keep the change
 * from the others, and a command that fails is not taken for the cause of later ones. `failed` gets what nobody else
 * would. To be called before anything listens.
 */
function guardCommands(commands: ICommandService, failed: (error: unknown) => void): void {
  const { onCommandExecuted, executeCommand, syncExecuteCommand } = commands;
  const { _commandExecutionStack: stack } = commands as unknown as Internals;
  commands.onCommandExecuted = listener =>
    onCommandExecuted.call(commands, (command, options) => {
      try {
        listener(command, options);
      } catch (error) {
        failed(error);
      }
    });
  commands.syncExecuteCommand = ((...given: Parameters<typeof syncExecuteCommand>) => {
    const depth = stack.length;
    try {
      return syncExecuteCommand.apply(commands, given);
    } catch (error) {
      stack.splice(depth);
      throw error;
    }
  }) as typeof syncExecuteCommand;
  commands.executeCommand = ((...given: Parameters<typeof executeCommand>) => {
    // Made while another one is under way, it would be heard of only after that: windows would make it in another order.
    if (CELLS.test(given[0])) return Promise.resolve(commands.syncExecuteCommand(...given));
    const before = stack.length;
    const result = executeCommand.apply(commands, given);
    const own = stack[before];
    result.catch(error => {
      const at = own ? stack.indexOf(own) : -1;
      if (at >= 0) stack.splice(at, 1);
      failed(error);
    });
    return result;
  }) as typeof executeCommand;
}
