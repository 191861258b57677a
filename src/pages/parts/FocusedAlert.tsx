import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Tells of something that went wrong and takes the focus, again for each new `cause`. */
export function FocusedAlert({
  cause,
  class: look = 'error',
  children,
}: {
  readonly cause?: object;
  readonly class?: 'error' | 'summary';
  readonly children: ComponentChildren;
}) {
  const told = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each cause takes it anew.
  useLayoutEffect(() => told.current?.focus(), [cause]);
  return (
    <div role="alert" class={look} tabIndex={-1} ref={told}>
      {children}
    </div>
  );
}
