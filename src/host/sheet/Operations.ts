import type { CellArea, CellValue } from './CellValue.ts';

/** A tab as scripts see it; all counts and indexes from 0. */
export interface TabState {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly isHidden: boolean;
}

/** The looks of cells that scripts can set. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly wrap?: boolean;
  readonly background?: string;
  readonly color?: string;
  readonly size?: number;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
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
  readonly help?: string;
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
  readonly exempt?: readonly Omit<CellArea, 'tab'>[];
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
  removeTab: (request: { tab: string }) => null;
  renameTab: (request: { tab: string; name: string }) => null;
  readValues: (request: { area: CellArea }) => readonly (readonly CellValue[])[];
  readDisplay: (request: { area: CellArea }) => readonly (readonly string[])[];
  readFormulas: (request: { area: CellArea }) => readonly (readonly string[])[];
  readNotes: (request: { area: CellArea }) => readonly (readonly string[])[];
  readFormats: (request: { area: CellArea }) => readonly (readonly string[])[];
  readValidations: (request: { area: CellArea }) => readonly (readonly (Validation | null)[])[];
  readConditions: (request: { tab: string }) => readonly Condition[];
  write: (request: { area: CellArea; values: readonly (readonly CellValue[])[] }) => null;
  writeFormats: (request: { area: CellArea; formats: readonly (readonly string[])[] }) => null;
  writeNotes: (request: { area: CellArea; notes: readonly (readonly string[])[] }) => null;
  look: (request: { area: CellArea; look: Look }) => null;
  validate: (request: { area: CellArea; validation: Validation | null }) => null;
  conditions: (request: { tab: string; conditions: readonly Condition[] }) => null;
  freeze: (request: { tab: string; rows: number; columns: number }) => null;
  removeRows: (request: { tab: string; row: number; count: number }) => null;
  insertRows: (request: { tab: string; after: number; count: number }) => null;
  insertColumns: (request: { tab: string; after: number; count: number }) => null;
  removeColumns: (request: { tab: string; column: number; count: number }) => null;
  hideColumns: (request: { tab: string; column: number; count: number }) => null;
  width: (request: { tab: string; column: number; pixels: number }) => null;
  rowHeight: (request: { tab: string; row: number; pixels: number }) => null;
  tabColor: (request: { tab: string; color: string }) => null;
  hideTab: (request: { tab: string; isHidden: boolean }) => null;
  names: (request: Record<never, never>) => readonly NamedRange[];
  setName: (request: NamedRange) => null;
  removeName: (request: { name: string }) => null;
  protections: (request: Record<never, never>) => readonly ProtectionState[];
  protect: (request: { area: CellArea; isTab: boolean }) => string;
  setProtection: (request: ProtectionState) => null;
  removeProtection: (request: { id: string }) => null;
  /** Whether the person may edit under a protection. */
  canEdit: (request: { protection: string }) => boolean;
  /** Whether the person may edit cells. */
  mayEdit: (request: { area: CellArea }) => boolean;
  owner: (request: Record<never, never>) => string;
  selection: (request: Record<never, never>) => Selection;
  select: (request: { area: CellArea }) => null;
  title: (request: Record<never, never>) => string;
  flush: (request: Record<never, never>) => null;
  user: (request: Record<never, never>) => string;
  uuid: (request: Record<never, never>) => string;
  lock: (request: { scope: Scope; milliseconds: number }) => boolean;
  unlock: (request: { scope: Scope }) => null;
  readProperties: (request: { scope: Scope }) => Readonly<Record<string, string>>;
  writeProperties: (request: { scope: Scope; properties: Readonly<Record<string, string>> }) => null;
  menu: (request: { caption: string; items: readonly (MenuItem | null)[]; addOn: boolean }) => null;
  toast: (request: { text: string; title: string; seconds: number }) => null;
  alert: (request: { title: string; text: string; buttons: readonly Button[] }) => Button;
  sidebar: (request: { title: string; html: string }) => null;
  dialog: (request: { title: string; html: string; width: number; height: number }) => null;
  file: (request: { name: string }) => string;
  log: (request: { text: string }) => null;
  /** A service that the local copy does not have was called: tests fail on it. */
  missing: (request: { name: string }) => null;
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
