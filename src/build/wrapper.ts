import type { CellFunction } from '../addon/functions/CellFunction.ts';

/**
 * The top-level function that Sheets lists and calls, with the JSDoc that it shows while a formula is typed: Google
 * reads the text before the first tag and each `@param`. Source: the guide «Custom functions in Google Sheets».
 */
export function wrapper(described: CellFunction, bundle: string): string {
  const { name, summary, parameters, returns, example } = described;
  const names = parameters.map(parameter => parameter.name).join(', ');
  const lines = [
    `${summary.vi} ${example}`,
    summary.en,
    '',
    ...parameters.map(
      parameter =>
        `@param {*} ${parameter.name} ${parameter.optional ? '(không bắt buộc) ' : ''}${parameter.vi} · ${parameter.en}`,
    ),
    `@return {Array} ${returns.vi} · ${returns.en}`,
    '@customfunction',
  ];
  const comment = lines.map(line => ` * ${line}`.trimEnd()).join('\n');
  return `/**\n${comment}\n */\nfunction ${name}(${names}) {\n  return ${bundle}.${name}(${names});\n}\n`;
}

/** The top-level function behind a menu item, a trigger or a call from a page. */
export function plainWrapper(name: string, bundle: string): string {
  return `function ${name}(given) {\n  return ${bundle}.${name}(given);\n}\n`;
}
