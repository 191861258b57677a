import { useEffect, useRef } from 'preact/hooks';

/** Tells of something that went wrong and takes the focus, again for each new `cause`; nothing without one. */
export function FocusedAlert({ cause, text }: { readonly cause: object | undefined; readonly text: string }) {
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (cause) told.current?.focus();
  }, [cause]);
  if (!cause) return null;
  return (
    <p role="alert" class="error" tabIndex={-1} ref={told}>
      {text}
    </p>
  );
}
