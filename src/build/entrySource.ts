/**
 * The source of the module that esbuild bundles: cell functions plainly, the others behind a `require` that
 * esbuild turns into a one-time initialisation at the first call. Paths are relative to src/addon.
 */
export function entrySource(
  cellFunctions: readonly string[],
  scriptFunctions: Readonly<Record<string, string>>,
): string {
  const plain = cellFunctions.map(name => `export { ${name} } from './functions/${name}.ts';`);
  const lazy = Object.entries(scriptFunctions).map(
    ([name, path]) => `export function ${name}(...given) { return require('${path}').${name}(...given); }`,
  );
  return [...plain, ...lazy, ''].join('\n');
}
