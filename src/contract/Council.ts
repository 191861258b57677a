import * as z from 'zod/mini';
import type { Standing } from '../domain/council/standings.ts';
import type { Initiative } from './Initiative.ts';
import type { PlainCell } from './ScoreSheet.ts';
import { changeKey, request, textUpTo, typedText } from './schema.ts';

/** What a member of the council hands in about an initiative (phiếu chấm). */
export const sheetHandedIn = request({
  number: textUpTo(100),
  /** The name of the member whose paper sheet the secretary enters (nhập thay); blank: one's own. */
  member: textUpTo(200),
  /** A value for each column that the criteria read, as typed; none are looked at where nobody scores. */
  values: z
    .array(z.strictObject({ column: textUpTo(200), value: textUpTo(30) }))
    .check(z.minLength(1), z.maxLength(50)),
  /** Why this member does not score; blank where they do. */
  recusal: typedText,
  comment: typedText,
  /** Made with the sheet: sent again with the same one, it is handed in once. */
  key: changeKey,
});

export type SheetHandedIn = z.infer<typeof sheetHandedIn>;

/** When it was handed in, ISO 8601. */
export type HandedIn = Pick<HandedSheet, 'at'>;

/** What somebody has handed in, as the page fills it in again. */
export interface HandedSheet {
  /** ISO 8601; blank where the tab has no moment. */
  readonly at: string;
  /** Cells by the columns that the criteria read. */
  readonly values: Readonly<Record<string, PlainCell>>;
  readonly recusal: string;
  readonly comment: string;
}

/** How far the scoring of an initiative is, which the whole council sees. */
export type CouncilProgress = Pick<Standing, 'given' | 'needed' | 'missing'>;

/** An initiative that is put to the council, as one of its members sees it. */
export interface CouncilInitiative {
  readonly initiative: Initiative;
  /** Whether the person who asks is to score it: not their own. */
  readonly asksMe: boolean;
  /** What they have handed in. */
  readonly own: HandedSheet | null;
  readonly progress: CouncilProgress;
  /** What the others have given: only for who leads or records, and only once they have handed in their own. */
  readonly standing: Standing | null;
}

/** The room of the council (phòng Hội đồng), for one of its members. */
export interface CouncilRoom {
  readonly me: string;
  /** What they are in it, as its tab has it. */
  readonly role: string;
  readonly scores: boolean;
  readonly leads: boolean;
  readonly records: boolean;
  /** The names of those who score. */
  readonly scorers: readonly string[];
  /** Header of the tab of sheets, and the criteria, to score what is typed before it is handed in. */
  readonly header: readonly string[];
  readonly criteria: readonly (readonly PlainCell[])[];
  /** The columns that the criteria read. */
  readonly columns: readonly string[];
  /** What stands at «Có hiệu quả», longest first. */
  readonly waiting: readonly CouncilInitiative[];
  /** Concluded last, newest first, at most 20. */
  readonly concluded: readonly CouncilInitiative[];
}
