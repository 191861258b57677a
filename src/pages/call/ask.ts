import type { OneOf, Refusals } from '../../contract/Refusal.ts';
import type { Server } from '../../contract/Server.ts';

/** Why there is no answer of the script at all; `updated`: the page is of another version of the add-on. */
export type Silence = 'offline' | 'slow' | 'accounts' | 'quota' | 'updated';

/** Why something was not done: what the script refuses, or that it does not answer, with what Google says. */
export type Failures = Refusals & Readonly<Record<Silence, { readonly message: string }>>;

export type CallFailure<Codes extends keyof Failures = keyof Failures> = OneOf<Failures, Codes>;

export type Answer<Value> = { readonly value: Value } | { readonly refused: CallFailure };

/** What a function of the script gives when it does what it is asked. */
type ValueOf<Name extends keyof Server> = Extract<
  ReturnType<Server[Name]>,
  { readonly value: unknown }
>['value'];

/** Asks the script, and again while others are sending. Always resolves. */
export type Ask = <Name extends keyof Server>(
  name: Name,
  ...args: Parameters<Server[Name]>
) => Promise<Answer<ValueOf<Name>>>;

/** What is over in a moment. */
const PASSING: readonly string[] = ['busy', 'calculating'];

/** Milliseconds before each further try while others are sending. */
const PAUSES = [1000, 2000, 4000, 8000];

/** What is done in a moment unless others are before it, which is said after so many milliseconds without a reply. */
const QUICK: readonly (keyof Server)[] = [
  'registerInitiative',
  'editInitiative',
  'changeState',
  'acceptTyped',
  'enterJudgement',
  'writeScoring',
];
const LONG = 4000;

/** A way to ask; `tell` hears when a question is sent, and when it begins to wait for others. */
export function asking(tell: (phase: 'sending' | 'waiting') => void): Ask {
  return async (name, ...args) => {
    tell('sending');
    const alarm = QUICK.includes(name) ? setTimeout(() => tell('waiting'), LONG) : undefined;
    try {
      for (const pause of PAUSES) {
        const answer = await askOnce(name, args);
        if (!('refused' in answer) || !PASSING.includes(answer.refused.code)) return answer;
        tell('waiting');
        // People who were refused together do not come back together.
        await new Promise(resolve => setTimeout(resolve, pause * (0.75 + Math.random() / 2)));
      }
      return await askOnce(name, args);
    } finally {
      clearTimeout(alarm);
    }
  };
}

/** For what nobody waits for. */
export const ask = asking(() => undefined);

type Functions = {
  readonly [Name in keyof Server]: (...args: Parameters<Server[Name]>) => void;
};

declare const google: {
  readonly script: {
    readonly run: {
      withSuccessHandler(handler: (reply: unknown) => void): {
        withFailureHandler(handler: (error: Error) => void): Functions;
      };
    };
  };
};

/** A reply that does not come in this time is lost; the script itself is stopped later. */
const PATIENCE = 60_000;

function askOnce<Name extends keyof Server>(
  name: Name,
  args: Parameters<Server[Name]>,
): Promise<Answer<ValueOf<Name>>> {
  return new Promise(resolve => {
    const failed = (code: Silence, message: string) => resolve({ refused: { code, message } });
    const alarm = setTimeout(() => failed('slow', ''), PATIENCE);
    google.script.run
      .withSuccessHandler(reply => {
        clearTimeout(alarm);
        if (reply) resolve(reply as Answer<ValueOf<Name>>);
        else failed('offline', '');
      })
      .withFailureHandler(({ message }) => {
        clearTimeout(alarm);
        failed(signs.find(([sign]) => sign.test(message))?.[1] ?? 'offline', message);
      })
      [name](...args);
  });
}

/** Google's words, by what is behind them; what is not among them has to do with the connection. */
const signs: readonly (readonly [RegExp, Silence])[] = [
  [/PERMISSION_DENIED|authoriz/i, 'accounts'],
  [/script function not found|is not a function/i, 'updated'],
  [/too many times|quota|simultaneous|rate limit|quá nhiều lần/i, 'quota'],
  [/maximum execution time|timed? ?out|DEADLINE/i, 'slow'],
];
