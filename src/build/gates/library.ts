import type { CallExpression } from 'acorn';
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
