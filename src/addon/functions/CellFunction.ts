import type { Bilingual } from '../../domain/text/Language.ts';

/** A parameter as the formula help of Sheets shows it; `name` is also the parameter's name in the script. */
export interface Parameter extends Bilingual<string> {
  readonly name: string;
  readonly optional?: true;
}

/**
 * What people are told of a cell function. The wrapper with its JSDoc, the gates over the built file and the
 * README's function table are all made from this.
 */
export interface CellFunction {
  readonly name: string;
  readonly summary: Bilingual<string>;
  readonly parameters: readonly Parameter[];
  readonly returns: Bilingual<string>;
  /** A formula as typed into a cell, with `;` between the arguments. */
  readonly example: string;
}
