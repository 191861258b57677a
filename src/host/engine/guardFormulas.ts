import type { Injector } from '@univerjs/core';
import type { Place } from './ownFunction.ts';
import { formula } from './univer.ts';

const { AstTreeBuilder, ErrorType, ErrorValueObject, Interpreter, Lexer } = formula;

/**
 * Makes what Univer throws at one formula the error of its cell: it would end the calculation of all. `told` learns of
 * each place where that happens, and when it has gone well there since.
 */
export function guardFormulas(
  injector: Injector,
  told: (place: Place, outcome: 'failed' | 'well') => void,
): void {
  const interpreter = injector.get(Interpreter);
  const runtime = injector.get(formula.IFormulaRuntimeService);
  const failed = new Set<string>();
  const here = (): Place => ({
    tab: runtime.currentSubUnitId,
    row: runtime.currentRow,
    column: runtime.currentColumn,
  });
  const end = (place: Place, outcome: 'failed' | 'well') => {
    const key = `${place.tab}|${place.row}|${place.column}`;
    if (outcome === 'well' && !failed.delete(key)) return;
    if (outcome === 'failed') failed.add(key);
    told(place, outcome);
  };
  const well = <Value>(place: Place, value: Value): Value => {
    end(place, 'well');
    return value;
  };
  const error = (place: Place) => {
    end(place, 'failed');
    return ErrorValueObject.create(ErrorType.ERROR);
  };
  const { execute, executeAsync } = interpreter;
  interpreter.execute = data => {
    const place = here();
    try {
      return well(place, execute.call(interpreter, data));
    } catch {
      return error(place);
    }
  };
  interpreter.executeAsync = async data => {
    const place = here();
    try {
      return well(place, await executeAsync.call(interpreter, data));
    } catch {
      return error(place);
    }
  };
  guardParsing(injector);
}

/** What cannot be read is read as the error that it will be. */
function guardParsing(injector: Injector): void {
  const [lexer, builder] = [injector.get(Lexer), injector.get(AstTreeBuilder)];
  const { treeBuilder } = lexer;
  const { parse } = builder;
  const unread = () => treeBuilder.call(lexer, `=${ErrorType.ERROR}`);
  lexer.treeBuilder = (text, transformSuffix) => {
    try {
      return treeBuilder.call(lexer, text, transformSuffix);
    } catch {
      return unread();
    }
  };
  builder.parse = node => {
    try {
      return parse.call(builder, node);
    } catch {
      return parse.call(builder, unread() as typeof node);
    }
  };
}
