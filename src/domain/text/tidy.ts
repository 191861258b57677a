/** Text as people mean it: composed (NFC), any run of blanks one space, no invisible characters, none at the ends. */
export function tidy(text: string): string {
  return isTidy.test(text) ? text : cleaned(text);
}

/** Letters and signs that NFC leaves alone, one blank between the words: what most cells hold. */
const isTidy = /^[!-~À-ʯḀ-ỿ]+(?: [!-~À-ʯḀ-ỿ]+)*$/;

function cleaned(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
