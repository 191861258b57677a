import type { ProtectionState } from '../sheet/Operations.ts';

/** The name of the document's own property; a file of the format locks tabs for everybody and knows no e-mails. */
const NAME = 'thi-dua-bao-ve-';

/** Protections as properties of a document, one each, the tab by its name. */
export function toFileProtections(
  protections: readonly ProtectionState[],
  nameOf: (tab: string) => string | undefined,
): Readonly<Record<string, string>> {
  const entries = protections.map(({ id: _, area, ...rest }, at) => [
    `${NAME}${at + 1}`,
    JSON.stringify({ ...rest, area: { ...area, tab: nameOf(area.tab) } }),
  ]);
  return Object.fromEntries(entries);
}

/** The reverse; what names a tab that there is not is left out. */
export function fromFileProtections(
  custom: Readonly<Record<string, unknown>> = {},
  idOf: (name: string) => string | undefined,
): readonly ProtectionState[] {
  return Object.entries(custom).flatMap(([name, text]) => {
    const read = name.startsWith(NAME) && typeof text === 'string' ? parsed(text) : undefined;
    const tab = read && idOf(read.area.tab);
    return tab === undefined ? [] : [{ ...read!, id: name, area: { ...read!.area, tab } }];
  });
}

/** Another program may have cut the text. */
function parsed(text: string): Omit<ProtectionState, 'id'> | undefined {
  try {
    return JSON.parse(text) as Omit<ProtectionState, 'id'>;
  } catch {
    return undefined;
  }
}
