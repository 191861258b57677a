/**
 * A cell's value as Apps Script hands it over: number, text, boolean or Date; an empty cell is `''`,
 * 10 % is 0.1, an error of another cell is text that begins with `#`.
 * Source: Google's guide «Custom functions in Google Sheets».
 */
export type Cell = unknown;

/** A range: rows of cells, the first row is the header. */
export type Range = readonly (readonly Cell[])[];

/** What a cell function gives back. */
export type ResultCell = string | number;
