import type { Program } from 'acorn';
import type { CellFunction } from '../../addon/functions/CellFunction.ts';

/** The built script as the gates see it. */
export interface BuiltScript {
  readonly text: string;
  readonly program: Program;
  readonly cellFunctions: readonly CellFunction[];
  /** The names of the other top-level functions. */
  readonly scriptFunctions: readonly string[];
}

/** Something that Apps Script demands of the built script; gives the faults that it finds, in words. */
export type Gate = (built: BuiltScript) => readonly string[];
