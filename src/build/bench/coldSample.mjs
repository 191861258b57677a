import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import vm from 'node:vm';

/*
 * One sample of a cold figure, in a process of its own: reads {prepare, code, call} as JSON, runs `prepare` in a bare V8
 * context, then measures running `code`, which nothing has seen before, and evaluating `call`. Prints the milliseconds of
 * the processor, and what `call` gave. Node is to run it with --expose-gc.
 */

const { prepare, code, call } = JSON.parse(readFileSync(0, 'utf8'));
const inside = vm.createContext(vm.constants.DONT_CONTEXTIFY);

function measured(source, expression) {
  const used = process.cpuUsage();
  vm.runInContext(source, inside);
  const value = vm.runInContext(expression, inside);
  const { user, system } = process.cpuUsage(used);
  return { processor: (user + system) / 1000, value };
}

vm.runInContext(prepare, inside);
// What starting has left behind is swept up by other threads; measuring itself is to be known already.
globalThis.gc();
await setTimeout(50);
measured('', '');
process.stdout.write(JSON.stringify(measured(code, call)));
