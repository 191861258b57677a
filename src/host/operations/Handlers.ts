import type { Caller } from '../execution/Executions.ts';
import type { OperationName, Operations } from '../sheet/Operations.ts';

/** Who asks: the execution, the person that it runs as, the window in which it was started. */
export interface Asker extends Caller {
  readonly job: number;
}

type Handler<Name extends OperationName> = (
  request: Parameters<Operations[Name]>[0],
  asker: Asker,
) => ReturnType<Operations[Name]> | Promise<ReturnType<Operations[Name]>>;

/** How the host does what services ask for. */
export type Handlers<Name extends OperationName = OperationName> = { readonly [One in Name]: Handler<One> };
