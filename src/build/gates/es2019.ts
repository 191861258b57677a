import type { CallExpression, Identifier, Program } from 'acorn';
import { full } from 'acorn-walk';
import type { Gate } from './Gate.ts';

/** Methods newer than ES2019. esbuild lowers syntax, never calls of the library. */
const newer = new Set(
  `
  at replaceAll matchAll isWellFormed toWellFormed
  findLast findLastIndex toSorted toReversed toSpliced with fromAsync
  hasOwn groupBy allSettled any withResolvers
  union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom
`
    .trim()
    .split(/\s+/),
);

/** No call of a method that ES2019 does not have; a method of our own with such a name needs another name. */
export const library: Gate = ({ program }) => {
  const called = new Set<string>();
  full(program, node => {
    if (node.type !== 'CallExpression') return;
    const { callee } = node as CallExpression;
    if (callee.type !== 'MemberExpression') return;
    const { property } = callee;
    if (property.type === 'Identifier' && !callee.computed) called.add(property.name);
    if (property.type === 'Literal') called.add(String(property.value));
  });
  return [...called].filter(name => newer.has(name)).map(name => `.${name}( is newer than ES2019`);
};

/** ES2019 without what needs data or permissions that Apps Script may lack (Intl, eval, Function, shared memory). */
const language = `
  undefined NaN Infinity globalThis arguments isFinite isNaN parseFloat parseInt
  encodeURI encodeURIComponent decodeURI decodeURIComponent
  Object Array String Number Boolean Symbol Date RegExp Math JSON Map Set WeakMap WeakSet Promise Proxy Reflect
  Error TypeError RangeError SyntaxError ReferenceError EvalError URIError
  ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array
  Float32Array Float64Array
`;

/** The services of Apps Script that need no more than the scopes of appsscript.json. */
const services = `
  SpreadsheetApp HtmlService LockService PropertiesService CacheService Session ScriptApp Utilities Logger console
`;

const known = new Set(`${language} ${services}`.trim().split(/\s+/));

/** Every global that the script uses exists in Apps Script. A list of what exists also refuses what nobody thought of. */
export const globals: Gate = ({ program }) =>
  freeNames(program)
    .filter(name => !known.has(name))
    .map(name => `${name} is not among the globals of Apps Script`);

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
