import * as z from 'zod/mini';
import { uuidPattern } from '../domain/text/uuidPattern.ts';

// Apps Script has no `Function` to compile with.
z.config({ jitless: true });

/** Far above what a form allows: what is longer was not typed into it. */
export const longText = z.string().check(z.maxLength(10_000));

/** A UUID that the page makes, so that the same thing is never done twice. */
export const changeKey = z.string().check(z.regex(uuidPattern));

/** The draft of a registration as the page keeps it. */
export const draftText = z.string().check(z.maxLength(60_000));
