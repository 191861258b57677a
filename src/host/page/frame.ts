import type { FromFrame, ToFrame } from '../sheet/Message.ts';

/*
 * `google.script` inside the sandboxed page of a script, put in front of it by the server. Rules of Google: numbers,
 * texts, booleans, null, arrays and objects of them, or one form, go out; anything else is refused at once.
 * Source: the guide «HTML Service: Communicate with Server Functions».
 */

type SuccessHandler = (value: unknown, user: unknown) => void;
type FailureHandler = (error: Error, user: unknown) => void;

interface Handlers {
  readonly success?: SuccessHandler;
  readonly failure?: FailureHandler;
  readonly user?: unknown;
}

/** The origin of the window that shows the page, from the host: a browser does not tell it. */
const parentOrigin = document.currentScript!.dataset.window!;
const running = new Map<number, Handlers>();
const send = (message: FromFrame) => parent.postMessage(message, parentOrigin);
let last = 0;

addEventListener('message', event => {
  if (event.source !== parent) return;
  const { ran, value, error } = event.data as ToFrame;
  const handlers = running.get(ran);
  running.delete(ran);
  if (!handlers) return;
  if (error === undefined) handlers.success?.(JSON.parse(value ?? 'null'), handlers.user);
  else {
    const failure = Object.assign(new Error(error), { name: 'ScriptError' });
    if (handlers.failure) handlers.failure(failure, handlers.user);
    else console.error(failure);
  }
});

function runner(handlers: Handlers): object {
  const own = {
    withSuccessHandler: (success: SuccessHandler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: FailureHandler) => runner({ ...handlers, failure }),
    withUserObject: (user: unknown) => runner({ ...handlers, user }),
  };
  return new Proxy(own, {
    get: (target, name) =>
      Reflect.get(target, name) ??
      ((...given: unknown[]) => {
        const run = ++last;
        const args = given.length === 1 && given[0] instanceof HTMLFormElement ? [fields(given[0])] : given;
        const text = JSON.stringify(args.map(value => plain(value, [])));
        running.set(run, handlers);
        send({ run, name: String(name), args: text });
      }),
  });
}

/** A copy that may be sent; `undefined` becomes null. Throws Google's words for what may not. */
function plain(value: unknown, above: readonly unknown[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || value instanceof Date || value instanceof Node)
    throw new TypeError('Failed due to illegal value in property: 0');
  if (above.includes(value)) throw new TypeError('Failed due to circular reference.');
  const path = [...above, value];
  if (Array.isArray(value)) return value.map(item => plain(item, path));
  const pairs = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(pairs.map(([key, item]) => [key, plain(item, path)]));
}

function fields(form: HTMLFormElement): object {
  const found: Record<string, unknown> = {};
  for (const [name, value] of new FormData(form)) {
    const before = found[name];
    found[name] = before === undefined ? value : [before, value].flat();
  }
  return found;
}

addEventListener(
  'keydown',
  event => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    send({ leave: event.shiftKey ? -1 : 1 });
  },
  { capture: true },
);

Object.assign(globalThis, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => send({ close: true }),
        setHeight: () => undefined,
        setWidth: () => undefined,
        editor: { focus: () => parent.focus() },
      },
    },
  },
});
