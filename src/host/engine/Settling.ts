import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import type {
  IActiveDirtyManagerService,
  ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import { formula } from './univer.ts';

/** A calculation that takes longer is not waited for: every cell function has 30 seconds. */
const LONGEST_WAIT = 40_000;
const STYLE_TRIGGERS = [
  'sheet.command.set-style',
  'sheet.command.set-border',
  'sheet.command.clear-selection-format',
];

/**
 * Knows whether all changes have been calculated. Univer collects changes for a tenth of a second, then calculates, and
 * starts anew when something changes meanwhile; so changes are counted, and the count at each start remembered.
 */
export class Settling {
  private changes = 0;
  private started = 0;
  private calculated = 0;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly dirty: IActiveDirtyManagerService,
    private readonly finished: () => void,
  ) {}

  /** Tells of a command; the conditions are those of Univer's TriggerCalculationController. */
  see(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === formula.SetFormulaCalculationStartMutation.id) this.started = this.changes;
    else if (command.id === formula.SetFormulaCalculationNotificationMutation.id)
      this.notify(command.params as ISetFormulaCalculationNotificationMutation);
    else if (this.dirty.get(command.id) && !this.isWithoutEffect(command, options)) this.changes++;
  }

  /** Counts a calculation that was asked for without a change. */
  expect(): void {
    this.changes++;
  }

  /** Resolves when what has changed so far is calculated; false if that takes too long. */
  async settled(): Promise<boolean> {
    const wanted = this.changes;
    const end = Date.now() + LONGEST_WAIT;
    while (this.calculated < wanted && Date.now() < end)
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, end - Date.now());
        this.waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    return this.calculated >= wanted;
  }

  private isWithoutEffect({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (id !== 'sheet.mutation.set-range-values') return false;
    const { trigger } = params as { trigger?: string };
    return options?.onlyLocal === true || (trigger !== undefined && STYLE_TRIGGERS.includes(trigger));
  }

  private notify({ functionsExecutedState }: ISetFormulaCalculationNotificationMutation): void {
    const { STOP_EXECUTION } = formula.FormulaExecutedStateType;
    if (functionsExecutedState === undefined || functionsExecutedState === STOP_EXECUTION) return;
    this.calculated = this.started;
    this.finished();
    for (const resume of this.waiting.splice(0)) resume();
  }
}
