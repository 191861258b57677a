import type { CellValue as AnyValue } from 'hucre/xlsx';
import { formula } from '../engine/univer.ts';

/** The library's dates are numbers here. */
export type FileValue = Exclude<AnyValue, Date>;

/** Functions newer than the file format, which files write with a prefix; Excel shows #NAME? without it. */
const NEWER: ReadonlySet<unknown> = new Set<unknown>([
  ...formula.NEW_EXCEL_FUNCTIONS,
  'AGGREGATE',
  'CONCAT',
  'LAMBDA',
  'LET',
]);
/** Those with a longer one. */
const NEWEST: ReadonlySet<string> = new Set(['FILTER', 'SORT']);

function prefixOf(name: string): string {
  return NEWEST.has(name) ? '_xlfn._xlws.' : NEWER.has(name) ? '_xlfn.' : '';
}

/** A formula of the engine as a file has it, without `=`. */
export function withPrefixes(written: string): string {
  return written
    .replace(/^=/, '')
    .replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\b[A-Z][A-Z0-9.]*(?=\()/g, word => `${prefixOf(word)}${word}`);
}

/** The reverse, with `=`. */
export function withoutPrefixes(formula: string): string {
  return `=${formula.replace(/^=/, '').replace(/_{1,2}xl(?:fn|udf|ws)\./gi, '')}`;
}

/** What stands in a file for a cell that a formula elsewhere fills. */
const SPILLED = '"COMPUTED_VALUE"';
/** Excel refuses a longer text than 255 in a formula; quotes count twice. */
const PIECES = /[\s\S]{1,120}/gu;

/**
 * A function that only Sheets knows, as Google's own export writes it: other programs show the value, Sheets
 * takes the formula back. A long formula is joined from pieces.
 */
export function toGoogleForm(formula: string, value: FileValue): string {
  return `IFERROR(__xludf.DUMMYFUNCTION(${literal(formula.replace(/^=/, ''))}),${literal(value)})`;
}

/** A value that a formula above or to the left put into its cell, in the same form. */
export function toSpilledForm(value: FileValue): string {
  return `IFERROR(__xludf.DUMMYFUNCTION(${quote(SPILLED)}),${literal(value)})`;
}

/** The formula that was typed, without `=`; `'spilled'` for a filled cell; undefined for an ordinary formula. */
export function fromGoogleForm(formula: string): { readonly typed: string } | 'spilled' | undefined {
  const match =
    /^=?\s*IFERROR\(\s*(?:__xludf\.)?DUMMYFUNCTION\(\s*((?:"(?:[^"]|"")*"\s*&?\s*)+)\)[\s\S]*\)$/i.exec(
      formula,
    );
  if (!match) return undefined;
  const pieces = match[1]!.match(/"(?:[^"]|"")*"/g)!;
  const typed = pieces.map(piece => piece.slice(1, -1).replaceAll('""', '"')).join('');
  return typed.toUpperCase() === SPILLED ? 'spilled' : { typed };
}

function literal(value: FileValue): string {
  if (value === null) return '""';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const pieces = value.match(PIECES) ?? [''];
  return pieces.map(quote).join('&');
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
