import { caseKey } from '../text/fold.ts';
import { tidy } from '../text/tidy.ts';

/** Somebody whose name and e-mail are to be erased (xóa dữ liệu cá nhân); their code stays, and with it all that is counted. */
export interface Leaver {
  readonly code: string;
  /** As the add-on writes them. */
  readonly names: readonly string[];
  /** As they are compared. */
  readonly emails: readonly string[];
  /** Whether a name that somebody has typed, with or without its marks, is theirs. */
  readonly isTheirs: (name: string) => boolean;
}

const MARK = '(đã xóa ';

/** Stands in the place of somebody's name and e-mail. */
export const erasedName = (code: string) => `${MARK}${code})`;

/** Whether a text tells of somebody who was erased. */
export const isErased = (text: string) => text.includes(MARK);

/** A text in which somebody was named by e-mail or full name; a longer name, of which theirs is a part, is somebody else's. */
export function saidWithout(text: string, { code, names, emails }: Leaver): string {
  const found = text.normalize('NFC');
  let said = found;
  for (const name of names)
    if (said.includes(name))
      said = said.replace(
        new RegExp(`(?<![\\p{L}\\p{N}])(?<!\\p{Lu}\\p{L}* )${quoted(name)}(?![\\p{L}\\p{N}]| \\p{Lu})`, 'gu'),
        erasedName(code),
      );
  for (const email of emails)
    if (caseKey(said).includes(email))
      said = said.replace(
        new RegExp(`(?<![\\w.+-])${quoted(email)}(?![\\w-]|\\.\\w)`, 'gi'),
        erasedName(code),
      );
  return said === found ? text : said;
}

/** Names between `;`, each in the place of its code; where there are no codes, known by the name alone. */
export function namesWithout(text: string, codes: readonly string[], { code, isTheirs }: Leaver): string {
  return text
    .split(';')
    .map((part, at) => {
      const own = codes.length === 0 ? isTheirs(part) : caseKey(codes[at] ?? '') === caseKey(code);
      return own && tidy(part) !== '' && tidy(part) !== erasedName(code)
        ? part.replace(part.trim(), erasedName(code))
        : part;
    })
    .join(';');
}

/** Codes, one or several, in whose place people may have typed names. */
export function codesWithout(text: string, { code, isTheirs }: Leaver): string {
  return text
    .split(/([;；,，、/|\r\n]+)/)
    .map(part => (isTheirs(part) ? part.replace(part.trim(), code) : part))
    .join('');
}

/** A list of e-mails, or one, without theirs. */
export function emailsWithout(text: string, { emails }: Leaver): string {
  const parts = text.split(/[;,\s]+/).filter(part => part !== '');
  const kept = parts.filter(part => !emails.includes(caseKey(part)));
  return kept.length === parts.length ? text : kept.join('; ');
}

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
