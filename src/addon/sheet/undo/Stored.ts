import type { Cell } from '../../../domain/text/Cell.ts';
import { isDate } from '../../../domain/text/readCell.ts';
import { sameAsTyped } from '../../../domain/text/sameAsTyped.ts';
import { sameFormula } from '../../../domain/text/sameFormula.ts';
import { asText } from '../asText.ts';
import type { Typed } from '../Grid.ts';

/** What a cell holds, as JSON: a formula, a date (as local time), or a value. */
export type Stored = string | number | boolean | { readonly formula: string } | { readonly date: string };

export function toStored(value: unknown, formula = ''): Stored {
  if (formula !== '') return { formula };
  if (isDate(value as Cell)) return { date: localText(value as Date) };
  return value as Stored;
}

/** What is stored of something that is about to be typed. */
export function typedToStored(typed: Typed): Stored {
  return typeof typed === 'string' && typed.startsWith('=') ? { formula: typed } : toStored(typed);
}

/** What has to be written so that a cell holds this again. */
export function fromStored(stored: Stored): Typed {
  if (typeof stored === 'string') return asText(stored);
  if (typeof stored !== 'object') return stored;
  return 'formula' in stored ? stored.formula : dateOf(stored.date);
}

/** Whether a cell still holds this. */
export function holds(value: unknown, formula: string, stored: Stored): boolean {
  if (typeof stored !== 'object') return formula === '' && sameAsTyped(value as Cell, stored);
  if ('formula' in stored) return formula !== '' && sameFormula(formula, stored.formula);
  return formula === '' && sameAsTyped(value as Cell, dateOf(stored.date));
}

function localText(date: Date): string {
  const parts = [date.getMonth() + 1, date.getDate(), date.getHours(), date.getMinutes(), date.getSeconds()];
  return [date.getFullYear(), ...parts].join('-');
}

function dateOf(text: string): Date {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = text.split('-').map(Number);
  return new Date(year, month - 1, day, hour, minute, second);
}
