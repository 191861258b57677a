import type { ICommandInfo, IExecutionOptions, Injector } from '@univerjs/core';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import { core, formula, TriggerCalculationController } from './univer.ts';

/** A calculation that takes longer is not waited for: every cell function has 30 seconds. */
const LONGEST_WAIT = 40_000;
/** Commands that change looks only; the condition is that of Univer's TriggerCalculationController. */
const LOOKS = ['sheet.command.set-style', 'sheet.command.set-border', 'sheet.command.clear-selection-format'];

/**
 * Decides when the engine calculates, and knows when it has. Univer starts a tenth of a second after a change, even
 * while it still collects the dependencies of the calculation before, and two at a time spoil each other's; here the
 * next one waits for the end of the one before, and for a script that is still writing.
 */
export class Calculation {
  private readonly commands;
  private readonly dirty;
  private readonly trigger;
  private changes = 1;
  private started = 0;
  private calculated = 0;
  private running = false;
  private asked = 0;
  private asking = false;
  /** The first calculation is one of everything… */
  private forced = true;
  /** …and waits for the first release. */
  private holders = 1;
  private known = '{}';
  private waiting: (() => void)[] = [];

  /**
   * `finished` is called after each calculation, before anybody who waits for it; `spills` tells which cells arrays fill.
   */
  constructor(
    injector: Injector,
    private readonly finished: () => void,
    private readonly spills: () => string,
  ) {
    this.commands = injector.get(core.ICommandService);
    this.dirty = injector.get(formula.IActiveDirtyManagerService);
    // Its timer is private, and the only way to hold it back.
    this.trigger = injector.get(TriggerCalculationController) as unknown as {
      _setTimeoutKey: NodeJS.Timeout;
    };
    this.commands.onCommandExecuted((command, options) => this.see(command, options));
  }

  /** A script begins to write: nothing is calculated before it asks for a value or ends. */
  hold(): void {
    this.holders++;
  }

  /** The script has ended. */
  release(): void {
    this.holders--;
    this.next();
  }

  /** Resolves when what has changed so far is calculated; false if that takes too long. */
  async settled(): Promise<boolean> {
    const wanted = this.changes;
    const end = Date.now() + LONGEST_WAIT;
    if (this.calculated < wanted && !this.running) this.ask();
    while (this.calculated < wanted && Date.now() < end)
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, end - Date.now());
        this.waiting.push(() => {
          clearTimeout(timer);
          if (this.calculated < wanted && !this.running) this.ask();
          resolve();
        });
      });
    return this.calculated >= wanted;
  }

  private see(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.id === formula.SetFormulaCalculationStartMutation.id) {
      this.started = this.changes;
      this.running = true;
    } else if (command.id === formula.SetFormulaCalculationNotificationMutation.id)
      this.notified(command.params as ISetFormulaCalculationNotificationMutation);
    else if (this.dirty.get(command.id) && !isWithoutEffect(command, options)) {
      this.changes++;
      if (this.running || (this.holders > 0 && !this.asking)) this.postpone();
    }
  }

  /** Stops the timer that Univer sets, or is about to set, for this command. */
  private postpone(): void {
    const { asked } = this;
    queueMicrotask(() => {
      if (this.asked === asked) clearTimeout(this.trigger._setTimeoutKey);
    });
  }

  private notified({ functionsExecutedState }: ISetFormulaCalculationNotificationMutation): void {
    if (functionsExecutedState === undefined) return;
    this.running = false;
    this.calculated = this.started;
    this.repeatIfSpillsMoved();
    this.finished();
    for (const resume of this.waiting.splice(0)) resume();
    this.next();
  }

  /**
   * Univer orders formulas by the cells that arrays filled before; where they fill others now, a formula may have read
   * them too early.
   */
  private repeatIfSpillsMoved(): void {
    const spills = this.spills();
    if (spills === this.known) return;
    this.known = spills;
    this.forced = true;
    this.changes++;
  }

  /** Starts what was held back. */
  private next(): void {
    if (this.holders === 0 && !this.running && this.calculated < this.changes) this.ask();
  }

  /** Makes Univer calculate what has changed; it collects for a tenth of a second. */
  private ask(): void {
    const { id } = formula.SetTriggerFormulaCalculationStartMutation;
    const params = { forceCalculation: this.forced, commands: [] };
    this.forced = false;
    this.asked++;
    this.asking = true;
    this.commands.syncExecuteCommand(id, params, { onlyLocal: true });
    this.asking = false;
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
