import type { FunctionDeclaration } from 'acorn';
import type { CellFunction } from '../../addon/functions/CellFunction.ts';
import type { BuiltScript, Gate } from './Gate.ts';

/**
 * Exactly the bundle, the cell functions, each with its parameters and JSDoc, and the other functions of main.ts stand
 * at the top level.
 */
export const topLevel: Gate = ({ text, program, cellFunctions, scriptFunctions }) => {
  const functions: FunctionDeclaration[] = [];
  const faults: string[] = [];
  for (const node of program.body) {
    if (node.type === 'FunctionDeclaration') functions.push(node);
    else if (!isBundle(node)) faults.push(`${node.type} at the top level`);
  }
  for (const { id } of functions)
    if (!scriptFunctions.includes(id.name) && !cellFunctions.some(({ name }) => name === id.name))
      faults.push(`${id.name} is not among the functions of main.ts`);
  for (const name of scriptFunctions)
    if (!functions.some(({ id }) => id.name === name)) faults.push(`${name} is not at the top level`);
  for (const described of cellFunctions) {
    const found = functions.filter(({ id }) => id.name === described.name);
    if (found.length === 1) faults.push(...unlike(described, found[0]!, text));
    else faults.push(`${described.name} stands ${found.length} times at the top level`);
  }
  return faults;
};

/** `"use strict"` or `var App_ = …`. */
function isBundle(node: BuiltScript['program']['body'][number]): boolean {
  if (node.type === 'ExpressionStatement') return 'directive' in node;
  if (node.type !== 'VariableDeclaration') return false;
  return node.declarations.every(({ id }) => id.type === 'Identifier' && id.name === 'App_');
}

function unlike({ name, parameters }: CellFunction, found: FunctionDeclaration, text: string): string[] {
  const faults: string[] = [];
  const given = found.params.map(param => (param.type === 'Identifier' ? param.name : '…')).join(', ');
  const wanted = parameters.map(parameter => parameter.name).join(', ');
  if (given !== wanted) faults.push(`${name}(${given}) should be ${name}(${wanted})`);
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(text.slice(0, found.start))?.[1] ?? '';
  if (!/@customfunction\b/.test(comment))
    faults.push(`${name} has no JSDoc with @customfunction directly above`);
  for (const parameter of parameters)
    if (!comment.includes(`@param {*} ${parameter.name} `))
      faults.push(`the JSDoc of ${name} does not describe ${parameter.name}`);
  return faults;
}

/** The functions of Sheets whose names have two words. */
const builtIn = new Set([
  'ARRAY_CONSTRAIN',
  'TO_DATE',
  'TO_DOLLARS',
  'TO_PERCENT',
  'TO_PURE_NUMBER',
  'TO_TEXT',
  'UNARY_PERCENT',
]);

/**
 * A cell function's name is two or more words in capitals joined by `_`: a single word may be a function of Sheets, now
 * or later, or a cell (`AB12`), and a name that ends in `_` cannot be called.
 */
export const names: Gate = ({ cellFunctions }) =>
  cellFunctions.flatMap(({ name }) => {
    if (builtIn.has(name)) return [`${name} is a function of Sheets`];
    return /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/.test(name)
      ? []
      : [`${name} is not WORDS_IN_CAPITALS, two at least`];
  });
