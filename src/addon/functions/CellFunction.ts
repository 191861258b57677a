/** A text for people: Vietnamese first, English complete. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** A parameter as the formula help of Sheets shows it; `name` is also the parameter's name in the script. */
export interface Parameter extends Bilingual {
  readonly name: string;
  readonly optional?: true;
}

/**
 * What people are told of a cell function. The wrapper with its JSDoc, the gates over the built file and the
 * README's function table are all made from this.
 */
export interface CellFunction {
  readonly name: string;
  readonly summary: Bilingual;
  readonly parameters: readonly Parameter[];
  readonly returns: Bilingual;
  /** A formula as typed into a cell, with `;` between the arguments. */
  readonly example: string;
}
