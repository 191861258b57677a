import type { Identifier, Program } from 'acorn';
import { full } from 'acorn-walk';

/**
 * The names that a script uses and nowhere declares. A name declared in any scope counts as declared in all: exact
 * enough for minified code, where no local has the name of a global that the script uses.
 */
export function freeNames(program: Program): readonly string[] {
  const used = new Set<string>();
  const declared = new Set<string>();
  full(program, (node, _state, type) => {
    if (node.type === 'Identifier')
      (type === 'VariablePattern' ? declared : used).add((node as Identifier).name);
  });
  return [...used].filter(name => !declared.has(name));
}
