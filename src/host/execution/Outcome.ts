/** How an execution ended: its result as JSON, what it threw, or that it was stopped or its thread died. */
export type Outcome =
  | { readonly id: number; readonly value: string }
  | { readonly id: number; readonly error: string }
  | { readonly id: number; readonly timedOut: true }
  | { readonly id: number; readonly died: true };

/** What a thread asks the host in the course of an execution. */
export interface ServiceCall {
  readonly job: number;
  readonly mode: 'cell' | 'open' | 'menu' | 'page';
  /** `{name, request}` as JSON. */
  readonly text: string;
}
