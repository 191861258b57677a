import type { PlainValue } from '../book/PlainValue.ts';
import { Failure } from '../Failure.ts';
import { type Script, ScriptFault, ScriptTimeout } from '../script/openScript.ts';
import type { Texts } from '../texts.ts';
import type { BlockArgument } from './Block.ts';
import { locate } from './locate.ts';
import { readArea } from './readArea.ts';

/**
 * Calls a cell function with areas of the workbook; a fault of a whole table ends the run, with its place. `where`
 * is the formula's own place, for faults of the call itself.
 */
export function runFunction(
  script: Script,
  name: string,
  args: readonly BlockArgument[],
  where: string,
  texts: Texts,
): readonly (readonly PlainValue[])[] {
  const areas = args.filter(argument => typeof argument !== 'string');
  const values = args.map(argument => (typeof argument === 'string' ? argument : readArea(argument, texts)));
  try {
    const result = script.call(name, values);
    return Array.isArray(result) ? (result as PlainValue[][]) : [[result as PlainValue]];
  } catch (error) {
    if (error instanceof ScriptTimeout) throw new Failure(texts.timedOut(name, 30));
    if (!(error instanceof ScriptFault)) throw error;
    const place = locate(error.message, areas.toReversed());
    throw new Failure(place ? texts.tableFault(place) : texts.formulaFault(where, error.message));
  }
}
