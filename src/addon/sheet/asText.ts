import { dayOf, isDay, isoDay } from '../../domain/text/parseDate.ts';
import { isDate } from '../../domain/text/readCell.ts';
import type { Typed, Value } from './Grid.ts';
import { Formula } from './Grid.ts';

/** What Sheets would read as a formula, also behind characters that nobody sees. */
const FORMULA =
  /^(?:[\s\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|\u034F|[\uFE00-\uFE0F])*[=+\-@＝＋－＠']/;
/** Numbers («1E5», «(100)»), sums of money, dates, times («10:30 AM»), truth values. */
const VALUE =
  /^(?:(?:[\d\s.,:/%₫$€£¥()+^-]|e(?=[+-]?\d)|[ap]\.?m\b\.?|sa\b|ch\b|đ|vnđ?|usd)+|true|false|đúng|sai)$/i;

/** Dates in words, as «5 May 2020», «3 thg 5»: a month or day beside a figure. */
const DATE_WORDS =
  /^(?=[\s\S]*\d)[\s\S]*(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)|tháng|thg|ngày|quý|thứ)/i;

/** A text as it is written into a cell so that it comes back unchanged: never a formula, number or date. */
export function asText(text: string): string {
  return FORMULA.test(text) || VALUE.test(text) || DATE_WORDS.test(text) ? `'${text}` : text;
}

/** A value as it is written into a cell. */
export function asCell(value: Value): Exclude<Value, Formula> {
  if (value instanceof Formula) return value.text;
  return typeof value === 'string' ? asText(value) : asTyped(value);
}

/**
 * What is typed, days in the one form that every spreadsheet reads as that day: as a Date it would be a moment, and the day
 * before, where the spreadsheet's clocks are behind the script's.
 */
export function asTyped(value: Typed): Typed {
  return isDate(value) && isDay(value) ? isoDay(dayOf(value)) : value;
}
