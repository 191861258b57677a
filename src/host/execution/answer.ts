import type { Handlers } from '../operations/Handlers.ts';
import type { Mode, OperationName } from '../sheet/Operations.ts';
import type { Caller } from './Executions.ts';
import type { ServiceCall } from './Outcome.ts';
import { permitted } from './permitted.ts';

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
