import { Session } from 'node:inspector/promises';
import vm from 'node:vm';
import { type AnyNode, type ArrowFunctionExpression, type FunctionDeclaration, parse } from 'acorn';

/**
 * The script with those functions put into parentheses that run while it is loaded and `usual` is evaluated: V8 compiles
 * such functions as it comes to them, and reads all others over now and once more when they are called. It does so with
 * `(function …)` alone, so that arrow functions become such.
 */
export async function compiledAtOnce(code: string, usual: string): Promise<string> {
  return declaredAtOnce(await withoutArrows(code, usual), usual);
}

/** The functions of the bundle that are declared. */
async function declaredAtOnce(code: string, usual: string): Promise<string> {
  const run = await functionsRun(code, usual);
  const body = bundleBody(code);
  const found = body.body.filter(
    (node): node is FunctionDeclaration => node.type === 'FunctionDeclaration' && run.has(node.start),
  );
  let left = code.slice(0, body.start + 1);
  for (const { id, start, end } of found) left += `var ${id.name}=(${code.slice(start, end)});`;
  let from = body.start + 1;
  for (const { start, end } of found) {
    left += code.slice(from, start);
    from = end;
  }
  return left + code.slice(from);
}

/** Arrow functions that run as function expressions; those that mean the `this` around them stay. */
async function withoutArrows(code: string, usual: string): Promise<string> {
  const run = await functionsRun(code, usual);
  const edits: { readonly at: number; readonly drop: number; readonly put: string }[] = [];
  const walk = (node: AnyNode) => {
    if (!isArrow(node) || !run.has(node.start) || node.async || meansOutside(node.body)) {
      childrenOf(node).forEach(walk);
      return;
    }
    const { start, end, body, expression } = node;
    const arrow = code.lastIndexOf('=>', body.start);
    const isBare = code[start] !== '(';
    edits.push({ at: start, drop: 0, put: `(function${isBare ? '(' : ''}` });
    edits.push({ at: arrow, drop: 2, put: `${isBare ? ')' : ''}${expression ? '{return ' : ''}` });
    childrenOf(node).forEach(walk);
    edits.push({ at: end, drop: 0, put: expression ? '})' : ')' });
  };
  walk(bundleBody(code));
  let [text, from] = ['', 0];
  for (const { at, drop, put } of edits.sort((one, other) => one.at - other.at)) {
    text += code.slice(from, at) + put;
    from = at + drop;
  }
  return text + code.slice(from);
}

const isArrow = (node: AnyNode): node is ArrowFunctionExpression => node.type === 'ArrowFunctionExpression';

const OUTSIDE = new Set(['ThisExpression', 'Super', 'MetaProperty']);

/** Whether code means the `this`, or the arguments, of the function around it. */
function meansOutside(node: AnyNode): boolean {
  if (OUTSIDE.has(node.type) || (node.type === 'Identifier' && node.name === 'arguments')) return true;
  return !node.type.startsWith('Function') && childrenOf(node).some(meansOutside);
}

function childrenOf(node: AnyNode): readonly AnyNode[] {
  return Object.values(node)
    .flat()
    .filter((value): value is AnyNode => typeof value?.type === 'string');
}

/** Where the functions begin that run. */
async function functionsRun(code: string, usual: string): Promise<ReadonlySet<number>> {
  const filename = 'Code.js';
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true });
  const context = vm.createContext();
  vm.runInContext(code, context, { filename });
  vm.runInContext(usual, context);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  const { functions } = result.find(({ url }) => url === filename)!;
  return new Set(
    functions.flatMap(({ ranges: [whole] }) => (whole && whole.count > 0 ? [whole.startOffset] : [])),
  );
}

/** What stands inside `var App_ = (() => { … })()`. */
function bundleBody(code: string) {
  for (const node of parse(code, { ecmaVersion: 2019 }).body) {
    const made = node.type === 'VariableDeclaration' ? node.declarations[0]!.init : undefined;
    if (made?.type !== 'CallExpression' || made.callee.type !== 'ArrowFunctionExpression') continue;
    if (made.callee.body.type === 'BlockStatement') return made.callee.body;
  }
  throw new Error('The bundle is not where it is looked for');
}
