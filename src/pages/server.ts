import type { Refusal } from '../contract/Reply.ts';
import type { Server } from '../contract/Server.ts';
import { silenceOf } from './silenceOf.ts';

type Run = Record<string, (...args: unknown[]) => void> & {
  withSuccessHandler(handler: (reply: unknown) => void): Run;
  withFailureHandler(handler: (error: Error) => void): Run;
};

declare const google: { readonly script: { readonly run: Run } };

/** A reply that does not come in this time is lost; the script itself is stopped later. */
const PATIENCE = 60_000;

/** Why there is no answer of the script at all. */
export type Silence = 'offline' | 'slow' | 'accounts' | 'quota' | 'updated';

/** Why something was not done: what the script refuses, or that it does not answer. */
export type Failure = Omit<Refusal, 'code'> & { readonly code: Refusal['code'] | Silence };

/** What a function of the script gives when it does what it is asked. */
export type Given<Name extends keyof Server> = Extract<
  ReturnType<Server[Name]>,
  { readonly value: unknown }
>['value'];

export type Answer<Name extends keyof Server> =
  | { readonly value: Given<Name> }
  | { readonly refused: Failure };

/** Calls the script; always resolves. */
export function ask<Name extends keyof Server>(
  name: Name,
  ...args: Parameters<Server[Name]>
): Promise<Answer<Name>> {
  return new Promise(resolve => {
    const failed = (code: Silence, detail: string) => resolve({ refused: { code, detail } });
    const alarm = setTimeout(() => failed('slow', ''), PATIENCE);
    google.script.run
      .withSuccessHandler(reply => {
        clearTimeout(alarm);
        resolve((reply ?? { refused: { code: 'offline', detail: '' } }) as Answer<Name>);
      })
      .withFailureHandler(({ message }) => {
        clearTimeout(alarm);
        failed(silenceOf(message), message);
      })[name]!(...args);
  });
}
