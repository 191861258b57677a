import type { AnswerProblem } from '../domain/initiative/problemsOf.ts';

type Nothing = Readonly<Record<never, never>>;

/** Why the server does not do what the page asks, and what is to be known of it. */
export interface Refusals {
  busy: Nothing;
  /** Functions in the sheet are still at work: what was to be read is not there yet. */
  calculating: Nothing;
  /** Registration has ended. */
  late: { readonly deadline: string; readonly contact: string };
  /** An initiative of the same title. */
  twin: { readonly number: string };
  missingTab: { readonly tab: string };
  missingColumn: { readonly tab: string; readonly column: string };
  /** They may not write here; what Google says of it, blank where it was not tried. */
  readOnly: { readonly message: string };
  /** What was sent cannot be meant; the part of it, blank for the whole. */
  invalid: { readonly part: string };
  /** What was typed cannot be registered so. */
  unanswered: { readonly problems: readonly AnswerProblem[] };
  /** Neither their e-mail nor they themselves say who they are. */
  unknownPerson: Nothing;
  /** A newer version of the add-on made the workbook. */
  newer: Nothing;
  /** Cấu hình names a campaign that this add-on does not have. */
  unknownCampaign: { readonly found: string };
  nothingToUndo: Nothing;
  /** A fault of a whole table, in Vietnamese. */
  table: { readonly place: string; readonly fault: string; readonly fix: string };
  /** Somebody else has changed it meanwhile. */
  changed: {
    readonly number: string;
    readonly by: string;
    /** ISO 8601. */
    readonly at: string;
    /** Headers of the register whose cells differ from what the page had seen. */
    readonly columns: readonly string[];
    readonly version: number;
  };
  /** No initiative has this number any more. */
  gone: { readonly number: string };
  /** Rows were moved again and again while this was written; all is as it was. */
  moved: { readonly tab: string };
  /** The state has moved on, so the step is not possible. */
  notNow: { readonly state: string };
  /** Who may do it: an author, the council; never on one's own. */
  notAuthor: Nothing;
  notReviewer: Nothing;
  /** The council concludes, by whoever leads it. */
  notChair: Nothing;
  /** Their e-mail is not one of the council, or their part in it is another one. */
  notMember: Nothing;
  /** Too few have handed in points. */
  noQuorum: { readonly given: number; readonly needed: number; readonly missing: readonly string[] };
  /** What the points give is not recognised. */
  notPassed: { readonly rating: string; readonly reason: string };
  own: Nothing;
  /** A step that needs a reason came without. */
  noReason: { readonly step: string };
  /** A tab that the add-on writes anew has something of people's in it, which would be lost. */
  peoplesTab: { readonly tab: string; readonly cell: string };
  /** Phiếu điểm: no row of Cán bộ or Đơn vị is selected. */
  noRow: Nothing;
  unexpected: { readonly message: string };
}

/** One of several things of named fields, and which it is. */
export type OneOf<Fields, Codes extends keyof Fields = keyof Fields> = {
  [Code in Codes]: { readonly code: Code } & Fields[Code];
}[Codes];

export type Refusal = OneOf<Refusals>;

/** Failures come back as data, so that the page can say what to do. */
export type Reply<Value> = { readonly value: Value } | { readonly refused: Refusal };
