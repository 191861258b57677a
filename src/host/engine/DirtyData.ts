import type { ICommandInfo, IExecutionOptions, Injector } from '@univerjs/core';
import type { IFormulaDirtyData } from '@univerjs/engine-formula';
import { core, formula } from './univer.ts';

/** Commands that change looks only; the condition is that of Univer's TriggerCalculationController. */
const LOOKS = ['sheet.command.set-style', 'sheet.command.set-border', 'sheet.command.clear-selection-format'];

const nothing = (): IFormulaDirtyData => ({
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
  forceCalculation: false,
});

/** What the next calculation has to look at, collected from the changes since the one before. */
export class DirtyData {
  private readonly conversions;
  private collected = nothing();

  constructor(injector: Injector) {
    this.conversions = injector.get(formula.IActiveDirtyManagerService);
  }

  /** Notes what a change makes dirty; false if that is nothing. */
  add(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
    const conversion = this.conversions.get(command.id);
    if (!conversion || isWithoutEffect(command, options)) return false;
    const { dirtyRanges = [], ...maps } = conversion.getDirtyData(command);
    const { collected } = this;
    this.collected = core.merge({}, collected, maps);
    this.collected.dirtyRanges = [...collected.dirtyRanges, ...dirtyRanges];
    return true;
  }

  /** Hands it over. */
  take(): IFormulaDirtyData {
    const { collected } = this;
    this.collected = nothing();
    return collected;
  }
}

function isWithoutEffect(
  { id, params }: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
): boolean {
  if (id !== 'sheet.mutation.set-range-values') return false;
  const { trigger } = params as { trigger?: string };
  return options?.onlyLocal === true || (trigger !== undefined && LOOKS.includes(trigger));
}
