/** More than a person makes with mouse, keyboard or a paste. */
const MOST = 2000;
const SECOND = 1000;

/** How fast messages come from a window. */
export class Pace {
  private began = 0;
  private count = 0;

  /** Notes one that has come; false if there have been too many within a second. */
  keeps(now: number): boolean {
    if (now - this.began >= SECOND) {
      this.began = now;
      this.count = 0;
    }
    return ++this.count <= MOST;
  }
}
