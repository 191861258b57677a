/** The names of the cell functions of a script: top-level functions with `@customfunction` directly above. */
export function functionNames(code: string): readonly string[] {
  const declared = code.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+(\w+)\s*\(/g);
  return [...declared].flatMap(([, comment, name]) => (comment!.includes('@customfunction') ? [name!] : []));
}
