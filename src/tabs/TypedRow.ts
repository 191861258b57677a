import type { Tab } from './Tab.ts';

/** What a person types into a cell. */
export type TypedValue = string | number | boolean | Date | null;

/** What is typed into a row, by header; columns that are left out are blank. */
export type TypedRow = Readonly<Record<string, TypedValue>>;

/** The same by the ids of the columns of a tab. */
export type Filled<Of> = Of extends Tab<infer Id> ? Readonly<Partial<Record<Id, TypedValue>>> : never;
