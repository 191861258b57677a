import { readFileSync } from 'node:fs';
import vm from 'node:vm';

/*
 * One sample of a cold figure, in a process of its own: reads {prepare, code, call} as JSON, runs `prepare` in a bare V8
 * context, then measures running `code`, which nothing has seen before, and evaluating `call`. Prints the milliseconds of
 * the processor and of the clock, and what `call` gave. Node is to run it with --expose-gc.
 */

const { prepare, code, call } = JSON.parse(readFileSync(0, 'utf8'));
const inside = vm.createContext(vm.constants.DONT_CONTEXTIFY);
vm.runInContext(prepare, inside);
globalThis.gc(); // what starting has left behind

const used = process.cpuUsage();
const start = performance.now();
vm.runInContext(code, inside);
const value = vm.runInContext(call, inside);
const clock = performance.now() - start;
const { user, system } = process.cpuUsage(used);

process.stdout.write(JSON.stringify({ processor: (user + system) / 1000, clock, value }));
