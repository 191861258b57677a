import * as z from 'zod/mini';

// Apps Script has no `Function` to compile with.
z.config({ jitless: true });

/** Far above what a form allows: what is longer was not typed into it. */
const text = z.string().check(z.maxLength(10_000));

/** What the page sends to register an initiative. */
export const registration = z.strictObject({
  /** Made with the draft: the same one never makes a second row. */
  key: z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)),
  kind: text,
  title: text,
  field: text,
  before: text,
  now: text,
  expected: text,
  /** dd/mm/yyyy, or blank. */
  starts: text,
  /** As the page shows it, for people; what counts is the code in the roster. */
  unitName: text,
  /** The person who registers; the first author. Shares in hundredths of a percent. */
  authors: z.array(z.strictObject({ code: text, share: z.number() })).check(z.maxLength(50)),
  /** The person has seen that there is one of the same title, and sends it all the same. */
  despiteTwin: z.boolean(),
});

export type Registration = z.infer<typeof registration>;

/** That an initiative is registered (giấy tiếp nhận). */
export interface Receipt {
  readonly number: string;
  /** ISO 8601. */
  readonly at: string;
  readonly title: string;
}
