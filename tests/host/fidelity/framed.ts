import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { page } from '../../built.ts';

interface Sent {
  readonly run: number;
  readonly name: string;
  readonly args: string;
}

/** The `google.script` that the host puts in front of a page, with no more of a browser than it needs. */
export function framed() {
  const sent: Sent[] = [];
  const logged: unknown[] = [];
  const listeners: ((event: { source: unknown; data: object }) => void)[] = [];
  const parent = { postMessage: (message: Sent) => sent.push(message) };
  const context = vm.createContext({
    parent,
    URL,
    document: { currentScript: { dataset: { window: 'http://127.0.0.1:8642' } } },
    console: { error: (error: unknown) => logged.push(error) },
    addEventListener: (_: string, listener: (typeof listeners)[0]) => listeners.push(listener),
  });
  const evaluate = (source: string): unknown => vm.runInContext(source, context);
  evaluate('class Node {} class HTMLFormElement extends Node {} var heard = [];');
  evaluate(readFileSync(join(page, 'frame.js'), 'utf8'));
  return {
    sent,
    logged,
    evaluate,
    /** What the page has noted in `heard`. */
    heard: () => JSON.parse(String(evaluate('JSON.stringify(heard)'))) as unknown,
    /** The answer of the server to a call. */
    answer: (ran: number, answer: { value?: string; error?: string }) => {
      for (const listener of listeners) listener({ source: parent, data: { ran, ...answer } });
    },
  };
}
