/** What a cell with a formula holds, told apart from a text that begins with `=`. */
export class Formula {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}
