/** Text as people mean it: composed (NFC), any run of blanks one space, no invisible characters, none at the ends. */
export function tidy(text: string): string {
  return isTidy.test(text) ? text : cleaned(text);
}

/** Nothing, or letters and signs that NFC leaves alone, one blank between the words: what most cells hold. */
const isTidy = /^(?:[!-~À-ʯḀ-ỿ]+(?: [!-~À-ʯḀ-ỿ]+)*)?$/;

/** Soft hyphens, marks of no width or of direction, and the sign that makes ✔ a picture. They may part a letter from its marks. */
const invisible =
  /\u00AD|\u034F|\u061C|\u180E|[\u200B-\u200F\u202A-\u202E\u2060-\u2069]|[\uFE00-\uFE0F]|\uFEFF/g;

function cleaned(text: string): string {
  return text.replace(invisible, '').normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Digits and signs of full width («９５％», «１，５») as plain ones; everything else stays. */
export function plainWidth(text: string): string {
  return text.replace(/[\uFF05\uFF0B-\uFF1A]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
