import type { ProtectionState } from '../sheet/Operations.ts';
import { parsed } from '../sheet/parsed.ts';

/*
 * The document's own properties: what the script keeps in the spreadsheet, ids and sizes of its tabs, and protections, as a
 * file of the format locks tabs for everybody and knows no e-mails. Another program may have cut or changed their texts.
 */

const STORE = 'thi-dua-tai-lieu';
const TABS = 'thi-dua-cac-tab';
const PROTECTION = 'thi-dua-bao-ve-';

/**
 * What a file of the format does not tell of a tab: the id by which a script that keeps something may know it, how many rows it
 * has, and in how many the styles of columns stand for those of blank cells.
 */
export interface KeptTab {
  readonly id?: string;
  readonly rows: number;
  readonly even?: number;
}
const MOST_ROWS = 1e6;
type Texts = Readonly<Record<string, string>>;

/** The document properties of the script as properties of a file. */
export function toFileStore(
  store: Texts,
  tabs: readonly {
    readonly id: string;
    readonly name: string;
    readonly rowCount: number;
    readonly even: number;
  }[],
): Texts {
  const isKept = Object.keys(store).length > 0;
  const kept = tabs
    .filter(({ even }) => isKept || even > 0)
    .map(({ id, name, rowCount: rows, even }) => [
      name,
      { ...(isKept && { id }), rows, ...(even > 0 && { even }) },
    ]);
  return {
    ...(isKept && { [STORE]: JSON.stringify(store) }),
    ...(kept.length > 0 && { [TABS]: JSON.stringify(Object.fromEntries(kept)) }),
  };
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

function entriesOf(
  text: unknown,
  isMeant: (value: unknown) => boolean,
): readonly (readonly [string, unknown])[] {
  return Object.entries(parsed(text) ?? {}).filter(([, value]) => isMeant(value));
}

function isKeptTab(value: unknown): boolean {
  const { id = 's', rows = 0, even = 1 } = (value ?? {}) as Partial<KeptTab>;
  const areRows = (count: number, most: number) => Number.isInteger(count) && count > 0 && count <= most;
  return typeof id === 'string' && /^[\w-]+$/.test(id) && areRows(rows, MOST_ROWS) && areRows(even, rows);
}

/** Protections as properties of a document, one each, the tab by its name. */
export function toFileProtections(
  protections: readonly ProtectionState[],
  nameOf: (tab: string) => string | undefined,
): Readonly<Record<string, string>> {
  const entries = protections.map(({ id: _, area, ...rest }, at) => [
    `${PROTECTION}${at + 1}`,
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
    const read = name.startsWith(PROTECTION) && (parsed(text) as Omit<ProtectionState, 'id'> | undefined);
    const tab = read ? idOf(read.area.tab) : undefined;
    return read && tab !== undefined ? [{ ...read, id: name, area: { ...read.area, tab } }] : [];
  });
}
