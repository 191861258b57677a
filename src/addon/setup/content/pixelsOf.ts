/** Sheets counts widths in pixels. */
const PIXELS = 7;
export const MARGIN = 12;
/** Of a bold letter. */
const BOLD = 6.7;

/** The width of a column of so many characters: no word of its header is cut. */
export function pixelsOf(characters: number, header: string): number {
  const longest = Math.max(...header.split(' ').map(word => word.length));
  return Math.round(Math.max(characters * PIXELS, longest * BOLD) + MARGIN);
}
