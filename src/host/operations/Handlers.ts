import type { OperationName, Operations } from '../sheet/Operations.ts';

/** Who asks: the execution and the e-mail of the person that it runs as. */
export interface Asker {
  readonly job: number;
  readonly user: string;
}

type Handler<Name extends OperationName> = (
  request: Parameters<Operations[Name]>[0],
  asker: Asker,
) => ReturnType<Operations[Name]> | Promise<ReturnType<Operations[Name]>>;

/** How the host does what services ask for. */
export type Handlers<Name extends OperationName = OperationName> = { readonly [One in Name]: Handler<One> };
