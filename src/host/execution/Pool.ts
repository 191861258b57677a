import type { Thread } from './Thread.ts';

/** Threads for executions: a few run at the same time, the others wait in turn. */
export class Pool {
  private readonly idle: Thread[] = [];
  private readonly all = new Set<Thread>();
  private readonly waiting: ((thread: Thread) => void)[] = [];

  constructor(
    private readonly most: number,
    private readonly create: () => Thread,
  ) {}

  /** Does work with a thread as soon as one is free. */
  async with<Result>(work: (thread: Thread) => Promise<Result>): Promise<Result> {
    const thread = await this.take();
    try {
      return await work(thread);
    } finally {
      this.giveBack(thread);
    }
  }

  async stop(): Promise<void> {
    await Promise.all([...this.all].map(thread => thread.stop()));
  }

  private take(): Thread | Promise<Thread> {
    for (let free = this.idle.pop(); free; free = this.idle.pop()) {
      if (!free.dead) return free;
      this.all.delete(free);
    }
    if (this.all.size < this.most) return this.add();
    return new Promise(resolve => this.waiting.push(resolve));
  }

  private add(): Thread {
    const thread = this.create();
    this.all.add(thread);
    return thread;
  }

  private giveBack(thread: Thread): void {
    if (thread.dead) this.all.delete(thread);
    const next = this.waiting.shift();
    if (next) next(thread.dead ? this.add() : thread);
    else if (!thread.dead) this.idle.push(thread);
  }
}
