import { MessageChannel, Worker } from 'node:worker_threads';
import type { Job } from '../sheet/Operations.ts';

/** Of a thread, in MB: without it V8 lets garbage pile up for as long as the machine has room. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 48 };

/** Beyond the time limit of a job: the thread itself hangs and is replaced. */
const GRACE = 5_000;

/** The built files that a thread runs. */
export interface Built {
  /** The bundled `worker.ts`. */
  readonly worker: string;
  /** The bundled services. */
  readonly services: string;
  /** Code.js, as clasp pushes it. */
  readonly code: string;
}

/** A worker thread that runs one execution at a time. */
export class Thread {
  private readonly worker: Worker;
  private running: { readonly id: number; readonly end: (outcome: Ending) => void } | undefined;
  dead = false;

  constructor(built: Built, answer: (call: ServiceCall) => Promise<string>) {
    const flag = new SharedArrayBuffer(4);
    const answered = new Int32Array(flag);
    const { port1, port2 } = new MessageChannel();
    port1.on('message', async (call: ServiceCall) => {
      port1.postMessage(await answer(call));
      Atomics.store(answered, 0, 1);
      Atomics.notify(answered, 0);
    });
    const workerData = { services: built.services, code: built.code, port: port2, flag };
    this.worker = new Worker(built.worker, { workerData, transferList: [port2], resourceLimits });
    this.worker.on('message', (outcome: Ending) => this.finish(outcome));
    // Out of memory in most cases; otherwise the script cannot be read, of which V8 tells.
    this.worker.on('error', ({ code, message: error }: NodeJS.ErrnoException) =>
      this.fail(id => (code?.startsWith('ERR_WORKER') ? { id, died: true } : { id, error })),
    );
  }

  /** Runs a job; the thread must be idle. */
  run(job: Job): Promise<Ending> {
    return new Promise(resolve => {
      const alarm = setTimeout(() => this.fail(id => ({ id, timedOut: true })), job.timeout + GRACE);
      const end = (outcome: Ending) => {
        clearTimeout(alarm);
        resolve(outcome);
      };
      this.running = { id: job.id, end };
      this.worker.postMessage(job);
    });
  }

  async stop(): Promise<void> {
    this.dead = true;
    await this.worker.terminate();
  }

  private finish(outcome: Ending): void {
    const { running } = this;
    this.running = undefined;
    running?.end(outcome);
  }

  private fail(outcome: (id: number) => Ending): void {
    void this.stop();
    this.finish(outcome(this.running?.id ?? 0));
  }
}

/** How an execution ended: its result as JSON, what it threw, or that it was stopped or its thread died. */
export type Ending =
  | { readonly id: number; readonly value: string }
  | { readonly id: number; readonly error: string }
  | { readonly id: number; readonly timedOut: true }
  | { readonly id: number; readonly died: true };

/** What a thread asks the host in the course of an execution. */
export interface ServiceCall {
  readonly job: number;
  readonly mode: 'cell' | 'open' | 'menu' | 'page';
  /** `{name, request}` as JSON. */
  readonly text: string;
}
