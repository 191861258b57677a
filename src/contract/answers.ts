import * as z from 'zod/mini';
import { longText } from './texts.ts';

/** What a person answers about an initiative, as typed. */
export const answers = {
  kind: longText,
  title: longText,
  field: longText,
  before: longText,
  now: longText,
  expected: longText,
  /** dd/mm/yyyy, or blank. */
  starts: longText,
  /** Shares in hundredths of a percent. */
  authors: z.array(z.strictObject({ code: longText, share: z.number() })).check(z.maxLength(50)),
};
