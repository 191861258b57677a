import type { Problem } from '../domain/initiative/problemsOf.ts';
import { en } from './texts/en.ts';
import { vi } from './texts/vi.ts';

/** Texts for people; a key that one language lacks does not compile. */
export type Texts = typeof vi;

/** The answers of the form that can be wrong. */
export type FieldName = Problem['field'];

export const texts = { vi, en } satisfies Record<'vi' | 'en', Texts>;
