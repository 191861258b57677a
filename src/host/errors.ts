/**
 * Errors that nobody has caught, wherever they were thrown: in a timer, an event or a promise. They end the run, until it
 * has something to lose and says how it lives on.
 */
export class UncaughtErrors {
  private end!: (error: unknown) => void;
  private readonly lives: ((error: unknown) => void)[] = [];
  /** Rejects with the first that ends the run. */
  readonly fatal = new Promise<never>((_, reject) => {
    this.end = reject;
  });

  constructor() {
    this.fatal.catch(() => undefined);
  }

  met(error: unknown): void {
    if (this.lives.length === 0) this.end(error);
    for (const live of this.lives) live(error);
  }

  /** From now on they end nothing; each is given to `live`. */
  outlive(live: (error: unknown) => void): void {
    this.lives.push(live);
  }
}

/** Ends the run with exit code 1: the message is for the person at the terminal, cause first, then the way out. */
export class Failure extends Error {}
