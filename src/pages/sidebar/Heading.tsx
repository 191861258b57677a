import { useLayoutEffect, useRef } from 'preact/hooks';

let isTouched = false;
for (const event of ['pointerdown', 'keydown'])
  addEventListener(
    event,
    () => {
      isTouched = true;
    },
    { capture: true },
  );

interface Props {
  readonly title: string;
  /** What the title is part of, such as the screen of a step. */
  readonly of?: string;
  readonly tone?: 'success';
}

/** The heading of a screen; takes the focus when the screen or step changes, but not when the sidebar opens. */
export function Heading({ title, of, tone }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = of === undefined ? title : `${title} – ${of}`;
    if (!isTouched) return;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [title, of]);
  return (
    <h1 ref={heading} tabIndex={-1} class={tone}>
      {of !== undefined && <span class="of">{of} </span>}
      {title}
    </h1>
  );
}
