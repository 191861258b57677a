import type { CellArea, CellRange, CellValue } from './CellValue.ts';
import type { Locale } from './locales.ts';

/** A tab as scripts see it; all counts and indexes from 0. */
export interface TabState {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly isHidden: boolean;
  readonly hidesGridlines: boolean;
}

/** The looks of cells that scripts can set; null is what a new cell has. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly line?: 'underline' | 'line-through' | 'none';
  readonly wrap?: boolean;
  readonly background?: string;
  readonly color?: string;
  readonly family?: string | null;
  /** In points. */
  readonly size?: number;
  readonly horizontal?: 'left' | 'center' | 'right' | 'normal';
  readonly vertical?: 'top' | 'middle' | 'bottom' | null;
}

/** The lines around cells and between them, by the names of Google's `BorderStyle`. */
export type BorderStyle = 'DOTTED' | 'DASHED' | 'SOLID' | 'SOLID_MEDIUM' | 'SOLID_THICK' | 'DOUBLE';
export interface Borders {
  /** True draws a line, false takes it away; what is not named stays. */
  readonly sides: Readonly<
    Partial<Record<'top' | 'left' | 'bottom' | 'right' | 'vertical' | 'horizontal', boolean>>
  >;
  readonly color: string;
  readonly style: BorderStyle;
}

/** The text of a cell, and where it leads. */
export interface RichText {
  readonly text: string;
  readonly url: string | null;
}

/** What may stand in a cell. */
export interface Validation {
  readonly kind: 'list' | 'range' | 'checkbox';
  /** The values of a list. */
  readonly values?: readonly string[];
  /** The range that holds the values, as a formula writes it. */
  readonly range?: string;
  /** Other values are refused, or only marked. */
  readonly strict: boolean;
}

/** A conditional format: the look of the cells of an area whose text begins so, or is that, or is not blank. */
export interface Condition {
  readonly areas: readonly CellArea[];
  readonly operator: 'beginsWith' | 'equal' | 'notContainsBlanks';
  readonly text: string;
  readonly look: Look;
}

/** A protection of cells or, `isTab`, of a whole tab. */
export interface ProtectionState {
  readonly id: string;
  readonly area: CellArea;
  readonly isTab: boolean;
  readonly description: string;
  /** Warns people who type and refuses nothing. */
  readonly isWarning: boolean;
  /** E-mails, the owner's not among them. */
  readonly editors: readonly string[];
  /** Nobody has been taken off the list yet: whoever may edit the spreadsheet may edit this. */
  readonly isOpen: boolean;
  /** Everybody of the domain may edit. */
  readonly isOpenToDomain: boolean;
  /** Of a tab: cells that are not protected. */
  readonly exempt?: readonly CellRange[];
}

export interface NamedRange {
  readonly name: string;
  readonly area: CellArea;
}

export interface MenuItem {
  readonly caption: string;
  readonly call: string;
}

/** The three stores of PropertiesService and the three locks of LockService. */
export type Scope = 'document' | 'script' | 'user';

/** Buttons of an alert, by the names of Google's `Button`. */
export type Button = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** What is selected in a window: the active range, and the one cell of it that has the focus. */
export interface Selection {
  readonly area: CellArea;
  readonly current: { readonly row: number; readonly column: number };
}

/** What services ask of the host: one entry for each kind of call, as JSON. */
export interface Operations {
  tabs: (request: Record<never, never>) => readonly TabState[];
  extent: (request: { tab: string }) => { readonly rows: number; readonly columns: number };
  insertTab: (request: { name: string; index: number }) => string;
  removeTab: (request: { tab: string }) => void;
  renameTab: (request: { tab: string; name: string }) => void;
  readValues: (request: { area: CellArea }) => readonly (readonly CellValue[])[];
  readDisplay: (request: { area: CellArea }) => readonly (readonly string[])[];
  readFormulas: (request: { area: CellArea }) => readonly (readonly string[])[];
  readNotes: (request: { area: CellArea }) => readonly (readonly string[])[];
  readFormats: (request: { area: CellArea }) => readonly (readonly string[])[];
  readValidations: (request: { area: CellArea }) => readonly (readonly (Validation | null)[])[];
  readConditions: (request: { tab: string }) => readonly Condition[];
  write: (request: { area: CellArea; values: readonly (readonly CellValue[])[] }) => void;
  writeFormats: (request: { area: CellArea; formats: readonly (readonly string[])[] }) => void;
  writeNotes: (request: { area: CellArea; notes: readonly (readonly string[])[] }) => void;
  readRichTexts: (request: { area: CellArea }) => readonly (readonly (RichText | null)[])[];
  writeRichTexts: (request: { area: CellArea; texts: readonly (readonly RichText[])[] }) => void;
  look: (request: { areas: readonly CellArea[]; look: Look }) => void;
  looks: (request: { area: CellArea; looks: readonly (readonly Look[])[] }) => void;
  clearLooks: (request: { areas: readonly CellArea[] }) => void;
  /** Looks, number formats and drop-downs of a row of cells for the rows of an area. */
  copyLooks: (request: { from: CellArea; area: CellArea }) => void;
  border: (request: { areas: readonly CellArea[]; borders: Borders }) => void;
  /** Into one cell, or each row into one. */
  merge: (request: { area: CellArea; isAcross: boolean }) => void;
  unmerge: (request: { areas: readonly CellArea[] }) => void;
  /** The merged cells of which an area holds any. */
  merges: (request: { area: CellArea }) => readonly CellArea[];
  validate: (request: { area: CellArea; validation: Validation | null }) => void;
  conditions: (request: { tab: string; conditions: readonly Condition[] }) => void;
  freeze: (request: { tab: string; rows: number; columns: number }) => void;
  removeRows: (request: { tab: string; row: number; count: number }) => void;
  insertRows: (request: { tab: string; after: number; count: number }) => void;
  insertColumns: (request: { tab: string; after: number; count: number }) => void;
  removeColumns: (request: { tab: string; column: number; count: number }) => void;
  hideColumns: (request: { tab: string; column: number; count: number }) => void;
  width: (request: { tab: string; column: number; count: number; pixels: number }) => void;
  /** `grows`: a row that holds more is as high as that. */
  rowHeight: (request: { tab: string; row: number; count: number; pixels: number; grows: boolean }) => void;
  gridlines: (request: { tab: string; isHidden: boolean }) => void;
  moveTab: (request: { tab: string; index: number }) => void;
  tabColor: (request: { tab: string; color: string }) => void;
  hideTab: (request: { tab: string; isHidden: boolean }) => void;
  names: (request: Record<never, never>) => readonly NamedRange[];
  setName: (request: NamedRange) => void;
  removeName: (request: { name: string }) => void;
  protections: (request: Record<never, never>) => readonly ProtectionState[];
  protect: (request: { area: CellArea; isTab: boolean }) => string;
  setProtection: (request: ProtectionState) => void;
  removeProtection: (request: { id: string }) => void;
  /** Whether the person may edit under a protection. */
  canEdit: (request: { protection: string }) => boolean;
  /** Whether the person may edit cells. */
  mayEdit: (request: { area: CellArea }) => boolean;
  owner: (request: Record<never, never>) => string;
  selection: (request: Record<never, never>) => Selection;
  select: (request: { area: CellArea }) => void;
  title: (request: Record<never, never>) => string;
  region: (request: Record<never, never>) => { readonly locale: Locale; readonly timeZone: string };
  setRegion: (request: { locale?: Locale; timeZone?: string }) => void;
  flush: (request: Record<never, never>) => void;
  user: (request: Record<never, never>) => string;
  uuid: (request: Record<never, never>) => string;
  lock: (request: { scope: Scope; milliseconds: number }) => boolean;
  unlock: (request: { scope: Scope }) => void;
  readProperties: (request: { scope: Scope }) => Readonly<Record<string, string>>;
  writeProperties: (request: { scope: Scope; properties: Readonly<Record<string, string>> }) => void;
  /** The language of the account of whoever runs the script. */
  locale: (request: Record<never, never>) => string;
  menu: (request: { caption: string; items: readonly (MenuItem | null)[]; addOn: boolean }) => void;
  toast: (request: { text: string; title: string; seconds: number }) => void;
  alert: (request: { title: string; text: string; buttons: readonly Button[] }) => Button;
  sidebar: (request: { title: string; html: string }) => void;
  dialog: (request: { title: string; html: string; width: number; height: number }) => void;
  file: (request: { name: string }) => string;
  log: (request: { text: string }) => void;
  /** A service that the local copy does not have was called: tests fail on it. */
  missing: (request: { name: string }) => void;
}

export type OperationName = keyof Operations;

/** What a script runs as: decides what it may do, as AuthMode does in Apps Script. */
export type Mode = 'cell' | 'open' | 'menu' | 'page';

/** One execution: a top-level function, its arguments as JSON. */
export interface Job {
  readonly id: number;
  readonly mode: Mode;
  readonly name: string;
  readonly args: string;
  /** In milliseconds. */
  readonly timeout: number;
}
