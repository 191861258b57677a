import { Session } from 'node:inspector/promises';
import vm from 'node:vm';
import { type FunctionDeclaration, parse } from 'acorn';

/**
 * The script with those functions of its bundle put into parentheses that run while it is loaded and `usual` is evaluated:
 * V8 compiles such functions as it comes to them, and reads all others over now and once more when they are called.
 */
export async function compiledAtOnce(code: string, usual: string): Promise<string> {
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
