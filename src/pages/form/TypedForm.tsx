import type { ComponentChildren } from 'preact';

/** A form that is checked and sent by the page itself. */
export function TypedForm({
  onSend,
  onLeave,
  children,
}: {
  readonly onSend: () => unknown;
  /** An answer has lost the focus. */
  readonly onLeave?: () => unknown;
  readonly children: ComponentChildren;
}) {
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault();
        onSend();
      }}
      onFocusOut={() => void onLeave?.()}
      onKeyDown={event => {
        if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
      }}
    >
      {children}
    </form>
  );
}

/** Whether a key belongs to an input method (bộ gõ) that is still making a letter: then it chooses or sends nothing. */
export function isComposing(event: KeyboardEvent): boolean {
  // Older input methods tell only by the code of their keys.
  return event.isComposing || event.keyCode === 229;
}
