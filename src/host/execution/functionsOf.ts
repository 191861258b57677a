import { readFile } from 'node:fs/promises';
import vm from 'node:vm';

/** The script that was read last: several workbooks run the same one. */
let last: { readonly code: string; readonly names: ReadonlySet<string> } | undefined;

/**
 * The functions that pages and menus may call: those that a script declares at its top level, but for private ones. What
 * the language itself brings along, such as `eval`, is not among them. The parser is loaded when a person first calls.
 */
export async function declaredFunctions(path: string): Promise<ReadonlySet<string>> {
  const [{ parse }, code] = await Promise.all([import('acorn'), readFile(path, 'utf8')]);
  if (last?.code === code) return last.names;
  const declared = parsed(() => parse(code, { ecmaVersion: 'latest' }).body, code).flatMap(node =>
    node.type === 'FunctionDeclaration' ? [node.id.name] : [],
  );
  const names = new Set(declared.filter(name => !name.endsWith('_')));
  last = { code, names };
  return names;
}

/** Of a fault in the script V8 tells, which is to run it. */
function parsed<Result>(parse: () => Result, code: string): Result {
  try {
    return parse();
  } catch (error) {
    new vm.Script(code);
    throw error;
  }
}

/** The names of the cell functions of a script: top-level functions with `@customfunction` directly above. */
export function functionNames(code: string): readonly string[] {
  const declared = code.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+(\w+)\s*\(/g);
  return [...declared].flatMap(([, comment, name]) => (comment!.includes('@customfunction') ? [name!] : []));
}
