/** Whether a key belongs to an input method (bộ gõ) that is still making a letter: then it chooses or sends nothing. */
export function isComposing(event: KeyboardEvent): boolean {
  // Older input methods tell only by the code of their keys.
  return event.isComposing || event.keyCode === 229;
}
