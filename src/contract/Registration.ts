import * as z from 'zod/mini';
import { changeKey, longText, request, typedText } from './schema.ts';

/** What a person answers about an initiative. */
export const answers = {
  kind: typedText,
  title: typedText,
  field: typedText,
  before: typedText,
  now: typedText,
  expected: typedText,
  /** dd/mm/yyyy, or blank. */
  starts: typedText,
  /** Links, one a line, that come to those that are there. */
  evidence: typedText,
  /** Shares in hundredths of a percent; `name` is that of an outsider, else blank. */
  authors: z.array(request({ code: longText, name: typedText, share: z.number() })).check(z.maxLength(50)),
};

/** What the page sends to register an initiative. */
export const registration = request({
  /** Made with the draft: the same one never makes a second row. */
  key: changeKey,
  /** The first author of the roster is the person who registers, or for whom it is done. */
  ...answers,
  /** The person has seen that there is one of the same title, and sends it all the same. */
  despiteTwin: z.boolean(),
});

export type Registration = z.infer<typeof registration>;

/** That an initiative is registered (giấy tiếp nhận). */
export interface Receipt {
  readonly number: string;
  /** ISO 8601. */
  readonly at: string;
  /** As the register has it. */
  readonly title: string;
  /**
   * The register holds something else than what was sent now: under this key it was registered before, from another
   * window or by a sending whose answer was lost.
   */
  readonly differs: boolean;
}
