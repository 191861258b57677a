import type { Stored } from './Stored.ts';

/** What was done to the workbook, with what is needed to take it back; tabs by the name that set-up gives them. */
export type Change =
  | { readonly kind: 'tab'; readonly tab: string; readonly withSample: boolean }
  | { readonly kind: 'renamedTab'; readonly from: string; readonly to: string }
  /** The blank tab of a new spreadsheet was removed. */
  | { readonly kind: 'blankTab'; readonly tab: string }
  | { readonly kind: 'columns'; readonly tab: string; readonly headers: readonly string[] }
  /** Row and column count from 1. Titles and keys tell where the cells are after people have moved rows and columns. */
  | {
      readonly kind: 'cells';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly before: readonly (readonly Stored[])[];
      readonly after: readonly (readonly Stored[])[];
      readonly headers?: readonly string[];
      readonly key?: { readonly header: string; readonly texts: readonly string[] };
    }
  /** Rows that were taken out, and as many blank ones put in below the last one. */
  | {
      readonly kind: 'rows';
      readonly tab: string;
      readonly row: number;
      readonly cells: readonly (readonly Stored[])[];
      readonly headers?: readonly string[];
    }
  | { readonly kind: 'name'; readonly tab: string; readonly name: string }
  | { readonly kind: 'protection'; readonly tab: string; readonly description: string };
