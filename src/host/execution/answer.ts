import type { Mode, OperationName, Operations } from '../sheet/Operations.ts';
import type { Caller } from './Executions.ts';
import type { ServiceCall } from './Thread.ts';

/** Operations that must see what all changes so far have led to. */
const AFTER_CALCULATION: readonly OperationName[] = ['readValues', 'readDisplay', 'extent'];

/** Does what a service asks for, if the mode allows it; the reply is JSON, errors in it are for the script. */
export async function answer(
  { job, mode, text }: ServiceCall,
  caller: Caller,
  handlers: Handlers,
  settled: () => Promise<boolean>,
): Promise<string> {
  try {
    const { name, request } = JSON.parse(text) as { name: OperationName; request: never };
    if (!permitted(mode, name)) throw new Error(refusal(mode, name));
    if (mode !== 'cell' && AFTER_CALCULATION.includes(name)) await settled();
    const value = await handlers[name](request, { job, ...caller });
    return JSON.stringify({ value });
  } catch (error) {
    return JSON.stringify({ error: (error as Error).message });
  }
}

function refusal(mode: Mode, name: OperationName): string {
  return mode === 'cell'
    ? `You do not have permission to call ${name}: a cell function only reads.`
    : `You do not have permission to call ${name}: onOpen runs without authorisation (AuthMode.NONE).`;
}

/** What every execution may do, without asking anybody for permission. */
const ALWAYS: readonly OperationName[] = ['log', 'missing'];

/** What the modes allow beyond that; a menu or a page that a person has opened may do everything. */
const ALLOWED: Readonly<Partial<Record<Mode, readonly OperationName[]>>> = {
  // Cell functions read, and neither write nor know the user: «Custom functions in Google Sheets».
  cell: ['tabs', 'extent', 'readValues', 'readDisplay', 'readFormulas', 'names', 'title', 'region', 'uuid'],
  // AuthMode.NONE: onOpen makes a menu, knows the locale, and touches nothing else: «Editor add-on authorization».
  open: ['menu', 'locale'],
};

/** Whether an execution in this mode may do this. */
function permitted(mode: Mode, name: OperationName): boolean {
  return ALWAYS.includes(name) || (ALLOWED[mode]?.includes(name) ?? true);
}

/** Who asks: the execution, the person that it runs as, the window in which it was started. */
export interface AskingExecution extends Caller {
  readonly job: number;
}

type Handler<Name extends OperationName> = (
  request: Parameters<Operations[Name]>[0],
  asker: AskingExecution,
) => ReturnType<Operations[Name]> | Promise<ReturnType<Operations[Name]>>;

/** How the host does what services ask for. */
export type Handlers<Name extends OperationName = OperationName> = { readonly [One in Name]: Handler<One> };
