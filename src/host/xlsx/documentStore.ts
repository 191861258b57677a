/** The names of the document's own properties: what the script keeps in the spreadsheet, and the ids of its tabs. */
const STORE = 'thi-dua-tai-lieu';
const IDS = 'thi-dua-ma-tab';

type Texts = Readonly<Record<string, string>>;

/** The document properties of the script as properties of a file, with the ids of tabs, which they may name. */
export function toFileStore(
  store: Texts,
  tabs: readonly { readonly id: string; readonly name: string }[],
): Texts {
  if (Object.keys(store).length === 0) return {};
  const ids = Object.fromEntries(tabs.map(({ id, name }) => [name, id]));
  return { [STORE]: JSON.stringify(store), [IDS]: JSON.stringify(ids) };
}

/** The reverse. */
export function fromFileStore(custom: Readonly<Record<string, unknown>> = {}): {
  readonly store: Texts;
  /** Ids by names of tabs. */
  readonly ids: Texts;
} {
  return { store: textsIn(custom[STORE]), ids: textsIn(custom[IDS]) };
}

/** Another program may have cut or changed the text. */
function textsIn(text: unknown): Texts {
  try {
    const entries = Object.entries(JSON.parse(String(text)) as object);
    return Object.fromEntries(entries.filter(([, value]) => typeof value === 'string'));
  } catch {
    return {};
  }
}
