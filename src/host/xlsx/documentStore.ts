/** The names of the document's own properties: what the script keeps in the spreadsheet, and ids and sizes of its tabs. */
const STORE = 'thi-dua-tai-lieu';
const TABS = 'thi-dua-cac-tab';

/** What a file of the format does not tell of a tab: the id by which the script may know it, how many rows it has. */
interface KeptTab {
  readonly id: string;
  readonly rows: number;
}
type Texts = Readonly<Record<string, string>>;

/** The document properties of the script as properties of a file. */
export function toFileStore(
  store: Texts,
  tabs: readonly { readonly id: string; readonly name: string; readonly rowCount: number }[],
): Texts {
  if (Object.keys(store).length === 0) return {};
  const kept = Object.fromEntries(tabs.map(({ id, name, rowCount }) => [name, { id, rows: rowCount }]));
  return { [STORE]: JSON.stringify(store), [TABS]: JSON.stringify(kept) };
}

/** The reverse; tabs by their names. */
export function fromFileStore(custom: Readonly<Record<string, unknown>> = {}): {
  readonly store: Texts;
  readonly tabs: ReadonlyMap<string, KeptTab>;
} {
  return {
    store: Object.fromEntries(entriesOf(custom[STORE], value => typeof value === 'string')) as Texts,
    tabs: new Map(entriesOf(custom[TABS], isKeptTab) as [string, KeptTab][]),
  };
}

/** Another program may have cut or changed the text. */
function entriesOf(
  text: unknown,
  isMeant: (value: unknown) => boolean,
): readonly (readonly [string, unknown])[] {
  try {
    return Object.entries(JSON.parse(String(text)) as object).filter(([, value]) => isMeant(value));
  } catch {
    return [];
  }
}

function isKeptTab(value: unknown): boolean {
  const { id, rows } = (value ?? {}) as Partial<KeptTab>;
  return typeof id === 'string' && /^[\w-]+$/.test(id) && Number.isInteger(rows) && rows! > 0 && rows! < 1e6;
}
