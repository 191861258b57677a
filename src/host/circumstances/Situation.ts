import type { WorkbookView } from '../changes/WorkbookView.ts';
import type { Engine } from '../engine/Engine.ts';
import type { Argument } from '../engine/ownFunction.ts';
import type { Handlers } from '../execution/answer.ts';
import type { Circumstances } from './Circumstances.ts';
import { Loading } from './Loading.ts';
import { Region } from './Region.ts';
import { typedColumns } from './typedColumns.ts';

type Call = (name: string, args: string) => Promise<Argument>;

/** The circumstances of a spreadsheet at work in it; `functions` are the cell functions of its script. */
export class Situation {
  readonly region: Region;
  private readonly loading: Loading;
  private readonly typed: readonly string[];

  constructor(
    { locale, timeZone, loading, typedColumns: typed = [] }: Circumstances,
    functions: readonly string[],
  ) {
    this.region = new Region(locale, timeZone);
    this.loading = new Loading(functions, loading);
    this.typed = typed;
  }

  /** Calls of cell functions, whose moments are read off the clocks of the script. */
  calling(call: Call): Call {
    return async (name, args) => {
      this.loading.began();
      return this.region.toCells(await call(name, this.region.jsonToScript(args)));
    };
  }

  /** The handlers with what the circumstances change of them. */
  over(handlers: Handlers, engine: Engine, workbook: WorkbookView): Handlers {
    return {
      ...handlers,
      ...this.loading.over(handlers, engine),
      ...typedColumns(handlers, this.typed, workbook),
    };
  }
}
