import * as z from 'zod/mini';
import { plainText } from '../domain/text/plainText.ts';
import { uuidPattern } from '../domain/text/uuidPattern.ts';

// Apps Script has no `Function` to compile with.
z.config({ jitless: true });

/** What a page sends, of named parts and no others. */
export const request: typeof z.strictObject = z.strictObject;

export const textUpTo = (letters: number) => z.string().check(z.maxLength(letters));

/** Far above what a form allows: what is longer was not typed into it. */
export const longText = textUpTo(10_000);

/** What people type or paste into a form, as plain text. */
export const typedText = longText.check(z.overwrite(plainText));

/** A UUID that the page makes, so that the same thing is never done twice. */
export const changeKey = z.string().check(z.regex(uuidPattern));

/** The most letters that what somebody has typed and not sent may have: the store of a person holds 500 KB. */
export const DRAFT_LENGTH = 100_000;

/** What somebody has typed and not sent, as the page keeps it. */
export const draftText = textUpTo(DRAFT_LENGTH);
