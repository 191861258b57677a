/** Text from a cell, safe on one line of a terminal: composed, no control characters, no runs of blanks. */
export function plainLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
}
