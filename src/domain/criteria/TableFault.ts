/**
 * A fault of a whole table: where it is, what was found, what to do. Thrown to the cell, where Sheets shows
 * #ERROR! with the message.
 */
export class TableFault extends Error {
  readonly place: string;
  readonly fault: string;
  readonly fix: string;

  constructor(place: string, fault: string, fix: string) {
    super(`${place}: ${fault}. ${fix}`);
    this.name = 'TableFault';
    this.place = place;
    this.fault = fault;
    this.fix = fix;
  }
}
