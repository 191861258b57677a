import type { CellFunction } from '../../src/addon/functions/CellFunction.ts';

/** A described cell function with these parameters, for the tests of the build. */
export function described(name: string, ...parameters: string[]): CellFunction {
  return {
    name,
    summary: { vi: 'Cộng hai số.', en: 'Adds two numbers.' },
    parameters: parameters.map(parameter => ({ name: parameter, vi: 'một số', en: 'a number' })),
    returns: { vi: 'Tổng.', en: 'The sum.' },
    example: `=${name}(1; 2)`,
  };
}
