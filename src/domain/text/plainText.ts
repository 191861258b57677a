/** Line breaks of all kinds: Word's soft ones (U+000B), those of PDF and the web (U+2028, U+2029). */
const BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const BLANKS = /[\t\u00A0\u2002-\u200A\u202F\u3000]/g;
/** Bullets as Word and web pages paste them, private ones of its symbol fonts among them. */
const BULLETS =
  /^[ ]*[\u2022\u2023\u2043\u25AA\u25AB\u25CF\u25CB\u25E6\u25A0\u25A1\u00B7\uF0A7\uF0B7\uF0D8\uF0FC][ ]*/gm;

/**
 * What was typed or pasted as plain text: composed (NFC), lines parted by \n, blanks that are spaces, «- » for bullets, no
 * blanks at the ends. Of several lines as they are; a title is `tidy` besides.
 */
export function plainText(text: string): string {
  const composed = text.normalize('NFC').replace(BREAKS, '\n').replace(BLANKS, ' ');
  return composed.replace(BULLETS, '- ').trim();
}
