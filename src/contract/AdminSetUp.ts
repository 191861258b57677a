import * as z from 'zod/mini';
import type { Language } from '../domain/text/Language.ts';
import type { Mapped } from '../tabs/roster.ts';
import { type Purpose, purposes } from '../tabs/Tab.ts';
import { request, textUpTo } from './schema.ts';

/** Asks to make what the workbook lacks; asked again until nothing is left. */
export const setUpRequest = request({
  /** Fill in sample data, if nobody has typed anything yet. */
  withSample: z.boolean(),
  /** The id of the campaign for which a workbook is made, else the proposed one; that of one which is made already stays. */
  campaign: z.optional(textUpTo(100)),
  /** Makes the tabs, too, which only serve this. */
  purpose: z.optional(z.enum(purposes)),
  /** The body's own list of people that becomes the tab of people, and which of its columns fill ours. */
  roster: z.optional(
    request({
      tab: textUpTo(100),
      columns: z.readonly(
        z.array(request({ ours: textUpTo(100), theirs: textUpTo(1000) })).check(z.maxLength(10)),
      ),
    }),
  ),
});

export type SetUpRequest = z.infer<typeof setUpRequest>;

/** What set-up makes. */
export type MadeKind =
  | 'tab'
  | 'content'
  | 'column'
  | 'note'
  | 'format'
  | 'dropDown'
  | 'marks'
  | 'name'
  | 'formula'
  | 'setting'
  | 'sample'
  | 'protection'
  | 'migration';

/** Something that was made; `detail` is a column, a name, a number of the version. */
export interface Made {
  readonly kind: MadeKind;
  readonly tab: string;
  readonly detail: string;
  /** How many, for cells and rows. */
  readonly count: number;
}

/** What set-up leaves to a person. */
export interface LeftToPerson {
  /**
   * A tab or column may be one that is missing; an e-mail that Sheets refuses; sample data beside data of people;
   * something that Google does not let be made, `meant` is what it says, as in the typed column of a Table; a tab whose header is
   * not its first row; a list of people that is the tab of people from now on.
   */
  readonly kind:
    | 'nearTab'
    | 'nearColumn'
    | 'email'
    | 'ownData'
    | 'titled'
    | 'adopted'
    | 'typedColumn'
    | 'refused';
  readonly tab: string;
  readonly detail: string;
  readonly meant: string;
}

/** What one call has made; `left` are pieces of work that the next one goes on with. */
export interface SetUpProgress {
  readonly made: readonly Made[];
  readonly told: readonly LeftToPerson[];
  readonly left: number;
}

/** Codes that were given to rows without one, first and last, a tab each. */
export interface CodesMade {
  readonly made: readonly {
    readonly tab: string;
    readonly first: string;
    readonly last: string;
    readonly count: number;
  }[];
}

interface TabCount {
  readonly tab: string;
  readonly count: number;
}

/** Rows of sample data that are gone, and those that stay because somebody has changed them. */
export interface SampleDeleted {
  readonly deleted: readonly TabCount[];
  readonly kept: readonly TabCount[];
}

/** Something that stays because it has been changed since. */
export interface LeftAlone {
  readonly kind: 'tab' | 'columns' | 'cells';
  readonly tab: string;
  /** Headers of columns; blank for the others. */
  readonly detail: string;
  readonly count: number;
}

/** What taking back the last bulk change has done. */
export interface Undone {
  /** How many changes are taken back. */
  readonly count: number;
  readonly left: readonly LeftAlone[];
}

/** What kinds of work leave a snapshot that can be undone. */
export type RunKind = 'setUp' | 'codes' | 'sample' | 'repair' | 'newRound';

/** The last bulk change. */
export interface LastRun {
  readonly kind: RunKind;
  /** ISO 8601. */
  readonly at: string;
  /** E-mail; blank where Google does not tell. */
  readonly by: string;
}

/** How the spreadsheet reads what is typed, and by whose clocks. */
export interface Region {
  /** Such as `vi_VN`, which reads 3/2 as the third of February and 1,5 as a number. */
  readonly locale: string;
  /** A name of the IANA. */
  readonly timeZone: string;
}

/** What the add-on counts on. */
export const ownRegion: Region = { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' };

/** A list of people that the body keeps already. */
export interface RosterOffer {
  readonly tab: string;
  /** Whether it stands where the tab of people would. */
  readonly isNamed: boolean;
  readonly titles: readonly string[];
  /** Our columns that it has not, and may fill. */
  readonly lacked: readonly string[];
  readonly guessed: readonly Mapped[];
}

/** What the page shows when it opens. */
export interface AdminOverview {
  readonly region: Region;
  readonly language: Language;
  /** Undefined before the first set-up. */
  readonly sheetVersion: number | null;
  /** The version that this add-on makes. */
  readonly ownVersion: number;
  /** The campaigns that a workbook can be made for, the proposed one first. */
  readonly campaigns: readonly {
    readonly id: string;
    readonly name: string;
    readonly hasSample: boolean;
  }[];
  /** What the tab of people is called, or would be. */
  readonly staffTab: string;
  /** Whether the workbook was ever set up. */
  readonly isSetUp: boolean;
  readonly hasSample: boolean;
  /** What the campaign can do beside itself, and whether there are tabs for it. */
  readonly purposes: readonly { readonly purpose: Purpose; readonly isUsed: boolean }[];
  readonly lastRun: LastRun | null;
  /** Lists of people in a workbook that was never set up. */
  readonly rosters: readonly RosterOffer[];
}
