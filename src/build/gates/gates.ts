import { type Program, parse } from 'acorn';
import type { CellFunction } from '../../addon/functions/CellFunction.ts';
import { globals, library } from './es2019.ts';
import type { Gate } from './Gate.ts';
import { inert } from './inert.ts';
import { size } from './size.ts';
import { names, topLevel } from './topLevel.ts';

const gates: readonly Gate[] = [topLevel, names, globals, library, inert, size];

/** Everything that is wrong with the built script; one that is not a script of ES2019 stops at that. */
export function gateFaults(
  text: string,
  cellFunctions: readonly CellFunction[],
  scriptFunctions: readonly string[],
): readonly string[] {
  let program: Program;
  try {
    program = parse(text, { ecmaVersion: 2019, sourceType: 'script' });
  } catch (error) {
    return [`not an ES2019 script: ${(error as Error).message}`];
  }
  return gates.flatMap(gate => gate({ text, program, cellFunctions, scriptFunctions }));
}
