/** The module that brings in every cell function. Paths are relative to src/addon. */
export function cellsSource(cellFunctions: readonly string[]): string {
  return lines(cellFunctions.map(name => `export { ${name} } from './functions/${name}.ts';`));
}

/** The module that brings in everything else that may be called. */
export function restSource(scriptFunctions: readonly string[]): string {
  return lines([
    `import { scriptFunctions } from './script.ts';`,
    `export const { ${scriptFunctions.join(', ')} } = scriptFunctions;`,
  ]);
}

/** A CommonJS module as a module that exports it as one function, which runs only when it is called. */
export function lazySource(code: string): string {
  return `export function load(require, exports, module) {${code}\n}`;
}

/**
 * The module of the whole: the cell functions, and `rest()`, which gives all others and runs their code when it is called
 * for the first time. That code requires one module only, which holds all that it has in common with the cell functions.
 */
export function wholeSource(cellFunctions: readonly string[], shared: readonly string[]): string {
  return lines([
    ...(shared.length > 0 ? [`import { ${shared.join(', ')} } from './shared.js';`] : []),
    `import { load } from './rest.js';`,
    `export { ${cellFunctions.join(', ')} } from './cells.js';`,
    'let loaded;',
    'export function rest() {',
    '  if (loaded) return loaded;',
    '  const module = { exports: {} };',
    `  load(() => ({ ${shared.join(', ')} }), module.exports, module);`,
    '  return (loaded = module.exports);',
    '}',
  ]);
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
