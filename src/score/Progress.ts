const WIDTH = 24;

/** How far the run is: a bar that is drawn over on a terminal, a line for every tenth elsewhere. */
export class Progress {
  private tenth = 0;

  constructor(
    private readonly write: (text: string) => void,
    private readonly isTerminal: boolean,
  ) {}

  /** `done` of `all`, with what is being done. */
  show(what: string, done: number, all: number): void {
    const share = all === 0 ? 1 : done / all;
    if (this.isTerminal) {
      const filled = Math.round(WIDTH * share);
      this.write(`\r[${'█'.repeat(filled)}${'·'.repeat(WIDTH - filled)}] ${done}/${all} ${what}\u001b[K`);
    } else if (Math.floor(share * 10) > this.tenth) {
      this.tenth = Math.floor(share * 10);
      this.write(`${done}/${all} ${what}\n`);
    }
  }

  /** Makes room for what is printed next. */
  end(): void {
    if (this.isTerminal) this.write('\r\u001b[K');
    this.tenth = 0;
  }
}
