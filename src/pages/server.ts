import type { AdminServer } from '../contract/AdminServer.ts';
import type { FormData } from '../contract/FormData.ts';
import type { Receipt, Registration } from '../contract/Registration.ts';
import type { Refusal, Reply } from '../contract/Reply.ts';
import type { Findings, SelfTestStep } from '../contract/SelfTest.ts';

/** What the page can ask the script to do. */
interface Server extends AdminServer {
  openRegistration(): Reply<FormData>;
  registerInitiative(asked: Registration): Reply<Receipt>;
  selfTest(step: SelfTestStep): Reply<Findings>;
}

type Run = Record<string, (...args: unknown[]) => void> & {
  withSuccessHandler(handler: (reply: unknown) => void): Run;
  withFailureHandler(handler: (error: Error) => void): Run;
};

declare const google: { readonly script: { readonly run: Run } };

/** A reply that does not come in this time is lost; the script itself is stopped later. */
const PATIENCE = 60_000;

/** Why there is no answer of the server at all. */
type Silence = 'offline' | 'accounts';

export type Failure = Refusal | { readonly code: Silence; readonly detail: string };

/** Calls the script; always resolves. */
export function ask<Name extends keyof Server>(
  name: Name,
  ...args: Parameters<Server[Name]>
): Promise<ReturnType<Server[Name]> | { readonly refused: Failure }> {
  return new Promise(resolve => {
    const failed = (code: Silence, detail: string) => resolve({ refused: { code, detail } });
    const alarm = setTimeout(() => failed('offline', ''), PATIENCE);
    google.script.run
      .withSuccessHandler(reply => {
        clearTimeout(alarm);
        resolve((reply ?? { refused: { code: 'offline', detail: '' } }) as ReturnType<Server[Name]>);
      })
      .withFailureHandler(error => {
        clearTimeout(alarm);
        failed(/PERMISSION_DENIED|authoriz/i.test(error.message) ? 'accounts' : 'offline', error.message);
      })[name]!(...args);
  });
}
