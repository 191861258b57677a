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
  const reply = decode(call(encode({ name, request }))) as { value?: never; error?: string };
  if (reply.error !== undefined) throw new Error(reply.error);
  return reply.value!;
}
