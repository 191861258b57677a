import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Job } from '../sheet/Operations.ts';
import type { Outcome } from './Outcome.ts';

/*
 * A thread that runs executions of the script one after the other, each in a new V8 context as Apps Script does. A
 * service call stops the thread until the host has answered. Only JSON texts go in and out of a context.
 */

const { services, code, port, flag } = workerData as {
  services: string;
  code: string;
  port: MessagePort;
  flag: SharedArrayBuffer;
};
const answered = new Int32Array(flag);
const compile = (path: string, filename: string) => new vm.Script(readFileSync(path, 'utf8'), { filename });
const scripts = [compile(services, 'services.js'), compile(code, 'Code.js')];

parentPort!.on('message', (job: Job) => parentPort!.postMessage(execute(job)));

function execute(job: Job): Outcome {
  const { id, timeout } = job;
  try {
    const context = vm.createContext(vm.constants.DONT_CONTEXTIFY) as unknown as Record<string, unknown>;
    context.__call = (text: string) => ask(job, text);
    for (const script of scripts) script.runInContext(context as vm.Context, { timeout });
    const call = `__execute(${[job.name, job.args, job.mode].map(text => JSON.stringify(text)).join(', ')})`;
    return { id, value: String(vm.runInContext(call, context as vm.Context, { timeout })) };
  } catch (error) {
    const { code: kind, message } = error as NodeJS.ErrnoException;
    if (kind === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { id, timedOut: true };
    return { id, error: String(message ?? error) };
  }
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
