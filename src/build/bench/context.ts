import vm from 'node:vm';

/** A bare V8 context (with an ordinary global: a contextified one makes every look-up of Math or Map slow) that has run the code; what it evaluates stays in it, so arrays are of its own realm. */
export function context(code: string): (source: string) => unknown {
  const inside = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  vm.runInContext(code, inside);
  return source => vm.runInContext(source, inside);
}
