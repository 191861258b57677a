/** Marks text for a terminal; a file or pipe gets it plain. */
export interface Paint {
  readonly title: (text: string) => string;
  readonly fault: (text: string) => string;
  readonly quiet: (text: string) => string;
}

/** With colour only where a person reads. */
export function paint(coloured: boolean): Paint {
  const mark = (code: number) => (text: string) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text);
  return { title: mark(1), fault: mark(31), quiet: mark(2) };
}
