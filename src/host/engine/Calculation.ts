import type { ICommandInfo, IExecutionOptions, Injector } from '@univerjs/core';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import { isStructural } from '../sheet/Change.ts';
import { DirtyData } from './DirtyData.ts';
import { guardCalculation } from './guardCalculation.ts';
import type { Spills } from './Spills.ts';
import { core, formula, TriggerCalculationController } from './univer.ts';

/** A calculation that takes longer is not waited for: every cell function has 30 seconds. */
const LONGEST_WAIT = 40_000;
/** Milliseconds in which changes are collected. */
const COLLECTING = 10;

/**
 * Decides when the engine calculates, and knows when it has. Univer's own controller starts a tenth of a second after a
 * change, even while it still collects the dependencies of the calculation before, and two at a time spoil each other's;
 * here the next one waits for the end of the one before, and for a script that is still writing.
 */
export class Calculation {
  private readonly commands;
  private readonly dirty;
  private readonly model;
  private changes = 1;
  private started = 0;
  private calculated = 0;
  /** The last calculation that was added because spills had moved. */
  private repeated = 0;
  private running = false;
  /** Cells have moved since it began: its results would land where the cells were. */
  private isDisplaced = false;
  private timer: NodeJS.Timeout | undefined;
  /** The first calculation is one of everything… */
  private forced = true;
  /** …and waits for the first release. */
  private holders = 1;
  private waiting: (() => void)[] = [];

  /**
   * `finished` is called after each calculation, before anybody who waits for it; `spills` are the cells
   * that arrays fill; `failed` learns of a calculation that Univer could not do, which leaves all results as they were.
   */
  constructor(
    injector: Injector,
    private readonly finished: () => void,
    private readonly spills: Spills,
    private readonly failed: (error: unknown) => void,
  ) {
    this.commands = injector.get(core.ICommandService);
    this.model = injector.get(formula.FormulaDataModel);
    this.dirty = new DirtyData(injector);
    injector.get(TriggerCalculationController).dispose();
    guardCalculation(
      injector,
      error => this.fail(error),
      () => !this.isDisplaced,
    );
    this.commands.onCommandExecuted((command, options) => this.see(command, options));
  }

  /** A script begins to write: nothing is calculated before it asks for a value or ends. */
  hold(): void {
    this.holders++;
  }

  /** The script has ended. */
  release(): void {
    this.holders--;
    this.schedule();
  }

  /** Resolves when what has changed so far is calculated; false if that takes too long, or when it was stopped. */
  async settled(): Promise<boolean> {
    const wanted = this.changes;
    const end = Date.now() + LONGEST_WAIT;
    const isDue = () => this.calculated < Math.max(wanted, this.repeated);
    while (isDue() && !this.isStopped && Date.now() < end) {
      this.start();
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, end - Date.now());
        this.waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
    return !isDue();
  }

  /** Starts nothing any more. */
  stop(): void {
    this.holders = Number.POSITIVE_INFINITY;
    clearTimeout(this.timer);
  }

  private get isStopped(): boolean {
    return this.holders === Number.POSITIVE_INFINITY;
  }

  private see(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.id === formula.SetFormulaCalculationNotificationMutation.id)
      this.notified(command.params as ISetFormulaCalculationNotificationMutation);
    else if (this.dirty.add(command, options)) {
      this.changes++;
      if (isStructural(command)) this.isDisplaced = this.running;
      this.schedule();
    }
  }

  private notified({ functionsExecutedState }: ISetFormulaCalculationNotificationMutation): void {
    if (functionsExecutedState === undefined) return;
    this.running = false;
    if (this.isDisplaced) this.forced = true;
    else {
      this.calculated = this.started;
      this.repeatIfSpillsMoved();
    }
    this.isDisplaced = false;
    try {
      this.finished();
    } finally {
      for (const resume of this.waiting.splice(0)) resume();
      this.schedule();
    }
  }

  /** What it cannot do now it may do when it begins anew; a displaced one needs no excuse. */
  private fail(error: unknown): void {
    if (this.isDisplaced) return;
    this.forced = true;
    this.failed(error);
  }

  /**
   * Formulas are ordered by the cells that arrays filled before; where they fill others now, a formula that reads these may
   * have read them too early.
   */
  private repeatIfSpillsMoved(): void {
    if (!this.spills.moved()) return;
    this.repeated = ++this.changes;
    this.forced = true;
  }

  /** Starts soon what has changed, unless a script is still writing. */
  private schedule(): void {
    if (this.holders > 0 || this.running || this.calculated === this.changes) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      if (this.holders === 0) this.start();
    }, COLLECTING);
  }

  private start(): void {
    if (this.running) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.running = true;
    this.started = this.changes;
    const { id } = formula.SetFormulaCalculationStartMutation;
    const dirty = this.dirty.take();
    const forceCalculation = this.forced || dirty.forceCalculation;
    const params = { ...dirty, forceCalculation, rowData: this.model.getHiddenRowsFiltered() };
    this.forced = false;
    this.commands.syncExecuteCommand(id, params, { onlyLocal: true });
  }
}
