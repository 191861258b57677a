import { full } from 'acorn-walk';
import type { Gate } from './Gate.ts';

/** Globals that Apps Script does not have, or that we may not depend on there. */
const absent = new Set([
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'fetch',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'atob',
  'btoa',
  'crypto',
  'performance',
  'structuredClone',
  'window',
  'self',
  'document',
  'navigator',
  'localStorage',
  'process',
  'require',
  'module',
  'exports',
  'Buffer',
  'global',
  'Intl',
  'WeakRef',
  'eval',
  'Function',
]);

/** Members newer than ES2019, which esbuild does not lower. */
const newer = new Set([
  'at',
  'replaceAll',
  'matchAll',
  'toSorted',
  'toReversed',
  'toSpliced',
  'findLast',
  'findLastIndex',
  'hasOwn',
  'groupBy',
  'allSettled',
  'any',
  'fromAsync',
  'isWellFormed',
  'toWellFormed',
  'union',
  'intersection',
  'difference',
]);

/** The script uses nothing that Apps Script lacks. */
export const platform: Gate = ({ program }) => {
  const faults = new Set<string>();
  const members = new Set<unknown>();
  full(program, node => {
    const one = node as unknown as Record<string, { name?: string; type?: string }> & {
      type: string;
      computed?: boolean;
    };
    if (one.type === 'MemberExpression' && one.computed !== true) {
      members.add(one.property);
      if (newer.has(one.property?.name ?? '')) faults.add(`.${one.property!.name} is newer than ES2019`);
    }
    if ((one.type === 'Property' || one.type === 'MethodDefinition') && one.computed !== true)
      members.add(one.key);
  });
  full(program, node => {
    const { type, name } = node as unknown as { type: string; name?: string };
    if (type === 'Identifier' && name !== undefined && absent.has(name) && !members.has(node))
      faults.add(`${name} does not exist in Apps Script`);
  });
  return [...faults];
};
