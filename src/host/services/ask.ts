import type { OperationName, Operations } from '../sheet/Operations.ts';
import { decode, encode } from './transport.ts';

declare const __call: (text: string) => string;

/** The host's function; taken out of the global scope so that the script cannot find it. */
const call = __call;
delete (globalThis as { __call?: unknown }).__call;

/** Asks the host and waits; throws in the words of the host. */
export function ask<Name extends OperationName>(
  name: Name,
  request: Parameters<Operations[Name]>[0],
): ReturnType<Operations[Name]> {
  const reply = decode(callHost(encode({ name, request }))) as { value?: never; error?: string };
  if (reply.error !== undefined) throw new Error(reply.error);
  return reply.value!;
}

/** What the call itself throws, such as for want of stack, belongs to the host: a script gets an error of its own. */
function callHost(text: string): string {
  try {
    return call(text);
  } catch (error) {
    throw new Error((error as Error).message);
  }
}
