import * as z from 'zod/mini';

// Apps Script has no `Function` to compile with.
z.config({ jitless: true });

/** Asks to make what the workbook lacks; asked again until nothing is left. */
export const setUpRequest = z.strictObject({
  /** Fill in sample data, if nobody has typed anything yet. */
  withSample: z.boolean(),
});

export type SetUpRequest = z.infer<typeof setUpRequest>;

/** What set-up makes. */
export type MadeKind =
  | 'tab'
  | 'content'
  | 'column'
  | 'note'
  | 'format'
  | 'dropDown'
  | 'marks'
  | 'name'
  | 'formula'
  | 'setting'
  | 'sample'
  | 'protection'
  | 'migration';

/** Something that was made; `detail` is a column, a name, a number of the version. */
export interface Made {
  readonly kind: MadeKind;
  readonly tab: string;
  readonly detail: string;
  /** How many, for cells and rows. */
  readonly count: number;
}

/** What set-up leaves to a person. */
export interface Told {
  /**
   * A tab or column may be one that is missing; an e-mail that Sheets refuses; sample data beside data of people;
   * something that was not made because of an error.
   */
  readonly kind: 'nearTab' | 'nearColumn' | 'email' | 'ownData';
  readonly tab: string;
  readonly detail: string;
  readonly meant: string;
}

/** What one call has made; `left` are pieces of work that the next one goes on with. */
export interface SetUpProgress {
  readonly made: readonly Made[];
  readonly told: readonly Told[];
  readonly left: number;
}
