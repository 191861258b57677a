import type { Argument } from '../engine/ownFunction.ts';
import type { Mode } from '../sheet/Operations.ts';
import type { Language } from '../texts.ts';
import { declaredFunctions } from './functionsOf.ts';
import { Pool } from './Pool.ts';
import type { ServiceCall } from './Thread.ts';
import { type Built, Thread } from './Thread.ts';

/** Apps Script stops a cell function after 30 seconds and any other execution after six minutes. */
export const LIMITS: Readonly<Record<Mode, number>> = {
  cell: 30_000,
  open: 30_000,
  menu: 360_000,
  page: 360_000,
};
/** Apps Script runs up to thirty at once; four show what can go wrong with several. */
const MOST_SCRIPTS = 4;

/** Who started an execution: the e-mail of the person, and the window; both `''` for the host itself. */
export interface Caller {
  readonly user: string;
  readonly window: string;
  /** Of their account; Vietnamese if it is left out. */
  readonly locale?: Language;
}

/** The host itself. */
export const NOBODY: Caller = { user: '', window: '' };

/** What executions need from the host. */
export interface ExecutionHost {
  /** Answers what a script asks. */
  answer(call: ServiceCall, caller: Caller): Promise<string>;
  /** A script, not a cell function, begins. */
  began(): void;
  /** It has ended: what it held is given back. */
  ended(job: number): void;
  /** The message for the person whose function was stopped. */
  timedOut(name: string, seconds: number): string;
  /** The message where the thread of the function has ended. */
  died(name: string): string;
}

/**
 * Runs functions of the built script. Cell functions have a thread of their own: a script may wait for a calculation
 * that needs them.
 */
export class Executions {
  private readonly callers = new Map<number, Caller>();
  private readonly cells: Pool;
  private readonly scripts: Pool;
  private declared: Promise<ReadonlySet<string>> | undefined;
  private last = 0;

  constructor(
    private readonly built: Built,
    private readonly host: ExecutionHost,
    private readonly limits = LIMITS,
  ) {
    const thread = () => new Thread(built, call => host.answer(call, this.callers.get(call.job)!));
    this.cells = new Pool(1, thread);
    this.scripts = new Pool(MOST_SCRIPTS, thread);
  }

  /** The result of a cell function; rejects with what it threw. `args` is JSON. */
  async cell(name: string, args: string): Promise<Argument> {
    return JSON.parse(await this.run('cell', name, args, NOBODY)) as Argument;
  }

  /** The result as JSON of a function called for a cell, from a menu, at opening or by a page. */
  async run(mode: Mode, name: string, args: string, caller: Caller): Promise<string> {
    if ((mode === 'menu' || mode === 'page') && !(await this.isDeclared(name)))
      throw new Error(`Script function not found: ${name}`);
    const id = ++this.last;
    const timeout = this.limits[mode];
    this.callers.set(id, caller);
    const pool = mode === 'cell' ? this.cells : this.scripts;
    const isScript = mode !== 'cell';
    const outcome = await pool
      .with(async thread => {
        if (isScript) this.host.began();
        const ended = await thread.run({ id, mode, name, args, timeout });
        if (isScript) this.host.ended(id);
        return ended;
      })
      .finally(() => this.callers.delete(id));
    if ('value' in outcome) return outcome.value;
    if ('error' in outcome) throw new Error(outcome.error);
    throw new Error('died' in outcome ? this.host.died(name) : this.host.timedOut(name, timeout / 1000));
  }

  private async isDeclared(name: string): Promise<boolean> {
    this.declared ??= declaredFunctions(this.built.code);
    return (await this.declared).has(name);
  }

  async stop(): Promise<void> {
    await Promise.all([this.cells.stop(), this.scripts.stop()]);
  }
}
