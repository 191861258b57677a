import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Job } from '../sheet/Operations.ts';
import type { Ending } from './Thread.ts';

/*
 * A thread that runs executions of the script one after the other, each in a new V8 context as Apps Script does. A
 * service call stops the thread until the host has answered. Only texts go in and out of a context: an object of this
 * realm would lead a script to Node.
 */

const { services, code, port, flag } = workerData as {
  services: string;
  code: string;
  port: MessagePort;
  flag: SharedArrayBuffer;
};
const answered = new Int32Array(flag);
const compile = (path: string, filename: string) =>
  new vm.Script(withoutImports(readFileSync(path, 'utf8')), { filename });
const scripts = [compile(services, 'services.js'), compile(code, 'Code.js')];
/** No text becomes code, stricter than Google; what is promised comes before the end, within the time limit. */
const LIMITED = {
  codeGeneration: { strings: false, wasm: false },
  microtaskMode: 'afterEvaluate',
} as const;

sealRealm();
// Nobody waits for what a script promises; Node would end the thread.
process.on('unhandledRejection', () => undefined);
parentPort!.on('message', (job: Job) => parentPort!.postMessage(execute(job)));

function execute(job: Job): Ending {
  const { id, timeout } = job;
  let isOver = false;
  try {
    const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, LIMITED) as unknown as Record<
      string,
      unknown
    >;
    context.__call = (text: string) => {
      if (isOver) throw new Error('The execution has ended.');
      return ask(job, text);
    };
    for (const script of scripts) script.runInContext(context as vm.Context, { timeout });
    const call = `__execute(${[job.name, job.args, job.mode].map(text => JSON.stringify(text)).join(', ')})`;
    return { id, value: String(vm.runInContext(call, context as vm.Context, { timeout })) };
  } catch (error) {
    const { code: kind, message } = error as NodeJS.ErrnoException;
    if (kind === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { id, timedOut: true };
    return { id, error: String(message ?? error) };
  } finally {
    isOver = true;
  }
}

/** `import()` would give the script a promise and an error of this realm; Apps Script does not know it either. */
function withoutImports(source: string): string {
  if (/\bimport\s*(?:\(|\/[/*])/.test(source))
    throw new SyntaxError('Cannot use import statement outside a module');
  return source;
}

function ask({ id, mode }: Job, text: string): string {
  Atomics.store(answered, 0, 0);
  port.postMessage({ job: id, mode, text });
  Atomics.wait(answered, 0, 0);
  // The flag may be seen a moment before the message.
  let answer = receiveMessageOnPort(port);
  while (!answer) {
    Atomics.wait(answered, 0, 1, 1);
    answer = receiveMessageOnPort(port);
  }
  return answer.message as string;
}

/**
 * Takes from this realm what makes code of a text. No object of it is given to a script; if one should get there all the
 * same, `value.constructor.constructor('return process')()` leads nowhere.
 */
export function sealRealm(): void {
  const kinds = [() => 0, async () => 0, function* () {}, async function* () {}];
  for (const kind of kinds)
    Object.defineProperty(Object.getPrototypeOf(kind), 'constructor', { value: undefined });
}
