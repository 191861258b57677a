import type { CellArea } from './CellValue.ts';
import type { Change } from './Change.ts';
import type { Button, MenuItem } from './Operations.ts';

/** A menu that the script made. */
export interface MenuState {
  readonly caption: string;
  /** `null` is a line between items. */
  readonly items: readonly (MenuItem | null)[];
}

/** The file holds what the workbook was at `revision`, with the first so many messages of changes from this window. */
export interface Saved {
  readonly type: 'saved';
  readonly revision: number;
  readonly received: number;
}

/**
 * Why a window must start anew: it made a change to a state that is gone, to cells that are protected, or of a kind that the
 * local copy does not have; or it does not show what there is, of which nothing needs to be said.
 */
export type Restart = 'moved' | 'protected' | 'unsupported' | 'displaced';

/** The disk is full, does not let the file be written, the folder is gone; or something else. */
export type WhyUnsaved = 'full' | 'refused' | 'gone' | 'failed';

/** What the host tells a window. */
export type ToPage =
  | {
      readonly type: 'open';
      readonly file: string;
      readonly user: string;
      readonly revision: number;
      readonly snapshot: object;
      readonly spill: Change;
      /** What saving would lose of the opened file, in people's words. */
      readonly lost: readonly string[];
      /** The original as it was opened, or will be before it is first replaced. */
      readonly backup: string | undefined;
      /** Where the parts of an ordinary page of a script are served: another origin, so that they cannot touch this one. */
      readonly frames: string;
    }
  | { readonly type: 'menus'; readonly menus: readonly MenuState[] }
  | { readonly type: 'changes'; readonly revision: number; readonly changes: readonly Change[] }
  | { readonly type: 'reload'; readonly why: Restart }
  | { readonly type: 'reply'; readonly id: number; readonly value?: string; readonly error?: string }
  | { readonly type: 'toast'; readonly title: string; readonly text: string; readonly seconds: number }
  | {
      readonly type: 'alert';
      readonly id: number;
      readonly title: string;
      readonly text: string;
      readonly buttons: readonly Button[];
    }
  | { readonly type: 'sidebar'; readonly title: string; readonly page: string }
  | {
      readonly type: 'dialog';
      readonly title: string;
      readonly page: string;
      readonly width: number;
      readonly height: number;
    }
  /** A script has selected this. */
  | { readonly type: 'select'; readonly area: CellArea }
  | Saved
  | { readonly type: 'unsaved'; readonly why: WhyUnsaved }
  /** The workbook goes on in another file, as another program had saved its own; or in the same, which was gone. */
  | { readonly type: 'moved'; readonly what: 'parted' | 'remade'; readonly file: string };

/** What a page of a script (sidebar, dialog) asks the window that shows it, and what it gets. */
export type FromFrame =
  | { readonly run: number; readonly name: string; readonly args: string }
  | { readonly close: true }
  /** The person goes on to the next part of the window, or, -1, to the one before. */
  | { readonly leave: number };
export interface ToFrame {
  readonly ran: number;
  readonly value?: string;
  readonly error?: string;
}
