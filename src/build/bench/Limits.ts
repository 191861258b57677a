/** What was measured, printed beside the most that it may be. */
export class Limits {
  readonly broken: string[] = [];

  check(what: string, found: number, most: number, unit: string): void {
    if (found > most) this.broken.push(what);
    const figures = `${found.toFixed(2).padStart(8)} ${unit.padEnd(2)}  (at most ${most})`;
    console.log(`${found > most ? 'OVER' : 'ok  '} ${figures.padEnd(28)} ${what}`);
  }
}
