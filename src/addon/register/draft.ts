import { draftText } from '../../contract/schema.ts';
import { anybody, served } from '../call/served.ts';

/** The service takes 9 KB a value; the key counts, too. */
const LARGEST = 8000;
const NAME = 'draft ';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The draft that was kept for the person in this spreadsheet; blank if there is none. */
export function keptDraft(spreadsheet: Spreadsheet): string {
  const kept = PropertiesService.getUserProperties().getProperties();
  const name = nameIn(spreadsheet);
  let draft = '';
  for (let at = 0; kept[name + at] !== undefined; at++) draft += kept[name + at];
  return draft;
}

/** Keeps a draft in place of the last one, in one call; blank removes it. */
function putDraft(spreadsheet: Spreadsheet, draft: string): void {
  const store = PropertiesService.getUserProperties();
  const name = nameIn(spreadsheet);
  const others = Object.entries(store.getProperties()).filter(([key]) => !key.startsWith(name));
  const pieces = piecesOf(draft).map((piece, at) => [name + at, piece] as const);
  const kept: Record<string, string> = {};
  for (const [key, value] of [...others, ...pieces]) kept[key] = value;
  store.setProperties(kept, true);
}

/** A published add-on has one store for all spreadsheets of a person. */
function nameIn(spreadsheet: Spreadsheet): string {
  return `${NAME}${spreadsheet.getId()} `;
}

/** Pieces of at most so many bytes as the service counts them (UTF-8); a letter is never cut in two. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let [piece, bytes] = ['', 0];
  for (const letter of text) {
    const size = bytesOf(letter);
    if (bytes + size > LARGEST) {
      pieces.push(piece);
      [piece, bytes] = ['', 0];
    }
    piece += letter;
    bytes += size;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

function bytesOf(letter: string): number {
  const code = letter.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Keeps the draft of the person who calls, where only they can read it; blank removes it. */
export const keepDraft = served({ takes: draftText, by: anybody }, (spreadsheet, draft) => {
  putDraft(spreadsheet, draft);
  return null;
});
